"""Every value of the letterhead stands once in the custom XML, and what is changed there shows wherever it is bound.

A text control shows the custom XML in LibreOffice as in Word. A date control does so in Word; LibreOffice 7.4 shows
the text kept in the control, so for dates only the binding itself can be checked here.
"""

import re

import pytest

from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.manifest import PART
from app.export.purpose import Purpose
from app.ooxml.names import qn
from tests.export.letters import LETTERHEAD, MOMENT, letter, letterhead, long_subject, varied
from tests.export.pages import ToPdf, words
from tests.export.word_files import W, members, tree, with_member

_FIELD = "/a:letter[1]/a:field[@name='{name}'][1]"


def bindings(data: bytes) -> dict[str, set[str]]:
    """Return the parts in which each field of the custom XML is bound."""
    found: dict[str, set[str]] = {}
    for name in members(data):
        if re.fullmatch(r"word/(document|header\d+|footer\d+)\.xml", name):
            for binding in tree(data, name).iter(qn("w:dataBinding")):
                found.setdefault(binding.get(qn("w:xpath"), ""), set()).add(name)
    return found


def test_every_value_stands_once_and_is_bound_wherever_it_shows(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT)
    names = [field.get("name", "") for field in tree(data, PART) if field.get("name")]
    assert len(names) == len(set(names))
    bound = bindings(data)
    assert set(bound) == {_FIELD.format(name=name) for name in names if _FIELD.format(name=name) in bound}
    assert {"datum", "onderwerp", "ons_kenmerk", "adres1", "afzender1"} <= {
        name for name in names if _FIELD.format(name=name) in bound
    }
    for name in ("datum", "ons_kenmerk"):
        assert {"word/document.xml", "word/header2.xml"} <= bound[_FIELD.format(name=name)]


@pytest.mark.libreoffice
def test_a_date_changed_in_the_custom_xml_shows_on_the_pages_that_follow(
    house_style: HouseStyle, to_pdf: ToPdf
) -> None:
    fields = tuple(
        field if field.name != "datum" else type(field)("datum", "medio juni 2022", "medio juni 2022")
        for field in letterhead()
    )
    made = letter(varied().parts[0].blocks * 6, fields=fields)
    data = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT)
    changed = with_member(data, PART, ">medio juni 2022<", ">eind augustus 2031<")
    changed = with_member(changed, PART, f">{LETTERHEAD['ons_kenmerk']}<", ">9876543<")
    shown = words(to_pdf(changed))
    pages = {word.page for word in shown}
    assert len(pages) > 1
    for page in pages:
        text = " ".join(word.text for word in shown if word.page == page)
        assert "eind augustus 2031" in text
        assert "9876543" in text
        assert "medio juni" not in text


def test_a_day_is_bound_as_a_date_on_every_page(house_style: HouseStyle) -> None:
    data = write_docx(long_subject(), house_style, Purpose.TO_SIGN, MOMENT)
    for part in ("word/document.xml", "word/header2.xml"):
        found = tree(data, part).xpath("//w:sdtPr[w:date]/w:dataBinding/@w:xpath", namespaces=W)
        assert set(found) == {_FIELD.format(name="datum")}
