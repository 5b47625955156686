from pathlib import Path
from typing import cast

import pytest

from app.composition import Services
from app.domain.drafts import UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.merges import Side
from app.domain.paragraphs import ParagraphState
from app.services.writing import written
from app.text.words import words
from tests.support.library import load

OLD = "De haven groeit elk jaar met {{ groei }} procent. Dat blijft zo.\n\nIk volg dat met aandacht."
NEW = "De haven groeit elk jaar met {{ groei }} procent. Dat verandert.\n\nIk volg dat met aandacht."


@pytest.fixture
def draft(desk: Services, tmp_path: Path) -> DraftId:
    load(desk, tmp_path, "havens", OLD, variables={"groei": "number"})
    return desk.drafting.begin("kamerbrief", paragraphs=["havens"], assignments=[("groei", "5")])[0].draft.id


def part(desk: Services, draft: DraftId) -> UsePart:
    return cast(UsePart, desk.drafting.get(draft).draft.parts[0])


def said(desk: Services, draft: DraftId) -> str:
    return " ".join(words(desk.resolving.show(draft).letter.blocks))


def succeed(desk: Services, folder: Path, body: str = NEW, state: str = "approved", version: int = 2) -> None:
    load(desk, folder, "havens", body, version=version, state=state, variables={"groei": "number"})


def test_nothing_is_offered_while_the_newest_version_is_in_the_draft(desk: Services, draft: DraftId) -> None:
    assert desk.updating.offered(draft) == ()


@pytest.mark.parametrize("state", ["concept", "in_review"])
def test_only_an_approved_version_is_offered(desk: Services, draft: DraftId, tmp_path: Path, state: str) -> None:
    succeed(desk, tmp_path, state=state)
    assert desk.updating.offered(draft) == ()


def test_a_version_that_was_withdrawn_is_not_offered(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    succeed(desk, tmp_path)
    newest = desk.paragraphs.find("havens")
    desk.paragraphs.step(newest.id, newest.version, ParagraphState.WITHDRAWN, "klopt niet meer")
    assert desk.updating.offered(draft) == ()


def test_the_difference_is_shown_and_the_values_stay(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    succeed(desk, tmp_path)
    (offered,) = desk.updating.offered(draft)
    assert [(each.library, each.wording) for each in offered.changes if each.library != each.wording] == [
        ("Dat blijft zo.", "Dat verandert.")
    ] or [each.kind.value for each in offered.changes] == ["unchanged", "left_out", "added", "unchanged"]
    desk.updating.update(draft, {offered.part: {}})
    assert (part(desk, draft).version, part(desk, draft).wording) == (2, None)
    assert dict(part(desk, draft).values) == {"groei": "5"}
    assert "met 5 procent. Dat verandert." in said(desk, draft)


def test_the_drafters_own_words_stay(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    own = "De haven groeit elk jaar met 5 procent. Dat blijft zo.\n\nIk volg dat met grote aandacht, zoals gezegd."
    desk.drafting.reword(draft, part(desk, draft).id, written(own))
    succeed(desk, tmp_path)
    (offered,) = desk.updating.offered(draft)
    assert offered.conflicts == ()
    desk.updating.update(draft, {offered.part: {}})
    assert said(desk, draft).endswith("met 5 procent. Dat verandert. Ik volg dat met grote aandacht, zoals gezegd.")
    desk.drafting.set(draft, [("groei", "7")])
    assert "met 7 procent" in said(desk, draft)


def test_one_step_back_undoes_the_update(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    succeed(desk, tmp_path)
    before = part(desk, draft)
    desk.updating.update(draft, {before.id: {}})
    desk.drafting.undo(draft)
    assert part(desk, draft) == before


def test_a_conflict_waits_for_a_choice(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    own = "De haven groeit elk jaar met 5 procent. Dat zet door.\n\nIk volg dat met aandacht."
    desk.drafting.reword(draft, part(desk, draft).id, written(own))
    succeed(desk, tmp_path)
    (offered,) = desk.updating.offered(draft)
    (conflict,) = offered.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("blijft zo.", "zet door.", "verandert.")
    with pytest.raises(KnownError) as caught:
        desk.updating.update(draft, {offered.part: {}})
    assert caught.value.code is ErrorCode.UPDATE_UNDECIDED
    with pytest.raises(KnownError) as caught:
        desk.updating.update(draft, {offered.part: {0: Side.OURS, 1: Side.OURS}})
    assert caught.value.code is ErrorCode.UPDATE_NO_CONFLICT
    assert part(desk, draft).version == 1
    desk.updating.update(draft, {offered.part: {0: Side.THEIRS}})
    assert (part(desk, draft).version, part(desk, draft).wording) == (2, None)


def test_a_value_of_a_variable_that_is_gone_is_left_behind(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.", version=2)
    desk.updating.update(draft, {part(desk, draft).id: {}})
    assert dict(part(desk, draft).values) == {}


def test_the_newest_of_several_is_offered(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    succeed(desk, tmp_path)
    succeed(desk, tmp_path, "Kort gezegd: {{ groei }} procent.", version=3)
    succeed(desk, tmp_path, "Nog niet af: {{ groei }}.", version=4, state="concept")
    (offered,) = desk.updating.offered(draft)
    assert offered.newest.version == 3
