"""The sentence after an event that goes on about it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calendar_service.events.draft import Draft

# `The session can also be followed on Teams.`: a sentence about what was told last.
SEQUEL = re.compile(
    r"\s?(?:It|The\s(?:event|meeting|session|hearing|workshop|seminar|forum|conference|lecture|talk|webinar|course)"
    r"|This\s(?:event|session|meeting)|Attend\w+|Participa\w+|Residents|Members|People|You|Those|Interested|Se\spodrá|Podrá\w*"
    r"|También|Quienes|L[oa]s\s(?:interesad|asistent|participant)\w+|El\s(?:evento|encuentro|taller|foro|seminario|acto|curso)"
    r"|La\s(?:sesión|actividad|charla|reunión|audiencia|jornada|conferencia|cita)|O\s(?:evento|encontro|seminário|curso|fórum)"
    r"|A\s(?:sessão|atividade|palestra|reunião|audiência|oficina)|[AO]s\sinteressad[oa]s|Também|Quem)\b[^.\n]{0,160}"
)


def sequel(text: str, drafts: Sequence[Draft], draft: Draft) -> str:
    """The sentence that follows, if it is about the same event and tells no other."""
    _, end = draft.whereabouts
    found = SEQUEL.match(text, end)
    if found is None or any(found.start() < d.at < found.end() for d in drafts):
        return ""
    times = (m.start for d in drafts if d.slot for m in d.slot.mentions)
    return "" if any(found.start() < start < found.end() for start in times) else found.group()
