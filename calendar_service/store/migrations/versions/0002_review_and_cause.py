"""Doubts by index, the correction behind a step in a history, the vocabulary of the blocks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

DOUBTFUL = sa.text("life = 'live' AND doubtful")
PART = sa.text("parent IS NOT NULL")
NAME = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
ABOVE = {"sqlite": "payload ->> '$.parent'", "postgresql": "payload::jsonb ->> 'parent'"}
WARNED = {
    "sqlite": "json_array_length(payload -> '$.warnings') > 0",
    "postgresql": "jsonb_array_length(payload::jsonb -> 'warnings') > 0",
}


def upgrade() -> None:
    op.add_column(
        "events", sa.Column("doubtful", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    dialect = op.get_context().dialect.name
    op.execute(f"UPDATE events SET doubtful = confidence < 0.75 OR {WARNED[dialect]}")  # noqa: S608 - one of two constants
    op.create_index(
        "ix_events_doubtful",
        "events",
        ["starts", "uid"],
        sqlite_where=DOUBTFUL,
        postgresql_where=DOUBTFUL,
    )
    op.drop_index("ix_events_parent", "events")
    op.create_index(
        "ix_events_parent",
        "events",
        ["parent"],
        sqlite_where=PART,
        postgresql_where=PART,
    )
    op.add_column("mentions", sa.Column("parent", NAME, nullable=True))
    op.execute(f"UPDATE mentions SET parent = {ABOVE[dialect]}")  # noqa: S608 - one of two constants
    op.create_index(
        "ix_mentions_bulletin_parent",
        "mentions",
        ["bulletin", "parent"],
        sqlite_where=PART,
        postgresql_where=PART,
    )
    op.add_column("state", sa.Column("vocabulary", sa.Text(), nullable=True))
    op.add_column("changes", sa.Column("correction", sa.BigInteger(), nullable=True))
