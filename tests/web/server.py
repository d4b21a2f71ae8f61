"""The server of aiohttp's test client, with the application run as the service runs it."""

from __future__ import annotations

from typing import Any

from aiohttp.test_utils import TestServer

from calendar_service.web.runner import Runner


class OwnServer(TestServer):
    async def _make_runner(self, **kwargs: Any) -> Runner:
        return Runner(self.app, **kwargs)
