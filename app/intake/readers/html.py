"""Web pages and HTML mail: the letter without the website round it."""

from app.domain.blocks import Blocks
from app.domain.readings import Extract
from app.intake.passages import written
from app.intake.readers.characters import clean
from app.intake.readers.html_notes import PageNotes
from app.intake.readers.html_tree import letter_in, parse_html, properties_of, side_parts
from app.intake.readers.html_walk import HtmlWalk


def read_html(data: bytes, name: str) -> Extract:
    """Return the text of a web page: what it keeps as its main part, without menus, scripts and hidden text.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text, FILE_WITHOUT_TEXT when there is nothing in them,
            PACKAGE_UNSAFE when it nests deeper than any page does.
    """
    root = parse_html(data, name)
    notes = PageNotes(root)
    around = side_parts(root)
    header, footer = (
        tuple(block for part in parts for block in HtmlWalk(notes).blocks(part))
        for parts in (around.header, around.footer)
    )
    blocks = HtmlWalk(notes, (*around.header, *around.footer)).blocks(letter_in(root))
    plain, passages = written(((header, False), (blocks, True), (footer, False)))
    named = ((clean(name), " ".join(clean(value).split())) for name, value in properties_of(root))
    properties = tuple((name, value) for name, value in named if name and value)
    return Extract(blocks=blocks, plain=plain, passages=passages, properties=properties)


def html_blocks(data: bytes, name: str) -> Blocks:
    """Return the blocks of a whole page, as for the body of a mail.

    Raises:
        KnownError: as `read_html`.
    """
    root = parse_html(data, name)
    return HtmlWalk(PageNotes(root)).blocks(root)
