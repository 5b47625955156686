"""Random values in random places: `python -m tests.export.values 20000 [SEED]` prints what came out of them.

A value is entered as a drafter enters it, filled into a library paragraph or the letterhead, resolved, written to
both Word files, and read back with lxml. It must come out character for character (in NFC, as it is kept), or have
been refused by name when it was entered. Words typed as text of one's own are held to the same, but for the no-break
spaces that resolving puts in.
"""

import json
import random
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

from app.compose.no_break import keep_together
from app.compose.render import render
from app.domain.blocks import Annex, Blocks, Cell, Figure, Heading, ListKind, Para, Question, Quote, Table
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Emph, Inline, Link, Strong, Text
from app.domain.paragraphs import Variable, VariableType
from app.domain.resolved import LetterField
from app.domain.values import enter_value
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.plain import plain_text
from app.export.preview import preview_html
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.runtime.paths import installed_paths
from tests.export.letters import LETTERHEAD, MOMENT, bullet, letter, note, para
from tests.export.test_docx import PNG
from tests.export.word_files import members, texts, tree
from tests.support.texts import AWKWARD

_OPEN, _CLOSE = "⟪{}⟫", "⟪/{}⟫"
_MARKED = re.compile(r"⟪(\w+)⟫(.*?)⟪/\1⟫", re.DOTALL)
_SHA = "0" * 64

BODY = """\
# Kop {kop1}

Tekst {tekst}, **vet {vet}** en *cursief {cursief}*.^[Noot {noot} en [koppeling {noot_koppeling}](https://a.example/b).]

## Kop {kop2}

- streep {streep1}
  - dieper {streep2}
    1. diepst {nummer3}

a. letter {letter}
b. met noot^[In een lijst {lijst_noot}.]

> Aangehaald {citaat}

| Kop {cel_kop} | Tweede |
|---|---|
| {cel} | noot^[In een cel {cel_noot}.] |

Een [koppeling {koppeling}](https://voorbeeld.example/pad) en H~2~O.

::: vraag 1
Vraag {vraag}
:::

::: antwoord 1
Antwoord {antwoord}
:::

![Bijschrift {bijschrift}](sha256:{sha} "Een grafiek")

::: bijlage
Bijlage {bijlage}
:::

In de bijlage {in_bijlage}
"""
PLACES = tuple(dict.fromkeys(each for each in re.findall(r"\{(\w+)\}", BODY) if each != "sha"))
TYPED = ("eigen", "eigen_vet", "eigen_lijst", "eigen_cel", "eigen_noot", "eigen_koppeling", "eigen_bijschrift")
VARIABLES = tuple(Variable(name=name, type=VariableType.TEXT, label=name) for name in PLACES)
_FIELDS = tuple(LETTERHEAD)


def _marked(name: str, value: str) -> str:
    return _OPEN.format(name) + value + _CLOSE.format(name)


_TEMPLATE = BODY.format(sha=_SHA, **{name: _marked(name, f"{{{{ {name} }}}}") for name in PLACES})

_SPACES = " \u00a0\u2009\u202f\u3000\u200b\u00ad\ufeff"
_WORDS = (
    "nr. 348",
    "€ 100",
    "art. 5",
    "29 911",
    "28 juni",
    "Kamerstukken II",
    "D. Yeşilgöz",
    "IJmuiden",
    "’s-Gravenhage",
)
_MARKUP = (
    "</w:t>",
    "<w:br/>",
    "]]>",
    "<![CDATA[",
    "&#x26;",
    "&nbsp;",
    "{{ x }}",
    "{%",
    "#}",
    "{#",
    "%}",
    "__class__",
)


_RANGES = ((0, 0x1F), (0x20, 0x7E), (0xA1, 0x24F), (0x300, 0x36F), (0x590, 0x6FF), (0x1F300, 0x1FAFF), (0, 0x10FFFF))
"""Control characters, letters of Europe, marks that combine, writing from right to left, pictures, anything."""


def draw(chance: random.Random) -> str:
    """Return something that might be filled in: usual words, what means something elsewhere, any character at all."""
    pieces = [_piece(chance) for _ in range(chance.choice((1, 1, 2, 3, 5)))]
    return "".join(pieces) if chance.random() < 0.995 else "".join(pieces) * 400


def _piece(chance: random.Random) -> str:
    kind = chance.randrange(7)
    if kind == 0:
        return chance.choice(_WORDS) + chance.choice(("", " "))
    if kind == 1:
        return chance.choice(AWKWARD)
    if kind == 2:
        return chance.choice(_MARKUP)
    if kind == 3:
        return chance.choice(_SPACES) * chance.randint(1, 3)
    low, high = chance.choice(_RANGES)
    return "".join(chr(chance.randint(low, high)) for _ in range(chance.randint(1, 6)))


