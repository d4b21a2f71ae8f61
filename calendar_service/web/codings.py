"""Content codings (RFC 9110 8.4, 12.5.3): which one a client gets, and how it is made, once."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache

import brotli
import zstandard

IDENTITY = "identity"
LEAST = 256  # octets; less does not pay for the headers that a coding needs
GZIP = 16 + zlib.MAX_WBITS


def _gzip(data: bytes) -> bytes:
    """Without the clock in its header: the same data give the same bytes."""
    packer = zlib.compressobj(6, zlib.DEFLATED, GZIP)
    return packer.compress(data) + packer.flush()


def _brotli(data: bytes) -> bytes:
    packed: bytes = brotli.compress(data, quality=5)
    return packed


def _zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=6).compress(data)


# In the order in which the server prefers them: calendars come out smallest with brotli.
CODINGS: Mapping[str, Callable[[bytes], bytes]] = {"br": _brotli, "zstd": _zstd, "gzip": _gzip}


@lru_cache(maxsize=1024)
def chosen(accepted: str | None) -> str:
    """The coding for an Accept-Encoding header; identity when it asks for nothing else.

    Identity is also the answer to a header that allows nothing: a calendar beats an error.
    """
    if not accepted:
        return IDENTITY
    wishes = _wishes(accepted)
    anything = wishes.get("*", 0.0)
    weights = {coding: wishes.get(coding, anything) for coding in CODINGS}
    best = max(weights, key=lambda coding: weights[coding])
    plain = wishes.get(IDENTITY, 0.0)
    return best if weights[best] > 0 and weights[best] >= plain else IDENTITY


def _wishes(accepted: str) -> dict[str, float]:
    wishes: dict[str, float] = {}
    for wish in accepted.lower().split(","):
        coding, _, parameters = wish.partition(";")
        name = {"x-gzip": "gzip"}.get(coding.strip(), coding.strip())
        wishes[name] = _weight(parameters)
    return wishes


def _weight(parameters: str) -> float:
    """The q of RFC 9110 12.4.2; a q that is none counts as a refusal."""
    name, _, value = parameters.partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        weight = float(value)
    except ValueError:
        return 0.0
    return weight if 0 <= weight <= 1 else 0.0
