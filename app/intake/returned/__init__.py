"""A Word file of ours that comes back, read with everything a reviewer did in it."""

from app.intake.returned.reader import read_returned

__all__ = ["read_returned"]
