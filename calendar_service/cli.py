"""The command line: which commands there are, and how their failures are told."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

import typer
from typer.exceptions import TyperException

from calendar_service.commands import data, edit, reading, review, serving
from calendar_service.commands.output import complain
from calendar_service.errors import CalendarError, InputError, StoreError

DONE, FAILED, USAGE = 0, 1, 2
INTERRUPTED = 130  # what shells expect after Ctrl-C

app = typer.Typer(
    name="calendar-service",
    help="Turns press bulletins into calendars that people subscribe to.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

COMMANDS = (
    reading.extract,
    reading.explain,
    data.ingest,
    serving.serve,
    data.export,
    data.events,
    data.feeds,
    review.review,
    edit.correct,
    edit.confirm,
    edit.hide,
    edit.show,
    edit.revert,
    edit.merge,
    edit.keep_apart,
    edit.split,
    data.migrate,
    data.dump,
    data.load,
)
for command in COMMANDS:
    app.command(name=command.__name__.replace("_", "-"))(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives 0 when it is done, 1 when an input failed, 2 on wrong usage."""
    try:
        status = app(args=arguments, standalone_mode=False, obj=datetime.now(UTC))
        sys.stdout.flush()
    except (InputError, StoreError) as error:
        return _failed(error, FAILED)
    except CalendarError as error:
        return _failed(error, USAGE)
    except TyperException as error:
        return _misused(error)
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader has what it wanted; the interpreter must not flush to it again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return int(status or DONE)


def _failed(error: CalendarError, status: int) -> int:
    complain(str(error))
    return status


def _misused(error: TyperException) -> int:
    said = error.format_message() if isinstance(error, typer.BadParameter) else str(error)
    complain(f"{said.rstrip('.')} (see --help)")
    return USAGE
