"""The sentence after an event that goes on about it."""

from __future__ import annotations

import re

from calendar_service.events.draft import Draft
from calendar_service.events.positions import Positions

# `The session can also be followed on Teams.`: a sentence about what was told last.
SEQUEL = re.compile(
    r"\s?(?:It|The\s(?:event|meeting|session|hearing|workshop|seminar|forum|conference|lecture|talk|webinar|course)"
    r"|This\s(?:event|session|meeting)|Attend\w+|Participa\w+|Residents|Members|People|You|Those|Interested|Se\spodrá|Podrá\w*"
    r"|También|Quienes|L[oa]s\s(?:interesad|asistent|participant)\w+|El\s(?:evento|encuentro|taller|foro|seminario|acto|curso)"
    r"|La\s(?:sesión|actividad|charla|reunión|audiencia|jornada|conferencia|cita)|O\s(?:evento|encontro|seminário|curso|fórum)"
    r"|A\s(?:sessão|atividade|palestra|reunião|audiência|oficina)|[AO]s\sinteressad[oa]s|Também|Quem)\b[^.\n]{0,160}"
)


def sequel(text: str, positions: Positions, draft: Draft) -> str:
    """The sentence that follows, if it is about the same event and tells none."""
    _, end = draft.whereabouts
    found = SEQUEL.match(text, end)
    if found is None:
        return ""
    inside = found.start() + 1, found.end()
    return "" if positions.names.any(*inside) or positions.begins.any(*inside) else found.group()
