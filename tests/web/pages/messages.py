"""The texts of pages that have to be translated; `python -m tests.web.pages.messages` adds new
ones to the catalogues, and takes out what is said no more."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

import calendar_service.web.pages as pages
from calendar_service.feeds.labels import LANGUAGES
from calendar_service.web.pages.language import FOLDER

SOURCES = Path(pages.__file__).parent
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2")]
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2), "many": (1, 2)}
OPTIONS = {"templates/**.html": {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}}


def template() -> Catalog:
    """All messages of code and templates."""
    catalogue = Catalog(project="calendar-service")
    found = extract_from_dir(SOURCES, METHODS, OPTIONS, keywords=KEYWORDS)
    for file, _, message, _, context in found:
        catalogue.add(message, None, [(file, 0)], context=context)
    return catalogue


def catalogue(lang: str) -> Catalog:
    path = FOLDER / f"{lang}.po"
    if not path.exists():
        return Catalog(locale=lang, project="calendar-service")
    with path.open("rb") as file:
        return read_po(file, locale=lang)


def save(catalogue: Catalog) -> None:
    """With a header that says what readers need, and no dates that differ at every run."""
    header = {
        "Language": catalogue.locale_identifier,
        "Plural-Forms": catalogue.plural_forms,
        "Content-Type": "text/plain; charset=utf-8",
    }
    told = "".join(f'"{name}: {value}\\n"\n' for name, value in header.items())
    with (FOLDER / f"{catalogue.locale_identifier}.po").open("wb") as file:
        file.write(f'msgid ""\nmsgstr ""\n{told}\n'.encode())
        write_po(file, catalogue, no_location=True, omit_header=True, sort_output=True, width=0)


def main() -> None:
    for lang in LANGUAGES[1:]:
        known = catalogue(lang)
        known.update(template(), no_fuzzy_matching=True)
        known.obsolete.clear()
        save(known)


if __name__ == "__main__":
    main()
