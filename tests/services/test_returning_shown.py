"""What a reviewer did to links, pictures and colours is told, and taken over where a text can have it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.blocks import Figure
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Link
from app.domain.returned import ChangeState, Standing
from app.language.wording.returns import comment_text
from app.services.returning import Returned
from app.text.walk import each_block
from tests.services import shown_edits as did
from tests.services.reviewed import LIBRARY, Out, out_of
from tests.services.reviewer import Edit, Word


@pytest.fixture
def out(tmp_path: Path) -> Iterator[Out]:
    with out_of(tmp_path) as made:
        yield made


def returned(out: Out, *edits: Edit) -> Returned:
    word = Word(out.data)
    for edit in edits:
        edit(word)
    return out.desk.returning.take(word.saved(), "terug.docx")[0]


def only(back: Returned) -> Standing:
    (standing,) = back.changes
    return standing


def accepted(out: Out, back: Returned) -> None:
    after, _ = out.desk.returning.accept(back, [each.change.key for each in back.open()])
    assert after.open() == ()
    assert {each.state for each in after.changes} <= {ChangeState.ACCEPTED, ChangeState.FIXED}


def addresses(out: Out) -> list[str]:
    blocks = out.desk.resolving.show(out.draft).letter.blocks
    lines = [each.inlines for each in each_block(blocks) if hasattr(each, "inlines")]
    return [inline.href for line in lines for inline in line if isinstance(inline, Link)]


def figures(out: Out) -> list[str]:
    blocks = out.desk.resolving.show(out.draft).letter.blocks
    return [each.alt for each in each_block(blocks) if isinstance(each, Figure)]


def test_a_link_that_leads_elsewhere_is_told_with_both_addresses_and_can_be_taken_over(out: Out) -> None:
    back = returned(out, did.led_to("https://anders.example/pad?a=1"))
    assert only(back).change.links == ("https://voorbeeld.example/", "https://anders.example/pad?a=1")
    accepted(out, back)
    assert addresses(out) == ["https://anders.example/pad?a=1"]


def test_the_same_address_in_another_spelling_is_no_change(out: Out) -> None:
    assert returned(out, did.led_to("HTTPS://Voorbeeld.example")).changes == ()


def test_a_link_can_be_taken_away_and_given(out: Out) -> None:
    back = returned(out, did.link_taken_away, did.link_given)
    assert [each.change.links for each in back.changes] == [
        ("", "https://anders.example/nieuw"),
        ("https://voorbeeld.example/", ""),
    ]
    accepted(out, back)
    assert addresses(out) == ["https://anders.example/nieuw"]


def test_a_link_to_a_file_is_told_and_never_taken_over(out: Out) -> None:
    back = returned(out, did.led_to("file:///c:/voorbeeld.docx"))
    assert only(back).state is ChangeState.FIXED
    with pytest.raises(KnownError) as caught:
        out.desk.returning.accept(back, [only(back).change.key])
    assert caught.value.code is ErrorCode.RETURN_UNDECIDABLE
    assert addresses(out) == ["https://voorbeeld.example/"]


def test_words_replaced_within_a_link_stay_in_it(out: Out) -> None:
    accepted(out, returned(out, lambda word: word.replace("een koppeling", "een verwijzing")))
    assert addresses(out) == ["https://voorbeeld.example/"]


def test_a_soft_hyphen_in_a_word_is_no_change(out: Out) -> None:
    assert returned(out, lambda word: word.replace("gewone", "ge\u00adwone")).changes == ()


def test_words_highlighted_are_a_remark_and_come_into_no_text(out: Out) -> None:
    back = returned(out, did.highlighted, lambda word: word.replace("gewone", "gewone en goede"))
    assert [each.change.looks for each in back.changes] == [("highlight",), ()]
    assert [each.state for each in back.changes] == [ChangeState.FIXED, ChangeState.OPEN]
    accepted(out, back)


def test_a_picture_described_otherwise_is_taken_over_and_stays_so_after_another_change(out: Out) -> None:
    accepted(out, returned(out, did.picture_described))
    assert figures(out) == ["Een grijs vlak", "Een vlak zonder bijschrift"]
    accepted(out, returned(out, lambda word: word.replace("blijft", "bleef")))
    assert figures(out) == ["Een grijs vlak", "Een vlak zonder bijschrift"]


def test_a_picture_the_draft_describes_otherwise_by_now_is_a_conflict(out: Out) -> None:
    accepted(out, returned(out, did.picture_described))

    def otherwise(word: Word) -> None:
        did.picture_described(word)
        for part in (word.body,):
            for each in part.iter():
                if each.get("descr") == "Een grijs vlak":
                    each.set("descr", "Een donker vlak")

    back = returned(out, otherwise)
    assert (only(back).state, only(back).ours) == (ChangeState.CONFLICT, "Een grijs vlak")
    out.desk.returning.accept(back, [only(back).change.key])
    assert figures(out)[0] == "Een donker vlak"


def test_a_picture_can_be_taken_out_once(out: Out) -> None:
    accepted(out, returned(out, did.picture_removed))
    assert figures(out) == ["Een vlak met bijschrift"]
    assert only(returned(out, did.tracked_picture_gone)).state is ChangeState.ALREADY


@pytest.mark.parametrize("edit", [did.picture_replaced, did.picture_added, did.picture_moved, did.logo_replaced])
def test_another_picture_is_told_and_its_bytes_stay_out_of_the_draft(out: Out, edit: Edit) -> None:
    back = returned(out, edit)
    assert only(back).state is ChangeState.FIXED
    refused, _ = out.desk.returning.refuse(back, [only(back).change.key])
    assert only(refused).state is ChangeState.REFUSED


def test_a_link_given_in_a_library_paragraph_can_be_offered_to_its_owner(out: Out) -> None:
    back = returned(out, did.link_given_in_note)
    paragraph, _ = out.desk.returning.offer(back, [only(back).change.key])
    assert "[regeling](https://anders.example/noot)" in paragraph.body


def test_a_remark_on_a_note_stands_at_the_part_of_the_note(out: Out) -> None:
    back = returned(out, lambda word: word.comment("regeling", "Is die nog geldig?", word.notes))
    (placed,) = back.comments
    assert (placed.title, placed.comment.about, placed.comment.text) == (LIBRARY, "regeling", "Is die nog geldig?")


def test_an_answer_and_a_remark_that_is_dealt_with_are_told_as_such(out: Out) -> None:
    def edit(word: Word) -> None:
        word.comment("vaste termijn", "Klopt dit nog?")
        word.answer("Ja, zie de wet.")

    told = [
        (each.comment.text, comment_text(each.comment, "nl"), each.title) for each in returned(out, edit).comments
    ]
    assert told == [
        ("Klopt dit nog?", "opmerking (afgehandeld)", LIBRARY),
        ("Ja, zie de wet.", "antwoord (afgehandeld)", LIBRARY),
    ]
