"""Where the server's own words go: what happens to standard error, requests to standard output."""

from __future__ import annotations

import logging
import sys


def set_up() -> None:
    """Requests are lines of JSON (`access`), with nothing of the logger's around them."""
    logging.basicConfig(
        level=logging.INFO,
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        force=True,
    )
    requests = logging.getLogger("calendar_service.access")
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(message)s"))
    requests.handlers = [handler]
    requests.propagate = False
