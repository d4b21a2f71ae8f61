"""Where events are and how they are attended: their own words, then their context."""

from __future__ import annotations

import pytest

from calendar_service.models import Timed
from tests.events.telling import event, events

Told = tuple[str | None, str | None, str | None]


def place(text: str, words: str, language: str | None = None) -> Told:
    """Venue, city and country of an event."""
    found = event(text, words, language).place
    return (found.name, found.city, found.country) if found else (None, None, None)


def zone(text: str, words: str) -> str | None:
    when = event(text, words).when
    return str(when.zone) if isinstance(when, Timed) and when.zone else None


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "Global Forum on Soils\n\nGENEVA, 2 May 2024 — The Global Forum on Soils will open on 12 June 2024 at"
            " 9 a.m. at the Palais des Nations.",
            "Forum on Soils",
            ("Palais des Nations", "Geneva", "CH"),
        ),
        (
            "Symposium on peat\n\nJoin us for the Annual Symposium on Peat on Tuesday 14 May 2024, 2 p.m. to"
            " 4 p.m., in Lecture Theatre B, Main Building, University of Leeds.",
            "Symposium on Peat",
            ("Lecture Theatre B, Main Building, University of Leeds", "Leeds", "GB"),
        ),
        (
            "Open Day\n\nThe Open Day takes place on Friday 24 May from 9am to 2pm on the Main Campus, Leeds.",
            "Open Day",
            ("Main Campus", "Leeds", "GB"),
        ),
        (
            "Water ministers to meet\n\nThe next session of the Council of Water Ministers will take place in the"
            " Jordanian capital on 3-5 June 2024.",
            "session",
            (None, "Amman", "JO"),
        ),
        (
            "Vienna hosts conference\n\nVienna will host the 5th Conference on Quiet Materials from 3 to 5 June 2024.",
            "Conference",
            (None, "Vienna", "AT"),
        ),
        (
            "Council meeting\n\nThe Western Isles Heritage Council will hold its annual meeting on Thursday 20 June"
            " 2024 at 7 p.m. in the Council Chamber, Town Hall, Stornoway.",
            "annual meeting",
            ("Council Chamber, Town Hall", "Stornoway", "GB"),
        ),
        (
            "Board\n\nThe Board of the African Seed Union will meet at its headquarters in Addis Ababa on 24 June"
            " 2024 at 9 a.m.",
            "Board",
            ("headquarters", "Addis Ababa", "ET"),
        ),
        (
            "Pleno en Cuenca\n\nEl Ayuntamiento de Cuenca celebrará el 6 de junio de 2024, a las 18:00, un debate"
            " sobre el agua en el Salón de Plenos. La Junta de Castilla-La Mancha enviará un representante.",
            "debate",
            ("Salón de Plenos", "Cuenca", "ES"),
        ),
        (
            "Taller en Zipaquirá\n\nEl Taller de Sal y Patrimonio será el 12 de junio de 2024 a las 10:00 en el"
            " municipio de Zipaquirá, Cundinamarca.",
            "Taller",
            (None, "Zipaquirá", "CO"),
        ),
        (
            "Encuentro en Madrid\n\nEl Encuentro de Editores tendrá lugar el 20 de junio de 2024 en Casa de"
            " América (Madrid).",
            "Encuentro",
            ("Casa de América", "Madrid", "ES"),
        ),
        (
            "La cumbre\n\nLa capital paraguaya acogerá el 21 de junio de 2024 la Cumbre de Yerba Mate.",
            "Cumbre",
            (None, "Asunción", "PY"),
        ),
        (
            "Feira em Salvador\n\nA Feira do Dendê acontece de 10 a 12 de junho de 2024 no Centro de Convenções,"
            " em Salvador (BA).",
            "Feira",
            ("Centro de Convenções", "Salvador", "BR"),
        ),
        (
            "Câmara Municipal de Braga\n\nA Câmara Municipal de Braga promove a 13 de junho de 2024, às 21h30, um"
            " concerto na Praça do Município.",
            "concerto",
            ("Praça do Município", "Braga", "PT"),
        ),
        (
            "Fiestas\n\nSevilla, 2 de mayo de 2024.- El sábado 8 de junio, a las 10:30, saldrá del Parque de María"
            " Luisa la marcha ciclista.",
            "marcha",
            ("Parque de María Luisa", "Sevilla", "ES"),
        ),
    ],
)  # fmt: skip
def test_the_place_that_a_sentence_tells(text: str, words: str, expected: Told) -> None:
    assert place(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Fair\n\nThe Harvest Fair is on 5 June 2024 in Perth, Western Australia, at 9 a.m.", "Fair", "Australia/Perth"),
        ("Fair\n\nThe Harvest Fair is on 5 June 2024 at 9 a.m. in Halifax, Nova Scotia.", "Fair", "America/Halifax"),
        ("Fair\n\nThe Harvest Fair is on June 5, 2024 at 9 a.m. in Denver, Colorado.", "Fair", "America/Denver"),
        ("Feria\n\nLa Feria del Vino es el 5 de junio de 2024 a las 9:00 en Tijuana, México.", "Feria", "America/Tijuana"),
        ("Feria\n\nLa Feria del Vino es el 5 de junio de 2024 a las 9:00 en Arrecife, Lanzarote.", "Feria", "Atlantic/Canary"),
        ("Feria\n\nLa Feria Austral será el 5 de junio de 2024 a las 9:00 en Punta Arenas.", "Feria", "America/Punta_Arenas"),
        ("Feira\n\nA Feira do Peixe será no dia 5 de junho de 2024, às 9h, em Manaus.", "Feira", "America/Manaus"),
        ("Colóquio\n\nAngra do Heroísmo, 2 de maio de 2024 – O Colóquio das Ilhas realiza-se no dia 21 de junho, às"
         " 10h00, no Palácio dos Capitães.", "Colóquio", "Atlantic/Azores"),
        ("Webinar\n\nThe Bank, headquartered in Manila, will hold a webinar on bonds on 26 June 2024 at 2 p.m.",
         "webinar", "Asia/Manila"),
    ],
)  # fmt: skip
def test_hours_are_those_of_the_place(text: str, words: str, expected: str) -> None:
    assert zone(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The minister opens the Wool Forum in Paris on 10 June. The next stop is Oslo. On 12 June she opens the"
         " Fisheries Summit.", "Summit", "Oslo/NO"),
        ("La última escala es Ginebra. El jueves 13 de junio inaugura el Foro de Suelos.", "Foro", "Geneva/CH"),
        ("Uma comitiva de 14 empresas estará em Las Palmas. O Encontro Empresarial Atlântico será realizado no dia 22 de junho"
         " de 2024, no recinto da Infecar.", "Encontro", "Las Palmas de Gran Canaria/ES"),
        ("4-6 June, Hamburg, Germany. Tea tasting for importers in the Speicherstadt on 5 June at 17.00 hrs.",
         "Tea tasting", "Hamburg/DE"),
        ("Piura, 3 de junio\n9:00 Taller de cacao\n11:00 Charla de suelos", "Charla", "Piura/PE"),
        ("Oslo wants more wool and Lima less. On 12 June the minister opens the Fish Summit.", "Summit", "None/None"),
    ],
)  # fmt: skip
def test_the_town_that_sets_the_scene(text: str, words: str, expected: str) -> None:
    found = event(f"News\n\n{text}", words).place
    assert f"{found and found.city}/{found and found.country}" == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Soil Forum will be held in Jarbela, in Zambia, on 4 June 2025.", "Forum", "Jarbela/ZM"),
        ("El Taller Azul tendrá lugar en Xilópolis, en Bolivia, el 17 de junio de 2025.", "Taller", "Xilópolis/BO"),
        ("The Soil Forum will be held in Singapore on 4 June 2025.", "Forum", "Singapore/SG"),
        ("LUXEMBURGO, 3 de marzo de 2025. – El Foro de Suelos se inauguró ayer en Luxemburgo.", "Foro", "Luxembourg/LU"),
        ("The Soil Forum will be held in Guatemala on 4 June 2025.", "Forum", "None/GT"),
        ("The business mission of tea producers to Riga runs from 7 to 9 July 2025.", "mission", "Riga/LV"),
        ("La misión comercial de productores de cacao a Rotterdam será del 7 al 9 de julio de 2025.", "misión", "Rotterdam/NL"),
        ("A missão técnica da Câmara a Lichinga decorre de 7 a 9 de julho de 2025.", "missão", "Lichinga/MZ"),
        ("The ministers come here to Gaborone for the Soil Forum on 2 March 2025.", "Forum", "Gaborone/BW"),
    ],
)  # fmt: skip
def test_the_town_that_a_sentence_tells(text: str, words: str, expected: str) -> None:
    _, city, country = place(f"News\n\n{text}", words)
    assert f"{city}/{country}" == expected


