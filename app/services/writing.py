"""What a drafter types: own text as notation in, blocks out, and back for the editor; values as they are typed."""

from app.compose.values import editable
from app.domain.blocks import Blocks
from app.domain.inlines import Field
from app.domain.paragraphs import Variable
from app.domain.values import enter_text
from app.text.notation import parse, write


def written(notation: str) -> Blocks:
    """Return the blocks that typed notation means. It never meets the template language.

    Raises:
        KnownError: NOTATION_UNSUPPORTED with the line; VALUE_CHARACTER.
    """
    return parse(enter_text("tekst", notation))


def typed(blocks: Blocks) -> tuple[str, tuple[Field, ...]]:
    """Return blocks as notation for an editor, and the fields its placeholders stand for."""
    found = write(blocks)
    return found.text, found.fields


def typed_value(variable: Variable, stored: str) -> str:
    """Return a stored value as a person types it: 28 juni 2022, 1.250.000; nothing for what is open."""
    return editable(variable, stored) if stored else ""
