"""Where the pages of a letter begin: found in LibreOffice's pages, and in pages put together by hand."""

import random
import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Cell, Figure, Heading, ListKind, PageBreak, Table
from app.domain.inlines import Text
from app.domain.pages import PageStart
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.paper.lines import PICTURE, page_lines
from app.export.paper.page_starts import ReadPageStarts, page_starts
from app.export.purpose import Purpose
from app.text.runs import runs, shown
from tests.export.kamerbrieven import SHA, Expected, draw
from tests.export.letters import FILL, MOMENT, bullet, letter, note, para
from tests.export.pages import ToPdf, in_text, words
from tests.support.effort import examples
from tests.support.pictures import solid

PICTURE_BYTES = solid(90)
LABELS = ("question_label", "answer_label")
FURNITURE = ("VOORBEELD Datum", "28 juni 2022", "Ons kenmerk", "0000001", "VOORBEELD Pagina 2 van 6")


def said(made: ResolvedLetter, start: PageStart) -> str:
    """Return the words of the run a page begins in, from its start on, by the places the start names."""
    (part,) = (each for each in made.parts if each.id == start.part)
    run = list(runs((part.blocks[start.block],)))[start.line]
    return " ".join(shown(run, lambda _: "").split()[start.word :])


def unmarked(text: str) -> list[str]:
    """Return the words of an expected line."""
    return re.sub(r"<[^>]*>|----footnote\d+----", "", text).split()


def marked(text: str) -> list[str]:
    """Return the same, each with the mark of its note."""
    return re.sub(r"<[^>]*>|----(?:footnote)?", "", text).split()


def first_words(made: ResolvedLetter, pdf: bytes) -> list[str]:
    """Return the first word of the text on each page, poppler's reading; none of `made` comes twice in the text."""
    expected = Expected(made)
    told = [line for line in expected.lines if line.purpose not in ("picture", *LABELS)]
    wanted = {word for line in told for word in unmarked(line.text)[2 * (line.purpose == "caption") :]}
    found: dict[int, str] = {}
    seen: set[str] = set()
    for word in words(pdf):
        if in_text(word) and word.text in wanted and word.text not in seen:
            seen.add(word.text)
            found.setdefault(word.page, word.text)
    return list(found.values())


@pytest.mark.libreoffice
def test_every_page_of_drawn_letters_begins_where_poppler_sees_its_first_word(
    house_style: HouseStyle, to_pdf: ToPdf
) -> None:
    drawn = draw(5, seed=7)
    files = [
        write_docx(each, house_style, Purpose.TO_SEND, MOMENT, layout=True, figures={SHA: PICTURE_BYTES})
        for each in drawn
    ]
    pages = within = 0
    for made, pdf in zip(drawn, map(to_pdf, files), strict=True):
        found = ReadPageStarts(pdf, made)()
        assert [each.words.split()[0] for each in found.starts] == first_words(made, pdf)
        assert [each.page for each in found.starts] == list(range(1, found.pages + 1))
        for each in found.starts:
            if each.part:
                assert said(made, each).startswith(each.words.split()[0])
        pages += found.pages
        within += sum(each.is_within_block for each in found.starts)
    assert pages > 20
    assert within > 5


@pytest.mark.libreoffice
def test_pages_of_the_same_words_a_picture_without_a_caption_and_a_table_are_told_apart(
    house_style: HouseStyle, to_pdf: ToPdf
) -> None:
    rows = tuple((Cell((para("zelfde"),)), Cell((para("rij"),))) for _ in range(60))
    made = letter(
        tuple(para(FILL) for _ in range(40)),
        (PageBreak(), Figure(SHA, "Een voorbeeld", ()), para("Onder het beeld.")),
        (PageBreak(), Heading(1, (Text("Tabel"),)), Table(1, rows)),
    )
    data = write_docx(made, house_style, Purpose.TO_SEND, MOMENT, layout=True, figures={SHA: PICTURE_BYTES})
    pdf = to_pdf(data)
    pages = page_lines(pdf)
    assert [PICTURE in page for page in pages].index(True, 1) == 4
    found = ReadPageStarts(pdf, made)()
    first, second, third = (each.id for each in made.parts)
    starts = {each.page: each for each in found.starts}
    same = [each for each in found.starts if each.part == first]
    assert len(same) == 3
    assert all(said(made, each).startswith(each.words) for each in same)
    so_far = [sum(line.startswith("Deze") for page in pages[:number] for line in page) for number in (1, 2, 3)]
    assert [each.block for each in same] == so_far
    (picture,) = (each for each in found.starts if each.part == second)
    assert (picture.block, picture.line, picture.word) == (1, 0, 0)
    table = [each for each in found.starts if each.part == third]
    assert [each.block for each in table] == [1, 2]
    assert table[1].line % 2 == 0
    assert len(starts) == found.pages