@pytest.mark.parametrize(
    ("text", "words", "online"),
    [
        ("A\n\nThe Seminar on Tides will be held virtually on 6 June 2024.", "Seminar", True),
        ("A\n\nThe Reef Lecture is on 7 June 2024 in Bridgetown. It will be streamed live on YouTube.", "Lecture", False),
        ("A\n\nThe Dialogue on Ports is on 8 June 2024, in hybrid format, in Bridgetown.", "Dialogue", True),
        ("A\n\nThe Craft Fair will be held on 8 June 2024 in Leeds. Register online.", "Fair", False),
        ("A\n\nThe Town Meeting is on June 18, 2024, in person at the Lincoln Library or online.", "Meeting", True),
        ("A\n\nEl Conversatorio Vivo será el 17 de junio de 2024 a través de la plataforma Zoom.", "Conversatorio", True),
        ("A\n\nEl Foro Abierto será el 19 de junio de 2024, de manera presencial en Lima y virtual.", "Foro", True),
        ("A\n\nEl Concierto será el 18 de junio de 2024 en el Teatro Solís y se transmitirá por YouTube.", "Concierto", False),
        ("A\n\nO Seminário Azul será no dia 19 de junho de 2024, em formato online.", "Seminário", True),
        ("A\n\nO Festival Azul será no dia 19 de junho de 2024 em Recife; ingressos online.", "Festival", False),
        ("A\n\nThe General Meeting is on 12 June 2025 in the Customs House, Tallinn, and by video link.", "Meeting", True),
        ("A\n\nLa Asamblea Ordinaria será el 12 de junio de 2025 en Quito y por Zoom.", "Asamblea", True),
        ("A\n\nLa Reunión de la Comisión Mixta será el 4 de junio de 2025 en Lima.", "Comisión", False),
        ("A\n\nA Reunião da Comissão Mista será no dia 4 de junho de 2025 em Maputo.", "Comissão", False),
        ("A\n\nEl Seminario Azul, en modalidad mixta, será el 12 de junio de 2025 en Quito.", "Seminario", True),
        (
            "Ann Lee\n\nThe seminar on 6 June 2024 can be attended in the hall or via the Teams platform.",
            "seminar",
            True,
        ),
        (
            "A\n\nLa Jornada Azul será el 6 de junio de 2024, presencialmente o a través de "
            "la plataforma de formación a distancia.",
            "Jornada",
            True,
        ),
    ],
)  # fmt: skip
def test_online(text: str, words: str, online: bool) -> None:
    assert event(text, words).virtual is online


