"""Cleaned copies and their receipts; exports that are looked through before they leave."""

import hashlib
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.inspection import LeakCode
from app.domain.journal import Act
from app.export.house_style import load_house_style
from app.runtime.paths import installed_paths
from app.services.exporting import Purpose
from app.services.inspecting import inspect_alone
from app.services.receipts import LEFT, REMOVED, counts
from app.services.writing import written
from tests.export.leaks import LEAKS
from tests.export.seeding import seeded, sound


@pytest.fixture(scope="module")
def leaking() -> bytes:
    style = load_house_style(installed_paths().templates / "house_style", "rijk")
    return seeded(sound(style), LEAKS["author"].put)


@pytest.fixture
def draft(desk: Services) -> DraftId:
    begun = desk.drafting.begin("kamerbrief", assignments=(("onderwerp", "Voorbeeld"), ("datum", "2022-06-28")))
    identity = begun[0].draft.id
    desk.drafting.place_own(identity, written("Een alinea met een noot.^[De noot.]"), 0)
    return identity


def test_a_cleaned_copy_has_a_receipt_and_is_kept(desk: Services, leaking: bytes, tmp_path: Path) -> None:
    path, out = tmp_path / "brief.docx", tmp_path / "schoon.docx"
    path.write_bytes(leaking)
    receipt, _ = desk.inspecting.clean(path, out, Purpose.TO_SIGN)
    assert receipt.is_clean
    assert inspect_alone(out, Purpose.TO_SIGN).blocking == ()
    (entry,) = desk.inspecting.receipts(hashlib.sha256(leaking).hexdigest())
    assert (entry.act, counts(entry, REMOVED), counts(entry, LEFT)) == (Act.INSPECTED, {"person": "1"}, {})
    assert entry.facts["after"] == hashlib.sha256(out.read_bytes()).hexdigest()
    with desk.inspecting.archive.reading() as work:
        assert work.originals.get(entry.facts["after"]) == out.read_bytes()
    assert desk.letters.verify() == ()


def test_a_receipt_quotes_nothing(desk: Services, leaking: bytes, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(leaking)
    desk.inspecting.clean(path, tmp_path / "schoon.docx", Purpose.TO_SIGN)
    (entry,) = desk.inspecting.receipts(hashlib.sha256(leaking).hexdigest())
    assert "Jansen" not in str(entry.facts)


def test_a_copy_that_cannot_be_written_has_no_receipt(desk: Services, leaking: bytes, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(leaking)
    with pytest.raises(KnownError) as caught:
        desk.inspecting.clean(path, tmp_path / "weg" / "schoon.docx", Purpose.TO_SIGN)
    assert caught.value.code is ErrorCode.TARGET_NOT_WRITABLE
    assert desk.inspecting.receipts(hashlib.sha256(leaking).hexdigest()) == ()


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(b"geen zip")
    with pytest.raises(KnownError) as caught:
        inspect_alone(tmp_path / "brief.docx", Purpose.TO_SIGN)
    assert caught.value.code is ErrorCode.PACKAGE_DAMAGED


def test_an_export_leaves_a_receipt_with_its_letter(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx")
    assert exported.letter is not None
    assert exported.receipt.is_clean
    assert not exported.is_ready
    (receipt,) = desk.keeping.history(exported.letter).receipts
    assert receipt.facts["after"] == exported.sha256
    desk.exporting.export(draft, tmp_path / "brief.docx", Purpose.TO_SEND)
    assert [each.facts["purpose"] for each in desk.keeping.history(exported.letter).receipts] == [
        "to_sign",
        "to_send",
    ]


def test_a_drafting_note_in_the_text_keeps_an_export_from_being_ready(
    desk: Services, draft: DraftId, tmp_path: Path
) -> None:
    desk.drafting.place_own(draft, written("Op \\[nog uitzoeken\\] is dit besproken."), 1)
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx")
    assert [each.code for each in exported.receipt.left] == [LeakCode.PLACEHOLDER]
    assert (tmp_path / "brief.docx").exists()


@pytest.mark.parametrize("purpose", Purpose)
def test_one_revision_always_gives_the_same_file(
    desk: Services, draft: DraftId, tmp_path: Path, purpose: Purpose
) -> None:
    first, _ = desk.exporting.export(draft, tmp_path / "een.docx", purpose)
    desk.exporting.hand.clock.pass_time(3600)  # type: ignore[attr-defined]
    second, _ = desk.exporting.export(draft, tmp_path / "twee.docx", purpose)
    assert (tmp_path / "een.docx").read_bytes() == (tmp_path / "twee.docx").read_bytes()
    assert first.sha256 == second.sha256
