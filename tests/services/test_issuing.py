"""Kenmerken of letters as they leave: the next of a range or one that was typed, in the file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from app.composition import Services, opened
from app.domain.changes import Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.journal import Act
from app.domain.letters import Status
from app.domain.numbering import Issue, IssueState, Mask, Range
from app.domain.parties import Party
from app.runtime import files
from app.runtime.settings import Settings
from app.runtime.surroundings import Surroundings
from app.services import issuing
from app.storage.archive import Archive
from tests.services.issuing_desk import BY, MINISTRY, SENT, begun, exported, journal, kenmerk_of, refused
from tests.storage.samples import a_letter
from tests.support.desk import surroundings


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    """Surroundings of somebody with a name."""
    return surroundings(tmp_path, Settings(name=BY))


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
