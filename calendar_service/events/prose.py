"""Events told in sentences: which name each time belongs to, or why it belongs to none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from calendar_service.events.draft import Draft
from calendar_service.events.findings import Decision
from calendar_service.events.links import LEAST, compiled, strength
from calendar_service.events.moves import moves
from calendar_service.events.names import Name, names
from calendar_service.events.refusals import FIRM, masked, refusal
from calendar_service.events.sentences import Sentence, sentences
from calendar_service.events.subjects import following, in_full, joined, subject
from calendar_service.events.words import words_of
from calendar_service.events.words.model import Words
from calendar_service.models import Bulletin
from calendar_service.temporal.mention import Reading, Slot

CERTAIN = 8.0
HEADLINE = 3.6
# Days after which a bulletin no longer reports an event but recalls it.
PAST = 300


@dataclass(slots=True)
class Telling:
    """What has been read of a bulletin so far."""

    bulletin: Bulletin
    words: Words
    headline: Name | None
    drafts: list[Draft] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    seen: list[tuple[Name, int]] = field(default_factory=list)
    last: Slot | None = None

    def refuse(self, slot: Slot, reason: str) -> None:
        self.decisions.append(Decision(slot.start, slot.end, "refused", reason))


def drafts(
    bulletin: Bulletin, reading: Reading, claimed: frozenset[int]
) -> tuple[tuple[Draft, ...], tuple[Decision, ...]]:
    """Drafts of the running text, from the slots that nothing else has claimed."""
    words = words_of(bulletin.language)
    title = names(bulletin.title or "", words)
    telling = Telling(bulletin, words, title[0] if title else None)
    spans = tuple((m.start, m.end) for m in reading.mentions)
    for whole in sentences(bulletin.text, spans):
        sentence = _after_imprint(whole, bulletin)
        inside = [
            slot
            for index, slot in enumerate(reading.slots)
            if index not in claimed and whole.start <= slot.mentions[0].start < whole.end
        ]
        _read(telling, sentence, inside, spans)
    return tuple(telling.drafts), tuple(telling.decisions)


def _after_imprint(sentence: Sentence, bulletin: Bulletin) -> Sentence:
    """`Lima, Mar. 21.- The focal points …`: the dateline is no part of the sentence."""
    for start, end in bulletin.imprint:
        if start <= sentence.start < end < sentence.end:
            text = bulletin.text[end : sentence.end]
            begin = end + len(text) - len(text.lstrip(" .-–—"))
            return Sentence(begin, sentence.end, bulletin.text[begin : sentence.end], sentence.line)
    return sentence


def _read(
    telling: Telling, sentence: Sentence, slots: Sequence[Slot], spans: Sequence[tuple[int, int]]
) -> None:
    times = [
        (start - sentence.start, end - sentence.start)
        for start, end in spans
        if sentence.start <= start < sentence.end
    ]
    found = names(sentence.text, telling.words, times)
    fresh: list[tuple[Draft, Slot]] = []
    for slot in slots:
        draft = _tell(telling, sentence, slot, slots, found)
        if draft is not None:
            fresh.append((draft, slot))
    others = [sentence.start + n.start for n in found if not n.bare]
    telling.drafts += _scoped(moves(fresh, sentence, telling.words), sentence, others)
    telling.seen += [(name, sentence.start) for name in found]


def _tell(
    telling: Telling, sentence: Sentence, slot: Slot, slots: Sequence[Slot], found: Sequence[Name]
) -> Draft | None:
    """The draft that `slot` makes with a name of its sentence, or None with the reason noted."""
    if any(start <= slot.start < end for start, end in telling.bulletin.imprint):
        telling.refuse(slot, "publication")
        return None
    if _edition(sentence, slot):
        telling.refuse(slot, "edition")
        return None
    slot = _dated(telling, slot)
    mask = masked(sentence.text, sentence.start, slot, [s for s in slots if s.start != slot.start])
    reason = refusal(mask, telling.words.language)
    name, score = _best(sentence, slot, slots, found, telling.words)
    if reason and (reason in FIRM or score < CERTAIN):
        telling.refuse(slot, reason)
        return None
    if not slot.days and not slot.coarse:
        telling.refuse(slot, "no day")
        return None
    if _long_past(telling.bulletin, slot):
        telling.refuse(slot, "long past")
        return None
    telling.last = slot if slot.days else telling.last
    if name is not None and score >= LEAST:
        return _named(telling, sentence, slot, name, score)
    return (
        _met(telling, sentence, slot)
        or _held(telling, sentence, slot)
        or _headlined(telling, sentence, slot, mask)
    )


def _long_past(bulletin: Bulletin, slot: Slot) -> bool:
    """More than a year before the bulletin: told in passing, not reported."""
    told = bulletin.published or bulletin.not_before
    return bool(told and slot.days and (told - slot.days[-1].last).days > PAST)


def _edition(sentence: Sentence, slot: Slot) -> bool:
    """`the 1st Business Meeting`: an ordinal before a name is no day."""
    if len(slot.mentions) != 1 or not re.fullmatch(
        r"\d+(?:st|nd|rd|th|º|ª)", slot.mentions[0].text
    ):
        return False
    after = sentence.text[slot.mentions[0].end - sentence.start :]
    return bool(re.match(r"\s(?!of\b|at\b|in\b|for\b|and\b|to\b|from\b|de\b)\w+", after))


def _dated(telling: Telling, slot: Slot) -> Slot:
    """A bare clock time takes the day that was told just before it."""
    last = telling.last
    if slot.days or slot.coarse or not slot.clocks or last is None or len(last.days) != 1:
        return slot
    if slot.start - last.end > 400 or last.days[0].first != last.days[0].last:
        return slot
    return replace(slot, days=last.days, basis=last.basis, zone=slot.zone or last.zone)


def _best(
    sentence: Sentence, slot: Slot, slots: Sequence[Slot], found: Sequence[Name], words: Words
) -> tuple[Name | None, float]:
    time = (slot.mentions[0].start - sentence.start, slot.mentions[-1].end - sentence.start)
    best: tuple[Name | None, float] = (None, 0.0)
    for name in found:
        low, high = min(name.end, time[1]), max(name.start, time[0])
        names_between = sum(1 for n in found if n is not name and low <= n.start and n.end <= high)
        times_between = sum(
            1
            for s in slots
            if s is not slot and s.start != slot.start and low <= s.start - sentence.start < high
        )
        score = strength(sentence.text, name, time, names_between, times_between, words)
        if score > best[1]:
            best = (name, score)
    return best


def _named(
    telling: Telling, sentence: Sentence, slot: Slot, name: Name, score: float
) -> Draft | None:
    title = _resolved(telling, sentence, name)
    if title is None:
        telling.refuse(slot, "no name")
        return None
    return Draft(
        name=title,
        at=sentence.start + name.start,
        slot=slot,
        start=sentence.start,
        end=sentence.end,
        rule="named" if title == name.text else "antecedent",
        clocks=slot.clocks,
        strength=min(score / 10, 1.0),
        session=name.head in telling.words.programme,
    )


def _resolved(telling: Telling, sentence: Sentence, name: Name) -> str | None:
    """The name in full: a bare noun takes that of its antecedent, a possessive its owner's."""
    words = telling.words
    if name.determiner in words.possessives and not _owned(name, words):
        owner = subject(sentence.text, _verb_before(sentence.text, name.start, words), words)
        if owner:
            return joined(
                name.text, words.of, in_full(owner, telling.bulletin.text), words.language
            )
    definite = name.determiner in words.definite or name.determiner in words.possessives
    if _stands_in(name, words) and (definite or name.head in words.generic):
        if antecedent := _antecedent(telling, name, sentence.start):
            return antecedent
        if name.head in words.generic:
            return None
    headline = telling.headline
    if (
        headline
        and (_plain(name) or _one_of(name, headline))
        and _singular(headline.head) == _singular(name.head)
    ):
        return headline.text
    return _completed(telling, sentence, name)


