"""Parties in the register."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.parties import Party, PersonName
from app.storage.house_tables import PartyMergeRecord
from app.storage.mapping import from_json, to_columns, to_value
from app.storage.references import folded, id_range, the_one, unaccented
from app.storage.tables import PartyRecord


def party_key(session: Session, party: UUID) -> int:
    """Return the local key of a party; of the one it was merged into, where it was.

    Raises:
        KnownError: UNKNOWN_PARTY (reference).
    """
    key = session.exec(select(PartyRecord.key).where(PartyRecord.id == party)).first()
    if key is not None:
        return key
    kept = session.exec(select(PartyMergeRecord.kept).where(PartyMergeRecord.merged == party)).first()
    if kept is None:
        raise KnownError(ErrorCode.UNKNOWN_PARTY, reference=party)
    return party_key(session, kept)


def party_columns(party: Party) -> dict[str, Any]:
    """Return everything a row holds of a party."""
    return to_columns(party, PartyRecord) | {"folded_slug": folded(party.slug)}


class Parties:
    """The parties within a unit of work."""

    def __init__(self, session: Session, when_replaced: Callable[[int], None]) -> None:
        self._session = session
        self._when_replaced = when_replaced

    def add(self, party: Party) -> None:
        """Keep a new party."""
        self._session.add(PartyRecord(**party_columns(party)))
        self._session.flush()

    def replace(self, party: Party) -> None:
        """Keep `party` in place of the one with its id; its letters are found by the new names.

        Raises:
            KnownError: UNKNOWN_PARTY (reference); CHANGED_ELSEWHERE (name) where it was merged into another, which
                keeps its own id and what it knows.
        """
        record = self._session.get_one(PartyRecord, party_key(self._session, party.id))
        if record.id != party.id:
            raise KnownError(ErrorCode.CHANGED_ELSEWHERE, name=_called(party))
        for name, held in party_columns(party).items():
            setattr(record, name, held)
        self._session.add(record)
        self._session.flush()
        self._when_replaced(record.key)

    def get(self, party: PartyId) -> Party:
        """Return the party with this id, or the one it was merged into.

        Raises:
            KnownError: UNKNOWN_PARTY (reference).
        """
        return to_value(Party, self._session.get_one(PartyRecord, party_key(self._session, party)))

    def find(self, reference: str) -> Party:
        """Return the party meant by an id, the beginning of one (6 or more), a slug or a surname, accents aside.

        What a merged party went by means the one it was merged into, unless another goes by it.

        Raises:
            KnownError: UNKNOWN_PARTY (reference), AMBIGUOUS (reference, candidates).
        """
        found = self._by_slug(reference) or self._by_id(reference) or self._by_surname(reference)
        found = found or self._merged(reference)
        return the_one([(party, _named(party)) for party in found], ErrorCode.UNKNOWN_PARTY, reference)

    def all(self) -> tuple[Party, ...]:
        """Return every party, by function and surname, in a fixed order."""
        order = (col(PartyRecord.function), col(PartyRecord.name_surname), col(PartyRecord.key))
        records = self._session.exec(select(PartyRecord).order_by(*order))
        return tuple(to_value(Party, record) for record in records)

    def known_by_id(self) -> dict[PartyId, Party]:
        """Return every party by its id, and by the ids of those that were merged into it."""
        known = {party.id: party for party in self.all()}
        merges = self._session.exec(select(PartyMergeRecord.merged)).all()
        return known | {PartyId(merged): self.get(PartyId(merged)) for merged in merges}

    def _by_slug(self, reference: str) -> list[Party]:
        if not folded(reference):
            return []
        return self._where(PartyRecord.folded_slug == folded(reference))

    def _by_id(self, reference: str) -> list[Party]:
        bounds = id_range(reference)
        return self._where(col(PartyRecord.id).between(*bounds)) if bounds else []

    def _by_surname(self, reference: str) -> list[Party]:
        sought = unaccented(reference)
        return [party for party in self.all() if party.name and sought in _surnames(party.name)]

    def _merged(self, reference: str) -> list[Party]:
        rows = self._session.exec(select(PartyMergeRecord).order_by(col(PartyMergeRecord.key)))
        gone = (from_json(row.content, Party) for row in rows)
        kept = {(party := self.get(each.id)).id: party for each in gone if goes_by(each, reference)}
        return list(kept.values())

    def _where(self, condition: Any) -> list[Party]:
        records = self._session.exec(select(PartyRecord).where(condition).order_by(col(PartyRecord.key)))
        return [to_value(Party, record) for record in records]


def goes_by(party: Party, reference: str) -> bool:
    """Return whether a person means this party by an id, the beginning of one (6 or more) or a slug."""
    bounds = id_range(reference)
    is_id = bounds is not None and bounds[0] <= party.id <= bounds[1]
    return is_id or (bool(party.slug) and folded(party.slug) == folded(reference))


def _surnames(name: PersonName) -> set[str]:
    """Return the ways a surname may be typed: with its prefix and partner's name, and without."""
    own = f"{name.prefix}{name.surname}"
    ways = {name.surname, own, name.partner, f"{name.partner}-{own}"} - {"", f"-{own}"}
    return {unaccented(way) for way in ways}


def _named(party: Party) -> str:
    return f"{party.id} ({_called(party)})"


def _called(party: Party) -> str:
    return party.slug or (party.name.surname if party.name else party.function)
