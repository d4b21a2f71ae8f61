"""Sentences about a day that no longer holds: `It was to have been held on 9 May.`"""

from __future__ import annotations

import re

# From the beginning of a sentence in lower case, whose time is `§`.
PLANNED = {
    "en": r"""(?:[^.;§]{3,90}?\s(?:where|which|that)\s)?(?:it|they|this|the\s[\w-]+)\s
        (?:(?:had\s(?:originally\s)?been|was|were)\s(?:originally\s|initially\s|first\s)?
        (?:planned|scheduled|set|due|down|pencill?ed\sin|announced|expected|slated|foreseen|billed|to\s(?:have|be|take|run|open|start))
        |(?:would|should)\shave\s(?:been|taken|run|opened|started|met|begun|gathered))\b[^.;§]{0,60}§""",
    "es": r"""(?:(?:el|l[ao]s?)\s[\w-]+\s)?(?:se\s)?
        (?:(?:estaba|había\ssido)n?\s(?:previst|programad|anunciad|fijad|convocad|señalad)[oa]s?
        |iban?\sa|debían?|(?:celebr|realiz|efectu|desarroll)aría[n]?|tendrían?\slugar)\b[^.;§]{0,60}§""",
    "pt": r"""(?:[oa]s?\s[\w-]+\s)?
        (?:(?:estava|tinha\ssido|havia\ssido)m?\s(?:previst|programad|anunciad|marcad|agendad)[oa]s?
        |iam?\s|deviam?|deveriam?|(?:realizar|celebrar)-se-ia[m]?|(?:decorr|acontec)eria[m]?|teria[m]?\slugar)\b[^.;§]{0,60}§""",
}


def was_planned(told: str, language: str) -> bool:
    """Does a masked sentence say when what was told before it was to be?"""
    return re.match(PLANNED[language], told, re.VERBOSE) is not None
