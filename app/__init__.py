"""Aanhef: correspondence and briefing desk for Dutch ministries."""

__version__ = "0.1.0"
