"""The tables. Days and hours are wall-clock seconds, real moments are microseconds of UTC."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
    literal_column,
)

HEAD = "0003"  # the migration that this program's tables are at

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# Identifiers sort by their bytes on both databases, whatever the language of the server.
Name = Text().with_variant(Text(collation="C"), "postgresql")

# An INTEGER primary key is SQLite's row number, which the full-text index refers to.
Number = BigInteger().with_variant(Integer(), "sqlite")

state = Table(
    "state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("changed_at", BigInteger),
    Column("last_ingest", BigInteger),
    Column("longest", BigInteger, nullable=False),  # seconds of the longest event
    Column("vocabulary", Text),  # by which the blocks were made
)

bulletins = Table(
    "bulletins",
    metadata,
    Column("id", Name, primary_key=True),
    Column("published", Text),
    Column("payload", Text, nullable=False),
    Column("digest", Text, nullable=False),  # of the bulletin and what was read in it
    Index("ix_bulletins_published_id", "published", "id"),
)

events = Table(
    "events",
    metadata,
    Column("id", Number, primary_key=True),
    Column("uid", Name, nullable=False, unique=True),
    Column("starts", BigInteger),
    Column("ends", BigInteger),
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("virtual", Boolean(create_constraint=False), nullable=False),
    Column("confidence", Float, nullable=False),
    Column("doubtful", Boolean(create_constraint=False), nullable=False, server_default=false()),
    Column("parent", Name),
    Column("stored_at", BigInteger, nullable=False),
    Column("life", Text, nullable=False),  # live, hidden, withdrawn, absorbed
    Column("absorbed_by", Name),
    Column("payload", Text, nullable=False),
)
# As text, not as a parameter: both databases then see that an index of live events will do.
live = events.c.life == literal_column("'live'")
dated = live & events.c.starts.is_not(None)
Index(
    "ix_events_undated",
    events.c.uid,
    sqlite_where=live & events.c.starts.is_(None),
    postgresql_where=live & events.c.starts.is_(None),
)
Index(
    "ix_events_doubtful",
    events.c.starts,
    events.c.uid,
    sqlite_where=live & events.c.doubtful,
    postgresql_where=live & events.c.doubtful,
)
Index(
    "ix_events_parent",
    events.c.parent,
    sqlite_where=events.c.parent.is_not(None),
    postgresql_where=events.c.parent.is_not(None),
)
Index("ix_events_stored_at", events.c.stored_at)

# Live and dated events by what feeds ask for: `c:PE` takes part, `h:PE` hosts, `t:gender`, and `*`
# is all of them. With what a filter looks at, so that a selection reads these rows and no others.
ALL = "*"
labels = Table(
    "labels",
    metadata,
    Column("label", Name, primary_key=True),
    Column("starts", BigInteger, primary_key=True),
    Column("uid", Name, ForeignKey("events.uid"), primary_key=True),
    Column("ends", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("virtual", Boolean(create_constraint=False), nullable=False),
    Column("confidence", Float, nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

mentions = Table(
    "mentions",
    metadata,
    Column("id", Number, primary_key=True),
    Column("bulletin", Name, ForeignKey("bulletins.id"), nullable=False),
    Column("key", Name, nullable=False),
    Column("parent", Name),  # the key of the mention that it is a session of
    Column("uid", Name, ForeignKey("events.uid"), nullable=False, index=True),
    Column("pin", Name),  # the event that an editor said it belongs to
    Column("payload", Text, nullable=False),
    Column("score", Float),
    Column("reasons", Text),
    UniqueConstraint("bulletin", "key"),
)
Index(
    "ix_mentions_bulletin_parent",
    mentions.c.bulletin,
    mentions.c.parent,
    sqlite_where=mentions.c.parent.is_not(None),
    postgresql_where=mentions.c.parent.is_not(None),
)

blocks = Table(
    "blocks",
    metadata,
    Column("token", Name, primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("mention", BigInteger, primary_key=True, index=True),
    sqlite_with_rowid=False,
)

changes = Table(
    "changes",
    metadata,
    Column("id", Number, primary_key=True),
    Column("uid", Name, ForeignKey("events.uid"), nullable=False, index=True),
    Column("sequence", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("bulletin", Name),
    Column("correction", BigInteger),  # the row of the correction, where an editor caused it
)

pairs = Table(
    "pairs",
    metadata,
    Column("a", Name, ForeignKey("events.uid"), primary_key=True),
    Column("b", Name, ForeignKey("events.uid"), primary_key=True, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", Text, nullable=False),
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", Number, primary_key=True),
    Column("uid", Name, ForeignKey("events.uid"), nullable=False, index=True),
    Column("action", Text, nullable=False),
    Column("fields", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
)

# In the order in which feeds read: those of one variant lie together, by start.
rendered = Table(
    "rendered",
    metadata,
    Column("variant", Name, primary_key=True),
    Column("starts", BigInteger, primary_key=True),
    Column("uid", Name, ForeignKey("events.uid"), primary_key=True, index=True),
    Column("body", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
