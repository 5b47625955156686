"""What a reviewer does to links, pictures and colours, which changes no word."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from app.ooxml.names import NAMESPACES, RELATIONSHIPS, qn
from tests.services.reviewer import WHO, Edit, Word
from tests.support.pictures import solid

_W = f'xmlns:w="{NAMESPACES["w"]}"'
_R = f'xmlns:r="{NAMESPACES["r"]}"'
_LISTING = "word/_rels/document.xml.rels"
_END = b"</Relationships>"


def related(word: Word, listing: str, key: str, kind: str, target: str, *, outside: bool = False) -> None:
    mode = ' TargetMode="External"' if outside else ""
    link = f'<Relationship Id="{key}" Type="{RELATIONSHIPS}{kind}" Target="{target}"{mode}/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    empty = f'<Relationships xmlns="{space}">'.encode() + _END
    word.members[listing] = word.members.get(listing, empty).replace(_END, link.encode() + _END)


def led_to(address: str) -> Edit:
    """Return what changes where the link leads, and nothing that is seen."""

    def edit(word: Word) -> None:
        word.members[_LISTING] = word.members[_LISTING].replace(
            b'Target="https://voorbeeld.example/"', f'Target="{address}"'.encode()
        )

    return edit


def _hyperlink(word: Word) -> etree._Element:
    return next(word.line("een koppeling").iter(qn("w:hyperlink")))


def led_by_a_field(word: Word) -> None:
    """Make the link a field, as Word keeps some, that leads elsewhere."""
    link = _hyperlink(word)
    code = ' HYPERLINK "https://anders.example/veld" \\o "tip" '
    for kind in ("begin", code, "separate"):
        inner = f'<w:fldChar w:fldCharType="{kind}"/>' if kind != code else f"<w:instrText>{code}</w:instrText>"
        link.addprevious(etree.fromstring(f"<w:r {_W}>{inner}</w:r>"))
    for run in list(link):
        link.addprevious(run)
    link.addprevious(etree.fromstring(f'<w:r {_W}><w:fldChar w:fldCharType="end"/></w:r>'))
    _gone(link)


def link_taken_away(word: Word) -> None:
    link = _hyperlink(word)
    for run in list(link):
        link.addprevious(run)
    _gone(link)


def link_given(word: Word) -> None:
    related(word, _LISTING, "rIdNieuw", "hyperlink", "https://anders.example/nieuw", outside=True)
    _wrapped(word.run("gewone"))


def link_given_in_note(word: Word) -> None:
    listing = "word/_rels/footnotes.xml.rels"
    related(word, listing, "rIdNieuw", "hyperlink", "https://anders.example/noot", outside=True)
    _wrapped(word.run("regeling", word.notes))


def _wrapped(run: etree._Element) -> None:
    link = etree.fromstring(f'<w:hyperlink {_W} {_R} r:id="rIdNieuw"/>')
    run.addprevious(link)
    link.append(run)


def _pictured(word: Word, alt: str) -> etree._Element:
    """Return the paragraph with a picture."""
    named = next(each for each in word.body.iter(qn("wp:docPr")) if each.get("descr") == alt)
    return next(named.iterancestors(qn("w:p")))


def _gone(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)


def picture_replaced(word: Word) -> None:
    old = solid(90)
    name = next(each for each, data in word.members.items() if data == old)
    word.members[name] = solid(10)


def logo_replaced(word: Word) -> None:
    for root in list(word.headers()):
        if next(root.iter(qn("a:blip")), None) is not None:
            blip = next(root.iter(qn("a:blip")))
            name = next(each for each in word.members if each.startswith("word/header") and word.part(each) is root)
            listing = f"word/_rels/{name.removeprefix('word/')}.rels"
            related(word, listing, "rIdLogo", "image", "media/logo-anders.png")
            word.members["word/media/logo-anders.png"] = solid(200)
            blip.set(qn("r:embed"), "rIdLogo")


def picture_removed(word: Word) -> None:
    _gone(_pictured(word, "Een vlak zonder bijschrift"))


def picture_added(word: Word) -> None:
    line = _pictured(word, "Een vlak zonder bijschrift")
    added = deepcopy(line)
    word.line("De derde alinea").addnext(added)
    for named in added.iter(qn("wp:docPr")):
        named.set("descr", "Een nieuw vlak")
        named.set("id", "7777")
    for blip in added.iter(qn("a:blip")):
        blip.set(qn("r:embed"), "rIdBeeld")
    related(word, _LISTING, "rIdBeeld", "image", "media/nieuw.png")
    word.members["word/media/nieuw.png"] = solid(10)


def picture_moved(word: Word) -> None:
    word.line("De derde alinea").addprevious(_pictured(word, "Een vlak zonder bijschrift"))


def picture_described(word: Word) -> None:
    for named in _pictured(word, "Een vlak met bijschrift").iter(qn("wp:docPr")):
        named.set("descr", "Een grijs vlak")


def tracked_picture_gone(word: Word) -> None:
    word.tracked("del", *_pictured(word, "Een vlak zonder bijschrift").findall(qn("w:r")))


def highlighted(word: Word) -> None:
    word.run("gewone").insert(0, etree.fromstring(f'<w:rPr {_W}><w:highlight w:val="yellow"/></w:rPr>'))


def tracked_colour(word: Word) -> None:
    marked = f'<w:rPr {_W}><w:color w:val="FF0000"/><w:rPrChange w:id="8" {WHO}><w:rPr/></w:rPrChange></w:rPr>'
    word.run("gewone").insert(0, etree.fromstring(marked))


def indented(word: Word) -> None:
    properties = word.line("De derde alinea").find(qn("w:pPr"))
    assert properties is not None
    properties.append(etree.fromstring(f'<w:ind {_W} w:left="851"/>'))


def struck_by_hand(word: Word) -> None:
    word.run("gewone").insert(0, etree.fromstring(f"<w:rPr {_W}><w:strike/></w:rPr>"))


def underlined_by_hand(word: Word) -> None:
    word.run("gewone").insert(0, etree.fromstring(f'<w:rPr {_W}><w:u w:val="single"/></w:rPr>'))


def cells_merged(word: Word) -> None:
    """Put the two cells of a row together, as Word does: their lines one under the other."""
    first, second = next(word.line("Besluit").iterancestors(qn("w:tr"))).findall(qn("w:tc"))
    first.extend(second.findall(qn("w:p")))
    _gone(second)
    properties = first.find(qn("w:tcPr"))
    assert properties is not None
    properties.insert(1, etree.fromstring(f'<w:gridSpan {_W} w:val="2"/>'))


def cell_parted(word: Word) -> None:
    _, cell = next(word.line("Besluit").iterancestors(qn("w:tr"))).findall(qn("w:tc"))
    other = deepcopy(cell)
    cell.addnext(other)
    word.replace("zes weken", "zes", cell)
    word.replace("zes weken", "weken", other)


def list_of_another_kind(word: Word) -> None:
    """Number the items of the list."""
    root = word.part("word/numbering.xml")
    levels = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    root.insert(0, etree.fromstring(f'<w:abstractNum {_W} w:abstractNumId="77">{levels}</w:abstractNum>'))
    root.append(etree.fromstring(f'<w:num {_W} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for words in ("Het eerste punt", "Het tweede punt", "Het derde punt"):
        number = next(word.line(words).iter(qn("w:numId")))
        number.set(qn("w:val"), "77")


def line_broken(word: Word) -> None:
    run = word.run("blijft")
    run.addprevious(etree.fromstring(f"<w:r {_W}><w:br/></w:r>"))
