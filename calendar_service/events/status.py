"""What the text says of an event's standing: on, tentative, postponed, cancelled."""

from __future__ import annotations

import re

from calendar_service.events.words.model import Words, compiled
from calendar_service.models import Status

# `postponed in May, will take place in June`
AHEAD = re.compile(
    r"\b(?:will\s(?:now\s|instead\s|finally\s)?(?:take\splace|be\sheld|run)"
    r"|se\s(?:realizará|celebrará|efectuará|desarrollará|llevará|hará|dictará|cumplirá)n?\b"
    r"|(?:tendrá|terá)n?\slugar|será[no]?\s(?:realizad|celebrad)[oa]s?"
    r"|(?:acontecerá|decorrerá|ocorrerá|realizar-se-á)(?:o|ão)?"
    r"|[.;]\s(?:ahora\s|agora\s)?será[no]?\s(?:el|la|los|[ao]s?|em|n[ao])\s|[.;]\sit\swill\s(?:now\s)?be\son\s)"
)
# `queda suspendido por obras`: it does not take place …
SUSPENDED = re.compile(r"suspend(?:id[oa]s?|e|en|i[óu]|eram|ieron)\b|suspens[oa]s?\b")
# … unless a day is still to be told.
WAITING = re.compile(
    r"\bsine\sdie|\bnuevo\saviso|\bnovo\saviso|\b(?:nueva|otra|nova|outra)s?\s(?:fechas?|datas?)"
    r"|\bvista\b|\btemporal|\bprovisional|\bhasta\s(?:que|el)\b|\baté\s(?:que|o)\b"
)
# `postponed to 20 May`, `rescheduled to Monday`: a new day, though the old one is not told.
WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miércoles|jueves|viernes|s[áa]bado"
    r"|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)"
)
ANEW = re.compile(
    r"(?:(?:(?!\s(?:previst|programad|planead|convocad|marcad|agendad|fijad|anunciad|señalad|planned|scheduled"
    r"|set|due|foreseen|announced|that|que)\w*\s)[^.;,]){0,40}?\s(?:to|until|till|for|para|al?|ao?s?|hasta|até)|\s(?:es|será|serán|é|são|serão))\s"
    r"(?:(?:the|el|la|los|[ao]s?|d[ií]as?|this|este|esta|pr[oó]xim[oa]s?|next)\s){0,3}"
    rf"(?:{WEEKDAY}\b|(?:[^\W\d_]{{3,10}}\.?\s)?\d{{1,2}}(?!\d))"
)
# `was cancelled and rescheduled to the 30th`: put off in the end.
REPLACED = re.compile(
    r"\s(?:and|y|e)\s(?:(?:is|are|was|were|has|have|had|will|be|been|being|se|ha|han|fue|foi|será|sido|now|ahora|agora)\s){0,4}"
    r"(?:re-?scheduled|moved|postponed|put\s(?:off|back)|reprogram\w+|reagend\w+|trasladad\w+|aplazad\w+"
    r"|pospuest\w+|posterg\w+|adiad\w+|remarcad\w+|transferid\w+|reset)\b"
)
# What is not held on one day may be on another.
NOT_HELD = re.compile(r"(?:wi|sha)ll\s|(?:is|are)\s|do(?:es)?\s|did\s|won|no\s|não\s")
# `the class, which would have been on the 10th, was moved`: what no longer holds.
WAS_TO_BE = re.compile(
    r"\bque\s(?:se\s)?\w+r[ií]a[mn]?(?:-se)?\b"
    r"|\b(?:had\sbeen|was|were)\s(?:originally\s|first\s)?(?:pencill?ed\sin|(?:provisionally|tentatively)\s\w+)"
)
# `put off the decision`: a matter, and no event.
MATTER = re.compile(
    r"\s(?:(?:the|its|a|any|la|el|su|una?|o|a|sua|seu|uma?)\s)(?:\w+\s)?"
    r"(?:decisions?|votes?|ruling|verdict|choice|matter|question|item|decisi(?:ón|ones)|votaci(?:ón|ones)"
    r"|fallo|sentencia|asunto|tema|decis(?:ão|ões)|votaç(?:ão|ões)|assunto|escolha|elección)\b"
)

