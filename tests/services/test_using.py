"""Where a paragraph is used, with the exact version."""

from datetime import date
from pathlib import Path

from app.composition import Services
from app.domain.ids import DraftId
from app.domain.letters import Letter, Status
from app.services.writing import written
from tests.services.test_enrolling import exported, present
from tests.support.library import load


def begun(desk: Services, subject: str) -> DraftId:
    facts = (("onderwerp", subject), ("ons_kenmerk", f"DMS/{subject}"))
    return desk.drafting.begin("kamerbrief", paragraphs=["havens"], assignments=facts)[0].draft.id


def sent(desk: Services, draft: DraftId, folder: Path) -> Letter:
    letter = present(exported(desk, draft, folder))
    for status in (Status.SIGNED, Status.SENT):
        desk.keeping.step(letter.id, status, day=date(2031, 2, 2))
    return letter


def told(desk: Services) -> list[tuple[int, str, bool]]:
    return [(each.version, each.subject, each.is_open) for each in desk.using.of("havens")[1]]


def test_open_drafts_and_sent_letters_are_told_with_their_version(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.")
    first = begun(desk, "Eerste")
    letter = sent(desk, first, tmp_path)
    load(desk, tmp_path, "havens", "De haven krimpt.", version=2)
    begun(desk, "Tweede")
    assert told(desk) == [(2, "Tweede", True), (1, "Eerste", False)]
    _, uses = desk.using.of("havens")
    assert (uses[1].letter, uses[1].status, uses[1].kenmerk) == (letter.id, Status.SENT, "DMS/Eerste")


def test_what_was_sent_is_told_whatever_became_of_the_draft_since(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.")
    draft = begun(desk, "Eerste")
    sent(desk, draft, tmp_path)
    desk.drafting.remove(draft, desk.drafting.get(draft).draft.parts[0].id)
    assert told(desk) == [(1, "Eerste", False)]


def test_a_paragraph_taken_out_before_the_letter_went_is_not_told(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.")
    draft = begun(desk, "Eerste")
    exported(desk, draft, tmp_path)
    desk.drafting.place_own(draft, written("Iets anders."), 0)
    desk.drafting.remove(draft, desk.drafting.get(draft).draft.parts[1].id)
    assert told(desk) == []
    sent(desk, draft, tmp_path)
    assert told(desk) == []


def test_a_letter_that_waits_for_a_signature_is_open(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.")
    draft = begun(desk, "Eerste")
    exported(desk, draft, tmp_path)
    (use,) = desk.using.of("havens")[1]
    assert (use.status, use.is_open, use.own_wording) == (Status.TO_SIGN, True, False)
    desk.drafting.reword(draft, desk.drafting.get(draft).draft.parts[0].id, written("De haven groeit hard."))
    (use,) = desk.using.of("havens")[1]
    assert use.own_wording
