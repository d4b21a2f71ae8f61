"""Errata: a heading, what it said, and on the next line what it should say.

`2. Reunión de Viceministros / Donde dice: "4 de junio" / Debe decir: "6 de junio"`: the day that
holds is that of the heading's event.
"""

from __future__ import annotations

import re

from calendar_service.events.draft import Draft, draft_of
from calendar_service.events.names import names
from calendar_service.events.scene import Scene
from calendar_service.events.telling import Telling
from calendar_service.temporal.mention import Slot

HOLDS = re.compile(
    r"[\s•*\-–>\"“«]*(?:(?:debe|debió|debería)\s(?:decir|leerse)|dígase|léase|(?:deve|devia)\s(?:ler-se|dizer|constar)|leia-se"
    r"|(?:it\s)?should\s(?:read|say|have\s(?:read|said))|(?:now\s)?reads|read\s?:|correct(?:ed)?\s?:)",
    re.IGNORECASE,
)
SAID = re.compile(
    r"[\s•*\-–>]*(?:donde\s(?:dice|decía)|dice\s?:|decía\s?:|onde\s(?:se\s)?(?:lê|lia|leu|diz|dizia|consta)"
    r"|where\sit\s(?:says|said|reads)|instead\sof|for\s?:|it\s(?:said|read)\s?:|incorrect\s?:)",
    re.IGNORECASE,
)
NUMBER = re.compile(r"^[\s•*\-–>]*(?:\(?\d{1,2}[.)º°]*|[a-z]\))?[\s.–-]*")
LONGEST = 120  # characters of a heading
SURE = 0.75


def amended(telling: Telling, each: Scene, slot: Slot) -> Draft | None:
    """The draft of what the line says should be said, under the name of the heading above it."""
    if not slot.days or not HOLDS.match(each.sentence.text):
        return None
    above = [
        line for line in telling.bulletin.text[: each.sentence.start].split("\n") if line.strip()
    ]
    while above and SAID.match(above[-1]):
        above.pop()
    heading = NUMBER.sub("", above[-1]).strip(" :.") if above else ""
    found = names(heading, telling.words) if len(heading) <= LONGEST else ()
    if not found or found[0].start > len("the "):
        return None
    name = found[0].text if found[0].bare else heading.partition(",")[0]
    return draft_of(each.sentence, slot, name, "named", SURE)
