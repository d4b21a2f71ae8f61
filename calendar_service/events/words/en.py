"""English."""

from __future__ import annotations

from calendar_service.events.words.contests import CONTESTED
from calendar_service.events.words.en_nouns import NOUNS, PAIRED
from calendar_service.events.words.en_refused import REFUSED
from calendar_service.events.words.en_verbs import ACTS, DOINGS, MEET, SITS
from calendar_service.events.words.model import Words, numbered

ENGLISH = Words(
    language="en",
    nouns=NOUNS,
    proper=frozenset(
        """ball biennale biennial cup day days encounter exercise games mart mission night nights
        olympiad triennial week trophy masters classic""".split()
    ),
    paired=PAIRED,
    tails=frozenset("afternoon day days evening evenings morning night series tour week".split()),
    generic=frozenset(
        "activities activity appointment edition encounter event events gathering".split()
    ),
    modified=frozenset(
        """attendees badge badges building buildings catalogue catalogues center centers centre
        centres complex delegates documents facility fee fees goers house houses ground grounds hall halls
        leaflet room rooms venue venues materials minutes organisers organizers papers participants planner planners poster
        proceedings secretariat version versions""".split()
    ),
    programme=frozenset(
        """briefing closing closure component dinner hearing inauguration keynote lecture lunch
        opening panel plenary presentation reception session sessions visit workshop""".split()
    ),
    parts=frozenset("closing closure inauguration opening".split()),
    head_last=True,
    definite=frozenset("that the these this those".split()),
    pointing=frozenset("that this".split()),
    determiners=frozenset(
        """a all an another any both each eight every five four her his its my nine no our seven
        several six some such ten that the their these this those three twelve two various your""".split()
    ),
    indefinite=frozenset("a an another".split()),
    possessives=frozenset("her his its our their whose".split()),
    ordinals=numbered(
        {
            1: "first",
            2: "second",
            3: "third",
            4: "fourth",
            5: "fifth",
            6: "sixth",
            7: "seventh",
            8: "eighth",
            9: "ninth",
            10: "tenth",
            11: "eleventh",
            12: "twelfth",
            13: "thirteenth",
            14: "fourteenth",
            15: "fifteenth",
            16: "sixteenth",
            17: "seventeenth",
            18: "eighteenth",
            19: "nineteenth",
            20: "twentieth",
            30: "thirtieth",
            40: "fortieth",
            50: "fiftieth",
        }
    ),
    before=frozenset(),
    joiners=frozenset(
        "& about against among and between concerning for of on regarding to".split()
    ),
    company=frozenset("with".split()),
    places=frozenset("aboard across at beside from in inside near outside".split()),
    stops=frozenset(
        """according address addressed addresses after again ahead also am announce announced
        announces announcing approve approved are as attend attended attends be because been
        before began begin begins begun being bring brings brought but by call called calls came
        can cancel canceled cancelled cancels celebrate celebrated celebrates close closed
        closes come comes conduct conducted conducts confirm confirmed confirms continue
        continued continues convene convened convenes could did discuss discusses do does down
        due during end ended ends except fixed follow followed follows gave give given gives go
        goes had has have having he held here him hold holding holds host hosted hosting hosts i
        if include included includes including into invite invited invites is it join joins
        jointly leave leaves departs resume resumes reopen reopens conclude concludes kicks wraps just later lead leads led like made make makes mark marked marks may meet meets
        met might move moved moves must nor not now off offer offered offers officially once
        only onto open opened opens or organise organised organises organize organized organizes
        out over per place plan planned plans postpone postponed postpones prepare prepares
        present presented presents publicly put puts ran receive received receives remain remains review reviewed
        reviews run runs said saw says schedule scheduled see sees set shall she should since so
        soon start started starts still successfully take taken takes tells than that them then
        there these they this those through till today together told tomorrow tonight took under
        unlike until up us via visit's vote was we welcome welcomes went were when where which
        while who whom whose will within without would yesterday you""".split()
    ),
    modifiers=frozenset("closing open opening welcome".split()),
    verb_endings=r"ed$",
    adjectives=r"$^",
    compound=r"period\sof\ssessions|round\sof\s(?:talks|meetings)|day\sof\s(?:work|debate)",
    finite=r"(?!x)x",
    of="of",
    meeting="Meeting",
    hold=CONTESTED["en"]
    + r"""|\b(?:(?:will|to|shall|would|may|should|is|are|was|were|been|be|being|due to)\s+(?:also\s+|again\s+|now\s+|then\s+)?
        (?:be\s+)?(?:held|hosted|organi[sz]ed|convened|celebrated|carried\sout|conducted|inaugurated|opened|launched
        |presented|given|delivered|installed|scheduled|set|planned|slated|fixed|called|due|streamed|staged|run|broadcast)
        |holds?|held|holding|hosts?|hosted|hosting|takes?\splace|took\splace|taken\splace|taking\splace
        |organi[sz]e[sd]?|convenes?|convened|postponed|rescheduled|brought\sforward|put\sback|cancell?ed|called\soff|follows?(?!\sby)|resumes?|resumed|will\s(?:resume|open|begin|start|run|meet|take|follow|continue|be|last|start|gather|host|hold|offer|give|have|celebrate|mark|lead|conduct|convene|present|launch|return|close|visit)
        |(?:kicks?|kicked|rounds?|rounded)\soff|winds?\sup|opens?|opened|begins?|began|starts?|started|runs?|ran|continues?|continued
        |scheduled|set\sfor|down\sfor|due|planned|slated|fixed\sfor|pencilled|penciled|called\sfor|convened|celebrated?s?
        |inaugurated|inaugurates|concluded|ended|ends|closed|closes|offers?|offered|gives?|gave|announced
        |invites?|invited|conducts?|conducted|presents?|presented|launch(?:es|ed)?|attended|joins?|is|are|was|were)\b""",
    meet=MEET,
    inverted=r"(?P<open>(?!x)x)(?P<rest>)",
    during=r"\b(?:during|at|in|for|attend(?:s|ed)?|held)\s+(?:the|its|their|an?)?\s*$",
    occasion=r"\b(?:at|for|during|in)\s(?:the|its|their|an?)\s$",
    role=r"\bas\san?\s$",
    framework=r"\b(?:framework\sof|part\sof|context\sof|preamble\sto|within|ahead\sof|preparations?\s(?:for|of)|prior\sto|before|after|following|since|(?:end|close|start|beginning|conclusion|eve)\sof|(?:round|wind)s?\s(?:off|up)|kicks?\soff|crowns?|precedes?|brings?\sto\sa\sclose|(?:on|in)\sthe\s(?:sidelines|margins?)\sof|results?\sof|by)\s+(?:the|its|their|this|an?)?\s*$",
    phrasal=frozenset(
        {
            "after lunch",
            "before lunch",
            "over lunch",
            "in concert",
            "in conference",
            "in session",
            "in training",
            "on parade",
            "on tour",
        }
    ),
    seasons=frozenset(),
    bodies=r"(?:(?:holy|easter)\sweek$|world|international|national|european)\s(?:[\w’'-]+\s){1,5}day$|(?:national|legislative|parliamentary|provincial|regional|constituent)\sassembly$|assembly$|council\sof\b(?!.*meeting)|congress$|(?:u\.?s\.?|national)\scongress|law\sschool|session\srecords|course\sof\b|fair\strade|conference\sof\sthe\sparties\ssecretariat|festival\soffice",
    means=frozenset("by over through via".split()),
    remote=frozenset("call calls conference teleconference video videoconference webinar".split()),
    numbered=frozenset("appeal application case cases claim petition suit".split()),
    not_names=frozenset(
        """consultation council course dialogue exercise exercises installation launch opening
        presentation presentations review training""".split()
    ),
    taking_place=CONTESTED["en"]
    + r"|\b(?:(?:is|are|will\s(?:now\s|instead\s)?be)(?=\s(?:on\s|at\s)?§)|(?:will|to|would|may|is\sto|is\sexpected\sto)\s(?:now\s|also\s|again\s|this\s(?:time|year|month|week)\s|§+\s)?(?:be\s(?:held|staged|repeated|conducted)|take\splace)|takes\splace|took\splace|(?:is|was|were|are)\sheld|(?:is|are|has\s(?:now\s)?been)\s(?:now\s|still\s)?(?:scheduled|set|fixed|planned|pencilled\sin|foreseen)\sfor|(?:will\sgo|goes)\sahead)\b",
    unsettled=r"\b(?:(?:is|was|are|were|has\sbeen|have\sbeen)\s(?:postponed|cancell?ed|rescheduled|called\soff|brought\sforward|moved))\b",
    relatives=frozenset("that where which who whom whose".split()),
    virtual=r"""\b(?:virtual(?:ly)?|on-?line|by\svideo(?:conference|\slink|\sconference)?
        |(?:on|over|through|via|by|using)\s(?:the\s)?(?:microsoft\s|ms\s)?(?:zoom|teams|webex|google\smeet|skype|jitsi|gotomeeting)
        |zoom|webex|google\smeet|(?:microsoft|ms)\steams|teams\s(?:meeting|call)|conference\scalls?|videoconferences?|video\sconference|video\slink|video\splatform|webinars?|remote\s(?:session|meeting|participation|hearing|format|attendance|connection)s?|web\s?(?:conference|meeting|session|seminar)s?|video\s?(?:call|meeting|session|lecture|class)(?:e?s)?|(?:over|via|by)\s(?:the\s)?internet|e-learning|distance\s(?:learning|courses?|training)|dial(?:ling)?[\s-]in|remotely|teleconference|by\stelephone)\b""",
    virtual_format=r"\boffering\sa\svirtual\sspace\b|\b(?:in|of)\s(?:a\s)?(?:virtual|online)\s(?:format|mode|modality)\b|\bvirtual\smodality\b|\bvirtual\sconnection\b|\b(?:held|is|are|will\sbe|takes?\splace|taught|given|offered|delivered|run)\s(?:entirely\s|fully\s|all\s)?(?:online|virtually|remotely)\b|\b(?:format|mode|modality|where|venue)\s?:\s(?:online|virtual|zoom|teams)\b|\b(?:all|both|the)\s(?:[^\s.;]+\s){1,3}(?:are|will\sbe|is|take\splace|will\stake\splace)\s(?:held\s|given\s|offered\s|run\s)?(?:entirely\s|fully\s)?(?:online|virtual(?:ly)?|(?:by|via|on|over)\s(?:a\s)?(?:zoom|teams|video\S*))",
    hybrid=r"\b(?:in\s(?:person|the\s(?:room|hall))\sor\s(?:via|by|over|through|on)\s(?:the\s)?[^.;]{0,30}?(?:platform|zoom|teams|video\s?(?:link|conference)|internet)|hybrid|and\s(?:also\s)?(?:by|via|on|over)\s(?:a\s)?(?:(?:google\s)?meet|zoom|teams|webex|skype|jitsi|video\s?(?:link|conference|call))|and\s(?:on-?line|virtually)\b(?!\s[a-z]{4,})|in[\s-]person(?:\s[^\s.;]+){0,10}?,?\s(?:and|or|as\swell\sas|also)\s(?:[^\s.;]+\s){0,2}(?:on-?line|virtual(?:ly)?|remotely|(?:by|via|on|over)\s(?:zoom|teams|video\S*))|(?:on-?line|virtual(?:ly)?|remotely)(?:\s[^\s.;]+){0,4}?\s(?:and|or)\s(?:in[\s-]person|on-?site)|join(?:ed)?\s(?:in\sperson\sor\s)?online|followed\sonline|also\sonline)\b",
    online_aside=r"\b(?:without|not|no)\s(?:\w+\s){0,2}$|\b(?:regist\w+|sign\sup|apply|form|available|tickets?|published|watch\w*|stream\w*|broadcast\w*|buy|sold|booked?|booking|catalogue|vote|voting|read|download\w*|consult\w*|shop|store|payments?|banking)\b[^.;,]{0,40}$|\bonline\s(?:form|platform|registration|store|shop|payments?|sales?|catalogue|application|at|tool|course\smaterials)\b|\bvirtual\s(?:space|reality|library|currency)",
    cancelled=r"\b(?:there\s(?:will|is\sto)\sbe\sno\s[\w\s’'-]{3,40}?\sthis\s(?:year|season|month|week|spring|summer|autumn|winter)|cancell?(?:ed|s|ation|ing)|called\soff|calls\soff|(?:cannot|can['’]t|can\s(?:not|no\slonger))\s(?:take\splace|be\sheld|go\sahead)(?!\s(?:at|in|before|unless|until|without|outside|indoors|outdoors|there|here|if|but|as)\b)|(?:will|shall)\s(?:not|no\slonger)\s(?:now\s|be\s)?(?:take\splace|tak(?:en|ing)\splace|held|go(?:ing)?\sahead|proceed(?:ing)?(?!\sto\b))|(?:is|are)\s(?:not|no\slonger)\s(?:tak|go|proceed)ing\s?(?:place|ahead)?(?!\sto)|(?:does|do|did)\snot\s(?:take\splace|go\sahead)|won['’]t\stake\splace|scrapped|dropped)\b",
    postponed=r"\b(?:postpon(?:ed|es|ement|ing)|(?<=\bto\s)(?:postpone|reschedule|put\sback)(?=\s(?:it|the|its|this)\b)|pushed\sback(?!\s(?:to|until)\b)|put\soff|deferred|(?:stands|is|are|was|were|been)\sadjourned(?!\s(?:to|until|till)\b)|suspended|delayed|on\shold|shelved|held\sover|until\sfurther\snotice|until\sa\slater\sdate|rescheduled)\b",
    moved=r"\b(?:(?:slips|slipped|slides|slid)\s(?:back\s)?to\b|(?:is|are)\snow\s(?:on|at|due|set)\b|(?:re-?scheduled|moved?|moves|postponed|brought\sforward|put\sback|changed|shifted|delayed|deferred|instead|no\slonger|but\son|rather\sthan|not\s(?:at|on)|now\s(?:take|be|start|begin|meet|run)|now\s(?:takes|starts|begins|runs|due|set|scheduled)|new\sdate)\b)",
    shifted=r"\b(?:moved?|moves|shift(?:s|ed)?|reschedul\w+|postpon\w+|brought\sforward|put\sback|chang(?:es?|ed)|delay(?:s|ed)|pushed\sback)\b.{0,80}\bfrom\s(?:the\s)?$",
    transfers=r"""\b(?:(?:re-?scheduled|moved|moves|postponed|brought\sforward|put\s(?:off|back)|pushed\sback|changed|shifted|delayed|deferred|advanced|transferred|adjourned|fixed|re-?set|sli(?:ps|pped|pping)|slid(?:es?|ing)?|jump(?:s|ed))\s(?:back\s|forward\s)?(?:to|until|till|for)
        |new\s(?:dates?|days?|time)\s(?:is|are|will\sbe|being)|(?:but|instead(?!\sof))(?:\sbe\sheld)?(?:\s(?:on|at|from))?)\s(?:on\s|the\s)?(?:\w+\s)?$""",
    formerly=r"""\b(?:from|(?:had|has)\s(?:first\s|originally\s|initially\s|previously\s|at\sfirst\s)?been\s(?:set|scheduled|planned|called|due|fixed|announced|advertised|billed|convened|foreseen|slated|pencill?ed\sin)\s(?:for|to\s\w+(?:\s\w+)?)|was\s(?:originally\s|initially\s|first\s|at\sfirst\s)?(?:set|scheduled|planned|due|to\s(?:be|have|take|start|run|meet|open)|fixed|announced|called)(?:\s\w+){0,6}
        |(?:postponed|moved|adjourned|carried\sover|held\sover)\sfrom|(?:not|no\slonger)(?:\sbe(?:\sheld)?|\stake\splace|\smeet|\sstart|\sbegin)?|had\sbeen\s\w+ed\sfor|(?:was|were)\sto\shave\s(?:been|taken|met|started|begun|opened|run)(?:\s\w+){0,3}?
        |originally(?:\s\w+){0,4}|initially(?:\s\w+){0,4}|previously(?:\s\w+){0,4}|first\s(?:set|announced|planned)\sfor|instead\sof|rather\sthan|not|scheduled\sfor|planned\sfor|set\sfor|due\son|due\sto\s(?:be\sheld|take\splace|start|begin|open|meet)|announced\sfor|foreseen\sfor)\s(?:on\s|for\s|the\s|this\s|at\s)*§""",
    tentative=r"""\b(?:is|are)\sexpected\sto\b(?!\s(?:last|attend|draw|attract|bring|end|finish|be\sattended|run\sfor|take\s(?:\d|an?\b|two|three|four|several)))|\btentative(?:ly)?\b|\bprovisional(?:ly)?\b|\bto\sbe\sconfirmed\b|\btbc\b|\bpencilled\sin\b|\bpenciled\sin\b|\bsubject\sto\s(?:the\s)?(?:\w+\s){0,2}(?:confirmation|approval|clearance|permission|permits?|funding|agreement|ratification|quorum|negotiation|weather)\b|\bweather\spermitting\b
        |\bdepending\son\s(?:the\s)?(?:sponsors?|sponsorship|funding|funds|demand|availability)\b
        |\bconfirm\sthe\sdates?\b|\bproposed\s(?:date|for)\b|\bpossibly\s(?:on|in|at|from|to|be|as\searly)\b|\bpossible\s(?:new\s)?(?:dates?|days?|venues?)\b|\bhopes?\sto\shold\b|\bin\sprinciple\b|\bnot\syet\sconfirmed\b|\bunconfirmed\b|\bcould\s(?:be\sheld|take\splace)\b|\bmay\s(?:be\sheld|take\splace)\b""",
    negated=r"\b(?:not|nor|isn['’]t|never)\s(?:\w+\s)?(?:affected|cancelled|canceled|postponed|moved|changed)|\bnot\saffected\b|\bunaffected\b|\bgoes?\sahead\b|\bas\splanned\b|\bremains?\sunchanged\b",
    opens=r"""\b(?:opens?|opened|opening|begins?|began|beginning|starts?|started|starting|kicks?\soff|kicked\soff|gets?\sunder\sway)\b""",
    closes=r"""\b(?:closes?|closed|ends?|ended|concludes?|concluded|finishe[sd]|finish|came\sto\san\send|comes\sto\san\send)\b""",
    until=r"""\b(?:until|till|through)\s(?:the\s|next\s|this\s)?$""",
    admission=r"""\b(?:regist|appl|ticket|book|accredit|submi|stall|discount|rsvp|sign|early|price|fee|comment|vote|voting|nominat|seat|offer|exhibit)""",
    starts=r"""^(?:it|we|the\s(?:\w+\s)?(?:meeting|session|event|ceremony|concert|lecture|talk|workshop|hearing|seminar|conference|forum|fair))\s(?:will\s)?(?:starts?|begins?|opens?|kicks?\soff|meets?)\s(?:at\s)?§|^the\s(?:start(?:ing)?\s|opening\s)?(?:time|hour)(?:,|\sis|\swill\sbe|\sremains)?\s§""",
    reported=r"\b(?:was|were|held|met|took\splace|hosted|inaugurated|presented|attended|gathered|concluded|ended|closed|opened|celebrated|convened|launched|organi[sz]ed)\b",
    same_place=r"\b(?:in\s(?:that|this)\s(?:city|town|capital|place|venue)|same\s(?:venue|place|room|hall|building|hotel|site|premises|cent(?:re|er)|location|city|town|capital)|also\sin\sthat\scity|there(?!\s(?:is|are|was|were|will|would|has|have|may|might|can|could|should|must|be)\b))\b",
    here=r"\b(?:here|in\sthis\s(?:city|capital|town))\b",
    hosts=r"^\s*(?:,[^,]{1,60},)?\s*(?:(?:will|to)\s)?(?:hosts?|hosted|host|was\sthe\svenue|is\sthe\svenue|be\sthe\svenue|welcomes?|welcomed|receives?|be\shome\sto)\b",
    venues=frozenset(
        """academy amphitheatre gymnasium gym arena auditorium avenue barn basilica beach bridge building campus
        castle cathedral center centre chamber chancellery chapel church club college court
        courthouse courtroom depot dock docks embassy fairground fairgrounds farm gallery garden
        gardens hall harbor harbour headquarters hospital hotel house institute library
        lighthouse marina market ministry museum observatory office offices palace park
        parliament pavilion pier plaza port premises quay road room school secretariat site
        square stadium station street tent terminal theater theatre tower town-hall university
        yard""".split()
    ),
    inner=frozenset("and for in of on".split()),
    accompanied=frozenset(
        """breakfast call consultation dialogue dinner hearing lunch meeting meetings roundtable
        session talk videoconference visit""".split()
    ),
    conjunctions=frozenset("& and".split()),
    performed=frozenset("concert keynote lecture performance reading recital talk".split()),
    performer="by",
    towards="to",
    starting="from",
    aimed=frozenset(
        "delegation delegations excursion excursions hike hikes march mission missions outing outings trip trips ride tour tours trek visit visits walk walks".split()
    ),
    purposes=frozenset("for".split()),
    occasions=frozenset(
        "benefit day first fourth last month occasion purpose purposes rest same second third time week year".split()
    ),
    infinitives=r"$^",
    lone=frozenset(),
    before_verbs=frozenset(
        """also and are can could is may might must not please shall should then they to was we
        were who will would you""".split()
    ),
    before_names=frozenset("and are is".split()),
    verbal=frozenset("hike launch march show talk tour visit walk".split()),
    links=frozenset("of".split()),
    sits=SITS,
    sitting=frozenset(
        """alliance assembly association authority bank bench cabinet caucus delegates directors
        jury ministers negotiators officials presidium taskforce team board center centre chamber commission
        committee community compact conference council court directorate federation forum group
        institute network office panel parliament plenary secretariat senate society
        subcommittee tribunal union""".split()
    ),
    holding=r"\b(?:will\s|to\s|also\s)*(?:hold|holds|held|holding|stage|stages|staged|convene|convenes|convened|organi[sz](?:e|es|ed|ing)|celebrates?|celebrated)\b(?!\s(?:by|in|on|at|for)\b)",
    holders=r"\b(?:held|organi[sz]ed|convened)\b",
    not_held=r"votes?|voting|surveys?|interviews?|inspections?|census|stud(?:y|ies)|investigations?|increases?|changes?|switch|transition|closure|deliver(?:y|ies)|construction|harvest|works?|repairs?|talks|elections?|office|presidency|chair|shares?|seats?|power|trains?|flights?|applications?|registrations?|sales?|payments?|maintenance",
    acts=ACTS,
    doings=DOINGS,
    of_things=frozenset("Delivery Laying Handover Presentation Signing Unveiling".split()),
    passive=r"\b(?:be|been|was|were|is|are|being)\s(?:\w+ly\s)?$",
    papers=r"tenders?|envelopes?|registration|calls?|applications?|account|posts?|cables?|pipes?|groundwork|value\spropositions?|results?|bids?|candidac(?:y|ies)|figures|data|bill|proposals?|requests?|appeal|complaint|lawsuit|budget|resources|evidence|arguments?|speech|support|package|progress|document|position\spaper",
    skipped=r"""(?:[\s,]*(?:on\s|at\s|this\s|the\s|next\s|last\s)*§+(?:[\s,]*(?:in|at|on)\s[^,;.§:]{1,70},)*
        |\s(?:jointly|together|officially|publicly|formally|here)\b
        |[\s,]+(?:in|at|on)\s[^,;.§:]{1,80},
        |\s(?:in|at)\san?\s[\w\s]{1,25}?(?=\s(?:the|a|an|its|their)\s|\s[“"‘«])
        |,(?!\s(?:the|an?|its|their)\s)[^,;.§]{1,80},)*[\s,]*""",
    articled=r"(?:the|an?|its|their|his|her|this)\s",
    object_ends=r"\s(?:(?:in|at|with|during|to|that|which|who|where|before|as|while|held|from|by|through|alongside)\s|on\s*$|for\s(?:which|the\sfirst)|on\s(?:the\s)?(?:§|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)).*",
    featured=r"§[^.;§]{0,12},?\swith\s(?:the\s\w+\s)?(?P<title>[“«\"][^”»\"]{3,90}[”»\"])",
    beside=r"\b(?:with|alongside|parallel\sto)\sthe\s$",
    concerning=r"^(?:the\s)?(?:agenda|preparations?|programme|details|organi[sz]ation|dates?|calendar|results?|topics?)\s(?:of|for)\s(?=the\s)",
    coupled=r"\s(?:and|as\swell\sas)\s(?:(?:of|for)\s)?(?:the\s|its\s|their\s)?",
    within=r"\s(?:of|for|in|at|during|to)\s(?:the|this|these|its|their)\s(?:\w+\s(?:of\s)?){0,3}",
    relation=r"\b(?:that|which|who|whose)\s(?!will\sbe\s|is\s|was\s)\w+",
    new_thing=r"(?:^|[^\w](?!(?:of|in|at|for|by|with|on|from|to)\b)\w+\s)an?\s(?:[\w-]+\s){0,3}[\w-]+\s?,?\s?$",
    directly=r"^\s(?:(?:will|is\sto|are\sto|was\sto|is\sexpected\sto|would|may)\s(?:now\s|also\s)?(?:be\sheld|take\splace|be\sstaged)|takes?\splace|took\splace|(?:is|was|were|are)\s(?:being\s)?held)\b",
    followed=r"\b(?:followed|preceded)(?:\s(?:by|on|at|the|a|in))*\s*$",
    sequel=r"^,?\s*by\s(?:the|an?)\s*$",
    direct=r"^\s(?:the|an?|its|their)\s",
    featuring=r"^(?:\sat\s[^,;.]{1,30})?,?\swith\s(?:(?:the|an?|its)\s)?$",
    counting=r"\b(?:before|after|ahead|eve)$",
    anchored=r"^\s*(?:of|before|after|following)\s(?:the|its|their|this)\b",
    subordinate=r"\b(?:that|said|says|whether)\s(?:the|its|an?)\s|,\s(?:and|but|while)\s(?:the|an?)\s",
    elided=r"""\b(?:(?:the|an?)\s|(?=(?:one|another|that)\s(?:in|on|for|about)\s))(?P<which>first|second|third|fourth|fifth|sixth|next|last|final|previous|one|another|that)(?:\sone|\sof\s(?:these|them|the)\b[^,.;§]{0,30})?
        (?P<more>,?\s(?:on|about)\s[^,.;§]{3,60}?|,\sfor\s[^,.;§]{3,60}(?=,)|,?\s[“‘"«][^”’"»]{3,120}[”’"»]|(?:(?<=one)|(?<=another)|(?<=that))\s(?:in|on|for|about)\s[^,.;§]{3,40}?)?(?:,\s(?:which|with|led|given|organi[sz]ed)\s[^,.;§]{3,60}(?=,))?
        (?=,?\s(?:will|is|ha[sd]\sbeen|takes|took|was|begins|began|starts|started|opens|opened|follows|§)|\s?§|,?\s(?:on|at|from)\s§|,?\s(?:in|at)\s[^,.;§]{2,30},?\s(?:(?:on|from|follows|is|at)\s){0,2}§|,?\sfor\s(?:the\s)?§)""",
    met_with=r"^\s*(?:§+\s)?(?:today\s|yesterday\s)?(with\s(?:the\s)?[^,.;:()§¤]{3,90}?)(?=\s(?:in|at|on|to|for|last|this|next|and)\s|[,.;:()§]|$)",
    case=r"""^(?:\sin\sthe\s(?:\S+\s){1,3}?case\b
        |(?:\sin\s(?:case\s[\w/.-]+,\s)?|,\s)[a-z][\w.’-]*(?:\s[\w.’-]+){0,4}?\sv\.?\s[a-z][\w’-]+
        (?:\s(?:of\s)?(?!(?:on|at|will|is|was|to|in|and|had|has)\b)[a-z][\w’-]+){0,3}
        |\sin\s(?:(?:civil|criminal)\s)?(?:case|appeal|application|claim|petition|suit|cause|matter)\s(?:no\.?\s)?(?=[\w/.-]*\d)[\w/.-]+(?:\sof\s\d{4}\b)?)""",
    pointer=r"\sof\s(?:this|the)\s(?:event|meeting|gathering)$",
    met_whom=r"^\s((?:the|its|their)\s[^,.;:()§¤]{3,70}?)(?=\s(?:§|on|at|in|to|for|next|last|this)\b|\s§|[,.;:()§]|$)",
    mere=frozenset("ceremonies ceremony".split()),
    meetings=frozenset("meeting meetings".split()),
    planned=r"[\s,]+(?:which\s(?:was|had\sbeen)\s)?(?:originally\s)?(?:scheduled|planned|set|due|slated|announced)\s(?:for|on)\s(?:the\s)?§+,?\s*$",
    dates=frozenset("date dates days".split()),
    unfixed=r"\b(?:dates?|day)\s(?:\w+\s){0,9}?(?:to\sbe|will\sbe|yet\sto\sbe|are|is)\s(?:\w+\s){0,3}?(?:announced|confirmed|communicated|fixed|set|decided|discussion)\b|\bon\sa\sdate\sto\sbe\b|\bdate\stbc\b",
    resumed=r"(?:^|[.;]\s)(?:it|they|this|these)(?:\s(?:had|has|is|was|were|are))?\s*$",
    articles=frozenset(),
    seats=frozenset("seat venue".split()),
    calendar=frozenset(),
    common=frozenset(
        "annual day free full joint main online open public special virtual whole".split()
    ),
    another=frozenset("another following further later new next".split()),
    again=r"^(?:(?:(?:,?\s(?:in|at)\s(?:(?!\sand\s)[^,;.:§]){2,45})?(?:,\s[^,;.:§\d]{3,25})?|,?\s\([^)§]{2,40}\)),?\s(?:(?:and|or|then)\s)?(?:again\s)?(?:(?:on|from|at)\s)?(?:the\s)?|(?:,|,?\sand)\s(?P<led>(?:in|at)\s(?:(?!\sand\s)[^,;.:§]){2,45})\s(?:on|from|at)\s(?:the\s)?)$",
    gapped=r"^[^.;:§]{0,45}?(?:,\s(?:and\s)?|\sand\s)(?:the|an?)\s(?P<what>[\w’'-]+(?:\s[\w’'-]+){0,4})\s(?:on|from|at)\s(?:the\s)?$",
    tongue=r"\bin\s(?:both\s)?(?:arabic|chinese|dutch|english|french|german|hindi|indonesian|italian|japanese|korean|malay|mandarin|portuguese|quechua|russian|spanish|swahili|kiswahili|tamil|thai|turkish|vietnamese|welsh)\b",
    refused=REFUSED,
)
