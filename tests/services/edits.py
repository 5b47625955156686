"""Every kind of edit a reviewer may make, and what is to be told of it."""

from __future__ import annotations

from app.domain.returned import ChangeKind, ChangePlace
from tests.services.plain_edits import (
    added_item,
    added_paragraph,
    at_run,
    bold,
    cell_emptied,
    commented,
    date_changed,
    joined,
    moved,
    no_edit,
    note_added,
    note_edited,
    note_removed,
    removed,
    row_added,
    rows_added,
    split,
    subject_changed,
    table_removed,
    to_heading,
)
from tests.services.reviewed import LIBRARY, TEXT, THIRD
from tests.services.reviewer import Edit
from tests.services.shown_edits import (
    highlighted,
    indented,
    led_by_a_field,
    led_to,
    link_given,
    link_given_in_note,
    link_taken_away,
    logo_replaced,
    picture_added,
    picture_described,
    picture_moved,
    picture_removed,
    picture_replaced,
    tracked_colour,
    tracked_picture_gone,
)
from tests.services.tracked_edits import (
    note_tracked,
    row_tracked_gone,
    tracked_deletion,
    tracked_in_header,
    tracked_insertion,
    tracked_into_next_word,
    tracked_italic,
    tracked_item,
    tracked_join,
    tracked_line_gone,
    tracked_move,
    tracked_replacement,
    tracked_split,
    tracked_within_word,
)

K, P = ChangeKind, ChangePlace
WITH, WITHOUT = "Een vlak met bijschrift", "Een vlak zonder bijschrift"
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
    "two rows added": (rows_added, "", [(K.INSERTED, P.TABLE, TEXT, "", "Advies\ntwee weken")] * 2),
    "table removed": (
        table_removed,
        "",
        [
            (K.REMOVED, P.TABLE, TEXT, words, "")
            for words in ("Stap\nTermijn", "Ontvangst\neen week", "Besluit\nzes weken")
        ],
    ),
    "cell emptied": (cell_emptied, "", [(K.REMOVED, P.TABLE, TEXT, "een week", "")]),
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
    "tracked into the next word": (
        tracked_into_next_word,
        "B",
        [(K.REPLACED, P.TEXT, TEXT, "De derde", "Onze Derde")],
    ),
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
    "link that leads elsewhere": (
        led_to("https://anders.example/"),
        "",
        [(K.LINKED, P.TEXT, TEXT, "een koppeling", "een koppeling")],
    ),
    "link that leads to a file": (
        led_to("file:///c:/voorbeeld.docx"),
        "",
        [(K.LINKED, P.TEXT, TEXT, "een koppeling", "een koppeling")],
    ),
    "link that leads elsewhere by a field": (
        led_by_a_field,
        "",
        [(K.LINKED, P.TEXT, TEXT, "een koppeling", "een koppeling")],
    ),
    "link taken away": (link_taken_away, "", [(K.LINKED, P.TEXT, TEXT, "een koppeling", "een koppeling")]),
    "link given": (link_given, "", [(K.LINKED, P.TEXT, TEXT, "gewone", "gewone")]),
    "link given in a note": (link_given_in_note, "", [(K.LINKED, P.NOTE, LIBRARY, "regeling", "regeling")]),
    "picture replaced": (picture_replaced, "", [(K.REPLACED, P.PICTURE, TEXT, WITH, WITH)]),
    "picture removed": (picture_removed, "", [(K.REMOVED, P.PICTURE, TEXT, WITHOUT, "")]),
    "picture added": (picture_added, "", [(K.INSERTED, P.PICTURE, TEXT, "", "Een nieuw vlak")]),
    "picture moved": (picture_moved, "", [(K.MOVED, P.PICTURE, TEXT, WITHOUT, WITHOUT)]),
    "picture described otherwise": (picture_described, "", [(K.DESCRIBED, P.PICTURE, TEXT, WITH, "Een grijs vlak")]),
    "tracked picture gone": (tracked_picture_gone, "B", [(K.REMOVED, P.PICTURE, TEXT, WITHOUT, "")]),
    "logo replaced": (
        logo_replaced,
        "",
        [(K.INSERTED, P.PICTURE, "", "", "Neutraal beeldmerk: een grijsblauwe balk")],
    ),
    "caption changed": (at_run("Stromen", "Wegen"), "", [(K.REPLACED, P.TEXT, TEXT, "Stromen", "Wegen")]),
    "highlighted": (highlighted, "", [(K.COLOURED, P.TEXT, TEXT, "gewone", "gewone")]),
    "tracked colour": (tracked_colour, "B", [(K.COLOURED, P.TEXT, TEXT, "gewone", "gewone")]),
    "indented": (indented, "", []),
    "comment": (commented, "", []),
}
