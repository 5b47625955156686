"""Links between letters, seen from both ends."""

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.letters import Letter
from app.domain.links import Link, Neighbour, Relation
from app.storage.archive import Archive
from tests.storage.samples import a_letter


@pytest.fixture
def letters(archive: Archive) -> list[Letter]:
    """Three letters in the archive."""
    found = [a_letter(subject=f"Brief {number}") for number in range(3)]
    with archive.writing() as work:
        for letter in found:
            work.letters.add(letter)
    return found


def put(archive: Archive, *links: Link) -> None:
    with archive.writing() as work:
        for link in links:
            work.links.put(link)


def of(archive: Archive, letter: LetterId) -> tuple[Neighbour, ...]:
    with archive.reading() as work:
        return work.links.of(letter)


def test_a_link_is_seen_from_both_ends(archive: Archive, letters: list[Letter]) -> None:
    question, answer, _ = letters
    put(archive, Link(answer.id, question.id, Relation.ANSWERS))
    assert of(archive, answer.id) == (Neighbour(question.id, Relation.ANSWERS, outward=True),)
    assert of(archive, question.id) == (Neighbour(answer.id, Relation.ANSWERS, outward=False),)


def test_enclosures_keep_their_order_and_may_change_it(archive: Archive, letters: list[Letter]) -> None:
    letter, first, second = letters
    put(archive, Link(letter.id, first.id, Relation.ENCLOSES, 0), Link(letter.id, second.id, Relation.ENCLOSES, 1))
    put(archive, Link(letter.id, first.id, Relation.ENCLOSES, 2))
    assert [each.letter for each in of(archive, letter.id)] == [second.id, first.id]


def test_a_twin_is_kept_once_whichever_end_it_is_told_from(archive: Archive, letters: list[Letter]) -> None:
    one, other, _ = letters
    put(archive, Link(one.id, other.id, Relation.TWIN), Link(other.id, one.id, Relation.TWIN))
    assert [each.letter for each in of(archive, one.id)] == [other.id]
    with archive.writing() as work:
        assert work.links.remove(Link(other.id, one.id, Relation.TWIN))
        assert not work.links.remove(Link(other.id, one.id, Relation.TWIN))
    assert of(archive, one.id) == ()


def test_no_letter_comes_round_to_itself_by_answers(archive: Archive, letters: list[Letter]) -> None:
    first, second, third = letters
    put(archive, Link(second.id, first.id, Relation.ANSWERS), Link(third.id, second.id, Relation.ANSWERS))
    with pytest.raises(KnownError) as caught:
        put(archive, Link(first.id, third.id, Relation.ANSWERS))
    assert caught.value.code is ErrorCode.LINK_GOES_ROUND
    put(archive, Link(first.id, third.id, Relation.MENTIONS))
    assert {each.letter for each in of(archive, first.id)} == {second.id, third.id}


def test_a_letter_has_no_link_with_itself(letters: list[Letter]) -> None:
    with pytest.raises(ValueError, match="itself"):
        Link(letters[0].id, letters[0].id, Relation.MENTIONS)
