"""What a reviewer does without track changes."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from app.ooxml.names import NAMESPACES, qn
from tests.services.reviewed import THIRD
from tests.services.reviewer import Edit, Word


def at_run(old: str, new: str) -> Edit:
    return lambda word: word.replace(old, new)


def added_item(word: Word) -> None:
    line = word.line("Het tweede punt")
    added = deepcopy(line)
    line.addnext(added)
    word.replace("Het tweede punt van de lijst", "Een geheel nieuw punt", added)


def removed(words: str) -> Edit:
    def edit(word: Word) -> None:
        line = word.line(words)
        parent = line.getparent()
        assert parent is not None
        parent.remove(line)

    return edit


def added_paragraph(word: Word) -> None:
    line = word.line("De derde alinea")
    added = deepcopy(line)
    line.addprevious(added)
    word.replace(THIRD, "Hier is iets heel anders tussen gezet.", added)


def split(word: Word) -> None:
    line = word.line("De tweede alinea telt")
    rest = deepcopy(line)
    line.addnext(rest)
    first, second = "De tweede alinea telt twee zinnen.", "Dit is de tweede zin ervan."
    word.replace(f"{first} {second}", first, line)
    word.replace(f"{first} {second}", second, rest)


def joined(word: Word) -> None:
    line, other = word.line("De tweede alinea telt"), word.line("De derde alinea")
    line.append(word.typed(" "))
    line.extend(other.findall(qn("w:r")))
    parent = other.getparent()
    assert parent is not None
    parent.remove(other)


def moved(word: Word) -> None:
    word.line("Een alinea met vijf").addprevious(word.line("De derde alinea"))


def note_edited(word: Word) -> None:
    word.replace("regeling", "nieuwe regeling", word.notes)


def note_removed(word: Word) -> None:
    for mark in list(word.body.iter(qn("w:footnoteReference"))):
        run = mark.getparent()
        parent = run.getparent() if run is not None else None
        assert parent is not None
        assert run is not None
        parent.remove(run)


def note_added(word: Word) -> None:
    w = f'xmlns:w="{NAMESPACES["w"]}"'
    said = f'<w:footnote {w} w:id="77"><w:p><w:r><w:t>Een noot erbij.</w:t></w:r></w:p></w:footnote>'
    word.notes.append(etree.fromstring(said))
    word.run("punt van de lijst").addnext(etree.fromstring(f'<w:r {w}><w:footnoteReference w:id="77"/></w:r>'))


def bold(word: Word) -> None:
    run = word.run("gewone")
    properties = run.find(qn("w:rPr"))
    if properties is None:
        properties = etree.Element(qn("w:rPr"))
        run.insert(0, properties)
    properties.append(etree.Element(qn("w:b")))


def to_heading(word: Word) -> None:
    style = word.line("De haven").find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    target = word.line("De derde alinea")
    own = target.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    assert own is not None
    assert style is not None
    own.set(qn("w:val"), style.get(qn("w:val"), ""))


def row_added(word: Word) -> None:
    row = next(word.line("Besluit").iterancestors(qn("w:tr")))
    added = deepcopy(row)
    row.addprevious(added)
    word.replace("Besluit", "Advies", added)
    word.replace("zes weken", "twee weken", added)


def date_changed(word: Word) -> None:
    """Word writes the ISO date in the custom XML and the words wherever the control shows."""
    word.members["customXml/item1.xml"] = word.members["customXml/item1.xml"].replace(b"2022-06-28", b"2022-07-05")
    for root in (word.body, *word.headers()):
        for shown in root.iter(qn("w:t")):
            shown.text = (shown.text or "").replace("28 juni 2022", "5 juli 2022")


def subject_changed(word: Word) -> None:
    word.members["customXml/item1.xml"] = word.members["customXml/item1.xml"].replace(
        b"Havens in Voorbeeldstad", b"Alle havens in Voorbeeldstad"
    )
    for root in (word.body, *word.headers()):
        for shown in root.iter(qn("w:t")):
            shown.text = (shown.text or "").replace("Havens in Voorbeeldstad", "Alle havens in Voorbeeldstad")


def commented(word: Word) -> None:
    word.comment("vaste termijn", "Klopt dit nog?")


def no_edit(_: Word) -> None:
    """Open it and save it."""


def table_removed(word: Word) -> None:
    table = next(word.line("Besluit").iterancestors(qn("w:tbl")))
    parent = table.getparent()
    assert parent is not None
    parent.remove(table)


def rows_added(word: Word) -> None:
    for _ in range(2):
        row_added(word)


def cell_emptied(word: Word) -> None:
    line = word.line("een week")
    for run in line.findall(qn("w:r")):
        line.remove(run)


def paragraph_written_anew(word: Word) -> None:
    word.replace(THIRD, "Wij zien uit naar het debat.")


def subject_written_anew(word: Word) -> None:
    """Type another subject in its control, in which no word is left."""
    old, new = "Havens in Voorbeeldstad", "Beantwoording toezegging"
    for name in ("customXml/item1.xml", "docProps/custom.xml"):
        word.members[name] = word.members[name].replace(old.encode(), new.encode())
    for root in (word.body, *word.headers()):
        for shown in root.iter(qn("w:t")):
            shown.text = (shown.text or "").replace(old, new)


def signatory_typed(word: Word) -> None:
    word.replace("[ondertekenaar]", "mr. dr. A. van Voorbeeld")
