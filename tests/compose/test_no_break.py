"""Numbers keep their word on their line, in whatever marks the two stand."""

import pytest

from app.compose.no_break import keep_together
from app.domain.blocks import Blocks, Cell, Heading, ListBlock, ListKind, Para, Table
from app.domain.inlines import Emph, Field, Footnote, Inlines, Link, Strong, Text
from app.text.runs import runs, shown

SPACE = "\N{NO-BREAK SPACE}"


def kept(blocks: Blocks) -> str:
    """Return the words of the first run."""
    return shown(next(iter(runs(keep_together(blocks)))), lambda _: "")


@pytest.mark.parametrize("inlines", [
    (Text("nr. "), Strong((Text("348"),))),
    (Emph((Text("nr."),)), Text(" 348")),
    (Text("nr. "), Link("https://voorbeeld.example", (Strong((Text("348"),)),))),
    (Text("nr. "), Field("nummer", "348", "348")),
    (Strong((Text("nr. 348"),)),),
])  # fmt: skip
def test_marks_between_a_number_and_its_word_do_not_part_them(inlines: Inlines) -> None:
    assert kept((Para(inlines),)) == f"nr.{SPACE}348"


def test_a_note_between_them_does() -> None:
    """What stands below the page is no neighbour of what stands in the line."""
    assert kept((Para((Text("nr. "), Footnote((Para((Text("348"),)),)))),)) == "nr. "


def test_headings_lists_tables_and_notes_are_seen_to() -> None:
    words = (Text("art. 5"),)
    para = Para(words)
    places: tuple[Blocks, ...] = (
        (Heading(1, words),),
        (ListBlock(ListKind.DASH, ((para,),)),),
        (Table(0, ((Cell((para,)),),)),),
    )
    assert {kept(each) for each in places} == {f"art.{SPACE}5"}
    (noted,) = keep_together((Para((Footnote((para,)),)),))
    assert noted == Para((Footnote((Para((Text(f"art.{SPACE}5"),)),)),))
