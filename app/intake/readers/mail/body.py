"""The text of a mail, part after part."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.blocks import Block
from app.domain.passages import Passage
from app.domain.readings import Extract
from app.intake.readers.text import read_plain


def text_body(text: str, name: str, *, flowed: bool = False, keeps_space: bool = True) -> Extract:
    """Return the text of a plain mail; the ">" before words of the mail it answers is left out.

    In a `flowed` text a line that ends in a space goes on in the next (RFC 3676 4); `keeps_space` says whether that
    space is one of the text (DelSp=no).
    """
    lines = text.split("\n")
    if flowed:
        lines = list(_unflowed(lines, keeps_space=keeps_space))
    unquoted = "\n".join(line.lstrip("> ") if line.startswith(">") else line for line in lines)
    return read_plain(unquoted.encode(), name) if unquoted.strip() else Extract(blocks=(), plain="")


def in_order(head: str, bodies: Sequence[Extract]) -> Extract:
    """Return `head`, which is no part of the letter proper, and the texts below it as one."""
    plain = head
    blocks: list[Block] = []
    passages: list[Passage] = []
    for body in bodies:
        plain += "\n\n" if plain else ""
        passages.extend(_moved(passage, len(plain)) for passage in body.passages)
        blocks.extend(body.blocks)
        plain += body.plain
    return Extract(blocks=tuple(blocks), plain=plain, passages=tuple(passages))


def _moved(passage: Passage, by: int) -> Passage:
    return replace(passage, runs=tuple((place, start + by) for place, start in passage.runs), page=None)


def _unflowed(lines: list[str], *, keeps_space: bool) -> Iterator[str]:
    pending: list[str] = []
    for line in lines:
        # Words of another depth of quoting do not go on (RFC 3676 4.5); "-- " is the mark above a signature.
        if pending and line.startswith(">") != pending[0].startswith(">"):
            yield "".join(pending)
            pending = []
        content = line.lstrip("> ") if pending else line
        if line.endswith(" ") and line != "-- ":
            pending.append(content if keeps_space else content[:-1])
        else:
            yield "".join((*pending, content))
            pending = []
    if pending:
        yield "".join(pending)
