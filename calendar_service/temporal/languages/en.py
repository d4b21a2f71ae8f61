"""English."""

from __future__ import annotations

from calendar_service.temporal.lexicon import FOLLOWING, PREVIOUS, SAME, Lexicon

ENGLISH = Lexicon(
    language="en",
    day_order="MDY",
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
        "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    },
    month_abbreviations={
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    },
    weekdays={
        "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
        "sunday": 6,
    },
    weekday_abbreviations={
        "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3,
        "fri": 4, "sat": 5, "sun": 6,
    },
    weekday_plurals={"mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4,
        "saturdays": 5, "sundays": 6},
    ordinal_suffixes=("st", "nd", "rd", "th"),
    ordinals={
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
        "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
        "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "last": 31,
    },
    numbers={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
        "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "couple of": 2,
        "a couple of": 2,
    },
    relative_days={
        "today": 0, "tomorrow": 1, "yesterday": -1,
        "the day after tomorrow": 2, "day after tomorrow": 2,
        "the day before yesterday": -2, "day before yesterday": -2,
    },
    relative_parts={
        "tonight": "0 NI", "this morning": "0 MO", "this afternoon": "0 AF",
        "this evening": "0 EV", "last night": "-1 NI", "yesterday morning": "-1 MO",
    },
    references={
        "now": "PRESENT_REF", "right now": "PRESENT_REF", "currently": "PRESENT_REF",
        "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
        "recently": "PAST_REF", "recent": "PAST_REF",
        "lately": "PAST_REF", "the recent past": "PAST_REF", "the future": "FUTURE_REF",
        "the near future": "FUTURE_REF",
    },
    returning={
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y",
        "hourly": "PT1H", "nightly": "P1D", "biweekly": "P2W",
    },
    relative_ordinal={
        "the following day": 1, "the next day": 1, "the day after": 1, "next day": 1,
        "following day": 1, "the same day": 0, "that same day": 0, "same day": 0, "that day": 0,
        "the day before": -1, "the previous day": -1, "the eve": -1, "on the eve": -1,
        "a day later": 1, "a day earlier": -1,
        "the morning after": 1, "the evening before": -1,
        "a week later": 7, "one week later": 7, "the week after": 7, "the day after that": 1,
    },
    range_days={
        "the opening day": "0", "the first day": "0", "the second day": "1", "the third day": "2",
        "day one": "0", "day two": "1", "day three": "2", "the fourth day": "3",
        "the closing day": "-1", "the last day": "-1", "the final day": "-1",
    },
    modifiers={
        "next": 1, "coming": 1, "this coming": 1, "upcoming": 1, "following": FOLLOWING, "this": 0,
        "current": 0, "the same": SAME, "same": SAME, "last": -1, "past": -1, "previous": PREVIOUS,
        "this past": -1, "that": SAME, "that same": SAME, "this year's": 0, "next year's": 1,
        "last year's": -1,
    },
    leading=("this", "that", "same", "the same", "that same", "current", "coming", "upcoming",
             "previous", "past"),
    units={
        "half an hour": "30MIN", "half-hour": "30MIN", "an hour and a half": "90MIN",
        "day": "D", "days": "D", "week": "W", "weeks": "W", "weekend": "WE", "fortnight": "2W",
        "month": "M", "months": "M", "year": "Y", "years": "Y", "hour": "H", "hours": "H",
        "hr": "H", "hrs": "H", "minute": "MIN", "minutes": "MIN", "min": "MIN", "mins": "MIN",
        "min.": "MIN", "quarter": "Q", "quarters": "Q", "half": "S", "semester": "S",
        "semesters": "S", "decade": "DE", "decades": "DE", "century": "CE", "centuries": "CE",
    },
    day_parts={
        "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF",
        "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI",
    },
    noon={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    meridiems={"am": "am", "a.m.": "am", "a.m": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm",
               "a. m.": "am", "p. m.": "pm"},
    hour_words=("o'clock", "o’clock", "h", "hrs", "hrs.", "hours"),
    seasons={"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    phases={"early": "START", "mid": "MID", "mid-": "MID", "late": "END", "beginning of": "START",
            "the beginning of": "START", "the start of": "START", "the end of": "END",
            "end of": "END", "middle of": "MID", "the middle of": "MID"},
    of=("of",),
    the=("the",),
    to=("to", "until", "till", "through", "thru", "up to"),
    joins=("and", "&", "or", "as well as"),
    since=("from", "starting", "beginning", "commencing", "since", "after", "before", "by"),
    between=("between",),
    at=("at", "starting at", "beginning at", "from", "at about", "around", "by"),
    on=("on", "in", "during", "dated", "for", "within", "over"),
    day_words=(),
    every={"every": 1, "each": 1, "every other": 2, "every second": 2},
    later={"later": "told", "from now": "now", "from today": "now",
           "from tomorrow": "tomorrow", "hence": "now"},
    ago={"ago": "now", "earlier": "told"},
    ago_before=(),
    about=("about", "nearly", "almost", "at least", "more than", "less than", "fewer than",
           "roughly", "approximately", "some", "just over", "just under"),
    only=("over", "than", "only", "under"),
    indefinite=("a", "an"),
    vague=("few", "several", "many"),
    old=("old", "of age"),
    half={"half past": 30, "quarter past": 15, "a quarter past": 15, "quarter to": -15,
          "a quarter to": -15, "and a half": 30},
    anchors=(),
    idioms=frozenset({"9/11", "24/7", "50/50"}),
    names=frozenset({"good friday agreement"}),
    refused_before=(
        r"(?:street|avenue|plaza|avenida|calle|rua|praça|version|release|article|articles"
        r"|art\.|section|rule|rules|page|table|room|rooms|hall"
        r"|gate|platform|no\.|nos\.|number|decree|resolution|law|act|ordinance|regulation|case"
        r"|chapter|figure|tel\.?|phone|fax|isbn|issn|id|code|room no\.|suite|floor|flight|bus"
        r"|line|lot|item|decision|directive|paragraph|annex|form|apartment|building|office|v\.?"
        r"|score|ratio|scale|extension)"
    ),
    refused_after=(
        r"(?:st\b(?!\.? (?-i:[A-Z]))|nd\b|people|persons|countries|participants|members|delegates"
        r"|percent|per cent|%"
        r"|edition|annual|session|meeting|anniversary|floor|century|birthday|grade|round|place"
        r"|degrees|km|euros|dollars|million|billion|thousand|times|points|out of|of the|of its"
        r"|of our|of their|speakers|companies|experts"
        r"|[a-z]+ (?:street|st\.|avenue|ave\.|road|square|lane|drive|boulevard)\b)"
    ),
    numbered=(
        r"session|module|panel|room|hall|batch|lot|annex|article|item|class|group|week|part|round"
        r"|stage|phase|lecture|workshop|webinar|seminar|lesson|unit|chapter|volume|issue|edition"
        r"|block|track|team|match|heat|stand|booth|gate|table|pier|berth|studio|court|pavilion"
        r"|floor|level|zone|ward|district|region|category|grade|year|cohort|intake|report|document"
        r"|option|episode|day|rotation|exercise|auditorium|theatre|theater|screen|terminal|platform"
    ),
    that="that",
    past=(
        "was", "were", "had", "did", "took", "met", "held", "gave", "began", "ran", "drew", "went",
        "came", "saw", "became", "brought", "said", "led", "won", "left", "fell", "rose", "grew",
        "lost", "made", "told", "sold", "bought", "sent", "spoke", "wrote", "got", "broke",
        "has been", "have been", "has", "have", "joined", "since", "swore", "chose", "drove",
        "flew", "rode", "threw", "knew", "shook", "stood", "understood", "taught", "thought",
        "caught", "sought", "fought", "paid", "heard", "found", "built", "kept", "felt", "dealt",
        "meant", "spent", "lent", "shot", "struck", "hung", "sat", "sank", "sang", "rang", "wore",
        "tore", "froze", "woke", "fled", "fed", "withstood", "withdrew", "overcame", "undertook",
        "oversaw", "forbade", "underwent", "arose", "laid", "swept", "stuck", "swung", "sprang",
        "shrank", "stole", "forgot", "put", "set out", "set up", "quit", "blew", "ate", "slept",
    ),
    # The passive of the present does not report, nor does what joins clauses: `provided that`.
    past_forms=(
        r"(?<!\bis )(?<!\bare )(?<!\bbe )[a-z]{4,}+(?<=ed)"
        r"(?<!provided)(?<!compared)(?<!located)(?<!combined)(?! states| by)"
    ),
    future=(
        "resume", "reopen", "reopens", "follow", "follows", "is on", "is at", "is from",
        "are on", "are at", "are from", "go on", "goes on", "sits", "sit", "confer", "confers",
        "come to",
        "is set", "are set", "is scheduled", "are scheduled", "is planned", "are planned",
        "is expected", "are expected", "is due", "are due", "due", "plans to", "going to",
        "invite", "invites", "next", "upcoming", "coming", "take place", "takes place", "start",
        "starts", "begin", "begins", "open", "opens", "meet", "meets", "gather", "gathers",
        "deadline", "ends", "closes", "concludes", "finishes", "continues", "returns", "resumes",
        "arrives", "takes effect", "enters into force", "comes into force", "be held", "convenes",
        "runs", "kicks off", "gets under way", "scheduled", "slated",
        "planned", "following calendar", "following schedule", "following timetable",
        "following dates", "following programme", "calendar of meetings", "calendar for",
    ),
    future_forms=(
        r"(?:schedul|slat|plann|postpon|mov|reschedul|conven|call|fix|expect|invit|brought forward"
        r"|book|announc|confirm|foreseen|bound|due|set|pencill)(?:ed)?(?: in)? (?:for|to)"
        r"|(?:will|shall|would|may|might|must|should|is to|are to)(?: not| also)?(?: be)?"
        r"(?: [a-z]+ly)? [a-z]+"
        r"|will|to be [a-z]+|(?:is|are)(?: being)? (?:held|[a-z]+ed (?:on|at))"
        r"|(?<=[a-z0-9]\s)(?<!not\s)until|as (?:soon|early|late) as|effective|(?:plan|planning) to"
    ),
    lasts=r"lasts?|lasting|duration|takes? (?:about|some)?",
    ends=r"ends?|ending|finish(?:es|ing)?|concludes?|concluding|wraps? up",
    follows=r"follows?|following it|to follow",
    continues=r"(?:continue|resume|return)s?|goes on|carries on|moves? (?:on )?to",
    time_label=r"time|times|hours?|starts?|starting|schedule|when",
    moved=(
        r"moved|shifted|changed|resched\w+|brought forward|put back|pushed back|postponed"
        r"|adjourned|deferred|rearranged|delayed|put off"
    ),
    same_instant=r"(?:which|that) (?:is|means|corresponds to)|i\.e\.|or|equivalent to|equals|being",
    same_time=r"same (?:time|hour)s?",
    each=("all", "each", "every", "both", "always", "daily", "everyday"),
    deadline=r"(?:until|since|by|before|till|not later than|no later than|through|up to)(?: the)?",
    zone_before=r"(?:time (?:in|of|zone of)|local time (?:in|of)) (?:the )?{place}",
    zone_after=r"{place} (?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer|[Ll]ocal|[Ww]inter) )?[Tt]imes?",
    local_time=r"(?:local|venue) times?|times? (?:are )?local",
    all_times=(
        r"(?:all (?:the )?)?(?:times|hours)(?: (?:are|is|shown|given|listed|in|the|stated))+"
    ),
    zone_phrases={
        "eastern": "America/New_York", "central": "America/Chicago",
        "mountain": "America/Denver", "pacific": "America/Los_Angeles",
        "atlantic": "America/Halifax", "alaska": "America/Anchorage",
        "hawaii": "Pacific/Honolulu", "newfoundland": "America/St_Johns",
        "central european": "Europe/Paris", "eastern european": "Europe/Athens",
        "western european": "Europe/Lisbon", "greenwich mean": "UTC",
        "coordinated universal": "UTC", "universal": "UTC", "british": "Europe/London",
        "irish": "Europe/Dublin", "east africa": "Africa/Nairobi",
        "east african": "Africa/Nairobi", "west africa": "Africa/Lagos",
        "west african": "Africa/Lagos", "central africa": "Africa/Maputo",
        "central african": "Africa/Maputo", "south african": "Africa/Johannesburg",
        "south africa": "Africa/Johannesburg", "indian": "Asia/Kolkata",
        "gulf": "Asia/Dubai", "arabian": "Asia/Riyadh", "arabia": "Asia/Riyadh",
        "australian eastern": "Australia/Sydney", "australian western": "Australia/Perth",
        "australian central": "Australia/Adelaide", "moscow": "Europe/Moscow",
        "dutch": "Europe/Amsterdam", "uk": "Europe/London", "us eastern": "America/New_York",
        "us pacific": "America/Los_Angeles", "us central": "America/Chicago",
        "mexico": "America/Mexico_City", "brasilia": "America/Sao_Paulo",
        "korean": "Asia/Seoul", "japan": "Asia/Tokyo", "china": "Asia/Shanghai",
        "singapore": "Asia/Singapore", "hong kong": "Asia/Hong_Kong",
        "easter island": "Pacific/Easter", "new zealand": "Pacific/Auckland",
    },
    capitalised=True,
    capital_only=frozenset(),
    small_hours_in_afternoon=True,
)  # fmt: skip
