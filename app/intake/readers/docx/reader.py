"""A Word document brought into reading order."""

from app.domain.blocks import Blocks, PageBreak
from app.domain.readings import Extract
from app.intake.passages import written
from app.intake.readers.docx.document import Document
from app.intake.readers.docx.opening import opening
from app.intake.readers.docx.properties import read_properties
from app.intake.readers.docx.side_parts import side_parts
from app.ooxml.package import read_package


def read_docx(data: bytes, name: str) -> Extract:
    """Return the text of a Word document: its letter as blocks, and all that is seen, letterhead first, as lines.

    Deleted and hidden text, comments and field codes are left out, all but the last told in `notices`; what stands in
    DrawingML and again in VML is read once. How many pages it has is for a layout engine to say, so `pages` is None.

    Raises:
        KnownError: as `read_package`; PACKAGE_DAMAGED also when the main document or a part it needs is broken.
    """
    package = read_package(data, name)
    document = Document(package, name)
    begin = opening(document.body)
    around = side_parts(document)
    letter = _trimmed(document.story_without(begin.drawings).of(begin.letter))
    letterhead = document.story.of(begin.letterhead)
    boxes = tuple(block for drawing in begin.boxes for block in document.story.blocks(drawing))
    surroundings = (*around.footer, *around.following)
    plain, passages = written((((*around.header, *letterhead, *boxes), False), (letter, True), (surroundings, False)))
    return Extract(
        blocks=letter,
        plain=plain,
        passages=passages,
        properties=read_properties(package),
        notices=document.notices(),
    )


def _trimmed(blocks: Blocks) -> Blocks:
    """Return `blocks` without page breaks before the first words and after the last."""
    filled = [place for place, block in enumerate(blocks) if not isinstance(block, PageBreak)]
    return blocks[filled[0] : filled[-1] + 1] if filled else ()
