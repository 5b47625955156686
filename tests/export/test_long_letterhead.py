"""Values of the letterhead that are longer than their frame: all of it shows, and the text stays clear of it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import load_house_style
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, letter, letterhead, para
from tests.export.pages import MM, ToPdf, Word, words

pytestmark = pytest.mark.libreoffice

STYLES = ("rijk", "rijk-referentie", "rijk-2010", "rijk-nota", "organisatie")
LINE = 12 * MM
LONG_LINE = " ".join(f"commissie{number}" for number in range(9))
ADDRESS = {f"adres{number}": f"adresregel{number}" for number in range(1, 7)} | {
    "adres3": LONG_LINE,
    "adres5": LONG_LINE,
}
NAME = "Beslisnota voor de vergadering van de ministerraad"
SUBJECTS = {number: " ".join(["onderwerpwoord"] * (6 * number)) for number in (1, 6)}


def _letter(**fields: str) -> ResolvedLetter:
    return letter((para("Tekstbegin van de brief."),), fields=letterhead(**fields), opening="")


@pytest.fixture(scope="module")
def laid_out(to_pdf: ToPdf) -> Mapping[tuple[str, str], list[Word]]:
    """Return the words of letters with long values by house style and what is long."""
    folder = installed_paths().templates / "house_style"
    long = {
        "address": _letter(**ADDRESS, adres7="laatsteregel"),
        "name": _letter(documentnaam=NAME),
        **{f"subject {number}": _letter(onderwerp=words) for number, words in SUBJECTS.items()},
    }
    names = [(style, what) for style in STYLES for what in long]
    files = [
        write_docx(long[what], load_house_style(folder, style), Purpose.TO_SEND, MOMENT) for style, what in names
    ]
    return dict(zip(names, map(words, map(to_pdf, files)), strict=True))


@pytest.mark.parametrize("style", STYLES[:3])
def test_an_address_of_nine_lines_shows_whole_above_the_date(
    laid_out: Mapping[tuple[str, str], list[Word]], style: str
) -> None:
    page = laid_out[style, "address"]
    last, date = (next(word for word in page if word.text == text) for text in ("laatsteregel", "Datum"))
    assert last.bottom < date.top + 0.5
    assert last.top - next(word for word in page if word.text == "adresregel1").top == pytest.approx(
        8 * LINE, abs=0.3
    )


def test_the_name_of_a_document_shows_whole_above_its_subject(
    laid_out: Mapping[tuple[str, str], list[Word]],
) -> None:
    page = laid_out["rijk-nota", "name"]
    shown = [word for word in page if word.height > 10]
    assert " ".join(word.text for word in shown) == NAME
    assert max(word.bottom for word in shown) < next(word for word in page if word.text == "Onderwerp").top


@pytest.mark.parametrize("number", SUBJECTS)
@pytest.mark.parametrize("style", STYLES)
def test_the_room_below_a_subject_does_not_shrink_as_the_subject_grows(
    laid_out: Mapping[tuple[str, str], list[Word]], style: str, number: int
) -> None:
    page = laid_out[style, f"subject {number}"]
    subject = max(word.bottom for word in page if word.text == "onderwerpwoord")
    text = next(word for word in page if word.text == "Tekstbegin")
    blank = (text.bottom - subject) / LINE - 1
    assert blank >= (1.8 if style == "organisatie" else 2.6)
