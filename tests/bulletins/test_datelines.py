"""Datelines as press offices write them, and what looks like one and is none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from calendar_service.bulletins import Document, split
from calendar_service.models import Bulletin

TITLE = {
    "en": "Ministers agree on a plan for ports",
    "es": "Ministros acuerdan un plan para los puertos",
    "pt": "Ministros acordam um plano para os portos",
}
BODY = {
    "en": "The ministers of twelve countries met to agree on a common plan for ports, and they will"
    " meet again in the autumn to look at what has been done since then.",
    "es": "Los ministros de doce países se reunieron para acordar un plan común para los puertos, y"
    " se volverán a reunir en otoño para ver lo que se ha hecho desde entonces.",
    "pt": "Os ministros de doze países reuniram-se para acordar um plano comum para os portos, e"
    " voltarão a reunir-se no outono para ver o que se fez desde então.",
}
DAY = {"en": date(2024, 5, 12), "es": date(2023, 3, 21), "pt": date(2023, 3, 21)}

# By language, and by where they stand: before the title, between it and the body, or in the body's
# first line. All say the day of their language in DAY.
DATELINES: dict[tuple[str, str], tuple[str, ...]] = {
    ("en", "inline"): (
        "GENEVA (12 May 2024) –",
        "GENEVA, 12 May 2024 –",
        "GENEVA, May 12, 2024 —",
        "WASHINGTON, D.C., May 12, 2024/PRNewswire/ --",
        "LONDON, 12 May 2024 (Reuters) -",
        "New York, 12 May 2024—",
        "(Nairobi, 12 May 2024)",
        "[Nairobi, 12 May 2024]",
        "KINGSTON, Jamaica - (May 12, 2024) -",
        "KINGSTON, Jamaica (May 12, 2024):",
        "St. George’s, Grenada, May 12, 2024 –",
        "GENEVA/NAIROBI, 12 May 2024 –",
        "Geneva, Sunday 12 May 2024.",
        "May 12, 2024 –",
        "12 May 2024 –",
        "12 May 2024 -",
        "May 12, 2024.-",
        "May 12th, 2024 -",
        "Sunday, May 12, 2024 –",
        "2024-05-12 –",
        "Geneva, 12 May 2024:",
        "Vienna, 12 May 2024.",
        "ROME, 12 May 2024 -",
        "Port-of-Spain, 12 May 2024 –",
        "Bridgetown, Barbados, Sunday, May 12, 2024 (GIS) –",
        "**GENEVA, 12 May 2024** –",
        "Geneva — 12 May 2024 —",
        "Castries, Saint Lucia, May 12, 2024 |",
        "WELLINGTON, New Zealand, 12 MAY 2024:",
        "SUVA (12/05/2024) –",
        "Apia, 12th May 2024 -",
    ),
    ("en", "above"): (
        "FOR IMMEDIATE RELEASE\nMay 12, 2024",
        "FOR IMMEDIATE RELEASE: May 12, 2024",
        "Press release 123/24\n12 May 2024",
        "12 May 2024",
        "Sunday, 12 May 2024",
        "News | 12 May 2024",
        "12 May 2024 | News",
        "Published: 2024-05-12",
        "Release date: May 12, 2024",
        "12 May 2024, Geneva",
        "Geneva, 12 May 2024",
        "MEDIA RELEASE – 12 May 2024",
        "2024-05-12T10:00:00Z",
        "Press Release\nNo. 45\nBrussels, 12 May 2024",
    ),
    ("en", "below"): (
        "12 May 2024",
        "Published: 12 May 2024",
        "Published 12 May 2024",
        "Published on 12 May 2024",
        "Published on Sunday, 12 May 2024 14:30",
        "Posted on May 12, 2024",
        "Press note No. 14/2024      Dated 12.05.2024",
        "Bulletin 212 | 12 May 2024",
        "Dated this 12th day of May, 2024",
        "(as at 12 May 2024)",
        "May 12, 2024 at 10:15 am",
        "12 May 2024, 10:30 CEST",
        "Date: 12 May 2024",
        "Release Date: 12-May-2024",
        "Published: 12 May 2024\nLast updated: 13 May 2024",
        "Published 12 May 2024 | Updated 13 May 2024",
        "12 May 2024 | Press release",
        "By Jane Doe | May 12, 2024",
        "By Jane Doe, 12 May 2024",
        "12 May 2024 - Press office",
        "Date published: 12 May 2024",
        "Date of publication: 12 May 2024",
        "Issued: 12 May 2024",
        "First published: 12 May 2024",
        "Geneva, 12 May 2024",
        "12 MAY 2024",
        "May 12, 2024 by Press Office",
        "May 12, 2024 in News",
        "Sun, 05/12/2024 - 10:15",
        "Press Release • May 12, 2024",
    ),
    ("es", "inline"): (
        "Lima, 21 de marzo de 2023 (Andina). -",
        "Lima, 21 de marzo de 2023 (Andina).-",
        "Lima, 21 de marzo de 2023.-",
        "Lima, 21 de marzo del 2023.-",
        "Ciudad de México, a 21 de marzo de 2023.-",
        "Ciudad de México, 21 de marzo de 2023.-",
        "CIUDAD DE MÉXICO.- 21 de marzo de 2023.-",
        "Santiago, 21 de marzo 2023.–",
        "Bogotá D. C., 21 de marzo de 2023.",
        "Bogotá, D.C., marzo 21 de 2023.",
        "Bogotá (21 de marzo de 2023).",
        "Bogotá, marzo 21 de 2023 (@MinCultura).",
        "San José, 21 mar 2023 (AFP).-",
        "Montevideo, 21/03/2023.-",
        "Buenos Aires, 21 de marzo de 2023 –",
        "La Paz, 21 de marzo de 2023 (ABI).-",
        "Palacio Legislativo, 21-03-2023 (Notilegis).-",
        "Santo Domingo, R. D., 21 de marzo de 2023.-",
        "Santo Domingo. – 21 de marzo de 2023 –",
        "Santo Domingo, martes 21 de marzo de 2023.-",
        "Quito, 21 de marzo de 2023",
        "Quito, 21 de marzo de 2023.",
        "Martes, 21 de marzo de 2023.-",
        "(Lima, 21 de marzo de 2023)",
        "San Salvador, martes 21 de marzo de 2023.",
        "Madrid, 21 de marzo de 2023. –",
        "Tegucigalpa, M.D.C., 21 de marzo de 2023.",
    ),
    ("es", "above"): (
        "21 de marzo de 2023",
        "Martes, 21 de marzo de 2023",
        "Noticias | 21 de marzo de 2023",
        "21/03/2023",
        "Comunicado 045-2023\nSan José, 21 de marzo del 2023.",
        "Boletín No. 123\nMéxico, D.F., a 21 de marzo de 2023",
        "Boletín n.º 7 – 21/03/2023",
        "Informativo 42 · 21 de marzo de 2023",
        "Comunicado de prensa\n21.03.2023",
        "Nota de prensa\nLima, 21 de marzo de 2023",
    ),
    ("es", "below"): (
        "21 de marzo de 2023",
        "Publicado el 21 de marzo de 2023",
        "Publicado: 21 marzo 2023",
        "Fecha: 21/03/2023",
        "Fecha de publicación: 21/03/2023",
        "Martes 21 de marzo de 2023",
        "21 mar. 2023",
        "21-03-2023",
        "21 de marzo de 2023 | Noticias",
        "martes 21 de marzo, 2023",
        "21/03/2023 10:30",
        "Publicado el 21/03/2023 a las 10:30 horas",
        "Publicado el 21/03/2023 - Actualizado el 22/03/2023",
        "Por Redacción | 21 de marzo de 2023",
        "Por: Ana Pérez - 21 marzo, 2023",
        "Mar 21, 2023",
        "marzo 21, 2023",
        "Fecha de la noticia: 21 de marzo de 2023",
        "Madrid, 21 de marzo de 2023",
        "Creado: 21 Marzo 2023",
    ),
    ("pt", "inline"): (
        "Brasília, 21 de março de 2023 –",
        "Lisboa, 21 mar 2023 (Lusa) –",
        "São Paulo (SP), 21 de março de 2023 –",
        "Luanda, 21 de Março de 2023 –",
        "Rio de Janeiro, terça-feira, 21 de março de 2023 –",
        "Maputo, 21 de março de 2023.",
        "Brasília (21/03/2023) –",
        "Brasília, 21/3/2023 –",
        "Porto Alegre, 21 de março de 2023 -",
        "Praia, 21 de Março de 2023 (Inforpress) –",
    ),
    ("pt", "below"): (
        "Publicado em 21/03/2023 10h15",
        "Publicado em 21/03/2023 10h15 Atualizado em 22/03/2023 11h30",
        "Publicado em: 21/03/2023 às 10h15",
        "21/03/2023 - 10:15",
        "21 de março de 2023, 10h15",
        "Por Fulano — 21/03/2023 10h00",
        "Data de publicação: 21/03/2023",
        "21.03.2023",
        "Terça-feira, 21 de março de 2023",
        "Criado em 21/03/2023",
        "Postado em 21 de março de 2023",
        "Publicado: 21 Março 2023",
        "21 de mar. de 2023",
        "Publicação: 21/03/2023",
        "21/03/2023 10h15 - Atualizado em 21/03/2023 10h20",
    ),
}

# These lack the year, which the day of publication completes.
YEARLESS: dict[tuple[str, str], tuple[str, ...]] = {
    ("en", "inline"): (
        "NAIROBI, Kenya, May 12 (UNHCR) –",
        "BUFFALO, N.Y. (May 12) –",
    ),
    ("es", "inline"): (
        "Lima, mar. 21.",
        "Lima, 21 mar (Andina).-",
        "Madrid, 21 mar (EFE).-",
        "La Paz, 21 Mar. (ABI).-",
    ),
}

# These are days of events, or of a revision.
OTHER_DAYS: dict[tuple[str, str], tuple[str, ...]] = {
    ("en", "below"): (
        "Date: 12 May 2024\nTime: 10:00\nVenue: Port House, Lima",
        "When: May 12, 2024\nWhere: Port House",
        "Lima, 12–14 May 2024",
        "Geneva, 12 to 14 May 2024",
        "12-14 May 2024 | Lima, Peru",
        "Save the date: 12 May 2024",
        "Updated on 12 June 2024 at noon, the list of ports is below",
    ),
    ("en", "inline"): (
        "On 12 May 2024,",
        "From 12 May 2024 on,",
    ),
    ("es", "below"): (
        "Fecha: 21 de marzo de 2023\nHora: 10:00\nLugar: Casa de la Cultura",
        "Del 21 al 23 de marzo de 2023",
        "Lima, 21 al 23 de marzo de 2023",
        "Cuándo: 21 de marzo de 2023",
    ),
    ("es", "inline"): (
        "El 21 de marzo de 2023,",
        "El próximo 21 de marzo de 2023",
    ),
    ("pt", "below"): (
        "Data: 21 de março de 2023\nHorário: 10h\nLocal: Casa da Cultura",
        "De 21 a 23 de março de 2023",
    ),
}


def bulletins(table: dict[tuple[str, str], tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Language and text of each."""
    for (language, where), heads in table.items():
        title, body = TITLE[language], BODY[language]
        for head in heads:
            match where:
                case "above":
                    yield language, f"{head}\n\n{title}\n\n{body}"
                case "below":
                    yield language, f"{title}\n\n{head}\n\n{body}"
                case _:
                    yield language, f"{title}\n\n{head} {body}"