@dataclass
class Tally:
    """What became of the values so far."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, int]:
        names = ("values", "refused", "normalised", "came_out", "lost_or_altered", "faults")
        return {name: self.counts[name] for name in names}


def entered(chance: random.Random, tally: Tally) -> str:
    """Return a value that is kept; those refused on the way are counted."""
    while True:
        value = draw(chance)
        tally.counts["values"] += 1
        try:
            kept = enter_value("waarde", value)
        except KnownError as error:
            tally.counts["refused" if error.code is ErrorCode.VALUE_CHARACTER else "refused_otherwise"] += 1
            continue
        assert kept == unicodedata.normalize("NFC", value)
        if not kept or "⟪" in kept or "⟫" in kept:
            tally.counts["values"] -= 1
            continue
        tally.counts["normalised"] += kept != value
        return kept


def own_text(values: Mapping[str, str]) -> Blocks:
    """Return what a drafter typed, with a value in every place of it."""
    words = {name: Text(_marked(name, values[name])) for name in TYPED}
    link: tuple[Inline, ...] = (Link("https://voorbeeld.example/", (words["eigen_koppeling"],)),)
    return (
        Para((words["eigen"], Text(" "), Strong((Emph((words["eigen_vet"],)),)))),
        bullet(ListKind.LETTER, (Quote((Para((words["eigen_lijst"],)),)),)),
        Table(1, ((Cell((Heading(3, (words["eigen_cel"],)),)),),)),
        para("noot", note(words["eigen_noot"].text), link),
        Figure(_SHA, values["eigen_alt"], (words["eigen_bijschrift"],)),
        Question("2", ()),
        Annex(()),
    )


def one_letter(chance: random.Random, style: HouseStyle, tally: Tally) -> None:
    """Fill every place of one letter and look for every value where it went."""
    values = {name: entered(chance, tally) for name in PLACES}
    head = {name: entered(chance, tally) for name in _FIELDS}
    typed = {name: entered(chance, tally) for name in (*TYPED, "eigen_alt")}
    library = keep_together(render(_TEMPLATE, VARIABLES, values, "proef"))
    made = letter(
        keep_together(own_text(typed)),
        library,
        fields=tuple(LetterField(name, value, value) for name, value in head.items()),
    )
    for purpose in Purpose:
        data = write_docx(made, style, purpose, MOMENT, figures={_SHA: PNG})
        tally.counts["faults"] += len(faults(data))
        _look(_shown(data), values, tally, exact=True)
        _look(_shown(data), {name: typed[name] for name in TYPED}, tally, exact=False)
        _look({"eigen_alt": _descriptions(data)[0]}, {"eigen_alt": typed["eigen_alt"]}, tally, exact=True)
        _look(_letterhead(data, head), head, tally, exact=True)
    _look(_pieces(plain_text(made)), values, tally, exact=True)
    preview = unescape(re.sub("<[^>]*>", "", preview_html(made, style)))
    _look(_pieces(preview), values, tally, exact=True)


def _look(found: Mapping[str, str], wanted: Mapping[str, str], tally: Tally, *, exact: bool) -> None:
    for name, value in wanted.items():
        seen, sought = found.get(name), value
        if not exact:
            seen, sought = _folded(seen), _folded(value)
        if seen == sought:
            tally.counts["came_out"] += 1
        else:
            tally.counts["lost_or_altered"] += 1
            tally.wrong.append(f"{name}: {value!a} came out as {found.get(name)!a}")


def _folded(value: str | None) -> str:
    return "" if value is None else value.replace("\u00a0", " ")


def _pieces(text: str) -> dict[str, str]:
    return dict(_MARKED.findall(text))


def _shown(data: bytes) -> dict[str, str]:
    read = texts(data)
    return _pieces("\n".join([*read["word/document.xml"], *read["word/footnotes.xml"]]))


def _descriptions(data: bytes) -> list[str]:
    return [each.get("descr") for each in tree(data, "word/document.xml").iter() if str(each.tag).endswith("}docPr")]


def _letterhead(data: bytes, head: Mapping[str, str]) -> dict[str, str]:
    """Return the values of the letterhead: from the manifest where there is one, else as the pages show them."""
    if "customXml/item1.xml" in members(data):
        return {each.get("name"): each.text or "" for each in tree(data, "customXml/item1.xml") if each.get("name")}
    shown = [line for lines in texts(data).values() for line in lines]
    return {name: value for name, value in head.items() if any(value in line for line in shown)}


def run(number: int, seed: int, style: HouseStyle) -> Tally:
    """Return what became of `number` values or a few more, the same in every run of one seed."""
    chance, tally = random.Random(seed), Tally()
    while tally.counts["values"] < number:
        one_letter(chance, style, tally)
    return tally


def _arguments(given: list[str]) -> Iterator[int]:
    yield int(given[1]) if len(given) > 1 else 20_000
    yield int(given[2]) if len(given) > 2 else 1


if __name__ == "__main__":
    began = time.monotonic()
    wanted, start = _arguments(sys.argv)
    done = run(wanted, start, load_house_style(installed_paths().templates / "house_style", "rijk"))
    figures = {**done.figures(), "seed": start, "seconds": round(time.monotonic() - began, 1)}
    sys.stdout.write(json.dumps(figures) + "\n" + "".join(f"{each}\n" for each in done.wrong[:20]))
    sys.exit(1 if done.wrong or done.counts["faults"] else 0)
