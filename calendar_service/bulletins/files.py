"""Where text comes from: files, folders, standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from calendar_service.bulletins.split import split
from calendar_service.errors import InputError
from calendar_service.models import Bulletin

LARGEST = 20 * 1024 * 1024
SUFFIXES = frozenset({".txt", ".md", ".text"})
STANDARD_INPUT = "-"


def read_paths(
    paths: Sequence[str], *, published: date | None = None, language: str | None = None
) -> Iterator[Bulletin | InputError]:
    """The bulletins of files, of the text files of folders, and of `-`, in order.

    An input that fails is yielded as its InputError, and the next one is read.
    """
    for path in paths:
        try:
            for source, text in _texts(path):
                yield from _bulletins(source, text, published, language)
        except InputError as error:
            yield error


def _bulletins(
    source: str, data: bytes | InputError, published: date | None, language: str | None
) -> Iterator[Bulletin | InputError]:
    if isinstance(data, InputError):
        yield data
        return
    try:
        yield from split(decoded(data, source), source, published=published, language=language)
    except InputError as error:
        yield error


def _texts(path: str) -> Iterator[tuple[str, bytes | InputError]]:
    if path == STANDARD_INPUT:
        yield STANDARD_INPUT, sys.stdin.buffer.read(LARGEST + 1)
        return
    where = Path(path)
    if where.is_dir():
        files = sorted(f for f in where.rglob("*") if f.suffix in SUFFIXES and f.is_file())
        if not files:
            raise InputError(path, "no .txt or .md file in this folder")
        for file in files:
            yield str(file), _contents(file)
        return
    yield path, _contents(where)


def _contents(file: Path) -> bytes | InputError:
    try:
        with file.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except FileNotFoundError:
        return InputError(str(file), "there is no such file")
    except OSError as error:
        return InputError(str(file), f"cannot be read: {error.strerror or error}")


def decoded(data: bytes, source: str) -> str:
    """The text of a file: UTF-8, else Windows-1252; line ends and offsets stay as they are.

    Raises InputError for what is empty, too large or no text.
    """
    if len(data) > LARGEST:
        raise InputError(source, f"is larger than {LARGEST // 1024 // 1024} MB; split it")
    if not data.strip():
        raise InputError(source, "is empty")
    if b"\0" in data[:8192]:
        raise InputError(source, "is not text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text = data.decode("cp1252")
        except UnicodeDecodeError:
            raise InputError(source, "is not text in UTF-8 or Windows-1252") from None
    if _noise(text):
        raise InputError(source, "is not text")
    return text


def _noise(text: str) -> bool:
    """More than one character in twenty that no bulletin has."""
    sample = text[:20_000]
    odd = sum(1 for c in sample if not (c.isprintable() or c in "\r\n\t\f\u200b\ufeff\u00ad\u2028"))
    return odd * 20 > len(sample)
