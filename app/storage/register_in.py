"""The whole register brought in again from files, as a new archive: what `dump` wrote, and nothing else."""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory
from app.runtime.files import reason
from app.runtime.places import refuse_network
from app.storage.archive import BUSY_TIMEOUT_S, Archive
from app.storage.backup_check import file_sha256
from app.storage.engines import open_engines
from app.storage.folder import ORIGINALS, REGISTER, SCHEMA, built_whole, fill
from app.storage.older_rows import paragraph_seal_since_5, paragraph_since_5
from app.storage.register_out import FORMAT, ORIGINALS_FOLDER, REGISTER_FILE
from app.storage.register_rows import Filling, Row, RowError, tables
from app.storage.sealing import seal_rows

SUMS_FILE = "SHA256SUMS"
"""Names every file with its hash, as `sha256sum` writes it."""
_SUM = re.compile(r"([0-9a-f]{64})  ([^/\n]+|originals/[0-9a-f]{64})")
_AT_ONCE = 500
_FILES_AT_ONCE = 200

_READ_SCHEMAS = (3, 4, SCHEMA)
"""Those whose rows come in: schema 4 only added a table, schema 5 one more, and columns of paragraphs."""
_ADDED = {3: {"returned_file": 0, "paragraph_step": 0}, 4: {"paragraph_step": 0}}

Numbered = tuple[int, str, Row]
"""The number of a line, the table it is of, and its row."""


def load(folder: Path, target: Path, migrations: Path, new_id: IdFactory) -> None:
    """Make an archive in `target`, which must not exist or be empty, of the register written to `folder`.

    Raises:
        KnownError: ARCHIVE_EXISTS, NOT_AN_ARCHIVE, ARCHIVE_ON_NETWORK; EXPORT_DAMAGED (name, detail, line),
            ARCHIVE_NEWER (name, found, known); DISK_FULL, TARGET_NOT_WRITABLE.
    """
    refuse_network(target)
    with built_whole(target) as place:
        fill(place, new_id)
        with _read_failures(folder):
            sums = _sums(folder)
            _refuse_altered(folder, sums)
            _put_originals(folder, sums, place)
            _put_rows(folder, place)
        with closing(Archive.open(place, migrations=migrations)) as archive:
            _refuse_unsound(archive, folder)


