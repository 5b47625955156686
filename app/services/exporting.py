"""The Word file: written whole or not at all, and remembered."""

import logging
import re
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from textwrap import shorten

from app.domain.beside import Beside
from app.domain.blocks import Annex
from app.domain.changes import Changes, Kind
from app.domain.drafts import Revision
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, IdFactory, LetterId, RevisionId
from app.domain.inspection import Receipt
from app.domain.letters import Letter, Original
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.leaving import clean
from app.export.paper.kept_office import KeptOffice
from app.export.paper.page_count import count_pages
from app.export.purpose import Purpose as Purpose
from app.runtime.files import ready_file
from app.services.beside import beside
from app.services.enrolling import WORD, Enrolling, Outgoing
from app.services.hand import Hand
from app.services.issuing import OUR_KENMERK, reserve
from app.services.receipts import keep_receipt, known_of
from app.services.resolving import Resolving, Shown
from app.storage.archive import Archive
from app.storage.work import Work

LOG = logging.getLogger(__name__)

_SUBJECT = "onderwerp"
_TO_SIGN = "ter ondertekening"
_LONGEST_NAME = 80
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What Windows refuses in the name of a file (learn.microsoft.com, Naming Files, Paths, and Namespaces)."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that left the archive: where it lies, the SHA-256 of its bytes, and what it showed."""

    path: Path
    sha256: str
    shown: Shown
    receipt: Receipt
    """What was found in the file before it left, what was taken out of it, and what is left."""
    letter: LetterId | None = None
    """What it is in the register; None for a copy to send."""
    beside: Beside = field(default_factory=Beside)
    """What is to be known of that letter beside the others."""

    @property
    def is_ready(self) -> bool:
        """Return whether nothing stands in the way of signing, in the letter or in its file."""
        return self.shown.is_ready and self.receipt.is_clean


@dataclass(frozen=True, slots=True)
class Exporting:
    """Letters out of one archive."""

    archive: Archive
    resolving: Resolving
    hand: Hand
    new_id: IdFactory
    enrolling: Enrolling
    lays_out: bool
    """Whether LibreOffice, where it is installed, is asked how many pages the letter takes."""
    office: KeptOffice

    def export(self, draft: DraftId, path: Path, purpose: Purpose = Purpose.TO_SIGN) -> tuple[Exported, Changes]:
        """Write a draft to `path` as a Word file; the archive keeps the same bytes with the revision they came from.

        What is still open does not stand in the way: the file shows it marked. What may not leave in a Word file is
        taken out of it first, with a receipt in the journal; what is left keeps it from being ready. One revision
        always gives the same bytes: the moment in the file is that of the revision. Where the house has a range of
        kenmerken the draft gets the next, shown in the file; one it has stays its own. What goes out to be signed is
        a letter of the register from then on. The file takes its place only when the archive has kept all this: a
        kenmerk that someone can read is never given again.

        Raises:
            KnownError: the draft cannot be resolved; HOUSE_STYLE_DAMAGED; KENMERK_TAKEN; RANGE_USED_UP;
                LETTER_FROZEN, LETTER_IN_BIN where its letter was signed or thrown away; the file cannot be written.
        """
        shown = self.resolving.show(draft)
        moment = self.hand.moment()
        style = self.resolving.style(shown.letter)
        figures = self.resolving.figures(shown.letter)
        totals = self._page_totals(shown.letter, style, moment, figures)
        with ExitStack() as files:
            with self.archive.writing() as work:
                revision = self._with_kenmerk(work, work.drafts.get(draft), moment)
                if revision.id != shown.revision.id:
                    shown = self.resolving.shown(work, revision)
                written = write_docx(shown.letter, style, purpose, revision.made, totals=totals, figures=figures)
                cleaned = clean(written, path.name, purpose, known_of(shown.letter))
                sha256 = work.originals.put(cleaned.data)
                work.drafts.record_export(draft, revision.id, sha256, moment)
                enrolled = self._enrolled(work, shown, Original(sha256, path.name, WORD), purpose)
                letter = enrolled or work.letters.of_draft(draft)
                keep_receipt(work, self.hand, letter.id if letter else draft, cleaned.receipt, purpose)
                seen = beside(work, enrolled) if enrolled else Beside()
                put_in_place = files.enter_context(ready_file(path, cleaned.data))
            put_in_place()
        touched = Changes.of(Kind.DRAFT, draft) | Changes.of(Kind.KENMERK)
        if enrolled is None:
            return Exported(path, sha256, shown, cleaned.receipt), touched
        return Exported(path, sha256, shown, cleaned.receipt, enrolled.id, seen), touched | Changes.of(
            Kind.LETTER, enrolled.id
        )

    def _enrolled(self, work: Work, shown: Shown, file: Original, purpose: Purpose) -> Letter | None:
        """What goes out to be signed stands in the register from then on; a copy to send changes nothing there."""
        if purpose is not Purpose.TO_SIGN:
            return None
        outgoing = Outgoing(
            shown=shown,
            record_kind=self.resolving.kinds[shown.letter.kind].record_kind,
            parties=self.resolving.parties_in(work, shown.revision),
            file=file,
        )
        return self.enrolling.enrol(work, outgoing)

    def _with_kenmerk(self, work: Work, revision: Revision, moment: datetime) -> Revision:
        """Return the revision that shows the kenmerk the draft has from now on: a new one where it got it here."""
        draft = revision.draft
        kenmerk = reserve(work, draft, self.resolving.kinds[draft.kind], self.hand)
        if kenmerk == draft.facts.get(OUR_KENMERK, ""):
            return revision
        work.drafts.save(draft.with_fact(OUR_KENMERK, kenmerk), RevisionId(self.new_id()), moment)
        return work.drafts.get(draft.id)

    def file_name(self, draft: DraftId, purpose: Purpose = Purpose.TO_SIGN) -> str:
        """Return what the file of a draft is called unless its drafter says otherwise.

        The kind, the kenmerk or else the subject, the date where there is one, and whether it is to be signed:
        Kamerbrief 7000001 2022-06-28 ter ondertekening.docx. UNKNOWN_DRAFT.
        """
        with self.archive.reading() as work:
            named = work.drafts.get(draft).draft
        what = named.facts.get(OUR_KENMERK) or named.facts.get(_SUBJECT, "")
        day = named.date.isoformat() if named.date else ""
        words = f"{self.resolving.kinds[named.kind].label} {what}"
        cleaned = shorten(_NOT_IN_A_NAME.sub(" ", words), _LONGEST_NAME, placeholder="").strip(" .-")
        ending = _TO_SIGN if purpose is Purpose.TO_SIGN else ""
        return " ".join(filter(None, (cleaned, day, ending))) + ".docx"

    def _page_totals(
        self, letter: ResolvedLetter, style: HouseStyle, moment: datetime, figures: Mapping[str, bytes]
    ) -> tuple[int, ...] | None:
        """The numbers Word shows until it has counted for itself, and LibreOffice for good.

        The pages of a letter without annexes every program counts for itself: no need to wait for LibreOffice.
        """
        if not self.lays_out or not any(isinstance(each, Annex) for each in letter.blocks):
            return None
        try:
            return count_pages(letter, style, moment, self.office, figures)
        except KnownError as error:
            if error.code is not ErrorCode.LIBREOFFICE_MISSING:
                LOG.info("page count failed: %s", error.code)
            return None
