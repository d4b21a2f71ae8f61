"""When: temporal mentions in running text, what they state and what had to be completed."""
