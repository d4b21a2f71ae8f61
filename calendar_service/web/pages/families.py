"""Topics in five families: a reader can tell five colours apart, not two dozen."""

from __future__ import annotations

from collections.abc import Iterable

from calendar_service.models import Topic

# The name of a family is its class in the style sheet. Institutional affairs are named last:
# nearly every event of a public body touches them, so any other topic says more.
FAMILIES: dict[str, tuple[Topic, ...]] = {
    "economy": (Topic.TRADE, Topic.INVESTMENT, Topic.SMES, Topic.FINANCE, Topic.TOURISM),
    "innovation": (Topic.INNOVATION, Topic.DIGITAL, Topic.SCIENCE, Topic.INFRASTRUCTURE),
    "society": (
        Topic.EDUCATION,
        Topic.YOUTH,
        Topic.GENDER,
        Topic.LABOUR,
        Topic.HEALTH,
        Topic.CULTURE,
        Topic.MIGRATION,
        Topic.INDIGENOUS,
    ),
    "green": (Topic.ENVIRONMENT, Topic.ENERGY, Topic.AGRICULTURE, Topic.RURAL),
    "public": (Topic.COOPERATION, Topic.SECURITY, Topic.INSTITUTIONAL),
}
OTHER = "other"
_OF = {topic: name for name, topics in FAMILIES.items() for topic in topics}
_ORDER = list(FAMILIES)


def family(topics: Iterable[Topic]) -> str:
    """The family that colours an event: that of its first topic which is not `public`."""
    names = [_OF[topic] for topic in topics]
    return next((name for name in names if name != _ORDER[-1]), names[0] if names else OTHER)


def in_order(names: Iterable[str]) -> list[str]:
    """Each name once, as a legend lists them."""
    present = set(names)
    return [name for name in (*_ORDER, OTHER) if name in present]
