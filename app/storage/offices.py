"""Office holders, ministries and recesses in the register."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session, SQLModel, col, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId, TenureId
from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.storage.house_tables import MinistryRecord, RecessRecord, TenureRecord
from app.storage.mapping import to_columns, to_value
from app.storage.parties import party_key
from app.storage.references import id_range, the_one
from app.storage.tables import PartyRecord


class Tenures:
    """Who held which office when, within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, tenure: Tenure) -> bool:
        """Return whether the tenure is new; it is kept in place of the one with its id.

        Raises:
            KnownError: UNKNOWN_PARTY (reference) where its holder is not in the archive.
        """
        columns = to_columns(tenure, TenureRecord) | {"party_key": party_key(self._session, tenure.holder)}
        return _put(self._session, TenureRecord, self._record(tenure.id), columns)

    def get(self, tenure: TenureId) -> Tenure:
        """Return the tenure with this id.

        Raises:
            KnownError: UNKNOWN_TENURE (reference).
        """
        record = self._record(tenure)
        if record is None:
            raise KnownError(ErrorCode.UNKNOWN_TENURE, reference=tenure)
        return self._value(record, self._session.get_one(PartyRecord, record.party_key).id)

    def find(self, reference: str) -> Tenure:
        """Return the tenure meant by its id or the beginning of one (6 or more).

        Raises:
            KnownError: UNKNOWN_TENURE (reference), AMBIGUOUS (reference, candidates).
        """
        bounds = id_range(reference)
        within = [each for each in self.all() if bounds and bounds[0] <= each.id <= bounds[1]]
        return the_one([(each, f"{each.id} ({each.office})") for each in within], ErrorCode.UNKNOWN_TENURE, reference)

    def all(self) -> tuple[Tenure, ...]:
        """Return every tenure, by office and first day."""
        rows = select(TenureRecord, PartyRecord.id).join(PartyRecord)
        order = (col(TenureRecord.office), col(TenureRecord.first), col(TenureRecord.key))
        return tuple(self._value(record, party) for record, party in self._session.exec(rows.order_by(*order)))

    def _record(self, tenure: UUID) -> TenureRecord | None:
        return self._session.exec(select(TenureRecord).where(TenureRecord.id == tenure)).first()

    def _value(self, record: TenureRecord, holder: UUID) -> Tenure:
        return to_value(Tenure, record, holder=PartyId(holder))


class Ministries:
    """The ministries by their names, within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, ministry: Ministry) -> bool:
        """Return whether the ministry is new; it is kept in place of the one with its code."""
        record = self._session.exec(select(MinistryRecord).where(MinistryRecord.code == ministry.code)).first()
        return _put(self._session, MinistryRecord, record, to_columns(ministry, MinistryRecord))

    def all(self) -> tuple[Ministry, ...]:
        """Return every ministry, by name and first day."""
        rows = select(MinistryRecord).order_by(col(MinistryRecord.name), col(MinistryRecord.first))
        return tuple(to_value(Ministry, row) for row in self._session.exec(rows))


class Recesses:
    """The recesses of the Tweede Kamer, within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, recess: RecessPeriod) -> bool:
        """Return whether the recess is new; it is kept in place of the one of its name that begins in its year."""
        same = (each for each in self._rows() if (each.name, each.first.year) == (recess.name, recess.first.year))
        return _put(self._session, RecessRecord, next(same, None), to_columns(recess, RecessRecord))

    def all(self) -> tuple[RecessPeriod, ...]:
        """Return every recess, first to last."""
        return tuple(to_value(RecessPeriod, row) for row in self._rows())

    def _rows(self) -> Iterable[RecessRecord]:
        return self._session.exec(select(RecessRecord).order_by(col(RecessRecord.first))).all()


def _put(session: Session, kind: type[SQLModel], record: SQLModel | None, columns: dict[str, Any]) -> bool:
    if record is None:
        session.add(kind(**columns))
    else:
        for name, held in columns.items():
            setattr(record, name, held)
        session.add(record)
    session.flush()
    return record is None
