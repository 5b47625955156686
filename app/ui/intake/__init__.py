"""The screen where files come in: read, proposed, corrected, registered."""
