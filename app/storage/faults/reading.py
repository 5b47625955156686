"""Reading from files that may be damaged: what can still be read, and how a person is told which letter it is of."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from app.domain.faults import Fault, FaultCode
from app.storage.failures import is_damage


def unless_damaged(found: Iterator[Fault], code: FaultCode) -> list[Fault]:
    """Return the faults of one check; where the file is too damaged for it to go on, that is one more."""
    faults: list[Fault] = []
    try:
        faults.extend(found)
    except DBAPIError as error:
        if not is_damage(error):
            raise
        faults.append(Fault(code, {"detail": str(error.orig)}))
    return faults


def read(connection: Connection, query: str, key: Any) -> Sequence[Any] | None:
    """Return the row a query finds, or None where there is none or the page it stands on is damaged."""
    try:
        return connection.execute(text(query), {"key": key}).first()
    except DBAPIError as error:
        if is_damage(error):
            return None
        raise


def letter_facts(rows: Connection, condition: str, key: Any) -> dict[str, str]:
    """Return the id and kenmerk of the letter a condition finds; both empty where there is none."""
    query = "SELECT CAST(id AS BLOB), CAST(coalesce(our_kenmerk, their_kenmerk, '') AS BLOB) FROM letter WHERE "
    row = read(rows, query + condition, key)
    return {"letter": as_id(row[0]), "kenmerk": shown(row[1])} if row else {"letter": "", "kenmerk": ""}


def sha256_of(data: bytes) -> bytes:
    """Return the SHA-256 (hex) of `data`, as bytes: what it is compared with may no longer be text."""
    return hashlib.sha256(data).hexdigest().encode()


def shown(data: Any) -> str:
    """Return what was read, for a person to see, whatever became of it."""
    return data.decode(errors="replace") if isinstance(data, bytes) else "" if data is None else str(data)


def as_id(data: Any) -> str:
    """Return an id as people see it; what is none any more as it stands."""
    try:
        return str(UUID(shown(data)))
    except ValueError:
        return shown(data)
