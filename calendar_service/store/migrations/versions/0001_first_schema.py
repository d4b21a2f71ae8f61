"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

NAME = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DATED = sa.text("life = 'live' AND starts IS NOT NULL")
UNDATED = sa.text("life = 'live' AND starts IS NULL")


def upgrade() -> None:
    op.create_table(
        "blocks",
        sa.Column("token", NAME, nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("mention", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token", "day", "mention", name="pk_blocks"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_blocks_mention", "blocks", ["mention"])
    op.create_table(
        "bulletins",
        sa.Column("id", NAME, nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bulletins"),
    )
    op.create_index("ix_bulletins_published_id", "bulletins", ["published", "id"])
    op.create_table(
        "events",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("starts", sa.BigInteger(), nullable=True),
        sa.Column("ends", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("virtual", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("parent", NAME, nullable=True),
        sa.Column("stored_at", sa.BigInteger(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("absorbed_by", NAME, nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sa.UniqueConstraint("uid", name="uq_events_uid"),
    )
    op.create_index(
        "ix_events_dated", "events", ["starts", "uid"], sqlite_where=DATED, postgresql_where=DATED
    )
    op.create_index("ix_events_parent", "events", ["parent"])
    op.create_index("ix_events_stored_at", "events", ["stored_at"])
    op.create_index(
        "ix_events_undated", "events", ["uid"], sqlite_where=UNDATED, postgresql_where=UNDATED
    )
    op.create_table(
        "state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=True),
        sa.Column("last_ingest", sa.BigInteger(), nullable=True),
        sa.Column("longest", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_state"),
    )
    op.create_table(
        "changes",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("bulletin", NAME, nullable=True),
        sa.ForeignKeyConstraint(["uid"], ["events.uid"], name="fk_changes_uid"),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
    )
    op.create_index("ix_changes_uid", "changes", ["uid"])
    op.create_table(
        "corrections",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["events.uid"], name="fk_corrections_uid"),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
    )
    op.create_index("ix_corrections_uid", "corrections", ["uid"])
    op.create_table(
        "labels",
        sa.Column("label", NAME, nullable=False),
        sa.Column("starts", sa.BigInteger(), nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("ends", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["events.uid"], name="fk_labels_uid"),
        sa.PrimaryKeyConstraint("label", "starts", "uid", name="pk_labels"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mentions",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("bulletin", NAME, nullable=False),
        sa.Column("key", NAME, nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("pin", NAME, nullable=True),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["bulletin"], ["bulletins.id"], name="fk_mentions_bulletin"),
        sa.ForeignKeyConstraint(["uid"], ["events.uid"], name="fk_mentions_uid"),
        sa.PrimaryKeyConstraint("id", name="pk_mentions"),
        sa.UniqueConstraint("bulletin", "key", name="uq_mentions_bulletin_key"),
    )
    op.create_index("ix_mentions_uid", "mentions", ["uid"])
    op.create_table(
        "pairs",
        sa.Column("a", NAME, nullable=False),
        sa.Column("b", NAME, nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["a"], ["events.uid"], name="fk_pairs_a"),
        sa.ForeignKeyConstraint(["b"], ["events.uid"], name="fk_pairs_b"),
        sa.PrimaryKeyConstraint("a", "b", name="pk_pairs"),
    )
    op.create_index("ix_pairs_b", "pairs", ["b"])
    op.create_table(
        "rendered",
        sa.Column("variant", NAME, nullable=False),
        sa.Column("starts", sa.BigInteger(), nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["events.uid"], name="fk_rendered_uid"),
        sa.PrimaryKeyConstraint("variant", "starts", "uid", name="pk_rendered"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_rendered_uid", "rendered", ["uid"])
    if op.get_context().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE search"
            " USING fts5(words, tokenize='unicode61 remove_diacritics 2')"
        )
    else:
        op.execute("CREATE TABLE search (rowid bigint PRIMARY KEY, words tsvector NOT NULL)")
        op.execute("CREATE INDEX ix_search_words ON search USING gin (words)")
    op.execute("INSERT INTO state (id, version, longest) VALUES (1, 0, 0)")
