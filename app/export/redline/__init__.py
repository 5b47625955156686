"""Two states of a letter as one Word file, the differences as changes its reader can accept or refuse."""

from app.export.redline.letters import Redline, redline

__all__ = ["Redline", "redline"]
