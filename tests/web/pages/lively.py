"""A month in which everything happens that a calendar page has to show."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from calendar_service.events import life
from calendar_service.models import Bulletin, EventMention, Kind, Place, Status, Topic, When
from calendar_service.store import EventStore
from tests.tellings import day, days, hour, telling

NOW = datetime(2024, 5, 10, 12, tzinfo=UTC)
LIMA = Place(city="Lima", country="PE", latitude=-12.04, longitude=-77.03)
HOSTILE = '<script>alert("x")</script> & "Round Table"'

Told = tuple[str, When | None, dict[str, Any]]  # the title, when, and other facts

FORUM: tuple[Told, ...] = (
    (
        "V Regional Forum on Rural Tourism",
        days("2024-05-06", "2024-05-08"),
        {"place": LIMA, "topics": (Topic.TOURISM,), "kind": Kind.FORUM, "countries": ("PE", "CL")},
    ),
    (
        "Opening ceremony",
        hour("2024-05-06T09:00", "2024-05-06T09:30", "America/Lima"),
        {"parent": "e0", "kind": Kind.CEREMONY, "topics": (Topic.TOURISM,)},
    ),
    (
        "Panel on community lodging",
        hour("2024-05-07T11:00", "2024-05-07T12:30", "America/Lima"),
        {"parent": "e0", "kind": Kind.SESSION, "topics": (Topic.TOURISM, Topic.INDIGENOUS)},
    ),
)
AGENDA: tuple[Told, ...] = (
    (
        "Webinar on digital signatures",
        hour("2024-05-10T15:00", "2024-05-10T16:30", "America/Bogota"),
        {"virtual": True, "topics": (Topic.DIGITAL,), "kind": Kind.WEBINAR, "countries": ("CO",)},
    ),
    (
        "Ministerial Summit on Energy Links",
        days("2024-05-15"),
        {"status": Status.CANCELLED, "topics": (Topic.ENERGY,), "kind": Kind.SUMMIT},
    ),
    (
        "Seminar on pay equity",
        hour("2024-05-23T10:00"),
        {"previous_starts": ("2024-05-20",), "topics": (Topic.GENDER,), "kind": Kind.SEMINAR},
    ),
    (
        "Workshop on customs data",
        days("2024-05-27", "2024-06-03"),
        {
            "status": Status.TENTATIVE,
            "confidence": 0.6,
            "topics": (Topic.TRADE,),
            "kind": Kind.WORKSHOP,
        },
    ),
    (HOSTILE, days("2024-05-17"), {"description": "</script><b>bold</b>", "url": "javascript:1"}),
    (
        "Harvest Fair",
        days("2024-08-12"),
        {"topics": (Topic.AGRICULTURE,), "kind": Kind.FAIR, "countries": ("CL",)},
    ),
    (
        "Youth Assembly",
        None,
        {"approximate": "2024-09", "confidence": 0.4, "topics": (Topic.YOUTH,)},
    ),
)
CROWD: tuple[Told, ...] = tuple(
    (title, hour(f"2024-05-22T{9 + n:02}:00"), {"topics": (topic,), "kind": Kind.MEETING})
    for n, (title, topic) in enumerate(
        (
            ("Reunión de coordinadores nacionales", Topic.INSTITUTIONAL),
            ("Taller de compras públicas", Topic.SMES),
            ("Encuentro de archivos históricos", Topic.CULTURE),
            ("Mesa de trabajo sobre cuencas", Topic.ENVIRONMENT),
            ("Comité de estadísticas laborales", Topic.LABOUR),
            ("Curso de meteorología andina", Topic.SCIENCE),
        )
    )
)


BULLETINS: tuple[tuple[str, str, str, tuple[Told, ...]], ...] = (
    ("forum", "Rural tourism meets in Lima", "en", FORUM),
    ("agenda", "What May brings", "en", AGENDA),
    ("jornada", "Una jornada llena de reuniones", "es", CROWD),
)


def bulletin(id: str, title: str, language: str, told: tuple[Told, ...]) -> Bulletin:
    """Its text says each event in a sentence of its own, after a headline."""
    lines = [_sentence(name) for name, _, _ in told]
    return Bulletin(
        id=id,
        source=f"{id}.txt",
        text="\n\n".join([title, *lines]),
        language=language,
        title=title,
        published=day("2024-05-01"),
        url=f"https://press.example/{id}",
    )


def _sentence(name: str) -> str:
    return f"{name}: the hosts invite everybody who takes an interest."


def tellings(made: Bulletin, told: tuple[Told, ...]) -> list[EventMention]:
    found = []
    for number, (title, when, facts) in enumerate(told):
        start = made.text.index(_sentence(title))
        at = (start, start + len(_sentence(title)))
        found.append(telling(made, title, when, key=f"e{number}", at=at, **facts))
    return found


def uid_of(id: str, key: str) -> str:
    """The UID of the event that a bulletin tells under this key."""
    for one, title, language, told in BULLETINS:
        if one == id:
            found = tellings(bulletin(one, title, language, told), told)
            return life.uid_of(next(mention for mention in found if mention.key == key))
    raise KeyError(id)


async def fill(store: EventStore) -> None:
    for id, title, language, told in BULLETINS:
        made = bulletin(id, title, language, told)
        await store.put(made, tellings(made, told), now=NOW)
    await store.ingested(now=NOW)
