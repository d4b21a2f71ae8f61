"""What an event is about, in three languages."""

from __future__ import annotations

import pytest

from calendar_service.events.topics import MOST, counts, topics_of
from calendar_service.models import Topic
from calendar_service.reference.fold import fold
from calendar_service.reference.topics import FAINT, STEMS


@pytest.mark.parametrize("topic", list(Topic))
def test_every_topic_has_stems(topic: Topic) -> None:
    assert len(STEMS[topic].split()) >= 3


def test_stems_are_folded_and_once_in_a_topic() -> None:
    for topic, stems in STEMS.items():
        words = stems.split()
        assert [word for word in words if fold(word) != word] == []
        assert len(words) == len(set(words)), topic


def test_what_counts_half_is_a_stem() -> None:
    known = {stem for stems in STEMS.values() for stem in stems.split()}
    assert FAINT - known == set()


@pytest.mark.parametrize(
    ("title", "topic"),
    [
        ("Third Forum on Women Entrepreneurs", Topic.GENDER),
        ("Foro de Mujeres Emprendedoras", Topic.GENDER),
        ("Encontro de Mulheres na Ciência", Topic.GENDER),
        ("Workshop on Customs Facilitation", Topic.TRADE),
        ("Rueda de negocios de exportadores", Topic.TRADE),
        ("Rodada de negócios de exportadores", Topic.TRADE),
        ("Seminar on Renewable Energy", Topic.ENERGY),
        ("Congreso de Energías Renovables", Topic.ENERGY),
        ("Congresso de Energia Solar", Topic.ENERGY),
        ("Conference on Coral Reefs", Topic.ENVIRONMENT),
        ("Cumbre sobre el cambio climático", Topic.ENVIRONMENT),
        ("Audiência pública sobre a bacia hidrográfica e o clima", Topic.ENVIRONMENT),
        ("Livestock and Dairy Fair", Topic.AGRICULTURE),
        ("Feria Agropecuaria", Topic.AGRICULTURE),
        ("Feira da Colheita do Milho", Topic.AGRICULTURE),
        ("Nurses' Congress on Public Health", Topic.HEALTH),
        ("Jornada de vacunación", Topic.HEALTH),
        ("Simpósio de Saúde Mental", Topic.HEALTH),
        ("Youth Orchestra Concert", Topic.CULTURE),
        ("Festival de Cine", Topic.CULTURE),
        ("Lançamento do livro de poesia", Topic.CULTURE),
        ("Teachers' Course on Literacy", Topic.EDUCATION),
        ("Encuentro de rectores universitarios", Topic.EDUCATION),
        ("Fórum da Educação Infantil", Topic.EDUCATION),
        ("Meeting of Finance Ministers and Central Banks", Topic.FINANCE),
        ("Reunión de bancos centrales", Topic.FINANCE),
        ("Audiência sobre o orçamento", Topic.FINANCE),
        ("Earthquake Drill", Topic.SECURITY),
        ("Simulacro nacional de sismo", Topic.SECURITY),
        ("Seminário de Defesa Civil", Topic.SECURITY),
        ("Port and Railway Forum", Topic.INFRASTRUCTURE),
        ("Audiencia sobre el puente y la carretera", Topic.INFRASTRUCTURE),
        ("Obras do porto: sessão de esclarecimento", Topic.INFRASTRUCTURE),
        ("Digital Government Summit", Topic.DIGITAL),
        ("Taller de inteligencia artificial", Topic.DIGITAL),
        ("Oficina de cibersegurança", Topic.DIGITAL),
        ("Refugees and Migrants Forum", Topic.MIGRATION),
        ("Mesa sobre migración", Topic.MIGRATION),
        ("Job Fair for Workers", Topic.LABOUR),
        ("Feria de empleo", Topic.LABOUR),
        ("Assembly of Indigenous Peoples", Topic.INDIGENOUS),
        ("Encuentro de pueblos originarios", Topic.INDIGENOUS),
        ("Pacific Tourism Exchange", Topic.TOURISM),
        ("Seminario de pymes", Topic.SMES),
        ("Encontro de Jovens Lideranças da Juventude", Topic.YOUTH),
        ("Startup Innovation Day", Topic.INNOVATION),
        ("Foreign Investment Forum", Topic.INVESTMENT),
        ("Sesión ordinaria del Parlamento", Topic.INSTITUTIONAL),
        ("Cooperation Forum with Observer States", Topic.COOPERATION),
        ("Astronomy Research Colloquium", Topic.SCIENCE),
        ("Encuentro de mujeres rurales", Topic.RURAL),
    ],
)
def test_a_name_tells_its_topic(title: str, topic: Topic) -> None:
    assert topic in topics_of(title, title, "", title)


def test_the_events_own_name_comes_first() -> None:
    text = "The bank lends money. Budget, tax and finance. " * 5
    assert topics_of("Youth Orchestra Festival", "", "", text)[0] in {Topic.YOUTH, Topic.CULTURE}
    assert Topic.FINANCE in topics_of("Youth Orchestra Festival", "", "", text)


def test_a_silent_name_takes_the_topic_of_its_bulletin() -> None:
    text = "Veterinary services fight avian influenza on farms. Livestock and grain."
    assert topics_of("Next meeting", "The next meeting is in May.", "", text)[0] is (
        Topic.AGRICULTURE
    )


def test_a_section_named_in_the_head_counts() -> None:
    assert Topic.SMES in topics_of("Charla informativa", "", "Categoría: Pymes", "Charla.")


def test_there_are_few_and_none_where_nothing_speaks() -> None:
    everything = " ".join(stems.split()[0].rstrip("=") for stems in STEMS.values())
    assert len(topics_of(everything, everything, everything, everything)) <= MOST
    assert topics_of("Session", "It is on Monday.", "Session", "It is on Monday.") == ()


def test_words_within_words_do_not_count() -> None:
    assert Topic.INFRASTRUCTURE not in counts("an important report on portraits")
    assert Topic.CULTURE not in counts("they start the party")
    assert Topic.ENVIRONMENT not in counts("el aguacate")


@pytest.mark.parametrize(
    ("name", "not_about"),
    [
        ("Feira do Livro no Porto", {Topic.INFRASTRUCTURE}),
        ("Foro en Puerto Montt", {Topic.INFRASTRUCTURE}),
        ("A talk in the auditorium on important questions of style", {Topic.FINANCE, Topic.TRADE}),
        ("Charla importante para los expositores en su escritorio", {Topic.TRADE, Topic.CULTURE}),
        ("Public hearing on the investigation in Bridgetown", set(Topic) - {Topic.SCIENCE}),
    ],
)
def test_words_that_only_begin_alike_are_about_nothing(name: str, not_about: set[Topic]) -> None:
    assert counts(name).keys().isdisjoint(not_about)
