"""A text merged with another that came of the same: first block by block, then word by word.

What one side left as it was is as the other made it, to the letter. Where both changed the same words nothing is
guessed: the place is a conflict, and somebody says whose words stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TypeAlias

from app.domain.blocks import Blocks
from app.domain.merges import Conflict, Side
from app.domain.word_tokens import Difference, Token, TokenKind, Tokens
from app.text.alignment import applied, differences
from app.text.normal import normal
from app.text.plain import plain
from app.text.renumbering import as_of
from app.text.tokens import built, tokens

Choices: TypeAlias = Mapping[int, Side]
"""Whose words stand at a conflict, by its place among the conflicts."""


@dataclass(frozen=True, slots=True)
class Merge:
    """Two texts that came of one, merged as far as nothing is guessed."""

    pieces: tuple[_Piece, ...]

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Return where both changed the same, in reading order."""
        return tuple(conflict for piece in self.pieces for conflict in piece.conflicts)

    def text(self, choices: Choices | None = None) -> Blocks:
        """Return the merged text; at a conflict nobody decided our words stand."""
        chosen = choices or {}
        made: list[Blocks] = []
        place = 0
        for piece in self.pieces:
            sides = [chosen.get(at, Side.OURS) for at in range(place, place + len(piece.conflicts))]
            made.append(piece.text(sides))
            place += len(sides)
        return tuple(block for blocks in made for block in blocks)


def merge(base: Blocks, ours: Blocks, theirs: Blocks) -> Merge:
    """Return `ours` and `theirs`, which both came of `base`, merged."""
    was, we, they = normal(base), normal(ours), normal(theirs)
    return Merge(tuple(_piece(*each) for each in _regions(was, we, they)))


@dataclass(frozen=True, slots=True)
class _Settled:
    """Blocks of which there is no doubt."""

    blocks: Blocks
    conflicts: tuple[Conflict, ...] = ()

    def text(self, sides: Sequence[Side]) -> Blocks:
        return self.blocks


@dataclass(frozen=True, slots=True)
class _Either:
    """Blocks both changed so that only one or the other can be had."""

    ours: Blocks
    theirs: Blocks
    conflicts: tuple[Conflict, ...]

    def text(self, sides: Sequence[Side]) -> Blocks:
        return self.ours if sides[0] is Side.OURS else self.theirs


@dataclass(frozen=True, slots=True)
class _Woven:
    """Blocks both changed, mostly in different words."""

    base: Tokens
    sure: tuple[Difference, ...]
    doubtful: tuple[tuple[Difference, Difference], ...]
    """By conflict, what we and what they put there."""
    conflicts: tuple[Conflict, ...]

    def text(self, sides: Sequence[Side]) -> Blocks:
        pairs = zip(self.doubtful, sides, strict=True)
        chosen = [ours if side is Side.OURS else theirs for (ours, theirs), side in pairs]
        return built(applied(self.base, [*self.sure, *chosen]))


_Piece: TypeAlias = _Settled | _Either | _Woven


def _regions(base: Blocks, ours: Blocks, theirs: Blocks) -> Iterator[tuple[Blocks, Blocks, Blocks]]:
    """Yield the three texts cut at the blocks all three have."""
    mine, others = dict(_same(base, ours)), dict(_same(base, theirs))
    shared = [at for at in range(len(base)) if at in mine and at in others]
    cuts = [(-1, -1, -1), *((at, mine[at], others[at]) for at in shared), (len(base), len(ours), len(theirs))]
    for before, here in pairwise(cuts):
        b, o, t = (slice(a + 1, z) for a, z in zip(before, here, strict=True))
        if base[b] or ours[o] or theirs[t]:
            yield base[b], ours[o], theirs[t]
        if here[0] < len(base):
            kept = (base[here[0]],)
            yield kept, kept, kept


def _same(one: Blocks, other: Blocks) -> Iterator[tuple[int, int]]:
    for a, b, size in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        yield from zip(range(a, a + size), range(b, b + size), strict=True)


