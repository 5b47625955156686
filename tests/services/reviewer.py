"""A reviewer in Word, played by a script: edits made in the XML of a file that went out."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from io import BytesIO

from lxml import etree

from app.ooxml.names import NAMESPACES, RELATIONSHIPS, WORD_CONTENT, qn
from tests.support.packages import archive

WHO = 'w:author="B. Voorbeeld" w:date="2022-07-01T10:00:00Z"'
_W = f'xmlns:w="{NAMESPACES["w"]}"'
_W14 = f'xmlns:w14="{NAMESPACES["w14"]}"'


class Word:
    """A Word file that is open: `body`, `notes`, every other part by name."""

    def __init__(self, data: bytes) -> None:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            self.members = {name: packed.read(name) for name in packed.namelist()}
        self._roots: dict[str, etree._Element] = {}
        self._ids = iter(range(9000, 99999))

    def part(self, name: str) -> etree._Element:
        if name not in self._roots:
            self._roots[name] = etree.fromstring(self.members[name])
        return self._roots[name]

    @property
    def body(self) -> etree._Element:
        return self.part("word/document.xml")

    @property
    def notes(self) -> etree._Element:
        return self.part("word/footnotes.xml")

    def headers(self) -> Iterator[etree._Element]:
        for name in self.members:
            if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
                yield self.part(name)

    def saved(self) -> bytes:
        for name, root in self._roots.items():
            self.members[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        return archive(self.members.items())

    def line(self, words: str, within: etree._Element | None = None) -> etree._Element:
        """Return the paragraph that holds these words."""
        root = self.body if within is None else within
        for paragraph in root.iter(qn("w:p")):
            if words in text(paragraph):
                return paragraph
        raise LookupError(words)

    def run(self, words: str, within: etree._Element | None = None) -> etree._Element:
        """Return a run of its own that holds exactly these words."""
        root = self.body if within is None else within
        for run in root.iter(qn("w:r")):
            shown = run.find(qn("w:t"))
            if shown is not None and words in (shown.text or ""):
                before, _, after = (shown.text or "").partition(words)
                for piece, adds in ((before, run.addprevious), (after, run.addnext)):
                    if piece:
                        other = deepcopy(run)
                        other.find(qn("w:t")).text = piece  # type: ignore[union-attr]
                        other.find(qn("w:t")).set(qn("xml:space"), "preserve")  # type: ignore[union-attr]
                        adds(other)
                shown.text = words
                shown.set(qn("xml:space"), "preserve")
                return run
        raise LookupError(words)

    def replace(self, old: str, new: str, within: etree._Element | None = None) -> None:
        run = self.run(old, within)
        run.find(qn("w:t")).text = new  # type: ignore[union-attr]

    def tracked(self, kind: str, *inner: etree._Element) -> etree._Element:
        """Put runs that stand side by side in a tracked change."""
        wrapper = etree.fromstring(f'<w:{kind} {_W} w:id="{next(self._ids)}" {WHO}/>')
        inner[0].addprevious(wrapper)
        wrapper.extend(inner)
        if kind in ("del", "moveFrom"):
            for shown in wrapper.iter(qn("w:t")):
                shown.tag = qn("w:delText") if kind == "del" else shown.tag
        return wrapper

    def typed(self, words: str) -> etree._Element:
        return etree.fromstring(f'<w:r {_W}><w:t xml:space="preserve">{words}</w:t></w:r>')

    def mark(self, paragraph: etree._Element, kind: str) -> None:
        """Track the end of a paragraph as inserted or deleted."""
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            properties = etree.Element(qn("w:pPr"))
            paragraph.insert(0, properties)
        run = properties.find(qn("w:rPr"))
        if run is None:
            run = etree.SubElement(properties, qn("w:rPr"))
        run.insert(0, etree.fromstring(f'<w:{kind} {_W} w:id="{next(self._ids)}" {WHO}/>'))

    def comment(self, words: str, said: str, within: etree._Element | None = None) -> None:
        """Put a remark in the margin at these words."""
        run = self.run(words, within)
        key = str(next(self._ids))
        run.addprevious(etree.fromstring(f'<w:commentRangeStart {_W} w:id="{key}"/>'))
        reference = f'<w:r {_W}><w:commentReference w:id="{key}"/></w:r>'
        run.addnext(etree.fromstring(reference))
        run.addnext(etree.fromstring(f'<w:commentRangeEnd {_W} w:id="{key}"/>'))
        self.members["word/comments.xml"] = f"<w:comments {_W} {_W14}/>".encode()
        self._said(key, said, "0000000A")
        self._related("comments", RELATIONSHIPS, f"{WORD_CONTENT}comments+xml")

    def answer(self, said: str) -> None:
        """Answer the remark that was put in, and mark both as dealt with."""
        start, end = (next(self.body.iter(qn(f"w:commentRange{each}"))) for each in ("Start", "End"))
        key = str(next(self._ids))
        start.addnext(etree.fromstring(f'<w:commentRangeStart {_W} w:id="{key}"/>'))
        end.addprevious(etree.fromstring(f'<w:commentRangeEnd {_W} w:id="{key}"/>'))
        self._said(key, said, "0000000B")
        first = '<w15:commentEx w15:paraId="0000000A" w15:done="1"/>'
        second = '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="1"/>'
        w15 = f'xmlns:w15="{NAMESPACES["w15"]}"'
        extended = f"<w15:commentsEx {w15}>{first}{second}</w15:commentsEx>"
        self.members["word/commentsExtended.xml"] = extended.encode()
        newer = "http://schemas.microsoft.com/office/2011/relationships/"
        self._related("commentsExtended", newer, f"{WORD_CONTENT}commentsExtended+xml")

    def _said(self, key: str, said: str, paragraph: str) -> None:
        comments = self.part("word/comments.xml")
        words = f'<w:p w14:paraId="{paragraph}"><w:r><w:t>{said}</w:t></w:r></w:p>'
        attributes = f'w:id="{key}" {WHO} w:initials="BV"'
        comments.append(etree.fromstring(f"<w:comment {_W} {_W14} {attributes}>{words}</w:comment>"))

    def _related(self, name: str, space: str, kind: str) -> None:
        listing, types = "word/_rels/document.xml.rels", "[Content_Types].xml"
        link = f'<Relationship Id="rId{name}" Type="{space}{name}" Target="{name}.xml"/></Relationships>'
        self.members[listing] = self.members[listing].replace(b"</Relationships>", link.encode())
        override = f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/></Types>'
        self.members[types] = self.members[types].replace(b"</Types>", override.encode())

    def without_controls(self) -> None:
        """Unwrap every control: their words stay."""
        for root in (self.body, self.notes, *self.headers()):
            for control in reversed(list(root.iter(qn("w:sdt")))):
                content = control.find(qn("w:sdtContent"))
                for each in list(content) if content is not None else ():
                    control.addprevious(each)
                parent = control.getparent()
                if parent is not None:
                    parent.remove(control)

    def without_manifest(self) -> None:
        """Take the custom XML out, as a mail gateway or another program may."""
        for name in [each for each in self.members if each.startswith("customXml/")]:
            self.members[name] = b""


def text(element: etree._Element) -> str:
    return "".join(each.text or "" for each in element.iter(qn("w:t")))


Edit = Callable[[Word], None]
