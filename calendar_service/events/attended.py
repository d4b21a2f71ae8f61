"""How an event is attended, from its words, the sentences behind it, what introduces it."""

from __future__ import annotations

from collections.abc import Sequence

from calendar_service.events import mode
from calendar_service.events.draft import Draft
from calendar_service.events.positions import Positions, times
from calendar_service.events.sequel import after_programme, sequel
from calendar_service.events.setting import Setting

Mode = tuple[bool, bool]  # online, and hybrid


def attended(setting: Setting, positions: Positions, draft: Draft, own: str) -> Mode:
    """Online and hybrid; `own` are the words about the draft alone."""
    words, text = setting.words, setting.bulletin.text
    told, hybrid = mode.attendance(own, words)
    hybrid = hybrid or (told and mode.optional(own, words, behind=False))
    if hybrid:
        return True, True
    behind = sequel(text, positions, draft)
    more, both = mode.attendance(behind, words)
    if told or more:
        return True, both or (not told and mode.optional(behind, words, behind=True))
    before = _common(setting, positions, draft)
    if draft.frame:
        before = f"{before}\n{text[slice(*draft.frame)]}"
    return mode.attendance(before, words)


def _common(setting: Setting, positions: Positions, draft: Draft) -> str:
    """`Two sessions are on Zoom: on |3 May in French, on 4 May …`: what holds for both."""
    start, end = draft.whereabouts
    of_name = [d for place, d in positions.names.others(draft, draft.at, draft.at + 1)]
    begins = [a for d in (draft, *of_name) for a, _ in times(d) if start <= a < end]
    shared = of_name and begins and draft.at < min(begins)
    return setting.bulletin.text[draft.at : min(begins)] if shared else ""


def of_programmes(
    setting: Setting, drafts: Sequence[Draft], parents: Sequence[int | None]
) -> dict[int, Mode]:
    """For events with a programme how they are attended as the paragraph below it says."""
    last = {above: i for i, above in enumerate(parents) if above is not None}
    found: dict[int, Mode] = {}
    for above, index in last.items():
        below = after_programme(setting.bulletin.text, drafts[index])
        told, hybrid = mode.attendance(below, setting.words)
        if told:
            found[above] = True, hybrid or mode.optional(below, setting.words, behind=True)
    return found
