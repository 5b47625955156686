from dataclasses import replace
from uuid import UUID

import pytest

from app.composition import Services
from app.domain.blocks import Para
from app.domain.drafts import OwnPart, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.inlines import Footnote, Strong, Text
from app.services.rewriting import Added, Rewritten
from app.services.writing import written
from tests.services.test_drafting import library

__all__ = ["library"]
NEW = PartId(UUID(int=7))


@pytest.fixture
def draft(library: Services) -> DraftId:
    begun, _ = library.drafting.begin("kamerbrief", paragraphs=["voorbeeldhavens"])
    library.drafting.place_own(begun.draft.id, written("Eigen woorden."), 1)
    return begun.draft.id


def test_several_parts_are_rewritten_in_one_step(library: Services, draft: DraftId) -> None:
    before = library.drafting.get(draft).draft
    use, own = before.parts
    library.rewriting.rewrite(draft, Rewritten({own.id: written("Anders.")}, (Added(NEW, written("Meer."), use.id),)))
    parts = library.drafting.get(draft).draft.parts
    assert parts == (use, OwnPart(NEW, written("Meer.")), OwnPart(own.id, written("Anders.")))
    assert library.drafting.undo(draft)[0].draft == before


def test_a_paragraph_has_a_wording_only_while_it_departs(library: Services, draft: DraftId) -> None:
    use = library.drafting.get(draft).draft.parts[0]
    (shown, _) = library.part_texts.of(library.drafting.get(draft))
    library.rewriting.rewrite(draft, Rewritten({use.id: (*shown.blocks, *written("Erbij."))}))
    (departing, _) = library.part_texts.of(library.drafting.get(draft))
    assert departing.departs
    library.rewriting.rewrite(draft, Rewritten({use.id: shown.blocks}))
    back = library.drafting.get(draft).draft.parts[0]
    assert isinstance(back, UsePart)
    assert back.wording is None


def test_a_part_that_went_elsewhere_keeps_what_was_typed_in_it(library: Services, draft: DraftId) -> None:
    own = library.drafting.get(draft).draft.parts[1]
    library.drafting.remove(draft, own.id)
    library.rewriting.rewrite(draft, Rewritten({own.id: written("Net getypt.")}))
    assert library.drafting.get(draft).draft.parts[-1] == OwnPart(own.id, written("Net getypt."))


def test_parts_are_taken_out_and_new_ones_follow_each_other(library: Services, draft: DraftId) -> None:
    use, own = library.drafting.get(draft).draft.parts
    second = PartId(UUID(int=8))
    added = (Added(NEW, written("Een."), None), Added(second, written("Twee."), NEW))
    library.rewriting.rewrite(draft, Rewritten(added=added, removed=frozenset({own.id})))
    assert [part.id for part in library.drafting.get(draft).draft.parts] == [NEW, second, use.id]


def test_what_no_word_file_can_hold_is_refused_wherever_it_stands(library: Services, draft: DraftId) -> None:
    before = library.drafting.get(draft)
    own = before.draft.parts[1]
    hidden = (Para((Strong((Text("x"), Footnote((Para((Text("\x07"),)),)))),)),)
    with pytest.raises(KnownError) as refused:
        library.rewriting.rewrite(draft, Rewritten({own.id: hidden}))
    assert refused.value.code is ErrorCode.VALUE_CHARACTER
    assert library.drafting.get(draft) == before


def test_words_are_kept_as_one_form_of_a_letter(library: Services, draft: DraftId) -> None:
    own = library.drafting.get(draft).draft.parts[1]
    library.rewriting.rewrite(draft, Rewritten({own.id: (Para((Text("cafe\u0301"),)),)}))
    assert library.drafting.get(draft).draft.parts[1] == OwnPart(own.id, (Para((Text("café"),)),))


def test_nothing_rewritten_makes_no_step(library: Services, draft: DraftId) -> None:
    before = library.drafting.get(draft)
    revision, changes = library.rewriting.rewrite(draft, Rewritten())
    assert (revision, bool(changes.touched)) == (before, False)


def test_a_paragraph_that_cannot_be_shown_says_why_beside_the_others(library: Services, draft: DraftId) -> None:
    revision = library.drafting.get(draft)
    gone = replace(revision.draft, facts={"geadresseerde": str(UUID(int=9))})
    use, own = library.part_texts.of(replace(revision, draft=gone))
    assert use.error is not None
    assert use.error.code is ErrorCode.UNKNOWN_PARTY
    assert (use.title, own.blocks) == ("Voorbeeldhavens", written("Eigen woorden."))
