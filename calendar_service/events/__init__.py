"""What and where: events as bulletins tell them, and the records they merge into."""
