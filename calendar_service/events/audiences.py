"""For whom, in what and by which medium an event is, where nouns come first."""

from __future__ import annotations

from calendar_service.events.phrases import Phrase
from calendar_service.events.tokens import QUOTES

FOR = "para"
PLURAL = frozenset("los las os as".split())
# Nouns of what is taught: `in` goes on with the subject.
TAUGHT = frozenset(
    """capacitación capacitaciones capacitação clase curso cursos diplomado formación formação
    masterclass minicurso oficina seminario seminário taller talleres treinamento""".split()
)
# After `in`: how or where, no subject.
MANNER = frozenset(
    """alianza colaboración conjunto directo direto dos dois duas equipo forma formato horario
    horário instalaciones instalações linha línea lugar manera modalidad modalidade
    modo parceria presencia sala salas sede sesión sessão tres três turno un una uma um vivo
    vários varios""".split()
)

# Before the word that says how it is attended.
BY_MEDIUM = frozenset({"en", "em", "a", "à", "ao"})
SUBJECT = frozenset("para sobre".split())
# … and the word that says it in the middle of a name (`seminario en línea sobre aduanas`).
MEDIUM = frozenset("directo direto distancia distância linha línea rede red vivo".split())


def for_whom(phrase: Phrase, index: int) -> bool:
    """`taller para docentes`, `oficina para as famílias`; not what it is for, nor until when."""
    words, stream = phrase.words, phrase.stream
    if stream[index].low != FOR or not phrase.free(index + 1):
        return False
    whom = index + 1 + (stream[index + 1].low in PLURAL)
    if not phrase.free(whom) or not stream[whom].low.endswith("s"):
        return False
    low = stream[whom].low
    known = words.stops | words.determiners | words.another | words.calendar | words.dates
    return stream[whom].word and low not in known


def in_what(phrase: Phrase, index: int, head: int) -> bool:
    """`curso em gestão pública`, `taller en primeros auxilios`: the subject that is taught."""
    words, stream = phrase.words, phrase.stream
    if stream[index].low not in {"em", "en"} or stream[head].low not in TAUGHT:
        return False
    if index - head > 2 or not phrase.free(index + 1) or not stream[index + 1].word:
        return False
    low = stream[index + 1].low
    plain = low not in words.stops | words.determiners | words.venues | MANNER
    return plain and stream[index + 1].text.islower()


def by_medium(phrase: Phrase, index: int) -> bool:
    """`foro en línea “Caravanas”`, `seminário em linha sobre`: a title or a subject after it."""
    after = phrase.stream[index + 1 : index + 3]
    if len(after) < 2 or phrase.words.head_last or phrase.stream[index].low not in BY_MEDIUM:
        return False
    if after[0].low in MEDIUM and (after[1].low in SUBJECT or not after[1].word):
        return phrase.free(index + 1)
    quoted = after[1].text in QUOTES and phrase.closing_quote(index + 2) is not None
    return quoted and after[0].text.islower()


def new_online(phrase: Phrase, head: int, last: int) -> bool:
    """`un seminario en línea, que`: with an article of its own it is none told before."""
    first = phrase.left(head)
    new = first > 0 and phrase.stream[first - 1].low in phrase.words.indefinite
    return new and phrase.stream[last].low in MEDIUM
