"""Two revisions of a draft as a page to read: what is gone struck through, what came underlined, each part named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TypeAlias

from app.domain.draft_history import ComparedLine, ComparedPart, Comparison, Fate, PartFate
from app.language.wording import label
from app.ui.theme import UNIT, Colours

Marker: TypeAlias = Callable[[str], str]
"""What marks words on the page."""


@dataclass(frozen=True, slots=True)
class Said:
    """The sentences of the page, in the language of the window; `{…}` is filled in."""

    same: str
    unchanged: str
    """`{number}` parts."""
    moved: str
    """From place `{old}` to `{new}`."""
    versions: str
    """From version `{old}` to `{new}`."""
    nothing: str
    """What stands for a fact that is not filled in."""


def comparison_html(compared: Comparison, said: Said, colours: Colours, language: str) -> str:
    """Return the page: facts that differ, then every part in order; rows of parts that are the same as one line."""
    if compared.is_same:
        return f'<p style="color:{colours.quiet}">{escape(said.same)}</p>'
    facts = "".join(
        f"<p><b>{escape(each.label)}</b>: {_gone(each.old or said.nothing, colours)} "
        f"{_came(each.new or said.nothing, colours)}</p>"
        for each in compared.facts
    )
    return facts + "".join(_parts(compared, said, colours, language))


def _parts(compared: Comparison, said: Said, colours: Colours, language: str) -> Iterator[str]:
    for is_same, group in groupby(compared.parts, key=_is_same):
        parts = tuple(group)
        if is_same:
            told = said.unchanged.replace("{number}", str(len(parts)))
            yield f'<p style="color:{colours.quiet}">{escape(told)}</p>'
        else:
            yield from (_part(each, said, colours, language) for each in parts)


def _is_same(part: ComparedPart) -> bool:
    return part.fate is PartFate.UNCHANGED and not part.is_moved and part.versions is None


def _part(part: ComparedPart, said: Said, colours: Colours, language: str) -> str:
    told = [label(part.fate, language)]
    if part.is_moved:
        told.append(said.moved.replace("{old}", str(part.old_place)).replace("{new}", str(part.new_place)))
    if part.versions:
        told.append(said.versions.replace("{old}", str(part.versions[0])).replace("{new}", str(part.versions[1])))
    head = f'<p style="margin-top:{2 * UNIT}px; color:{colours.warning}">{escape(" · ".join(told))}</p>'
    if part.fate is PartFate.UNCHANGED:
        return f'{head}<p style="color:{colours.quiet}">{escape(part.name)}</p>'
    return head + "".join(_line(line, colours) for line in part.lines)


def _line(line: ComparedLine, colours: Colours) -> str:
    words = "".join(_run(run.fate, run.text, colours) for run in line.runs)
    if line.kind == "item":
        words = f"–&nbsp;{words}"
    if line.kind == "heading":
        words = f"<b>{words}</b>"
    indent = 3 * UNIT * (line.level + 1) if line.kind == "item" else 0
    return f'<p style="margin-left:{indent}px">{words}</p>' if line.runs else ""


def _run(fate: Fate, text: str, colours: Colours) -> str:
    if fate is Fate.DELETED:
        return _spaced(text, lambda words: _gone(words, colours))
    if fate is Fate.INSERTED:
        return _spaced(text, lambda words: _came(words, colours))
    if fate is Fate.RESTYLED:
        return _spaced(text, lambda words: f'<span style="background-color:{colours.mark}">{escape(words)}</span>')
    return escape(text)


def _spaced(text: str, marked: Marker) -> str:
    """Return marked words, the white space before them unmarked."""
    words = text.lstrip()
    return f"{' ' if words != text else ''}{marked(words)}"


def _gone(words: str, colours: Colours) -> str:
    style = f"color:{colours.warning}; background-color:{colours.warning_ground}"
    return f'<s style="{style}">{escape(words)}</s>'


def _came(words: str, colours: Colours) -> str:
    return f'<u style="color:{colours.accent}; background-color:{colours.info_ground}">{escape(words)}</u>'
