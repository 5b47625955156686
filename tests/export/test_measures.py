"""Each house style in LibreOffice's PDF: every frame within a millimetre of where it was measured.

Verdana is not installed where the tests run; fontconfig takes DejaVu Sans, which is as wide. The measures of `rijk`
and `rijk-2010` are those of published letters of a ministry; those of the others are partly our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pypdfium2
import pypdfium2.raw
import pytest

from app.domain.resolved import LetterField
from app.export.docx import write_docx
from app.export.house_style import load_house_style
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import FILL, LETTERHEAD, MOMENT, letter, letterhead, para
from tests.export.pages import MM, ToPdf, Word, words

pytestmark = pytest.mark.libreoffice

WITHIN = 1.0
Point = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Measures:
    """Left and top of the first word in each frame, in millimetres; `mark` with width and height."""

    mark: tuple[float, float, float, float]
    own_name: Point
    first: Mapping[str, Point]
    following: Mapping[str, Point]
    body: Point
    body_following: Point
    foot: Point
    page_number: Point
    marking: Point
    marking_following: Point
    edge: float
    """Of the page's right margin or column."""
    tabs: Mapping[str, float] = field(default_factory=dict)


COLUMN, LINE = (164.48, 54.59), 12 * MM
RIJK = Measures(
    mark=(98.5, 0, 13.0, 37.125),
    own_name=(113.5, 26.4),
    first={
        "Retouradres": (28.1 + 1.9, 47.8),
        "Aan": (28.0, 54.3),
        "Datum": (28.0, 93.2),
        "Onderwerp": (28.0, 93.2 + LINE),
        "Directoraat-Generaal": COLUMN,
    },
    tabs={"28": 28.0 + 19.9},
    following={"Datum": COLUMN},
    body=(28.0, 121.7),
    body_following=(28.0, 66.9),
    foot=(28.0, 283.2),
    page_number=(164.48, 283.19),
    marking=(28.0, 51.05),
    marking_following=(28.0, 54.6),
    edge=200.0,
)
MEASURES = {
    "rijk": RIJK,
    "rijk-referentie": replace(
        RIJK, first={("Betreft" if name == "Onderwerp" else name): place for name, place in RIJK.first.items()}
    ),
    "rijk-2010": Measures(
        mark=(98.51, 0, 12.96, 37.17),
        own_name=(113.5, 26.4),
        first={
            "Retouradres": (28.2 + 1.9, 48.1),
            "Aan": (28.2, 58.4),
            "Datum": (28.0, 104.8),
            "Onderwerp": (28.0, 104.8 + LINE),
            "Directoraat-Generaal": (165.05, 54.22),
        },
        tabs={"28": 28.0 + 19.4},
        following={"Directoraat-Generaal": (165.2, 52.81)},
        body=(28.0, 137.5),
        body_following=(28.0, 53.1),
        foot=(28.0, 283.2),
        page_number=(165.12, 282.84),
        marking=(28.2, 53.7),
        marking_following=(28.0, 54.3),
        edge=200.6,
    ),
    "rijk-nota": replace(
        RIJK,
        first={"Beslisnota": (28.0, 54.3), "Onderwerp": (28.0, 76.0), "Aan": COLUMN},
        tabs={"Voorbeeldbrief": 28.0 + 19.9},
        body=(28.0, 93.7),
    ),
    "organisatie": Measures(
        mark=(20.0, 12.0, 40.0, 16.0),
        own_name=(20.0, 31.0),
        first={
            "Retouradres": (20.0, 57.0),
            "Aan": (20.0, 61.5),
            "Datum": (20.0, 98.0),
            "Directoraat-Generaal": (150.0, 12.0),
        },
        tabs={"28": 50.0},
        following={"Datum": (20.0, 18.0)},
        body=(20.0, 126.4),
        body_following=(20.0, 38.4),
        foot=(20.0, 283.2),
        page_number=(173.0, 275.0),
        marking=(20.0, 51.05),
        marking_following=(20.0, 12.0),
        edge=190.0,
    ),
}
UNMARKED = "unmarked"


@pytest.fixture(scope="module")
def laid_out(to_pdf: ToPdf) -> Mapping[str, bytes]:
    """Return a letter of two pages in every house style as PDF, marked and not."""
    folder = installed_paths().templates / "house_style"
    text = tuple(para(f"Woord {FILL}") for _ in range(16))
    names = [(name, marking) for name in MEASURES for marking in ("VOORBEELD", "")]
    files = []
    for name, marking in names:
        more = LetterField("documentnaam", "Beslisnota", "Beslisnota")
        fields = (*letterhead(markering=marking), more)
        if not marking:
            fields = tuple(each for each in fields if each.name not in ("contactpersoon", "uw_kenmerk", "bijlagen"))
        made = letter(text, fields=fields, opening="Aanhef,")
        files.append(write_docx(made, load_house_style(folder, name), Purpose.TO_SIGN, MOMENT))
    return {
        f"{name}{'' if marking else UNMARKED}": pdf
        for (name, marking), pdf in zip(names, map(to_pdf, files), strict=True)
    }


