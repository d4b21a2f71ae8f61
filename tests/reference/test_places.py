"""Names of places: which of several is meant, and what is no place at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.reference.gazetteer import PlaceMention, find_places, place_named, survey


def one(text: str, name: str, countries: tuple[str, ...] = ()) -> PlaceMention | None:
    found = [m for m in find_places(text, countries) if m.text == name and not m.inside]
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "name", "country", "zone"),
    [
        ("The Chilean minister spoke in Santiago.", "Santiago", "CL", "America/Santiago"),
        ("El foro en Santiago, República Dominicana.", "Santiago", "DO", "America/Santo_Domingo"),
        ("La Junta de Andalucía, en Córdoba, recibe a Sevilla.", "Córdoba", "ES", "Europe/Madrid"),
        ("La feria será en Córdoba, Argentina.", "Córdoba", "AR", "America/Argentina/Cordoba"),
        ("La reunión será en Córdoba, Veracruz.", "Córdoba", "MX", "America/Mexico_City"),
        ("The forum in Iloilo City ended.", "Iloilo City", "PH", "Asia/Manila"),
        ("San José, Costa Rica, 3 May", "San José", "CR", "America/Costa_Rica"),
        ("El encuentro es en Granada, Nicaragua.", "Granada", "NI", "America/Managua"),
        ("La Universidad recibe en Granada a los españoles.", "Granada", "ES", "Europe/Madrid"),
        ("In Valencia, the Venezuelan chamber meets.", "Valencia", "VE", "America/Caracas"),
        ("In Valencia, the Spanish chamber meets.", "Valencia", "ES", "Europe/Madrid"),
        ("The court sits in Cartagena, Colombia.", "Cartagena", "CO", "America/Bogota"),
        ("El ayuntamiento de Cartagena, en Murcia, España.", "Cartagena", "ES", "Europe/Madrid"),
        ("Cambridge, Mass. — The fair", "Cambridge", "US", "America/New_York"),
        ("A British seminar in Cambridge near London.", "Cambridge", "GB", "Europe/London"),
        ("The Jamaican prime minister was in Kingston.", "Kingston", "JM", "America/Jamaica"),
        ("The hearing in Kingston, Ontario", "Kingston", "CA", "America/Toronto"),
        ("VICTORIA, B.C. – the ferry; in Victoria, B.C.", "Victoria", "CA", "America/Vancouver"),
        ("Springfield, Illinois", "Springfield", "US", "America/Chicago"),
        ("Buffalo, N.Y.", "Buffalo", "US", "America/New_York"),
        ("Oficina em Recife (PE)", "Recife", "BR", "America/Recife"),
        ("Foz do Iguaçu/PR", "Foz do Iguaçu", "BR", "America/Sao_Paulo"),
        ("Uruapan, Mich., a 17 de julio", "Uruapan", "MX", "America/Mexico_City"),
        ("Reunión en Mexicali, Baja California, México", "Mexicali", "MX", "America/Tijuana"),
        ("Workshop in Darwin, Australia", "Darwin", "AU", "Australia/Darwin"),
        ("Seminar in Perth, Western Australia", "Perth", "AU", "Australia/Perth"),
        ("Festival em Manaus, Amazonas", "Manaus", "BR", "America/Manaus"),
        ("Encuentro en Punta Arenas, Chile", "Punta Arenas", "CL", "America/Punta_Arenas"),
        ("Jornada en Tenerife, Canarias", "Tenerife", "ES", "Atlantic/Canary"),
        ("Concerto em Ponta Delgada, nos Açores", "Ponta Delgada", "PT", "Atlantic/Azores"),
        ("Sessão no Funchal, Madeira", "Funchal", "PT", "Atlantic/Madeira"),
        ("A lecture in Kirkwall, Orkney", "Kirkwall", "GB", "Europe/London"),
        ("La Haya acoge la audiencia", "La Haya", "NL", "Europe/Amsterdam"),
        ("em Genebra, na Suíça", "Genebra", "CH", "Europe/Zurich"),
        ("en Nueva York", "Nueva York", "US", "America/New_York"),
        ("The gala at the Landhaus in Klagenfurt", "Klagenfurt", "AT", "Europe/Vienna"),
        ("A workshop in Dar es Salaam, Tanzania", "Dar es Salaam", "TZ", "Africa/Dar_es_Salaam"),
        ("The talks closed in Bangkok Tuesday", "Bangkok", "TH", "Asia/Bangkok"),
        ("The council meets in Hawassa", "Hawassa", "ET", "Africa/Addis_Ababa"),
        ("The court sits in St. George's, Grenada", "St. George's", "GD", "America/Grenada"),
        ("Saint Vincent: 3 May, Kingstown", "Kingstown", "VC", "America/St_Vincent"),
        ("The Scottish board\n\nRothesay, Pavilion: 21 May", "Rothesay", "GB", "Europe/London"),
        ("Evento em Natal, Rio Grande do Norte", "Natal", "BR", "America/Fortaleza"),
        ("La jornada será en Huelva; la de Córdoba, anulada", "Córdoba", "ES", "Europe/Madrid"),
        ("A seminar in Łódź", "Łódź", "PL", "Europe/Warsaw"),
        ("La cita es en Tromsø", "Tromsø", "NO", "Europe/Oslo"),
        ("The training in Hargeisa", "Hargeisa", "SO", "Africa/Mogadishu"),
        ("The ministers met in Port Vila", "Port Vila", "VU", "Pacific/Efate"),
        ("El foro será en Bariloche", "Bariloche", "AR", "America/Argentina/Salta"),
        ("The fair in Gozo, Malta", "Gozo", "MT", "Europe/Malta"),
    ],
)  # fmt: skip
def test_the_city_that_a_text_means(text: str, name: str, country: str, zone: str) -> None:
    found = one(text, name)
    assert found is not None
    assert (found.kind, found.country, found.zone) == ("city", country, zone)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Pablo Santiago spoke.", "Santiago"),
        ("The Paris Agreement of 2015", "Paris"),
        ("Under the Lima Group", "Lima"),
        ("en el Centro Municipal Integrado de La Calzada", "Calzada"),
        ("Reading is free; Mobile users too.", "Mobile"),
        ("The talk is in English.", "English"),
        ("“Rivers and Roads” opens at the museum.", "Rivers"),
        ("The Rugby Congress is on Friday.", "Rugby"),
        ("Fiji remains suspended from the Commonwealth.", "Commonwealth"),
        ("A talk on Unity at noon.", "Unity"),
        ("The workshop in Northern Region, Ghana", "Northern Region"),
        ("Speakers: Mr. Dylan Winder, Keynote: Lina Moss", "Winder"),
        ("Speakers: Mr. Dylan Winder, Keynote: Lina Moss", "Moss"),
        ("March and May are months.", "March"),
        ("Conversa com Isabel Rio Novo e Rui Lage no Porto.", "Lage"),
        ("A última semana antes do Natal será intensa no Recife.", "Natal"),
        ("A feira de Natal abre no Natal, no Recife.", "Natal"),
        ("A Secretaria de Trânsito, Transporte e Segurança, no Recife.", "Transporte"),
    ],
)
def test_what_is_no_place(text: str, name: str) -> None:
    found = one(text, name)
    assert found is None or found.kind == "demonym"


@pytest.mark.parametrize(
    ("text", "kind", "country"),
    [
        ("na região da Toscana e no Ceará", "region", "BR"),
        ("los productores de Michoacán", "region", "MX"),
        ("the state of Georgia, Atlanta, Savannah", "region", "US"),
        ("a ferry in Oregon", "region", "US"),
        ("Perú y Chile", "country", "CL"),
        ("Estados Unidos", "country", "US"),
        ("la delegación hondureña", "demonym", "HN"),
    ],
)
def test_regions_countries_and_peoples(text: str, kind: str, country: str) -> None:
    assert (kind, country) in {(m.kind, m.country) for m in find_places(text)}


def test_a_village_counts_where_it_is_told_as_a_place() -> None:
    told = "El festival será en Nemocón. Lo organiza el ministerio colombiano."
    assert one(told, "Nemocón") is not None
    assert one("El señor Nemocón llegó. Lo recibe el ministerio peruano.", "Nemocón") is None


def test_coordinates_are_those_of_the_city() -> None:
    found = one("in Lima, Peru", "Lima")
    assert found is not None
    assert found.latitude == pytest.approx(-12.05, abs=0.1)
    assert found.longitude == pytest.approx(-77.05, abs=0.1)


WORDS = st.sampled_from(
    "Lima Peru, (CL) in en de do da the San José São Paulo N.Y. capital Peruvian – . \n".split(" ")
)
TEXTS = st.text(max_size=80) | st.lists(WORDS, max_size=20).map(" ".join)


@given(TEXTS, TEXTS)
def test_any_text_yields_places_that_stand_in_it(text: str, dateline: str) -> None:
    found, _ = survey(text, dateline)
    for mention in found:
        assert text[mention.start : mention.end] == mention.text
    starts = [mention.start for mention in found]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("dateline", "city", "country"),
    [
        ("LIMA", "Lima", "PE"),
        ("PERTH, Western Australia", "Perth", "AU"),
        ("Angra do Heroísmo", "Angra do Heroísmo", "PT"),
        ("Godoy Cruz, Mendoza", "Godoy Cruz", "AR"),
        ("Palacio Legislativo de San Lázaro, Ciudad de México", "Mexico City", "MX"),
        ("Santiago, Chile", "Santiago", "CL"),
    ],
)
def test_datelines(dateline: str, city: str, country: str) -> None:
    found = place_named(dateline)
    assert found is not None
    assert (found.city, found.country) == (city, country)


@pytest.mark.parametrize(
    ("text", "landmark", "city"),
    [
        ("in Room XX of the Palais des Nations", "Palais des Nations", "Geneva"),
        ("no Palácio Itamaraty", "Palácio Itamaraty", "Brasília"),
        ("en la sede de la CEPAL", "sede de la CEPAL", "Santiago"),
    ],
)
def test_landmarks_have_their_town(text: str, landmark: str, city: str) -> None:
    found = one(text, landmark)
    assert found is not None
    assert found.landmark
    assert found.city == city


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("in the Jordanian capital", "Amman"),
        ("en la capital uruguaya", "Montevideo"),
        ("na capital de Angola", "Luanda"),
        ("in the capital of Norway", "Oslo"),
    ],
)
def test_capitals_by_their_people(text: str, city: str) -> None:
    assert city in {mention.city for mention in find_places(text)}


def test_money_is_no_capital() -> None:
    assert all(mention.city is None for mention in find_places("el capital chileno crece"))


def test_small_towns_near_each_other_speak_for_their_country() -> None:
    text = "Meetings will be held in Fort Qu'Appelle and in Indian Head."
    assert {mention.country for mention in find_places(text)} == {"CA"}


def test_an_island_is_meant_before_a_town_of_its_name() -> None:
    assert [mention.country for mention in find_places("The Friends of Orkney met.")] == ["GB"]


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("in Port of Spain, Trinidad and Tobago", "Trinidad and Tobago", "TT"),
        ("in Basseterre, Saint Kitts and Nevis", "Saint Kitts and Nevis", "KN"),
        ("in Castries, Saint Lucia", "Saint Lucia", "LC"),
        ("in Bosnia and Herzegovina", "Bosnia and Herzegovina", "BA"),
    ],
)
def test_a_country_of_two_names_is_one(text: str, name: str, code: str) -> None:
    last = find_places(text)[-1]
    assert (last.text, last.kind, last.country) == (name, "country", code)


def test_two_countries_are_two() -> None:
    assert [place.country for place in find_places("in Peru and Chile")] == ["PE", "CL"]


@pytest.mark.parametrize(
    "text",
    [
        "una reunión en la ciudad de Paraná, en Argentina, con Brasil y Uruguay. Todos en Paraná.",
        "Paraná (Argentina). Delegaciones de Brasil, Bolivia y Brasil llegaron a Paraná.",
    ],
)
def test_a_name_that_is_told_once_means_the_same_town_again(text: str) -> None:
    found = [place for place in find_places(text) if place.text == "Paraná"]
    assert [(place.kind, place.country) for place in found] == [("city", "AR")] * 2


def test_a_glen_is_no_country() -> None:
    assert find_places("Exposición de Fernando Cañada") == ()


@pytest.mark.parametrize("dateline", ["Valle del Elqui", "Cerro Mamalluca", "Sierra de Ayllara"])
def test_a_landscape_is_no_town_of_its_name(dateline: str) -> None:
    assert place_named(dateline) is None


def test_the_town_of_a_municipality() -> None:
    (found,) = find_places("MUNICÍPIO DE BRAGA\nMunicípio de Braga")[-1:]
    assert (found.city, found.seat) == ("Braga", True)
