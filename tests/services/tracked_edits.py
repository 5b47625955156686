"""What a reviewer does while Word tracks it."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from app.ooxml.names import NAMESPACES, qn
from tests.services.plain_edits import split
from tests.services.reviewer import WHO, Edit, Word, text


def tracked_insertion(word: Word) -> None:
    run = word.run("vijf gewone")
    added = word.typed(" heel")
    word.run("vijf").addnext(added)
    word.tracked("ins", added)
    del run


def tracked_deletion(words: str) -> Edit:
    return lambda word: void(word.tracked("del", word.run(words)))


def void(_: object) -> None:
    """Give nothing back."""


def tracked_replacement(word: Word) -> None:
    run = word.run("zes weken.")
    added = word.typed("acht weken.")
    run.addnext(added)
    word.tracked("del", run)
    word.tracked("ins", added)


def tracked_within_word(word: Word) -> None:
    run = word.run("gemeente")
    added = word.typed("n")
    run.addnext(added)
    word.tracked("ins", added)


def tracked_item(word: Word) -> None:
    line = word.line("Het tweede punt")
    added = deepcopy(line)
    line.addnext(added)
    word.replace("Het tweede punt van de lijst", "Een punt dat is bijgehouden", added)
    word.mark(added, "ins")
    word.tracked("ins", *added.findall(qn("w:r")))


def tracked_line_gone(word: Word) -> None:
    line = word.line("De derde alinea")
    word.mark(line, "del")
    word.tracked("del", *line.findall(qn("w:r")))


def tracked_split(word: Word) -> None:
    split(word)
    word.mark(word.line("De tweede alinea telt"), "ins")


def tracked_join(word: Word) -> None:
    line = word.line("De tweede alinea telt")
    space = word.typed(" ")
    line.append(space)
    word.tracked("ins", space)
    word.mark(line, "del")


def tracked_move(word: Word) -> None:
    line, place = word.line("De derde alinea"), word.line("Een alinea met vijf")
    moved = deepcopy(line)
    place.addprevious(moved)
    word.mark(moved, "moveTo")
    word.tracked("moveTo", *moved.findall(qn("w:r")))
    word.mark(line, "moveFrom")
    word.tracked("moveFrom", *line.findall(qn("w:r")))


def tracked_in_header(word: Word) -> None:
    for root in word.headers():
        if "VB-2022-017" in text(root):
            run = word.run("VB-2022-017", root)
            added = word.typed("VB-2022-018")
            run.addnext(added)
            word.tracked("del", run)
            word.tracked("ins", added)


def note_tracked(word: Word) -> None:
    run = word.run("2021", word.notes)
    added = word.typed("2022")
    run.addnext(added)
    word.tracked("del", run)
    word.tracked("ins", added)


def tracked_italic(word: Word) -> None:
    run = word.run("gewone")
    w = f'xmlns:w="{NAMESPACES["w"]}"'
    marked = f'<w:rPr {w}><w:i/><w:rPrChange w:id="8" {WHO}><w:rPr/></w:rPrChange></w:rPr>'
    run.insert(0, etree.fromstring(marked))


def row_tracked_gone(word: Word) -> None:
    row = next(word.line("Ontvangst").iterancestors(qn("w:tr")))
    w = f'xmlns:w="{NAMESPACES["w"]}"'
    properties = row.find(qn("w:trPr"))
    if properties is None:
        properties = etree.Element(qn("w:trPr"))
        row.insert(0, properties)
    properties.append(etree.fromstring(f'<w:del {w} w:id="9" {WHO}/>'))
    for line in row.iter(qn("w:p")):
        word.mark(line, "del")
        word.tracked("del", *line.findall(qn("w:r")))


def tracked_into_next_word(word: Word) -> None:
    """Replace a word and the first letter of the next, so that the spaces between them change too."""
    run = word.run("De d", word.line("De derde alinea"))
    added = word.typed("Onze D")
    run.addnext(added)
    word.tracked("del", run)
    word.tracked("ins", added)


def tracked_lines_gone_before_a_heading(word: Word) -> None:
    """Delete the line before a heading as LibreOffice writes it: the heading gets the style of that line."""
    line, heading = word.line("De gemeente beslist"), word.line("Wat gaan we doen")
    word.mark(line, "del")
    word.tracked("del", *line.findall(qn("w:r")))
    styles = [each.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") for each in (line, heading)]
    styles[1].set(qn("w:val"), styles[0].get(qn("w:val"), ""))  # type: ignore[union-attr]
