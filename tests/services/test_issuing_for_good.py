"""Kenmerken of letters that are sent, withdrawn or destroyed, and of programs that number at once."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4
from zipfile import ZipFile

import pytest

from app.composition import Services, opened
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.journal import Act
from app.domain.letters import Letter, Status
from app.domain.links import Link, Relation
from app.domain.numbering import IssueState
from app.runtime.settings import Settings
from app.runtime.surroundings import Surroundings
from app.services import issuing
from tests.services.issuing_desk import BY, HAND, MINISTRY, SENT, begun, journal, kenmerk_of, refused
from tests.storage.samples import MOMENT, a_letter
from tests.support.desk import surroundings


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    """Surroundings of somebody with a name."""
    return surroundings(tmp_path, Settings(name=BY))


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
