"""Which tellings are of one event."""

from __future__ import annotations

from itertools import combinations, product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.blocks import index, lookups
from calendar_service.events.cluster import cluster
from calendar_service.events.identity import POSSIBLE, SAME, match
from calendar_service.events.known import Known, known_of
from calendar_service.events.rereading import inherited
from calendar_service.events.wording import likeness, stem, wording
from calendar_service.models import Kind, Place, Status
from tests.events.translations import TRANSLATIONS
from tests.tellings import FORO, FORUM, bulletin, days, hour, telling

MAY = days("2023-05-10", "2023-05-11")


def known(id: str, title: str, when: Any, language: str = "en", **facts: Any) -> Known:
    made = bulletin(id, facts.pop("published", "2023-03-01"), language)
    return known_of(made, [telling(made, title, when, **facts)])[0]


def score(a: Known, b: Known) -> float:
    found, back = match(a, b), match(b, a)
    assert (found and found.score) == (back and back.score)
    return found.score if found else 0.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cooperation", "Cooperación"),
        ("innovation", "inovação"),
        ("technology", "tecnología"),
        ("sustainability", "sostenibilidad"),
        ("migration", "migración"),
        ("youth", "jóvenes"),
        ("trade", "comercio"),
        ("fisheries", "pesquera"),
    ],
)
def test_cognates_and_translations_share_a_stem(one: str, other: str) -> None:
    assert wording(one).stems == wording(other).stems


def test_different_words_do_not() -> None:
    assert stem("transporte") != stem("transparencia")
    assert stem("international") != stem("interparliamentary")


def test_editions_and_years_are_no_part_of_the_name() -> None:
    assert wording("29th annual Seed Fair") == wording("XXIX annual Seed Fair")
    assert wording("Seed Fair 2023").years == {"2023"}


SAME_EVENT = {
    "in another language": (
        known("a", FORUM, MAY, edition=4),
        known("b", FORO, MAY, "es", edition=4),
    ),
    "a short name of the same edition": (
        known("a", FORUM, MAY, edition=4),
        known("b", "IV Cooperation Forum", days("2023-05-10"), edition=4),
    ),
    "the same edition on another day": (
        known("a", FORUM, MAY, edition=4),
        known("b", FORUM, days("2023-05-24"), edition=4),
    ),
    "moved, and says from when": (
        known("a", "Council of Port Authorities", days("2023-05-10")),
        known(
            "b",
            "Council of Port Authorities",
            days("2023-05-17"),
            previous_starts=("2023-05-10",),
        ),
    ),
    "cancelled without a day": (
        known("a", "Lantern Parade of the old town", days("2023-05-10")),
        known("b", "Lantern Parade of the old town", None, status=Status.CANCELLED),
    ),
    "a day of a longer event": (
        known("a", "Book Fair of Quito", days("2023-05-10", "2023-05-20")),
        known("b", "Feria del Libro de Quito", days("2023-05-15"), "es"),
    ),
    "twice in one bulletin": (
        known("a", FORUM, MAY, key="e1"),
        known("a", "Cooperation Forum of the Alliance", days("2023-05-10"), key="e2"),
    ),
    "one hour, once without its zone": (
        known("a", "Seminar on customs data", hour("2023-05-10T09:00", zone="America/Lima")),
        known("b", "Customs data seminar", hour("2023-05-10T09:00")),
    ),
    "an hour more": (
        known("a", "Seminar on customs data", days("2023-05-10")),
        known("b", "Seminar on customs data", hour("2023-05-10T09:00")),
    ),
}


@pytest.mark.parametrize("pair", SAME_EVENT.values(), ids=SAME_EVENT)
def test_the_same(pair: tuple[Known, Known]) -> None:
    assert score(*pair) >= SAME
    assert len(cluster(pair).groups) == 1


