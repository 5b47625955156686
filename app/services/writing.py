"""What a drafter types: own text as notation in, blocks out, and back for the editor; values as they are typed."""

from app.compose.values import editable
from app.domain.blocks import Blocks, Figure
from app.domain.inlines import Field, Text
from app.domain.paragraphs import Variable
from app.domain.values import enter_text
from app.text.notation import parse, write
from app.text.pasted import read_html, read_plain, write_html
from app.text.plain import plain
from app.text.runs import beginning, runs
from app.text.walk import each_block


def written(notation: str) -> Blocks:
    """Return the blocks that typed notation means. It never meets the template language.

    Raises:
        KnownError: NOTATION_UNSUPPORTED with the line; VALUE_CHARACTER.
    """
    return parse(enter_text("tekst", notation))


def pasted(source: str, *, is_html: bool) -> Blocks:
    """Return the blocks of what another program put on the clipboard. Nothing in it is read as notation."""
    return read_html(source) if is_html else read_plain(source)


def looks_like_html(source: str) -> bool:
    """Return whether a text of which nobody says what it is begins as HTML does, or as a browser hands it over."""
    return source.lstrip().startswith(("<", "Version:"))


def copied(blocks: Blocks) -> tuple[str, str]:
    """Return a text for the clipboard, as HTML and as plain text."""
    return write_html(blocks), plain(blocks)


def typed(blocks: Blocks) -> tuple[str, tuple[Field, ...]]:
    """Return blocks as notation for an editor, and the fields its placeholders stand for."""
    found = write(blocks)
    return found.text, found.fields


def first_words(blocks: Blocks) -> str:
    """Return the words a text begins with, to name it by; a picture without a caption goes by what it shows."""
    for block in each_block(blocks):
        words = next((found for run in runs((block,)) if (found := beginning(run))), "")
        if isinstance(block, Figure):
            words = words or beginning((Text(block.alt),))
        if words:
            return words
    return ""


def typed_value(variable: Variable, stored: str) -> str:
    """Return a stored value as a person types it: 28 juni 2022, 1.250.000; nothing for what is open."""
    return editable(variable, stored) if stored else ""
