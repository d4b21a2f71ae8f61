"""Names above a text that begins with their day."""

from __future__ import annotations

import pytest

from tests.events.structured.pages import found, told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "• Export Breakfast\nTuesday 9 September, 8.00 a.m., at the Newpark Hotel. Speakers to "
            "follow.\n\n• Annual Dinner\n26–27 September, in Langton House. Tickets cost €90.",
            [("2025-09-09T08:00", "Export Breakfast"), ("2025-09-26/2025-09-27", "Annual Dinner")],
        ),
        (
            "en",
            "News of the club\n\nCourse for planners\nTuesdays 9 and 16 September, 7 p.m., in the "
            "hall.",
            [("2025-09-09/2025-09-16T19:00", "Course for planners")],
        ),
        (
            "es",
            "Agenda\n\nRueda de negocios\nDel 12 al 14 de agosto, en la sede de la Cámara. Habrá "
            "compradores.\n\nAsamblea de socios\nSe celebrará el 20 de agosto, a las 16:00.",
            [
                ("2025-08-12/2025-08-14", "Rueda de negocios"),
                ("2025-08-20T16:00", "Asamblea de socios"),
            ],
        ),
        (
            "pt",
            "Agenda\n\nSeminário de Pesca\nEm Itajaí, no dia 9 de setembro, às 14h, no auditório."
            "\n\nEncontro de Pescadores\nDia 12 de setembro, às 20h. Entrada livre.",
            [
                ("2025-09-09T14:00", "Seminário de Pesca"),
                ("2025-09-12T20:00", "Encontro de Pescadores"),
            ],
        ),
        (
            "en",
            "News\n\nNight tour of the vaults. Friday 9 May, 6:30 p.m. Bring a torch.\n\n"
            'Book club "Thursdays". It is back on 15 May, from 5 to 6.30 p.m., in the hall.',
            [
                ("2025-05-09T18:30", "Night tour of the vaults"),
                ("2025-05-15T17:00–18:30", 'Book club "Thursdays"'),
            ],
        ),
        (
            "pt",
            "Agenda\n\nHora do conto. Sábado, 10 de maio, 10h30, sala infantil.",
            [("2025-05-10T10:30", "Hora do conto")],
        ),
        (
            "es",
            "Agenda\n\nAudiencia pública sobre el agua. Pereira, recinto del Concejo Municipal, "
            "jueves 9 de mayo de 2025, 14:00.",
            [("2025-05-09T14:00", "Audiencia pública sobre el agua")],
        ),
        (
            "pt",
            "Agenda\n\nAudiência pública sobre a água. Braga, salão da Câmara Municipal, 9 de "
            "maio, 14h.",
            [("2025-05-09T14:00", "Audiência pública sobre a água")],
        ),
        (
            "en",
            "News\n\nTalk on the docks of old. Cork, Customs House, 9 May, 2 p.m. Free entry.",
            [("2025-05-09T14:00", "Talk on the docks of old")],
        ),
        (
            "es",
            "Noticias\n\nLa feria gana visitantes. Lima, Teatro Segura, 9 de mayo, 14:00.",
            [],
        ),
        (
            "es",
            "Noticias\n\nEl informe fue aprobado. El 9 de mayo los ministros lo leyeron.\n\n"
            "Oficinas cerradas. Lunes 12 de mayo, todo el día.",
            [],
        ),
        (
            "en",
            "News\n\nRoad closures\nFrom 3 to 9 August, Mill Street. Use the ring road.\n\n"
            "Summer fair\nSaturday 16 August, on the Green. Free entry.",
            [("2025-08-16", "Summer fair")],
        ),
    ],
)
def test_a_name_has_the_day_that_its_text_begins_with(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert told(text, language) == expected


def test_a_further_day_of_the_text_is_not_of_the_name() -> None:
    text = (
        "• Trade mission to Lima\nFrom 20 to 24 October, for members. A meeting of the travellers "
        "will be held on 9 October.\n\n• Trade fair\n3 November, Town Hall."
    )
    assert told(text)[0] == ("2025-10-20/2025-10-24", "Trade mission to Lima")
    assert len(found(text).claimed) == 2


@pytest.mark.parametrize(
    "text",
    [
        "News\n\nSummer fair\nOn 3 August, the Authority published its annual report.",
        "News\n\nSummer fair\nRegistration closes on 3 August. Stands are free.",
        "Summer fair\nThe fair of 3 August 1998 drew a crowd.",
    ],
)
def test_a_sentence_of_its_own_is_about_something_else(text: str) -> None:
    assert told(text) == []