def test_a_form_says_where() -> None:
    text = "Regional Workshop on Tariffs\n\nDate: 5 June 2024\nTime: 10:00\nVenue: Marriott Hotel, Accra, Ghana\n"
    assert place(text, "Tariffs") == ("Marriott Hotel", "Accra", "GH")


def test_an_embedded_town_is_one_of_the_neighbourhood() -> None:
    text = (
        "Wool growers to meet in Dubbo\n\nThe Wool Council will hold its field day at Dubbo Showground, New South"
        " Wales, on Wednesday, June 5, 2024."
    )
    assert place(text, "field day") == ("Dubbo Showground", "Dubbo", "AU")


def test_the_same_town_and_this_capital() -> None:
    text = (
        "Agenda\n\nLima, 2 de mayo de 2024.- El Foro de Turismo será el 4 de junio en Cusco. El Taller de Guías será"
        " el 11 de junio en esa ciudad. El Encuentro de Prensa será el 18 de junio en esta capital."
    )
    assert place(text, "Taller") == (None, "Cusco", "PE")
    assert place(text, "Encuentro") == (None, "Lima", "PE")


def test_events_of_one_sentence_keep_their_own_places() -> None:
    text = (
        "Two events\n\nThe Network confirmed the Seminar on Green Ports, on 11 June 2024 in Valparaíso, and the"
        " Workshop on Pilotage, to be held by videoconference on 18 June 2024."
    )
    assert place(text, "Seminar") == (None, "Valparaíso", "CL")
    assert not event(text, "Seminar").virtual
    assert place(text, "Workshop") == (None, None, None)
    assert event(text, "Workshop").virtual


