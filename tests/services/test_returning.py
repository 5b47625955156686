"""What becomes of a file that came back: recognised, decided, merged, offered, signed."""

from pathlib import Path

import pytest

from app.composition import Services
from app.domain.drafts import UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.journal import Act
from app.domain.letters import FileRole, Status
from app.domain.paragraphs import ParagraphState
from app.domain.returned import ChangeState
from app.export.paper.pdf import find_libreoffice, to_pdf
from app.ooxml.names import qn
from app.services.exporting import Purpose
from app.services.returning import Returned
from app.services.writing import written
from app.text.words import words
from tests.services.reviewed import OWN, PARAGRAPH
from tests.services.reviewer import Word


@pytest.fixture
def draft(desk: Services, tmp_path: Path) -> DraftId:
    (tmp_path / "voorbeeldhavens.md").write_text(PARAGRAPH, "utf-8")
    list(desk.paragraphs.load([tmp_path / "voorbeeldhavens.md"]))
    facts = (("onderwerp", "Havens"), ("datum", "2022-06-28"), ("ons_kenmerk", "VB-17"), ("haven", "Voorbeeldhaven"))
    begun = desk.drafting.begin("kamerbrief", paragraphs=("voorbeeldhavens",), assignments=facts)[0].draft.id
    desk.drafting.place_own(begun, written(OWN), 9)
    return begun


@pytest.fixture
def word(desk: Services, draft: DraftId, tmp_path: Path) -> Word:
    desk.exporting.export(draft, tmp_path / "brief.docx")
    return Word((tmp_path / "brief.docx").read_bytes())


def text(desk: Services, draft: DraftId) -> str:
    return " ".join(words(desk.resolving.show(draft).letter.blocks))


def keys(returned: Returned) -> list[str]:
    return [each.change.key for each in returned.changes]


def states(returned: Returned) -> list[ChangeState]:
    return [each.state for each in returned.changes]


def test_a_change_that_is_accepted_is_a_new_revision_and_one_refused_is_not(
    desk: Services, draft: DraftId, word: Word
) -> None:
    word.replace("vaste", "ruime")
    word.replace("gewone", "kale")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    first, second = keys(returned)
    before = desk.drafting.get(draft)
    returned, _ = desk.returning.accept(returned, [first])
    returned, _ = desk.returning.refuse(returned, [second])
    assert states(returned) == [ChangeState.ACCEPTED, ChangeState.REFUSED]
    assert "een ruime termijn" in text(desk, draft)
    assert "vijf gewone woorden" in text(desk, draft)
    (use, _) = desk.drafting.get(draft).draft.parts
    assert isinstance(use, UsePart)
    assert use.wording is not None
    assert desk.drafting.undo(draft)[0].id == before.id
    with desk.letters.archive.reading() as work:
        assert work.returned.of(draft)[0].decided == {first: "accepted", second: "refused"}
        assert work.journal.broken_at() is None
    assert desk.letters.verify() == ()


def test_a_value_in_a_part_stays_a_value_where_only_other_words_changed(
    desk: Services, draft: DraftId, word: Word
) -> None:
    word.replace("vaste", "ruime")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    desk.returning.accept(returned, keys(returned))
    desk.drafting.set(draft, [("haven", "Anderehaven")])
    assert "Voor Anderehaven geldt een ruime termijn" in text(desk, draft)


def test_a_change_taken_back_by_hand_leaves_the_library_paragraph_its_own(
    desk: Services, draft: DraftId, word: Word
) -> None:
    word.replace("vaste", "ruime")
    desk.returning.accept(returned := desk.returning.take(word.saved(), "terug.docx")[0], keys(returned))
    again = Word(exported(desk, draft))
    again.replace("ruime", "vaste")
    desk.returning.accept(back := desk.returning.take(again.saved(), "nogmaals.docx")[0], keys(back))
    (use, _) = desk.drafting.get(draft).draft.parts
    assert isinstance(use, UsePart)
    assert use.wording is None


def exported(desk: Services, draft: DraftId) -> bytes:
    exported, _ = desk.exporting.export(draft, Path.home() / "weer.docx")
    return exported.path.read_bytes()


