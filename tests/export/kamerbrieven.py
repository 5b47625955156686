"""Kamerbrieven drawn by chance, every word of them another, and what a reader should find in them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Cell,
    Figure,
    Heading,
    ListBlock,
    ListKind,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.resolved import ResolvedLetter
from app.text.captions import FigureCounter
from app.text.labels import letters as in_letters
from tests.export.letters import letter

SHA = "0" * 64
_BASES = ("haven", "aanpak", "minister", "gemeente", "onderzoek", "wet", "politie", "Kamer", "brief", "maatregel")
_LEAVES = ("plain", "strong", "emph", "link", "field")


@dataclass
class _Words:
    """Words that never come twice, so that each can be found again wherever it went."""

    chance: random.Random
    count: int = 0
    links: int = 0

    def word(self) -> str:
        self.count += 1
        return f"{self.chance.choice(_BASES)}{self.count}"

    def text(self, low: int, high: int) -> str:
        return " ".join(self.word() for _ in range(self.chance.randint(low, high)))

    def run(self, low: int, high: int, notes: float = 0.2) -> Inlines:
        """Return running text with a mark here and there, and perhaps a note at its end."""
        found: list[Inline] = []
        for place in range(self.chance.randint(1, 3)):
            if place:
                found.append(Text(" "))
            found.append(self._leaf(self.text(low, high)))
        if self.chance.random() < notes:
            found.append(self.note())
        return tuple(found)

    def note(self) -> Footnote:
        paras = [Para(self.run(2, 8, notes=0)) for _ in range(self.chance.choice((1, 1, 1, 2)))]
        return Footnote(tuple(paras))

    def _leaf(self, words: str) -> Inline:
        match self.chance.choice(_LEAVES):
            case "strong":
                return Strong((Text(words),))
            case "emph":
                return Emph((Text(words),))
            case "link":
                self.links += 1
                return Link(f"https://voorbeeld.example/{self.links}", (Text(words),))
            case "field":
                return Field("waarde", words, words)
            case _:
                return Text(words)


class Drawer:
    """Draws the parts of one letter."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._words = _Words(chance)
        self._level = 0

    def letter(self) -> ResolvedLetter:
        """Return a letter of a few pages, now and then with questions or an annex."""
        parts = [self._part() for _ in range(self._chance.randint(3, 6))]
        if self._chance.random() < 0.5:
            self._level = 1
            parts.append((Annex((Text(self._words.text(2, 4)),)), *self._part()))
        return letter(*parts)

    def _part(self) -> Blocks:
        return (self._heading(), *(self._block() for _ in range(self._chance.randint(2, 6))), self._para())

    def _heading(self) -> Heading:
        self._level = self._chance.randint(1, min(3, self._level + 1))
        return Heading(self._level, self._words.run(1, 3, notes=0.1))

    def _para(self) -> Para:
        return Para(self._words.run(5, 35))

    def _block(self) -> Block:
        chance = self._chance.random()
        if chance < 0.45:
            return self._para()
        if chance < 0.7:
            return self._list(0)
        if chance < 0.78:
            return Quote((self._para(), *((self._list(0),) if self._chance.random() < 0.3 else ())))
        if chance < 0.86:
            return self._table()
        if chance < 0.92:
            return Figure(SHA, self._words.text(2, 5), self._words.run(2, 5))
        number = str(self._chance.randint(1, 30))
        if self._chance.random() < 0.5:
            return Question(number, (self._para(),))
        return Answer((number,), (self._para(), self._list(0)))

    def _list(self, depth: int) -> ListBlock:
        kind = self._chance.choice(tuple(ListKind))
        items = tuple(self._item(depth) for _ in range(self._chance.randint(1, 4)))
        counted = kind in (ListKind.NUMBER, ListKind.LETTER)
        continues = counted and self._chance.random() < 0.2
        start = self._chance.randint(2, 9) if counted and not continues and self._chance.random() < 0.2 else 1
        return ListBlock(kind, items, start, continues)

    def _item(self, depth: int) -> Blocks:
        deeper = depth < 2 and self._chance.random() < 0.25
        further = (self._para(),) if self._chance.random() < 0.1 else ()
        return (Para(self._words.run(3, 12)), *((self._list(depth + 1),) if deeper else ()), *further)

    def _table(self) -> Table:
        columns = self._chance.randint(2, 3)
        rows = [tuple(self._cell() for _ in range(columns)) for _ in range(self._chance.randint(2, 5))]
        return Table(1, tuple(rows))

    def _cell(self) -> Cell:
        noted = (self._words.note(),) if self._chance.random() < 0.1 else ()
        return Cell((Para((Text(self._words.word()), *noted)),))