def test_a_dateline_is_no_place_of_what_is_held_elsewhere() -> None:
    text = (
        "Board\n\nSuva, Fiji, 2 May 2024 – The Annual Meeting of the Oceania Bank will take place in Apia, Samoa, on"
        " 5 June 2024. The Credit Committee meets on 20 August 2024."
    )
    assert place(text, "Annual Meeting") == (None, "Apia", "WS")
    assert place(text, "Credit") == (None, None, None)


def test_parties_peoples_and_languages_are_no_places() -> None:
    text = (
        "Hearing\n\nThe public hearing in Smith v. Guyana Mines will be held on 4 June 2024 at 10 a.m., in English and"
        " Spanish."
    )
    assert place(text, "hearing")[1] is None
    assert set(event(text, "hearing").countries) <= {"GY"}


@pytest.mark.parametrize(
    ("words", "venue"),
    [
        ("at the Royalton St. Lucia Resort", "Royalton St. Lucia Resort"),
        ("in the Municipal Training Room due to works elsewhere", "Municipal Training Room"),
        ("in the Glass Hall next to the old station", "Glass Hall"),
        ("in a hybrid format at the Grand Beach Resort", "Grand Beach Resort"),
        ("at the Old Library, Burns House at 13:00", "Old Library, Burns House"),
        ("at Burns Hall at a date and time to be told", "Burns Hall"),
    ],
)
def test_where_the_name_of_a_venue_ends(words: str, venue: str) -> None:
    found = place(f"Gala\n\nOn 26 June the gala will be held {words}.", "gala")
    assert found[0] == venue


def test_the_land_behind_a_village_is_where_it_is() -> None:
    text = "VIENNA – The gala will be held on 26 June at the Malta Fairs Centre (MFC) in Ta’ Qali, Malta."
    assert place(text, "gala")[2] == "MT"


def test_members_in_a_bracket_are_no_places() -> None:
    text = "Forum\n\nThe Asia+3 forum (China, Japan, South Korea) will be held on 26 June."
    assert place(text, "forum") == (None, None, None)


def test_sessions_share_what_their_event_says_once() -> None:
    text = (
        'Ciclo de charlas\n\nEl Archivo Histórico de Loja invita al ciclo "Papeles de barrio", que se desarrollará en'
        " modalidad virtual durante junio.\n\n"
        '- Primera charla: "Fotos de familia", miércoles 5 de junio de 2024, 18h00\n'
        '- Segunda charla: "Actas y rifas", miércoles 12 de junio de 2024, 18h00\n'
    )
    found = events(text, "es")
    assert [one.virtual for one in found] == [True, True]
    assert {str(one.when.zone) for one in found if isinstance(one.when, Timed)} == {
        "America/Guayaquil"
    }


def test_hybrid_said_once_holds_for_all_sessions() -> None:
    text = (
        "Metrology days\n\nThe Metrology Days are held in Žilina, Slovakia. All sessions can be attended in person or"
        " online.\n\nTuesday 4 June 2024\n09:00 Session on scales, Room 2\n11:00 Session on meters, Room 3\n"
    )
    found = events(text, "en")
    assert found
    assert all(one.virtual for one in found)


