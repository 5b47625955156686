"""Letters as lists show them: newest first, always in the same order."""

import json
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from app.domain.letters import Direction, LetterRow, Role, Status
from app.domain.rubricering import Level, Marking, Rubricering
from app.storage.tables import RegisterTable

_LETTER = RegisterTable.metadata.tables["letter"].c
_BIN = RegisterTable.metadata.tables["bin"].c
_PARTY = RegisterTable.metadata.tables["letter_party"].c
_SHOWN = (
    _LETTER.key, _LETTER.id, _LETTER.direction, _LETTER.kind, _LETTER.status, _LETTER.subject, _LETTER.our_kenmerk,
    _LETTER.their_kenmerk, _LETTER.dated, _LETTER.rubricering_level, _LETTER.rubricering_until,
    _LETTER.rubricering_event, _LETTER.rubricering_markings,
)  # fmt: skip
_CORRESPONDENT = {Direction.INCOMING: Role.SENDER, Direction.OUTGOING: Role.ADDRESSEE}


def newest_keys(connection: Connection, limit: int, offset: int) -> tuple[int, ...]:
    """Return the local keys of one page of all letters.

    They stand by the day on the letter, else of sending or receipt; of one day the last registered comes first;
    undated ones come last.
    """
    newest_first = (_LETTER.day.desc().nulls_last(), _LETTER.key.desc())
    shown = select(_LETTER.key).where(_LETTER.key.not_in(select(_BIN.letter_key)))
    found = connection.execute(shown.order_by(*newest_first).limit(limit).offset(offset))
    return tuple(found.scalars())


def shown_keys(connection: Connection, keys: Sequence[int]) -> tuple[int, ...]:
    """Return those of the local keys that are not in the bin, in the order of `newest_keys`."""
    newest_first = (_LETTER.day.desc().nulls_last(), _LETTER.key.desc())
    shown = select(_LETTER.key).where(_LETTER.key.in_(keys), _LETTER.key.not_in(select(_BIN.letter_key)))
    return tuple(connection.execute(shown.order_by(*newest_first)).scalars())


def letter_rows(connection: Connection, keys: Sequence[int], snippets: Mapping[int, str]) -> tuple[LetterRow, ...]:
    """Return the letters with these local keys, in their order, without reading their texts."""
    correspondents = _correspondents(connection, keys)
    rows = {
        row.key: LetterRow(
            id=row.id,
            direction=Direction(row.direction),
            kind=row.kind,
            status=Status(row.status),
            subject=row.subject,
            kenmerk=row.our_kenmerk or row.their_kenmerk or "",
            dated=row.dated,
            correspondent=correspondents.get((row.key, _CORRESPONDENT[Direction(row.direction)]), ""),
            rubricering=Rubricering(
                Level(row.rubricering_level),
                row.rubricering_until,
                row.rubricering_event,
                tuple(map(Marking, json.loads(row.rubricering_markings))),
            ),
            snippet=snippets.get(row.key, ""),
        )
        for row in connection.execute(select(*_SHOWN).where(_LETTER.key.in_(keys)))
    }
    return tuple(rows[key] for key in keys)


def _correspondents(connection: Connection, keys: Sequence[int]) -> dict[tuple[int, Role], str]:
    """Return what is printed of the first party in each role of each letter."""
    last_first = select(_PARTY.letter_key, _PARTY.role, _PARTY.shown).where(_PARTY.letter_key.in_(keys))
    found = connection.execute(last_first.order_by(_PARTY.position.desc()))
    return {(row.letter_key, Role(row.role)): row.shown for row in found}
