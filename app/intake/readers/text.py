"""Plain text and Markdown: often what someone pulled out of a PDF."""

from app.domain.blocks import Blocks
from app.domain.passages import Passage
from app.domain.readings import Extract
from app.intake.readers.characters import decode, unspaced
from app.intake.readers.markdown import is_readable, looks_like_markdown, read_marked
from app.intake.readers.plain_blocks import plain_blocks
from app.intake.readers.plain_layout import taken_apart


def read_plain(data: bytes, name: str) -> Extract:
    """Return the text of a plain text file; one that is full of Markdown is read as such.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = unspaced(decode(data, name))
    return _extract(text, read_marked(text) if looks_like_markdown(text) else _unmarked(text))


def read_markdown(data: bytes, name: str) -> Extract:
    """Return the text of a Markdown file. Places count in the file as it stands, marks included.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = decode(data, name)
    return _extract(text, read_marked(text) if is_readable(text) else _unmarked(text))


def _unmarked(text: str) -> tuple[Blocks, tuple[Passage, ...]]:
    paragraphs, _ = taken_apart(text)
    return plain_blocks(paragraphs), tuple(paragraph.passage for paragraph in paragraphs)


def _extract(text: str, read: tuple[Blocks, tuple[Passage, ...]]) -> Extract:
    blocks, passages = read
    pages = text.rstrip("\f\n ").count("\f") + 1 if "\f" in text else None
    return Extract(blocks=blocks, plain=text, passages=passages, pages=pages)
