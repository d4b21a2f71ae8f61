"""Nouns that name events in English: by themselves, and beside certain words."""

from __future__ import annotations

NOUNS = frozenset(
    """agm agms egm arbitration arraignment assemblies assembly auction auctions audience auditions bake-off
        ballet banquet banquets baptism baraza barbecue barbecues bargaining bazaar bazaars
        bioblitz birdwatch blessing bonfire bonfires bootcamp bootcamps breakfast breakfasts
        briefing briefings brunch brunches burial by-election café campfire carnival
        carnivals caucus ceilidh celebration celebrations ceremonies ceremony championship
        championships christening clean-up clean-ups cleanup cleanups clinic clinics
        colloquia colloquium colloquiums commemoration commencement component concert
        concerts conciliation conclave conference conferences conferral congress congresses
        consecration consultation consultations convention convocation cook-off cookout
        coronation corroboree course courses cremation cèilidh datathon debate debates
        debriefing debriefings demonstration demonstrations derby dharna dialogue dialogues
        dinner dinners disco discos disputation drill drills drop-in drop-ins durbar
        encampment enthronement eucharist evensong excursion excursions exhibition
        exhibitions expo expos exposition fair fairs fayre fayres festival festivals fete
        fetes fieldtrip fiesta finissage fireworks fly-past flypast fono fora forum forums
        fundraiser fundraisers funeral fête fêtes gala galas gathering gatherings
        get-together get-togethers graduation groundbreaking groundbreakings gymkhana
        hackathon hackathons harambee hearing hearings hike hikes housewarming hui hustings
        ideathon iftar imbizo inauguration indaba induction inductions inquest installation
        interment investiture jalsa jamboree judgment karaoke kgotla kick-off kickoff launch
        lecture lectures lekgotla lunch luncheon luncheons lunches majlis marathon marathons
        march march-past masterclass masterclasses matchmaking matinee matinée matriculation
        mediation meet-up meet-ups meeting meetings meetup meetups mela mixer mushaira
        negotiations novena open-house open-houses opera ordination outing outings pageant
        panel panels parade parades photo-call photocall picnic pilgrimage plenaries plenary
        potlatch potluck powwow premiere premieres presentation presentations presser
        previews prize-giving prize-givings prizegiving procession processions quarter-final
        quarter-finals quiz quizzes raffle raffles rallies rally reception receptions
        recital recitals referendum refresher regatta regattas rehearsal rehearsals requiem
        retreat retreats reunion reunions ribbon-cutting roadshow roadshows rodeo
        round-table round-tables roundtable roundtables run-off runoff satsang screening
        screenings semi-final semi-finals semifinal semifinals seminar seminars send-off
        sendoff sentencing session sessions showcase showcases signings sing-along singalong
        sit-down sit-in sitting sittings soiree soirée stand-down stargazing stone-laying
        storytelling summit summits supper swap-shop swearing-in swearing-ins symposia
        symposium symposiums talanoa talk talks tasting tastings tattoo teach-in
        teleconference telethon tour tournament tournaments tours town-hall training trial
        trials triathlon tug-of-war unconference unveiling vernissage vespers
        videoconference vigil vigils walk walk-about walk-out walkabout walkathon walkout
        walks wassail webinar webinars wedding weddings workshop workshops wreath-laying
        yatra bout bouts duathlon moot moots play-off play-offs playoff playoffs qualifier qualifiers storytime storytimes criterium swimathon""".split()
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
    "morning": frozenset(
        "coffee discovery information networking coffee community consultation family information open taster".split()
    ),
    "afternoon": frozenset(
        "information community consultation family music open taster tea".split()
    ),
    "class": frozenset("master".split()),
    "service": frozenset("carol church memorial remembrance thanksgiving".split()),
    "ride": frozenset("bike charity".split()),
    "evening": frozenset(
        "awards closing community cultural discussion doors film gala information lecture music networking open parents poetry quiz reading social taster tasting theme briefing carol choir comedy concert consultation dance debate dinner folk fundraising games induction jazz members memorial quiz recital report results screening storytelling talks tango themed wine".split()
    ),
    "evenings": frozenset(
        "community discussion film information music open parents quiz briefing carol choir comedy concert consultation dance debate dinner folk fundraising games induction jazz members memorial quiz recital report results screening storytelling talks tango themed wine".split()
    ),
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
    "camp": frozenset("boot science summer training youth coaching holiday selection".split()),
    "signing": frozenset("a agreement book contract of the treaty".split()),
    "handover": frozenset("a of the".split()),
    "laying": frozenset("of stone wreath".split()),
    "unveiling": frozenset("of".split()),
    "drive": frozenset("blood vaccination".split()),
    "run": frozenset("charity colour fun".split()),
    "race": frozenset(
        "bicycle boat charity cycle foot relay road sack sailing yacht annual canoe dragon harbour hill horse kayak mountain night trail".split()
    ),
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
    "party": frozenset("block christmas farewell garden launch street tea working".split()),
    "call": frozenset(
        "conference coordination courtesy donors earnings investor investors pledging press stocktaking team video working".split()
    ),
    "calls": frozenset("conference video".split()),
    "chat": frozenset("fireside".split()),
    "hour": frozenset("coffee happy story".split()),
    "tea": frozenset("afternoon cream high".split()),
    "drinks": frozenset("evening farewell networking welcome".split()),
    "exchange": frozenset("knowledge peer staff youth".split()),
    "engagement": frozenset("community public stakeholder stakeholders".split()),
    "night": frozenset(
        "awards closing film first gala last networking opening quiz briefing carol choir comedy concert consultation dance debate dinner folk fundraising games induction jazz members memorial quiz recital report results screening storytelling talks tango themed wine".split()
    ),
    "nights": frozenset(
        "film quiz briefing carol choir comedy concert consultation dance debate dinner folk fundraising games induction jazz members memorial quiz recital report results screening storytelling talks tango themed wine".split()
    ),
    "giving": frozenset("prize".split()),
    "mart": frozenset("craft trade travel".split()),
    "dance": frozenset("barn ceremonial lion square tea".split()),
    "mic": frozenset("open".split()),
    "swap": frozenset("book clothes plant seed toy".split()),
    "final": frozenset("cup grand national regional league county junior senior world".split()),
    "defence": frozenset("thesis".split()),
    "defense": frozenset("dissertation thesis".split()),
    "stoppage": frozenset("work".split()),
    "protest": frozenset("public street".split()),
    "opportunity": frozenset("photo".split()),
    "count": frozenset("bird".split()),
    "reading": frozenset("first poetry public second third".split()),
    "readings": frozenset("poetry public".split()),
    "display": frozenset("air fireworks firework".split()),
    "hunt": frozenset("easter egg treasure".split()),
}
