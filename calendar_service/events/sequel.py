"""The sentence after an event that goes on about it."""

from __future__ import annotations

import re

from calendar_service.events.draft import Draft
from calendar_service.events.positions import Positions

# `The session can also be followed on Teams.`: a sentence about what was told last.
SEQUEL = re.compile(
    r"\s?(?:It|The\s(?:event|meeting|session|hearing|workshop|seminar|forum|conference|lecture|talk|webinar|course)"
    r"|This\s(?:event|session|meeting)|Attend\w+|Participa\w+|Residents|Members|People|You|Those|Interested|Se\spodrá|Podrá\w*"
    r"|También|Quien(?:es)?|L[oa]s\s(?:interesad|asistent|participant)\w+|El\s(?:evento|encuentro|taller|foro|seminario|acto|curso)"
    r"|La\s(?:sesión|actividad|charla|reunión|audiencia|jornada|conferencia|cita)|O\s(?:evento|encontro|seminário|curso|fórum)"
    r"|A\s(?:sessão|atividade|palestra|reunião|audiência|oficina)|[AO]s\sinteressad[oa]s|Também|Quem)\b[^.\n]{0,160}"
)


# `Remote participation is available by Zoom.`: a sentence that can only be about attending.
ATTENDING = re.compile(
    r"\b(?:(?:remote|online|virtual)\s(?:participation|attendance|access)|(?:can|may|could)\s(?:also\s)?(?:be\s)?(?:attend|join|participat|take"
    r"\spart|follow|connect|dial|appear|vote|speak)\w*|(?:podrán?|pueden?|se\spuede)\s(?:también\s)?(?:asisti|participa|segui|conecta|uni|interveni|vota|pregunta)r\w*"
    r"|(?:participación|asistencia)\s(?:virtual|en\slínea|remota|telemática|a\sdistancia)"
    r"|(?:poder[áã]o?|podem?|é\spossível|será\spossível)\s(?:também\s)?(?:ser\s)?(?:assisti|participa|acompanha|segui|liga|entra|vota|intervi)\w*"
    r"|participação\s(?:virtual|remota|on-?line|à\sdistância))",
    re.IGNORECASE,
)
SENTENCES = 3  # of the same paragraph, behind an event
STOP = re.compile(r"(?<=[.!?])\s+(?=[^\Wa-z])|\n")
# What a sentence below a programme is about, if it is about all of it.
ALL = re.compile(
    r"\s*(?:All|Both|The\s(?:sessions|proceedings|programme|program|event|meeting|conference|forum|congress|seminar|lectures|talks|hearings)"
    r"|Those|Participants|Tod[oa]s|Ambas|Ambos|L[oa]s\s(?:sesiones|trabajos|charlas|ponencias|debates|conferencias|mesas)"
    r"|El\s(?:evento|encuentro|foro|seminario|congreso|programa|acto)|La\s(?:jornada|actividad|conferencia|reunión)|Quien(?:es)?"
    r"|[AO]s\s(?:sessões|trabalhos|palestras|debates|conferências|mesas|painéis|interessad[oa]s)|O\s(?:evento|encontro|fórum|seminário|congresso|programa)"
    r"|A\s(?:conferência|reunião|jornada|atividade)|Quem|Se\spodrá|Podrá\w*|É\spossível|Será\spossível)\b"
)


def sequel(text: str, positions: Positions, draft: Draft) -> str:
    """The sentence that follows, if it is about the same event and tells none.

    Else one of the next few that says how to attend, if no event is told in between.
    """
    _, end = draft.whereabouts
    found = SEQUEL.match(text, end)
    if found is None:
        return _attending(text, positions, end)
    inside = found.start() + 1, found.end()
    return "" if positions.names.any(*inside) or positions.begins.any(*inside) else found.group()


def _attending(text: str, positions: Positions, at: int) -> str:
    """The next sentence of the paragraph that speaks of attending."""
    if not text[at : at + 1].isspace():
        return ""
    for _ in range(SENTENCES):
        begin = at + 1
        stop = STOP.search(text, begin)
        at = stop.start() if stop else len(text)
        told = positions.names.any(begin, at) or positions.begins.any(begin, at)
        if told or text[begin - 1 : begin] == "\n":
            return ""
        if ATTENDING.search(text, begin, at):
            return text[begin:at]
    return ""


def after_programme(text: str, last: Draft) -> str:
    """The sentence below a programme whose `last` session is told, if it is about all of it."""
    _, end = last.whereabouts
    begin = end + len(text[end:]) - len(text[end:].lstrip())
    stop = STOP.search(text, begin)
    below = text[begin : stop.start() if stop else len(text)]
    return below if ALL.match(below) and "\n" in text[end:begin] else ""
