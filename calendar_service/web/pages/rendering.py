"""Templates, one environment for each language, and the words and functions they use."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import aiohttp_jinja2
from aiohttp import web
from jinja2 import Environment
from markupsafe import Markup

from calendar_service.feeds.labels import (
    LANGUAGES,
    Language,
    country_name,
    kind_label,
    text,
    topic_label,
)
from calendar_service.feeds.wording import location
from calendar_service.record import local, utc_times
from calendar_service.web.pages import dates
from calendar_service.web.pages.addresses import bulletin_url, event_url
from calendar_service.web.pages.entry import mark_label
from calendar_service.web.pages.language import NAMES, translations
from calendar_service.web.pages.static import address

ENVIRONMENTS: dict[Language, web.AppKey[Environment]] = {
    lang: web.AppKey(f"PAGES_{lang}", Environment) for lang in LANGUAGES
}


def prepare(environment: Environment, lang: Language) -> None:
    """What every template of one language knows."""
    catalogue = translations(lang)
    environment.install_gettext_translations(catalogue, newstyle=True)  # type: ignore[attr-defined]
    environment.globals.update(
        lang=lang,
        language_names=NAMES,
        online=text("online", lang),
        static=address,
        event_url=event_url,
        bulletin_url=bulletin_url,
        machine_time=lambda when: local(when.start),
        utc=lambda when: utc_times(when)["start_utc"],
        utc_end=lambda when: utc_times(when)["end_utc"],
        in_language=partial(_in_language, lang),
        family_label=partial(family_label, lang),
        **{
            function.__name__: partial(function, lang=lang)
            for function in (
                country_name,
                kind_label,
                location,
                mark_label,
                topic_label,
                dates.day_heading,
                dates.moment_text,
                dates.month_title,
                dates.short_day,
                dates.short_when,
                dates.span,
            )
        },
    )


def render(
    request: web.Request, lang: Language, template: str, context: Mapping[str, Any]
) -> bytes:
    page = aiohttp_jinja2.render_string(template, request, context, app_key=ENVIRONMENTS[lang])
    return page.encode("utf-8", "replace")


def family_label(lang: Language, name: str) -> str:
    _ = translations(lang).gettext
    labels = {
        "economy": _("Economy"),
        "innovation": _("Innovation and science"),
        "society": _("Society and culture"),
        "green": _("Environment and countryside"),
        "public": _("Public affairs and cooperation"),
        "other": _("No topic"),
    }
    return labels[name]


def _in_language(lang: Language, other: str) -> Markup:
    """The attribute of a text that is not in the page's language."""
    return Markup("") if other == lang else Markup(' lang="{}"').format(other)
