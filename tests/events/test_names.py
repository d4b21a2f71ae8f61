"""Names of events: the noun and how far its phrase reaches, in three languages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.names import names
from calendar_service.events.words import LANGUAGES, words_of

NAMED = [
    ("pt", "organiza um seminário em linha, que terá início", "seminário em linha"),
    ("es", "el seminario en línea empieza", "seminario"),
    ("pt", "Quinta é dia de assembleia", "assembleia"),
    ("pt", "O Dia de Campo sobre soja será", "Dia de Campo sobre soja"),
    ("es", "un taller para equipos de rescate, que sigue", "taller para equipos de rescate"),
    ("es", "una charla para los docentes de primaria", "charla para los docentes de primaria"),
    ("es", "la asamblea para elegir autoridades", "asamblea"),
    ("es", "la reunión para los próximos días", "reunión"),
    ("es", "un curso en gestión pública", "curso en gestión pública"),
    ("es", "un curso en modalidad mixta", "curso"),
    ("es", "rueda de prensa con los favoritos en Loja", "rueda de prensa con los favoritos"),
    ("es", "el seminario en línea sobre aduanas", "seminario en línea sobre aduanas"),
    ("pt", "o seminário em linha sobre alfândegas", "seminário em linha sobre alfândegas"),
    ("pt", "a oficina para crianças da escola", "oficina para crianças da escola"),
    ("pt", "a visita guiada às minas", "visita guiada às minas"),
    ("pt", "a rodada de negociação com a Secretaria", "rodada de negociação com a Secretaria"),
    ("pt", "o dia aberto do instituto", "dia aberto do instituto"),
    ("pt", "a formação para guias decorre", "formação para guias"),
    (
        "en",
        "the 24th Regional Forum (ARF) Ministerial Meeting",
        "24th Regional Forum (ARF) Ministerial Meeting",
    ),
    (
        "en",
        "The 53rd Association of Southern Nations (ASN) Ministers’ Meeting",
        "53rd Association of Southern Nations (ASN) Ministers’ Meeting",
    ),
    ("es", "El congreso de minería responsable abre", "congreso de minería responsable"),
    ("es", "un taller de carpintería y ebanistería", "taller de carpintería y ebanistería"),
    ("es", "El foro celebraría su sesión", "foro"),
    ("pt", "O curso de verão volta", "curso de verão"),
    ("pt", "A oficina de carpintaria naval segue", "oficina de carpintaria naval"),
    ("pt", "A palestra sobre auditoria pública ocorreria", "palestra sobre auditoria pública"),
    ("pt", "A conversa “O sal” junta dois autores", "conversa “O sal”"),
    ("en", "the negotiating round begins", "negotiating round"),
    ("es", "Semana de la Ingeniería: habrá cupo", "Semana de la Ingeniería"),
    ("es", "convocan un paro general", "paro general"),
    ("es", "La cuenta pública participativa se hará", "cuenta pública participativa"),
    ("en", "A round of talks on salt follows", "round of talks on salt"),
    ("en", "a drop-in about the new bridge", "drop-in about the new bridge"),
    (
        "en",
        "The IV Cooperation Forum of the Pacific Alliance will open",
        "IV Cooperation Forum of the Pacific Alliance",
    ),
    ("en", "They attended the Third Women in Rail Summit here", "Third Women in Rail Summit"),
    ("en", "a workshop on coral reefs will be given", "workshop on coral reefs"),
    ("en", "the seminar “Ports without Ships” follows", "seminar “Ports without Ships”"),
    ("en", "Webinar: Storing grain without chemicals", "Webinar: Storing grain without chemicals"),
    (
        "en",
        "a three-part workshop, Preserving Maps on Paper, from May",
        "three-part workshop, Preserving Maps on Paper",
    ),
    ("en", "the Governors’ Plenary is next", "Governors’ Plenary"),
    ("en", "an information evening on the line", "information evening on the line"),
    (
        "en",
        "the oral hearing in Case 3/2023, Reef v. Ministry of Works, had been set",
        "oral hearing in Case 3/2023, Reef v. Ministry of Works",
    ),
    ("en", "a talk by the Harbourmaster ends the series", "talk by the Harbourmaster"),
    ("en", "It has added two information evenings", "information evenings"),
    ("en", "The signing of the memorandum follows", "signing of the memorandum"),
    ("en", "The fun run is early", "fun run"),
    ("en", "The Working Group takes stock on a video call", "video call"),
    ("es", "Abre el foro en línea “Cruzar sin nadie”, el", "foro en línea “Cruzar sin nadie”"),
    ("pt", "Haverá um concerto ao vivo “Marés”, no", "concerto ao vivo “Marés”"),
    ("es", "La toma de posesión de la directiva será", "toma de posesión de la directiva"),
    ("pt", "O café da manhã dos sócios será", "café da manhã dos sócios"),
    ("es", "se inauguró la Décima Asamblea General de la Red", "Décima Asamblea General de la Red"),
    (
        "es",
        "la primera sesión, “Caravanas y fronteras”, será",
        "primera sesión, “Caravanas y fronteras”",
    ),
    ("es", "una conferencia de prensa el martes", "conferencia de prensa"),
    ("es", "será sede del Foro de Innovación", "Foro de Innovación"),
    ("es", "la audiencia pública en el Caso Rama será", "audiencia pública en el Caso Rama"),
    ("pt", "o Festival das Três Fronteiras toma conta da cidade", "Festival das Três Fronteiras"),
    ("pt", "decorre a 3.ª Conferência do Sal", "3.ª Conferência do Sal"),
    ("es", "su cuadragésimo período de sesiones en", "cuadragésimo período de sesiones"),
    ("es", "la mesa redonda “Vivir sin caldera” fue", "mesa redonda “Vivir sin caldera”"),
    ("es", "será tratado en sesión ordinaria el", "sesión ordinaria"),
    ("es", "El debate será a las", "debate"),
    ("pt", "uma audiência pública o projeto", "audiência pública"),
    ("pt", "a missão empresarial ao Peru", "missão empresarial ao Peru"),
]

UNNAMED = [
    ("en", "a trial version and the workshop materials"),
    ("en", "at the Hangar Convention Center, in Conference Room 4"),
    ("en", "They meet by video call, and decide before lunch"),
    ("en", "The house stands in a camp"),
    ("es", "como actividad previa se abrirá la sala"),
    ("en", "They are meeting today"),
    ("en", "Residents may also talk to engineers"),
    ("en", "The firm will launch the programme"),
    ("en", "The court is in session"),
    ("es", "La Asamblea Nacional aprobó la ley"),
    ("es", "La ministra visita la planta"),
    ("es", "La Comisión de la Asamblea votó"),
    ("es", "El Concejo debate el presupuesto"),
    ("es", "Ministra de Comercio visita Lima"),
    ("pt", "Comissão debate o marco legal"),
    ("es", "El tribunal está en sesión"),
    ("pt", "Foi uma noite em homenagem aos mestres"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_name_is_the_noun_with_what_belongs_to_it(language: str, text: str, name: str) -> None:
    assert names(text, words_of(language))[0].text == name


@pytest.mark.parametrize(("language", "text"), UNNAMED)
def test_verbs_and_institutions_are_no_names(language: str, text: str) -> None:
    assert [n.text for n in names(text, words_of(language))] == []


def test_a_name_tells_its_head_its_determiner_and_whether_it_is_bare() -> None:
    full, bare = names("Its regular meeting follows the session", words_of("en"))
    assert (full.head, full.determiner, full.bare) == ("meeting", "its", False)
    assert (bare.head, bare.determiner, bare.bare) == ("session", "the", True)


def test_no_name_crosses_a_time() -> None:
    text = "the seminar 5 May on ports"
    assert names(text, words_of("en"), [(12, 17)])[0].text == "seminar"


@given(st.text(), st.sampled_from(sorted(LANGUAGES)))
def test_names_of_any_text_lie_in_it_and_do_not_overlap(text: str, language: str) -> None:
    found = names(text, words_of(language))
    assert all(text[n.start : n.end] == n.text != "" for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
