"""Templates as an administrator brings them, made with python-docx, and what the check says of them."""

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document

from app.compose.filters import FILTERS
from app.compose.kinds import load_kinds
from app.compose.letterhead import filters_of, letterhead_fields
from app.domain.paragraphs import VariableType
from app.domain.templates import TemplateCode, Vocabulary
from app.export.house_settings import read_settings
from app.export.house_style import HouseStyle, prepare_house_style
from app.export.templates.check import Check, Checked, OwnStyle
from app.ooxml.package import read_package
from tests.support.shared import ROOT

FOLDER = ROOT / "templates" / "house_style"


def known() -> Vocabulary:
    """Return what a letter of the program's own kinds knows."""
    types = letterhead_fields(load_kinds(ROOT / "templates" / "kinds").values())
    dates = frozenset(name for name, type_ in types.items() if type_ is VariableType.DATE)
    return Vocabulary({name: filters_of(type_) for name, type_ in types.items()}, frozenset(FILTERS), dates)


def own_style() -> OwnStyle:
    """Return the house style that lends what a template lacks."""
    return OwnStyle((FOLDER / "rijk.toml").read_text("utf-8"), (FOLDER / "rijk.docx").read_bytes())


def work(data: bytes) -> Check:
    """Return the check of a file, to be done here or in the reading process."""
    return Check(data, "sjabloon.docx", "eigen", known(), own_style())


def checked(data: bytes) -> Checked:
    """Return what the check says of a file."""
    return work(data)()


def codes(data: bytes) -> list[TemplateCode]:
    """Return the findings that block, by their codes."""
    return [each.code for each in checked(data).findings if each.severity.value == "blocks"]


def saved(document: Document) -> bytes:
    """Return the bytes of a document."""
    raw = BytesIO()
    document.save(raw)
    return raw.getvalue()


def template(*texts: str, change: Callable[[Document], None] | None = None, text: str = "{{ text }}") -> bytes:
    """Return a template with a paragraph for each of `texts` and the place of the letter's text."""
    document = docx.Document()
    for each in (*texts, *([text] if text else [])):
        document.add_paragraph(each)
    if change:
        change(document)
    return saved(document)


def in_runs(document: Document, runs: Iterable[str]) -> None:
    """Add a paragraph whose text lies in these runs."""
    paragraph = document.add_paragraph()
    for each in runs:
        paragraph.add_run(each)


def style_of(data: bytes, folder: Path | None = None) -> HouseStyle:
    """Return the house style a template becomes; it must not be blocked."""
    done = checked(data)
    assert not done.blocks, done.findings
    if folder:
        (folder / "eigen.docx").write_bytes(done.word_file)
        (folder / "eigen.toml").write_text(done.settings, "utf-8")
    return prepare_house_style("eigen", read_settings(done.settings, "eigen"), read_package(done.word_file, "e.docx"))
