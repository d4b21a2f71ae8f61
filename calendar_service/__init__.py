"""Turns press bulletins into calendars that people subscribe to."""