def _stands_in(name: Name, words: Words) -> bool:
    plain = name.head in words.generic and not name.quoted and len(name.text.split()) < 3
    return name.bare or plain


def _plain(name: Name) -> bool:
    """`free webinar`, `the public hearing`: nothing in it tells it from others of its kind."""
    return name.text.islower() and len(name.text.split()) <= 3 and not name.quoted


def _one_of(name: Name, headline: Name) -> bool:
    """`the first of two virtual sessions on …`: the headline names the one."""
    return (
        name.head.endswith("s")
        and not headline.head.endswith("s")
        and _alike(name.text, headline.text)
    )


def _singular(noun: str) -> str:
    return re.sub(r"(?:es|s)$", "", noun) if len(noun) > 4 else noun


def _completed(telling: Telling, sentence: Sentence, name: Name) -> str | None:
    """A bare noun says whose it is or what it opens."""
    words, headline = telling.words, telling.headline
    if not name.bare:
        return name.text
    if name.head in words.programme and headline and name.head != headline.head:
        whole = "the " * (words.language == "en") + headline.text
        return joined(name.text, words.of, whole, words.language)
    if name.head in words.not_names:
        return None
    owner = subject(sentence.text, _verb_before(sentence.text, name.start, words), words)
    if owner and owner.lower() not in name.text.lower():
        return joined(name.text, words.of, in_full(owner, telling.bulletin.text), words.language)
    return name.text


def _owned(name: Name, words: Words) -> bool:
    return f" {words.of} " in f" {name.text.lower()} " or bool(name.quoted)


def _verb_before(text: str, end: int, words: Words) -> int:
    """Where the last verb before `end` begins, or `end` itself."""
    starts = [m.start() for m in compiled(words.hold).finditer(text[:end].lower())]
    return starts[0] if starts else end