# The sentence that follows, if it tells no time.
NEXT = re.compile(r"[.\s]{0,2}[^.\n\d]{8,160}(?:\.|$)")
# What is cancelled there: `it`, `the dance`; in Spanish and Portuguese perhaps only the verb.
ITS_SUBJECT = re.compile(
    r"(?:(?:^[.\s]*(?:(?:because|owing|due|por|debido|devido)\b[^,]{1,60}?\s)?|,\s)(?:it|this|they|ést[ae]|est[ae]|el[ea]|(?:the|el|la|o|a)\s(?P<noun>[\w’'-]+))"
    r"|^[.\s]*)(?:\s?(?:has|have|had|is|are|was|were|will|be|been|now|since|therefore|also|ha|ha[ns]"
    r"|sido|fue|foi|queda|quedó|ficou|está|será|se|también|também))*\s?$"
)

# `a session to decide on the suspension of the treaty`: its subject.
TASK = re.compile(
    r"\b(?:para|to|a\sfi[nm]\sde)\s(?:decid|discut|debat|analy|analiz|analis|vot|consider|aprob|aprov|trat|eval|avali|discuss|approv)\w*"
    r"\s(?:on\s|upon\s|about\s|sobre\s)?(?:(?:the|a|la|el|su|l[oa]s|una?|o|uma?)\s)?(?:\w+\s)?"
    r"(?:suspensi[oó]n|suspensão|cancel+a\w+|aplazamiento|postergación|postponement|adiamento)\b"
)
# Right after a word, before a blank or the end of its cell: it points at a note.
MARK = re.compile(r"(?<=[\w.)\]])[ ]?(\*{1,3}|[†‡])(?=\s|[,;|)]|$)", re.MULTILINE)


def status(text: str, moved: bool, words: Words) -> Status:
    """The status told in the words about one event; `moved` when they also give a new time."""
    low = TASK.sub(" ", text.lower())
    off = not compiled(words.negated).search(low)
    if off and _cancelled(low, moved, words):
        return Status.CANCELLED
    put_off = next(
        (p for p in compiled(words.postponed).finditer(low) if not MATTER.match(low, p.end())), None
    )
    if off and not moved and put_off:
        again = AHEAD.search(low, put_off.end()) or ANEW.match(low, put_off.end())
        return Status.CONFIRMED if again else _put_off(low, put_off)
    if compiled(words.tentative).search(WAS_TO_BE.sub("", low) if moved else low):
        return Status.TENTATIVE
    return Status.CONFIRMED


def afterwards(text: str, name: str, end: int, words: Words) -> str:
    """The next sentence, if it calls off what ends at `end`: `It has been cancelled.`"""
    following = NEXT.match(text, end)
    low = following.group().lower() if following else ""
    for pattern in (words.cancelled, words.postponed):
        verb = compiled(pattern).search(low)
        subject = ITS_SUBJECT.search(low[: verb.start()]) if verb else None
        if subject and (subject["noun"] or "event") in f"{name.lower()} event evento":
            return low
    return ""


def footnote(text: str, start: int, end: int) -> str:
    """What the note says that the line points at: `20 to 25 January*`, below `* Provisional`."""
    marks = {mark[1] for mark in MARK.finditer(text, start, min(len(text), end + 2))}
    if len(marks) != 1:
        return ""
    mark = re.escape(marks.pop())
    note = re.compile(rf"^[ \t]*\(?{mark}\)?[ \t]*([^\s*†‡][^\n]*)", re.MULTILINE)
    found = list(note.finditer(text, end))
    return f". {found[0][1]}" if len(found) == 1 else ""


def _cancelled(low: str, moved: bool, words: Words) -> bool:
    """`will no longer be held on the 14th but on the 21st` calls nothing off; nor a new day."""
    found = compiled(words.cancelled).search(low)
    if found is None or REPLACED.match(low, found.end()):
        return False
    return not (moved and NOT_HELD.match(found.group()))


def _put_off(low: str, put_off: re.Match[str]) -> Status:
    called_off = SUSPENDED.match(put_off.group()) and not WAITING.search(low)
    return Status.CANCELLED if called_off else Status.POSTPONED


def reported(text: str, words: Words) -> bool:
    return bool(compiled(words.reported).search(text.lower()))
