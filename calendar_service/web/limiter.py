"""How often one client may ask (RateLimit fields of draft-ietf-httpapi-ratelimit-headers)."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address, ip_network

from aiohttp import web

WINDOW = 60.0  # seconds
CLIENTS = 100_000  # of the most recent, what they used is remembered


@dataclass(slots=True)
class Limiter:
    """`quota` requests in any minute on the long run, and all of them at once after a pause.

    `proxies`: how many trusted proxies stand before the service; each adds a client's address to
    X-Forwarded-For, and whatever stands further left could be made up.
    """

    quota: int
    proxies: int = 0
    now: Callable[[], float] = time.monotonic
    full_at: OrderedDict[str, float] = field(default_factory=OrderedDict)

    def take(self, client: str) -> tuple[bool, int, float]:
        """Whether it may; how many requests are left; the seconds until all are there again."""
        now, step = self.now(), WINDOW / self.quota
        full = max(self.full_at.pop(client, now), now)
        allowed = full + step <= now + WINDOW + 1e-9
        full = full + step if allowed else full
        self.full_at[client] = full
        while len(self.full_at) > CLIENTS:
            self.full_at.popitem(last=False)
        return allowed, int((now + WINDOW - full + 1e-9) / step), full - now

    def client(self, request: web.Request) -> str:
        """Its address; of IPv6 the network, for one client has all of it."""
        address = request.remote or ""
        if self.proxies:
            passed = ",".join(request.headers.getall("X-Forwarded-For", [])).split(",")
            address = passed[-min(self.proxies, len(passed))].strip() or address
        try:
            parsed = ip_address(address)
        except ValueError:
            return address[:64]
        if isinstance(parsed, IPv6Address):
            return str(ip_network((parsed, 64), strict=False).network_address)
        return str(parsed)
