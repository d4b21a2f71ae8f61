"""Which feeds there are: their titles, colours and filters, read from `feeds.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import Field, StringConstraints, ValidationError, model_validator

from calendar_service.errors import UserError
from calendar_service.feeds.calendar import Head
from calendar_service.feeds.labels import Language, country_name, topic_label
from calendar_service.feeds.selection import selection_words
from calendar_service.models import CountryCode, Kind, Model, Status, Topic
from calendar_service.query import EventQuery

FILE = "feeds.toml"
RESERVED = {"all", "country", "topic", "custom", "events", "index"}
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


class Words(Model):
    """One text in each language that the service speaks."""

    en: str
    es: str
    pt: str

    def of(self, lang: Language, name: str = "") -> str:
        """With `{name}` replaced by the name of a country or topic."""
        words: str = getattr(self, lang)
        return words.replace("{name}", name)


class Filter(Model):
    """The filter as URLs say it."""

    country: tuple[CountryCode, ...] = ()
    host: tuple[CountryCode, ...] = ()
    topic: tuple[Topic, ...] = ()
    not_topic: tuple[Topic, ...] = ()
    kind: tuple[Kind, ...] = ()
    status: tuple[Status, ...] = ()
    q: str | None = None
    virtual: bool | None = None
    min_confidence: Annotated[float, Field(ge=0, le=1)] | None = None

    def query(self) -> EventQuery:
        return EventQuery(
            countries=self.country,
            hosts=self.host,
            topics=self.topic,
            not_topics=self.not_topic,
            kinds=self.kind,
            statuses=self.status,
            text=self.q,
            virtual=self.virtual,
            min_confidence=self.min_confidence,
        )


class Definition(Model):
    """Title, description and colour (a CSS name, RFC 7986) of one feed, or of a kind of feeds."""

    title: Words
    description: Words
    color: Annotated[str, StringConstraints(pattern=r"^[a-z]+$")]
    filter: Filter = Filter()


class Feed(Model):
    """One calendar to subscribe to: `path` is its URL below /feeds/ without the suffix.

    `asked` is what a subscriber chose beyond the definition; `query` holds both.
    """

    path: str
    definition: Definition
    query: EventQuery
    asked: EventQuery = EventQuery()

    def narrowed(self, asked: EventQuery) -> Feed:
        """Only what `asked` selects as well; it must not set what this feed sets itself."""
        both = self.query.model_copy(update=dict(asked.model_dump(exclude_defaults=True)))
        return self.model_copy(update={"query": both, "asked": asked})

    def name(self, lang: Language) -> str:
        """What `{name}` stands for in its texts."""
        group, _, value = self.path.partition("/")
        if group == "country":
            return country_name(value.upper(), lang)
        return topic_label(Topic(value), lang) if group == "topic" else ""

    def title(self, lang: Language) -> str:
        own = self.definition.title.of(lang, self.name(lang))
        return " · ".join([own, *selection_words(self.asked, lang)])

    def head(self, lang: Language, base_url: str | None = None) -> Head:
        """`base_url` is the public address of the service, if it has one."""
        base = base_url.rstrip("/") if base_url else None
        return Head(
            name=self.title(lang),
            description=self.definition.description.of(lang, self.name(lang)),
            lang=lang,
            color=self.definition.color,
            source=base and f"{base}/feeds/{self.path}.ics",
            url=base and f"{base}/",
        )


class Definitions(Model):
    """The content of `feeds.toml`: one feed of everything, patterns for two kinds, named ones."""

    all: Definition
    country: Definition
    topic: Definition
    named: dict[Slug, Definition] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _names_are_free(self) -> Self:
        if taken := RESERVED & set(self.named):
            raise ValueError(f"named.{min(taken)}: this name has a meaning of its own")
        return self

    def everything(self) -> Feed:
        return Feed(path="all", definition=self.all, query=self.all.filter.query())

    def custom(self) -> Feed:
        """Of everything as well, to be narrowed."""
        return self.everything().model_copy(update={"path": "custom"})

    def of_country(self, code: str) -> Feed:
        query = self.country.filter.query().model_copy(update={"countries": (code,)})
        return Feed(path=f"country/{code.lower()}", definition=self.country, query=query)

    def of_topic(self, topic: Topic) -> Feed:
        query = self.topic.filter.query().model_copy(update={"topics": (topic,)})
        return Feed(path=f"topic/{topic.value}", definition=self.topic, query=query)

    def of_name(self, name: str) -> Feed:
        """Raises KeyError for a name that is not defined."""
        found = self.named[name]
        return Feed(path=name, definition=found, query=found.filter.query())

    def feeds(self, countries: Iterable[str], topics: Iterable[str]) -> tuple[Feed, ...]:
        """All feeds, given the countries and topics that have events."""
        return (
            self.everything(),
            *(self.of_country(code) for code in sorted(countries)),
            *(self.of_topic(Topic(topic)) for topic in sorted(topics)),
            *(self.of_name(name) for name in sorted(self.named)),
        )


def load_definitions(directory: Path | None = None) -> Definitions:
    """Those in the folder's `feeds.toml`; without a folder, or without the file, the built-in."""
    own = directory / FILE if directory else None
    path = own if own and own.is_file() else _built_in()
    try:
        return Definitions.model_validate(_read(path))
    except ValidationError as error:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise UserError(f"{path}: {wrong}") from error


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:  # not TOML, not UTF-8
        raise UserError(f"{path}: {error}") from error


def _built_in() -> Path:
    """A wheel carries the file beside this module; a checkout has it in its folder `feeds`."""
    packaged = Path(__file__).with_name(FILE)
    return packaged if packaged.is_file() else Path(__file__).parents[2] / "feeds" / FILE
