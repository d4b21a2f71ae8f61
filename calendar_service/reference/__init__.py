"""Tables needed at run time: places, countries, zones, topics."""
