"""Where events are kept: SQLite or PostgreSQL through SQLAlchemy."""
