"""Grammar of clock times and their ranges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from calendar_service.temporal.expressions import Hour, Hours
from calendar_service.temporal.lengths import OF_DAY
from calendar_service.temporal.lexicon import Lexicon
from calendar_service.temporal.tokens import Form, Token

TIME = Form(
    r"(?P<at>a?)t?(?:"
    r"(?P<past>h)(?P<n1>[NVC])H?(?P<am1>A?)(?:[oi]t?(?P<part1>[pR]))?"
    r"|(?P<n2>C|Y(?=H)|P(?=Uo)|[NPVn](?!\)?[o-]*M|[/%:-]N/|[Us]))(?:(?P<h>H)(?P<min>[Nn](?![HUs/o:]))?(?:J(?P<min2>[Nn])s)?)?(?!N[Us])(?P<half>h?)(?P<am2>A?)"
    r"(?:,?\(?(?P<noon2>K)\)?)?(?:[oi]t?(?P<part>[pR]))?"
    r"|(?P<noon>K)(?P<half3>h?))"
)
RANGE = Form(r"(?:w?,?J?T|,?J?-)t*")  # a dash that begins a line is the mark of a list


class Strength(IntEnum):
    """How sure it is that a number is a clock time."""

    NUMBER = 0  # 9
    HOURS = 1  # 9 horas: sure only as the end of a range
    AT = 2  # at 9: sure only beside a day
    SURE = 3  # 9:00, 9 a.m., 9 h


class Found(NamedTuple):
    hour: Hour
    strength: Strength
    after: int


def hours(
    tokens: Sequence[Token], kinds: str, at: int, lexicon: Lexicon
) -> tuple[Hours, int] | None:
    """The clock time or range that begins at token `at`, and the token after it."""
    first = _time(tokens, kinds, at, lexicon)
    if not first:
        return None
    start, strength, after = first
    if strength is Strength.NUMBER and _glued(tokens, at):
        return None
    if strength is Strength.NUMBER and _feminine(tokens, at - 1):
        strength = Strength.AT
    if strength is Strength.HOURS and _feminine(tokens, at - 1) and OF_DAY.match(kinds, after):
        strength = Strength.SURE  # `as 10 horas da próxima quinta-feira`
    lead = kinds[max(0, at - 2) : at].rstrip("t")
    second = _second(tokens, kinds, after, lexicon, lead, strength)
    if second:
        sure = max(strength, second.strength)
        worded = Strength.HOURS in (strength, second.strength)  # `entre las 9 y las 13 horas`
        led = lead.endswith(("o", "F", "b", "a", "i", "T")) or strength is Strength.AT
        both = min(strength, second.strength) >= Strength.AT
        more = led and _goes_on(tokens, kinds, second.after, lexicon)
        if more or sure == Strength.SURE or (led and (both or worded)):
            return carried(Hours(start.start, second.hour.end, start, second.hour)), second.after
        if _is_bare_range(start, second, lead, kinds, at, lexicon):
            pair = Hours(start.start, second.hour.end, start, second.hour, weak=True)
            return pair, second.after
    if strength == Strength.SURE:
        return Hours(start.start, start.end, start), after
    if strength is Strength.AT and first.strength is Strength.AT:
        return Hours(start.start, start.end, start, weak=True), after
    if kinds[at] == "P" and strength is Strength.NUMBER:
        last = second.hour if second and kinds[second.after - 1] == "P" else None
        end, after = (last.end, second.after) if second and last else (start.end, after)
        since = lead.endswith("F")  # `from 19.00`: more than a number with a point in it
        return Hours(start.start, end, start, last, weak=True, dotted=not since), after
    return None


MORE = re.compile(r"(?:,?J|,)t?[oF]t*")


def _goes_on(tokens: Sequence[Token], kinds: str, after: int, lexicon: Lexicon) -> bool:
    """`de 9 a 13 y de 15 a 18 horas`: the second range shows what the first one is."""
    joined = MORE.match(kinds, after)
    found = hours(tokens, kinds, joined.end(), lexicon) if joined else None
    return found is not None and found[0].last is not None and not found[0].weak


# `Sunday, `, `30 March, `, `March 30, `, `30 March 2025, `
AFTER_DAY = re.compile(r"(?:[WZMY]|MN),t?\Z")
# `el jueves, de`, `5 de marzo de`: only right after a day are two bare numbers hours.
BESIDE_DAY = re.compile(r"(?:[WRBXN]|NoM(?:[o,]*Y)?)\)?,?[oF]\Z")


def _is_bare_range(
    first: Hour, second: Found, lead: str, kinds: str, at: int, lexicon: Lexicon
) -> bool:
    """`from 11-1`, `Sunday, 10 to 5`, `el jueves, de 18 a 20`, if nothing is counted by it.

    It is sure only beside a day.
    """
    closed = kinds[second.after : second.after + 1] in tuple(".,)w|") or len(kinds) == second.after
    before = kinds[max(0, at - 9) : at]
    if lexicon.language != "en":
        led, small = BESIDE_DAY.search(before) is not None, first.hour < second.hour.hour
    else:
        led = lead.endswith("F") or AFTER_DAY.search(before) is not None
        small = first.hour <= 12 and second.hour.hour <= 12 and not first.exact
    return led and small and closed


def _glued(tokens: Sequence[Token], at: int) -> bool:
    """`12/09 – 14h`: the month of a day in numbers begins no range."""
    before = tokens[at - 1] if at else None
    return before is not None and before.end == tokens[at].start and before.value == "/"


def _feminine(tokens: Sequence[Token], at: int) -> bool:
    """`entre las 9 y las 11`, `entre as 9 e as 11`: only hours have this article."""
    return at >= 0 and tokens[at].value in ("las", "as")


def _second(
    tokens: Sequence[Token],
    kinds: str,
    at: int,
    lexicon: Lexicon,
    lead: str,
    strength: Strength,
) -> Found | None:
    connector = RANGE.match(kinds, at)
    if connector:
        return _time(tokens, kinds, connector.end(), lexicon)
    if lead.endswith("b") and kinds[at : at + 1] == "J":
        last = _time(tokens, kinds, at + 1, lexicon)
        if last and last.strength is Strength.NUMBER and _feminine(tokens, at + 1):
            return last._replace(strength=Strength.AT)
        return last
    # `8h às 12h`, `de las 9 a las 11`: the word for at is the one for to as well
    romance = lexicon.language != "en" and kinds[at : at + 1] == "a"
    if romance and (strength == Strength.SURE or lead.endswith(("o", "F"))):
        return _time(tokens, kinds, at, lexicon)
    return None


def _time(tokens: Sequence[Token], kinds: str, at: int, lexicon: Lexicon) -> Found | None:
    found = TIME.match(kinds, at)
    if not found:
        return None
    if found["noon"]:
        half = int(tokens[found.start("half3")].value) if found["half3"] else 0
        return _noon(tokens[found.start("noon")], half, found.end())
    said = _digits(found, tokens)
    if said is None:
        return None
    if found["noon2"] and said[0] % 12:  # `5:00, noon`: two times
        shorter = TIME.match(kinds[: found.start("noon2")], at)
        assert shorter  # noqa: S101  # the word for noon is optional
        found = shorter
    hour, minute, exact = said
    meridiem = _meridiem(found, tokens, hour)
    first = found.start()
    while tokens[first].kind in "at":
        first += 1
    end = tokens[found.end() - 1].end
    clock = Hour(tokens[first].start, end, hour, minute, meridiem, exact or bool(found["noon2"]))
    return Found(clock, _strength(found, tokens, meridiem, lexicon), found.end())


def _noon(token: Token, half: int, after: int) -> Found | None:
    """Noon and midnight in words; `m` and `md` need their twelve."""
    if token.end - token.start < 4:
        return None
    hour, minute = map(int, str(token.value).split(":"))
    clock = Hour(token.start, token.end, hour, minute + max(half, 0), exact=True)
    return Found(clock, Strength.SURE, after)


def _digits(found: re.Match[str], tokens: Sequence[Token]) -> tuple[int, int, bool] | None:
    """Hour, minute, and whether the spelling is one of the 24-hour clock."""
    number = tokens[found.start("n1" if found["past"] else "n2")]
    text = str(number.value)
    word = str(tokens[found.start("h")].value) if found["h"] else ""
    if number.kind in "CP":
        hour, minute = map(int, text.replace("h", ":").split(":"))
    elif number.kind in "nY" and word and number.end - number.start == 4:
        hour, minute = divmod(int(number.value), 100)
    elif number.kind == "n" and int(number.value):
        return None
    else:
        hour, minute = int(number.value), 0
    if found["min"] and found["at"]:  # `a las 15 h 30`
        minute = int(tokens[found.start("min")].value)
    if found["min2"]:  # `às 18 horas e 30 minutos`
        minute = int(tokens[found.start("min2")].value)
    for name in ("half", "past"):
        if found[name]:
            minute += int(tokens[found.start(name)].value)
    if minute < 0:
        hour, minute = hour - 1, minute + 60
    letter = "h" in text or (word.startswith("h") and len(word) < 4)
    padded = number.kind in "CPnY" and (text.startswith("0") or number.kind in "nY")
    if hour > 24 or minute > 59 or (hour == 24 and (minute or number.kind not in "CP")):
        return None  # `24h` is all day long
    return hour, minute, hour > 12 or hour == 0 or letter or padded


def _strength(
    found: re.Match[str], tokens: Sequence[Token], meridiem: str | None, lexicon: Lexicon
) -> Strength:
    kind = tokens[found.start("n1" if found["past"] else "n2")].kind
    at = bool(found["at"])
    if kind == "C" or meridiem or found["past"] or found["noon2"]:
        return Strength.SURE
    if found["h"]:
        word = str(tokens[found.start("h")].value)
        counts = len(word) > 3 and not word.startswith(("hrs", "o"))  # `24 horas` is a length
        return Strength.HOURS if counts and not at and kind != "P" else Strength.SURE
    if at and (lexicon.language != "en" or kind == "P" or found["half"]):
        return Strength.SURE
    return Strength.AT if at else Strength.NUMBER


def _meridiem(found: re.Match[str], tokens: Sequence[Token], hour: int) -> str | None:
    name = next((name for name in ("am1", "am2") if found[name]), None)
    if name:
        return str(tokens[found.start(name)].value)
    if found["noon2"]:
        midnight = str(tokens[found.start("noon2")].value) == "00:00"
        return None if hour != 12 else "am" if midnight else "pm"
    name = next((name for name in ("part", "part1") if found[name]), None)
    if name:
        part = tokens[found.start(name)].value
        if part == "MO" and hour == 12:
            return "pm"  # `las 12 de la mañana` is noon
        return "pm" if part in ("AF", "EV") or (part == "NI" and 5 < hour < 12) else "am"
    return None


def carried(found: Hours) -> Hours:
    """`9 to 11:30 a.m.`, `11:00-1:00 pm`: what is said once holds for both, as far as it can."""
    first, last = found.first, found.last
    if last is None:
        return found
    if last.meridiem and not first.meridiem and not first.exact:
        same = first._replace(meridiem=last.meridiem)
        other = first._replace(meridiem="am" if last.meridiem == "pm" else "pm")
        first = same if _minutes(same) < _minutes(last) else other
    elif first.meridiem and not last.meridiem and not last.exact:
        same = last._replace(meridiem=first.meridiem)
        last = same if _minutes(first) < _minutes(same) else last._replace(meridiem="pm")
    return found._replace(first=first, last=last)


def _minutes(hour: Hour) -> int:
    return twenty_four(hour) * 60 + hour.minute


def twenty_four(hour: Hour) -> int:
    """The hour of a 24-hour clock."""
    if hour.meridiem == "pm" and hour.hour < 12:
        return hour.hour + 12
    if hour.meridiem == "am" and hour.hour == 12:
        return 0
    return hour.hour % 24
