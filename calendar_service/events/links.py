"""How strongly a name, or a verb, and a time of one sentence belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass

from calendar_service.events.names import Name
from calendar_service.events.words.model import Words, compiled

PARENTHESES = re.compile(r"\([^)]*\)")
WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
CLAUSE = re.compile(
    r"[;:](?!\d)|\s[–—]\s|,\s(?:and|but|while|whereas|y|mientras|e|mas|enquanto|pero|aunque|embora)\s"
)
# `three talks, in the hall: on 3, 10 and 17 May.` The days after the colon are those of the talks.
THESE = re.compile(r":\s(?:(?:on|the|el|los|em|n?os?|n?as?|d[ií]as?)\s){0,3}$")
# `will be preceded by the road race on`: the time is of what comes before or after.
BY_ANOTHER = re.compile(
    r"\b(?:followed|preceded)\sby\s|\b(?:seguid|precedid|antecedid)[oa]s?\s(?:por|del?|d[ao]|pel[oa])\s"
)
# `has its dates: `, `ya tiene fecha y sede: `: the time that follows is what was announced.
DATE = re.compile(
    r"\b(?:fechas?|datas?|dates?)\b[^,;:.§]{0,30}:\s(?:(?:on|the|el|los|em|n?os?|n?as?|d[ií]as?)\s){0,3}$"
)
FULL_STOP = re.compile(r"\s?(?:[.;)]|$)")
PLACE = 12  # words of a place
LEAST = 3.5
# Beyond this many characters a name and a time of one sentence are strangers.
REACH = 450
# Characters before a name that can say that it is what another event is part of.
FRAME = 60


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between a name or verb and a time: the words, and how many others of each."""

    text: str
    after: bool
    names: int
    times: int

    @property
    def count(self) -> int:
        return len(WORD.findall(self.text))


def gap(
    low: str, start: int, end: int, time: tuple[int, int], names: int, times: int, words: Words
) -> Gap:
    """Between what stands at `start:end` of a sentence and `time`; `after` if the time is later."""
    after = end <= time[0]
    text = low[end : time[0]] if after else low[time[1] : start]
    if after and (FULL_STOP.match(low, time[1]) or _label(low, time[1], words)):
        text = THESE.sub(" ", text)
    if after:
        text = DATE.sub(" ", text)
    return Gap(PARENTHESES.sub(" ", text), after, names, times)


def _label(low: str, end: int, words: Words) -> bool:
    """`The lecture, by Ana Ruiz: 3 May, 6 p.m., Old Hall`: no clause stands behind the time."""
    rest = low[end:]
    found = WORD.findall(rest)
    verb = _told(rest, words) or not words.stops.isdisjoint(found)
    return rest[:1] == "," and len(found) <= PLACE and not verb


# `On Monday they agreed to hold the next Summit`: the day is that on which they did.
DECIDED = re.compile(
    r"\b(?:agree[ds]?|agreement|decide[ds]?|decision|offer(?:s|ed)?|propos\w+|invit\w+|willing\w*|availability"
    r"|read(?:y|iness)|intention|interest(?:ed)?|pledged?|promised?|volunteered|accepted|asked|requested|authori[sz]ed)"
    r"\s(?:[^\s.;,]+\s){0,3}?(?:to|on)\s(?:host(?:ing)?|hold(?:ing)?|organi[sz](?:e|ing)|conven(?:e|ing)|stag(?:e|ing))\s"
    r"|\b(?:acord|decid|propus|propon|ofrec|acept|solicit|autoriz|convin|disposici|voluntad|inter[ée]s|intenci|prop[oô]s|oferec|aceit|disposiç|vontade|intenç)"
    r"\w*\s(?:[^\s.;,]+\s){0,3}?(?:celebrar|realizar|organizar|acoger|albergar|sediar|acolher|convocar|ser\s(?:sede|anfitri\w+))\s"
)


def strength(low: str, name: Name, time: tuple[int, int], between: Gap, words: Words) -> float:
    """From 0 (unrelated) to 10 (`the Forum on 30 August`); those below LEAST are strangers.

    `low` is the sentence in lower case.
    """
    if not between.after and re.fullmatch(r"['’]s?\s", between.text):
        return 9.5  # `Saturday's fair`
    counted = compiled(words.counting).search(low[time[0] : time[1]])
    if not (between.after or counted) and compiled(words.sequel).match(between.text):
        return 8.6 - crossed(between)
    if not between.after and compiled(words.featuring).match(between.text):
        return 7.2 - crossed(between)
    if not between.after and _inverted(low[: time[0]], between.text, words):
        return 8.8 - 0.06 * between.count
    followed = between.after and _followed(between.text, words)
    if (
        between.after
        and not between.names + between.times
        and not followed
        and _relative(between.text, words)
    ):
        return 9.5 - 0.02 * len(between.text)
    if between.after and compiled(words.directly).match(between.text) and not followed:
        clear = between.times + 2.0 * len(CLAUSE.findall(between.text))
        return 8.6 - 0.06 * between.count - clear - 0.8 * name.bare
    score = _forward(between, words) if between.after else _backward(between, words)
    score -= crossed(between)
    if between.after and _begins_next(low[time[1] :], between.text, words):
        score -= 4.0
    if name.bare:
        score -= 0.8
    if between.after and not crossed(between) and _told(between.text, words):
        score = max(score, LEAST + 1.2)
    if not between.after:
        score -= _elsewhere(low[max(0, time[0] - 28) : time[0]], between.text, words)
        if counted:
            score -= 5.0
    if followed or (not between.after and DECIDED.search(between.text)):
        score -= 6.0
    if name.bare and compiled(words.beside).search(low[max(0, name.start - 40) : name.start]):
        score -= 2.0
    if compiled(words.framework).search(low[max(0, name.start - FRAME) : name.start]):
        score -= 3.5
    return score


