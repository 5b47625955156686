"""Own text as a drafter types it: notation in, blocks out, and back for the editor."""

from app.domain.blocks import Blocks
from app.domain.inlines import Field
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
