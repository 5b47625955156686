"""The notation: how a text is written by hand. `docs/notation.md` has the grammar."""

from collections.abc import Sequence

from app.domain.blocks import Blocks
from app.domain.inlines import Field
from app.text.normal import normal
from app.text.notation.grammar import read_source
from app.text.notation.read_blocks import BlockReader
from app.text.notation.write_blocks import Written, write

__all__ = ["Written", "parse", "write"]


def parse(source: str, fields: Sequence[Field] = ()) -> Blocks:
    """Return the text that `source` writes, in normal form; U+F0000+i in it becomes `fields[i]`.

    Raises:
        KnownError: NOTATION_UNSUPPORTED with `line` (from 1) and `what` (`refusal.Unsupported`) for everything the
            notation does not have. No other error comes from any source.
    """
    read = read_source(source)
    return normal(BlockReader(read, fields).blocks(read.root.children))
