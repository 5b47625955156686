"""The whole register as files: `register.jsonl`, and the originals under their SHA-256.

See docs/backups.md for the form. Nothing in it depends on the moment or the machine: the same register gives the same
bytes.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection

from app.domain.errors import ErrorCode, KnownError
from app.storage.engines import Engines
from app.storage.folder import SCHEMA
from app.storage.register_rows import rows, tables

FORMAT = 1
REGISTER_FILE, ORIGINALS_FOLDER = "register.jsonl", "originals"


def dump(register: Engines, originals: Engines, place: Path) -> dict[str, str]:
    """Return the SHA-256 of each file the register is written to; see `Archive.dump`."""
    sums: dict[str, str] = {}
    with register.reader.connect() as source, originals.reader.connect() as bytes_:
        sums[REGISTER_FILE] = _written(place / REGISTER_FILE, _lines(source))
        (place / ORIGINALS_FOLDER).mkdir()
        for (sha256,) in source.exec_driver_sql("SELECT sha256 FROM original ORDER BY sha256").all():
            row = bytes_.exec_driver_sql("SELECT data FROM original WHERE sha256 = ?", (sha256,)).first()
            name = f"{ORIGINALS_FOLDER}/{sha256}"
            sums[name] = _written(place / name, iter([row[0]] if row else []))
            if sums[name] != sha256:
                raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"original {sha256}")
    return sums


def _lines(source: Connection) -> Iterator[bytes]:
    counts = {
        table.name: source.exec_driver_sql(f'SELECT count(*) FROM "{table.name}"').scalar_one() for table in tables()
    }
    yield _line({"register": {"format": FORMAT, "schema": SCHEMA, "counts": counts}})
    for table in tables():
        for row in rows(source, table):
            yield _line({table.name: row})


def _line(held: dict[str, Any]) -> bytes:
    return json.dumps(held, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _written(path: Path, pieces: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    with path.open("xb") as file:
        for piece in pieces:
            digest.update(piece)
            file.write(piece)
        _synced(file)
    return digest.hexdigest()


def _synced(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())
