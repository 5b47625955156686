"""Bytes under their SHA-256, in a database of their own that only grows."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import Engine
from sqlalchemy import text as sql
from sqlmodel import Session, select

from app.domain.errors import ErrorCode, KnownError
from app.storage.tables import OriginalBytes, OriginalRecord


class OriginalsFile:
    """One transaction on originals.db, begun when it is first needed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._session: Session | None = None

    @property
    def session(self) -> Session:
        """Return the session of the transaction."""
        if self._session is None:
            self._session = Session(self._engine)
            self._session.connection()
        return self._session

    def commit(self) -> None:
        """Keep what was added; nothing happens where nothing was."""
        if self._session is not None:
            self._session.commit()

    def close(self) -> None:
        """End the transaction; what was not committed is gone."""
        if self._session is not None:
            self._session.close()


def remove_unneeded(register: Engine, originals: Engine, hashes: Iterable[str]) -> None:
    """Remove the bytes with these hashes that the register counts on no more, while nobody else can write."""
    with register.connect() as rows, originals.begin() as kept:
        for sha256 in hashes:
            asked = {"sha256": sha256}
            if rows.execute(sql("SELECT 1 FROM original WHERE sha256 = :sha256"), asked).first() is None:
                kept.execute(sql("DELETE FROM original WHERE sha256 = :sha256"), asked)
        rows.rollback()


class Originals:
    """The originals within a unit of work.

    The register counts on bytes by a row of its own, written in the same transaction as the letter that needs them.
    """

    def __init__(self, session: Session, file: OriginalsFile) -> None:
        self._session = session
        self._file = file

    def put(self, data: bytes) -> str:
        """Return the SHA-256 (hex) under which `data` is kept from now on; the same bytes are kept once."""
        sha256 = hashlib.sha256(data).hexdigest()
        kept = self._file.session
        if kept.exec(select(OriginalBytes.key).where(OriginalBytes.sha256 == sha256)).first() is None:
            kept.add(OriginalBytes(sha256=sha256, data=data))
            kept.flush()
        if self._session.get(OriginalRecord, sha256) is None:
            self._session.add(OriginalRecord(sha256=sha256, size=len(data)))
            self._session.flush()
        return sha256

    def has(self, sha256: str) -> bool:
        """Return whether the register counts on bytes with this SHA-256."""
        return self._session.get(OriginalRecord, sha256) is not None

    def get(self, sha256: str) -> bytes:
        """Return the bytes with this SHA-256, checked against it; whoever names them has put them in.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what) where they are gone or altered.
        """
        data = self._file.session.exec(select(OriginalBytes.data).where(OriginalBytes.sha256 == sha256)).first()
        if data is None or hashlib.sha256(data).hexdigest() != sha256:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"original {sha256}")
        return data
