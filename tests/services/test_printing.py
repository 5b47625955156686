"""A draft on paper, with a stand-in for LibreOffice that lays a note of a table on the next page the first time."""

import logging
from dataclasses import dataclass, field, replace
from threading import Event

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.export.paper.astray import ReadNotesAstray
from app.export.paper.kept_office import KeptOffice
from app.export.paper.pdf import SECONDS
from app.intake.reading_process import ReadingProcess
from app.intake.reading_process import Work as ToRead
from app.services.printing import Printing
from app.services.writing import written

TABLE = "| Maatregel | Wanneer |\n|---|---|\n| een | nu |\n| twee^[De noot.] | later |"


@dataclass
class Office(KeptOffice):
    """Gives each file a PDF of its own and refuses one it was told to stop."""

    files: list[bytes] = field(default_factory=list)
    seconds: float = 0

    def to_pdf(self, docx: bytes, stop: Event | None = None, seconds: float = SECONDS) -> bytes:
        if stop and stop.is_set():
            raise KnownError(ErrorCode.LIBREOFFICE_STOPPED)
        self.seconds = seconds
        self.files.append(docx)
        return b"%%PDF-%d" % len(self.files)


class Process(ReadingProcess):
    """Finds the first note astray in the first PDF and none in a later one."""

    def do(self, work: ToRead[object], stop: Event | None = None) -> object:  # type: ignore[override]
        assert isinstance(work, ReadNotesAstray)
        assert work.notes == 1
        return (1,) if work.pdf == b"%PDF-1" else ()


@pytest.fixture
def printing(desk: Services) -> Printing:
    return replace(desk.printing, office=Office(), process=Process())


@pytest.fixture
def draft(desk: Services) -> DraftId:
    begun = desk.drafting.begin("kamerbrief", assignments=(("onderwerp", "Voorbeeld"), ("datum", "2022-06-28")))
    desk.drafting.place_own(begun[0].draft.id, written(TABLE), 0)
    return begun[0].draft.id


def test_pages_are_laid_out_again_until_no_note_of_a_table_is_astray(printing: Printing, draft: DraftId) -> None:
    docx = printing.laid_out(draft)
    assert printing.pdf(docx, seconds=7) == b"%PDF-2"
    assert isinstance(printing.office, Office)
    assert printing.office.seconds == 7
    first, second = printing.office.files
    assert first == docx
    assert second != docx


def test_it_can_be_stopped_between_two_rounds(printing: Printing, draft: DraftId) -> None:
    stop = Event()

    class Stopping(Process):
        def do(self, work: ToRead[object], stop_reading: Event | None = None) -> object:  # type: ignore[override]
            stop.set()
            return super().do(work, stop_reading)

    with pytest.raises(KnownError) as caught:
        replace(printing, process=Stopping()).pdf(printing.laid_out(draft), stop)
    assert caught.value.code is ErrorCode.LIBREOFFICE_STOPPED


def test_pages_that_cannot_be_read_are_given_as_they_are(
    printing: Printing, draft: DraftId, caplog: pytest.LogCaptureFixture
) -> None:
    class Failing(Process):
        def do(self, work: ToRead[object], stop: Event | None = None) -> object:  # type: ignore[override]
            raise KnownError(ErrorCode.READING_FAILED, name=work.name)

    with caplog.at_level(logging.WARNING):
        assert replace(printing, process=Failing()).pdf(printing.laid_out(draft)) == b"%PDF-1"
    assert [each.getMessage() for each in caplog.records] == ["notes not looked for: reading_failed"]
    caplog.clear()
