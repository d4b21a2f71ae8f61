"""What subscribers get: iCalendar bytes, feed definitions, static export."""
