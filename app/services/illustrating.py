"""Pictures in a draft: chosen from the disk, kept in the archive, described in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.blocks import Blocks, Figure
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.inlines import Inlines, Text
from app.domain.values import enter_value
from app.export.figures import read_picture
from app.ooxml.inspection.pictures import bare_picture
from app.runtime.files import read_file
from app.services.drafting import Drafting, Edited
from app.services.rewriting import Rewriting, entered
from app.storage.work import Work

LARGEST: Final = 10 * 1024 * 1024
"""Bytes of a picture: a page of a letter prints no more, and mail servers refuse larger letters."""
MOST_PIXELS: Final = 50_000_000
"""What a camera of today makes at most; a small file may unfold to far more."""
_MILLION: Final = 1_000_000


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
    rewriting: Rewriting

    def place(self, draft: DraftId, picture: Picture, place: int) -> Edited:
        """Put a picture at `place` among the parts, as a text of one's own."""

        def change(work: Work, old: Draft) -> Draft:
            return old.insert(self.drafting.own((_kept(work, picture),)), place)

        return self.drafting.edit(draft, change)

    def insert(self, draft: DraftId, part: PartId, blocks: Blocks, at: int, picture: Picture) -> Edited:
        """Put a picture into a part whose text is `blocks` now, before the block at place `at` of it."""
        before, after = entered(blocks[:at]), entered(blocks[at:])

        def change(work: Work, old: Draft) -> Draft:
            text = (*before, _kept(work, picture), *after)
            return self.rewriting.with_words(work, old, part, text)

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
