"""Kamervragen with their answers, in the forms ministries write and the Kamer prints."""

from app.intake.kamervragen.reader import Read, read_kamervragen

__all__ = ["Read", "read_kamervragen"]
