"""The history of a draft: listed, compared, restored."""

from pathlib import Path

import pytest

from app.composition import Services
from app.domain.blocks import Blocks
from app.domain.draft_history import ChangeKind, ComparedPart, Fate, PartFate
from app.domain.drafts import OwnPart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId, RevisionId
from app.runtime.surroundings import Surroundings
from app.services.writing import written
from tests.support.desk import Clock
from tests.support.library import load


@pytest.fixture
def draft(desk: Services) -> DraftId:
    revision, _ = desk.drafting.begin("kamerbrief", assignments=[("onderwerp", "De haven")])
    return revision.draft.id


def own(desk: Services, draft: DraftId, text: str, place: int = 99) -> PartId:
    revision, _ = desk.drafting.place_own(draft, written(text), place)
    return revision.draft.parts[min(place, len(revision.draft.parts) - 1)].id


def type_in(desk: Services, clock: Clock, draft: DraftId, part: PartId, *texts: str) -> None:
    for text in texts:
        clock.pass_time(0.3)
        desk.drafting.write(draft, part, written(text), typing=True)


def said(desk: Services, draft: DraftId) -> list[Blocks]:
    return [part.blocks for part in desk.drafting.get(draft).draft.parts if isinstance(part, OwnPart)]


def marked(part: ComparedPart) -> str:
    signs = {Fate.KEPT: "{}", Fate.DELETED: "[-{}]", Fate.INSERTED: "[+{}]", Fate.RESTYLED: "[~{}]"}
    return "\n".join("".join(signs[run.fate].format(run.text) for run in line.runs) for line in part.lines)


