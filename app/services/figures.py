"""The pictures in a text, from the originals of the archive."""

from collections.abc import Mapping

from app.domain.blocks import Blocks, Figure
from app.storage.archive import Archive
from app.text.walk import each_block


def figures_in(blocks: Blocks, archive: Archive) -> Mapping[str, bytes]:
    """Return the pictures of a text by their SHA-256; one the archive does not hold is left out."""
    wanted = {block.sha256 for block in each_block(blocks) if isinstance(block, Figure)}
    if not wanted:
        return {}
    with archive.reading() as work:
        return {sha256: work.originals.get(sha256) for sha256 in wanted if work.originals.has(sha256)}
