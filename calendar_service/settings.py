"""Settings from the environment (`CALENDAR_*`); a misspelt name is an error, never ignored."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, DirectoryPath, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from calendar_service.errors import SettingsError

PREFIX = "CALENDAR_"


def _with_definitions(folder: Path) -> Path:
    if not (folder / "feeds.toml").is_file():
        raise ValueError("there is no feeds.toml in this folder")
    return folder


class Settings(BaseSettings):
    """Everything that may differ between two installations.

    `database_url`: `sqlite:///FILE` or `postgresql://…`. `base_url`: the public address of the
    service, which feeds name as their source; by default the address that is served. `feeds`: a
    folder whose `feeds.toml` defines the feeds, in place of the built-in ones.

    The server: `refresh_seconds` until a change in the store is noticed, `store_seconds` that an
    answer of it may take, `cache_bytes` of finished answers kept by each process, `max_age_seconds`
    for which clients and proxies may keep an answer, `keepalive_seconds` that a connection is held
    while idle or while a request comes, `largest_request` in octets. `rate_limit` requests a minute
    for each client, 0 for no limit; `proxies` that are trusted to tell the client's address.
    `access_log`: a line of JSON for each request. `poll_seconds` between two readings of a source.
    `editing_token`: who shows it may correct events over HTTP; without one nobody may.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    database_url: SecretStr = SecretStr("sqlite:///calendar.db")
    base_url: str | None = None
    feeds: Annotated[DirectoryPath, AfterValidator(_with_definitions)] | None = None

    refresh_seconds: Annotated[float, Field(gt=0, le=3600)] = 1.0
    store_seconds: Annotated[float, Field(gt=0, le=600)] = 30.0
    cache_bytes: Annotated[int, Field(ge=1_000_000)] = 64_000_000
    max_age_seconds: Annotated[int, Field(ge=0, le=86_400)] = 300
    keepalive_seconds: Annotated[float, Field(gt=0, le=3600)] = 75.0
    largest_request: Annotated[int, Field(ge=1_000)] = 64_000
    editing_token: Annotated[SecretStr, Field(min_length=16)] | None = None
    rate_limit: Annotated[int, Field(ge=0)] = 0
    proxies: Annotated[int, Field(ge=0, le=10)] = 0
    access_log: bool = False
    poll_seconds: Annotated[float, Field(ge=1)] = 900.0


def load() -> Settings:
    """Settings of this process; raises SettingsError that names every variable that is wrong."""
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    if unknown := sorted(n for n in os.environ if n.startswith(PREFIX) and n not in known):
        raise SettingsError(
            f"unknown setting {', '.join(unknown)}: known are {', '.join(sorted(known))}"
        )
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{PREFIX}{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors())
        raise SettingsError(wrong) from error
