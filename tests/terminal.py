"""A program run on a terminal, and somebody who answers it."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
from collections.abc import Iterable

PATIENCE = 20.0  # seconds until a prompt must have come


def typed(
    arguments: Iterable[str], answers: Iterable[tuple[str, str]], kind: str = "dumb"
) -> tuple[int, str]:
    """Runs `calendar-service`, waits for each prompt and types its answer.

    Gives the exit status and all that the terminal showed.
    """
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "calendar_service", *arguments]
    environment = {**os.environ, "COLUMNS": "120", "TERM": kind}
    running = subprocess.Popen(  # noqa: S603 - our own module
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True
    )
    os.close(theirs)
    shown = ""
    try:
        for prompt, answer in answers:
            new = _until(ours, prompt)
            shown += new
            assert prompt in new, f"{prompt!r} did not come: {shown}"
            os.write(ours, f"{answer}\n".encode())
        shown += _until(ours, None)
        return running.wait(PATIENCE), shown
    finally:
        running.kill()
        running.wait()
        os.close(ours)


def _until(terminal: int, prompt: str | None) -> str:
    """What is shown until the prompt, or until the program ends."""
    seen = b""
    while prompt is None or prompt.encode() not in seen:
        ready, _, _ = select.select([terminal], [], [], PATIENCE)
        try:
            new = os.read(terminal, 4096) if ready else b""
        except OSError:  # the other end is closed
            new = b""
        if not new:
            break
        seen += new
    return seen.decode(errors="replace").replace("\r\n", "\n")
