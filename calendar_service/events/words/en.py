"""English."""

from __future__ import annotations

from calendar_service.events.words.model import Words

ENGLISH = Words(
    language="en",
    nouns=frozenset(
        """assembly assemblies audience auction ball briefing briefings café carnival celebration ceremony ceremonies clinic
        clinics colloquium commemoration component conclave concert concerts conference conferences congress
        consultation consultations convention council course courses day days debate debates dialogue dialogues dinner drill
        drills exercise exercises exhibition exhibitions expo exposition fair fairs festival festivals
        fiesta forum forums fora gala gathering hackathon hearing hearings inauguration installation
        judgment launch lecture lectures lunch march marathon masterclass match meeting meetings mission
        meet-up meetup night open-house parade parades pageant panel party picnic plenary premiere
        presentation presentations procession programme race rally recital reception referendum
        regatta rehearsal retreat roundtable round-table school screening seminar seminars session
        sessions show showcase sitting summit summits supper symposium symposia talk talks
        teleconference tour tours tournament tasting training unveiling videoconference vigil visit visits walk walks webinar
        webinars week workshop workshops""".split()
    )
    - frozenset(
        {
            "day",
            "days",
            "night",
            "week",
            "weeks",
            "programme",
            "council",
            "party",
            "show",
            "race",
            "school",
            "match",
            "mission",
            "ball",
            "exercise",
            "exercises",
            "visit",
            "visits",
            "lunch",
        }
    ),
    proper=frozenset(
        "week night nights day days encounter ball lunch exercise mission biennial biennale triennial olympiad games cup".split()
    ),
    paired={
        "school": frozenset({"winter", "summer", "spring", "autumn"}),
        "day": frozenset(
            {
                "open",
                "info",
                "information",
                "technical",
                "training",
                "study",
                "field",
                "sports",
                "family",
            }
        ),
        "exercise": frozenset({"table-top", "tabletop", "field", "simulation", "training"}),
        "visit": frozenset({"site", "technical", "field", "study", "guided", "official", "state"}),
        "mission": frozenset({"trade", "technical", "business", "reverse"}),
        "search": frozenset({"partner"}),
        "house": frozenset({"open"}),
    },
    generic=frozenset(
        "event events activity activities gathering appointment encounter edition".split()
    ),
    programme=frozenset(
        """opening closing closure inauguration session sessions plenary keynote panel briefing hearing
        presentation lecture workshop component reception visit lunch dinner""".split()
    ),
    head_last=True,
    definite=frozenset({"the", "this", "that", "these", "those", "said"}),
    determiners=frozenset(
        """the a an this that these those its their his her our my your each every any some no another
        all both said such""".split()
    ),
    possessives=frozenset({"its", "their", "his", "her", "our", "whose"}),
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "fifth": 5,
        "sixth": 6,
        "seventh": 7,
        "eighth": 8,
        "ninth": 9,
        "tenth": 10,
        "eleventh": 11,
        "twelfth": 12,
        "thirteenth": 13,
        "fourteenth": 14,
        "fifteenth": 15,
        "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18,
        "nineteenth": 19,
        "twentieth": 20,
        "thirtieth": 30,
        "fortieth": 40,
        "fiftieth": 50,
    },
    before=frozenset(),
    joiners=frozenset(
        "of on for between about against and & regarding concerning among to".split()
    ),
    company=frozenset({"with"}),
    places=frozenset("in at near inside outside aboard from across beside".split()),
    stops=frozenset(
        """be is are was were been being am has have had having do does did will would shall should
        can could may might must not hold holds held holding take takes took taken place host hosts hosted
        hosting organise organize organised organized organises organizes convene convenes convened
        schedule scheduled set due plan plans planned begin begins began begun start starts started
        open opens opened close closes closed run runs ran end ends ended continue continues continued
        which who whom whose where when while as if because since until till before after during by
        into onto over under via through within without out up down off so but or nor than then also
        there here again still only just it they he she we you i them him us this that these those
        today tomorrow yesterday tonight later soon once now ahead together publicly jointly
        successfully officially according bring brings brought attend attends attended announce
        announces announced announcing discuss discusses join joins invite invites invited celebrate celebrates
        celebrated meet meets met receive receives received present presents presented give gives gave
        given offer offers offered conduct conducts conducted address addresses addressed review reviews
        reviewed include includes included including follow follows followed call calls called
        confirm confirms confirmed mark marks marked vote include make makes made see sees saw
        cancel cancels cancelled canceled postpone postpones postponed move moves moved approve approved
        come comes came go goes went lead leads led prepare prepares welcome welcomes
        fixed like unlike except per
        visit's""".split()
    ),
    verb_endings=r"(?:ed|ies)$",
    of="of",
    meeting="Meeting",
    hold=r"""\b(?:(?:will|to|shall|would|may|should|is|are|was|were|been|be|being|due to)\s+(?:also\s+|again\s+|now\s+|then\s+)?
        (?:be\s+)?(?:held|hosted|organi[sz]ed|convened|celebrated|carried\sout|conducted|inaugurated|opened|launched
        |presented|given|delivered|installed|scheduled|set|planned|slated|fixed|called|due|streamed|staged|run|broadcast)
        |holds?|held|holding|hosts?|hosted|hosting|takes?\splace|took\splace|taken\splace|taking\splace
        |organi[sz]e[sd]?|convenes?|convened|will\s(?:open|begin|start|run|meet|take|follow|continue|be|last|start|gather|host|hold|offer|give|have|celebrate|mark|lead|conduct|convene|present|launch|return|close|visit)
        |opens?|opened|begins?|began|starts?|started|runs?|ran|continues?|continued
        |scheduled|set\sfor|due|planned|slated|fixed\sfor|pencilled|penciled|called\sfor|convened|celebrated?s?
        |inaugurated|inaugurates|concluded|ended|ends|closed|closes|offers?|offered|gives?|gave|announced
        |invites?|invited|conducts?|conducted|presents?|presented|launch(?:es|ed)?|attended|joins?|is|are|was|were)\b""",
    meet=r"""\b(?:(?:will|to|shall|is\sto|are\sto|is\sdue\sto|are\sdue\sto|is\sexpected\sto|would|may)\s+(?:also\s|next\s|again\s)?
        (?:meet|gather|convene|sit|come\stogether)
        |come\stogether|came\stogether|comes\stogether
        |(?:is|are|was|were)\smeeting|meets?|met|gathers?|gathered|convenes?|convened|sits|sat)\b""",
    during=r"\b(?:during|at|in|for|attend(?:s|ed)?|held)\s+(?:the|its|their|an?)?\s*$",
    framework=r"\b(?:framework\sof|part\sof|context\sof|preamble\sto|within|ahead\sof|preparations?\s(?:for|of)|prior\sto|before|after|following|since|on\sthe\ssidelines\sof|results?\sof|by)\s+(?:the|its|their|this|an?)?\s*$",
    bodies=r"(?:national|legislative|parliamentary|provincial|regional|constituent)\sassembly$|assembly$|council\sof\b(?!.*meeting)|congress$|(?:u\.?s\.?|national)\scongress|law\sschool|session\srecords|course\sof\b|fair\strade|conference\sof\sthe\sparties\ssecretariat|festival\soffice",
    means=frozenset({"by", "via", "through", "over"}),
    remote=frozenset({"videoconference", "teleconference", "webinar", "conference", "video"}),
    numbered=frozenset({"case", "cases"}),
    not_names=frozenset(
        {
            "presentation",
            "presentations",
            "consultation",
            "installation",
            "training",
            "council",
            "course",
            "exercises",
            "exercise",
            "dialogue",
            "launch",
            "opening",
            "review",
        }
    ),
    taking_place=r"\b(?:(?:will|to|would|may|is\sto|is\sexpected\sto)\s(?:now\s)?(?:be\sheld|take\splace|meet\sby)|takes\splace|took\splace|(?:is|was|were|are)\sheld|will\smeet|is\s(?:scheduled|set|planned|pencilled\sin)\sfor)\b",
    relatives=frozenset({"which", "who", "whom", "whose", "where", "that"}),
    refused=(
        (
            "announcement",
            r"""\b(?:announced|announces|informed|informs|reported|reports|said|says|declared|stated|explained|told|released|releases|publishes|unveiled|revealed)\s+(?:(?:on|this|last|late|early)\s+)?§|§\s+(?:announced|announces|informed|informs|releases|released|publishes|published|said)\b""",
        ),
        (
            "deadline",
            r"""(?:\b(?:until|till|by|before|no\slater\sthan|not\slater\sthan|at\sthe\slatest|as\slate\sas|up\sto)\s+
            (?:(?:midnight|noon|the|end|of|close|business|next|this|¤|at|on|,|\d+|a\.m\.|p\.m\.|am|pm)\s*)*§)""",
        ),
        (
            "deadline",
            r"""\b(?:deadline|due\sdate|closing\sdate|cut-off)\b[^.;§]{0,60}§
            |§[^.;]{0,30}\bdeadline\b|\bdeadline\b[^.;]{0,20}\bis\b[^.;]{0,20}§""",
        ),
        (
            "deadline",
            r"""\b(?:registration|registrations|applications?|submissions?|proposals?|comments?|nominations?|entries|bids|tenders?|enrolment|enrollment|ballots?
            |tickets?(?:\ssales)?|sales?|sign-up|call|rsvp|abstracts?|booking|bookings|papers)\b
            [^.;§]{0,60}\b(?:closes?|closed|ends?|ended|opens?|opened|expires?|due|received|accepted|open|from|until|by|before|between|on\ssale|must|may|can|should|close)\b[^.;§]{0,40}§""",
        ),
        (
            "deadline",
            r"""\b(?:register|apply|sign\sup|enrol|enroll|submit(?:ted)?|rsvp|ordered|order|book|mailed|mail|sent|send|returned|pay|paid|reply|download|downloaded|claim|refunded|refund)\b[^.;§]{0,50}\b(?:by|until|before|from|on|between|till)\b[^.;§]{0,30}§""",
        ),
        (
            "foundation",
            r"""\b(?:since|founded|established|created|chartered|born|incorporated|built|dates?\sfrom|dating\sfrom|inaugurated\sin|constituted|set\sup|in\sforce)\b[^.;,§]{0,40}§""",
        ),
        (
            "legal act",
            r"""\b(?:adopted|signed|enacted|ratified|approved|promulgated|revised|amended|issued|published|passed|appointed|elected|sworn\sin|took\soffice|takes?\soffice|assumed|entered?\sinto\sforce|enters?\sinto\sforce|in\sforce|takes?\seffect|took\seffect|effective|came\sinto|comes?\sinto|dated|as\sof|lodged|filed|repealed|expires?|expired|awarded|decided|ruled|granted)\b[^.;,§]{0,45}§""",
        ),
        (
            "legal act",
            r"""\b(?:act|law|decree|resolution|regulation|ordinance|order|agreement|treaty|declaration|convention|directive|charter|protocol|letter|notice|minutes|statute|constitution|report|statement|communiqu[ée]|decision|ruling)\b
            \s(?:no\.?\s\S+\s)?(?:of|dated|from)\s§""",
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
            "period",
            r"""\b(?:chairs?|presid(?:es?|ed)|holds?\sthe\s(?:presidency|chair)|presidency|mandate|term|tenure|fiscal\syear|warning|alert|applies|apply|in\sthe\speriod|period|covers?|covering|figures?|data|recorded|registered|rose|fell|grew|increased|decreased|totall?ed|exports?|imports?|prices?|index|growth|surveyed)\b[^.;§]{0,50}\b(?:from|between|until|to|through|up\sto|by|in|on|since|for)\s§""",
        ),
        (
            "opening hours",
            r"""\b(?:office|phone|telephone|contact|enquiries|inquiries|queries|lines?|hours|weekdays?|box\soffice|ticket\soffice|museum|switchboard)\b[^.;]{0,60}§.{0,12}$""",
        ),
        (
            "sale",
            r"""\b(?:tickets?|passes|copies|seats)\b[^.;§]{0,60}\b(?:on\ssale|available|sold|collected|picked\sup)\b[^.;§]{0,30}§""",
        ),
        ("observance", r"""\b(?:international|world|national)\s(?:\w+\s){0,4}day\b[^.;§]{0,40}§"""),
        (
            "past edition",
            r"""\b(?:last\syear|previous\s(?:edition|year)|last\sedition|a\syear\sago|years\sago|the\syear\sbefore|earlier\sedition)\b[^.;]*§""",
        ),
        (
            "travel",
            r"""\b(?:arrives?|departs?|depart|flight|flights|train|leaves?\sfor|travels?\sto|returns?\sto)\b[^.;§]{0,40}§""",
        ),
    ),
    virtual=r"""\b(?:virtual(?:ly)?|on-?line|by\svideo(?:conference|\slink|\sconference)?|via\s(?:zoom|teams|webex|google\smeet)
        |(?:on|over|through)\s(?:zoom|teams|webex|google\smeet)|videoconference|video\sconference|video\slink|video\splatform|webinar|remotely|teleconference|by\stelephone)\b""",
    virtual_format=r"\boffering\sa\svirtual\sspace\b|\b(?:in|of)\s(?:a\s)?(?:virtual|online)\s(?:format|mode|modality)\b|\bvirtual\smodality\b|\bvirtual\sconnection\b|\bheld\s(?:entirely\s)?(?:virtually|online)\b",
    hybrid=r"\b(?:hybrid|in\sperson\sand\s(?:on-?line|virtual(?:ly)?)|(?:on-?line|virtual(?:ly)?)\sand\s(?:in\sperson|on-?site)|join(?:ed)?\s(?:in\sperson\sor\s)?online|followed\sonline|also\sonline)\b",
    online_aside=r"\b(?:without|not|no|regist\w+|sign\sup|apply|form|available|tickets?|published|watch\w*|stream\w*|broadcast\w*|buy|sold|booked?|booking|catalogue|vote|voting|read|download\w*|consult\w*|shop|store|payments?|banking)\b[^.;,]{0,40}$|\bonline\s(?:form|platform|registration|store|shop|payments?|sales?|catalogue|application|at|tool|course\smaterials)\b|\bvirtual\s(?:space|reality|library|currency)",
    cancelled=r"\b(?:cancell?(?:ed|s|ation|ing)|called\soff|calls\soff|will\snot\s(?:take\splace|be\sheld|go\sahead)|won['’]t\stake\splace|scrapped|dropped)\b",
    postponed=r"\b(?:postpon(?:ed|es|ement|ing)|put\soff|deferred|suspended|delayed|until\sfurther\snotice|rescheduled)\b",
    moved=r"\b(?:(?:re-?scheduled|moved?|moves|postponed|brought\sforward|put\sback|changed|shifted|delayed|deferred|instead|now\s(?:take|be|start|begin|meet|run)|now\s(?:takes|starts|begins|runs|due|set|scheduled)|new\sdate)\b)",
    formerly=r"""\b(?:from|(?:had|has)\sbeen\s(?:set|scheduled|planned|called|due|fixed|announced)\s(?:for|to\s\w+(?:\s\w+)?)|was\s(?:originally\s|initially\s)?(?:set|scheduled|planned|due|to\s(?:be|have|take|start|run|meet|open)|fixed|announced|called)(?:\s\w+){0,6}
        |originally(?:\s\w+){0,4}|initially(?:\s\w+){0,4}|previously(?:\s\w+){0,4}|first\s(?:set|announced|planned)\sfor|instead\sof|rather\sthan|not|scheduled\sfor|planned\sfor|set\sfor|due\son|announced\sfor|foreseen\sfor)\s(?:on\s|for\s|the\s|this\s|at\s)*§""",
    tentative=r"""\b(?:is|are)\sexpected\sto\b|\btentative(?:ly)?\b|\bprovisional(?:ly)?\b|\bto\sbe\sconfirmed\b|\btbc\b|\bpencilled\sin\b|\bpenciled\sin\b|\bsubject\sto\sconfirmation\b
        |\bconfirm\sthe\sdates?\b|\bproposed\s(?:date|for)\b|\bpossibl[ey]\b|\bhopes?\sto\shold\b|\bin\sprinciple\b|\bnot\syet\sconfirmed\b|\bunconfirmed\b|\bcould\s(?:be\sheld|take\splace)\b|\bmay\s(?:be\sheld|take\splace)\b""",
    negated=r"\b(?:not|nor|isn['’]t|never)\s(?:\w+\s)?(?:affected|cancelled|canceled|postponed|moved|changed)|\bnot\saffected\b|\bunaffected\b|\bgoes?\sahead\b|\bas\splanned\b|\bremains?\sunchanged\b",
    reported=r"\b(?:was|were|held|met|took\splace|hosted|inaugurated|presented|attended|gathered|concluded|ended|closed|opened|celebrated|convened|launched|organi[sz]ed)\b",
    same_place=r"\b(?:in\s(?:the\ssame|that|this)\s(?:city|town|capital|place|venue)|same\s(?:venue|place|room|hall)|also\sin\sthat\scity|there)\b",
    here=r"\b(?:here|in\sthis\s(?:city|capital|town))\b",
    hosts=r"^\s*(?:,[^,]{1,60},)?\s*(?:(?:will|to)\s)?(?:hosts?|hosted|host|was\sthe\svenue|is\sthe\svenue|be\sthe\svenue|welcomes?|welcomed|receives?|be\shome\sto)\b",
    venues=frozenset(
        """auditorium hall centre center hotel room headquarters library palace museum university campus
        theatre theater square park school college stadium arena church cathedral chapel courtroom
        court house courthouse embassy chamber building pavilion gallery garden gardens castle club tower port
        harbour harbor beach bridge street avenue road plaza institute academy ministry secretariat
        offices office premises tent station hospital market fairground fairgrounds terminal pier quay
        barn farm town-hall basilica amphitheatre observatory lighthouse yard site marina dock docks depot chancellery parliament""".split()
    ),
)
