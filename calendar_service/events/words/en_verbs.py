"""Verbs by which English tells an event without a noun: meeting, sitting, acts."""

from __future__ import annotations

MEET = r"""\b(?:(?:will|to|shall|is\sto|are\sto|is\sdue\sto|are\sdue\sto|is\sexpected\sto|would|may)\s+(?:also\s|next\s|again\s|then\s|first\s)?
        (?:meet|gather|convene|reconvene|confer|deliberate|sit|come\stogether|get\stogether|be\sin\ssession)
        |c[ao]mes?\s(?:back\s)?together|(?:gets?|got)\stogether|sits?\sdown
        |compares?\snotes|takes?\sstock|prepares?\sthe\sground|exchanges?\sviews
        |goe?s?\sinto\ssession|resumes?\s(?:its|their)\s(?:talks|work|session|sittings?|negotiations|deliberations|discussions|hearings)
        |(?:(?:will|is\sto|are\sto)\s(?:also\s)?(?:call|pay\sa\scourtesy\scall)|paid\sa\scourtesy\scall|pays\sa\scourtesy\scall)\son
        (?=\s(?:(?:the|prime|vice|deputy|lord|his|her)\s)*(?:president|premier|minister|governor|mayor|king|queen|speaker|ambassador|chancellor|chief|secretary|commissioner|archbishop|bishop|rector|prefect)\b(?![^.;,]{0,60}\sto\s[a-z]))
        |returns?\sto\sthe\s(?:negotiating\s|bargaining\s)?table
        |(?:(?:(?:will|is\sto|are\sto)\s(?:be|go|come|get)|is|are|was|were|goes|went|comes|came|gets|got|returned)\s(?:back\s)?(?:at|to|around|round)\sthe\s(?:negotiating\s|bargaining\s)?table)
        |(?:is|are|was|were)\s(?:meeting|(?:gathering|convening|assembling|conferring)(?=\s(?:§|(?:in|at|on|this|next|from|for|to|here|under)\b)))|(?:has|have|had)\s(?:\w+\s)?met|meets?|met|gathers?|gathered|(?:re)?convenes?|(?:re)?convened|sits|sat|confers?|conferred|deliberates?|deliberated
        |(?:comes?|came|will\sbe|are|travels?)(?=\s(?:here\s|back\s)?(?:to|in)\s[^.;]{2,80}\sto\s(?:discuss|compare|review|agree|negotiate|consider|settle|talk|prepare|exchange|decide|draft|work\sout|iron\sout|finali[sz]e|resolve|go\sthrough|coordinate|plan|finish|debate|study|look\sat|take\sstock)\b))\b"""

SITS = r"""\b(?:(?:will|is\sto|are\sto|is\sdue\sto|is\sscheduled\sto)\s(?:then\s|also\s|again\s)?
        (?:examine|consider|discuss|review|vote|decide|deliberate|take\sup|debate|hear|adopt|rule|go\s(?:through|over)|look\s(?:at|into)|work\s(?:on|through)|finali[sz]e|scrutini[sz]e|study|negotiate|resolve)
        |(?:examine|consider|discusse|review|debate|hear)s|(?:takes|take)\sup(?!\s(?:the\s(?:whole|entire|first|rest)|all|most|half|much|§))|(?:goes|go)\sthrough|votes\son)\b"""

# Before a participle: it is yet to be done.
TO_BE = r"(?<=\bbe\s)(?:\w+ly\s)?"