def _piece(base: Blocks, ours: Blocks, theirs: Blocks) -> _Piece:
    if theirs in (base, ours):
        return _Settled(ours)
    if ours == base:
        return _Settled(theirs)
    was = tokens(base)
    mine, others = (differences(was, as_of(was, tokens(side), turn)) for turn, side in enumerate((ours, theirs), 1))
    if built(applied(was, mine)) != ours or built(applied(was, others)) != theirs:
        return _Either(ours, theirs, (Conflict(plain(base), plain(ours), plain(theirs)),))
    return _woven(was, mine, others)


def _woven(base: Tokens, ours: Sequence[Difference], theirs: Sequence[Difference]) -> _Piece:
    sure: list[Difference] = []
    doubtful: list[tuple[Difference, Difference]] = []
    for mine, others in _clusters(base, ours, theirs):
        if not mine or not others or (len(mine) == len(others) == 1 and same(mine[0], others[0])):
            sure += mine or others
            continue
        start = min(each.start for each in (*mine, *others))
        end = max(each.end for each in (*mine, *others))
        doubtful.append((_whole(base, mine, start, end), _whole(base, others, start, end)))
    conflicts = tuple(Conflict(_said(base[a.start : a.end]), _said(a.new), _said(b.new)) for a, b in doubtful)
    return _Woven(base, tuple(sure), tuple(doubtful), conflicts)


def _clusters(
    base: Tokens, ours: Sequence[Difference], theirs: Sequence[Difference]
) -> Iterator[tuple[list[Difference], list[Difference]]]:
    """Yield the differences in order, those of both sides that are about the same words together."""
    told = [(each, 0) for each in ours] + [(each, 1) for each in theirs]
    cluster: tuple[list[Difference], list[Difference]] = ([], [])
    for each, side in sorted(told, key=lambda pair: (pair[0].start, pair[0].end)):
        if any(_meet(base, one, each) for one in cluster[1 - side]):
            cluster[side].append(each)
            continue
        reach = max((one.end for one in (*cluster[0], *cluster[1])), default=-1)
        if cluster[0] and cluster[1] and each.start < reach:
            cluster[side].append(each)
            continue
        if cluster[0] or cluster[1]:
            yield cluster
        cluster = ([], [])
        cluster[side].append(each)
    if cluster[0] or cluster[1]:
        yield cluster


def _meet(base: Tokens, one: Difference, other: Difference) -> bool:
    """Whether two changes cannot be made both without a guess: they touch, or no unchanged word parts them.

    A new line beside a changed one is no doubt.
    """
    if touch(one, other):
        return True
    first, second = sorted((one, other), key=lambda each: (each.start, each.end))
    if first.end != second.start:
        return False
    begins = (*base[second.start : second.end], *second.new)
    return not (begins and begins[0].kind is TokenKind.LINE) and not _opens(first)


def _opens(difference: Difference) -> bool:
    """Whether what is put in is a line of its own, so that what follows begins another."""
    return difference.start == difference.end and difference.new[0].kind is TokenKind.LINE


def _whole(base: Tokens, own: Sequence[Difference], start: int, end: int) -> Difference:
    """Return what one side made of a stretch as a single difference."""
    shifted = [Difference(each.start - start, each.end - start, each.new, place=each.place) for each in own]
    return Difference(start, end, applied(base[start:end], shifted), place=start)


def _said(row: Sequence[Token]) -> str:
    return "".join("\n" if each.kind is TokenKind.LINE else each.space + each.text for each in row).strip()


def touch(one: Difference, other: Difference) -> bool:
    """Whether two differences are about the same words; two that only stand beside one another are not."""
    if one.start == one.end and other.start == other.end:
        return one.start == other.start
    if one.start == one.end or other.start == other.end:
        inner, outer = (one, other) if one.start == one.end else (other, one)
        return outer.start < inner.start < outer.end
    return one.start < other.end and other.start < one.end


def same(one: Difference, other: Difference) -> bool:
    """Whether two differences come to the same."""
    told = [[(each.key, each.look) for each in difference.new] for difference in (one, other)]
    return (one.start, one.end) == (other.start, other.end) and told[0] == told[1]
