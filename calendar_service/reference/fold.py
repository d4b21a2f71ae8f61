"""Names compare without case and accents."""

from __future__ import annotations

import unicodedata


def fold(name: str) -> str:
    """Lower case, without accents, blanks collapsed."""
    if name.isascii():
        return " ".join(name.lower().split())
    plain = unicodedata.normalize("NFKD", name.replace("’", "'"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).lower().split())
