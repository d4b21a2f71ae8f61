"""What a calendar page asks: which days have events, and what a bulletin tells."""

from __future__ import annotations

from calendar_service.models import Topic
from calendar_service.query import EventQuery
from calendar_service.store import EventStore
from tests.tellings import NOW, bulletin, day, days, hour, telling


async def test_days_with_events(store: EventStore) -> None:
    made = bulletin("a")
    told = [
        telling(made, "Seed Fair", days("2023-05-01", "2023-05-10"), key="e1"),
        telling(made, "Gender Workshop", hour("2023-05-01T23:30"), key="e2", at=(20, 30)),
        telling(
            made,
            "Founding Congress",
            days("1899-12-31"),
            key="e3",
            at=(40, 50),
            topics=(Topic.LABOUR,),
        ),
        telling(made, "Mining Summit", None, key="e4", at=(60, 70), approximate="2023-09"),
    ]
    assert await store.days() == {}
    await store.put(made, told, now=NOW)
    counted = await store.days()
    assert counted == {day("1899-12-31"): 1, day("2023-05-01"): 2}
    assert list(counted) == sorted(counted)
    assert await store.days(EventQuery(topics=(Topic.LABOUR,))) == {day("1899-12-31"): 1}
    assert await store.days(EventQuery(start=day("2023-05-02"))) == {day("2023-05-01"): 1}
    assert await store.days(EventQuery(text="gender")) == {day("2023-05-01"): 1}


async def test_what_a_bulletin_tells(store: EventStore) -> None:
    one, other = bulletin("a"), bulletin("b")
    told = [
        telling(one, "Seed Fair", days("2023-05-01"), key="e1"),
        telling(one, "Mining Summit", None, key="e2", at=(20, 30)),
    ]
    await store.put(one, told, now=NOW)
    await store.put(other, [telling(other, "Census Congress", days("2023-07-01"))], now=NOW)
    assert {event.title for event in await store.told_in("a")} == {"Seed Fair", "Mining Summit"}
    assert [event.title for event in await store.told_in("b")] == ["Census Congress"]
    assert await store.told_in("nothing") == ()
