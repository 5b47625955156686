import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.intake.reading_process import ReadingProcess, read

LETTER = b"Ons kenmerk\n1234567\n\nDatum 3 mei 2031\n\nGeachte heer Proef,\n\nDank voor uw brief.\n"


@pytest.fixture
def process() -> Iterator[ReadingProcess]:
    with closing(ReadingProcess()) as made:
        yield made


def test_a_file_read_there_says_what_it_says_here(process: ReadingProcess) -> None:
    assert process.read(LETTER, "brief.txt") == read(LETTER, "brief.txt")


def test_what_a_reader_refuses_is_refused_and_the_next_file_is_read(process: ReadingProcess) -> None:
    with pytest.raises(KnownError) as refused:
        process.read(b"%PDF-1.4 kapot", "kapot.pdf")
    assert refused.value.facts["name"] == "kapot.pdf"
    assert process.read(LETTER, "brief.txt").reading.our_kenmerk is not None


def test_a_file_that_takes_too_long_is_stopped_and_the_next_is_read() -> None:
    with closing(ReadingProcess(longest=0.0)) as hasty:
        with pytest.raises(KnownError) as stopped:
            hasty.read(LETTER, "brief.txt")
        assert stopped.value.code is ErrorCode.READING_TOO_LONG
        assert stopped.value.facts["name"] == "brief.txt"


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no limit on the memory of a process")
def test_a_file_that_asks_for_too_much_memory_is_refused_by_name() -> None:
    with closing(ReadingProcess(most_memory=600)) as small:
        assert small.read(LETTER, "brief.txt").reading.dated is not None
        with pytest.raises(KnownError) as refused:
            small.read(b"woord " * (20 << 20), "groot.txt")
        assert refused.value.code in (ErrorCode.READING_TOO_LARGE, ErrorCode.READING_FAILED)
        assert small.read(LETTER, "brief.txt").reading.dated is not None


@pytest.mark.skipif(os.name == "nt", reason="sends a signal")
def test_a_process_that_dies_takes_one_file_with_it(
    process: ReadingProcess, caplog: pytest.LogCaptureFixture
) -> None:
    process.read(LETTER, "brief.txt")
    child = process._process
    assert child is not None
    assert child.pid is not None
    pid = child.pid

    def kill() -> None:
        time.sleep(0.3)
        os.kill(pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(KnownError) as failed:
        process.read(b"Datum 3 mei 2031\n" * 2_000_000, "lang.txt")
    killer.join()
    assert failed.value.code is ErrorCode.READING_FAILED
    assert "brief" not in caplog.text
    caplog.clear()
    assert process.read(LETTER, "brief.txt").reading.dated is not None
