"""Two texts as one: every word of both in reading order, with what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from app.domain.blocks import Blocks, Figure
from app.domain.draft_history import ComparedLine, ComparedRun, Fate
from app.domain.word_tokens import Shape, Token, TokenKind
from app.text.alignment import spans
from app.text.tokens import tokens

_SIGNS: Final = {TokenKind.NOTE: "[noot: ", TokenKind.NOTE_LINE: "¶ ", TokenKind.NOTE_END: "]"}


def side_by_side(old: Blocks, new: Blocks) -> tuple[ComparedLine, ...]:
    """Return the lines of both texts, word by word; what went stands before what came in its place.

    A note stands in brackets at its place, a picture is told by what it shows.
    """
    return tuple(_lines(_merged(tokens(old), tokens(new))))


def _merged(old: tuple[Token, ...], new: tuple[Token, ...]) -> Iterator[tuple[Fate, Token]]:
    at = 0
    end = (len(old), len(old), len(new), len(new))
    to = 0
    for start, stop, begin, finish in (*spans(old, new), end):
        for before, after in zip(old[at:start], new[to:begin], strict=True):
            kept = replace(after, space=after.space or before.space)
            yield Fate.KEPT if before.look == after.look else Fate.RESTYLED, kept
        yield from ((Fate.DELETED, token) for token in old[start:stop])
        yield from ((Fate.INSERTED, token) for token in new[begin:finish])
        at, to = stop, finish


def _lines(merged: Iterable[tuple[Fate, Token]]) -> Iterator[ComparedLine]:
    fate, shape = Fate.KEPT, Shape()
    words: list[tuple[Fate, str]] = []
    begun = False
    last = Fate.KEPT
    for each, token in merged:
        if token.kind is TokenKind.LINE:
            if begun:
                yield _line(fate, shape, words)
            begun, fate, shape, words = True, each, token.shape or Shape(), []
            if isinstance(shape.atom, Figure):
                words.append((each, f"[{shape.atom.alt}] "))
        else:
            # At the beginning of a line neither of two words that changed places has white space before it.
            parted = last is Fate.DELETED and each is Fate.INSERTED and not token.space
            words.append((each, f"{' ' if parted else ''}{_said(token)}"))
        last = each
    if begun:
        yield _line(fate, shape, words)


def _said(token: Token) -> str:
    sign = _SIGNS.get(token.kind)
    if sign is None:
        return f"{' ' if token.space else ''}{token.text}"
    return sign if token.kind is TokenKind.NOTE_END else f" {sign}"


def _line(fate: Fate, shape: Shape, words: list[tuple[Fate, str]]) -> ComparedLine:
    runs = (
        ComparedRun(each, "".join(said for _, said in group)) for each, group in groupby(words, lambda one: one[0])
    )
    return ComparedLine(shape.kind, shape.level, fate, tuple(_trimmed(tuple(runs))))


def _trimmed(runs: tuple[ComparedRun, ...]) -> Iterator[ComparedRun]:
    for place, run in enumerate(runs):
        text = run.text if place else run.text.lstrip()
        if text:
            yield ComparedRun(run.fate, text)
