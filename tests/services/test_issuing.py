"""Kenmerken of letters as they leave: the next of a range or one that was typed, in the file and kept for good."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zipfile import ZipFile

import pytest

from app.composition import Services, opened
from app.domain.changes import Kind
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId, PartyId
from app.domain.journal import Act
from app.domain.letters import Direction, Letter, Status
from app.domain.links import Link, Relation
from app.domain.numbering import Issue, IssueState, Mask, Range
from app.domain.parties import Party
from app.runtime import files
from app.runtime.settings import Settings
from app.runtime.surroundings import Surroundings
from app.services import issuing
from app.services.hand import Hand
from app.services.recognising import recognise_alone as recognise
from app.storage.archive import Archive
from tests.storage.samples import MOMENT, a_letter
from tests.support.desk import surroundings

MINISTRY, BY = "Ministerie van Justitie en Veiligheid", "A. Voorbeeld"
HAND = Hand(lambda: MOMENT, BY)


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    """Surroundings of somebody with a name."""
    return surroundings(tmp_path, Settings(name=BY))


def begun(desk: Services, kenmerk: str = "", sender: str = "ministerie-jenv") -> DraftId:
    facts = [("onderwerp", "Voorbeeld"), ("afzender", sender), ("ons_kenmerk", kenmerk)]
    return desk.drafting.begin("kamerbrief", assignments=[each for each in facts if each[1]])[0].draft.id


def kenmerk_of(desk: Services, draft: DraftId) -> str:
    return desk.drafting.get(draft).draft.facts.get("ons_kenmerk", "")


def exported(desk: Services, draft: DraftId, folder: Path) -> str:
    """Return the kenmerk that stands in the file a draft is exported to."""
    desk.exporting.export(draft, folder / f"{draft}.docx")
    read = recognise(folder / f"{draft}.docx").reading.our_kenmerk
    return read.best.value if read else ""


def refused(code: ErrorCode, act: Any, *arguments: Any) -> KnownError:
    with pytest.raises(KnownError) as caught:
        act(*arguments)
    assert caught.value.code is code
    return caught.value


def journal(desk: Services, subject: object) -> list[Act]:
    with desk.letters.archive.reading() as work:
        return [entry.act for entry in work.journal.of(subject)]


def test_the_next_number_is_reserved_and_shown_in_the_file(desk: Services, tmp_path: Path) -> None:
    range_, _ = desk.numbering.add_range(MINISTRY, "{nummer}", 7000001, 7000100)
    first, second = begun(desk), begun(desk)
    assert exported(desk, first, tmp_path) == kenmerk_of(desk, first) == "7000001"
    assert exported(desk, second, tmp_path) == "7000002"
    issue = desk.numbering.find("7000001")
    assert issue == Issue(
        kenmerk="7000001",
        state=IssueState.RESERVED,
        at=desk.exporting.hand.moment(),
        by=BY,
        range=range_.id,
        number=7000001,
        draft=first,
    )
    assert journal(desk, first) == [Act.KENMERK_RESERVED]


def test_the_export_is_of_the_revision_that_shows_the_kenmerk(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 7000001, 7000100)
    draft = begun(desk)
    before = desk.drafting.get(draft)
    done, changes = desk.exporting.export(draft, tmp_path / "brief.docx")
    now = desk.drafting.get(draft)
    assert before.id != now.id == done.shown.revision.id
    assert changes.touches(Kind.DRAFT, draft)
    assert changes.touches(Kind.KENMERK)
    with desk.letters.archive.reading() as work:
        assert [each.revision for each in work.drafts.exports(draft)] == [now.id]
    assert desk.letters.verify() == ()


def test_a_draft_exported_again_keeps_its_number(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 7000001, 7000100)
    draft = begun(desk)
    assert [exported(desk, draft, tmp_path) for _ in range(3)] == ["7000001"] * 3
    desk.drafting.undo(draft)
    assert kenmerk_of(desk, draft) == ""
    assert exported(desk, draft, tmp_path) == "7000001"
    assert len(desk.numbering.issues()) == 1


def test_without_a_range_of_the_sender_the_kenmerk_stays_open(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range("Directie Elders", "{nummer}", 1, 9)
    for draft in (begun(desk), begun(desk, sender="")):
        desk.exporting.export(draft, tmp_path / "brief.docx")
        assert kenmerk_of(desk, draft) == ""
    assert desk.numbering.issues() == ()


def test_two_drafters_number_from_ranges_of_their_own(tmp_path: Path) -> None:
    with opened(surroundings(tmp_path), tmp_path / "archief") as desk:
        desk.numbering.add_range(MINISTRY, "{nummer}", 100, 199, BY)
        desk.numbering.add_range(MINISTRY, "{nummer}", 200, 299, "B.  voorbeeld")
        desk.numbering.add_range("ministerie-jenv", "{nummer}", 300, 399)
    for name, number in ((BY, "100"), ("B. Voorbeeld", "200"), ("C. Voorbeeld", "300"), ("", "301")):
        around = replace(surroundings(tmp_path, Settings(name=name)), new_id=uuid4)
        with opened(around, tmp_path / "archief") as desk:
            draft = begun(desk)
            desk.exporting.export(draft, tmp_path / "brief.docx")
            assert kenmerk_of(desk, draft) == number


def test_a_range_that_is_used_up_gives_way_to_the_next_and_the_last_says_so(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 5, 5, BY)
    desk.numbering.add_range(MINISTRY, "{nummer}", 8, 8)
    drafts = [begun(desk) for _ in range(3)]
    for draft, number in zip(drafts, ("5", "8"), strict=False):
        desk.exporting.export(draft, tmp_path / "brief.docx")
        assert kenmerk_of(desk, draft) == number
    error = refused(ErrorCode.RANGE_USED_UP, desk.exporting.export, drafts[2], tmp_path / "derde.docx")
    assert error.facts == {"organisation": MINISTRY}
    assert not (tmp_path / "derde.docx").exists()


def test_a_directorate_numbers_from_its_own_range_before_that_of_its_ministry() -> None:
    def a_range(organisation: str, first: int, drafter: str = "") -> Range:
        last, mask = first + 9, Mask("{nummer}")
        return Range(id=uuid4(), organisation=organisation, mask=mask, first=first, last=last, drafter=drafter)

    sender = Party(id=PartyId(uuid4()), name=None, organisation=("Ministerie X", "Directie Y"), slug="x-y")
    ranges = [a_range("Ministerie X", 10), a_range("directie y", 40), a_range("X-Y", 60), a_range("Ander", 80)]
    ranges += [a_range("Directie Y", 20), a_range("Ministerie X", 90, BY), a_range("Directie Y", 1, "B. Ander")]
    assert [each.first for each in issuing.usable(ranges, sender, BY)] == [90, 20, 40, 10, 60]


def test_a_file_that_cannot_be_written_reserves_nothing(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 7000001, 7000100)
    draft = begun(desk)
    refused(ErrorCode.TARGET_NOT_WRITABLE, desk.exporting.export, draft, tmp_path / "weg" / "brief.docx")
    assert (desk.numbering.issues(), kenmerk_of(desk, draft), journal(desk, draft)) == ((), "", [])
    other = begun(desk)
    assert exported(desk, other, tmp_path) == "7000001"


def test_no_file_shows_a_number_the_archive_did_not_keep(
    desk: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 7000001, 7000100)
    draft, target = begun(desk), tmp_path / "brief.docx"
    target.write_bytes(b"oud")
    refusing = type(desk.letters.archive)

    def full(self: Archive) -> Iterator[Any]:
        with kept(self) as work:
            yield work
            assert [path.name for path in tmp_path.glob(".aanhef-*")], "the file lies ready before the archive keeps"
            assert target.read_bytes() == b"oud"
            raise KnownError(ErrorCode.DISK_FULL, name="register.db")

    kept = refusing.writing
    with monkeypatch.context() as patch:
        patch.setattr(refusing, "writing", contextmanager(full))
        refused(ErrorCode.DISK_FULL, desk.exporting.export, draft, target)
    assert target.read_bytes() == b"oud"
    assert not list(tmp_path.glob(".aanhef-*"))
    assert desk.numbering.issues() == ()


def test_a_file_that_cannot_take_its_place_leaves_the_number_with_its_draft(
    desk: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 7000001, 7000100)
    draft, other = begun(desk), begun(desk)

    def held(path: Path) -> None:
        raise PermissionError(13, "held")

    with monkeypatch.context() as patch:
        patch.setattr(files, "sync_folder", held)
        refused(ErrorCode.TARGET_NOT_WRITABLE, desk.exporting.export, draft, tmp_path / "brief.docx")
    assert exported(desk, other, tmp_path) == "7000002"
    assert exported(desk, draft, tmp_path) == "7000001"


def test_a_typed_kenmerk_is_reserved_at_export_and_counts_in_the_range_it_lies_in(
    desk: Services, tmp_path: Path
) -> None:
    range_, _ = desk.numbering.add_range(MINISTRY, "{nummer}", 7000010, 7000099)
    typed, outside = begun(desk, "7000012"), begun(desk, "DMS/2022/17")
    assert exported(desk, typed, tmp_path) == "7000012"
    desk.exporting.export(outside, tmp_path / "brief.docx")
    issues = {
        issue.kenmerk: (issue.state, issue.range, issue.number, issue.draft) for issue in desk.numbering.issues()
    }
    assert issues == {
        "7000012": (IssueState.RESERVED, range_.id, 7000012, typed),
        "DMS/2022/17": (IssueState.RESERVED, None, None, outside),
    }
    next_one = begun(desk)
    desk.exporting.export(next_one, tmp_path / "brief.docx")
    assert kenmerk_of(desk, next_one) == "7000013"


@pytest.mark.parametrize("typed", ["-", "n.v.t.", "PM"])
def test_what_stands_for_no_kenmerk_may_stand_on_any_number_of_letters(
    desk: Services, tmp_path: Path, typed: str
) -> None:
    for draft in (begun(desk, typed), begun(desk, typed)):
        desk.exporting.export(draft, tmp_path / "brief.docx")
        assert kenmerk_of(desk, draft) == typed
    assert desk.numbering.issues() == ()


def test_a_typed_kenmerk_of_another_draft_is_refused_and_named(desk: Services, tmp_path: Path) -> None:
    first, second = begun(desk, "DMS/2022/17"), begun(desk, "dms / 2022 / 17")
    desk.exporting.export(first, tmp_path / "brief.docx")
    error = refused(ErrorCode.KENMERK_TAKEN, desk.exporting.export, second, tmp_path / "tweede.docx")
    assert error.facts == {"kenmerk": "DMS/2022/17", "letter": "", "draft": str(first), "why": ""}
    assert not (tmp_path / "tweede.docx").exists()


def test_a_typed_kenmerk_of_a_letter_of_ours_is_refused_unless_it_is_the_drafts_own(
    desk: Services, tmp_path: Path
) -> None:
    own = begun(desk, "DMS/1")
    held, of_draft = (
        a_letter(**SENT | {"our_kenmerk": "DMS/2"}),
        a_letter(**SENT | {"our_kenmerk": "DMS/1", "draft": own, "status": Status.CONCEPT}),
    )
    with desk.letters.archive.writing() as work:
        for letter in (held, of_draft, a_letter(our_kenmerk="DMS/3")):
            work.letters.add(letter)
    desk.exporting.export(own, tmp_path / "brief.docx")
    desk.exporting.export(begun(desk, "DMS/3"), tmp_path / "brief.docx")
    error = refused(ErrorCode.KENMERK_TAKEN, desk.exporting.export, begun(desk, "dms/2"), tmp_path / "brief.docx")
    assert error.facts["letter"] == str(held.id)


def test_a_draft_may_go_back_to_a_kenmerk_it_was_exported_with(desk: Services, tmp_path: Path) -> None:
    draft = begun(desk, "DMS/1")
    for kenmerk in ("DMS/1", "DMS/2", "DMS/1"):
        desk.drafting.set_fact(draft, "ons_kenmerk", kenmerk)
        desk.exporting.export(draft, tmp_path / "brief.docx")
    assert [issue.kenmerk for issue in desk.numbering.issues()] == ["DMS/1", "DMS/2"]


SENT: dict[str, Any] = {"direction": Direction.OUTGOING, "kind": "kamerbrief", "status": Status.SENT}


def letter_of(desk: Services, draft: Draft, **fields: Any) -> Letter:
    """Return the letter a draft became, in the register."""
    letter = a_letter(**SENT | {"our_kenmerk": draft.facts.get("ons_kenmerk"), "draft": draft.id} | fields)
    with desk.letters.archive.writing() as work:
        work.letters.add(letter)
    return letter


def states(desk: Services) -> dict[str, tuple[IssueState, LetterId | None, str]]:
    return {issue.kenmerk: (issue.state, issue.letter, issue.why) for issue in desk.numbering.issues()}


def numbered(desk: Services, folder: Path, *kenmerken: str) -> Draft:
    """Return a draft that was exported with each of some kenmerken, the last of them its own."""
    draft = begun(desk)
    for kenmerk in kenmerken:
        desk.drafting.set_fact(draft, "ons_kenmerk", kenmerk)
        desk.exporting.export(draft, folder / "brief.docx")
    return desk.drafting.get(draft).draft


def test_sending_makes_the_kenmerk_final_and_voids_what_it_replaced(desk: Services, tmp_path: Path) -> None:
    letter = letter_of(desk, numbered(desk, tmp_path, "DMS/1", "DMS/2"))
    for _ in range(2):
        with desk.letters.archive.writing() as work:
            issuing.finalise(work, letter, HAND)
    assert states(desk) == {
        "DMS/1": (IssueState.VOID, None, "vervangen door DMS/2"),
        "DMS/2": (IssueState.FINAL, letter.id, ""),
    }
    assert journal(desk, letter.id) == [Act.KENMERK_FINAL]
    assert journal(desk, letter.draft)[-1] is Act.KENMERK_VOID


def test_a_sent_letter_whose_kenmerk_was_never_reserved_gets_it_for_good(desk: Services) -> None:
    letter, without, dash = (a_letter(**SENT | {"our_kenmerk": each}) for each in ("DMS/1", None, "-"))
    with desk.letters.archive.writing() as work:
        for each in (letter, without, dash):
            work.letters.add(each)
            issuing.finalise(work, each, HAND)
    assert states(desk) == {"DMS/1": (IssueState.FINAL, letter.id, "")}


def test_a_kenmerk_of_another_cannot_become_final_but_twins_may_share_one(desk: Services, tmp_path: Path) -> None:
    draft = numbered(desk, tmp_path, "DMS/1")
    first, twin = letter_of(desk, draft), a_letter(**SENT | {"our_kenmerk": "DMS/1"})
    with desk.letters.archive.writing() as work:
        issuing.finalise(work, first, HAND)
        work.letters.add(twin)
        error = refused(ErrorCode.KENMERK_TAKEN, issuing.finalise, work, twin, HAND)
        assert error.facts["letter"] == str(first.id)
        work.links.put(Link(first.id, twin.id, Relation.TWIN))
        issuing.finalise(work, twin, HAND)
    assert states(desk) == {"DMS/1": (IssueState.FINAL, first.id, "")}


def test_withdrawing_voids_what_was_reserved_and_nobody_gets_it_again(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 50, 59)
    draft = begun(desk)
    desk.exporting.export(draft, tmp_path / "brief.docx")
    letter = letter_of(desk, desk.drafting.get(draft).draft, status=Status.WITHDRAWN)
    with desk.letters.archive.writing() as work:
        issuing.void(work, letter, "ander besluit", HAND)
        issuing.void(work, DraftId(uuid4()), "ander besluit", HAND)
    assert states(desk) == {"50": (IssueState.VOID, None, "ander besluit")}
    for again in (draft, begun(desk, "50")):
        error = refused(ErrorCode.KENMERK_TAKEN, desk.exporting.export, again, tmp_path / "brief.docx")
        assert error.facts["why"] == "ander besluit"
    after = begun(desk)
    desk.exporting.export(after, tmp_path / "brief.docx")
    assert kenmerk_of(desk, after) == "51"
    desk.drafting.set_fact(draft, "ons_kenmerk", "")
    desk.exporting.export(draft, tmp_path / "brief.docx")
    assert kenmerk_of(desk, draft) == "52"


def test_a_final_kenmerk_is_never_made_void(desk: Services, tmp_path: Path) -> None:
    letter = letter_of(desk, numbered(desk, tmp_path, "DMS/1"))
    with desk.letters.archive.writing() as work:
        issuing.finalise(work, letter, HAND)
        issuing.void(work, letter, "vergist", HAND)
    assert states(desk)["DMS/1"][0] is IssueState.FINAL


def test_a_destroyed_letter_leaves_its_number_taken(desk: Services, tmp_path: Path) -> None:
    desk.numbering.add_range(MINISTRY, "{nummer}", 50, 59)
    came_in = a_letter(**SENT | {"our_kenmerk": "50"})
    with desk.letters.archive.writing() as work:
        for letter in (came_in, a_letter(our_kenmerk="51"), a_letter(**SENT)):
            work.letters.add(letter)
            issuing.outlive(work, letter, HAND)
            issuing.outlive(work, letter, HAND)
            work.destruction.destroy(letter.id)
    assert states(desk) == {"50": (IssueState.FINAL, came_in.id, "")}
    draft = begun(desk)
    desk.exporting.export(draft, tmp_path / "brief.docx")
    assert kenmerk_of(desk, draft) == "51"


EXPORTER = """
import sys
from pathlib import Path
from uuid import uuid4
from dataclasses import replace
from app.composition import opened
from app.runtime.settings import Settings
from tests.support.desk import surroundings