def test_each_step_tells_what_was_done(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De {{ haven }} groeit.", variables={"haven": "text"})
    desk.drafting.place_paragraph(draft, "havens", 0)
    part = own(desk, draft, "Eigen woorden.")
    desk.drafting.set(draft, [("haven", "Rijnhaven")])
    desk.drafting.set(draft, [("onderwerp", "De kade"), ("datum", "1 maart 2031")])
    desk.drafting.move(draft, part, 0)
    desk.drafting.write(draft, part, written("Andere woorden."))
    desk.drafting.remove(draft, part)
    steps = desk.draft_history.steps(draft)
    done = desk.draft_history.changes(draft, steps)
    assert [[(each.kind, each.name) for each in done[step.id]] for step in reversed(steps)] == [
        [(ChangeKind.BEGUN, "")],
        [(ChangeKind.ADDED, "Havens")],
        [(ChangeKind.ADDED, "Eigen woorden.")],
        [(ChangeKind.VALUES, "Havens")],
        [(ChangeKind.DATE, ""), (ChangeKind.FACT, "Onderwerp")],
        [(ChangeKind.MOVED, "Eigen woorden.")],
        [(ChangeKind.WRITTEN, "Andere woorden.")],
        [(ChangeKind.REMOVED, "Andere woorden.")],
    ]
    assert [each.number for each in steps] == list(range(8, 0, -1))
    assert [each.is_current for each in steps] == [True, *[False] * 7]


def test_words_typed_in_one_breath_are_one_step_and_can_be_seen_one_by_one(
    desk: Services, draft: DraftId, around: Surroundings
) -> None:
    clock = around.clock
    assert isinstance(clock, Clock)
    part = own(desk, draft, "D")
    clock.pass_time(5)
    desk.drafting.write(draft, part, written("De"))
    type_in(desk, clock, draft, part, "De h", "De ha", "De hav")
    clock.pass_time(5)
    type_in(desk, clock, draft, part, "De haven")
    steps = desk.draft_history.steps(draft)
    assert [(each.number, each.since, each.within) for each in steps] == [
        (7, 6, 0),
        (6, 2, 3),
        (2, 1, 0),
        (1, None, 0),
    ]
    every = desk.draft_history.steps(draft, every=True)
    assert [(each.number, each.since, each.within) for each in every] == [
        (7, 6, 0), (6, 5, 0), (5, 4, 0), (4, 3, 0), (3, 2, 0), (2, 1, 0), (1, None, 0),
    ]  # fmt: skip
    assert not any(each.is_taken_back for each in every)


def test_what_was_undone_and_written_over_is_told_and_can_be_had_again(desk: Services, draft: DraftId) -> None:
    part = own(desk, draft, "Eerste.")
    desk.drafting.write(draft, part, written("Tweede."))
    desk.drafting.write(draft, part, written("Derde."))
    desk.drafting.undo(draft)
    desk.drafting.undo(draft)
    assert not any(each.is_taken_back for each in desk.draft_history.steps(draft))
    desk.drafting.set(draft, [("onderwerp", "Anders")])
    steps = {each.number: each for each in desk.draft_history.steps(draft, every=True)}
    assert [number for number, each in sorted(steps.items()) if each.is_taken_back] == [3, 4]
    desk.draft_history.restore(draft, steps[4].id)
    assert said(desk, draft) == [written("Derde.")]
    desk.drafting.undo(draft)
    assert said(desk, draft) == [written("Eerste.")]
    assert desk.drafting.get(draft).draft.facts["onderwerp"] == "Anders"
    assert len(desk.draft_history.steps(draft, every=True)) == 6


def test_restoring_what_is_there_changes_nothing(desk: Services, draft: DraftId) -> None:
    now = desk.drafting.get(draft).id
    revision, changes = desk.draft_history.restore(draft, now)
    assert (revision.id, changes.touched) == (now, frozenset())


def test_an_exported_revision_is_told_as_such(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    own(desk, draft, "Tekst.")
    desk.exporting.export(draft, tmp_path / "brief.docx")
    (exported,) = (each for each in desk.draft_history.steps(draft) if each.is_exported)
    assert exported.is_current


def test_two_revisions_are_compared_word_by_word_part_by_part(desk: Services, draft: DraftId) -> None:
    first = own(desk, draft, "De haven groeit met vijf procent.")
    second = own(desk, draft, "Dit blijft.")
    third = own(desk, draft, "Dit gaat weg.")
    old = desk.drafting.get(draft).id
    desk.drafting.write(draft, first, written("De haven groeit met zes procent."))
    desk.drafting.move(draft, second, 0)
    desk.drafting.remove(draft, third)
    own(desk, draft, "Dit is nieuw.")
    desk.drafting.set(draft, [("onderwerp", "De kade"), ("datum", "3 april 2031")])
    compared = desk.draft_history.compare(draft, old)
    assert [(each.label, each.old, each.new) for each in compared.facts] == [
        ("Datum", "", "3 april 2031"),
        ("Onderwerp", "De haven", "De kade"),
    ]
    assert [(each.fate, each.is_moved, each.old_place, each.new_place, marked(each)) for each in compared.parts] == [
        (PartFate.UNCHANGED, True, 2, 1, "Dit blijft."),
        (PartFate.REMOVED, False, 3, None, "[-Dit gaat weg.]"),
        (PartFate.CHANGED, False, 1, 2, "De haven groeit met[- vijf][+ zes] procent."),
        (PartFate.ADDED, False, None, 3, "[+Dit is nieuw.]"),
    ]
    back = desk.draft_history.compare(draft, compared.new.id, old)
    assert {(each.name, each.fate) for each in back.parts if each.fate is PartFate.ADDED} == {
        ("Dit gaat weg.", PartFate.ADDED)
    }


def test_a_paragraph_is_compared_as_it_reads_filled_in(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De {{ haven }} groeit.", variables={"haven": "text"})
    desk.drafting.place_paragraph(draft, "havens", 0)
    desk.drafting.set(draft, [("haven", "Rijnhaven")])
    old = desk.drafting.get(draft).id
    desk.drafting.set(draft, [("haven", "Maashaven")])
    load(desk, tmp_path, "havens", "De {{ haven }} krimpt.", version=2, variables={"haven": "text"})
    (offered,) = desk.updating.offered(draft)
    desk.updating.update(draft, {offered.part: {}})
    (part,) = desk.draft_history.compare(draft, old).parts
    assert (part.name, part.versions) == ("Havens", (1, 2))
    assert marked(part) == "De[- Rijnhaven groeit.][+ Maashaven krimpt.]"


def test_a_revision_is_named_by_its_number_or_id(desk: Services, draft: DraftId) -> None:
    second = own(desk, draft, "Tekst.") and desk.drafting.get(draft).id
    assert desk.draft_history.find(draft, "2") == second
    assert desk.draft_history.find(draft, str(second)[:8]) == second
    for reference in ("3", "0", "x", "00000000"):
        with pytest.raises(KnownError) as failed:
            desk.draft_history.find(draft, reference)
        assert failed.value.code is ErrorCode.UNKNOWN_REVISION


def test_a_revision_of_another_draft_is_none_of_this_one(desk: Services, draft: DraftId) -> None:
    other = desk.drafting.begin("kamerbrief")[0].id
    for act in (desk.draft_history.compare, desk.draft_history.restore):
        with pytest.raises(KnownError) as failed:
            act(draft, RevisionId(other))
        assert failed.value.code is ErrorCode.UNKNOWN_REVISION
