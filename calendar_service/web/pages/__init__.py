"""Pages for people: calendar, events, feed builder."""
