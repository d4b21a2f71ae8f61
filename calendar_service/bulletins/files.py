"""Files, folders and standard input to documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from calendar_service.bulletins.decoding import LARGEST
from calendar_service.bulletins.document import Document, is_url
from calendar_service.bulletins.formats import documents
from calendar_service.bulletins.split import split
from calendar_service.errors import InputError
from calendar_service.models import Bulletin

PAGES = frozenset({".html", ".htm", ".xhtml"})
SUFFIXES = PAGES | {".txt", ".text", ".md", ".rss", ".atom", ".xml"}
STANDARD_INPUT = "-"


def read_paths(
    paths: Sequence[str], *, published: date | None = None, language: str | None = None
) -> Iterator[Bulletin | InputError]:
    """The bulletins of files, of the files of folders, and of `-`, in order.

    An input that fails is yielded as its InputError, and the next one is read.
    """
    for path in paths:
        for document in read_path(path):
            if isinstance(document, InputError):
                yield document
            else:
                yield from split(document, published=published, language=language)


def read_path(path: str) -> Iterator[Document | InputError]:
    """What one path holds, before it is cut into bulletins."""
    try:
        for file in _files(path):
            yield from _documents(file)
    except InputError as error:
        yield error


def size(path: str) -> int | None:
    """Octets below a path; None where only reading tells: standard input, URLs, what fails."""
    if path == STANDARD_INPUT or is_url(path):
        return None
    try:
        return sum(Path(file).stat().st_size for file in _files(path))
    except (OSError, InputError, ValueError):
        return None


def _files(path: str) -> list[str]:
    """The path itself, or all below it that may hold bulletins, by name."""
    if path == STANDARD_INPUT or not Path(path).is_dir():
        return [path]
    below = (file for file in Path(path).rglob("*") if not file.name.startswith("."))
    files = sorted(str(f) for f in below if f.suffix.lower() in SUFFIXES and f.is_file())
    if not files:
        raise InputError(path, f"no file in this folder ends in {', '.join(sorted(SUFFIXES))}")
    return files


def _documents(file: str) -> Iterator[Document | InputError]:
    try:
        yield from documents(_contents(file), file, html=Path(file).suffix.lower() in PAGES)
    except InputError as error:
        yield error


def _contents(file: str) -> bytes:
    if file == STANDARD_INPUT:
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with open(file, "rb") as stream:
            return stream.read(LARGEST + 1)
    except FileNotFoundError:
        raise InputError(file, "there is no such file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(file, f"cannot be read: {reason}") from error
