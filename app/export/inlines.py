"""Running text in Word's XML: marks, links, fields and notes."""

from collections.abc import Mapping
from typing import assert_never

from app.domain.blocks import Para
from app.domain.inlines import Break, Emph, Field, Footnote, Inlines, Link, Strong, Sub, Sup, Text
from app.export.links import Links
from app.export.paragraphs import paragraph
from app.export.runs import run, run_properties
from app.ooxml.escape import DECLARATION
from app.ooxml.names import NAMESPACES

# In the order w:rPr wants them (ECMA-376 17.3.2.28).
_MARKS = (
    ("strong", "<w:b/><w:bCs/>"),
    ("emph", "<w:i/><w:iCs/>"),
    ("sup", '<w:vertAlign w:val="superscript"/>'),
    ("sub", '<w:vertAlign w:val="subscript"/>'),
)
_NAMES: Mapping[type, str] = {Strong: "strong", Emph: "emph", Sup: "sup", Sub: "sub"}
_OPPOSITE = {"sup": "sub", "sub": "sup"}


class InlineWriter:
    """Writes the running text of one letter and gathers its notes and links.

    A field with a value is plain text; one without is shown in the style for open fields, so that nobody signs it.
    """

    def __init__(self, styles: Mapping[str, str], first_note: int = 1) -> None:
        """Take the styles by purpose and the number of the first note; those before it are the house style's."""
        self._styles = styles
        self._first_note = first_note
        self.document_links = Links()
        self.note_links = Links()
        self._notes: list[str] = []

    def write(self, inlines: Inlines) -> str:
        """Return the runs of `inlines`, standing in the document."""
        return self._write(inlines, frozenset(), self.document_links)

    def open_field(self, shown: str) -> str:
        """Return the words that stand for a value still wanted."""
        return run(shown, run_properties(f'<w:rStyle w:val="{self._styles["open_field"]}"/>'))

    def notes_part(self, own: str = "") -> str:
        """Return word/footnotes.xml; `own` are the notes of the house style, as XML."""
        return notes_part(own + "".join(self._notes))

    def _write(self, inlines: Inlines, marks: frozenset[str], links: Links) -> str:
        written: list[str] = []
        for inline in inlines:
            match inline:
                case Text():
                    written.append(run(inline.text, self._properties(marks)))
                case Field():
                    written.append(self._field(inline, marks))
                case Break():
                    written.append("<w:r><w:br/></w:r>")
                case Strong() | Emph() | Sup() | Sub():
                    mark = _NAMES[type(inline)]
                    inner = marks - {_OPPOSITE.get(mark, "")} | {mark}
                    written.append(self._write(inline.inlines, inner, links))
                case Link():
                    written.append(self._link(inline, marks, links))
                case Footnote():
                    if links is self.note_links:
                        raise ValueError("a note within a note")
                    written.append(self._note(inline.blocks))
                case _:
                    assert_never(inline)
        return "".join(written)

    def _field(self, field: Field, marks: frozenset[str]) -> str:
        if not field.value:
            return self.open_field(field.shown)
        return run(field.shown, self._properties(marks))

    def _link(self, link: Link, marks: frozenset[str], links: Links) -> str:
        key = None if "link" in marks else links.web(link.href)
        if key is None:
            return self._write(link.inlines, marks, links)
        inner = self._write(link.inlines, marks | {"link"}, links)
        return f'<w:hyperlink r:id="{key}" w:history="1">{inner}</w:hyperlink>'

    def _note(self, blocks: tuple[Para, ...]) -> str:
        mark = run_properties(f'<w:rStyle w:val="{self._styles["footnote_mark"]}"/>')
        place = len(self._notes)
        number = self._first_note + place
        self._notes.append("")
        paragraphs = blocks or (Para(()),)
        first = f"<w:r>{mark}<w:footnoteRef/></w:r>" + run(" ")
        content = "".join(
            paragraph(
                self._styles["footnote"],
                ("" if line else first) + self._write(para.inlines, frozenset(), self.note_links),
                lone_lines=True,  # LibreOffice moves a short note that may not be cut, and leaves its mark behind
            )
            for line, para in enumerate(paragraphs)
        )
        self._notes[place] = f'<w:footnote w:id="{number}">{content}</w:footnote>'
        return f'<w:r>{mark}<w:footnoteReference w:id="{number}"/></w:r>'

    def _properties(self, marks: frozenset[str]) -> str:
        if not marks:
            return ""
        style = f'<w:rStyle w:val="{self._styles["link"]}"/>' if "link" in marks else ""
        return run_properties(style + "".join(xml for name, xml in _MARKS if name in marks))


def notes_part(notes: str) -> str:
    """Return word/footnotes.xml with these notes; without any it still holds the separators the settings name."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
        for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
    )
    return (
        f'{DECLARATION}<w:footnotes xmlns:w="{NAMESPACES["w"]}" xmlns:r="{NAMESPACES["r"]}">'
        f"{separators}{notes}</w:footnotes>"
    )
