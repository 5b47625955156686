"""What comes from the clipboard, and what goes to it: HTML and plain text of other programs, read as blocks."""

from app.text.pasted.plain import read_plain
from app.text.pasted.reading import read_html
from app.text.pasted.writing import write_html

__all__ = ["read_html", "read_plain", "write_html"]
