"""Backups in the window: what there is, what differs since, and putting one back as a new archive."""