ACTS = (
    (r"\binaugurat(?:e|es|ed)\b", "Inauguration"),
    (r"\bpresent(?:s|ed)?\b", "Presentation"),
    (r"\blaunch(?:es|ed)?\b", "Launch"),
    (r"\bunveil(?:s|ed)?\b", "Unveiling"),
    (r"\binstall(?:s|ed)?\b", "Installation"),
    (r"\bsign(?:s|ed)?\b(?!\sup)", "Signing"),
    (r"\bhand(?:s|ed)?\sover\b", "Handover"),
    (r"\bdeliver(?:s|ed)?\b", "Delivery"),
    (r"\b(?:marks?|marked|commemorat(?:e|es|ed))\b", "Commemoration"),
    (r"\bvisit(?:s|ed)?\b", "Visit to"),
    (r"\b(?:speaks?|spoke|talks?|talked|lectures?|lectured)\s(?:on|about)\b", "Talk on"),
    (r"\bscreen(?:s|ed)?\b", "Screening"),
    (r"\bshown\b(?=\s(?:on\s)?§)", "Screening"),
    (r"\btrain(?:s|ed)?\b(?!\s(?:to|as)\b)", "Training"),
    (
        r"\b(?:laid|lays?)\b(?=\s(?:by|in|at|on|§|(?:the|an?)\s(?:foundation|cornerstone|first|wreath)))",
        "Laying",
    ),
    (
        r"\b(?:(?:officially|formally|solemnly|ceremonially)\sopen(?:s|ed)?|opened(?=(?:\s(?:on\s)?§+|\s(?:in|at)\s[^.;§]{2,40})?\sby\s(?:the|mr|mrs|ms|dr|prof|president|prime|minister)\b))",
        "Opening",
    ),
    (r"\btours?\b(?=\s(?:the|an?)\s)", "Tour"),
    # Told of what is to come alone: what was heard, buried or tried is a report of another kind.
    (rf"{TO_BE}opened\b(?!\s(?:to|up)\b|\sfor\s(?:traffic|registration|bids))", "Opening"),
    (
        r"\b(?:will\sopen|opens|opened)(?=\s(?:the|an?|its|their)\s(?:[\w’'-]+\s){0,3}?(?:bridge|viaduct"
        r"|tunnel|dam|roads?|highway|motorway|railway|line|runway|terminal|port|pier|jetty|plant|factory"
        r"|mill|schools?|hospital|clinic|ward|wing|cent(?:re|er)|museum|gallery|library|theatre|stadium"
        r"|market|park|playground|garden|laborator(?:y|ies)|observatory|embassy|consulate|station|court"
        r"|headquarters|chapel|mosque|temple|memorial|hall|building|campus|institute|academy|shelter)\b)",
        "Opening",
    ),
    (rf"{TO_BE}read\sout\b", "Reading"),
    (rf"{TO_BE}(?:blessed|christened)\b", "Blessing"),
    (rf"{TO_BE}(?:consecrated|dedicated)\b(?!\sto\b)", "Dedication"),
    (rf"{TO_BE}(?:buried|laid\sto\srest)\b", "Burial"),
    (rf"{TO_BE}sworn\sin\b", "Swearing-in"),
    (rf"{TO_BE}(?:crowned|enthroned)\b", "Coronation"),
    (rf"{TO_BE}premiered\b", "Premiere"),
    (rf"{TO_BE}auctioned\b", "Auction"),
    (rf"{TO_BE}(?:lit|switched\son)\b", "Lighting"),
    (rf"{TO_BE}hoisted\b", "Raising"),
    (r"\b(?:will|is\sto|are\sto)\sinspect\b", "Inspection"),
)

DOINGS = (
    (r"\bopens?\s(?:its|their)\sdoors\b(?=\sto\s)", "Open day"),
    (
        r"\b(?:answers?|takes?)\s(?:the\s)?questions\b(?!\s(?:of|from)\b)",
        "Question and answer session",
    ),
    (
        r"\b(?:briefs?|briefed|(?:speaks?|spoke|talks?)\s(?:to|with)|address(?:es|ed)?"
        r"|(?:answers?|takes?)\s(?:the\s)?questions\s(?:of|from))\s(?:the\s)?"
        r"(?:press|media|reporters|journalists|correspondents)\b",
        "Press briefing",
    ),
    (
        r"\b(?:walks?\sout|downs?\stools|(?:will\s|to\s)strike(?!\s(?:an?|the|up)\b)|goe?s?\son\s(?:a\s)?strike"
        r"|stages?\san?\s(?:\w+[\s-])?(?:walkout|walk-out|sit-in|strike|stoppage))\b",
        "Strike",
    ),
    (
        r"\b(?:comes?|came|will\s(?:come|be\s(?:here|there)))\sto\s(?:explain|present|speak|talk|show|tell"
        r"|answer|demonstrate|read)\b",
        "Talk",
    ),
    (rf"{TO_BE}(?:heard|tried)\b(?![^.;§]{{0,40}}\b(?:from|until)\s§)", "Hearing"),
    (rf"{TO_BE}sentenced\b", "Sentencing"),
    (rf"{TO_BE}debated\b", "Debate"),
)