@contextmanager
def _read_failures(folder: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise _damaged(folder, f"no_register: {Path(error.filename or '').name}") from error
    except OSError as error:
        raise _damaged(folder, reason(error)) from error


def _sums(folder: Path) -> dict[str, str]:
    """Return the hash of each file, by name; no name leads out of the folder."""
    found = {}
    for line in (folder / SUMS_FILE).read_text("utf-8", errors="replace").splitlines():
        match = _SUM.fullmatch(line)
        if match is None:
            raise _damaged(folder, "no_sums")
        found[match[2]] = match[1]
    return found


def _refuse_altered(folder: Path, sums: dict[str, str]) -> None:
    if file_sha256(folder / REGISTER_FILE) != sums.get(REGISTER_FILE):
        raise _damaged(folder, f"file_altered: {REGISTER_FILE}")


def _put_originals(folder: Path, sums: dict[str, str], place: Path) -> None:
    names = [name for name in sums if name.startswith(f"{ORIGINALS_FOLDER}/")]
    with closing(open_engines(place / ORIGINALS, BUSY_TIMEOUT_S)) as engines:
        for start in range(0, len(names), _FILES_AT_ONCE):
            with engines.writer.begin() as connection:
                for name in names[start : start + _FILES_AT_ONCE]:
                    row = (sums[name], _original(folder, name, sums[name]))
                    connection.exec_driver_sql("INSERT INTO original (sha256, data) VALUES (?, ?)", row)


def _original(folder: Path, name: str, sha256: str) -> bytes:
    data = (folder / name).read_bytes()
    if name != f"{ORIGINALS_FOLDER}/{sha256}" or hashlib.sha256(data).hexdigest() != sha256:
        raise _damaged(folder, f"file_altered: {name}")
    return data


def _put_rows(folder: Path, place: Path) -> None:
    with (
        closing(open_engines(place / REGISTER, BUSY_TIMEOUT_S)) as engines,
        engines.writer.begin() as connection,
        (folder / REGISTER_FILE).open("rb") as file,
    ):
        lines = _lines(folder, file)
        schema, counts = _header(folder, next(lines, None))
        if schema in _ADDED:
            lines = _brought_up_to_date(folder, lines)
        # Which archive this is comes with the rows.
        connection.exec_driver_sql("DELETE FROM archive")
        _fill(folder, connection, lines, counts)
        seal_rows(connection, tables())


def _fill(folder: Path, connection: Connection, lines: Iterator[Numbered], counts: dict[str, int]) -> None:
    filling, known = Filling(connection), {table.name: table for table in tables()}
    found = dict.fromkeys(known, 0)
    for name, group in groupby(lines, key=lambda each: each[1]):
        if name not in known or found[name]:
            raise _damaged(folder, "row", next(group)[0])
        for piece in _pieces(group):
            try:
                filling.put(known[name], [row for _, _, row in piece])
            except (RowError, IntegrityError) as error:
                raise _damaged(folder, "row", piece[0][0]) from error
            found[name] += len(piece)
    if found != counts:
        raise _damaged(folder, "counts")


def _pieces(group: Iterator[Numbered]) -> Iterator[list[Numbered]]:
    piece: list[Numbered] = []
    for each in group:
        piece.append(each)
        if len(piece) == _AT_ONCE:
            yield piece
            piece = []
    if piece:
        yield piece


def _lines(folder: Path, file: Iterator[bytes]) -> Iterator[Numbered]:
    for number, line in enumerate(file, start=1):
        try:
            ((name, row),) = json.loads(line).items()
        except (ValueError, AttributeError, RecursionError) as error:
            raise _damaged(folder, "row", number) from error
        if not isinstance(row, dict):
            raise _damaged(folder, "row", number)
        yield number, name, row


def _brought_up_to_date(folder: Path, lines: Iterator[Numbered]) -> Iterator[Numbered]:
    """Yield rows of an older schema as the present one has them."""
    for number, name, row in lines:
        if name == "paragraph":
            try:
                stored = {**row, "id": UUID(row["id"]).hex}
                seal = paragraph_seal_since_5(stored)
                yield number, name, {**paragraph_since_5(row), "seal": seal}
            except (KeyError, ValueError, AttributeError, TypeError) as error:
                raise _damaged(folder, "row", number) from error
        else:
            yield number, name, row


def _header(folder: Path, first: Numbered | None) -> tuple[int, dict[str, int]]:
    """Return the schema of the rows that follow, and how many there are of each table."""
    said: dict[str, Any] = first[2] if first and first[1] == "register" else {}
    schema = said.get("schema")
    if said.get("format") == FORMAT and isinstance(schema, int) and schema > SCHEMA:
        raise KnownError(ErrorCode.ARCHIVE_NEWER, name=folder, found=schema, known=SCHEMA)
    if said.get("format") != FORMAT or schema not in _READ_SCHEMAS or not isinstance(said.get("counts"), dict):
        raise _damaged(folder, "schema_unknown", 1)
    return schema, {**_ADDED.get(schema, {}), **said["counts"]}


def _refuse_unsound(archive: Archive, folder: Path) -> None:
    alarming = [fault.code for fault in archive.verify(rebuild_index=True) if fault.alarming]
    with archive.reading() as work:
        broken = work.journal.broken_at()
    if alarming or broken is not None:
        raise _damaged(folder, f"unsound: {alarming[0] if alarming else f'journal {broken}'}")


def _damaged(folder: Path, detail: str, line: int | None = None) -> KnownError:
    return KnownError(ErrorCode.EXPORT_DAMAGED, name=folder, detail=detail, line="" if line is None else line)
