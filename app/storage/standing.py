"""What the data files last said of each standing fact, so that what a person mended since can be told from it."""

import hashlib
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, select

from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.domain.parties import Party
from app.domain.standing import Fact, fact_name
from app.storage.house_tables import MinistryRecord, RecessRecord, StandingRecord, TenureRecord
from app.storage.mapping import to_columns, to_json
from app.storage.parties import party_columns, party_key
from app.storage.seals import Sealed, sealed_row
from app.storage.tables import PartyRecord, RegisterTable


class Standing:
    """The standing facts as they were loaded, within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, facts: Iterable[Fact]) -> None:
        """Keep facts of which the archive has none, together: a new archive begins with all of them.

        Raises:
            KnownError: UNKNOWN_PARTY (reference) where the holder of an office is not in the archive either.
        """
        new = tuple(facts)
        self._keep(PartyRecord, (party_columns(each) for each in new if isinstance(each, Party)))
        holders = dict(self._session.exec(select(PartyRecord.id, PartyRecord.key)).all())

        def held(each: Tenure) -> dict[str, Any]:
            holder = holders.get(each.holder) or party_key(self._session, each.holder)
            return to_columns(each, TenureRecord) | {"party_key": holder}

        self._keep(MinistryRecord, (to_columns(each, MinistryRecord) for each in new if isinstance(each, Ministry)))
        self._keep(RecessRecord, (to_columns(each, RecessRecord) for each in new if isinstance(each, RecessPeriod)))
        self._keep(TenureRecord, (held(each) for each in new if isinstance(each, Tenure)))

    def _keep(self, kind: type[RegisterTable], rows: Iterable[dict[str, Any]]) -> None:
        """Add rows as they are, sealed: a record for each would take longer than all the rest."""
        connection, table = self._session.connection(), RegisterTable.metadata.tables[str(kind.__tablename__)]
        every = list(rows)
        if issubclass(kind, Sealed):
            every = [sealed_row(table, each, connection) for each in every]
        if every:
            connection.execute(table.insert(), every)

    def put(self, facts: Iterable[Fact]) -> None:
        """Keep that a data file says these facts."""
        rows = {row.fact: row for row in self._session.exec(select(StandingRecord))}
        new = []
        for fact in facts:
            row = rows.get(fact_name(fact))
            if row is None:
                new.append({"fact": fact_name(fact), "sha256": _sha256(fact)})
            else:
                row.sha256 = _sha256(fact)
        self._keep(StandingRecord, new)
        self._session.flush()

    def loaded(self) -> dict[str, str]:
        """Return the SHA-256 of every fact as it was last loaded, by the fact's name."""
        return {row.fact: row.sha256 for row in self._session.exec(select(StandingRecord))}

    def is_as_loaded(self, fact: Fact) -> bool:
        """Return whether a fact is what a data file last said: no person mended it since."""
        row = self._session.get(StandingRecord, fact_name(fact))
        return row is not None and row.sha256 == _sha256(fact)


def _sha256(fact: Fact) -> str:
    return hashlib.sha256(to_json(fact, type(fact)).encode()).hexdigest()
