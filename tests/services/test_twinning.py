"""The same letter to both Kamers: copied for the other, linked once both are registered."""

from pathlib import Path

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.letters import Direction, Letter, LetterParty, Role, Status
from app.domain.links import Relation
from app.services.twinning import EERSTE_KAMER, TWEEDE_KAMER, TWIN_OF
from app.services.writing import written
from tests.storage.samples import a_letter, para


@pytest.fixture
def draft(desk: Services) -> DraftId:
    begun, _ = desk.drafting.begin(
        "kamerbrief", assignments=(("onderwerp", "Voortgang"), ("ons_kenmerk", "DMS/1"), ("datum", "28 juni 2022"))
    )
    desk.drafting.place_own(begun.draft.id, written("Hierbij bericht ik u over de voortgang van de havens."), 0)
    return begun.draft.id


def exported(desk: Services, draft: DraftId, folder: Path) -> Letter:
    done, _ = desk.exporting.export(draft, folder / f"{draft}.docx")
    assert done.letter is not None
    return desk.letters.get(done.letter)


def twins_of(desk: Services, letter: LetterId) -> list[LetterId]:
    return [each.neighbour.letter for each in desk.linking.of(letter) if each.neighbour.relation is Relation.TWIN]


def slug_of(desk: Services, reference: str | None) -> str:
    return next(each.slug for each in desk.parties.all() if str(each.id) == reference)


def test_a_twin_says_the_same_to_the_other_kamer_under_a_kenmerk_of_its_own(desk: Services, draft: DraftId) -> None:
    there = desk.drafting.get(draft).draft
    twin = desk.twinning.twin(draft)[0].draft
    assert slug_of(desk, twin.facts["geadresseerde"]) == EERSTE_KAMER
    assert "ons_kenmerk" not in twin.facts
    assert (twin.facts["onderwerp"], twin.date, twin.kind) == ("Voortgang", there.date, there.kind)
    assert [part.blocks for part in twin.parts] == [part.blocks for part in there.parts]  # type: ignore[union-attr]
    assert {part.id for part in twin.parts}.isdisjoint(part.id for part in there.parts)
    back = desk.twinning.twin(twin.id)[0].draft
    assert slug_of(desk, back.facts["geadresseerde"]) == TWEEDE_KAMER
    assert desk.drafting.get(draft).draft == there


@pytest.mark.parametrize("twin_first", [False, True])
def test_twins_are_linked_as_soon_as_both_are_registered(
    desk: Services, draft: DraftId, tmp_path: Path, twin_first: bool
) -> None:
    twin = desk.twinning.twin(draft)[0].draft.id
    first, second = (twin, draft) if twin_first else (draft, twin)
    one = exported(desk, first, tmp_path)
    assert twins_of(desk, one.id) == []
    other = exported(desk, second, tmp_path)
    assert twins_of(desk, one.id) == [other.id]
    assert twins_of(desk, other.id) == [one.id]
    assert desk.intake.beside_letter(one.id).twins == ()
    exported(desk, second, tmp_path)
    assert desk.letters.verify() == ()


def test_a_letter_that_came_in_as_a_file_gets_a_twin_with_its_words(desk: Services, tmp_path: Path) -> None:
    to = LetterParty(Role.ADDRESSEE, "de Voorzitter van de Eerste Kamer der Staten-Generaal")
    sent = a_letter(direction=Direction.OUTGOING, status=Status.SENT, text=para("Woorden van toen."), parties=(to,))
    with desk.letters.archive.writing() as work:
        work.letters.add(sent)
    twin = desk.twinning.twin_of_letter(sent.id)[0].draft
    assert slug_of(desk, twin.facts["geadresseerde"]) == TWEEDE_KAMER
    assert twin.facts[TWIN_OF] == str(sent.id)
    assert twins_of(desk, exported(desk, twin.id, tmp_path).id) == [sent.id]


def test_a_twin_whose_letter_was_destroyed_is_registered_alone(desk: Services, tmp_path: Path) -> None:
    to = LetterParty(Role.ADDRESSEE, "Tweede Kamer")
    sent = a_letter(direction=Direction.OUTGOING, status=Status.SENT, parties=(to,))
    with desk.letters.archive.writing() as work:
        work.letters.add(sent)
    twin = desk.twinning.twin_of_letter(sent.id)[0].draft.id
    desk.discarding.bin(sent.id)
    desk.discarding.destroy(sent.id, "verzoek")
    assert twins_of(desk, exported(desk, twin, tmp_path).id) == []


def test_a_letter_to_neither_or_both_kamers_has_no_twin(desk: Services, draft: DraftId) -> None:
    for shown in ("de burgemeester", "de Voorzitters van de Eerste Kamer en de Tweede Kamer"):
        letter = a_letter(
            parties=(LetterParty(Role.ADDRESSEE, shown),), direction=Direction.OUTGOING, status=Status.SENT
        )
        with desk.letters.archive.writing() as work:
            work.letters.add(letter)
        with pytest.raises(KnownError) as caught:
            desk.twinning.twin_of_letter(letter.id)
        assert caught.value.code is ErrorCode.NO_OTHER_KAMER
    desk.drafting.set(draft, (("geadresseerde", "ministerie-jenv"),))
    with pytest.raises(KnownError) as caught:
        desk.twinning.twin(draft)
    assert caught.value.code is ErrorCode.NO_OTHER_KAMER


def test_a_registered_letter_made_here_is_copied_from_its_draft(
    desk: Services, draft: DraftId, tmp_path: Path
) -> None:
    letter = exported(desk, draft, tmp_path)
    twin = desk.twinning.twin_of_letter(letter.id)[0].draft
    assert twin.facts[TWIN_OF] == str(draft)
    assert twins_of(desk, exported(desk, twin.id, tmp_path).id) == [letter.id]