APART = {
    "another edition": (
        known("a", FORUM, MAY, edition=4),
        known("b", FORUM, MAY, edition=5),
    ),
    "another year in the name": (
        known("a", "Volunteer Programme 2022", None),
        known("b", "Volunteer Programme 2023", None),
    ),
    "a day of a series": (
        known("a", "Council of Port Authorities", days("2023-05-09")),
        known("b", "Council of Port Authorities", days("2023-05-16")),
    ),
    "another subject in the same words": (
        known("a", "Meeting of the Technical Group on Trade of the Alliance", MAY),
        known("b", "Meeting of the Technical Group on Gender of the Alliance", MAY),
    ),
    "the same day and place only": (
        known("a", "Seed Fair", MAY, place=Place(city="Lima", country="PE")),
        known("b", "Chamber Concert", MAY, place=Place(city="Lima", country="PE")),
    ),
    "the same name in another country": (
        known("a", "Open Day of the Observatory", MAY, place=Place(country="CL")),
        known("b", "Open Day of the Observatory", MAY, place=Place(country="ES")),
    ),
    "its opening": (
        known("a", "Biofuels Business Meeting of the Andes", MAY),
        known("b", "Opening of the Biofuels Business Meeting of the Andes", MAY),
    ),
    "one number and one word": (
        known("a", "First technical session on biofuels", MAY, edition=1),
        known("b", "1st Biofuels Business Meeting of the Andes", MAY, edition=1),
    ),
    "a bare noun": (known("a", "Meeting", MAY), known("b", "Meeting", MAY)),
    "another hour in the same bulletin": (
        known("a", "Tour of the old port", hour("2023-05-10T09:00"), key="e1"),
        known("a", "Tour of the old port", hour("2023-05-10T11:00"), key="e2"),
    ),
    "another venue in the same bulletin": (
        known("a", "Tour of old towers", MAY, key="e1", place=Place(name="Abbey", city="Cusco")),
        known("a", "Tour of old towers", MAY, key="e2", place=Place(name="Castle", city="Cusco")),
    ),
}


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_apart(pair: tuple[Known, Known]) -> None:
    assert score(*pair) < SAME
    assert len(cluster(pair).groups) == 2


def test_translations_are_one_event() -> None:
    """By their words and their day alone, without town, hour or edition."""
    for names in TRANSLATIONS:
        told = [known(language, name, MAY, language) for language, name in names.items()]
        for one, other in combinations(told, 2):
            assert score(one, other) >= SAME, names
            assert _finds(one, other), names


def test_other_events_of_that_day_are_not() -> None:
    told = [
        [known(f"{number}{language}", name, MAY, language) for language, name in names.items()]
        for number, names in enumerate(TRANSLATIONS)
    ]
    for names, others in combinations(told, 2):
        for one, other in product(names, others):
            alike = match(one, other)
            assert alike is None or alike.score < SAME, (one.mention.title, other.mention.title)


def test_reasons_are_named() -> None:
    found = match(*SAME_EVENT["in another language"])
    assert found is not None
    assert {"edition 4", "same day"} <= set(found.reasons)


def test_what_is_likely_is_a_possible_pair() -> None:
    (pair,) = cluster(APART["a day of a series"]).doubtful
    assert POSSIBLE <= pair.match.score < SAME


def test_sessions_match_within_the_same_event_only() -> None:
    def agenda(id: str, edition: int) -> list[Known]:
        made = bulletin(id)
        return known_of(
            made,
            [
                telling(made, FORUM, days("2023-05-10"), edition=edition),
                telling(made, "Opening", hour("2023-05-10T09:00"), key="s", parent="e1"),
            ],
        )

    first, again, other = agenda("a", 4), agenda("b", 4), agenda("c", 5)
    assert score(first[1], again[1]) >= SAME
    assert score(first[1], other[1]) < SAME
    assert score(first[1], other[0]) < SAME


def test_a_session_is_not_its_event_told_elsewhere() -> None:
    made = bulletin("a")
    opens = telling(made, f"{FORUM} opens", hour("2023-05-10T09:00"), key="s", parent="e1")
    _, opening = known_of(made, [telling(made, FORUM, MAY), opens])
    assert match(opening, known("b", FORUM, MAY)) is None


def test_a_session_that_is_off_finds_its_agenda() -> None:
    """Whether or not the notice says when it would have been."""
    made = bulletin("a")
    told = [
        telling(made, FORUM, MAY),
        telling(
            made,
            "Workshop on green finance",
            hour("2023-05-10T09:00", "2023-05-10T11:00", "America/Lima"),
            key="s",
            parent="e1",
        ),
    ]
    _, session = known_of(made, told)
    for when in (hour("2023-05-10T09:00"), days("2023-05-10"), None):
        off = known("b", "Taller de finanzas verdes", when, "es", status=Status.CANCELLED)
        assert score(session, off) >= SAME
        assert _finds(off, session)
        assert _finds(session, off)