@pytest.mark.parametrize("name", MEASURES)
def test_the_mark_hangs_where_it_was_measured(laid_out: Mapping[str, bytes], name: str) -> None:
    document = pypdfium2.PdfDocument(laid_out[name])
    page = document[0]
    (picture,) = page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
    left, bottom, right, top = picture.get_bounds()
    found = (left * MM, (page.get_height() - top) * MM, (right - left) * MM, (top - bottom) * MM)
    assert found == pytest.approx(MEASURES[name].mark, abs=WITHIN)


@pytest.mark.parametrize("name", MEASURES)
def test_the_first_page_stands_where_it_was_measured(laid_out: Mapping[str, bytes], name: str) -> None:
    measures = MEASURES[name]
    page = [word for word in words(laid_out[name]) if word.page == 1]
    own = "Naam" if name == "organisatie" else "Ministerie"
    for word, place in {**measures.first, own: measures.own_name, "Pagina": measures.page_number}.items():
        assert place_of(page, word) == pytest.approx(place, abs=WITHIN), word
    assert marks(page) == [pytest.approx(measures.marking, abs=WITHIN), pytest.approx(measures.foot, abs=WITHIN)]
    assert max(word.right for word in page if abs(word.top - measures.page_number[1]) < 1) <= measures.edge + WITHIN
    for word, left in measures.tabs.items():
        assert place_of(page, word)[0] == pytest.approx(left, abs=WITHIN)


@pytest.mark.parametrize("name", MEASURES)
def test_the_text_of_a_letter_begins_where_it_was_measured(laid_out: Mapping[str, bytes], name: str) -> None:
    page = [word for word in words(laid_out[name + UNMARKED]) if word.page == 1]
    assert place_of(page, "Aanhef,") == pytest.approx(MEASURES[name].body, abs=WITHIN)


@pytest.mark.parametrize("name", MEASURES)
def test_a_page_that_follows_stands_where_it_was_measured(laid_out: Mapping[str, bytes], name: str) -> None:
    measures = MEASURES[name]
    every = words(laid_out[name])
    assert max(word.page for word in every) >= 2
    page = [word for word in every if word.page == 2]
    for word, place in {**measures.following, "Pagina": measures.page_number}.items():
        assert place_of(page, word) == pytest.approx(place, abs=WITHIN), word
    assert marks(page) == [
        pytest.approx(measures.marking_following, abs=WITHIN),
        pytest.approx(measures.foot, abs=WITHIN),
    ]
    bare = [word for word in words(laid_out[name + UNMARKED]) if word.page == 2]
    assert first_of_text(bare, measures) == pytest.approx(measures.body_following, abs=WITHIN)


@pytest.mark.parametrize("name", MEASURES)
def test_no_word_covers_another(laid_out: Mapping[str, bytes], name: str) -> None:
    for each in (name, name + UNMARKED):
        every = words(laid_out[each])
        for page in range(1, max(word.page for word in every) + 1):
            lines = sorted((word for word in every if word.page == page), key=lambda word: (word.left, word.top))
            for place, word in enumerate(lines):
                below = [
                    other
                    for other in lines[place + 1 :]
                    if abs(other.left - word.left) < 1 and other.top > word.top + 0.5
                ]
                assert all(other.top > word.bottom - 1.5 for other in below), word


def test_a_marking_on_a_page_that_follows_stands_above_the_text(laid_out: Mapping[str, bytes]) -> None:
    page = [word for word in words(laid_out["rijk-2010"]) if word.page == 2]
    first = first_of_text(page, MEASURES["rijk-2010"])
    assert first[1] > 54.3 + 3.2


def place_of(page: list[Word], text: str) -> Point:
    """Return where the first word `text` stands in millimetres."""
    word = next(word for word in page if word.text == text)
    return word.left, word.top


def marks(page: list[Word]) -> list[Point]:
    return [(word.left, word.top) for word in sorted(page, key=lambda each: each.top) if word.text == "VOORBEELD"]


def first_of_text(page: list[Word], measures: Measures) -> Point:
    """Return where the text begins: the first word at its left edge that is no letterhead."""
    furniture = {"VOORBEELD", "Datum", "Ons", "28", LETTERHEAD["ons_kenmerk"]}
    at_edge = [
        word for word in page if abs(word.left - measures.body_following[0]) < 1 and word.text not in furniture
    ]
    top = min(at_edge, key=lambda word: word.top)
    return top.left, top.top
