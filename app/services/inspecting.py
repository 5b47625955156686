"""Word files from anywhere, looked through before they leave, and cleaned copies of them."""

import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.changes import Changes
from app.domain.inspection import Inspection, Receipt
from app.domain.journal import Entry
from app.export import leaving
from app.export.purpose import Purpose
from app.runtime.files import read_file, ready_file
from app.services.hand import Hand
from app.services.receipts import keep_receipt, receipts_of
from app.storage.archive import Archive

_SHA256 = re.compile(r"[0-9a-fA-F]{64}")


def inspect_alone(path: Path, purpose: Purpose, *, labels: bool = True) -> Inspection:
    """Return what a Word file holds that may not leave as `purpose`; no archive has a part in it.

    Without `labels` a label of sensitivity may not leave either.

    Raises:
        KnownError: the file cannot be read; FILE_* and PACKAGE_* codes.
    """
    return leaving.inspect(read_file(path), path.name, purpose, labels=labels)


def is_sha256(reference: str) -> bool:
    """Return whether a person means a file by its SHA-256."""
    return _SHA256.fullmatch(reference) is not None


@dataclass(frozen=True, slots=True)
class Inspecting:
    """Cleaned copies, with a receipt in one archive."""

    archive: Archive
    hand: Hand

    def clean(self, path: Path, out: Path, purpose: Purpose, *, labels: bool = True) -> tuple[Receipt, Changes]:
        """Write a copy of a Word file to `out` without what may not leave; the archive keeps it with a receipt.

        Without `labels` labels of sensitivity go as well.

        Raises:
            KnownError: the file cannot be read (FILE_*, PACKAGE_*) or `out` cannot be written.
        """
        cleaned = leaving.clean(read_file(path), path.name, purpose, labels=labels)
        with ready_file(out, cleaned.data) as put:
            with self.archive.writing() as work:
                work.originals.put(cleaned.data)
                keep_receipt(work, self.hand, cleaned.receipt.before, cleaned.receipt, purpose)
            put()
        return cleaned.receipt, Changes()

    def receipts(self, sha256: str) -> tuple[Entry, ...]:
        """Return the receipts on a file by the SHA-256 it came with, oldest first."""
        with self.archive.reading() as work:
            return receipts_of(work, sha256)
