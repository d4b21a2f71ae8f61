"""Why a time is no event, in English: the patterns around `§`, by the name of their reason."""

from __future__ import annotations

REFUSED: tuple[tuple[str, str], ...] = (
    (
        "corrected",
        r"""\b(?:where|instead\sof|for)\s(?:it\s|(?:the|our)\s(?:\w+\s){1,3})?(?:says?|said|reads?|stated|appears?|appeared|given)\b(?:(?!\bshould\b|\bmust\b|[,;]\sread\b)[^;\n]){0,160}?§
        |^(?:where\sit\s)?(?:says?|said|reads?|for)\s?:[^;\n]{0,160}?§
        |\bfor:?\s["“«'‘][^"”»\n]{0,160}?§(?=[^"”»\n]{0,80}["”»'’],?\sread\b)
        |\b(?:wrongly|erroneously|mistakenly|incorrectly|by\smistake|in\serror),?\s(?:[\w-]+\s){0,5}§
        |\b(?:was|were)\s(?:wrongly\s|mistakenly\s)?(?:given|stated|printed|listed)\sas\s(?:\w+\s)?§
        |(?:\(\s?(?:and\s)?|,\s(?:and\s)?)not\s(?:as\s\w+,?\s)?(?:(?:on|from|at|the|between)\s)*(?:¤\s?(?:to|and|at|,|–|-)?\s?)?§
        |\badvertised\s(?:start(?:ing)?\s)?(?:time|hour|date|day|slot)\s(?:of|was)\s§
        |§,?\s(?:by\smistake|in\serror|wrongly|erroneously)\b
        |\bin\s(?:our|the|its)\s(?:\w+\s){0,3}(?:release|bulletin|notice|circular|newsletter|statement|issue|edition)\s(?:of|dated)\s§""",
    ),
    (
        "former end",
        r"""\b(?:(?:was|were)\s(?:due\s|set\s|scheduled\s|originally\s)?to\s(?:have\s)?|would\shave\s)(?:closed?|end(?:ed)?|finish(?:ed)?|concluded?)\s(?:on\s)?(?:the\s)?§""",
    ),
    ("publication", r"^[^.;:§¤]{2,40},\s§\s\([^)§¤]{2,40}\)"),
    (
        "attribute",
        r"§['’]s?\s(?:(?!§)|(?=[^.;]{0,90}\b(?:moved|rescheduled|brought\sforward|put\sback|pushed|delayed)\b))",
    ),
    (
        "procedure",
        r"""§[^.;§]{0,25}\b(?:opens?|opened|launch(?:es|ed)?)\s(?:an?|the|its|their)\s(?:\w+\s){0,4}
        (?:consultation|call|registration|tender|survey|competition|inquiry|investigation)\b
        |\b(?:opens?|opened|launch(?:es|ed)?)\s(?:§|today)\s(?:an?|the|its|their)\s(?:\w+\s){0,4}
        (?:consultation|call|registration|tender|survey|competition|inquiry|investigation)\b""",
    ),
    (
        "announcement",
        r"""\b(?:announc(?:ed|es|ing)|informed|informs|reported|reports|said|says|declared|stated|explained|told|released|releases|publishes|unveiled|revealed)\s+(?:(?:on|this|last|late|early)\s+)?§|§\s+(?:announced|announces|informed|informs|releases|released|publishes|published|said)\b
        |\b(?:was|were|(?:has|have|had)\sbeen)\s(?:requested|sought|announced|notified|decided|agreed|confirmed|made\spublic)(?:\sby\s[^,.;§]{2,50}?)?\s(?:(?:on|this|last|late|early|the)\s)*§
        |\b(?:issued|circulated|sent|received|requested|put\sout)\s(?:a|an|the|its)\s(?:statement|note|notice|letter|circular|message|communiqué|memo|meeting|session)(?:\s[^,.;§]{2,30}?)?\s(?:(?:on|this|last|late|early|the)\s)*§""",
    ),
    (
        "journey",
        r"""\b(?:travel(?:s|led|ed)?|(?:will|to)\s(?:travel|fly|leave|depart)|flew|flies|arrive[sd]?|left|leaves|departed|departs|set\soff)\b[^.;§]{0,40}§[^.;]{0,80}?\b(?:to\s(?:take\spart|attend|participate|represent|join|speak)|where\s(?:he|she|they|it)\s(?:will|is\sto|are\sto)\s(?:take\spart|attend|participate))\b""",
    ),
    (
        "announcement",
        r"""\b(?:in|by|through|via|according\sto)\s(?:an?|the|its|his|her|their|this)\s(?:[\w-]+\s){0,3}(?:statement|(?:press\s)?release|communiqu[ée]|letter|messages?|memo|notice|note|circular|posts?|tweet|email|e-mail|interview|editorial)
        \s(?:(?:issued|released|published|dated|sent|posted|made|given|shared)\s)?(?:(?:on|of|from|late|early|this|last)\s){0,2}§
        |\b(?:information|data|list|version|draft|programme|program|schedule)\s(?:\w+\s){0,2}(?:available|current|correct|valid)\s(?:on|at|as\sof|as\sat|of)\s§""",
    ),
    (
        "deadline",
        r"""(?:\b(?:(?<!§\s)(?<!§,\s)(?<!§\sand\s)(?<!§,\sand\s)(?:until|till)|by|before|no\slater\sthan|not\slater\sthan|at\sthe\slatest|as\slate\sas|up\sto)\s+
        (?:(?:midnight|noon|the|end|of|close|business|next|this|¤|at|on|,|\d+|a\.m\.|p\.m\.|am|pm)\s*)*§)""",
    ),
    (
        "deadline",
        r"""\b(?:deadline|due\sdate|closing\sdate|cut-off)\b[^.;§¤]{0,60}§
        |\b(?:deadline|closing\sdate)\s(?:to|for|by|of)\b[^.;§]{0,160}?\b(?:is|was|remains|falls)\s(?:still\s)?(?:on\s)?(?:the\s)?§
        |§[^.;]{0,30}\b(?:deadline|due\sdate|closing\sdate)\b|\bdeadline\b[^.;]{0,20}\bis\b[^.;]{0,20}§""",
    ),
    (
        "deadline",
        r"""\b(?:registration|registrations|accreditations?|consultations?(?![^.;§]{0,60}\b(?:held|place)\b)|applications?|submissions?|proposals?|comments?|nominations?|entries|bids|tenders?|enrolment|enrollment|ballots?
        |accreditations?|tickets?(?:\ssales)?|sales?|sign-up|call(?!-)|rsvp|abstracts?|booking|bookings|papers)\b
        (?:[^.;§¤]|\b(?:of|for)\s(?:the\s)?¤|\(¤(?:(?:[–-]|\s(?:and|to)\s|,\s)¤){0,3}\)){0,60}\b(?:closes?|closed|ends?|ended|opens?|opened|expires?|due|received|accepted|open|from|until|by|before|between|on\ssale|must|may|can|should|close)\b[^.;§¤]{0,40}§""",
    ),
    (
        "deadline",
        r"""(?:\b(?:register|apply|sign\sup|enrol|enroll|submit(?:ted)?|rsvp|ordered|mailed|sent|send|returned|(?:pay|paid)(?!\s(?:an?\s(?:\w+\s)?(?:visit|call)|tribute|homage|(?:his|her|their|its)\s(?:\w+\s)?respects)\b)|downloaded|refunded)
        |(?:^|[.:,]\s|\b(?:to|please|must|may|can|should|will|not|and|or)\s)(?:order|book|mail|reply|download|claim|refund))\b[^.;§¤]{0,50}\b(?:by|until|before|from|on|between|till)\b[^.;§¤]{0,30}§""",
    ),
    (
        "foundation",
        r"""\b(?:since|founded|established|created|chartered|born|incorporated|built|dates?\sfrom|dating\sfrom|inaugurated\sin|constituted|set\sup|in\sforce)\b[^.;,§]{0,40}§""",
    ),
    (
        "legal act",
        r"""\b(?:adopted|signed|enacted|ratified|approved|promulgated|revised|amended|issued|published|passed|appointed|elected|(?<!\bbe\s)sworn\sin|took\soffice|takes?\soffice|assumed|entered?\sinto\sforce|enters?\sinto\sforce|in\sforce|takes?\seffect|took\seffect|effective|came\sinto|comes?\sinto|dated|as\sof|lodged|filed|circulated|distributed|repealed|expires?|expired|awarded|decided|ruled|granted)\b[^.;,§]{0,45}§""",
    ),
    (
        "legal act",
        r"""\b(?:act|law|decree|resolution|regulation|ordinance|order|agreement|treaty|declaration|convention|directive|charter|protocol|letter|notice|minutes|statute|constitution|report|statement|communiqu[ée]|decision|ruling)\b
        \s(?:no\.?\s\S+\s)?(?:of|dated|from)\s§""",
    ),
    (
        "closure",
        r"\b(?:will\sbe|is|are|remains?|stays?)\sclosed\b[^.;§]{0,40}§"
        r"|\b(?:offices?|branches|counters?|librar(?:y|ies)|banks|shops)\b[^.;§¤]{0,30}\b(?:will\s)?close\b[^.;§]{0,20}§",
    ),
    (
        "validity",
        r"\b(?:valid|vigil|force|remains?\sopen|stays?\s(?:up|open)|on\sdisplay|on\sview|on\sshow)\b[^.;§]{0,30}§",
    ),
    (
        "publication",
        r"""\b(?:posted|published|updated|last\supdate|released|issued|revised|modified|corrected|first\spublished)\s*(?:on|at|:)?\s*§""",
    ),
    (
        "conditional",
        r"""\b(?:may|might|could)\s(?:still\s|yet\s)?(?:have\sto\s)?be\s(?:moved|postponed|put\sback|brought\sforward
        |rescheduled|delayed|continued|adjourned|extended)\b[^.;§]{0,40}§
        |\bif\s(?:(?:by|on|until)\s)?§,?\s(?:no|there|nothing)\b""",
    ),
    (
        "past period",
        r"(?:\b(?:year|quarter|semester|month|season|half|period)|¤)\s(?:(?:that|which)\s(?:ended|ends|closed)|ended|ending)\b[^.;§]{0,10}§",
    ),
    (
        "period",
        r"""\b(?:chairs?|presid(?:es?|ed)|holds?\sthe\s(?:presidency|chair)|presidency|mandate|term|tenure|fiscal\syear|warning|alert|applies|apply|in\sthe\speriod|period(?!\sof\s(?:\w+\s)?sessions)|covers?|covering|figures?|data|recorded|registered|rose|fell|grew|increased|decreased|totall?ed|exports|imports|prices?|index|growth|surveyed)\b[^.;§]{0,50}\b(?:from|between|until|to|through|up\sto|by|in|on|since|for)\s§""",
    ),
    (
        "opening hours",
        r"""(?<!\b(?:at|in|of)\sthe\s)(?<!from\sthe\s)(?<!with\sthe\s)\b(?:office|phone|telephone|contact|enquiries|inquiries|queries|lines?|hours|weekdays?|box\soffice|ticket\soffice|museum|switchboard)\b[^.;]{0,60}§.{0,12}$""",
    ),
    (
        "sale",
        r"""\b(?:tickets?|passes|copies|seats)\b[^.;§]{0,60}\b(?:on\ssale|available|sold|collected|picked\sup)\b[^.;§]{0,30}§""",
    ),
    (
        "observance",
        r"""(?<!\bfor\s)(?<!\bfor\sthe\s)(?<!\bof\s)(?<!\bon\s)(?<!\bmark\s)(?<!\bmarks\s)(?<!\bmarking\s)(?<!§,\s)(?<!§\s\()\b(?:international|world|national)\s(?:\w+\s){0,4}day\b[^.;§]{0,40}§""",
    ),
    (
        "past edition",
        r"\b(?:minutes|record|report)\sof\s(?:the\s)?(?:[\w-]+\s){0,4}(?:meeting|session|assembly|conference)\b[^.;§]{0,30}§",
    ),
    (
        "past edition",
        r"""\b(?:the|its|their|our)\slast\s(?:edition|congress|meeting|session|conference|forum|summit|visit|time)\b[^.;]{0,80}§
        |\blast\s(?:met|held|took\splace|visited)\b[^.;]{0,80}§""",
    ),
    (
        "hour elsewhere",
        r"\b(?:where|when)\sit\s(?:will\sbe|is)\s(?:then\s)?§",
    ),
    (
        "recording",
        r"""\b(?:recordings?|replay|slides|minutes|proceedings)\b[^.;§]{0,50}§""",
    ),
    (
        "past edition",
        r"""\b(?:last\syear|previous\s(?:edition|year)|last\sedition|a\syear\sago|years\sago|the\syear\sbefore|earlier\sedition)\b[^.;]*§""",
    ),
    (
        "travel",
        r"""\b(?:arrives?|departs?|depart|flight|flights|train|leaves?\sfor|travels?\sto|returns?\sto)\b[^.;§¤]{0,40}§""",
    ),
)