def test_the_next_sentence_may_say_how_one_attends() -> None:
    text = (
        "Workshop set\n\nThe County Board will hold a workshop on housing at 1:30 p.m. on Tuesday, June 4, 2024, in the"
        " Board Chambers. Residents may attend in person or participate via Zoom."
    )
    assert event(text, "workshop").virtual


def test_another_sentence_of_the_same_event_tells_its_venue() -> None:
    text = (
        "The Fourth Soil Forum will be held on Monday 20 May in Lima, Peru. "
        "The Forum will take place in the Hotel Bolívar from 9:00 a.m. on 20 May."
    )
    (found,) = events(text, "en")
    assert found.place
    assert (found.place.name, found.place.city) == ("Hotel Bolívar", "Lima")


def test_a_sentence_may_say_once_where_all_is_held() -> None:
    text = (
        "Metrology days\n\nThe programme is free. Everything takes place at the Old Mint, Kremnica, Slovakia.\n\n"
        "Tuesday 4 June 2024\n09:00 Session on scales\n11:00 Session on meters\n"
    )
    assert [one.place and one.place.city for one in events(text, "en")] == ["Kremnica", "Kremnica"]


def test_what_one_of_several_events_says_of_itself_is_not_of_all() -> None:
    text = (
        "News of the branches\n\nA seminar on peat is to be held online on Tuesday 14 May.\n\n"
        "The branch dinner is on Thursday 23 May in Leeds.\n\nThe annual lecture is on 30 May."
    )
    assert event(text, "seminar").virtual
    assert not event(text, "lecture").virtual


def test_a_dated_sentence_without_an_event_says_nothing_of_the_others() -> None:
    text = (
        "Red de papel\n\nEl plan será conducido por un grupo que se reunirá por primera vez, de forma virtual, el 16"
        " de junio a las 9:00.\n\nDel 22 al 26 de junio se impartirá en Lima un curso de papel. La Feria será el 8 de"
        " julio."
    )
    assert not event(text, "Feria", "es").virtual


def test_the_hour_before_a_venue_is_no_part_of_it() -> None:
    text = "Night\n\nThe gala, on 20 May, begins at 18h00 in the Amphitheatre of Leeds."
    assert "18h00" not in (place(text, "gala")[0] or "")


def test_a_dated_sentence_does_not_say_where_all_is_held() -> None:
    text = (
        "This month in Leeds\n\nA seminar on peat is on 20 May at noon.\n\n"
        "Neighbours of the park will be held to account on 24 May at the Public Library."
    )
    assert place(text, "seminar")[0] is None


def test_an_embassy_stands_in_another_country_than_its_own() -> None:
    text = (
        "Gastronomy Week\n\nFrom 4 to 8 June 2024 the embassies organise the Gastronomy Week in"
        " Tokyo. The tasting session will be held on 5 June 2024 at the Residence of the Ambassador"
        " of Peru.\n"
    )
    found = event(text, "session")
    assert found.place
    assert (found.place.city, found.place.country) == ("Tokyo", "JP")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Missoula, Montana, on June 4, 2024", "America/Denver"),
        ("Flagstaff, Arizona, on June 6, 2024", "America/Phoenix"),
        ("Pensacola, Florida, on June 11, 2024", "America/Chicago"),
        ("Boise, Idaho, on June 12, 2024", "America/Boise"),
    ],
)
def test_a_state_tells_the_zone_of_its_town(words: str, expected: str) -> None:
    text = f"Rule\n\nThe Bureau will hold a hearing on the rule in {words}, at 6 p.m."
    assert zone(text, "hearing") == expected


