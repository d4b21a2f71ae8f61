"""The corpora by language, for tests that run over all of them."""

from __future__ import annotations

from tests.temporal import corpus_en, corpus_es, corpus_pt

CORPORA = {"en": corpus_en, "es": corpus_es, "pt": corpus_pt}

# Language, reference date, phrase, and what it is read as.
ACCEPTED = tuple(
    (language, corpus.REFERENCE, phrase, read_as)
    for language, corpus in CORPORA.items()
    for phrase, read_as in corpus.ACCEPTED
)
REFUSED = tuple(
    (language, corpus.REFERENCE, phrase)
    for language, corpus in CORPORA.items()
    for phrase in corpus.REFUSED
)
