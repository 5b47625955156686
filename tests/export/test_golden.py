"""The XML of one small letter as it was last looked at and found good.

With AANHEF_WRITE_GOLDEN=1 in the environment the files are written anew; the difference is then read before it is
committed.
"""

import os
from pathlib import Path

import pytest
from lxml import etree

from app.domain.blocks import Annex, Cell, Heading, ListKind, Para, Question, Table
from app.domain.inlines import Emph, Field, Link, Text
from app.domain.resolved import LetterField, ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from tests.export.letters import MOMENT, bullet, letter, letterhead, note, para
from tests.export.word_files import members

FOLDER = Path(__file__).resolve().parents[1] / "golden" / "letter"
STATIC = ("word/styles.xml", "word/fontTable.xml", "word/settings.xml", "word/header1.xml")


def golden_letter() -> ResolvedLetter:
    """Return a letter with one of most things."""
    link: tuple[Link, ...] = (Link("https://voorbeeld.example/?a=1&b=2", (Emph((Text("koppeling"),)),)),)
    table = Table(1, ((Cell((para("Kop"),), 2),), (Cell((para("a"),)), Cell((para("b", note("In een cel.")),)))))
    return letter(
        (Heading(1, (Text("Kop"),)), para("Alinea & ", link, ".", note("Een noot.")), table),
        (bullet(ListKind.NUMBER, (para("een"), bullet(ListKind.DASH, "streep"))), Question("1", (para("Wat?"),))),
        (Para((Field("bedrag", "", "bedrag"),)), Annex((Text("Bijlage"),)), para("In de bijlage.")),
        fields=(*letterhead(adres3="", adres4=""), LetterField("adres7", "", "plaats", is_open=True)),
    )


@pytest.mark.parametrize("purpose", Purpose)
def test_the_parts_are_as_they_were_found_good(house_style: HouseStyle, purpose: Purpose) -> None:
    made = members(write_docx(golden_letter(), house_style, purpose, MOMENT, [2, 1]))
    shown = {name: _readable(part) for name, part in made.items() if name not in STATIC and not name.endswith(".png")}
    folder = FOLDER / purpose.value
    if os.environ.get("AANHEF_WRITE_GOLDEN"):
        _write(folder, shown)
    kept = {
        path.relative_to(folder).as_posix(): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()
    }
    assert kept.keys() == shown.keys()
    for name, xml in shown.items():
        assert xml == kept[name], name


def _readable(part: bytes) -> str:
    root = etree.fromstring(part, etree.XMLParser(remove_blank_text=False))
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


def _write(folder: Path, parts: dict[str, str]) -> None:
    for name, xml in parts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(xml)