def test_the_draft_may_have_gone_on_elsewhere(desk: Services, draft: DraftId, word: Word) -> None:
    own = desk.drafting.get(draft).draft.parts[1]
    desk.drafting.write(draft, own.id, written("Een zin vooraf.\n\n" + OWN.replace("laatste alinea", "slotalinea")))
    word.replace("gewone", "kale")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    assert states(returned) == [ChangeState.OPEN]
    desk.returning.accept(returned, keys(returned))
    said = text(desk, draft)
    assert "Een zin vooraf." in said
    assert "vijf kale woorden" in said
    assert "een slotalinea" in said


def test_where_the_draft_says_something_else_there_both_are_shown_and_nothing_is_guessed(
    desk: Services, draft: DraftId, word: Word
) -> None:
    own = desk.drafting.get(draft).draft.parts[1]
    desk.drafting.write(draft, own.id, written(OWN.replace("gewone", "bijzondere")))
    word.replace("gewone", "kale")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    assert [(each.state, each.ours) for each in returned.changes] == [(ChangeState.CONFLICT, "bijzondere")]
    assert returned.open() == ()
    desk.returning.accept(returned, keys(returned))
    assert "vijf kale woorden" in text(desk, draft)


def test_two_copies_of_one_revision_are_merged_in_the_order_they_came(
    desk: Services, draft: DraftId, word: Word
) -> None:
    one, other = Word(word.saved()), Word(word.saved())
    one.replace("gewone", "kale")
    one.replace("vaste", "ruime")
    other.replace("gewone", "naakte")
    other.replace("vaste", "ruime")
    other.replace("derde punt", "laatste punt")
    first, _ = desk.returning.take(one.saved(), "jansen.docx")
    desk.returning.accept(first, keys(first))
    second, _ = desk.returning.take(other.saved(), "devries.docx")
    assert (first.copy, second.copy, [each.name for each in second.earlier]) == (1, 2, ["jansen.docx"])
    assert states(second) == [ChangeState.ALREADY, ChangeState.CONFLICT, ChangeState.OPEN]
    assert second.changes[1].ours == "kale"
    desk.returning.accept(second, [each.change.key for each in second.open()])
    said = text(desk, draft)
    assert "vijf kale woorden" in said
    assert "Het laatste punt" in said


def test_items_that_came_together_are_taken_over_one_after_the_other(
    desk: Services, draft: DraftId, word: Word
) -> None:
    from copy import deepcopy

    line = word.line("Het tweede punt")
    for words_ in ("Nieuw punt twee", "Nieuw punt een"):
        added = deepcopy(line)
        line.addnext(added)
        word.replace("Het tweede punt van de lijst", words_, added)
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    first, second = keys(returned)
    returned, _ = desk.returning.accept(returned, [first])
    assert states(returned) == [ChangeState.ACCEPTED, ChangeState.OPEN]
    desk.returning.accept(returned, [second])
    assert "tweede punt van de lijst Nieuw punt een Nieuw punt twee Het derde punt" in text(desk, draft)


def test_the_same_file_is_taken_in_once(desk: Services, draft: DraftId, word: Word) -> None:
    word.replace("gewone", "kale")
    for _ in range(2):
        desk.returning.take(word.saved(), "terug.docx")
    assert len(desk.returning.of(draft)) == 1
    with desk.letters.archive.reading() as work:
        (kept,) = work.returned.of(draft)
        assert [each.act for each in work.journal.of(kept.revision)].count(Act.RETURNED) == 1


def test_the_date_in_the_custom_xml_becomes_the_date_of_the_draft(desk: Services, draft: DraftId, word: Word) -> None:
    word.members["customXml/item1.xml"] = word.members["customXml/item1.xml"].replace(b"2022-06-28", b"2022-07-05")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    assert [(each.change.name, each.change.new) for each in returned.changes] == [("datum", "5 juli 2022")]
    desk.returning.accept(returned, keys(returned))
    assert str(desk.drafting.get(draft).draft.date) == "2022-07-05"