# `, en Braga, tras tres días de debates, el`, `, y va hasta el viernes, el`: asides, and the
# article before a name.
ASIDES = re.compile(
    r"(?:,?\s[ey]\s(?:vai|va|segue|sigue|prossegue|continua|continúa|termina|encerra|concluye|conclui"
    r"|(?:se\s)?(?:prolonga|estende|extiende)(?:-se)?)\s[^;:.]{2,45}?(?=,?\s(?:el|la|l[oa]s|[oa]s?)\s),?)?"
    r"(?:,?\s(?:a|à|al|ao|após|com|con|depois|después|durante|em|en|entre|n[oa]s?|para|por|pel[oa]|sob|bajo|tras)\s[^,;:.]{2,70},)*"
    r"(?:\s(?:em|en|n[oa]s?|ao|a)\s[^,;:.]{2,40}?)?\s(?:el|la|l[oa]s|[oa]s?|una?|uma?|su|seu|sua)\s"
)
# The rest of a verb around its time: `tuvo ayer lugar`, `chegou ontem ao fim`.
REST = re.compile(r"\s(?:lugar|in[ií]cio|comienzo|verificativo|a\ssu\sfin|ao\sfim)(?=[\s,])")
CLAUSE_LENGTH = 140  # characters before a time in which its clause begins


def _inverted(before: str, between: str, words: Words) -> bool:
    """`Terminó ayer en Leticia, tras tres días de debates, la`: the subject comes last."""
    verb = compiled(words.inverted).search(before[-CLAUSE_LENGTH:])
    if verb is None:
        return False
    rest = REST.match(between)
    if verb["open"] and bool(verb["rest"]) == bool(rest):
        return False
    return ASIDES.fullmatch(between, rest.end() if rest else 0) is not None


# `…, on the 21st`: the time stands after a comma.
APART = re.compile(r"[,;]\s(?:[^\W\d]{1,6}\s){0,3}\(?$")


def _begins_next(rest: str, between: str, words: Words) -> bool:
    """`the first meeting, on the 21st will be held the second`, where the verb stands first."""
    told = rest[:120].lstrip("),")
    verb = compiled(words.directly).match(told)
    return bool(verb and APART.search(between) and compiled(words.direct).match(told[verb.end() :]))


def _followed(between: str, words: Words) -> bool:
    """`The congress will be followed by a race on`, but not `…, followed by a race, will be on`."""
    by = BY_ANOTHER.search(between)
    other = by is not None and not _told(between[by.end() :], words)
    return other or compiled(words.followed).search(between) is not None


def closeness(between: Gap) -> float:
    """The strength of a verb that tells an event by itself and a time beside it."""
    return 8.7 - 0.15 * between.count - crossed(between)


def crossed(between: Gap) -> float:
    """What it costs to reach over other names, other times and the ends of clauses."""
    times = between.times * (1.0 if between.after else 2.5)
    return 2.5 * between.names + times + 2.0 * len(CLAUSE.findall(between.text))


def _relative(between: str, words: Words) -> bool:
    """`…, which will be held` right before the time, about the last thing named."""
    relative = "|".join(sorted(words.relatives))
    found = re.search(rf"(?<!\w)(?:{relative})\s(?:se\s)?([^,;:.]{{2,45}})$", between)
    if not found or not _told(found.group(1), words):
        return False
    before = between[: found.start()]
    if compiled(words.new_thing).search(before):
        return False  # `the Forum approved a plan that will begin on`
    return not CLAUSE.search(before) and len(WORD.findall(before)) <= 24


def _told(between: str, words: Words) -> bool:
    return bool(compiled(words.hold).search(between) or compiled(words.meet).search(between))


def _elsewhere(before: str, between: str, words: Words) -> float:
    """What it costs a later name that the time has been told of something else.

    A verb of holding right before the time closes its clause; `the day before the meeting` only
    counts from the meeting.
    """
    verb = rf"(?:{words.hold})\s+(?:on|el|em|no|na|for|para)?\s*$"
    inside = 5.5 if compiled(words.relation).search(between) else 0.0
    direct = compiled(words.direct).match(between)
    closed = 2.5 if compiled(verb).search(before) and not direct else 0.0
    anchored = 5.0 if compiled(words.anchored).match(between) else 0.0
    return closed + inside + anchored


def _forward(between: Gap, words: Words) -> float:
    if _told(between.text, words):
        return 9.0 - 0.12 * between.count - _other_subject(between.text, words)
    if between.count <= 9 and not any(w in words.stops for w in WORD.findall(between.text)):
        return 10.0 - 0.25 * between.count
    return 6.0 - 0.2 * between.count


def _other_subject(between: str, words: Words) -> float:
    """`the seminar … that the Committee will meet`: the verb has a subject of its own."""
    relative = "|".join(sorted(words.relatives))
    which = re.search(rf"(?<!\w)(?:{relative})\s[^,;:.]{{2,45}}$", between)
    if which and compiled(words.new_thing).search(between[: which.start()]):
        return 5.0
    return 3.0 if compiled(words.subordinate).search(between) else 0.0


def _backward(between: Gap, words: Words) -> float:
    if compiled(words.hold).search(between.text):
        return 8.4 - 0.1 * between.count
    if compiled(words.direct).fullmatch(between.text):
        return 7.5 - 0.15 * between.count
    if between.count <= 4:
        return 7.5 - 0.3 * between.count
    if compiled(words.during).search(between.text):
        return 7.0 - 0.1 * between.count
    return 5.0 - 0.2 * between.count
