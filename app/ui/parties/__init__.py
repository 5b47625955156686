"""Whom one writes to, wherever in the window a party is met."""
