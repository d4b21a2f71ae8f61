"""What many tellings together say of one event."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.account import Account, consistent, merge, refined
from calendar_service.events.merge import combine_all
from calendar_service.models import Basis, Event, EventMention, Kind, Place, Status, Topic
from tests.tellings import FORO, FORUM, bulletin, days, findings, hour, telling


def told(id: str, published: str, when: Any, title: str = FORUM, **facts: Any) -> EventMention:
    made = bulletin(id, published, facts.pop("language", "en"))
    return telling(made, title, when, **facts)


def account(*mentions: EventMention) -> Account:
    return merge(mentions)


def test_the_later_bulletin_wins_whatever_its_id() -> None:
    merged = account(
        told("z", "2023-03-01", days("2023-05-10"), place=Place(city="Lima")),
        told("a", "2023-03-05", days("2023-05-17"), place=Place(city="Cusco")),
    )
    assert merged.when == days("2023-05-17")
    assert merged.place == Place(city="Cusco")
    assert merged.previous_starts == ("2023-05-10",)


def test_a_report_completes_and_does_not_undo() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10"), countries=("PE",)),
        told(
            "b",
            "2023-05-12",
            hour("2023-05-10T09:00", "2023-05-10T17:00"),
            reported=True,
            place=Place(city="Lima", country="PE"),
            countries=("CL",),
        ),
        told("c", "2023-05-13", days("2023-05-11"), reported=True),
    )
    assert merged.when == hour("2023-05-10T09:00", "2023-05-10T17:00")
    assert merged.place == Place(city="Lima", country="PE")
    assert merged.countries == ("CL", "PE")
    assert merged.warnings == ("a later report says 2023-05-11",)
    assert not merged.reported


def test_only_reported() -> None:
    merged = account(told("a", "2023-05-12", days("2023-05-10"), reported=True))
    assert merged.reported
    assert merged.when == days("2023-05-10")


def test_a_bare_cancellation_keeps_the_time() -> None:
    merged = account(
        told("a", "2023-03-01", hour("2023-05-10T09:00", zone="America/Lima")),
        told("b", "2023-03-05", None, status=Status.CANCELLED),
    )
    assert merged.status == Status.CANCELLED
    assert merged.when == hour("2023-05-10T09:00", zone="America/Lima")


def test_announced_and_cancelled_on_one_day() -> None:
    merged = account(
        told("z", "2023-03-01", days("2023-05-10")),
        told("a", "2023-03-01", days("2023-05-10"), status=Status.CANCELLED),
    )
    assert merged.status == Status.CANCELLED


def test_postponed_then_given_a_new_day() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10")),
        told("b", "2023-03-05", None, status=Status.POSTPONED),
        told("c", "2023-03-09", days("2023-09-10")),
    )
    assert (merged.status, merged.when) == (Status.CONFIRMED, days("2023-09-10"))
    assert merged.previous_starts == ("2023-05-10",)


def test_silence_is_not_cancellation() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10"), url="https://x.example/", edition=4),
        told("b", "2023-03-05", None),
    )
    assert merged.when == days("2023-05-10")
    assert (merged.url, merged.edition) == ("https://x.example/", 4)


def test_hours_beat_the_whole_day_also_when_told_earlier() -> None:
    timed = hour("2023-05-10T09:00", zone="America/Lima")
    merged = account(
        told("a", "2023-03-01", timed),
        told("b", "2023-03-05", days("2023-05-10")),
    )
    assert merged.when == timed
    assert merged.previous_starts == ()


def test_a_bounded_day_overrules_no_stated_one() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10"), date_basis=Basis.STATED),
        told(
            "b",
            "2023-03-05",
            days("2023-06-10"),
            date_basis=Basis.BOUNDED,
            status=Status.TENTATIVE,
        ),
    )
    assert (merged.when, merged.status) == (days("2023-05-10"), Status.CONFIRMED)
    assert merged.date_basis == Basis.STATED


def test_held_is_not_tentative() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10"), status=Status.TENTATIVE),
        told("b", "2023-05-12", days("2023-05-10"), reported=True),
    )
    assert merged.status == Status.CONFIRMED


def test_put_off_without_a_day_and_then_held() -> None:
    told_off = (
        told("a", "2023-03-01", days("2023-05-10")),
        told("b", "2023-03-05", None, status=Status.POSTPONED),
    )
    merged = account(*told_off, told("c", "2023-09-12", days("2023-09-10"), reported=True))
    assert (merged.status, merged.when) == (Status.CONFIRMED, days("2023-09-10"))
    assert merged.previous_starts == ("2023-05-10",)
    vague = account(*told_off, told("c", "2023-09-12", None, reported=True))
    assert (vague.status, vague.when) == (Status.POSTPONED, days("2023-05-10"))


def test_cancelled_and_yet_reported_is_for_an_editor() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10"), status=Status.CANCELLED),
        told("b", "2023-05-12", days("2023-05-10"), reported=True),
    )
    assert merged.status == Status.CANCELLED
    assert merged.warnings == ("a later report tells it as held",)


def test_the_title_keeps_the_language_it_was_first_told_in() -> None:
    merged = account(
        told("a", "2023-03-01", days("2023-05-10"), "IV Cooperation Forum"),
        told("b", "2023-03-05", days("2023-05-10"), FORO + " y del Norte", language="es"),
        told("c", "2023-03-09", days("2023-05-10"), FORUM, kind=Kind.FORUM),
        told("d", "2023-03-10", days("2023-05-10"), "Forum", topics=(Topic.TRADE,)),
    )
    assert (merged.title, merged.language, merged.kind) == (FORUM, "en", Kind.FORUM)
    assert merged.topics == (Topic.TRADE,)
    assert len(merged.sources) == 4


def test_a_place_is_completed_but_not_mixed() -> None:
    merged = account(
        told("a", "2023-03-01", None, place=Place(name="Town Hall", city="Cusco", country="PE")),
        told("b", "2023-03-05", None, place=Place(city="Lima")),
        told("c", "2023-03-06", None, place=Place(name="Museum", city="Lima", country="PE")),
        told("d", "2023-03-07", None, place=Place(city="Lima")),
    )
    assert merged.place == Place(name="Museum", city="Lima", country="PE")


MOMENTS = st.one_of(
    st.none(),
    st.builds(
        lambda a, n: days(f"2023-05-{a:02}", f"2023-05-{a + n:02}"), *[st.integers(1, 9)] * 2
    ),
    st.builds(
        lambda d, h, zone: hour(f"2023-05-{d:02}T{h:02}:00", zone=zone),
        st.integers(1, 9),
        st.integers(8, 20),
        st.sampled_from([None, "America/Lima", "America/Bogota", "Europe/Madrid"]),
    ),
)


@st.composite
def mentions(draw: st.DrawFn) -> list[EventMention]:
    return [
        told(
            f"b{n}",
            draw(st.sampled_from(["2023-03-01", "2023-03-02", "2023-05-12"])),
            draw(MOMENTS),
            draw(st.sampled_from([FORUM, FORO, "Forum"])),
            language=draw(st.sampled_from(["en", "es"])),
            status=draw(st.sampled_from(list(Status))),
            reported=draw(st.booleans()),
            edition=draw(st.sampled_from([None, 4])),
            date_basis=draw(st.sampled_from([Basis.STATED, Basis.BOUNDED])),
        )
        for n in range(draw(st.integers(1, 6)))
    ]


@given(several=mentions(), data=st.data())
def test_order_does_not_matter_nor_does_repetition(
    several: list[EventMention], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations([*several, *several[:2]]))
    assert merge(several) == merge(shuffled)


@given(several=mentions(), data=st.data())
def test_many_bulletins_give_the_same_events_in_any_order(
    several: list[EventMention], data: st.DataObject
) -> None:
    def events(tellings: list[EventMention]) -> tuple[Event, ...]:
        return combine_all((bulletin(one.evidence.bulletin), findings(one)) for one in tellings)

    assert events(several) == events(data.draw(st.permutations(several)))


@given(MOMENTS, MOMENTS)
def test_what_is_refined_still_agrees_with_both(one: Any, two: Any) -> None:
    if one and two and consistent(one, two):
        both = refined(one, two)
        assert consistent(both, one)
        assert consistent(both, two)
