import io
import zipfile

import pytest

from app.export.docx import write_docx
from app.export.house_style import load_house_style
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, varied
from tests.export.word_files import members, with_member, zipped

DOCUMENT = "word/document.xml"

# what is planted: part, what stands there, what comes in its place, and the fault that must be named
PLANTED = {
    "broken XML": (DOCUMENT, "</w:body>", "", "word/document.xml is no XML"),
    "unknown paragraph style": (DOCUMENT, 'pStyle w:val="Vraag"', 'pStyle w:val="Weg"', "no paragraph style Weg"),
    "style of another kind": (DOCUMENT, 'rStyle w:val="Koppeling"', 'rStyle w:val="Kop1"', "no character style Kop1"),
    "unknown table style": (DOCUMENT, 'tblStyle w:val="Brieftabel"', 'tblStyle w:val="X"', "no table style X"),
    "unknown list": (DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="99"/>', "no list 99"),
    "unknown level": (DOCUMENT, '<w:ilvl w:val="2"/>', '<w:ilvl w:val="7"/>', "has no level 7"),
    "list without abstract": ("word/numbering.xml", '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="77"/>',
                              "has no abstract 77"),
    "note that is absent": (DOCUMENT, 'footnoteReference w:id="1"', 'footnoteReference w:id="50"', "no note 50"),
    "note nobody refers to": ("word/footnotes.xml", 'w:footnote w:id="1"', 'w:footnote w:id="60"',
                              "note 60 is referred to 0 times"),
    "note twice": ("word/footnotes.xml", 'w:footnote w:id="1"', 'w:footnote w:id="2"', "2 notes have the id 2"),
    "separator that is absent": ("word/footnotes.xml", 'w:id="-1"', 'w:id="-2"', "no note -1"),
    "note outside the document": ("word/footer1.xml", "<w:p>", '<w:p><w:r><w:footnoteReference w:id="1"/></w:r>',
                                  "a note outside the document"),
    "cell without paragraph": (DOCUMENT, "<w:tc>", "<w:tc/><w:tc>", "a cell does not end in a paragraph"),
    "row that does not fill its grid": (DOCUMENT, '<w:gridSpan w:val="2"/>', "", "a row fills 2 of 3 columns"),
    "tag too long": (DOCUMENT, 'w:tag w:val="part:', f'w:tag w:val="{"x" * 30}part:', "is longer than 64"),
    "alias too long": (DOCUMENT, 'w:alias w:val="Datum"', f'w:alias w:val="{"x" * 65}"', "is longer than 64"),
    "id too large": (DOCUMENT, '<w:sdtPr><w:alias w:val="Datum"/><w:tag w:val="field:datum"/><w:id w:val="',
                     '<w:sdtPr><w:alias w:val="Datum"/><w:tag w:val="field:datum"/><w:id w:val="9', "31 bits"),
    "store that is absent": ("customXml/itemProps1.xml", 'ds:itemID="{', 'ds:itemID="{0', "asks for the store"),
    "binding that finds nothing": ("customXml/item1.xml", 'name="datum"', 'name="dag"', "finds nothing"),
    "binding without mappings": (DOCUMENT, "w:prefixMappings=\"xmlns:a='urn:aanhef:letter:1'\" ", "",
                                 "has no prefix mappings"),
    "relationship to nowhere": ("word/_rels/document.xml.rels", 'Target="styles.xml"', 'Target="stijl.xml"',
                                "leads to stijl.xml"),
    "relationship twice": ("word/_rels/document.xml.rels", 'Id="aanhef2"', 'Id="aanhef1"',
                           "two relationships aanhef1"),
    "relationship asked for": (DOCUMENT, 'r:id="aanhef1"', 'r:id="weg"', "asks for relationship weg"),
    "link to a file": ("word/_rels/document.xml.rels", 'Target="https://', 'Target="file://', "leads outside"),
    "part without content type": ("[Content_Types].xml", 'Extension="png"', 'Extension="bmp"', "has no content type"),
    "content type without part": ("[Content_Types].xml", "/word/header1.xml", "/word/header9.xml",
                                  "word/header9.xml, which is not there"),
    "bookmark that is absent": ("word/footer1.xml", "PAGEREF _einde_1", "PAGEREF _einde_9", "no bookmark _einde_9"),
    "bookmark twice": (DOCUMENT, 'w:name="_einde_2"', 'w:name="_einde_1"', "2 bookmarks have the name _einde_1"),
    "bookmark without end": (DOCUMENT, '<w:bookmarkEnd w:id="1"/>', "", "_einde_1 does not end once"),
}  # fmt: skip


@pytest.fixture(scope="module")
def sound() -> bytes:
    """Return a file with everything in it, controls and bookmarks included."""
    house_style = load_house_style(installed_paths().templates / "house_style", "rijk")
    return write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT, layout=True)


def test_a_sound_file_has_no_faults(sound: bytes) -> None:
    assert faults(sound) == ()


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_fault_is_found(sound: bytes, name: str) -> None:
    part, old, new, fault = PLANTED[name]
    found = faults(with_member(sound, part, old, new))
    assert [each for each in found if fault in each], found


def test_a_control_id_used_in_two_parts_is_found(sound: bytes) -> None:
    footers = (members(sound)[f"word/footer{number}.xml"].decode() for number in (1, 2))
    first, second = (part.partition('<w:id w:val="')[2].partition('"')[0] for part in footers)
    doubled = with_member(sound, "word/footer2.xml", f'<w:id w:val="{second}"/>', f'<w:id w:val="{first}"/>')
    assert faults(doubled) == (f"2 controls have the id {first}",)


def test_two_members_of_one_name_are_found(sound: bytes) -> None:
    made = io.BytesIO(sound)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(made, "a") as package:
        package.writestr(DOCUMENT, members(sound)[DOCUMENT])
    assert faults(made.getvalue()) == (f"two members are called {DOCUMENT}",)


def test_a_package_without_list_of_types_is_found(sound: bytes) -> None:
    parts = {name: part for name, part in members(sound).items() if name != "[Content_Types].xml"}
    assert faults(zipped(parts)) == ("no [Content_Types].xml",)


def test_a_file_that_is_no_zip_or_a_damaged_one_is_said_to_be_so(sound: bytes) -> None:
    assert faults(b"geen zip") == ("not a zip",)
    place = sound.index(b"word/document.xml") + 200
    assert faults(sound[:place] + b"\0\0\0\0" + sound[place + 4 :]) == ("word/document.xml is damaged",)