def head_of(value: object) -> str | None:
    return value.replace("\n", " / ")[:80] if isinstance(value, str) and len(value) > 2 else None


def one(text: str, published: date | None = None) -> Bulletin:
    (bulletin,) = split(Document("note", text), published=published)
    return bulletin


@pytest.mark.parametrize(("language", "text"), list(bulletins(DATELINES)), ids=head_of)
def test_datelines(language: str, text: str) -> None:
    bulletin = one(text)
    assert bulletin.published == DAY[language]
    assert bulletin.title == TITLE[language]
    assert bulletin.language == language
    assert text[bulletin.body :].strip() == BODY[language]


@pytest.mark.parametrize(("language", "text"), list(bulletins(YEARLESS)), ids=head_of)
def test_datelines_without_a_year(language: str, text: str) -> None:
    assert one(text).published is None
    assert one(text, DAY[language]).published == DAY[language]
    assert one(text).imprint != ()


@pytest.mark.parametrize(("language", "text"), list(bulletins(OTHER_DAYS)), ids=head_of)
def test_other_days_at_the_head(language: str, text: str) -> None:
    bulletin = one(text)
    assert bulletin.published is None
    assert bulletin.title == TITLE[language]


SHEETS = (
    ("en", "MEDIA RELEASE from the Wairau Chamber of Commerce, Blenheim, Sunday 12 May 2024"),
    ("en", "Press statement by the Ministry of Works, Accra, 12 May 2024"),
    ("en", "News from the secretariat - 12 May 2024"),
    ("en", "Issued in Bridgetown on Sunday 12 May 2024"),
    ("es", "Novedades de normalización – 21/03/2023"),
    ("es", "Noticias del sector pesquero | 21 de marzo de 2023"),
    ("pt", "Luanda, aos 21 de Março de 2023"),
    ("pt", "Notícias da rede, 21/03/2023"),
)


