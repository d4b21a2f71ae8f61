"""Settings from the environment (`CALENDAR_*`); a misspelt name is an error, never ignored."""

from __future__ import annotations

import os

from pydantic import SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from calendar_service.errors import SettingsError

PREFIX = "CALENDAR_"


class Settings(BaseSettings):
    """Everything that may differ between two installations.

    `database_url`: `sqlite:///FILE` or `postgresql://…`. `base_url`: the public address of the
    service, which feeds name as their source; by default the address that is served.
    """

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    database_url: SecretStr = SecretStr("sqlite:///calendar.db")
    base_url: str | None = None


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