folder, name, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
around = replace(surroundings(folder, Settings(name=name)), new_id=uuid4)
with opened(around, folder / "archief") as desk:
    for _ in range(times):
        facts = (("onderwerp", "Voorbeeld"), ("afzender", "ministerie-jenv"))
        draft = desk.drafting.begin("kamerbrief", assignments=facts)[0].draft.id
        desk.exporting.export(draft, folder / f"{draft}.docx")
"""


def test_processes_that_export_at_once_never_write_the_same_number_in_two_files(tmp_path: Path) -> None:
    with opened(surroundings(tmp_path), tmp_path / "archief") as desk:
        desk.numbering.add_range(MINISTRY, "{nummer:7}", 7000001, 7000999)
    command = [sys.executable, "-c", EXPORTER, str(tmp_path)]
    running = [
        subprocess.Popen([*command, name, "3"], stderr=subprocess.PIPE, text=True, env=os.environ)
        for name in ("A", "B", "C", "D")
    ]
    assert [process.communicate()[1] for process in running] == [""] * 4
    with opened(surroundings(tmp_path), tmp_path / "archief") as desk:
        given = {issue.draft: issue.kenmerk for issue in desk.numbering.issues()}
        assert sorted(given.values()) == [str(number) for number in range(7000001, 7000013)]
        for path in tmp_path.glob("*.docx"):
            printed = ZipFile(path).read("word/document.xml").decode()
            assert set(re.findall(r"\b70000\d\d\b", printed)) == {given[DraftId(UUID(path.stem))]}
        assert desk.numbering.gaps() == ()
        assert desk.letters.verify() == ()


def test_steps_in_the_life_of_a_letter_settle_its_kenmerk(desk: Services, tmp_path: Path) -> None:
    sent = letter_of(desk, numbered(desk, tmp_path, "DMS/1"), status=Status.SIGNED, dated=MOMENT.date())
    withdrawn = letter_of(desk, numbered(desk, tmp_path, "DMS/2"), status=Status.SIGNED)
    other = Draft(DraftId(uuid4()), "kamerbrief", facts={"ons_kenmerk": "DMS/1"})
    double = letter_of(desk, other, status=Status.SIGNED, dated=MOMENT.date())
    desk.keeping.step(sent.id, Status.SENT, day=MOMENT.date())
    desk.keeping.step(withdrawn.id, Status.WITHDRAWN, "ander besluit")
    assert states(desk) == {
        "DMS/1": (IssueState.FINAL, sent.id, ""),
        "DMS/2": (IssueState.VOID, None, "ander besluit"),
    }
    with pytest.raises(KnownError) as caught:
        desk.keeping.step(double.id, Status.SENT, day=MOMENT.date())
    assert (caught.value.code, caught.value.facts["letter"]) == (ErrorCode.KENMERK_TAKEN, str(sent.id))
    assert desk.letters.get(double.id).status is Status.SIGNED
    desk.discarding.bin(sent.id)
    desk.discarding.destroy(sent.id, "termijn voorbij")
    held = desk.numbering.holder("DMS/1")
    assert held is not None
    assert held.letter == sent.id