@pytest.mark.parametrize(("language", "head"), SHEETS)
def test_what_a_sheet_is_called_stands_before_its_day(language: str, head: str) -> None:
    bulletin = one(f"OFFICE\n{head}\n\n{TITLE[language]}\n\n{BODY[language]}")
    assert bulletin.published == DAY[language]


@pytest.mark.parametrize(
    "head", ["Workshop from the Guild, Lima, 12 May 2024", "Seminar on the news – 12 May 2024"]
)
def test_an_event_below_the_letterhead_is_no_imprint(head: str) -> None:
    assert one(f"OFFICE\n{head}\n\n{TITLE['en']}\n\n{BODY['en']}").published != DAY["en"]


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("GENEVA (12 May 2024) –", "GENEVA"),
        ("KINGSTON, Jamaica, May 12, 2024 –", "KINGSTON, Jamaica"),
        ("Sunday, May 12, 2024 –", None),
        ("12 May 2024, Accra –", "Accra"),
        ("By Jane Doe | 12 May 2024 |", None),
    ],
)
def test_the_place_of_a_dateline(head: str, place: str | None) -> None:
    assert one(f"{TITLE['en']}\n\n{head} {BODY['en']}").dateline_place == place


@pytest.mark.parametrize(
    ("foot", "day"),
    [
        ("Criada a 17 de julho de 1996, a Comunidade tem nove membros.", None),
        ("Creado el 17 de julio de 1996, el Comité reúne a diez países.", None),
        ("Criado em 17/07/2023", date(2023, 7, 17)),
        ("Criado: 17 de julho de 2023, 10h30", date(2023, 7, 17)),
    ],
)
def test_the_day_on_which_a_body_was_made(foot: str, day: date | None) -> None:
    (found,) = split(Document("x", f"{TITLE['pt']}\n\n{BODY['pt']}\n\n{BODY['pt']}\n\n{foot}"))
    assert found.published == day


