"""What editors change stays changed, whatever is read later; and it is known who did it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from calendar_service.errors import ChangedMeanwhile, UserError
from calendar_service.models import Event, Place, Status
from calendar_service.store import EventStore, open_doubts
from tests.tellings import FORO, FORUM, NOW, bulletin, days, telling

LATER = NOW + timedelta(days=1)
BY: dict[str, Any] = {"who": "ana", "why": "the ministry called"}


async def only(store: EventStore) -> Event:
    (event,) = (await store.events()).events
    return event


async def announce(store: EventStore, id: str = "a", title: str = FORUM, first: str = "10") -> str:
    made = bulletin(id)
    told = telling(made, title, days(f"2023-05-{first}"), place=Place(city="Lima"))
    outcome = await store.put(made, [told], now=NOW)
    (uid,) = outcome.told
    return uid


async def test_a_correction_outlives_the_next_reading(store: EventStore) -> None:
    uid = await announce(store)
    fields = {"title": "Forum", "when": days("2023-05-12"), "place": {"country": "PE"}}
    await store.correct(uid, fields, **BY, now=LATER)
    event = await only(store)
    assert (event.title, event.when, event.sequence) == ("Forum", days("2023-05-12"), 1)
    assert event.place == Place(city="Lima", country="PE")
    assert event.updated == LATER.replace(microsecond=0)
    made = bulletin("a")
    again = telling(made, FORUM + " 2023", days("2023-05-11"), url="https://forum.example/")
    await store.put(made, [again], now=LATER)
    event = await only(store)
    assert (event.title, event.when) == ("Forum", days("2023-05-12"))
    assert event.url == "https://forum.example/"
    (done,) = await store.corrections(uid)
    assert (done.action, done.who, done.why, done.at) == ("correct", "ana", BY["why"], LATER)
    step = (await store.history(uid))[1]
    assert (step.bulletin, step.who, step.why) == (None, "ana", BY["why"])


async def test_hidden_and_shown_again(store: EventStore) -> None:
    uid = await announce(store)
    await store.hide(uid, **BY, now=LATER)
    assert (await store.events()).events == ()
    assert await store.event(uid) is None
    await announce(store, "b", FORO)
    assert (await store.events()).events == ()
    await store.show(uid, **BY, now=LATER)
    assert (await only(store)).uid == uid


async def test_confirmed_is_no_longer_tentative_but_may_still_be_cancelled(
    store: EventStore,
) -> None:
    made = bulletin("a")
    told = telling(made, FORUM, days("2023-05-10"), status=Status.TENTATIVE, confidence=0.4)
    (uid,) = (await store.put(made, [told], now=NOW)).told
    await store.confirm(uid, **BY, now=LATER)
    event = await only(store)
    assert (event.status, event.confidence) == (Status.CONFIRMED, 1.0)
    off = bulletin("b", "2023-03-09")
    cancelled = telling(off, FORUM, days("2023-05-10"), status=Status.CANCELLED)
    await store.put(off, [cancelled], now=LATER)
    assert (await only(store)).status == Status.CANCELLED


async def test_a_place_is_corrected_part_by_part(store: EventStore) -> None:
    made = bulletin("a")
    lima = Place(name="Town Hall", city="Lima", country="PE", latitude=-12.0, longitude=-77.0)
    told = telling(made, FORUM, days("2023-05-10"), place=lima, countries=("CL", "PE"))
    (uid,) = (await store.put(made, [told], now=NOW)).told
    await store.correct(uid, {"place": {"name": "Museum"}}, **BY, now=LATER)
    await store.correct(uid, {"place": {"city": "Quito", "country": "EC"}}, **BY, now=LATER)
    event = await only(store)
    assert event.place == Place(name="Museum", city="Quito", country="EC")
    assert event.countries == ("CL", "EC")


async def test_confirmed_until_something_new_is_doubtful(store: EventStore) -> None:
    made = bulletin("a")
    said = ("12 May 2023 is no Monday",)
    told = telling(made, FORUM, days("2023-05-12"), warnings=said, confidence=0.7)
    (uid,) = (await store.put(made, [told], now=NOW)).told
    (doubt,) = await open_doubts(store)
    assert (doubt.event.uid, doubt.reasons) == (uid, ("confidence 0.70", *said))
    await store.confirm(uid, **BY, now=LATER)
    assert await open_doubts(store) == ()
    after = bulletin("b", "2023-06-01")
    report = telling(after, FORUM, days("2023-05-13"), edition=4, reported=True)
    await store.put(
        after, [report.model_copy(update={"previous_starts": ("2023-05-12",)})], now=NOW
    )
    (doubt,) = await open_doubts(store)
    assert doubt.reasons == ("a later report says 2023-05-13",)


async def test_taken_back(store: EventStore) -> None:
    uid = await announce(store)
    told = await only(store)
    await store.correct(uid, {"title": "Forum", "url": "https://x.example/"}, **BY, now=LATER)
    await store.hide(uid, **BY, now=LATER)
    await store.revert(uid, **BY, now=LATER)
    event = await only(store)
    assert (event.title, event.url) == (told.title, None)
    assert [one.action for one in await store.corrections(uid)] == ["correct", "hide", "revert"]


async def test_what_waits_for_an_editor(store: EventStore) -> None:
    vague = bulletin("v")
    told = telling(vague, "Seed Fair", None, approximate="2023-09", confidence=0.4)
    await store.put(vague, [told], now=NOW)
    name = "Ministerial Dialogue on Fisheries"
    a, b = await announce(store, "a", name, "10"), await announce(store, "b", name, "17")
    fair, pair = await open_doubts(store)
    assert (fair.event.title, fair.reasons) == (
        "Seed Fair",
        ("the text gives no day, only 2023-09",),
    )
    assert pair.other is not None
    assert {pair.event.uid, pair.other.uid} == {a, b}
    await store.hide(fair.event.uid, **BY, now=LATER)
    await store.keep_apart(a, b, **BY, now=LATER)
    assert await open_doubts(store) == ()


async def test_merged_stay_merged(store: EventStore) -> None:
    a = await announce(store, "a", "Water Week", "10")
    b = await announce(store, "b", "Hydric Resources Congress", "12")
    assert a != b
    await store.merge(a, b, **BY, now=LATER)
    event = await only(store)
    assert event.uid == a
    assert len(event.sources) == 2
    assert await store.event(b) == event
    made = bulletin("b")
    again = telling(made, "Congress on Hydric Resources", days("2023-05-12"))
    await store.put(made, [again], now=LATER)
    assert len((await only(store)).sources) == 2
    assert await store.event(b) == await only(store)


async def test_split_stay_split(store: EventStore) -> None:
    uid = await announce(store, "a")
    assert await announce(store, "b") == uid
    other = await store.split(uid, "b", **BY, now=LATER)
    assert {event.uid for event in (await store.events()).events} == {uid, other}
    await announce(store, "b", FORUM + " again")
    assert {event.uid for event in (await store.events()).events} == {uid, other}
    assert await store.possible_pairs() == ()


async def test_kept_apart(store: EventStore) -> None:
    name = "Ministerial Dialogue on Fisheries"
    a, b = await announce(store, "a", name, "10"), await announce(store, "b", name, "17")
    assert len(await store.possible_pairs()) == 1
    await store.keep_apart(a, b, **BY, now=LATER)
    assert await store.possible_pairs() == ()
    assert len((await store.events()).events) == 2


async def test_what_cannot_be_done(store: EventStore) -> None:
    uid = await announce(store)
    with pytest.raises(UserError, match="no such event"):
        await store.correct("nothing", {"title": "x"}, **BY, now=LATER)
    with pytest.raises(UserError, match="tittle"):
        await store.correct(uid, {"tittle": "x"}, **BY, now=LATER)
    with pytest.raises(UserError, match="who"):
        await store.correct(uid, {"title": "x"}, who=" ", why="y", now=LATER)
    with pytest.raises(UserError, match="status"):
        await store.correct(uid, {"status": "perhaps"}, **BY, now=LATER)
    with pytest.raises(UserError, match="itself"):
        await store.merge(uid, uid, **BY, now=LATER)
    with pytest.raises(UserError, match="another bulletin"):
        await store.split(uid, "a", **BY, now=LATER)
    assert await store.corrections() == ()
    assert (await only(store)).sequence == 0


async def test_what_changed_meanwhile_is_looked_at_again(store: EventStore) -> None:
    uid = await announce(store)
    await store.correct(uid, {"title": "Forum"}, **BY, now=LATER, seen=0)
    with pytest.raises(ChangedMeanwhile, match="at sequence 1, not 0"):
        await store.correct(uid, {"title": "Foro"}, **BY, now=LATER, seen=0)
    assert (await only(store)).title == "Forum"
    assert len(await store.corrections(uid)) == 1
