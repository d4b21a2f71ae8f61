"""Which feeds there are, and what is said of a wrong definition."""

from __future__ import annotations

from pathlib import Path

import pytest

from calendar_service.errors import UserError
from calendar_service.feeds import load_definitions
from calendar_service.models import Kind, Topic
from calendar_service.query import EventQuery

BUILT_IN = (Path(__file__).parents[2] / "feeds" / "feeds.toml").read_text("utf-8")
CSS = {"steelblue", "seagreen", "darkorange", "mediumpurple", "goldenrod", "deepskyblue"}
CSS |= {"palevioletred", "olivedrab", "teal"}


def test_the_built_in_feeds() -> None:
    definitions = load_definitions()
    feeds = {feed.path: feed for feed in definitions.feeds(["PE", "CL"], ["gender"])}
    assert list(feeds)[:4] == ["all", "country/cl", "country/pe", "topic/gender"]
    assert feeds["all"].query == EventQuery()
    assert feeds["country/pe"].query == EventQuery(countries=("PE",))
    assert feeds["topic/gender"].query == EventQuery(topics=(Topic.GENDER,))
    assert feeds["online"].query == EventQuery(virtual=True)
    assert Kind.COURSE in feeds["learning"].query.kinds
    assert {feed.definition.color for feed in feeds.values()} <= CSS


def test_the_head_is_in_the_language_of_the_feed_and_names_its_address() -> None:
    head = load_definitions().of_country("PE").head("es", "https://example.org/")
    assert head.name == "Eventos: Perú"
    assert head.description == "Eventos de los que Perú es sede o en los que participa."
    assert head.source == "https://example.org/feeds/country/pe.ics"
    assert load_definitions().of_topic(Topic.SMES).head("en").source is None


def test_a_folder_has_its_own_definitions(tmp_path: Path) -> None:
    (tmp_path / "feeds.toml").write_text(
        BUILT_IN.replace("[named.online", "[named.remote"), "utf-8"
    )
    assert "remote" in load_definitions(tmp_path).named
    assert "online" in load_definitions(tmp_path / "elsewhere").named


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("[all]", "[all", "feeds.toml: "),
        ('"trade"', '"money"', r"named\.economy\.filter\.topic\.0: Input should be"),
        ("virtual = true", "virtuel = true", r"named\.online\.filter\.virtuel: Extra inputs"),
        ("[named.online", "[named.custom", r"named\.custom: this name has a meaning"),
        ("[topic]", "[topics]", "topic"),
    ],
)
def test_a_wrong_definition_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    (tmp_path / "feeds.toml").write_text(BUILT_IN.replace(old, new), "utf-8")
    with pytest.raises(UserError, match=said):
        load_definitions(tmp_path)
