import json
from dataclasses import replace
from datetime import timedelta, timezone
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.drafts import Draft, DraftRow, Export, OwnPart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.storage.archive import Archive
from app.storage.parts import dump_part, load_part
from app.storage.work import Work
from tests.storage.samples import MOMENT, a_draft, a_letter, a_use, para, revision_id
from tests.support.effort import examples


def kept(work: Work, *texts: str) -> Draft:
    """Keep a draft and one revision more for each further text; return the last."""
    draft = a_draft(texts[0])
    work.drafts.add(draft, revision_id(), MOMENT)
    for text in texts[1:]:
        draft = with_text(draft, text)
        work.drafts.save(draft, revision_id(), MOMENT)
    return draft


def with_text(draft: Draft, text: str) -> Draft:
    return draft.with_part(OwnPart(draft.parts[0].id, para(text)))


def text_of(work: Work, draft: Draft) -> str:
    part = work.drafts.get(draft.id).draft.parts[0]
    assert isinstance(part, OwnPart)
    return part.blocks[0].inlines[0].text  # type: ignore[union-attr]


def test_a_draft_comes_back_as_it_was_kept(archive: Archive) -> None:
    letter, revision = a_letter(), revision_id()
    own = OwnPart(PartId(uuid4()), para("Eigen tekst met {{ accolades }}."))
    draft = a_draft(answers=letter.id, parts=(a_use(), own, a_use(wording=None), own))
    summer_time = MOMENT.astimezone(timezone(timedelta(hours=2)))
    with archive.writing() as work:
        work.letters.add(letter)
        work.drafts.add(draft, revision, summer_time)
    with archive.reading() as work:
        found = work.drafts.get(draft.id)
        assert work.drafts.find(str(draft.id)[:8]) == found
    assert (found.id, found.draft, found.made) == (revision, draft, MOMENT)
    assert found.made.utcoffset() == timedelta(0)


def test_undo_and_redo_walk_over_the_revisions_and_survive_reopening(archive: Archive) -> None:
    with archive.writing() as work:
        draft = kept(work, "een", "twee", "drie")
        work.drafts.undo(draft.id)
        work.drafts.undo(draft.id)
    with archive.writing() as work:
        assert text_of(work, draft) == "een"
        assert work.drafts.redo(draft.id).draft == with_text(draft, "twee")
        assert work.drafts.redo(draft.id).draft == with_text(draft, "drie")


def test_at_either_end_there_is_nothing_to_undo_or_redo(archive: Archive) -> None:
    with archive.writing() as work:
        draft = kept(work, "een")
        with pytest.raises(KnownError) as undone:
            work.drafts.undo(draft.id)
        with pytest.raises(KnownError) as redone:
            work.drafts.redo(draft.id)
    assert (undone.value.code, redone.value.code) == (ErrorCode.NOTHING_TO_UNDO, ErrorCode.NOTHING_TO_REDO)


def test_what_was_undone_before_an_edit_stays_in_the_history_but_is_not_redone(archive: Archive) -> None:
    with archive.writing() as work:
        draft = kept(work, "een", "weg")
        work.drafts.undo(draft.id)
        work.drafts.save(with_text(draft, "anders"), revision_id(), MOMENT)
        with pytest.raises(KnownError):
            work.drafts.redo(draft.id)
        work.drafts.undo(draft.id)
        assert work.drafts.redo(draft.id).draft == with_text(draft, "anders")
        states = [revision.draft for revision in work.drafts.revisions(draft.id)]
    assert states == [with_text(draft, text) for text in ("een", "weg", "anders")]


def test_undo_steps_over_words_typed_in_one_breath(archive: Archive) -> None:
    with archive.writing() as work:
        draft = kept(work, "een", "twee")
        for text in ("twee d", "twee drie"):
            work.drafts.save(with_text(draft, text), revision_id(), MOMENT, coalesce=True)
        assert text_of(work, draft) == "twee drie"
        work.drafts.undo(draft.id)
        assert text_of(work, draft) == "een"
        work.drafts.redo(draft.id)
        assert text_of(work, draft) == "twee drie"
        assert len(work.drafts.revisions(draft.id)) == 4


def test_undo_never_steps_over_the_first_state_an_export_or_where_undo_came_back_to(archive: Archive) -> None:
    with archive.writing() as work:
        first = kept(work, "een")
        work.drafts.save(with_text(first, "een twee"), revision_id(), MOMENT, coalesce=True)
        work.drafts.undo(first.id)
        assert text_of(work, first) == "een"

        exported, revision = kept(work, "een", "twee"), revision_id()
        work.drafts.save(with_text(exported, "drie"), revision, MOMENT)
        work.drafts.record_export(exported.id, revision, work.originals.put(b"voorbeeld"), MOMENT)
        work.drafts.save(with_text(exported, "drie vier"), revision_id(), MOMENT, coalesce=True)
        work.drafts.undo(exported.id)
        assert text_of(work, exported) == "drie"

        returned = kept(work, "een", "twee", "drie")
        work.drafts.undo(returned.id)
        work.drafts.save(with_text(returned, "twee!"), revision_id(), MOMENT, coalesce=True)
        work.drafts.undo(returned.id)
        assert text_of(work, returned) == "twee"


