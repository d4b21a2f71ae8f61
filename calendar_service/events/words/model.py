"""What a language must say about events: its words by the work they do in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern of `Words`, ready to search text in lower case."""
    return re.compile(pattern, re.VERBOSE)


def numbered(ordinals: dict[int, str]) -> dict[str, int]:
    """The number of each ordinal, from the ordinals of each number."""
    return {word: number for number, found in ordinals.items() for word in found.split()}


@dataclass(frozen=True, slots=True)
class Words:
    """One language. Sets hold lower-case words; patterns are regular expressions over lower case.

    In the patterns `§` stands for the time in question and `¤` for any other time of the sentence.
    """

    language: str
    # Nouns
    nouns: frozenset[str]
    """Nouns that name a scheduled event by themselves."""
    tails: frozenset[str]
    """Nouns that may follow a noun of events (`information evening`)."""
    generic: frozenset[str]
    """Nouns that only stand for one named elsewhere (`the event`, `la cita`)."""
    proper: frozenset[str]
    """Nouns that name an event only when they are written with a capital (`Week of Water`)."""
    paired: dict[str, frozenset[str]]
    """Nouns that do so only beside one of these words (`winter school`)."""
    modified: frozenset[str]
    """Nouns before which one of events only says of what kind they are (`workshop materials`)."""
    programme: frozenset[str]
    """Nouns that name a part of another event (`opening`, `session`)."""
    parts: frozenset[str]
    """Among `programme`: what every event has (`opening`, `closing`)."""
    head_last: bool
    """The noun ends its phrase (`Youth Meeting`) rather than begins it (`Encuentro Juvenil`)."""
    # The noun phrase
    definite: frozenset[str]
    pointing: frozenset[str]
    """Those of `definite` that point at what was named last (`said event`)."""
    determiners: frozenset[str]
    indefinite: frozenset[str]
    possessives: frozenset[str]
    ordinals: dict[str, int]
    before: frozenset[str]
    """Adjectives that may stand before a noun, where nouns come first."""
    joiners: frozenset[str]
    """Prepositions and conjunctions that go on inside a name."""
    conjunctions: frozenset[str]
    links: frozenset[str]
    """`of`: joins a part to the whole it belongs to."""
    inner: frozenset[str]
    """Joiners that may stand before the noun (`Women in Rail Summit`)."""
    company: frozenset[str]
    """`with`: goes on in the name of what people hold together."""
    accompanied: frozenset[str]
    """Nouns of what people hold together."""
    performed: frozenset[str]
    """Nouns of what somebody gives (`talk by …`)."""
    performer: str
    """`by`: goes on after one of `performed`."""
    towards: str
    """`to`: goes on only after one of `aimed` (`visit to …`)."""
    starting: str
    """`from`: goes on only after one of `aimed` (`walk from …`)."""
    aimed: frozenset[str]
    purposes: frozenset[str]
    """Prepositions that may begin a purpose rather than a subject matter."""
    occasions: frozenset[str]
    """After `for the`: no subject of the event but its occasion (`for the first time`)."""
    infinitives: str
    """Endings of infinitives: after one of `purposes` the name is over."""
    articles: frozenset[str]
    """Definite articles that are no prepositions: a name goes on with one only after one."""
    seats: frozenset[str]
    """Nouns of what hosts an event: it is no part of their name (`sede del Congreso`)."""
    calendar: frozenset[str]
    """Words that belong to the date that follows (`los días`)."""
    common: frozenset[str]
    """Words beside a noun of events that tell nothing of it."""
    another: frozenset[str]
    """Before a noun: it is another event than the one named before (`next`, `second`)."""
    lone: frozenset[str]
    """Determiners that are also letters or prepositions."""
    before_verbs: frozenset[str]
    """Before a noun of events: it is a verb here (`are meeting`) …"""
    before_names: frozenset[str]
    """… unless it is written with a capital."""
    verbal: frozenset[str]
    """Nouns that are verbs before a determiner (`launch the programme`)."""
    places: frozenset[str]
    """Prepositions of place."""
    stops: frozenset[str]
    """Words that no name goes across: verbs, pronouns, adverbs, relatives."""
    modifiers: frozenset[str]
    """Among `stops`: adjectives before a noun (`open rehearsal`)."""
    verb_endings: str
    """Endings that betray a finite verb or participle in lower case."""
    adjectives: str
    """Endings of adjectives that no verb has, where a verb may follow its noun."""
    compound: str
    """Nouns of several words: their `of` says not whose they are."""
    finite: str
    """Endings that a verb of the third person has, and may share with nouns."""
    of: str
    """Joins an event to whose it is, in titles made here."""
    meeting: str
    """The title's noun for those who `met`."""
    # The clause
    hold: str
    """Verbs by which an event takes place."""
    meet: str
    """Verbs by which people hold a meeting without naming it."""
    inverted: str
    """From the start of a clause to the verb whose subject follows the time (`terminó ayer el`).

    The group `open` is a verb that goes on with `rest`, there or behind the time (`tuvo lugar`)."""
    taking_place: str
    """Verbs that say of their subject alone that it is an event."""
    unsettled: str
    """Verbs that say of their subject that it was to take place (`has been cancelled`)."""
    relatives: frozenset[str]
    sits: str
    """Verbs of what bodies do when they sit (`will vote on`)."""
    sitting: frozenset[str]
    """Nouns of bodies that sit."""
    holding: str
    """Verbs whose object is an event whatever its noun."""
    holders: str
    """Verbs of those who hold an event, after which its noun need not stand."""
    not_held: str
    """Objects and subjects of such verbs that are no events."""
    acts: tuple[tuple[str, str], ...]
    """Verbs that are events themselves, each with the noun of its title."""
    doings: tuple[tuple[str, str], ...]
    """Verbs that are events of their subject (`opens its doors`), with the noun of its title."""
    of_things: frozenset[str]
    """Among the nouns of `acts`: of what is no event itself."""
    passive: str
    """Right before such a verb: its subject is what it is about."""
    papers: str
    """What is presented or signed without being an event."""
    skipped: str
    """Between a verb and its object: times, places, adverbs."""
    articled: str
    """How an object begins."""
    object_ends: str
    """Where an object ends: before what says when, where, for what."""
    featured: str
    """A title in quotes beside a time and `with`: the group `title`."""
    beside: str
    """Before a bare name: it is only what another event goes with."""
    concerning: str
    """At the beginning of a phrase: it only concerns the event named next (`the agenda of`)."""
    coupled: str
    """Between two names of which the time is."""
    within: str
    """Between a name and one in its own phrase."""
    relation: str
    """A relative clause that begins in a gap."""
    new_thing: str
    """Before a relative: its antecedent is something else, named here for the first time."""
    directly: str
    """Right after a name: the verb that says that it takes place."""
    followed: str
    """At the end of a gap: the event named next is the one that has the time."""
    planned: str
    """Between a subject and its verb: when it was to be."""
    dates: frozenset[str]
    """Nouns that stand for an event's days (`the other dates are`)."""
    unfixed: str
    """In a sentence without a time: what it names takes place on a day to be told."""
    resumed: str
    """From the start of a sentence to its verb: the subject is that of the sentence before."""
    sequel: str
    """Between a time and the name that has it: `two days later by a …`."""
    direct: str
    """Between a time and a name that is the object of the verb before the time."""
    featuring: str
    """Between a time and a name: what was named before has it as a part (`on 5 May with a`)."""
    counting: str
    """A time that counts from the event named next (`the day before`)."""
    anchored: str
    """Between a time and the name that it counts from: `the day before the …`."""
    subordinate: str
    """A clause with a subject of its own."""
    elided: str
    """An ordinal or `the next` without its noun: the group `which`, and `more` of the name."""
    again: str
    """Between two times of one name: it is held at both (`on 3 May in Lae and on 5 May`).

    The group `led` is a place before the second time."""
    gapped: str
    """Between two times: `what` is held at the second, without a verb (`, the exam on 5 May`)."""
    tongue: str
    """The language in which it is held at a time."""
    met_with: str
    """After the verb of a meeting: with whom (group 1)."""
    case: str
    """After a name: the case that is heard or decided."""
    pointer: str
    """At the end of a name: it is a part of the event named before (`of this event`)."""
    met_whom: str
    """Right after the verb of a meeting: whom they met (group 1)."""
    mere: frozenset[str]
    """Heads that say nothing of what the event is about (`ceremony`)."""
    meetings: frozenset[str]
    """Heads that may stand for any event."""
    # Time words that are no events
    refused: tuple[tuple[str, str], ...]
    """Name and pattern of the reasons why `§` is no event."""
    # Mode and status
    virtual: str
    virtual_format: str
    """What says of all that a bulletin tells that it is online."""
    hybrid: str
    online_aside: str
    """Around a word for online: it is not how one attends (`register online`)."""
    cancelled: str
    postponed: str
    moved: str
    shifted: str
    """Before two times: the event was moved from the one to the other."""
    transfers: str
    """Right before the new time: `is postponed to §`."""
    formerly: str
    """Before `§`: it was the time until now."""
    tentative: str
    negated: str
    """A cancellation that is not one."""
    opens: str
    """Verbs by which an event of several days has its first."""
    closes: str
    """Verbs by which it has its last."""
    until: str
    """Right before a day: it is the last one."""
    admission: str
    """What else can last until a day: registration, sale, prices."""
    starts: str
    """A sentence that only gives the hour (`§`) of the event told last."""
    reported: str
    same_place: str
    """The place is the one named before."""
    here: str
    """The place is where the bulletin speaks from."""
    hosts: str
    """After a venue: it is where the event is (`será sede de`)."""
    venues: frozenset[str]
    during: str
    """Before a name: those who met did so at it."""
    occasion: str
    """Before a name: it is what those who meet have met for."""
    role: str
    """Before a name: it only says in what form another takes place (`as a webinar`)."""
    framework: str
    """Before a name: it is what the event is part of, not the event."""
    phrasal: frozenset[str]
    """Two words of which the noun names no event (`in session`)."""
    bodies: str
    """Beginnings of names that look like events and are institutions or holidays."""
    seasons: frozenset[str]
    """Nouns that name a time of the year where they stand alone (`pasadas las fiestas`)."""
    means: frozenset[str]
    """Before one of `remote`: by which means people meet (`by videoconference`)."""
    remote: frozenset[str]
    numbered: frozenset[str]
    """After `in`: what belongs to a name by its number (`hearing in Case 3/2023`)."""
    not_names: frozenset[str]
    """Heads that are no event when lower-case and alone (`the presentation of documents`)."""
