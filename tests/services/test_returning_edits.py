"""Whatever a reviewer does in Word is told at its part, by whom, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass

import pytest
from lxml import etree

from app.composition import Services, opened
from app.domain.errors import KnownError
from app.domain.ids import DraftId
from app.domain.returned import ChangeKind, ChangePlace, ChangeState
from app.export.pdf import convert, find_libreoffice
from app.ooxml.names import NAMESPACES, qn
from app.services.returning import Returned
from app.services.writing import written
from app.text.words import words_apart
from tests.services.reviewer import WHO, Edit, Word, text
from tests.support.desk import surroundings

PARAGRAPH = """\
+++
format = 1
id = "6d9c2f6e-0f5e-4d0a-9a7e-3b1c5d7e9f01"
version = 1
title = "Voorbeeldhavens"
topic = "havens"
register = "kamer"
owner = "voorbeeld-directie"
state = "approved"

[[variable]]
name = "haven"
type = "text"
label = "Naam van de haven"
+++

# De haven

Voor {{ haven }} geldt een vaste termijn van zes weken.^[Zie de regeling voor {{ haven }} uit 2021.]

De gemeente beslist daarna over de aanvraag van de ondernemer.
"""
OWN = """\
## Wat gaan we doen

Een alinea met vijf gewone woorden die blijft zoals hij is.

De tweede alinea telt twee zinnen. Dit is de tweede zin ervan.

De derde alinea staat er ook nog.

- Het eerste punt van de lijst
- Het tweede punt van de lijst
- Het derde punt van de lijst

| Stap | Termijn |
|---|---|
| Ontvangst | een week |
| Besluit | zes weken |

