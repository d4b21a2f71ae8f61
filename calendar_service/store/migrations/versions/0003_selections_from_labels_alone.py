"""Labels carry what a filter looks at, and every event has the label `*`."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NAME = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
FILTERED = "starts, e.uid, e.ends, kind, status, virtual, confidence, stored_at"


def upgrade() -> None:
    op.execute("CREATE TEMPORARY TABLE former AS SELECT label, uid FROM labels")
    op.execute(
        "INSERT INTO former SELECT '*', uid FROM events WHERE life = 'live' AND starts IS NOT NULL"
    )
    op.drop_table("labels")
    op.create_table(
        "labels",
        sa.Column("label", NAME, nullable=False),
        sa.Column("starts", sa.BigInteger(), nullable=False),
        sa.Column("uid", NAME, nullable=False),
        sa.Column("ends", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("virtual", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("stored_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["uid"], ["events.uid"], name="fk_labels_uid"),
        sa.PrimaryKeyConstraint("label", "starts", "uid", name="pk_labels"),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"INSERT INTO labels SELECT label, {FILTERED}"  # noqa: S608 - a constant
        " FROM former JOIN events e ON e.uid = former.uid ORDER BY label, starts, e.uid"
    )
    op.execute("DROP TABLE former")
    op.drop_index("ix_events_dated", "events")
