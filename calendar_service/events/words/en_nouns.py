"""Nouns that name events in English: by themselves, and beside certain words."""

from __future__ import annotations

NOUNS = frozenset(
    """arraignment assemblies assembly auction auctions audience bazaar bazaars bootcamp bootcamps
        breakfast breakfasts briefing briefings brunch café carnivals celebrations demonstration
        demonstrations drop-in drop-ins exhibitions festivals fundraisers galas hustings
        luncheons masterclasses meet-ups meetups open-houses rallies receptions recitals
        rehearsals retreats screenings showcases town-hall
         carnival celebration ceremonies ceremony clinic clinics colloquia
        colloquium commemoration commencement component concert concerts conclave conference
        conferences conferral congress congresses consultation consultations convention course
        courses debate debates debriefing debriefings derby dialogue dialogues dinner drill
        drills encampment exhibition exhibitions expo expos exposition fair fairs festival
        festivals fiesta fireworks fora forum forums fundraiser gala gathering graduation
        groundbreaking hackathon hackathons hearing hearings inauguration inquest installation
        judgment kick-off kickoff launch lecture lectures luncheon marathon march masterclass
        meet-up meeting meetings meetup open-house opera pageant panel parade parades picnic
        pilgrimage plenary premiere presentation presentations procession rally reception
        recital referendum regatta rehearsal retreat ribbon-cutting roadshow round-table
        roundtable screening seminar seminars sentencing session sessions showcase sitting
        sittings summit summits supper swearing-in swearing-ins symposia symposium symposiums
        talk talks tasting teleconference telethon tour tournament tours training trial trials
        unconference unveiling videoconference vigil walk walks webinar webinars workshop
        workshops""".split()
)

PAIRED = {
    "school": frozenset("autumn spring summer winter".split()),
    "day": frozenset("family field info information open sports study technical training".split()),
    "exercise": frozenset("field simulation table-top tabletop training".split()),
    "visit": frozenset("field guided official site state study technical".split()),
    "mission": frozenset("buyers business reverse technical trade".split()),
    "search": frozenset("partner".split()),
    "round": frozenset(
        "business consultation consultations negotiating negotiation negotiations talks technical".split()
    ),
    "rounds": frozenset("business consultations negotiating negotiations talks".split()),
    "laboratory": frozenset("citizen citizens innovation".split()),
    "table": frozenset("round technical".split()),
    "tables": frozenset("round technical".split()),
    "morning": frozenset("coffee information".split()),
    "afternoon": frozenset("information".split()),
    "class": frozenset("master".split()),
    "service": frozenset("carol memorial remembrance thanksgiving".split()),
    "ride": frozenset("bike charity".split()),
    "evening": frozenset("community doors film information music open parents reading".split()),
    "evenings": frozenset("community information music open parents".split()),
    "house": frozenset("open".split()),
    "houses": frozenset("open".split()),
    "argument": frozenset("oral".split()),
    "arguments": frozenset("closing opening oral".split()),
    "event": frozenset("side".split()),
    "cutting": frozenset("ribbon".split()),
}
