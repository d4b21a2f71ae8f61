"""Style sheet, scripts and icon: read once, served under the digest of them all, for ever."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path

FOLDER = Path(__file__).with_name("static")
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


@cache
def files() -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir())}


@cache
def version() -> str:
    """Changes with any of the files: modules name each other without it."""
    digest = blake2b(digest_size=6)
    for name, body in files().items():
        digest.update(f"{name} {len(body)} ".encode() + body)
    return digest.hexdigest()


def address(name: str) -> str:
    return f"/static/{version()}/{name}"