def test_a_change_in_the_address_is_told_but_comes_from_elsewhere(desk: Services, draft: DraftId, word: Word) -> None:
    word.replace("Postbus 20018", "Postbus 1")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    assert states(returned) == [ChangeState.FIXED]
    with pytest.raises(KnownError) as caught:
        desk.returning.accept(returned, keys(returned))
    assert caught.value.code is ErrorCode.RETURN_UNDECIDABLE


def test_a_change_in_a_library_paragraph_is_offered_as_a_concept_with_its_fields(
    desk: Services, draft: DraftId, word: Word
) -> None:
    word.replace("vaste", "ruime")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    paragraph, _ = desk.returning.offer(returned, keys(returned))
    assert (paragraph.version, paragraph.state) == (2, ParagraphState.CONCEPT)
    assert "Voor {{ haven }} geldt een ruime termijn" in paragraph.body
    assert "{{ haven }} uit 2021" in paragraph.body
    assert desk.paragraphs.find("voorbeeldhavens") == paragraph
    assert "vaste termijn" in text(desk, draft)


def test_a_file_of_another_archive_is_not_ours(desk: Services, tmp_path: Path) -> None:
    from tests.support.packages import docx, p

    data = docx(p("Een brief van een ander."))
    assert not desk.returning.is_ours(data, "vreemd.docx")
    with pytest.raises(KnownError) as caught:
        desk.returning.take(data, "vreemd.docx")
    assert caught.value.code is ErrorCode.RETURN_NOT_OURS


def test_a_file_without_any_mark_of_ours_is_known_by_its_words(desk: Services, draft: DraftId, word: Word) -> None:
    word.without_controls()
    word.without_manifest()
    word.members["docProps/custom.xml"] = word.members["docProps/custom.xml"].replace(b"VB-17", b"")
    for root in (word.body, *word.headers()):
        for shown in root.iter(qn("w:t")):
            shown.text = (shown.text or "").replace("VB-17", "weg")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    assert (returned.draft, returned.known_by) == (draft, "words")


def test_the_file_to_send_comes_home_too(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    desk.exporting.export(draft, tmp_path / "brief.docx", Purpose.TO_SEND)
    word = Word((tmp_path / "brief.docx").read_bytes())
    word.replace("vaste", "ruime")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    assert [(each.change.title, each.state) for each in returned.changes] == [("Voorbeeldhavens", ChangeState.OPEN)]
    desk.returning.accept(returned, keys(returned))
    assert "een ruime termijn" in text(desk, draft)


def test_what_came_back_goes_with_its_letter_when_that_is_destroyed(
    desk: Services, draft: DraftId, word: Word
) -> None:
    word.replace("gewone", "grutterspolder")
    returned, _ = desk.returning.take(word.saved(), "terug.docx")
    with desk.letters.archive.writing() as work:
        letter = work.letters.of_draft(draft)
        assert letter is not None
        gone = work.destruction.destroy(letter.id)
    assert returned.file.sha256 in gone


@pytest.mark.libreoffice
@pytest.mark.usefixtures("draft")
def test_a_signed_copy_is_matched_compared_and_kept(desk: Services, word: Word, tmp_path: Path) -> None:
    try:
        find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is not installed")
    (tmp_path / "gelijk.pdf").write_bytes(to_pdf(word.saved()))
    word.replace("zes weken.", "acht weken.")
    (tmp_path / "anders.pdf").write_bytes(to_pdf(word.saved()))
    other = desk.signing.look(tmp_path / "anders.pdf")
    assert [(each.ours, each.theirs) for each in other.apart] == [("zes", "acht")]
    with pytest.raises(KnownError) as caught:
        desk.signing.accept(other)
    assert caught.value.code is ErrorCode.RETURN_DIFFERS
    same = desk.signing.look(tmp_path / "gelijk.pdf")
    assert same.apart == ()
    assert str(same.dated) == "2022-06-28"
    letter, _ = desk.signing.accept(same)
    assert letter.status is Status.SIGNED
    assert [each.role for each in letter.files] == [FileRole.SIGNED]