@pytest.mark.parametrize("by", [", by", ", with", ","])
def test_where_a_speaker_is_from_is_no_place(by: str) -> None:
    text = (
        "Three lectures in Cork, all at 5 p.m.:\n\n"
        f'• 20 May 2024: "Whose is the sea?"{by} Helena Tavares (Lisbon)\n'
        f'• 27 May 2024: "Fishing less"{by} Domingos Kiala (Luanda)\n'
    )
    assert place(text, "Whose") == (None, "Cork", "IE")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("in Basseterre, Saint Kitts, on 20 May 2024 at 9 a.m. (AST)", "America/St_Kitts"),
        ("in Mexico City on 20 May 2024 at 9 a.m. (CST)", "America/Mexico_City"),
        ("on 20 May 2024 at 9 a.m. (EDT)", "America/New_York"),
    ],
)
def test_a_zone_of_several_places_is_that_of_the_event(told: str, expected: str) -> None:
    assert zone(f"The sitting of the Court will be held {told}.", "sitting") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Feria del Libro\n\nEste viernes 24 de mayo de 2024, a las 11:30 horas, abre la Feria del Libro.",
        "Feria del Libro\n\nEl viernes 24 de mayo de 2024 abre la Feria del Libro (San José 1116).",
    ],
)
def test_small_words_and_streets_are_no_towns(text: str) -> None:
    assert place(text, "Feria del Libro", "es")[1:] == (None, None)


@pytest.mark.parametrize(
    "told",
    [
        "y se transmitirá en Facebook",
        "y será cubierta en Europa Press",
        "porque la provincia sigue en Fase II",
    ],
)
def test_media_and_phases_are_no_towns(told: str) -> None:
    assert place(f"La asamblea será el 20 de mayo de 2024 {told}.", "asamblea", "es")[1] is None


@pytest.mark.parametrize(
    ("language", "told", "expected"),
    [
        ("es", "en la ciudad argentina de Rosario", ("Rosario", "AR")),
        ("es", "en la localidad cordobesa de Montilla, en España", ("Montilla", "ES")),
        ("es", "en la histórica villa portuguesa de Óbidos", ("Óbidos", "PT")),
        ("pt", "na cidade paulista de Campinas", ("Campinas", "BR")),
    ],
)
def test_what_kind_of_town_it_is_is_no_venue(
    language: str, told: str, expected: tuple[str, str]
) -> None:
    fair = "La feria será el" if language == "es" else "A feira será em"
    text = f"{fair} 20 de {'mayo' if language == 'es' else 'maio'} de 2024 {told}."
    assert place(text, "fe", language) == (None, *expected)


def test_a_crisis_that_is_discussed_is_elsewhere() -> None:
    text = (
        "Delegates of Chile, Peru and Canada meet again. The session to discuss the political crisis"
        " in Haiti is on 20 May 2024 at 2 p.m."
    )
    assert place(text, "session")[2] is None
    text = "The session is on 20 May 2024 in Haiti."
    assert place(text, "session")[2] == "HT"


def test_one_of_those_who_take_part_is_not_where() -> None:
    text = (
        "Encuentro en Asunción\n\nEl 20 de mayo de 2024 se celebrará una reunión de ministros del"
        " Mercosur, Bolivia y los países asociados en la ciudad de Asunción.\n"
    )
    assert place(text, "ministros", "es")[2] == "PY"


def test_a_line_that_begins_with_its_town_is_there() -> None:
    text = (
        "MADRID 19 May. (AGENCIA) -\n\nAgenda de actos previstos para el lunes 20 de mayo de 2024:\n\n"
        "- 09.30 horas: En Estrasburgo, la presidenta del grupo ofrece una rueda de prensa"
        " (1 Av. Schuman).\n\n"
        "- 12.00 horas: En Madrid, la portavoz ofrece una rueda de prensa. Salón de Pasos Perdidos"
        " (C. de Bailén, 3).\n\n"
        "- 13.00 horas: En Madrid, el ministro recibe a la delegación. Palacio de Viana (C. Real, 25).\n"
    )
    found = [(e.title.split()[0], e.place and e.place.city) for e in events(text, "es")]
    assert found == [("Presidenta", "Strasbourg"), ("Portavoz", "Madrid"), ("Ministro", "Madrid")]


def test_how_something_is_done_is_no_part_of_the_venue() -> None:
    text = "El 20 de mayo de 2024 habrá cocina en vivo en el Mercado Central, un taller de pan."
    assert place(text, "taller", "es")[0] == "Mercado Central"


def test_what_a_film_is_called_is_no_place() -> None:
    text = "El 20 de mayo de 2024 se presentará la película Roma, seguida de un coloquio."
    assert [e.place for e in events(text, "es")] == [None]
