"""Letters linked with one another: threads, twins, copies, enclosures."""

from dataclasses import dataclass

from app.domain.changes import Changes, Kind
from app.domain.ids import LetterId
from app.domain.journal import Act
from app.domain.letters import LetterRow
from app.domain.links import SYMMETRIC, Link, Neighbour, Relation
from app.services.hand import Hand
from app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Linked:
    """A letter linked with the one that is looked at, as a list shows it; None for one in the bin."""

    neighbour: Neighbour
    letter: LetterRow | None


@dataclass(frozen=True, slots=True)
class Linking:
    """The links between the letters of one archive."""

    archive: Archive
    hand: Hand

    def link(self, source: LetterId, target: LetterId, relation: Relation) -> Changes:
        """Link two letters: `source` answers, mentions, encloses, supersedes … `target`; what it encloses comes last.

        Raises:
            KnownError: UNKNOWN_LETTER; LINK_GOES_ROUND.
        """
        with self.archive.writing() as work:
            # What says the same read backwards is known from either end.
            is_either = relation in SYMMETRIC
            linked = (each for each in work.links.of(source) if each.relation is relation)
            same = [each for each in linked if each.outward or is_either]
            known = next((each.position for each in same if each.letter == target), None)
            last = max((each.position for each in same), default=-1)
            work.links.put(Link(source, target, relation, last + 1 if known is None else known))
            if known is None:
                self.hand.note(work, Act.LINKED, source, target=str(target), relation=relation.value)
        return Changes.of(Kind.LETTER, source, target)

    def unlink(self, source: LetterId, target: LetterId, relation: Relation) -> Changes:
        """Take a link away; nothing happens where there is none. UNKNOWN_LETTER."""
        with self.archive.writing() as work:
            if work.links.remove(Link(source, target, relation)):
                self.hand.note(work, Act.UNLINKED, source, target=str(target), relation=relation.value)
        return Changes.of(Kind.LETTER, source, target)

    def order(self, source: LetterId, relation: Relation, targets: tuple[LetterId, ...]) -> Changes:
        """Put what a letter encloses in the order of `targets`; what is not named comes after. UNKNOWN_LETTER."""
        with self.archive.writing() as work:
            there = [each.letter for each in work.links.of(source) if each.outward and each.relation is relation]
            named = [each for each in dict.fromkeys(targets) if each in there]
            wanted = [*named, *(each for each in there if each not in named)]
            if wanted == there:
                return Changes()
            for position, target in enumerate(wanted):
                work.links.put(Link(source, target, relation, position))
            self.hand.note(work, Act.LINKS_ORDERED, source, relation=relation.value)
        return Changes.of(Kind.LETTER, source)

    def of(self, letter: LetterId) -> tuple[Linked, ...]:
        """Return what a letter is linked with, from both ends. UNKNOWN_LETTER."""
        with self.archive.reading() as work:
            neighbours = work.links.of(letter)
            rows = {row.id: row for row in work.letters.rows(each.letter for each in neighbours)}
            return tuple(Linked(each, rows.get(each.letter)) for each in neighbours)

    def thread(self, letter: LetterId) -> tuple[LetterRow, ...]:
        """Return the letters of one exchange, oldest first: what answers, mentions or supersedes what."""
        with self.archive.reading() as work:
            reached, waiting = {letter}, [letter]
            while waiting:
                for each in work.links.of(waiting.pop()):
                    if each.relation in _OF_A_THREAD and each.letter not in reached:
                        reached.add(each.letter)
                        waiting.append(each.letter)
            return tuple(reversed(work.letters.rows(reached)))


_OF_A_THREAD = frozenset({Relation.ANSWERS, Relation.SUPERSEDES, Relation.MENTIONS, Relation.TWIN})
