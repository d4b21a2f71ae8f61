"""Who met or held something, for the sentence that goes on with `They will meet again`."""

from __future__ import annotations

from calendar_service.events.names import names
from calendar_service.events.predicates import MET
from calendar_service.events.scene import Scene
from calendar_service.events.subjects import subject
from calendar_service.events.words.model import compiled


def actors(each: Scene) -> str | None:
    """Who met in the sentence, or held what it tells; None if nobody is named."""
    met = [verb.phrase for verb in each.told if verb.rule == MET and verb.phrase]
    if met or not each.slots:
        return met[-1] if met else None
    verbs = [verb.start() for verb in compiled(each.words.holders).finditer(each.low)]
    who = (_who(each, at) for at in reversed(verbs))
    return next((one for one in who if one and not names(one, each.words)), None)


def _who(each: Scene, verb: int) -> str | None:
    """The subject of the verb; of `the meetings that the directors held`, the directors."""
    relative = compiled(rf"\b(?:{'|'.join(sorted(each.words.relatives))})\s+")
    last = max((m.end() for m in relative.finditer(each.low, 0, verb)), default=0)
    inner = subject(each.blank[last:verb], verb - last, each.words) if last else None
    return inner or subject(each.blank, verb, each.words)
