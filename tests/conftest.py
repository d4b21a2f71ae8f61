"""Property tests: new examples at every desk, the same ones in continuous integration."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Machines differ in speed: how long an example takes says nothing about it.
settings.register_profile(
    "desk", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", settings.get_profile("desk"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")
