"""Nouns that name events in English: by themselves, and beside certain words."""

from __future__ import annotations

NOUNS = frozenset(
    """arraignment assemblies assembly auction auctions audience auditions banquet banquets
        baraza barbecue barbecues bazaar bazaars bootcamp bootcamps breakfast breakfasts briefing
        briefings brunch brunches burial café carnival carnivals caucus ceilidh celebration
        celebrations ceremonies ceremony championship championships clean-up clean-ups cleanup
        cleanups clinic clinics colloquia colloquium colloquiums commemoration commencement
        component concert concerts conclave conference conferences conferral congress congresses
        consultation consultations convention cookout coronation course courses datathon debate
        debates debriefing debriefings demonstration demonstrations derby dialogue dialogues
        dinner dinners drill drills drop-in drop-ins durbar encampment enthronement excursion
        excursions exhibition exhibitions expo expos exposition fair fairs festival festivals
        fieldtrip fiesta finissage fireworks fono fora forum forums fundraiser fundraisers funeral
        gala galas gathering gatherings get-together get-togethers graduation groundbreaking
        groundbreakings hackathon hackathons hearing hearings hike hikes hustings ideathon iftar
        imbizo inauguration indaba induction inductions inquest installation investiture jamboree
        judgment karaoke kick-off kickoff launch lecture lectures lekgotla lunch luncheon
        luncheons lunches marathon marathons march masterclass masterclasses matchmaking matinee
        matinée meet-up meet-ups meeting meetings meetup meetups mela mixer negotiations
        open-house open-houses opera outing outings pageant panel panels parade parades picnic
        pilgrimage plenaries plenary potluck premiere premieres presentation presentations
        previews prize-giving prize-givings prizegiving procession processions quiz quizzes raffle
        raffles rallies rally reception receptions recital recitals referendum refresher regatta
        regattas rehearsal rehearsals requiem retreat retreats reunion reunions ribbon-cutting
        roadshow roadshows round-table round-tables roundtable roundtables screening screenings
        seminar seminars send-off sendoff sentencing session sessions showcase showcases signings
        sit-down sitting sittings soiree soirée stand-down stone-laying summit summits supper
        swearing-in swearing-ins symposia symposium symposiums talanoa talk talks tasting tastings
        teach-in teleconference telethon tour tournament tournaments tours town-hall training
        trial trials triathlon unconference unveiling vernissage videoconference vigil vigils walk
        walkathon walks webinar webinars workshop workshops wreath-laying""".split()
)

PAIRED = {
    "school": frozenset("autumn spring summer winter".split()),
    "day": frozenset(
        "action awareness career careers community consultation demo demonstration discovery exporter exporters family field fun graduation heritage induction industry info information investor investors media open orientation press recruitment sports study taster technical training visitors volunteer".split()
    ),
    "exercise": frozenset(
        "field sensitisation sensitization simulation table-top tabletop training validation".split()
    ),
    "visit": frozenset("field guided official site state study technical".split()),
    "mission": frozenset(
        "business buyers export fact-finding reverse technical trade trading".split()
    ),
    "strike": frozenset("general nationwide one-day hour".split()),
    "search": frozenset("partner".split()),
    "round": frozenset(
        "business consultation consultations final negotiating negotiation negotiations talks technical first second third fourth fifth sixth seventh eighth ninth tenth next".split()
    ),
    "rounds": frozenset("business consultations negotiating negotiations talks".split()),
    "laboratory": frozenset("citizen citizens innovation".split()),
    "table": frozenset("round technical".split()),
    "tables": frozenset("round technical".split()),
    "morning": frozenset("coffee discovery information networking".split()),
    "afternoon": frozenset("information".split()),
    "class": frozenset("master".split()),
    "service": frozenset("carol church memorial remembrance thanksgiving".split()),
    "ride": frozenset("bike charity".split()),
    "evening": frozenset(
        "awards community cultural discussion doors film gala information lecture music networking open parents poetry quiz reading social taster tasting theme".split()
    ),
    "evenings": frozenset("community discussion film information music open parents quiz".split()),
    "house": frozenset("open".split()),
    "houses": frozenset("open".split()),
    "argument": frozenset("oral".split()),
    "arguments": frozenset("closing opening oral".split()),
    "event": frozenset("side".split()),
    "cutting": frozenset("ribbon".split()),
    "days": frozenset(
        "action business career careers community demo family field fun heritage industry information investor open press sports study taster technical training".split()
    ),
    "delegation": frozenset("business buyers export trade".split()),
    "missions": frozenset("business buyers export trade".split()),
    "trip": frozenset("boat field study".split()),
    "trips": frozenset("boat field study".split()),
    "camp": frozenset("boot science summer training youth".split()),
    "signing": frozenset("a agreement book contract of the treaty".split()),
    "handover": frozenset("a of the".split()),
    "laying": frozenset("of stone wreath".split()),
    "unveiling": frozenset("of".split()),
    "drive": frozenset("blood vaccination".split()),
    "run": frozenset("charity colour fun".split()),
    "race": frozenset("boat charity sack yacht".split()),
    "match": frozenset("charity exhibition football friendly".split()),
    "draw": frozenset("prize".split()),
    "campaign": frozenset("immunisation immunization vaccination".split()),
    "conversation": frozenset("live online open public virtual".split()),
    "planting": frozenset("tree".split()),
    "performance": frozenset("gala guest opening special".split()),
    "show": frozenset(
        "agricultural air boat fashion flower light motor talent trade travelling".split()
    ),
    "sale": frozenset("bake book jumble".split()),
    "market": frozenset("christmas easter".split()),
    "party": frozenset("christmas farewell garden launch street tea".split()),
    "call": frozenset("courtesy conference stocktaking video working".split()),
    "calls": frozenset("conference video".split()),
    "chat": frozenset("fireside".split()),
    "hour": frozenset("coffee happy story".split()),
    "tea": frozenset("afternoon cream high".split()),
    "drinks": frozenset("evening farewell networking welcome".split()),
    "exchange": frozenset("knowledge peer staff youth".split()),
    "engagement": frozenset("community public stakeholder stakeholders".split()),
    "night": frozenset("awards film gala networking opening quiz".split()),
    "nights": frozenset("film quiz".split()),
    "giving": frozenset("prize".split()),
    "mart": frozenset("craft trade travel".split()),
}
