"""Two real Kamerbrieven, kept outside the repository as torn text, made into letters again.

What is known of a letter beforehand is only its page furniture: what the margin and the foot of its pages repeat.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.blocks import Block, Blocks, Figure, Heading, ListBlock, ListKind, Para
from app.domain.inlines import Footnote, Inline, Text
from app.text.notation import parse

SHA = "0" * 64


@dataclass(frozen=True)
class Seed:
    """What a real letter says: values of its letterhead, its blocks, who signs, and all its words as they came."""

    head: dict[str, str]
    blocks: Blocks
    signature: tuple[str, str]
    words: list[str]
    furniture: frozenset[str]
    """Words that may be left over once those of the letter are taken away."""


_MARGIN_2022 = ("Directoraat-Generaal", "Ondermijning", "Datum", "28 juni 2022", "Ons kenmerk", "4075427")
_PAGE = re.compile(r"Pagina \d+ van \d+")
_RULE = re.compile(r" {40,}")
_MARK = re.compile(r"\d{1,2}")
_FULL_LINE = 70
_DASH, _NUMBER = re.compile(r"- (.*)"), re.compile(r"(\d+)\. +(.*)")


def of_2022(text: str) -> Seed:
    """Return the letter of 28 June 2022: lines of a PDF, the margin among them, notes at the foot of pages."""
    top, _, rest = text.replace("A rabische", "Arabische").partition("Onderwerp ")
    subject, first, below = rest.partition("De Nederlandse georganiseerde")
    subject, whole = " ".join(subject.split()), first + below
    body, function, below = whole.rpartition("De Minister van Justitie en Veiligheid,")
    reader = _Lines()
    for page in _PAGE.split(body):
        reader.page(page)
    head = {"onderwerp": subject, "ons_kenmerk": _after(top, "Ons kenmerk"), "datum": _after(top, "Datum ")}
    signer = next(line.strip() for line in below.splitlines() if line.strip())
    left = {word for each in _MARGIN_2022 for word in each.split()} | {"Pagina", "van"}
    words = [*subject.split(), *whole.split()]
    return Seed(head, reader.blocks(), (function, signer), words, frozenset(left))


def _after(text: str, label: str) -> str:
    found = text.split(label, 1)[1]
    return next(line.strip() for line in found.splitlines() if line.strip())


@dataclass
class _Lines:
    """Gathers the lines of the pages into headings, paragraphs, lists and notes."""

    made: list[tuple[str, list[str]]] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    marks: list[str] = field(default_factory=list)

    def page(self, page: str) -> None:
        text, *below = _RULE.split(page, maxsplit=1)
        self._foot(below[0] if below else "")
        lines = ["", *(cleaned for line in text.splitlines() if (cleaned := _without_margin(line)) is not None)]
        for place, line in enumerate(lines):
            if line:
                following = next(filter(None, lines[place + 1 :]), "")
                self._line(line, following, apart=not lines[place - 1])

    def _foot(self, text: str) -> None:
        number = ""
        for line in filter(None, map(str.strip, text.splitlines())):
            if _MARK.fullmatch(line):
                number = line
            else:
                self.notes[number] = f"{self.notes.get(number, '')} {line}".strip()

    def _line(self, line: str, following: str, *, apart: bool) -> None:
        if _MARK.fullmatch(line):
            self.marks.append(line)
            return
        kind = self._kind(line, following, apart=apart)
        match = _DASH.fullmatch(line) or _NUMBER.fullmatch(line)
        if kind in ("dash", "number") and match:
            self.made.append((kind, [match[match.lastindex or 1]]))
        elif kind:
            self.made.append((kind, [line]))
        else:
            self.made[-1][1].append(line)
        if self.marks and not _MARK.fullmatch(line):
            self.made[-1][1].append(f"⟦{self.marks.pop(0)}⟧")

    def _kind(self, line: str, following: str, *, apart: bool) -> str:
        """Return what a line begins; empty where it goes on with what stands before it."""
        if line.startswith("Wat gaan we doen") or line == "Doelstelling":
            return "heading2" if line.startswith("Wat") else "heading1"
        if line.startswith("Figuur "):
            return "figure"
        if _DASH.fullmatch(line):
            return "dash"
        if _NUMBER.fullmatch(line):
            short = not line.endswith((";", ".", " en")) and not following[:1].islower()
            return "heading1" if short else "number"
        last, words = self.made[-1] if self.made else ("heading", [""])
        if last.startswith("heading"):
            return "para"
        done = words[-1].endswith((".", ":", ";")) and line[:1].isupper()
        ended = apart if last in ("dash", "number") else len(words[-1]) < _FULL_LINE
        return "para" if done and ended else ""

    def blocks(self) -> Blocks:
        found: list[Block] = []
        for kind, lines in self.made:
            inlines = tuple(self._inlines(" ".join(lines)))
            if kind.startswith("heading"):
                found.append(Heading(int(kind[-1]), inlines))
            elif kind == "figure":
                found.append(Figure(SHA, "Kaart van stromen naar Europa", inlines))
            elif kind == "para":
                found.append(Para(inlines))
            else:
                listed = ListKind.DASH if kind == "dash" else ListKind.NUMBER
                last = found[-1] if found else None
                if isinstance(last, ListBlock) and last.kind is listed:
                    found[-1] = ListBlock(listed, (*last.items, (Para(inlines),)))
                else:
                    found.append(ListBlock(listed, ((Para(inlines),),)))
        return tuple(found)

    def _inlines(self, text: str) -> Iterator[Inline]:
        for place, piece in enumerate(re.split(r" ?⟦(\d+)⟧", text)):
            if place % 2:
                yield Footnote((Para((Text(self.notes[piece]),)),))
            elif piece:
                yield Text(piece)


def _without_margin(line: str) -> str | None:
    """Return a line without what the margin put into it; None where nothing else stood there."""
    line = line.strip()
    if line in _MARGIN_2022:
        return None
    for each in ("Directoraat-Generaal", "28 juni 2022"):
        line = line.removesuffix(each).strip()
    return line


_FURNITURE_2024 = "**Datum**  \n28 augustus 2024  \n**Onze referentie**  \n5667132"
_NOTE = re.compile(r"^<sup>(\d+)</sup> (.*)$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def of_2024(text: str) -> Seed:
    """Return the letter of 28 August 2024: Markdown made of a PDF, its margin between the paragraphs."""
    top, _, rest = text.partition("Betreft ")
    subject, _, body = rest.partition("\n")
    body, _, signature = body.rpartition("De Minister van Justitie en Veiligheid,")
    head = {
        "onderwerp": subject.strip(),
        "ons_kenmerk": _after(top, "**Onze referentie**"),
        "datum": _after(top, "Datum "),
    }
    plain = _LINK.sub(r"\1", subject + "\n" + body + "De Minister van Justitie en Veiligheid, " + signature)
    words = re.sub(r"<sup>\d+</sup>|[*#\\]|^-+$", "", plain, flags=re.MULTILINE).split()
    notes = {number: _LINK.sub(r"\1", words) for number, words in _NOTE.findall(body)}
    body = _NOTE.sub("", body.replace(_FURNITURE_2024, ""))
    pieces: list[str] = []
    for piece in filter(None, (each.strip() for each in body.split("\n\n"))):
        if piece == "---":
            continue
        if pieces and piece[0].islower():
            pieces[-1] += " " + piece
        else:
            pieces.append(_headed(piece))
    source = re.sub(r"<sup>(\d+)</sup>", lambda mark: f"^[{notes[mark[1]]}]", "\n\n".join(pieces))
    left = {"Datum", "28", "augustus", "2024", "Onze", "referentie", "5667132"}
    return Seed(
        head,
        parse(source),
        ("De Minister van Justitie en Veiligheid,", signature.strip()),
        words,
        frozenset(left),
    )


def _headed(piece: str) -> str:
    """Return a paragraph, or a heading with its level: bold is of the first, italic or numbered of the second."""
    bare = piece.lstrip("#").strip()
    marked = re.fullmatch(r"\*\*([^*]+)\*\*|\*([^*]+)\*", bare)
    if not piece.startswith("#") and not marked:
        return piece
    words = (marked[1] or marked[2]) if marked else bare
    level = "#" if marked and marked[1] else "##"
    return f"{level} {words}"
