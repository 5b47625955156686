"""Plain text from the clipboard: what it says, line by line, and never as notation."""

from app.domain.blocks import Blocks, Para
from app.domain.inlines import Text
from app.text.pasted.characters import allowed


def read_plain(text: str) -> Blocks:
    """Return every line that says something as a paragraph of its own, verbatim; white space round it goes.

    Nothing in it is notation: a line that begins with a hyphen or a number is a paragraph like any other.
    """
    lines = (line.strip() for line in allowed(text).split("\n"))
    return tuple(Para((Text(line),)) for line in lines if line)
