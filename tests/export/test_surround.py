"""What stands round the text of a letter that is written on a screen."""

import re
from dataclasses import replace

import pytest

from app.domain.blocks import Annex, Para
from app.domain.inlines import Text
from app.domain.resolved import ResolvedLetter, ResolvedPart, opening_id
from app.export.house_style import HouseStyle, load_house_style
from app.export.surround import surround
from tests.export.letters import varied
from tests.support.shared import ROOT


def words(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", html.partition("<body>")[2]).split())


@pytest.fixture(scope="module", params=["rijk", "organisatie"])
def style(request: pytest.FixtureRequest) -> HouseStyle:
    return load_house_style(ROOT / "templates" / "house_style", request.param)


@pytest.fixture
def letter() -> ResolvedLetter:
    return varied()


def with_opening(letter: ResolvedLetter, *blocks: Para | Annex) -> ResolvedLetter:
    return replace(letter, parts=(ResolvedPart(opening_id(letter.draft), "Opening", blocks), *letter.parts))


def para(text: str) -> Para:
    return Para((Text(text),))


def test_the_text_itself_is_left_out(letter: ResolvedLetter, style: HouseStyle) -> None:
    found = surround(letter, style)
    assert found.paper.text > 100
    for block in letter.blocks[:3]:
        if isinstance(block, Para) and isinstance(block.inlines[0], Text):
            assert block.inlines[0].text not in words(found.head) + words(found.column) + words(found.end)


def test_details_stand_in_the_column_where_the_page_has_one(letter: ResolvedLetter, style: HouseStyle) -> None:
    found = surround(letter, style)
    kenmerk = letter.field("ons_kenmerk")
    assert kenmerk is not None
    beside, above = words(found.column), words(found.head)
    assert (kenmerk.shown in beside, kenmerk.shown in above) == (found.paper.has_column, not found.paper.has_column)


def test_closing_and_signature_stand_below_the_text(letter: ResolvedLetter, style: HouseStyle) -> None:
    found = surround(with_opening(letter, para("In antwoord op uw brief.")), style)
    assert "In antwoord op uw brief." in words(found.head)
    assert all(line in words(found.end) for line in letter.signature_below)


def test_where_the_opening_begins_an_annex_the_signature_stands_above_that(
    letter: ResolvedLetter, style: HouseStyle
) -> None:
    found = surround(with_opening(letter, para("Hierbij de antwoorden."), Annex((Text("Antwoorden"),))), style)
    head = words(found.head)
    assert words(found.end) == ""
    assert head.index("Hierbij") < head.index(letter.signature_below[0]) < head.rindex("Antwoorden")