def test_a_draft_that_moved_on_elsewhere_is_not_overwritten(archive: Archive) -> None:
    revision = revision_id()
    draft = a_draft("een")
    with archive.writing() as work:
        work.drafts.add(draft, revision, MOMENT)
        work.drafts.save(with_text(draft, "twee"), revision_id(), MOMENT, after=revision)
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.drafts.save(with_text(draft, "ook twee"), revision_id(), MOMENT, after=revision)
    assert caught.value.code is ErrorCode.CHANGED_ELSEWHERE
    with archive.reading() as work:
        assert text_of(work, draft) == "twee"


def test_drafts_are_listed_with_their_subject_the_last_changed_first(archive: Archive) -> None:
    letter = a_letter()
    old, new = a_draft(facts={}), a_draft(answers=letter.id)
    with archive.writing() as work:
        work.letters.add(letter)
        work.drafts.add(old, revision_id(), MOMENT)
        work.drafts.add(new, revision_id(), MOMENT + timedelta(seconds=1))
    with archive.reading() as work:
        assert work.drafts.list() == (
            DraftRow(
                id=new.id,
                kind="kamerbrief",
                subject="Voorbeeld",
                answers=letter.id,
                changed=MOMENT + timedelta(seconds=1),
            ),
            DraftRow(id=old.id, kind="kamerbrief", subject="", answers=None, changed=MOMENT),
        )


def test_exports_are_remembered_with_the_revision_they_were_made_of(archive: Archive) -> None:
    draft, revision = a_draft("een"), revision_id()
    with archive.writing() as work:
        work.drafts.add(draft, revision, MOMENT)
        sha256 = work.originals.put(b"een uitvoer")
        work.drafts.record_export(draft.id, revision, sha256, MOMENT)
    with archive.reading() as work:
        assert work.drafts.exports(draft.id) == (Export(revision, sha256, MOMENT),)
        assert work.originals.get(sha256) == b"een uitvoer"
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.drafts.record_export(draft.id, revision_id(), sha256, MOMENT)
    assert caught.value.code is ErrorCode.UNKNOWN_DRAFT


@pytest.mark.parametrize("typed", ["", "abcde", "abcdef99", "kamerbrief"])
def test_what_means_no_draft_is_unknown(archive: Archive, typed: str) -> None:
    with archive.writing() as work:
        work.drafts.add(a_draft(id=DraftId(UUID("abcdef01-0000-4000-8000-000000000001"))), revision_id(), MOMENT)
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.drafts.find(typed)
    assert caught.value.code is ErrorCode.UNKNOWN_DRAFT


def test_the_beginning_of_two_drafts_is_ambiguous(archive: Archive) -> None:
    ids = [f"abcdef01-0000-4000-8000-00000000000{each}" for each in (1, 2)]
    with archive.writing() as work:
        for each in ids:
            work.drafts.add(a_draft(id=DraftId(UUID(each))), revision_id(), MOMENT)
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.drafts.find("abcdef")
    assert caught.value.facts == {"reference": "abcdef", "candidates": ", ".join(ids)}


def test_a_part_is_the_same_text_whatever_the_order_of_its_values() -> None:
    part = a_use(values={"a": "1", "b": "2"})
    turned = replace(part, values={"b": "2", "a": "1"})
    assert dump_part(part) == dump_part(turned)
    assert load_part(dump_part(part)) == part


def test_a_part_of_a_newer_program_is_refused() -> None:
    newer = json.dumps(json.loads(dump_part(a_use())) | {"v": 2})
    with pytest.raises(KnownError) as caught:
        load_part(newer)
    assert caught.value.code is ErrorCode.TEXT_VERSION_UNKNOWN


STEPS = st.lists(st.sampled_from(["save", "typed", "undo", "redo"]), max_size=25)


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_undo_and_redo_agree_with_a_plain_model(archive: Archive, steps: list[str]) -> None:
    """The model is two stacks, as in any editor; typing replaces the top of the past, if nothing followed on it."""
    draft = a_draft("0")
    past, future, followed = ["0"], list[str](), {"0"}
    saved = 1
    with archive.writing() as work:
        work.drafts.add(draft, revision_id(), MOMENT)
        for count, step in enumerate(steps, start=1):
            text = str(count)
            if step in ("save", "typed"):
                work.drafts.save(with_text(draft, text), revision_id(), MOMENT, coalesce=step == "typed")
                if step == "typed" and past[-1] not in followed:
                    past.pop()
                followed.add(past[-1])
                past, future, saved = [*past, text], [], saved + 1
            elif step == "undo" and len(past) > 1:
                future.append(past.pop())
                work.drafts.undo(draft.id)
            elif step == "redo" and future:
                past.append(future.pop())
                work.drafts.redo(draft.id)
            assert text_of(work, draft) == past[-1]
        assert len(work.drafts.revisions(draft.id)) == saved
