"""What a user does: one module an activity. A command owns its transaction and returns its result and its changes."""
