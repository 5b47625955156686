"""The whole register out as files that need no program of ours, and in again as a new archive."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory
from app.runtime.files import whole_folder, write_file
from app.services.register_csv import letters_csv
from app.storage.archive import Archive
from app.storage.folder import refuse_taken
from app.storage.register_in import SUMS_FILE, load

CSV_FILE = "brieven.csv"


class Form(StrEnum):
    """What the register is written as: a table of the letters, or everything there is with the originals."""

    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class RegisterOut:
    """The register of one archive, taken out."""

    archive: Archive

    def write(self, folder: Path, forms: Collection[Form] = tuple(Form)) -> None:
        """Write the register to `folder`, which must not exist or be empty: whole, or not at all.

        Raises:
            KnownError: EXPORT_TAKEN (name), DISK_FULL, TARGET_NOT_WRITABLE, ARCHIVE_DAMAGED.
        """
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise KnownError(ErrorCode.EXPORT_TAKEN, name=folder)
        with whole_folder(folder) as place:
            sums = self.archive.dump(place) if Form.JSON in forms else {}
            if Form.CSV in forms:
                table = self._table().encode()
                write_file(place / CSV_FILE, table)
                sums = {**sums, CSV_FILE: hashlib.sha256(table).hexdigest()}
            # As `sha256sum --check` reads it.
            said = "".join(f"{sha256}  {name}\n" for name, sha256 in sorted(sums.items()))
            write_file(place / SUMS_FILE, said.encode())

    def _table(self) -> str:
        with self.archive.reading() as work:
            binned = {each.letter.id for each in work.bin.all()}
            return "".join(letters_csv((letter, letter.id in binned) for letter in work.letters.every()))


@dataclass(frozen=True, slots=True)
class RegisterIn:
    """Registers that were taken out, brought in as new archives."""

    migrations: Path
    new_id: IdFactory

    def load(self, folder: Path, target: Path) -> None:
        """Make an archive in `target` of the register written to `folder`: nothing more and nothing less.

        Raises:
            KnownError: ARCHIVE_EXISTS, NOT_AN_ARCHIVE, ARCHIVE_ON_NETWORK, EXPORT_DAMAGED, ARCHIVE_NEWER, DISK_FULL,
                TARGET_NOT_WRITABLE.
        """
        refuse_taken(target)
        load(folder, target, self.migrations, self.new_id)
