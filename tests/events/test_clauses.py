"""Events that nothing names but the clause that tells them."""

from __future__ import annotations

import pytest

from tests.events.reading import dated, told

TOLD = [
    (
        "en",
        "Monday, May 20 at 2 p.m., “Access to Capital” will feature bankers on loans and fees.",
        "Access to Capital",
    ),
    (
        "es",
        "El 20 de mayo a las 10, «Historia de los puertos» reunirá a pilotos.",
        "Historia de los puertos",
    ),
    ("pt", "Em 20 de maio, às 10h, “História dos portos” reúne pilotos.", "História dos portos"),
    (
        "en",
        "Those who wish can see the new scanner at the port on 20 May, between 9:00 and 12:00.",
        "Those who wish can see the new scanner at the port",
    ),
    ("en", "“Boxes that last” will be repeated on 20 May at 15:00.", "“Boxes that last”"),
    (
        "en",
        "Rope and Ribbon: a morning of making things, 20 May, from 11am to 12.30pm.",
        "Rope and Ribbon",
    ),
    (
        "es",
        "El alcalde leerá a los niños del barrio el 20 de mayo, a las 19:00.",
        "Alcalde leerá a los niños del barrio",
    ),
    (
        "es",
        "Del 20 al 22 de mayo funcionará en Lima el Laboratorio de Guion.",
        "Laboratorio de Guion",
    ),
    (
        "pt",
        "O ministro falará aos pescadores no dia 20 de maio, às 10h.",
        "Ministro falará aos pescadores",
    ),
    (
        "es",
        "El 20 de mayo, a las 15:00, hora de Lima, el Banco explicará el plan a los socios.",
        "Banco explicará el plan a los socios",
    ),
    (
        "pt",
        "O poeta Rui Lobo autografa livros no dia 20 de maio, às 16h, na Livraria Mar.",
        "Poeta Rui Lobo autografa livros",
    ),
    (
        "es",
        "Dentro de la cátedra del Agua, la hidróloga Inés Luna hablará el 20 de mayo sobre diques.",
        "Hidróloga Inés Luna hablará sobre diques",
    ),
    (
        "en",
        "For everybody else there will be soup and carols on 20 May at 7 p.m.",
        "Soup and carols",
    ),
    (
        "es",
        "Para los chicos habrá cuentos y juegos el 20 de mayo a las 19:00.",
        "Cuentos y juegos",
    ),
]
TOLD += [
    (
        "es",
        "Los clasificados pasarán a la etapa regional, que se realizará en Lima el 20 de mayo.",
        "Etapa regional",
    ),
    (
        "pt",
        "Os apurados passarão à etapa regional, que se realizará em Braga a 20 de maio.",
        "Etapa regional",
    ),
    (
        "en",
        "The winners will go on to the regional stage, which will be held in Cork on 20 May.",
        "Regional stage",
    ),
    ("es", "El examen de ingreso se rendirá el 20 de mayo en Lima.", "Examen de ingreso"),
]
NEW = [
    ("es", "La empresa presentó ayer el Mapa. El 20 de mayo, a las 9:00, dará cuentas en un acto."),
    ("pt", "A empresa apresentou ontem o Mapa. Em 20 de maio, às 9h, dará contas num evento."),
]
NOT_TOLD = [
    ("es", "Las vacaciones de invierno se iniciarán el 20 de mayo."),
    ("pt", "As férias escolares começam a 20 de maio."),
    ("en", "The permit will not be needed on 20 May at 9:00."),
    ("en", "The new price applies from 20 May at 9:00."),
    ("en", "The next notice will appear on 20 May."),
    ("en", "Wages will be raised by 3 per cent on 20 May."),
    ("en", "The Easter vacation starts on 20 May."),
    ("en", "On 20 May, a working day, polling stations will be open from 7:00."),
    ("en", "There will be a power cut on 20 May from 9 to 12."),
    ("en", "The road will be opened to traffic on 20 May."),
    ("en", "It was painted in 1904; on 20 May it is 120 years old."),
    ("es", "El plazo vence el 20 de mayo a las 12:00."),
    ("es", "La nueva tarifa regirá el 20 de mayo desde las 0:00."),
    ("es", "Las lluvias perderán fuerza el 20 de mayo."),
    ("es", "El siguiente aviso se emitirá el 20 de mayo a las 17:00."),
    ("es", "Los vientos alcanzarán la costa el 20 de mayo por la noche."),
    ("pt", "A frente fria chegará ao litoral no dia 20 de maio, às 10h."),
    ("pt", "O trânsito será cortado na ponte no dia 20 de maio, às 10h."),
    ("es", "A partir del 20 de mayo, la consulta funcionará en el hospital nuevo."),
    ("pt", "A partir de 20 de maio, a consulta funcionará no hospital novo."),
    ("es", "El 20 de mayo se conmemora el Día Mundial de las Abejas."),
    ("pt", "No dia 20 de maio assinala-se o Dia Mundial das Abelhas."),
    ("es", "La inflación de abril se conocerá el 20 de mayo."),
    ("pt", "O balcão das licenças atende no dia 20 de maio, das 9h às 13h."),
    ("pt", "Os bilhetes podem ser comprados no dia 20 de maio, às 10h."),
]


@pytest.mark.parametrize(("language", "text", "title"), TOLD)
def test_a_clause_that_tells_of_something_to_come(language: str, text: str, title: str) -> None:
    (event,) = told(text, language).events
    assert event.title == title
    assert event.confidence < 0.75


@pytest.mark.parametrize(("language", "text"), NOT_TOLD)
def test_terms_prices_and_ages_are_none(language: str, text: str) -> None:
    assert dated(text, language) == []


@pytest.mark.parametrize(("language", "text"), NEW)
def test_a_mere_event_that_is_new_is_none_told_before(language: str, text: str) -> None:
    assert not any(
        "Mapa" in title for day, title in dated(text, language) if day[:10] > "2024-05-06"
    )
