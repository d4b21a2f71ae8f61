"""What people look at: calendar, event, bulletin, subscribe dialog; written on the server."""
