"""What the user sets for all letters."""