Tot slot een laatste alinea met [een koppeling](https://voorbeeld.example/) erin.
"""
THIRD = "De derde alinea staat er ook nog."
LIBRARY, TEXT = "Voorbeeldhavens", "Eigen tekst"


@dataclass(frozen=True)
class Out:
    """A letter that went out."""

    desk: Services
    draft: DraftId
    data: bytes


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Out]:
    folder = tmp_path_factory.mktemp("terug")
    with opened(surroundings(folder), folder / "archief") as desk:
        (folder / "voorbeeldhavens.md").write_text(PARAGRAPH, "utf-8")
        list(desk.paragraphs.load([folder / "voorbeeldhavens.md"]))
        facts = (
            ("onderwerp", "Havens in Voorbeeldstad"),
            ("datum", "2022-06-28"),
            ("ons_kenmerk", "VB-2022-017"),
            ("haven", "Voorbeeldhaven"),
        )
        draft = desk.drafting.begin("kamerbrief", paragraphs=("voorbeeldhavens",), assignments=facts)[0].draft.id
        desk.drafting.place_own(draft, written(OWN), 9)
        desk.exporting.export(draft, folder / "brief.docx")
        yield Out(desk, draft, (folder / "brief.docx").read_bytes())


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


def moved(word: Word) -> None:
    word.line("Een alinea met vijf").addprevious(word.line("De derde alinea"))


def tracked_in_header(word: Word) -> None:
    for root in word.headers():
        if "VB-2022-017" in text(root):
            run = word.run("VB-2022-017", root)
            added = word.typed("VB-2022-018")
            run.addnext(added)
            word.tracked("del", run)
            word.tracked("ins", added)


def note_edited(word: Word) -> None:
    word.replace("regeling", "nieuwe regeling", word.notes)


def note_tracked(word: Word) -> None:
    run = word.run("2021", word.notes)
    added = word.typed("2022")
    run.addnext(added)
    word.tracked("del", run)
    word.tracked("ins", added)


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


def tracked_italic(word: Word) -> None:
    run = word.run("gewone")
    w = f'xmlns:w="{NAMESPACES["w"]}"'
    marked = f'<w:rPr {w}><w:i/><w:rPrChange w:id="8" {WHO}><w:rPr/></w:rPrChange></w:rPr>'
    run.insert(0, etree.fromstring(marked))


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


K, P = ChangeKind, ChangePlace
Said = tuple[ChangeKind, ChangePlace, str, str, str]
EDITS: dict[str, tuple[Edit, str, list[Said]]] = {
    "nothing": (no_edit, "", []),
    "word replaced in a library paragraph": (
        at_run("vaste termijn", "ruime termijn"),
        "",
        [(K.REPLACED, P.TEXT, LIBRARY, "vaste", "ruime")],
    ),
    "word inserted": (at_run("vijf gewone", "vijf heel gewone"), "", [(K.INSERTED, P.TEXT, TEXT, "", "heel")]),
    "word removed": (at_run("vijf gewone", "vijf"), "", [(K.REMOVED, P.TEXT, TEXT, "gewone", "")]),
    "two words in one line": (
        lambda word: (word.replace("gewone", "kale"), word.replace("blijft", "bleef"), None)[2],
        "",
        [(K.REPLACED, P.TEXT, TEXT, "gewone", "kale"), (K.REPLACED, P.TEXT, TEXT, "blijft", "bleef")],
    ),
    "filled in value changed": (
        at_run("Voorbeeldhaven", "Voorbeeldkade"),
        "",
        [(K.REPLACED, P.TEXT, LIBRARY, "Voorbeeldhaven", "Voorbeeldkade")],
    ),
    "heading changed": (
        at_run("De haven", "De zeehaven"),
        "",
        [(K.REPLACED, P.HEADING, LIBRARY, "haven", "zeehaven")],
    ),
    "item added": (added_item, "", [(K.INSERTED, P.LIST, TEXT, "", "Een geheel nieuw punt")]),
    "item removed": (removed("Het tweede punt"), "", [(K.REMOVED, P.LIST, TEXT, "Het tweede punt van de lijst", "")]),
    "item changed": (
        at_run("derde punt van", "laatste punt van"),
        "",
        [(K.REPLACED, P.LIST, TEXT, "derde", "laatste")],
    ),
    "paragraph added": (
        added_paragraph,
        "",
        [(K.INSERTED, P.TEXT, TEXT, "", "Hier is iets heel anders tussen gezet.")],
    ),
    "paragraph removed": (removed("De derde alinea"), "", [(K.REMOVED, P.TEXT, TEXT, THIRD, "")]),
    "paragraph split": (split, "", [(K.SPLIT, P.TEXT, TEXT, "", "")]),
    "paragraphs joined": (joined, "", [(K.JOINED, P.TEXT, TEXT, "", "")]),
    "paragraph moved": (moved, "", [(K.MOVED, P.TEXT, TEXT, THIRD, THIRD)]),
    "cell changed": (at_run("een week", "twee weken"), "", [(K.REPLACED, P.TABLE, TEXT, "een week", "twee weken")]),
    "row added": (row_added, "", [(K.INSERTED, P.TABLE, TEXT, "", "Advies\ntwee weken")]),
    "several lines removed": (
        lambda word: (removed("De tweede alinea")(word), removed("De derde alinea")(word), None)[2],
        "",
        [
            (K.REMOVED, P.TEXT, TEXT, "De tweede alinea telt twee zinnen. Dit is de tweede zin ervan.", ""),
            (K.REMOVED, P.TEXT, TEXT, THIRD, ""),
        ],
    ),
    "tracked in a header": (
        tracked_in_header,
        "B",
        [(K.FIELD, P.LETTERHEAD, "", "VB-2022-017", "VB-2022-018")],
    ),
    "note changed": (note_edited, "", [(K.INSERTED, P.NOTE, LIBRARY, "", "nieuwe")]),
    "note removed": (
        note_removed,
        "",
        [(K.REMOVED, P.NOTE, LIBRARY, "[Zie de regeling voor Voorbeeldhaven uit 2021.]", "")],
    ),
    "note added": (note_added, "", [(K.INSERTED, P.NOTE, TEXT, "", "[Een noot erbij.]")]),
    "bold": (bold, "", [(K.MARKED, P.TEXT, TEXT, "gewone", "gewone")]),
    "made a heading": (to_heading, "", [(K.SHAPED, P.TEXT, TEXT, "", "")]),
    "tracked insertion": (tracked_insertion, "B", [(K.INSERTED, P.TEXT, TEXT, "", "heel")]),
    "tracked deletion": (tracked_deletion("gewone "), "B", [(K.REMOVED, P.TEXT, TEXT, "gewone", "")]),
    "tracked replacement": (tracked_replacement, "B", [(K.REPLACED, P.TEXT, LIBRARY, "zes weken.", "acht weken.")]),
    "tracked within a word": (tracked_within_word, "B", [(K.REPLACED, P.TEXT, LIBRARY, "gemeente", "gemeenten")]),
    "tracked item": (tracked_item, "B", [(K.INSERTED, P.LIST, TEXT, "", "Een punt dat is bijgehouden")]),
    "tracked paragraph gone": (tracked_line_gone, "B", [(K.REMOVED, P.TEXT, TEXT, THIRD, "")]),
    "tracked split": (tracked_split, "B", [(K.SPLIT, P.TEXT, TEXT, "", "")]),
    "tracked join": (tracked_join, "B", [(K.JOINED, P.TEXT, TEXT, "", "")]),
    "tracked move": (tracked_move, "B", [(K.MOVED, P.TEXT, TEXT, THIRD, THIRD)]),
    "tracked note": (note_tracked, "B", [(K.REPLACED, P.NOTE, LIBRARY, "2021.", "2022.")]),
    "tracked italic": (tracked_italic, "B", [(K.MARKED, P.TEXT, TEXT, "gewone", "gewone")]),
    "tracked row gone": (row_tracked_gone, "B", [(K.REMOVED, P.TABLE, TEXT, "Ontvangst\neen week", "")]),
    "date": (date_changed, "", [(K.FIELD, P.LETTERHEAD, "", "28 juni 2022", "5 juli 2022")]),
    "subject": (
        subject_changed,
        "",
        [(K.FIELD, P.LETTERHEAD, "", "Havens in Voorbeeldstad", "Alle havens in Voorbeeldstad")],
    ),
    "words of the house style": (at_run("slechts", "maar"), "", [(K.REPLACED, P.AROUND, "", "slechts", "maar")]),
    "comment": (commented, "", []),
}


def told(returned: Returned) -> list[Said]:
    return [
        (each.change.kind, each.change.place, each.change.title, each.change.old, each.change.new)
        for each in returned.changes
    ]


def reviewed(out: Out, edit: Edit, *then: Callable[[Word], None]) -> bytes:
    word = Word(out.data)
    edit(word)
    for each in then:
        each(word)
    return word.saved()


def check(out: Out, data: bytes, name: str) -> Returned:
    returned, _ = out.desk.returning.take(data, f"{name}.docx")
    _, tracked, expected = EDITS[name]
    assert sorted(told(returned)) == sorted(expected)
    authors = {each.change.by.name if each.change.by else "" for each in returned.changes}
    assert authors == ({"B. Voorbeeld"} if tracked else {""} if expected else set())
    said = [(each.comment, each.title) for each in returned.comments]
    comments = [(each.text, each.about, title, each.by.name) for each, title in said]
    assert comments == ([("Klopt dit nog?", "vaste termijn", LIBRARY, "B. Voorbeeld")] if name == "comment" else [])
    return returned


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_is_told_at_its_part_and_nothing_else(out: Out, name: str) -> None:
    returned = check(out, reviewed(out, EDITS[name][0]), name)
    assert returned.draft == out.draft
    assert returned.known_by == "manifest"


@pytest.mark.parametrize("name", EDITS)
def test_so_it_is_without_a_single_control(out: Out, name: str) -> None:
    check(out, reviewed(out, EDITS[name][0], Word.without_controls), name)


@pytest.mark.parametrize("name", EDITS)
def test_and_with_neither_controls_nor_custom_xml(out: Out, name: str) -> None:
    returned = check(out, reviewed(out, EDITS[name][0], Word.without_controls, Word.without_manifest), name)
    assert returned.known_by == "kenmerk"


@pytest.mark.libreoffice
def test_libreoffice_between_changes_nothing_of_what_is_told(out: Out) -> None:
    try:
        find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is not installed")
    # It writes the value of the custom XML over the words a bound control shows.
    names = [name for name in EDITS if name != "tracked in a header"]
    files = [reviewed(out, EDITS[name][0]) for name in names]
    for name, data in zip(names, convert(files, "docx:MS Word 2007 XML", "docx", 300), strict=True):
        check(out, data, name)


@pytest.mark.parametrize("name", EDITS)
def test_what_is_accepted_whole_is_what_the_reviewer_wrote(out: Out, name: str) -> None:
    """The draft, exported again, compared with what came back: nothing is left to tell."""
    data = reviewed(out, EDITS[name][0])
    returned, _ = out.desk.returning.take(data, f"{name}.docx")
    keys = [each.change.key for each in returned.changes if each.state is ChangeState.OPEN]
    before = out.desk.drafting.get(out.draft)
    try:
        if keys:
            out.desk.returning.accept(returned, keys)
            assert out.desk.returning.again(returned.file.sha256).open() == ()
        shown = out.desk.resolving.show(out.draft)
        texts = {part.alias: words_apart(part.blocks) for part in shown.letter.parts}
        came = out.desk.returning.process.read(data, "terug.docx").extract
        said = [word for part in words_apart(came.blocks) for word in part]
        for part in texts.values():
            for words in part:
                assert all(word in said for word in words), name
    finally:
        while out.desk.drafting.get(out.draft).id != before.id:
            out.desk.drafting.undo(out.draft)
