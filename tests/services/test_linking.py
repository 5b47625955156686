"""Threads, twins and enclosures as a user makes them."""

import pytest

from app.domain.journal import Act
from app.domain.letters import Letter
from app.domain.links import Relation
from app.services.hand import Hand
from app.services.linking import Linking
from app.storage.archive import Archive
from tests.storage.samples import MOMENT, a_letter


@pytest.fixture
def linking(archive: Archive) -> Linking:
    """Linking by someone plainly invented."""
    return Linking(archive, Hand(lambda: MOMENT, "A. Voorbeeld"))


@pytest.fixture
def letters(archive: Archive) -> list[Letter]:
    """Four letters in the archive."""
    found = [a_letter(subject=f"Brief {number}") for number in range(4)]
    with archive.writing() as work:
        for letter in found:
            work.letters.add(letter)
    return found


def test_a_link_is_told_once_in_the_journal_and_shown_with_its_letter(
    linking: Linking, archive: Archive, letters: list[Letter]
) -> None:
    question, answer = letters[:2]
    for _ in range(2):
        linking.link(answer.id, question.id, Relation.ANSWERS)
    (linked,) = linking.of(question.id)
    assert linked.letter is not None
    assert (linked.letter.subject, linked.neighbour.outward) == ("Brief 1", False)
    with archive.reading() as work:
        assert len(work.journal.of(answer.id)) == 1
    linking.unlink(answer.id, question.id, Relation.ANSWERS)
    assert linking.of(question.id) == ()


def test_twins_are_linked_once_whichever_of_them_it_is_told_from(
    linking: Linking, archive: Archive, letters: list[Letter]
) -> None:
    first, second = letters[:2]
    linking.link(first.id, second.id, Relation.TWIN)
    before = linking.of(first.id)
    linking.link(second.id, first.id, Relation.TWIN)
    assert linking.of(first.id) == before
    with archive.reading() as work:
        assert [len(work.journal.of(each.id)) for each in (first, second)] == [1, 0]


def test_enclosures_come_one_behind_the_other_and_can_be_put_in_order(
    linking: Linking, letters: list[Letter]
) -> None:
    letter, *enclosed = letters
    for each in enclosed:
        linking.link(letter.id, each.id, Relation.ENCLOSES)
    assert [each.neighbour.letter for each in linking.of(letter.id)] == [each.id for each in enclosed]
    linking.order(letter.id, Relation.ENCLOSES, tuple(each.id for each in reversed(enclosed)))
    assert [each.neighbour.letter for each in linking.of(letter.id)] == [each.id for each in reversed(enclosed)]
    linking.order(letter.id, Relation.ENCLOSES, (enclosed[0].id,))
    first, *rest = (each.neighbour.letter for each in linking.of(letter.id))
    assert first == enclosed[0].id
    assert rest == [each.id for each in reversed(enclosed[1:])], "what was not named keeps its order"


def test_putting_enclosures_in_order_stands_in_the_journal_once(
    linking: Linking, archive: Archive, letters: list[Letter]
) -> None:
    letter, *enclosed = letters
    for each in enclosed:
        linking.link(letter.id, each.id, Relation.ENCLOSES)
    for _ in range(2):
        linking.order(letter.id, Relation.ENCLOSES, tuple(each.id for each in reversed(enclosed)))
    with archive.reading() as work:
        acts = [each.act for each in work.journal.of(str(letter.id))]
    assert acts.count(Act.LINKS_ORDERED) == 1


def test_a_thread_is_every_letter_of_the_exchange_and_no_other(linking: Linking, letters: list[Letter]) -> None:
    first, second, third, apart = letters
    linking.link(second.id, first.id, Relation.ANSWERS)
    linking.link(third.id, second.id, Relation.MENTIONS)
    linking.link(third.id, apart.id, Relation.ENCLOSES)
    for each in (first, second, third):
        assert {row.id for row in linking.thread(each.id)} == {first.id, second.id, third.id}
    assert [row.id for row in linking.thread(apart.id)] == [apart.id]


def test_a_letter_in_the_bin_is_still_a_neighbour_without_being_shown(
    linking: Linking, archive: Archive, letters: list[Letter]
) -> None:
    linking.link(letters[1].id, letters[0].id, Relation.ANSWERS)
    with archive.writing() as work:
        work.bin.put(letters[1].id, MOMENT, "A. Voorbeeld", "")
    (linked,) = linking.of(letters[0].id)
    assert linked.letter is None
