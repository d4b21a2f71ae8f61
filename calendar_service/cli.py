"""The command line: which commands there are, and how their failures are told."""

from __future__ import annotations

import io
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

NAME = "calendar-service"

app = typer.Typer(
    name=NAME,
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
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # JSON and calendars are UTF-8 in every locale
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = _run(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
    except (InputError, StoreError) as error:
        return _failed(error, FAILED)
    except CalendarError as error:
        return _failed(error, USAGE)
    except TyperException as error:
        return _misused(error)
    except typer.Exit as asked:
        return asked.exit_code
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except OSError as error:
        return _unwritten(error)
    return status


def _run(arguments: list[str]) -> int:
    command = typer.main.get_command(app)
    with command.make_context(NAME, arguments, obj=datetime.now(UTC)) as context:
        return int(command.invoke(context) or DONE)


def _failed(error: CalendarError, status: int) -> int:
    complain(str(error))
    return status


def _misused(error: TyperException) -> int:
    said = error.format_message() if isinstance(error, typer.BadParameter) else str(error)
    complain(f"{said.rstrip('.')} (see --help)")
    return USAGE


def _unwritten(error: OSError) -> int:
    """What was to be printed or written could not be; a reader that has enough is no failure."""
    # The interpreter must not flush to standard output again at its end.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return DONE
    complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
    return FAILED
