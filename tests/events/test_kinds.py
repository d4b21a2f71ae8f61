"""The kind of an event, from the noun that its name turns on."""

from __future__ import annotations

import pytest

from calendar_service.events.kinds import kind_of
from calendar_service.models import Kind
from calendar_service.reference.fold import fold
from calendar_service.reference.kinds import NOUNS


@pytest.mark.parametrize(
    ("title", "language", "kind"),
    [
        ("IV Cooperation Forum of the Pacific Alliance", "en", Kind.FORUM),
        ("Meeting of the High Level Group", "en", Kind.MEETING),
        ("Opening of the Summit", "en", Kind.CEREMONY),
        ("Seminar ‘Lessons learned’", "en", Kind.SEMINAR),
        ("Public hearing on the draft plan", "en", Kind.HEARING),
        ("Webinar: Storing grain", "en", Kind.WEBINAR),
        ("Winter School on Snow", "en", Kind.COURSE),
        ("Book Fair", "en", Kind.FAIR),
        ("Lantern Parade", "en", Kind.FESTIVAL),
        ("Launch of the report", "en", Kind.LAUNCH),
        ("Third Workshop on Tariffs", "en", Kind.WORKSHOP),
        ("29th annual session of the Council", "en", Kind.SESSION),
        ("Summit of Presidents", "en", Kind.SUMMIT),
        ("International Congress of Translators", "en", Kind.CONFERENCE),
        ("Cumbre de Turismo", "es", Kind.SUMMIT),
        ("VI Encuentro Regional de Bibliotecas", "es", Kind.MEETING),
        ("Audiencia pública sobre minería", "es", Kind.HEARING),
        ("Taller: Diseñar un club", "es", Kind.WORKSHOP),
        ("Clausura y entrega de diplomas", "es", Kind.CEREMONY),
        ("Sesión plenaria", "es", Kind.SESSION),
        ("Rueda de Negocios", "es", Kind.FAIR),
        ("Conversatorio sobre lenguas", "es", Kind.SEMINAR),
        ("Jornadas de puertas abiertas", "es", Kind.SEMINAR),
        ("Reunião de coordenação", "pt", Kind.MEETING),
        ("Sessões extraordinárias", "pt", Kind.SESSION),
        ("Oficina de fotografia", "pt", Kind.WORKSHOP),
        ("Lançamento do edital", "pt", Kind.LAUNCH),
        ("Inauguração da exposição", "pt", Kind.CEREMONY),
        ("Feira do Livro", "pt", Kind.FAIR),
        ("Curso de inventário", "pt", Kind.COURSE),
        ("Something else", "en", Kind.OTHER),
    ],
)
def test_kinds(title: str, language: str, kind: Kind) -> None:
    assert kind_of(title, language) is kind


def test_every_kind_but_other_has_nouns_in_folded_form() -> None:
    assert {kind for kind, _ in NOUNS} == set(Kind) - {Kind.OTHER}
    assert all(fold(noun) == noun for _, nouns in NOUNS for noun in nouns.split())
