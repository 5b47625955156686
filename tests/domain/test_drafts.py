from uuid import UUID

import pytest

from app.domain.blocks import Para
from app.domain.drafts import Draft, OwnPart
from app.domain.ids import DraftId, PartId
from app.domain.inlines import Text


def part(number: int) -> OwnPart:
    return OwnPart(PartId(UUID(int=number)), (Para((Text(f"deel {number}"),)),))


DRAFT = Draft(DraftId(UUID(int=99)), "kamerbrief", parts=(part(1), part(2), part(3)))


def numbers(draft: Draft) -> list[int]:
    return [each.id.int for each in draft.parts]


def test_an_edit_leaves_the_draft_it_came_from_alone() -> None:
    DRAFT.without(part(2).id)
    assert numbers(DRAFT) == [1, 2, 3]


def test_a_part_moves_to_its_place_among_the_others() -> None:
    assert numbers(DRAFT.moved(part(1).id, 1)) == [2, 1, 3]
    assert numbers(DRAFT.moved(part(3).id, 0)) == [3, 1, 2]
    assert numbers(DRAFT.insert(part(4), 99)) == [1, 2, 3, 4]


def test_an_unknown_part_is_a_defect_not_a_silence() -> None:
    with pytest.raises(KeyError):
        DRAFT.without(part(7).id)


def test_an_empty_value_takes_a_fact_away() -> None:
    filled = DRAFT.with_fact("onderwerp", "Havens")
    assert filled.facts == {"onderwerp": "Havens"}
    assert filled.with_fact("onderwerp", "").facts == {}
    assert filled.with_fact("bijlagen", "").facts == {"onderwerp": "Havens"}


def test_equal_drafts_are_equal_and_cannot_be_changed() -> None:
    filled = DRAFT.with_fact("onderwerp", "Havens")
    assert filled == DRAFT.with_fact("onderwerp", "Havens")
    with pytest.raises(TypeError):
        filled.facts["onderwerp"] = "Luchthavens"  # type: ignore[index]
