"""The towns of the days around, found by day, are those that comparing all with all finds."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from calendar_service.events.atlas import NOWHERE, Where
from calendar_service.events.meanwhile import Days, passed, together
from calendar_service.models import Place

DAYS = st.integers(0, 12).map(lambda shift: (date(2024, 5, 1) + timedelta(days=shift),) * 2)
PLACES = st.sampled_from([("PE", "Lima"), ("PE", "Cusco"), ("PE", None), ("CL", None)])
WHERE = st.just(NOWHERE) | PLACES.map(lambda at: Where(Place(country=at[0], city=at[1]), None))


def compared(days: list[Days | None], wheres: list[Where], at: int, others: range) -> list[Where]:
    towns: dict[tuple[str, str | None], Where] = {}
    for other in others:
        place = wheres[other].place
        if place and place.country and together(days[at], days[other]):
            towns.setdefault((place.country, place.city), wheres[other])
    known = {country for country, city in towns if city}
    return [where for (country, city), where in towns.items() if city or country not in known]


@given(st.lists(st.tuples(DAYS | st.none(), WHERE), max_size=12))
def test_one_town_is_found_where_there_is_one(told: list[tuple[Days | None, Where]]) -> None:
    days, wheres = [day for day, _ in told], [where for _, where in told]
    before, after = passed(days, wheres), passed(days, wheres, backwards=True)

    for at in range(len(told)):
        for found, others in ((before, range(at)), (after, range(at + 1, len(told)))):
            expected = compared(days, wheres, at, others)
            assert min(len(found[at]), 2) == min(len(expected), 2)
            assert len(expected) != 1 or found[at] == expected
