"""Files that wait for a person to register them."""

from datetime import date

from sqlmodel import Session, col, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import SHORTEST_PREFIX
from app.domain.readings import Proposal, ProposalRow
from app.storage.mapping import to_columns, to_value
from app.storage.references import folded, the_one
from app.storage.tables import (
    ExportRecord,
    LetterFileRecord,
    LetterRecord,
    LetterVersionRecord,
    OriginalRecord,
    ProposalRecord,
    ReturnedRecord,
)


class Proposals:
    """The proposals within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, proposal: Proposal, offered: date) -> bool:
        """Keep a proposal, its bytes put among the originals first; return False where these bytes wait already."""
        if self._session.get(ProposalRecord, proposal.sha256) is not None:
            return False
        self._session.add(ProposalRecord(**to_columns(proposal, ProposalRecord), offered=offered))
        self._session.flush()
        return True

    def has(self, sha256: str) -> bool:
        """Return whether these bytes wait."""
        return self._session.get(ProposalRecord, sha256) is not None

    def get(self, reference: str) -> Proposal:
        """Return the proposal whose SHA-256 is or begins with `reference` (6 or more).

        Raises:
            KnownError: UNKNOWN_PROPOSAL (reference), AMBIGUOUS (reference, candidates).
        """
        return to_value(Proposal, self._record(reference))

    def all(self) -> tuple[ProposalRow, ...]:
        """Return every proposal as a list shows it, in the order they came."""
        order = (col(ProposalRecord.offered), col(ProposalRecord.name), col(ProposalRecord.sha256))
        rows = select(col(ProposalRecord.sha256), col(ProposalRecord.name), col(ProposalRecord.offered))
        return tuple(ProposalRow(*row) for row in self._session.exec(rows.order_by(*order)))

    def remove(self, reference: str) -> None:
        """Take a proposal from the list. Bytes no letter or export needs are an orphan from then on.

        Raises:
            KnownError: UNKNOWN_PROPOSAL (reference), AMBIGUOUS (reference, candidates).
        """
        record = self._record(reference)
        sha256 = record.sha256
        self._session.delete(record)
        self._session.flush()
        needed = select(LetterRecord.key).where(LetterRecord.original_sha256 == sha256)
        exported = select(ExportRecord.key).where(ExportRecord.sha256 == sha256)
        returned = select(ReturnedRecord.key).where(ReturnedRecord.sha256 == sha256)
        joined = select(LetterFileRecord.position).where(LetterFileRecord.sha256 == sha256)
        once = select(LetterVersionRecord.number).where(col(LetterVersionRecord.content).contains(sha256))
        if all(self._session.exec(rows).first() is None for rows in (needed, exported, returned, joined, once)):
            self._session.delete(self._session.get_one(OriginalRecord, sha256))
            self._session.flush()

    def _record(self, reference: str) -> ProposalRecord:
        beginning = folded(reference)
        if len(beginning) < SHORTEST_PREFIX:
            raise KnownError(ErrorCode.UNKNOWN_PROPOSAL, reference=reference)
        begins = col(ProposalRecord.sha256).startswith(beginning, autoescape=True)
        found = self._session.exec(select(ProposalRecord).where(begins).order_by(col(ProposalRecord.sha256)))
        named = [(record, f"{record.sha256[:12]} ({record.name})") for record in found]
        return the_one(named, ErrorCode.UNKNOWN_PROPOSAL, reference)
