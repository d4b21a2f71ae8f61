"""Headers that every answer carries: what browsers may do with it, and who may read it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

EVERYWHERE = {
    "Server": "calendar-service",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Vary": "Accept-Encoding",
}
EXPOSED = "Content-Disposition, ETag, Last-Modified, Link, RateLimit, RateLimit-Policy, Retry-After"

# Calendars, listings, errors: read from anywhere, and never run as a document.
DATA: Mapping[str, str] = MappingProxyType(
    EVERYWHERE
    | {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Expose-Headers": EXPOSED,
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    }
)

# Pages: their own scripts and styles from files, nothing inline and nobody else's.
PAGE: Mapping[str, str] = MappingProxyType(
    EVERYWHERE
    | {
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "X-Frame-Options": "DENY",
        "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
        "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
        "manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    }
)

# Where the public address is one of https, browsers never come by another way (RFC 6797).
TRANSPORT: Mapping[str, str] = MappingProxyType(
    {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
)

PREFLIGHT: Mapping[str, str] = MappingProxyType(
    {
        "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
        "Access-Control-Allow-Headers": "Accept, Cache-Control, If-Modified-Since, If-None-Match",
        "Access-Control-Max-Age": "86400",
    }
)
