"""`python -m calendar_service`."""

from __future__ import annotations

import sys

from calendar_service.cli import main

if __name__ == "__main__":  # worker processes import this module as well
    sys.exit(main())
