"""Which countries take part in an event."""

from __future__ import annotations

from itertools import pairwise

import pytest

from calendar_service.events.atlas import atlas
from calendar_service.events.participants import participants
from calendar_service.events.words import words_of
from calendar_service.models import Kind


def found(
    text: str, title: str = "", kind: Kind = Kind.FORUM, host: str | None = None, to: int = -1
) -> tuple[str, ...]:
    end = len(text) if to < 0 else to
    return participants(atlas(text, words_of("en"), None), 0, end, title, kind, host)


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Delegates from Chile, Peru and Costa Rica met.", ("CL", "PE", "CR")),
        ("La ministra peruana recibió a los cancilleres de México y Brasil.", ("PE", "MX", "BR")),
        ("Técnicos argentinos e uruguaios participam.", ("AR", "UY")),
        ("The session is in English and French.", ()),
        ("They met at the Plaza Italia.", ()),
        ("Experts of the four countries of the Pacific Alliance", ("CL", "CO", "MX", "PE")),
        ("Os Estados Partes do Mercosul", ("AR", "BO", "BR", "PY", "UY")),
    ],
)
def test_countries_that_the_words_name(text: str, countries: tuple[str, ...]) -> None:
    assert found(text) == countries


def test_the_host_comes_first_and_once() -> None:
    assert found("Chile and Peru met in Lima, Peru.", host="PE") == ("PE", "CL")


def test_only_the_words_of_the_event_count() -> None:
    first, second = "Chile opens the fair. ", "Peru closes the other."
    assert found(first + second, to=len(first)) == ("CL",)


def test_members_of_the_bloc_that_the_bulletin_is_about() -> None:
    text = "Experts of the four countries met. The Pacific Alliance thanked them."
    assert found(text, to=text.index(".")) == ("CL", "CO", "MX", "PE")


@pytest.mark.parametrize(("kind", "count"), [(Kind.MEETING, 4), (Kind.FAIR, 0)])
def test_at_meetings_of_a_bloc_its_members_meet(kind: Kind, count: int) -> None:
    title = "Meeting of the Coordinators of the Pacific Alliance"
    assert len(found("They met.", title, kind)) == count


def test_countries_keep_the_order_of_the_text() -> None:
    text = "Brazil, then Chile, then Mexico, then Brazil."
    codes = found(text)
    assert codes == ("BR", "CL", "MX")
    assert all(a != b for a, b in pairwise(codes))