def test_what_follows_the_day_of_publication_in_its_line_is_text() -> None:
    text = f"{TITLE['en']}\n\nPosted on 12.05.2024. The forum takes place on 5 June in Lima."
    ((start, end),) = one(text).imprint
    assert text[start:end] == "Posted on 12.05.2024"


def test_a_revision_dates_a_bulletin_only_if_nothing_else_does() -> None:
    revised = "Updated on 13 May 2024"
    assert one(f"{TITLE['en']}\n\n{BODY['en']}\n\n{revised}").published == date(2024, 5, 13)
    both = f"{TITLE['en']}\n\n12 May 2024\n\n{BODY['en']}\n\n{revised}"
    assert one(both).published == date(2024, 5, 12)
    assert len(one(both).imprint) == 2


@pytest.mark.parametrize(
    ("below", "published"),
    [
        ("9:45 am\nPress encounter\n10:00 am\nCouncil\n11:00 am\nForum", None),
        ("9.30 Opening\n10.30 Panel\n12.00 Closing", None),
        ("The Council meets.\n\nMonday, 13 May 2024\n\nThe Forum opens.", None),
        ("Time | Event\n9:45 | Council\n10:00 | Forum\n11:00 | Panel", None),
        ("17:13 GMT\n\nThe Council met.", date(2024, 5, 12)),
    ],
)
def test_a_day_above_the_hours_of_a_programme_is_no_dateline(
    below: str, published: date | None
) -> None:
    assert one(f"Agenda of the Council\n\nSunday, 12 May 2024\n{below}").published == published
