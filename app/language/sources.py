"""What a paragraph leans on, read from what is written: a citation, a law, a decision, a letter by its kenmerk."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.paragraphs import Source, SourceKind
from app.language.citations import Citation, CitationForm, CitationKind, read_citations, write
from app.language.laws import read_law

_KINDS: Final[Mapping[CitationKind, SourceKind]] = MappingProxyType({
    CitationKind.KAMERSTUK: SourceKind.KAMERSTUK,
    CitationKind.HANDELINGEN: SourceKind.HANDELINGEN,
    CitationKind.AANHANGSEL: SourceKind.HANDELINGEN,
    CitationKind.STB: SourceKind.LAW,
    CitationKind.TRB: SourceKind.LAW,
    CitationKind.EU: SourceKind.LAW,
    CitationKind.STCRT: SourceKind.DECISION,
    CitationKind.ECLI: SourceKind.DECISION,
    CitationKind.TK_ID: SourceKind.KAMERSTUK,
    CitationKind.PUBLICATION: SourceKind.KAMERSTUK,
})  # fmt: skip
_LETTER: Final = re.compile(
    r"(?:(?:onze|uw|mijn|de)\s+)?brief\s+(?:met\s+)?kenmerk:?\s+(?P<kenmerk>\S(?:.*\S)?)", re.I
)
_GAZETTES: Final = (("stb-", SourceKind.LAW), ("trb-", SourceKind.LAW), ("stcrt-", SourceKind.DECISION))


def read_source(text: str) -> Source | None:
    """Return the one source that the whole of `text` names, in its one written form; None where it names none.

    `read_source` of what comes back gives the same source again. Whether a letter is in the register is for whoever
    has the register.
    """
    words = " ".join(text.split()).strip().rstrip(".;")
    letter = _LETTER.fullmatch(words)
    if letter:
        return Source(SourceKind.LETTER, f"brief met kenmerk {letter['kenmerk']}", letter["kenmerk"])
    citations = read_citations(words)
    if len(citations) == 1 and not words[: citations[0].start].strip() and not words[citations[0].end :].strip():
        return _cited(citations[0], words)
    law = read_law(words)
    if law is None:
        return None
    return Source(SourceKind.DECISION if law.is_decision else SourceKind.LAW, str(law))


def read_former_source(text: str) -> tuple[Source, ...]:
    """Return the sources in what used to be one line of text, several divided by semicolons.

    What cannot be read as a whole stays as one source that is UNREAD; nothing of an older library is lost.
    """
    words = " ".join(text.split())
    if not words:
        return ()
    found = [read_source(each) for each in words.split(";") if each.strip()]
    read = tuple(each for each in found if each)
    return read if len(read) == len(found) else (Source(SourceKind.UNREAD, words),)


def _cited(citation: Citation, words: str) -> Source:
    written = write(citation.value, CitationForm.OFFICIAL)
    again = read_citations(written)
    text = written if len(again) == 1 and again[0].value == citation.value else words
    return Source(_kind(citation), text, citation.identifier or "")


def _kind(citation: Citation) -> SourceKind:
    identifier = (citation.identifier or "").casefold()
    return next((kind for begin, kind in _GAZETTES if identifier.startswith(begin)), _KINDS[citation.kind])
