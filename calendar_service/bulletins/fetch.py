"""URLs to bytes: within limits of time and size, and only if they changed since they were read."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http import HTTPStatus

import aiohttp

from calendar_service.bulletins.decoding import LARGEST
from calendar_service.errors import InputError

TIMEOUT = aiohttp.ClientTimeout(total=60, connect=10, sock_read=20)  # seconds
REDIRECTS = 5
CHUNK = 64 * 1024
HEADERS = {
    "User-Agent": "calendar-service",
    "Accept": "application/atom+xml, application/rss+xml, application/xhtml+xml, text/html,"
    " application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1",
}
PAGES = frozenset({"text/html", "application/xhtml+xml"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a URL gave; `html` says that it is a page by its content type."""

    data: bytes
    charset: str | None
    html: bool


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server said to be asked with the next time (RFC 9110, 13.1)."""

    etag: str | None
    modified: str | None

    def headers(self) -> dict[str, str]:
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in named.items() if value}


class Unanswered(InputError):
    """The URL gave nothing to read; `retry_after` is the pause in seconds that it asked for."""

    def __init__(self, source: str, reason: str, retry_after: int | None = None) -> None:
        super().__init__(source, reason)
        self.retry_after = retry_after


@dataclass(slots=True)
class Visit:
    """One round of reading. `known` are the validators of earlier ones, `fresh` those of this."""

    session: aiohttp.ClientSession
    known: Mapping[str, Validators] = field(default_factory=dict)
    fresh: dict[str, Validators] = field(default_factory=dict)

    async def get(self, url: str) -> Answer | None:
        """What is at `url`; None if that has not changed. Raises Unanswered in one line."""
        try:
            return await self._get(url)
        except TimeoutError:
            raise Unanswered(url, f"no answer within {self.session.timeout.total:g} s") from None
        except aiohttp.TooManyRedirects:
            raise Unanswered(url, f"redirects more than {REDIRECTS} times") from None
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError) as error:
            raise Unanswered(url, f"{error} is not a web address") from None
        except aiohttp.ClientConnectorCertificateError as error:
            raise Unanswered(url, f"its certificate is not valid ({error})") from None
        except aiohttp.ClientConnectorDNSError:
            raise Unanswered(url, "there is no such host") from None
        except aiohttp.ClientConnectorError as error:
            raise Unanswered(url, f"cannot be reached ({_reason(error.os_error)})") from None
        except (aiohttp.ClientError, ValueError) as error:
            raise Unanswered(url, f"the answer cannot be read ({error})") from None

    async def _get(self, url: str) -> Answer | None:
        asked = self.known[url].headers() if url in self.known else {}
        async with self.session.get(url, headers=asked, max_redirects=REDIRECTS) as response:
            if response.status == HTTPStatus.NOT_MODIFIED and asked:
                return None
            if response.status != HTTPStatus.OK:
                pause = response.headers.get("Retry-After", "")
                reason = f"answers {response.status} {response.reason or ''}".rstrip()
                raise Unanswered(url, reason, int(pause) if pause.isdecimal() else None)
            data = bytearray()
            async for chunk in response.content.iter_chunked(CHUNK):
                data += chunk
                if len(data) > LARGEST:
                    raise Unanswered(url, f"is larger than {LARGEST // 1024 // 1024} MB")
            self.fresh[url] = Validators(
                response.headers.get("ETag"), response.headers.get("Last-Modified")
            )
            return Answer(bytes(data), response.charset, response.content_type in PAGES)


def _reason(error: OSError) -> str:
    """`Connection refused`, without the address, which is named already."""
    return os.strerror(error.errno) if error.errno else str(error)


@asynccontextmanager
async def client(limits: aiohttp.ClientTimeout = TIMEOUT) -> AsyncIterator[aiohttp.ClientSession]:
    """The session that visits share; it takes proxies from the environment."""
    async with aiohttp.ClientSession(timeout=limits, headers=HEADERS, trust_env=True) as session:
        yield session