def test_a_page_in_the_middle_of_a_list_names_the_item_and_the_word() -> None:
    items = bullet(ListKind.NUMBER, "een twee drie", (para("vier vijf", note("Onderaan.")), para("zes zeven acht")))
    made = letter((para("Vooraf staat dit."), items))
    pages = (
        (
            "Geachte heer Voorbeeld,",
            "Vooraf staat dit.",
            "1. een twee drie",
            "2. vier vijf1",
            "zes",
            "1",
            " Onderaan.",
        ),
        ("zeven acht", "Hoogachtend,", "De Minister van Voorbeeldzaken,", *FURNITURE),
    )
    found = page_starts(made, pages)
    assert found.revision == made.revision
    assert found.starts == (
        PageStart(1, None, 0, 0, 0, "Geachte heer Voorbeeld,"),
        PageStart(2, made.parts[0].id, 1, 2, 1, "zeven acht"),
    )


def test_a_page_with_nothing_but_notes_has_no_start_and_one_with_the_signature_stands_in_no_part() -> None:
    made = letter((para("Woorden van de brief", note("Noot die heel lang is.")),))
    pages = (
        ("Geachte heer Voorbeeld,", "Woorden van de brief1", "1", "Noot die"),
        ("heel lang is.", *FURNITURE),
        ("Hoogachtend,", "De Minister van Voorbeeldzaken,", "C. Voorbeeld-Naam", *FURNITURE),
    )
    found = page_starts(made, pages)
    assert found.pages == 3
    assert [(each.page, each.part, each.block, each.words) for each in found.starts] == [
        (1, None, 0, "Geachte heer Voorbeeld,"),
        (3, None, 1, "Hoogachtend,"),
    ]


def test_a_word_broken_over_two_pages_begins_the_later_one() -> None:
    made = letter((para("een kennisinstelling in Voorbeeldstad"),))
    pages = (("Geachte heer Voorbeeld,", "een kennis-"), ("instelling in Voorbeeldstad",))
    assert page_starts(made, pages).starts[1].words == "kennisinstelling in Voorbeeldstad"


def test_a_line_that_came_out_of_the_pdf_otherwise_is_found_by_its_words() -> None:
    made = letter((para("Vooraf staan deze woorden."), para("Op 🙂 de tweede bladzijde staat dit.")))
    pages = (("Geachte heer Voorbeeld,", "Vooraf staan deze woorden."), ("Op iets de tweede bladzijde staat dit.",))
    assert page_starts(made, pages).starts[1].words.startswith("Op 🙂 de")


def test_without_pages_or_words_there_are_no_starts() -> None:
    made = letter((para("Woorden."),))
    assert page_starts(made, ()).starts == ()
    assert page_starts(made, (("niets", "daarvan"), ())).starts == ()
    assert page_starts(made, (("niets", "daarvan"), ())).pages == 2


DRAWN = draw(20, seed=3)


@settings(max_examples=examples(60))
@given(st.integers(0, len(DRAWN) - 1), st.integers(0, 2**32))
def test_any_cut_into_lines_and_pages_is_found_again(number: int, seed: int) -> None:
    made = DRAWN[number]
    pages, wanted = cut(made, random.Random(seed))
    found = page_starts(made, pages)
    assert [(each.page, each.words.split()[0]) for each in found.starts] == wanted


def cut(made: ResolvedLetter, chance: random.Random) -> tuple[list[list[str]], list[tuple[int, str]]]:
    """Return a letter as lines on pages, notes and furniture below, and the first word of each page."""
    pages: list[list[str]] = [[]]
    wanted: list[tuple[int, str]] = []
    for first, line in _cut_lines(made, chance):
        if first and len(pages[-1]) > 2 and chance.random() < 0.08:
            pages[-1] += ["1", " een noot", *FURNITURE]
            pages.append([])
        if len(wanted) < len(pages):
            wanted.append((len(pages), first))
        pages[-1].append(chance.choice(("", "", "• ", "a. ", "12. ")) + line)
    return pages, wanted


def _cut_lines(made: ResolvedLetter, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield lines with the word each begins with, where a page may begin with it."""
    for line in Expected(made).lines:
        rest, plain = marked(line.text), unmarked(line.text)
        while rest and line.purpose != "picture":
            length = chance.randint(2, 9)
            yield "" if line.purpose in ("caption", *LABELS) else plain[0], " ".join(rest[:length])
            rest, plain = rest[length:], plain[length:]


def test_pages_of_a_table_that_says_the_same_in_every_row_are_found_too() -> None:
    made = letter((para("Vooraf."), Table(0, tuple((Cell((para("ja"),)), Cell((para("nee"),))) for _ in range(900)))))
    rows = ["ja nee"] * 900
    pages = [["Geachte heer Voorbeeld,", "Vooraf.", *rows[:30], *FURNITURE]]
    pages += [[*rows[at : at + 30], *FURNITURE] for at in range(30, 900, 30)]
    pages[-1] += ["Hoogachtend,", "De Minister van Voorbeeldzaken,", "C. Voorbeeld-Naam"]
    found = page_starts(made, pages).starts
    assert [(each.block, each.line) for each in found[1:]] == [(1, 2 * at) for at in range(30, 900, 30)]
