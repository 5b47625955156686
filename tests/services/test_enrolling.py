"""A draft that goes out to be signed is a letter of the register from then on."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.journal import Act
from app.domain.letters import Direction, Letter, Role, Status
from app.domain.links import Relation
from app.domain.numbering import IssueState
from app.domain.retention import Retention
from app.domain.rubricering import Level, Rubricering
from app.services.exporting import Purpose
from app.services.registering import Registration
from app.services.writing import written
from app.text.words import plain
from tests.export.word_files import texts

EXAMPLE = Registration(
    direction=Direction.INCOMING,
    kind="incoming",
    status=Status.RECEIVED,
    subject="Een vraag",
    their_kenmerk="VB-2031/17",
    dated=date(2031, 1, 7),
    sender="A. Voorbeeld",
    sender_function="burgemeester van Voorbeeldstad",
)


@pytest.fixture
def answered(desk: Services) -> Letter:
    return desk.letters.register(EXAMPLE, written("Geachte minister, hoe staat het ermee?"))[0]


@pytest.fixture
def draft(desk: Services, answered: Letter) -> DraftId:
    begun = desk.drafting.begin(
        "antwoordbrief", str(answered.id), assignments=(("onderwerp", "Antwoord"), ("ons_kenmerk", "DMS/1"))
    )
    identity = begun[0].draft.id
    desk.drafting.place_own(identity, written("Het staat er goed mee.^[Een noot.]"), 0)
    return identity


def exported(desk: Services, draft: DraftId, folder: Path, purpose: Purpose = Purpose.TO_SIGN) -> Letter | None:
    desk.exporting.export(draft, folder / "brief.docx", purpose)
    return letter_of(desk, draft)


def letter_of(desk: Services, draft: DraftId) -> Letter | None:
    with desk.letters.archive.reading() as work:
        return work.letters.of_draft(draft)


def present(letter: Letter | None) -> Letter:
    assert letter is not None
    return letter


def test_what_goes_out_to_be_signed_is_a_letter_that_can_be_found(
    desk: Services, draft: DraftId, answered: Letter, tmp_path: Path
) -> None:
    letter = present(exported(desk, draft, tmp_path))
    assert (letter.direction, letter.status, letter.kind) == (Direction.OUTGOING, Status.TO_SIGN, "antwoordbrief")
    assert (letter.subject, letter.our_kenmerk, letter.their_kenmerk) == ("Antwoord", "DMS/1", "VB-2031/17")
    addressee = present(letter).party(Role.ADDRESSEE)
    assert addressee is not None
    assert addressee.shown == "A. Voorbeeld"
    assert addressee.party == present(desk.letters.get(answered.id)).parties[0].party
    assert [row.id for row in desk.letters.search("goed")] == [letter.id]
    assert desk.letters.find("DMS/1") == letter
    assert desk.letters.verify() == ()


def test_the_register_keeps_the_words_of_the_file(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    letter = present(exported(desk, draft, tmp_path))
    words = [line for part in texts((tmp_path / "brief.docx").read_bytes()).values() for line in part]
    lines = [line for line in plain(letter.text).splitlines() if line]
    assert lines[0].startswith("Geachte ")
    assert "Het staat er goed mee.[1]" in lines
    assert "Met vriendelijke groet," in lines
    assert [line for line in lines if "[" not in line and line not in words] == []


def test_it_is_linked_with_what_it_answers_and_its_history_begins(
    desk: Services, draft: DraftId, answered: Letter, tmp_path: Path
) -> None:
    letter = present(exported(desk, draft, tmp_path))
    (linked,) = desk.linking.of(answered.id)
    assert (linked.neighbour.letter, linked.neighbour.relation) == (letter.id, Relation.ANSWERS)
    (step,) = desk.keeping.history(letter.id).steps
    assert (step.before, step.after) == (Status.CONCEPT, Status.TO_SIGN)
    with desk.letters.archive.reading() as work:
        assert [each.act for each in work.journal.of(letter.id)] == [Act.EXPORTED, Act.LINKED, Act.INSPECTED]


def test_a_second_file_takes_the_place_of_the_first_and_that_stays_as_a_version(
    desk: Services, draft: DraftId, tmp_path: Path
) -> None:
    first = present(exported(desk, draft, tmp_path))
    kept = replace(
        first, rubricering=Rubricering(Level.DEPARTMENTAL, event="het debat"), retention=Retention(years=10)
    )
    desk.keeping.change(kept, first, "gevoelig")
    desk.drafting.set(draft, [("onderwerp", "Antwoord op uw vraag")])
    second = present(exported(desk, draft, tmp_path))
    assert second.id == first.id
    assert second.subject == "Antwoord op uw vraag"
    assert (second.rubricering, second.retention) == (kept.rubricering, kept.retention)
    assert second.original != first.original
    assert [each.letter.subject for each in desk.keeping.history(first.id).versions] == ["Antwoord", "Antwoord"]
    assert len(desk.letters.search("")) == 2


def test_a_concept_that_was_taken_back_goes_to_be_signed_again(
    desk: Services, draft: DraftId, tmp_path: Path
) -> None:
    letter = present(exported(desk, draft, tmp_path))
    desk.keeping.step(letter.id, Status.CONCEPT, "nog niet goed")
    assert present(exported(desk, draft, tmp_path)).status is Status.TO_SIGN
    steps = desk.keeping.history(letter.id).steps
    assert [each.after for each in steps] == [Status.TO_SIGN, Status.CONCEPT, Status.TO_SIGN]


def test_what_was_signed_stays_as_it_was_signed(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    letter = present(exported(desk, draft, tmp_path))
    desk.keeping.step(letter.id, Status.SIGNED, day=date(2031, 2, 1))
    signed = present(letter_of(desk, draft))
    assert exported(desk, draft, tmp_path) == signed, "the same words may be written again"
    desk.drafting.place_own(draft, written("En nog iets."), 1)
    with pytest.raises(KnownError) as caught:
        desk.exporting.export(draft, tmp_path / "tweede.docx")
    assert caught.value.code is ErrorCode.LETTER_FROZEN
    assert caught.value.facts["what"] == "text"
    assert not (tmp_path / "tweede.docx").exists()
    assert letter_of(desk, draft) == signed


def test_sending_makes_its_kenmerk_final(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    letter = present(exported(desk, draft, tmp_path))
    desk.keeping.step(letter.id, Status.SIGNED, day=date(2031, 2, 1))
    desk.keeping.step(letter.id, Status.SENT, day=date(2031, 2, 2))
    issue = desk.numbering.find("DMS/1")
    assert issue is not None
    assert (issue.state, issue.letter) == (IssueState.FINAL, letter.id)


def test_a_copy_to_send_changes_nothing_in_the_register(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    assert exported(desk, draft, tmp_path, Purpose.TO_SEND) is None


def test_a_file_that_cannot_be_written_makes_no_letter(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        desk.exporting.export(draft, tmp_path / "weg" / "brief.docx")
    assert letter_of(desk, draft) is None


def test_one_in_the_bin_is_not_written_to(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    letter = present(exported(desk, draft, tmp_path))
    desk.discarding.bin(letter.id)
    with pytest.raises(KnownError) as caught:
        exported(desk, draft, tmp_path)
    assert caught.value.code is ErrorCode.LETTER_IN_BIN
