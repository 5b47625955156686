"""Pictures in a draft: chosen from the disk, kept in the archive, described in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.blocks import Figure
from app.domain.drafts import Draft, OwnPart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.inlines import Inlines, Text
from app.domain.values import enter_value
from app.export.figures import read_picture
from app.ooxml.inspection.pictures import bare_picture
from app.runtime.files import read_file
from app.services.drafting import Drafting, Edited
from app.services.writing import typed, written
from app.storage.work import Work

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of a picture: a page of a letter prints no more, and mail servers refuse larger letters."""
MOST_PIXELS: Final = 50_000_000
"""What a camera of today makes at most; a small file may unfold to far more."""
_MILLION: Final = 1_000_000
_END_OF_PARAGRAPH: Final = re.compile(r"\n[ \t]*(?=\n)")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is to be put in: its bytes, what its file is called, what it shows, and its caption."""

    data: bytes
    name: str
    alt: str
    caption: str = ""


def picture_file(path: Path) -> bytes:
    """Return the bytes of a picture on the disk, which stays as it is.

    Raises:
        KnownError: FILE_TOO_LARGE and what else `read_file` raises; FIGURE_UNUSABLE, FIGURE_TOO_LARGE.
    """
    data = read_file(path, LARGEST)
    _usable(data, path.name)
    return data


@dataclass(frozen=True, slots=True)
class Illustrating:
    """Puts pictures into drafts. The archive keeps them without what cameras and programs wrote into them.

    Both ways raise KnownError: FIGURE_UNDESCRIBED, FIGURE_UNUSABLE, FIGURE_TOO_LARGE, VALUE_CHARACTER; nothing is
    kept then.
    """

    drafting: Drafting

    def place(self, draft: DraftId, picture: Picture, place: int) -> Edited:
        """Put a picture at `place` among the parts, as a text of one's own."""

        def change(work: Work, old: Draft) -> Draft:
            return old.insert(self.drafting.own((_kept(work, picture),)), place)

        return self.drafting.edit(draft, change)

    def insert(self, draft: DraftId, part: PartId, notation: str, at: int, picture: Picture) -> Edited:
        """Put a picture into the text of a part, behind the paragraph in which character `at` of it stands.

        Raises:
            KnownError: also NOTATION_UNSUPPORTED where the text cannot be read, with the picture or without.
        """

        def change(work: Work, old: Draft) -> Draft:
            figure, _ = typed((_kept(work, picture),))
            return old.with_part(OwnPart(part, written(_behind(notation, at, figure))))

        return self.drafting.edit(draft, change)


def _kept(work: Work, picture: Picture) -> Figure:
    alt = enter_value("alternatieve tekst", picture.alt.strip())
    caption = enter_value("bijschrift", picture.caption.strip())
    if not alt:
        raise KnownError(ErrorCode.FIGURE_UNDESCRIBED, name=picture.name)
    words: Inlines = (Text(caption),) if caption else ()
    return Figure(work.originals.put(_usable(picture.data, picture.name)), alt, words)


def _usable(data: bytes, name: str) -> bytes:
    """Return a picture without what stands in it beside its pixels."""
    bare, picture = bare_picture(data), read_picture(data)
    if bare is None or picture is None:
        raise KnownError(ErrorCode.FIGURE_UNUSABLE, name=name)
    if picture.width * picture.height > MOST_PIXELS:
        raise KnownError(
            ErrorCode.FIGURE_TOO_LARGE,
            name=name,
            width=picture.width,
            height=picture.height,
            limit=MOST_PIXELS // _MILLION,
        )
    return bare


def _behind(notation: str, at: int, figure: str) -> str:
    """Return the text with a figure in a paragraph of its own, behind the one that `at` stands in."""
    end = _END_OF_PARAGRAPH.search(notation, at)
    place = end.start() if end else len(notation)
    pieces = (notation[:place].rstrip("\n"), figure.strip("\n"), notation[place:].lstrip("\n"))
    return "\n\n".join(filter(None, pieces))