def test_an_undated_telling_does_not_chain_two_dates() -> None:
    name = "Council of Port Authorities"
    told = [
        known("a", name, days("2023-05-09")),
        known("b", name, days("2023-06-06")),
        known("c", name, None, status=Status.CANCELLED),
    ]
    assert sorted(len(group) for group in cluster(told).groups) == [1, 2]


def test_a_new_reading_is_recognised_by_its_words() -> None:
    made = bulletin("a")
    old = known_of(
        made,
        [
            telling(made, FORUM, MAY, key="1", at=(0, 40)),
            telling(made, "Seed Fair", days("2023-06-01"), key="2", at=(50, 90)),
        ],
    )
    new = known_of(
        made,
        [
            telling(made, "Something new", days("2023-04-01"), key="1", at=(100, 120)),
            telling(made, "Fair", days("2023-06-01"), key="9", at=(52, 90)),
            telling(made, "IV Forum", days("2023-05-10"), key="2", at=(0, 44)),
        ],
    )
    heirs = inherited(new, old)
    assert {key: old.mention.key for key, old in heirs.items()} == {"9": "2", "2": "1"}


TITLES = st.sampled_from(
    [FORUM, FORO, "Seed Fair", "Feria de Semillas", "Meeting", "Council of Ports", "Ports Day"]
)
WHENS = st.one_of(
    st.none(),
    st.integers(1, 12).map(lambda n: days(f"2023-05-{n:02}")),
    st.integers(1, 12).map(lambda n: hour(f"2023-05-{n:02}T09:00", zone="America/Lima")),
    st.integers(1, 12).map(lambda n: days(f"2023-05-{n:02}", f"2023-05-{n + 9:02}")),
)


@st.composite
def knowns(draw: st.DrawFn) -> list[Known]:
    count = draw(st.integers(1, 8))
    return [
        known(
            f"b{n % 5}",
            draw(TITLES),
            draw(WHENS),
            draw(st.sampled_from(["en", "es", "pt"])),
            edition=draw(st.sampled_from([None, 4, 5])),
            status=draw(st.sampled_from([Status.CONFIRMED, Status.CANCELLED])),
            kind=draw(st.sampled_from([Kind.OTHER, Kind.FORUM])),
            published=["2023-03-01", "2023-05-20"][n % 5 % 2],
            key=f"e{n}",
        )
        for n in range(count)
    ]


@given(told=knowns(), data=st.data())
def test_order_does_not_matter(told: list[Known], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(told))
    assert _cut(told) == _cut(shuffled)


def _cut(told: list[Known]) -> set[frozenset[tuple[str, str]]]:
    return {frozenset(one.id for one in group) for group in cluster(told).groups}


@given(knowns())
def test_no_event_has_two_editions(told: list[Known]) -> None:
    for group in cluster(told).groups:
        assert len({one.mention.edition for one in group} - {None}) <= 1


@given(knowns())
def test_whoever_asks_finds_the_other(told: list[Known]) -> None:
    """The index is symmetrical: else which mentions meet would depend on who came last."""
    for a in told:
        for b in told:
            if score(a, b) >= SAME:
                assert _finds(a, b)
                assert _finds(b, a)


def _finds(seeker: Known, other: Known) -> bool:
    there = index(other)
    hits: dict[int, set[str]] = {}
    for block in lookups(seeker):
        if any(t == block.token and block.first <= d <= block.last for t, d in there):
            hits.setdefault(block.need, set()).add(block.token)
    return any(len(tokens) >= need for need, tokens in hits.items())


@given(st.text(max_size=40), st.text(max_size=40), st.booleans())
def test_likeness_is_a_share(one: str, other: str, translated: bool) -> None:
    a, b = wording(one), wording(other)
    assert 0 <= likeness(a, b, translated=translated) <= 1
    assert likeness(a, b, translated=translated) == likeness(b, a, translated=translated)
