"""`python -m calendar_service`."""

from __future__ import annotations

import sys

from calendar_service.cli import main

sys.exit(main())
