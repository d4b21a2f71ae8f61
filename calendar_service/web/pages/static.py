"""Style sheet, scripts and icon: read once, served under the digest of them all, for ever."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from hashlib import blake2b
from pathlib import Path

from aiohttp import web

from calendar_service.web.answering import answering
from calendar_service.web.moment import Moment
from calendar_service.web.problems import NotFound
from calendar_service.web.representation import Asked, Content
from calendar_service.web.security import DATA

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


def asked(request: web.Request) -> Asked:
    """A file under the version that pages name; another version is gone."""
    name = request.match_info["name"]
    body = files().get(name)
    if body is None or request.match_info["version"] != version():
        raise NotFound(f"{request.path}: no such file")

    async def build(_: Moment) -> Content:
        return Content(body)

    return Asked(
        key=address(name),
        media_type=MEDIA_TYPES[Path(name).suffix],
        build=build,
        headers={"Cache-Control": "public, max-age=31536000, immutable"},
        common=DATA,
    )


static_file = answering(asked)
