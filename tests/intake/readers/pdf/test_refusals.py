from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.intake.extraction import extract
from app.intake.readers.pdf import read_pdf
from app.intake.readers.pdf.opening import MOST_PAGES
from tests.support.effort import examples
from tests.support.sheets import At, column, pdf

LETTER = pdf(column(80, 200, ["Dit is een voorbeeld van een brief die", "over twee regels loopt."]))
KEY = "/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <{0}> /U <{0}> >>".format("41" * 32)
LOCKED = pdf([At(80, 200, "Geheim")], trailer=KEY)


def refused(data: bytes) -> KnownError:
    with pytest.raises(KnownError) as caught:
        read_pdf(data, "brief.pdf")
    assert caught.value.facts["name"] == "brief.pdf"
    return caught.value


def test_a_file_with_a_password_is_refused_by_name() -> None:
    assert refused(LOCKED).code is ErrorCode.FILE_ENCRYPTED


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", LETTER[:40], b"geen pdf", pdf()])
def test_a_damaged_file_is_refused_by_name(data: bytes) -> None:
    assert refused(data).code is ErrorCode.FILE_DAMAGED


def test_a_damaged_file_after_one_with_a_password_is_still_called_damaged() -> None:
    refused(LOCKED)
    assert refused(pdf()).code is ErrorCode.FILE_DAMAGED


def test_pages_without_a_text_layer_are_refused_by_name() -> None:
    assert refused(pdf([], [])).code is ErrorCode.FILE_WITHOUT_TEXT


def test_a_file_of_too_many_pages_is_refused_before_it_is_read() -> None:
    error = refused(pdf(*[[] for _ in range(MOST_PAGES + 1)]))
    assert error.code is ErrorCode.FILE_TOO_LONG
    assert (error.facts["pages"], error.facts["limit"]) == (str(MOST_PAGES + 1), str(MOST_PAGES))


def test_a_pdf_is_known_by_its_bytes_whatever_it_is_called() -> None:
    assert extract(LETTER, "brief.txt") == extract(LETTER, "brief.pdf")


def test_several_threads_read_at_once() -> None:
    letters = [pdf([At(80, 200, f"Voorbeeldbrief nummer {number}")]) for number in range(24)]
    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(lambda data: read_pdf(data, "brief.pdf").plain, letters))
    assert read == [f"Voorbeeldbrief nummer {number}" for number in range(24)]


@settings(max_examples=examples(100))
@example(spoiled=[(387, 41)])
@given(st.lists(st.tuples(st.integers(0, len(LETTER) - 1), st.integers(0, 255)), min_size=1, max_size=40))
def test_a_spoiled_file_is_read_or_refused_and_never_raises_otherwise(spoiled: list[tuple[int, int]]) -> None:
    data = bytearray(LETTER)
    for place, byte in spoiled:
        data[place] = byte
    with suppress(KnownError):
        read_pdf(bytes(data), "brief.pdf")
