"""Parties made one, and made two again: the letters and offices that go over, and what brings them back."""

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from app.domain.duplicates import Merge, MergeStands, MovedPlace
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId, PartyId, TenureId
from app.domain.parties import Party
from app.storage.house_tables import PartyMergeRecord, TenureRecord
from app.storage.mapping import from_json, to_json, to_value
from app.storage.parties import goes_by, party_columns, party_key
from app.storage.references import the_one
from app.storage.tables import LetterPartyRecord, LetterRecord, PartyRecord

_MOVED = tuple[tuple[MovedPlace, ...], tuple[TenureId, ...]]


class Merges:
    """The merged parties within a unit of work."""

    def __init__(self, session: Session, put_words_of_party: Callable[[int], None]) -> None:
        self._session = session
        self._put_words_of_party = put_words_of_party

    def make(self, kept: PartyId, merged: PartyId, became: Party, at: datetime, by: str) -> Merge:
        """Return the merge of one party into another, which becomes `became`; whatever named the one names the other.

        Raises:
            KnownError: UNKNOWN_PARTY (reference).
        """
        keeping, going = self._record(kept), self._record(merged)
        places = self._places_of(going.key)
        tenures = self._tenures_of(going.key)
        merge = Merge(
            kept=to_value(Party, keeping),
            merged=to_value(Party, going),
            became=became,
            at=at,
            by=by,
            places=tuple(MovedPlace(LetterId(letter), row.position) for row, letter in places),
            tenures=tuple(TenureId(each.id) for each in tenures),
        )
        for place, _ in places:
            place.party_key = keeping.key
        for tenure in tenures:
            tenure.party_key = keeping.key
        self._session.flush()
        self._session.delete(going)
        _fill(keeping, became)
        self._session.add(_row(merge))
        self._session.flush()
        self._put_words_of_party(keeping.key)
        return merge

    def undo(self, merge: Merge) -> None:
        """Put back both parties as they were before a merge, and on each letter the one it named.

        A letter that was destroyed since stays so.

        Raises:
            KnownError: MERGE_STANDS (party, detail) where what went over has been changed since.
        """
        keeping = self._undone(merge)
        back = PartyRecord(**party_columns(merge.merged))
        self._session.add(back)
        self._session.flush()
        for place in self._moved_places(merge):
            if place.party_key != keeping.key:
                raise _stands(merge, MergeStands.LETTER_CHANGED)
            place.party_key = back.key
        for tenure in self._moved_tenures(merge):
            if tenure.party_key != keeping.key:
                raise _stands(merge, MergeStands.TENURE_CHANGED)
            tenure.party_key = back.key
        _fill(keeping, merge.kept)
        self._session.delete(self._merge_row(merge.merged.id))
        self._session.flush()
        for key in (keeping.key, back.key):
            self._put_words_of_party(key)

    def all(self) -> tuple[Merge, ...]:
        """Return every merge that stands, the last first."""
        rows = self._session.exec(select(PartyMergeRecord).order_by(col(PartyMergeRecord.key).desc()))
        return tuple(self._value(row) for row in rows)

    def find(self, reference: str) -> Merge:
        """Return the merge meant by the merged party's id, the beginning of one (6 or more), or its slug.

        The kept party means the last merge into it.

        Raises:
            KnownError: UNKNOWN_MERGE (reference), AMBIGUOUS (reference, candidates).
        """
        merges = self.all()
        found = [each for each in merges if goes_by(each.merged, reference)]
        found = found or [each for each in merges if goes_by(each.kept, reference)][:1]
        return the_one([(each, str(each.merged.id)) for each in found], ErrorCode.UNKNOWN_MERGE, reference)

    def _undone(self, merge: Merge) -> PartyRecord:
        """Return the row of the kept party, which must be what the merge made of it."""
        keeping = self._session.exec(select(PartyRecord).where(PartyRecord.id == merge.kept.id)).first()
        if keeping is None:
            raise _stands(merge, MergeStands.KEPT_MERGED)
        later = select(PartyMergeRecord.key).where(PartyMergeRecord.kept == merge.kept.id)
        if self._session.exec(later.where(PartyMergeRecord.key > self._merge_row(merge.merged.id).key)).first():
            raise _stands(merge, MergeStands.LATER_MERGE)
        if to_value(Party, keeping) != merge.became:
            raise _stands(merge, MergeStands.KEPT_CHANGED)
        return keeping

    def _moved_places(self, merge: Merge) -> Sequence[LetterPartyRecord]:
        found = []
        for place in merge.places:
            key = self._session.exec(select(LetterRecord.key).where(LetterRecord.id == place.letter)).first()
            if key is None:
                continue
            row = self._session.get(LetterPartyRecord, (key, place.position))
            if row is None:
                raise _stands(merge, MergeStands.LETTER_CHANGED)
            found.append(row)
        return found

    def _moved_tenures(self, merge: Merge) -> Sequence[TenureRecord]:
        return self._session.exec(select(TenureRecord).where(col(TenureRecord.id).in_(merge.tenures))).all()

    def _places_of(self, key: int) -> Sequence[tuple[LetterPartyRecord, UUID]]:
        rows = select(LetterPartyRecord, LetterRecord.id).join(LetterRecord)
        return self._session.exec(rows.where(LetterPartyRecord.party_key == key)).all()

    def _tenures_of(self, key: int) -> Sequence[TenureRecord]:
        return self._session.exec(select(TenureRecord).where(TenureRecord.party_key == key)).all()

    def _record(self, party: UUID) -> PartyRecord:
        return self._session.get_one(PartyRecord, party_key(self._session, party))

    def _merge_row(self, merged: UUID) -> PartyMergeRecord:
        return self._session.exec(select(PartyMergeRecord).where(PartyMergeRecord.merged == merged)).one()

    def _value(self, row: PartyMergeRecord) -> Merge:
        kept, became = from_json(row.kept_content, tuple[Party, Party])
        places, tenures = from_json(row.moved, _MOVED)
        merged = from_json(row.content, Party)
        return Merge(kept=kept, merged=merged, became=became, at=row.at, by=row.by, places=places, tenures=tenures)


def _row(merge: Merge) -> PartyMergeRecord:
    return PartyMergeRecord(
        kept=merge.kept.id,
        merged=merge.merged.id,
        at=merge.at,
        by=merge.by,
        content=to_json(merge.merged, Party),
        kept_content=to_json((merge.kept, merge.became), tuple[Party, Party]),
        moved=to_json((merge.places, merge.tenures), _MOVED),
    )


def _fill(record: PartyRecord, party: Party) -> None:
    for name, held in party_columns(party).items():
        setattr(record, name, held)


def _stands(merge: Merge, why: MergeStands) -> KnownError:
    called = merge.kept.slug or merge.kept.function or merge.kept.id
    return KnownError(ErrorCode.MERGE_STANDS, party=called, detail=why)
