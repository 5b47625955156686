"""Links between letters in the register."""

from sqlalchemy import text
from sqlmodel import Session, col, or_, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.links import SYMMETRIC, WITHOUT_ROUNDS, Link, Neighbour, Relation
from app.storage.letters import letter_key
from app.storage.tables import LetterLinkRecord, LetterRecord

_REACHES = text(
    "WITH RECURSIVE reached(key) AS ("
    " SELECT target_key FROM letter_link WHERE source_key = :begin AND relation = :relation"
    " UNION SELECT target_key FROM letter_link JOIN reached ON source_key = key WHERE relation = :relation"
    ") SELECT 1 FROM reached WHERE key = :end LIMIT 1"
)


class Links:
    """The links within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, link: Link) -> None:
        """Keep a link; one that is there already gets its new position.

        Raises:
            KnownError: UNKNOWN_LETTER (reference), LINK_GOES_ROUND (what) where a letter would come round to
                itself.
        """
        source, target = self._keys(link)
        if link.relation in WITHOUT_ROUNDS and self._reaches(target, source, link.relation):
            raise KnownError(ErrorCode.LINK_GOES_ROUND, what=link.relation)
        row = self._session.get(LetterLinkRecord, (source, target, link.relation.value))
        if row is None:
            row = LetterLinkRecord(source_key=source, target_key=target, relation=link.relation.value, position=0)
        row.position = link.position
        self._session.add(row)
        self._session.flush()

    def remove(self, link: Link) -> bool:
        """Return whether the link was there; it is no longer."""
        row = self._session.get(LetterLinkRecord, (*self._keys(link), link.relation.value))
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True

    def of(self, letter: LetterId) -> tuple[Neighbour, ...]:
        """Return the letters linked with one, from either end: those it points at first, by relation and position.

        One whose row cannot be found any more is left out; `Archive.verify` names it.
        """
        key = letter_key(self._session, letter)
        ours = or_(col(LetterLinkRecord.source_key) == key, col(LetterLinkRecord.target_key) == key)
        found = []
        for row in self._session.exec(select(LetterLinkRecord).where(ours)).all():
            outward = row.source_key == key
            other = row.target_key if outward else row.source_key
            # Only its id: a neighbour that is damaged must not hide what this letter is linked with.
            neighbour = self._session.exec(select(LetterRecord.id).where(LetterRecord.key == other)).first()
            if neighbour is not None:
                found.append(Neighbour(LetterId(neighbour), Relation(row.relation), outward, row.position))
        order = list(Relation)
        return tuple(
            sorted(found, key=lambda each: (not each.outward, order.index(each.relation), each.position, each.letter))
        )

    def _keys(self, link: Link) -> tuple[int, int]:
        source, target = letter_key(self._session, link.source), letter_key(self._session, link.target)
        # A twin is kept once, whichever end it was told from.
        return (min(source, target), max(source, target)) if link.relation in SYMMETRIC else (source, target)

    def _reaches(self, begin: int, end: int, relation: Relation) -> bool:
        asked = {"begin": begin, "end": end, "relation": relation.value}
        return self._session.connection().execute(_REACHES, asked).first() is not None