def draw(number: int, seed: int = 1) -> list[ResolvedLetter]:
    """Return `number` letters, the same in every run of one seed."""
    return [Drawer(random.Random(f"{seed} {place}")).letter() for place in range(number)]


@dataclass(frozen=True)
class Line:
    """One paragraph as a reader should find it: what it is, how deep and by what label listed, what it says."""

    purpose: str
    text: str
    label: str = ""
    depth: int = 0


class Expected:
    """The lines of one letter and its notes, counted here without the export's own counters."""

    def __init__(self, made: ResolvedLetter) -> None:
        self.notes: list[list[str]] = []
        self._counts: dict[tuple[ListKind, int], int] = {}
        self._captions = FigureCounter()
        text = list(self._blocks(made.blocks, "text", 0))
        end = next((place for place, line in enumerate(text) if line.purpose == "annex_title"), len(text))
        below = [*made.signature_above, *made.signature_below]
        self.lines = [
            Line("opening", made.opening),
            *text[:end],
            Line("closing", made.closing),
            Line("signature", below[0]),
            Line("signature_name", below[1]),
            *text[end:],
        ]

    def _blocks(self, blocks: Blocks, purpose: str, depth: int) -> Iterator[Line]:
        for block in blocks:
            yield from self._block(block, purpose, depth)

    def _block(self, block: Block, purpose: str, depth: int) -> Iterator[Line]:
        match block:
            case Para():
                yield Line(purpose, self._run(block.inlines))
            case Heading():
                yield Line(f"heading{block.level}", self._run(block.inlines))
            case Annex():
                yield Line("annex_title", self._run(block.title))
            case ListBlock():
                yield from self._list(block, depth, "list" if purpose not in ("cell", "header_cell") else purpose)
            case Quote():
                yield from self._blocks(block.blocks, "quote", depth)
            case Question():
                yield Line("question_label", f"Vraag {block.number}")
                yield from self._blocks(block.blocks, "question", depth)
            case Answer():
                yield Line("answer_label", f"Antwoord op vraag {block.numbers[0]}")
                yield from self._blocks(block.blocks, "answer", depth)
            case Table():
                for place, row in enumerate(block.rows):
                    for cell in row:
                        yield from self._blocks(cell.blocks, "header_cell" if not place else "cell", 0)
            case Figure():
                yield Line("picture", block.alt)
                number = self._captions.number(block.caption)
                yield Line("caption", f"Figuur {number} {self._run(block.caption)}")
            case PageBreak():
                return

    def _list(self, block: ListBlock, depth: int, purpose: str) -> Iterator[Line]:
        key = block.kind, depth
        number = self._counts.get(key, 0) if block.continues else block.start - 1
        if block.is_counted:
            self._counts[key] = number + len(block.items)
        for item in block.items:
            number += 1
            first, *rest = self._blocks(item, purpose, depth + 1)
            yield Line(first.purpose, first.text, _label(block.kind, number), depth)
            yield from rest

    def _run(self, inlines: Inlines) -> str:
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return inline.text
            case Field():
                return inline.shown
            case Break():
                return "\n"
            case Footnote():
                self.notes.append([])
                number = len(self.notes)
                self.notes[number - 1] = [self._run(para.inlines) for para in inline.blocks]
                return f"----footnote{number}----"
            case Link():
                return f'<a href="{inline.href}">{self._run(inline.inlines)}</a>'
            case Strong() | Emph() | Sup() | Sub():
                return self._run(inline.inlines)


def _label(kind: ListKind, number: int) -> str:
    match kind:
        case ListKind.NUMBER:
            return f"{number})"
        case ListKind.LETTER:
            return f"{in_letters(number)})"
        case _:
            return "--"
