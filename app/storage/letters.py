"""Letters in the register."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import text as sql
from sqlmodel import Session, col, select

from app.domain.blocks import Blocks
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.letters import Direction, FileRole, Letter, LetterFile, LetterParty, LetterRow, Role, Status
from app.domain.parties import Party
from app.storage.lists import letter_rows, newest_keys, shown_keys
from app.storage.mapping import to_columns, to_value
from app.storage.parties import party_key
from app.storage.references import folded, id_range, the_one
from app.storage.search import put_words
from app.storage.tables import LetterFileRecord, LetterPartyRecord, LetterRecord, PartyRecord
from app.text.words import plain

_HAS_FILES = "SELECT 1 FROM letter_file WHERE letter_key = ? LIMIT 1"
_OF_DAY = sql(
    "SELECT letter.key FROM letter JOIN search_text ON search_text.key = letter.key"
    " WHERE letter.day = :day AND letter.dated = :day AND letter.direction = :direction"
    " AND length(search_text.body) BETWEEN 0.8 * :length AND 1.25 * :length"
    " ORDER BY letter.key DESC LIMIT 20"
)
"""What is in the bin has no words to be found by."""


def letter_key(session: Session, letter: UUID) -> int:
    """Return the local key of a letter.

    Raises:
        KnownError: UNKNOWN_LETTER (reference).
    """
    key = session.exec(select(LetterRecord.key).where(LetterRecord.id == letter)).first()
    if key is None:
        raise KnownError(ErrorCode.UNKNOWN_LETTER, reference=letter)
    return key


class Letters:
    """The letters within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, letter: Letter) -> None:
        """Keep a new letter and let it be found. Its files must have been put in first, its parties added.

        Raises:
            KnownError: ALREADY_REGISTERED (name, reference) where another letter came in the same bytes,
                UNKNOWN_PARTY (reference).
        """
        if letter.original and (known := self.by_original(letter.original.sha256)):
            reference = _kenmerk(known) or known.id
            raise KnownError(ErrorCode.ALREADY_REGISTERED, name=letter.original.name, reference=reference)
        self._keep(LetterRecord(**_columns(letter)), letter)

    def replace(self, letter: Letter) -> None:
        """Keep `letter` in place of the one with its id.

        Raises:
            KnownError: UNKNOWN_LETTER, UNKNOWN_PARTY (reference).
        """
        record = self._record(letter.id)
        for name, held in _columns(letter).items():
            setattr(record, name, held)
        for row in (*self._party_rows(record.key), *self._file_rows(record.key)):
            self._session.delete(row)
        self._session.flush()
        self._keep(record, letter)

    def get(self, letter: LetterId) -> Letter:
        """Return the letter with this id.

        Raises:
            KnownError: UNKNOWN_LETTER (reference), ARCHIVE_DAMAGED (what) where its text is not what was saved.
        """
        return self._value(self._record(letter))

    def has(self, letter: LetterId) -> bool:
        """Return whether there is a letter with this id."""
        return self._session.exec(select(LetterRecord.key).where(LetterRecord.id == letter)).first() is not None

    def find(self, reference: str) -> Letter:
        """Return the letter meant by a kenmerk, ours or theirs, by an id or by the beginning of one (6 or more).

        Raises:
            KnownError: UNKNOWN_LETTER (reference), AMBIGUOUS (reference, candidates), ARCHIVE_DAMAGED (what).
        """
        found = self._by_kenmerk(reference) or self._by_id(reference)
        named = [(record, f"{record.id} ({_kenmerk(record)})") for record in found]
        return self._value(the_one(named, ErrorCode.UNKNOWN_LETTER, reference))

    def by_original(self, sha256: str) -> Letter | None:
        """Return the letter that came in the bytes with this SHA-256, or has them among its pages, or None."""
        record = self._session.exec(select(LetterRecord).where(LetterRecord.original_sha256 == sha256)).first()
        if record is None:
            pages = select(LetterFileRecord.letter_key).where(LetterFileRecord.sha256 == sha256)
            key = self._session.exec(pages.where(LetterFileRecord.role == FileRole.PAGE.value)).first()
            record = self._session.get(LetterRecord, key) if key is not None else None
        return self._value(record) if record else None

    def of_draft(self, draft: DraftId) -> Letter | None:
        """Return the letter that was made of a draft here, the first where there are more, or None."""
        made = select(LetterRecord).where(LetterRecord.draft == draft).order_by(col(LetterRecord.key))
        record = self._session.exec(made).first()
        return self._value(record) if record else None

    def list(self, limit: int = 50, offset: int = 0) -> tuple[LetterRow, ...]:
        """Return one page of all letters, newest first, in a fixed order."""
        connection = self._session.connection()
        return letter_rows(connection, newest_keys(connection, limit, offset), {})

    def rows(self, letters: Iterable[LetterId]) -> tuple[LetterRow, ...]:
        """Return these letters as lists show them, newest first; those in the bin and unknown ones are left out."""
        ids = [UUID(str(each)) for each in letters]
        found = self._session.exec(select(LetterRecord.key).where(col(LetterRecord.id).in_(ids))).all()
        connection = self._session.connection()
        return letter_rows(connection, shown_keys(connection, found), {})

    def of_day(self, day: date, direction: Direction, text: Blocks) -> tuple[Letter, ...]:
        """Return the letters dated `day` whose text is about as long as `text`, the last registered first.

        Those in the bin are left out, those beyond the first few, and those that are damaged: `Archive.verify` names
        them.
        """
        asked = {"day": day.isoformat(), "direction": direction.value, "length": len(plain(text))}
        keys = self._session.connection().execute(_OF_DAY, asked).scalars().all()
        return tuple(filter(None, map(self._sound, keys)))

    def every(self) -> Iterator[Letter]:
        """Yield every letter, also those in the bin, in the order they were registered.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what) where a text is not what was saved.
        """
        return (self.by_key(key) for key in self.all_keys())

    def all_keys(self) -> tuple[int, ...]:
        """Return the local keys of all letters; for the upkeep of the index."""
        return tuple(self._session.exec(select(LetterRecord.key).order_by(col(LetterRecord.key))))

    def by_key(self, key: int) -> Letter:
        """Return the letter with this local key; for the upkeep of the index.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what) where its row cannot be found by its key, or its text is not what was
                saved.
        """
        record = self._session.get(LetterRecord, key)
        if record is None:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"letter {key}")
        return self._value(record)

    def drafts_in(self, statuses: Iterable[Status]) -> frozenset[DraftId]:
        """Return the drafts whose letter stands in one of `statuses`."""
        within = col(LetterRecord.status).in_([each.value for each in statuses])
        rows = self._session.exec(select(LetterRecord.draft).where(within, col(LetterRecord.draft).is_not(None)))
        return frozenset(DraftId(draft) for draft in rows if draft)

    def put_words(self, key: int) -> None:
        """Let a letter, by its local key, be found by its words; one in the bin by none."""
        put_words(self._session.connection(), key, self.by_key(key))

    def put_words_of_party(self, party: int) -> None:
        """Let the letters of a party, by its local key, be found by its present names."""
        rows = select(LetterPartyRecord.letter_key).where(LetterPartyRecord.party_key == party).distinct()
        for key in self._session.exec(rows).all():
            put_words(self._session.connection(), key, self.by_key(key))

    def _keep(self, record: LetterRecord, letter: Letter) -> None:
        self._session.add(record)
        self._session.flush()
        key = record.key
        for position, each in enumerate(letter.parties):
            party = party_key(self._session, each.party.id) if each.party else None
            row = LetterPartyRecord(
                letter_key=key, position=position, role=each.role.value, shown=each.shown, party_key=party
            )
            self._session.add(row)
        for position, file in enumerate(letter.files):
            columns = to_columns(file, LetterFileRecord)
            self._session.add(LetterFileRecord(**columns, letter_key=key, position=position))
        self._session.flush()
        put_words(self._session.connection(), key, self._value(record))

    def _sound(self, key: int) -> Letter | None:
        try:
            return self.by_key(key)
        except KnownError:
            return None

    def _record(self, letter: UUID) -> LetterRecord:
        record = self._session.exec(select(LetterRecord).where(LetterRecord.id == letter)).first()
        if record is None:
            raise KnownError(ErrorCode.UNKNOWN_LETTER, reference=letter)
        return record

    def _by_kenmerk(self, reference: str) -> Sequence[LetterRecord]:
        sought = folded(reference)
        ours, theirs = col(LetterRecord.our_folded) == sought, col(LetterRecord.their_folded) == sought
        return self._where(ours | theirs) if sought else ()

    def _by_id(self, reference: str) -> Sequence[LetterRecord]:
        bounds = id_range(reference)
        return self._where(col(LetterRecord.id).between(*bounds)) if bounds else ()

    def _where(self, condition: Any) -> Sequence[LetterRecord]:
        return self._session.exec(select(LetterRecord).where(condition).order_by(col(LetterRecord.key))).all()

    def _party_rows(self, key: int) -> Sequence[LetterPartyRecord]:
        rows = select(LetterPartyRecord).where(LetterPartyRecord.letter_key == key)
        return self._session.exec(rows.order_by(col(LetterPartyRecord.position))).all()

    def _file_rows(self, key: int) -> Sequence[LetterFileRecord]:
        # Most letters have none: asking so first takes half as long, and is done for each letter of a register.
        if self._session.connection().exec_driver_sql(_HAS_FILES, (key,)).first() is None:
            return ()
        rows = select(LetterFileRecord).where(LetterFileRecord.letter_key == key)
        return self._session.exec(rows.order_by(col(LetterFileRecord.position))).all()

    def _value(self, record: LetterRecord) -> Letter:
        if text_sha256(record.text) != record.text_sha256:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"letter {record.id}")
        parties = tuple(
            LetterParty(role=Role(row.role), shown=row.shown, party=self._party(row.party_key))
            for row in self._party_rows(record.key)
        )
        files = tuple(to_value(LetterFile, row) for row in self._file_rows(record.key))
        return to_value(Letter, record, parties=parties, files=files)

    def _party(self, key: int | None) -> Party | None:
        if key is None:
            return None
        record = self._session.get(PartyRecord, key)
        if record is None:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"party {key}")
        return to_value(Party, record)


def text_sha256(text: str) -> str:
    """Return the SHA-256 (hex) a stored text is checked against."""
    return hashlib.sha256(text.encode()).hexdigest()


def _columns(letter: Letter) -> dict[str, Any]:
    columns = to_columns(letter, LetterRecord)
    return columns | {
        "text_sha256": text_sha256(columns["text"]),
        "our_folded": folded(letter.our_kenmerk) if letter.our_kenmerk else None,
        "their_folded": folded(letter.their_kenmerk) if letter.their_kenmerk else None,
        "day": letter.dated or letter.sent or letter.received,
    }


def _kenmerk(letter: Letter | LetterRecord) -> str:
    return letter.our_kenmerk or letter.their_kenmerk or ""
