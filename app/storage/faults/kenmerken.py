"""Kenmerken of ours: borne by two letters, or by one that is gone."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from app.domain.faults import Fault, FaultCode
from app.domain.journal import Act
from app.domain.letters import Direction
from app.domain.links import Relation
from app.domain.numbering import IssueState
from app.storage.faults.reading import as_id, shown

_DOUBLED = text(
    "SELECT first.our_kenmerk, first.id, second.id FROM letter AS first JOIN letter AS second"
    " ON second.our_folded = first.our_folded AND second.key > first.key"
    " WHERE first.direction = :ours AND second.direction = :ours"
    " AND first.key NOT IN (SELECT letter_key FROM bin) AND second.key NOT IN (SELECT letter_key FROM bin)"
    " AND NOT EXISTS (SELECT 1 FROM letter_link WHERE relation IN (:twin, :copy, :supersedes)"
    "  AND source_key IN (first.key, second.key) AND target_key IN (first.key, second.key))"
    " ORDER BY first.key, second.key"
)
"""Twins, copies and a letter that supersedes another may bear the same kenmerk."""
_WITHOUT_LETTER = text(
    "SELECT kenmerk, letter FROM kenmerk WHERE state = :final AND letter IS NOT NULL"
    " AND letter NOT IN (SELECT id FROM letter) ORDER BY key"
)
_DESTROYED = text("SELECT 1 FROM journal WHERE subject = :letter AND act = :destroyed")


def kenmerken(rows: Connection) -> Iterator[Fault]:
    """Name the kenmerken that two letters bear, and those whose letter is neither there nor destroyed."""
    asked = {"ours": Direction.OUTGOING, "twin": Relation.TWIN, "copy": Relation.COPY}
    for kenmerk, first, second in rows.execute(_DOUBLED, asked | {"supersedes": Relation.SUPERSEDES}):
        facts = {"kenmerk": shown(kenmerk), "letter": as_id(first), "other": as_id(second)}
        yield Fault(FaultCode.KENMERK_DOUBLED, facts)
    for kenmerk, letter in rows.execute(_WITHOUT_LETTER, {"final": IssueState.FINAL}).all():
        act = {"letter": as_id(letter), "destroyed": Act.DESTROYED}
        if rows.execute(_DESTROYED, act).first() is None:
            yield Fault(FaultCode.KENMERK_WITHOUT_LETTER, {"kenmerk": shown(kenmerk), "letter": as_id(letter)})
