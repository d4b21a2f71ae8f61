"""What may stand in a feed: text without control characters, addresses that are URIs."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

# Readers split lines at these although RFC 5545 knows CRLF alone, so they become line feeds.
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

# C0 but tab and line feed, DEL, C1, bidirectional overrides and isolates (they reorder what stands
# beside them), the byte order mark, surrogates and noncharacters (no UTF-8 for the former).
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)

# Many readers take an escaped backslash and the letter behind it for a line break, or drop it.
_BACKSLASH = "\N{FULLWIDTH REVERSE SOLIDUS}"

_URI_MARKS = "!#$%&'()*+,/:;=?@[]~"
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def clean(text: str) -> str:
    """`text` with line feeds alone between lines, and nothing that no reader expects."""
    plain = _FORBIDDEN.sub("", _BREAKS.sub("\n", text))
    return plain.replace("\ufffd", "?").replace("\\", _BACKSLASH).strip()


def one_line(text: str) -> str:
    return " ".join(clean(text).split())


def web_address(address: str | None) -> str | None:
    """`address` as an ASCII http(s) URI; None for what is not one."""
    if address is None or any(c.isspace() or not c.isprintable() for c in address):
        return None
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:  # no IPv6 address, no host name
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    if not parts.netloc.isascii():
        address = address.replace(parts.netloc, host, 1)
    return quote(_BROKEN_ESCAPE.sub("%25", address), safe=_URI_MARKS)
