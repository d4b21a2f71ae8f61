"""What a list is a list of, in the singular."""

from __future__ import annotations

import pytest

from calendar_service.events.names import names
from calendar_service.events.structured.plurals import head_of, one_of, singular
from calendar_service.events.words import words_of


@pytest.mark.parametrize(
    ("language", "plural", "one"),
    [
        ("en", "hearings", "hearing"),
        ("en", "ceremonies", "ceremony"),
        ("es", "sesiones", "sesión"),
        ("es", "talleres", "taller"),
        ("pt", "sessões", "sessão"),
        ("pt", "oficinas", "oficina"),
        ("en", "hearing", None),
        ("en", "houses", "house"),
        ("en", "prices", None),
    ],
)
def test_singulars(language: str, plural: str, one: str | None) -> None:
    assert singular(plural, words_of(language)) == one


@pytest.mark.parametrize(
    ("language", "words", "one", "head"),
    [
        ("en", "five public meetings on heating", "public meeting on heating", "public meeting"),
        ("es", "las audiencias públicas sobre agua", "audiencia pública sobre agua", "audiencia"),
        ("pt", "as reuniões ordinárias do Conselho", "reunião ordinária do Conselho", "reunião"),
    ],
)  # fmt: skip
def test_one_of_several(language: str, words: str, one: str, head: str) -> None:
    table = words_of(language)
    (name,) = names(words, table)
    assert one_of(name, table) == one
    assert head_of(name, table) == head
