import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from app.composition import Services, opened
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.services.exporting import Purpose
from app.services.recognising import recognise_alone as recognise
from app.services.writing import written
from tests.export.test_docx import PNG
from tests.support.desk import surroundings


@pytest.fixture
def draft(desk: Services) -> DraftId:
    begun = desk.drafting.begin("kamerbrief", assignments=(("onderwerp", "Voorbeeld"), ("datum", "2022-06-28")))
    identity = begun[0].draft.id
    desk.drafting.place_own(identity, written("# Kop\n\nEen alinea met een noot.^[De noot.]"), 0)
    return identity


def test_the_archive_keeps_the_bytes_that_left_it(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx")
    with desk.letters.archive.reading() as work:
        assert work.originals.get(exported.sha256) == (tmp_path / "brief.docx").read_bytes()
        (kept,) = work.drafts.exports(draft)
    assert (kept.revision, kept.sha256) == (exported.shown.revision.id, exported.sha256)
    assert desk.letters.verify() == ()


def test_an_open_letter_is_exported_with_what_is_open_marked(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx")
    assert not exported.shown.is_ready
    assert "ons kenmerk" in recognise(tmp_path / "brief.docx").extract.plain.lower()


def test_what_is_exported_is_read_back_with_the_same_words(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    for purpose in Purpose:
        desk.exporting.export(draft, tmp_path / "brief.docx", purpose)
        plain = recognise(tmp_path / "brief.docx").extract.plain
        assert "Een alinea met een noot." in plain.replace("\n", " ")
        assert "28 juni 2022" in plain


def test_a_file_that_cannot_be_written_leaves_no_trace(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        desk.exporting.export(draft, tmp_path / "weg" / "brief.docx")
    assert caught.value.code is ErrorCode.TARGET_NOT_WRITABLE
    with desk.letters.archive.reading() as work:
        assert work.drafts.exports(draft) == ()


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from uuid import UUID
from app.composition import opened
from app.domain.errors import KnownError
from tests.export.test_docx import PNG
from tests.support.desk import surroundings

folder, draft = Path(sys.argv[1]), UUID(sys.argv[2])
with opened(surroundings(folder), folder / "archief") as desk:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    try:
        desk.exporting.export(draft, folder / "brief.docx")
    except KnownError as error:
        print(error.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    desk.exporting.export(draft, folder / "daarna.docx")
"""


def test_a_full_disk_during_export_leaves_the_old_file_and_work_goes_on(tmp_path: Path) -> None:
    with opened(surroundings(tmp_path), tmp_path / "archief") as desk:
        draft = desk.drafting.begin("kamerbrief")[0].draft.id
    (tmp_path / "brief.docx").write_bytes(b"oud")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path), str(draft)], capture_output=True, text=True, env=os.environ
    )
    assert done.stdout.split() == ["disk_full"], done.stderr
    assert (tmp_path / "brief.docx").read_bytes() == b"oud"
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["brief.docx", "daarna.docx"]


def test_a_file_is_called_after_its_letter(desk: Services, draft: DraftId) -> None:
    assert desk.exporting.file_name(draft) == "Kamerbrief Voorbeeld 2022-06-28 ter ondertekening.docx"
    desk.drafting.set_fact(draft, "ons_kenmerk", "VB-2022-017")
    assert desk.exporting.file_name(draft, Purpose.TO_SEND) == "Kamerbrief VB-2022-017 2022-06-28.docx"


def test_what_no_file_may_be_called_is_left_out_of_its_name(desk: Services) -> None:
    subject = 'Wat? "Ja" / nee: <*>|\\ ' + "woord " * 60
    draft = desk.drafting.begin("kamerbrief", assignments=(("onderwerp", subject),))[0].draft.id
    name = desk.exporting.file_name(draft, Purpose.TO_SEND)
    assert name.startswith("Kamerbrief Wat Ja nee woord woord")
    assert name.endswith(" woord.docx")
    assert len(name) < 100


def test_a_picture_the_archive_holds_stands_in_the_file(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    with desk.letters.archive.writing() as work:
        sha256 = work.originals.put(PNG)
    figure = written(f'![Voorbeeldstromen](sha256:{sha256} "Een grafiek die oploopt")')
    desk.drafting.place_own(draft, figure, 1)
    desk.exporting.export(draft, tmp_path / "brief.docx")
    with zipfile.ZipFile(tmp_path / "brief.docx") as file:
        assert PNG in [file.read(name) for name in file.namelist() if name.startswith("word/media/")]