def _antecedent(telling: Telling, name: Name, before: int) -> str | None:
    words = telling.words
    earlier = [n for n, at in telling.seen if not n.bare and n.head not in words.generic]
    same = [n.text for n in earlier if n.head == name.head]
    if telling.headline and telling.headline.head == name.head and not telling.headline.bare:
        same.insert(0, telling.headline.text)
    if same:
        return same[-1]
    if name.head in words.generic or name.head in {
        "meeting",
        "reunión",
        "reunião",
        "encuentro",
        "encontro",
    }:
        if telling.headline and not telling.headline.bare:
            return telling.headline.text
        return telling.drafts[-1].name if telling.drafts else None
    return None


def _met(telling: Telling, sentence: Sentence, slot: Slot) -> Draft | None:
    """`The Council will meet on 3 May`: the event has no noun of its own."""
    words = telling.words
    first = slot.mentions[0].start - sentence.start
    verbs = sorted(
        compiled(words.meet).finditer(sentence.text.lower()), key=lambda m: abs(m.start() - first)
    )
    for verb in verbs[:1]:
        who = subject(sentence.text, verb.start(), words)
        if not words.head_last and (who is None or who.islower()):
            who = following(sentence.text, verb.end(), words) or who
        if who is None:
            break
        who = in_full(who, telling.bulletin.text)
        title = _meeting_of(telling, who, sentence.text[verb.end() :])
        return Draft(
            title,
            sentence.start,
            slot,
            sentence.start,
            sentence.end,
            "met",
            slot.clocks,
            strength=0.8,
        )
    return None


def _held(telling: Telling, sentence: Sentence, slot: Slot) -> Draft | None:
    """`The XII Ministerial Council, which will be held tomorrow`: a name without a known noun."""
    words = telling.words
    first = slot.mentions[0].start - sentence.start
    for verb in compiled(words.taking_place).finditer(sentence.text.lower()):
        if not -60 < first - verb.end() < 60:
            continue
        who = subject(sentence.text, verb.start(), words)
        if not words.head_last and (who is None or who.islower()):
            who = following(sentence.text, verb.end(), words) or who
        if who is not None and sum(w[0].isupper() for w in who.split()) >= 2:
            return Draft(
                who,
                sentence.start,
                slot,
                sentence.start,
                sentence.end,
                "held",
                slot.clocks,
                strength=0.7,
            )
    return None


def _meeting_of(telling: Telling, who: str, rest: str) -> str:
    words = telling.words
    title = joined(words.meeting, words.of, who, words.language)
    other = compiled(
        r"^\s*(?:today\s|yesterday\s|hoy\s|ayer\s|hoje\s|ontem\s)?((?:with|con|com)\s(?:the\s|el\s|la\s|los\s|las\s|o\s|a\s|os\s|as\s)?[^,.;:()§¤]{3,90}?)(?=\s(?:in|at|on|en|em|no|na|to|para|last|this|next|el)\s|[,.;:()]|$)"
    ).search(rest)
    headline = telling.headline
    if headline and not headline.bare and _alike(headline.text, title):
        return headline.text
    return f"{title} {other.group(1)}" if other else title


def _alike(one: str, two: str) -> bool:
    a, b = _content(one), _content(two)
    return len(a & b) >= 0.5 * min(len(a), len(b)) and len(a & b) >= 2


def _content(text: str) -> set[str]:
    return {_singular(w) for w in re.findall(r"[^\W\d_]{4,}", text.lower())}


def _headlined(telling: Telling, sentence: Sentence, slot: Slot, mask: str) -> Draft | None:
    """Near the top a verb of holding is about what the headline names."""
    headline, words = telling.headline, telling.words
    near = sentence.start - telling.bulletin.body < 500
    if (
        headline is None
        or headline.bare
        or not near
        or any(d.name == headline.text for d in telling.drafts)
    ):
        telling.refuse(slot, "no event named")
        return None
    if not compiled(words.hold).search(mask):
        telling.refuse(slot, "no event named")
        return None
    return Draft(
        headline.text,
        sentence.start,
        slot,
        sentence.start,
        sentence.end,
        "headline",
        slot.clocks,
        strength=HEADLINE / 10,
    )


def _scoped(drafts: Sequence[Draft], sentence: Sentence, names_at: Sequence[int]) -> list[Draft]:
    """Of several events in one sentence each has the words from its own beginning to the next's."""
    begins = [min(d.at, d.slot.start) if d.slot else d.at for d in drafts]
    cuts = sorted({*begins, *(n for n in names_at if n not in {d.at for d in drafts})})
    return [
        replace(
            draft,
            scope=(
                sentence.start if begin <= cuts[0] else begin,
                next(
                    (c for c in cuts if c > max(draft.at, draft.slot.start if draft.slot else 0)),
                    sentence.end,
                ),
            ),
        )
        for draft, begin in zip(drafts, begins, strict=True)
    ]
