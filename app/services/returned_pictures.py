"""The pictures of a file that came back beside those that went out, and what of that a draft can take over."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from app.domain.blocks import Blocks, Figure
from app.domain.returned import Change, ChangeKind, ChangePlace, Picture, WordFile
from app.domain.word_tokens import Fate, Proposer, Token, TokenKind
from app.text.tokens import built, tokens


@dataclass(frozen=True, slots=True)
class _Stood:
    """A picture, and how many of the words both files have in common stand before it."""

    picture: Picture
    rank: int


@dataclass(frozen=True, slots=True)
class ComparedPictures:
    """Compares the pictures of two files of which the tokens at `same` (old, new) are the same.

    `change` makes a change at a place among the old tokens: it gets what `Change` takes, and that place.
    """

    base: WordFile
    came: WordFile
    same: Sequence[tuple[int, int]]
    change: Callable[..., Change]

    def changes(self) -> Iterator[Change]:
        """Yield what was done to pictures, those of the text in its order."""
        old = _stood(self.base.pictures, [at for at, _ in self.same])
        new = _stood(self.came.pictures, [to for _, to in self.same])
        left, come = list(old), list(new)
        for one, other, in_order in _pairs(old, new):
            left.remove(one)
            come.remove(other)
            yield from self._changed(one, other, in_order=in_order)
        for one in left:
            yield self._told(ChangeKind.REMOVED, one, None, self._taker(one.picture))
        for other in come:
            yield self._told(ChangeKind.INSERTED, None, other, other.picture.by)
        known = {each.sha256 for each in self.base.pictures}
        for each in {one.sha256: one for one in self.came.pictures if one.place is None}.values():
            if each.sha256 not in known:
                yield self._told(ChangeKind.INSERTED, None, _Stood(each, 0), each.by)

    def _changed(self, one: _Stood, other: _Stood, *, in_order: bool) -> Iterator[Change]:
        if one.picture.sha256 != other.picture.sha256:
            yield self._told(ChangeKind.REPLACED, one, other, other.picture.by)
            return
        if one.rank != other.rank or not in_order:
            yield self._told(ChangeKind.MOVED, one, one, other.picture.by)
        if one.picture.alt != other.picture.alt:
            yield self._told(ChangeKind.DESCRIBED, one, other, None)

    def _taker(self, picture: Picture) -> Proposer | None:
        return next((each.by for each in self.came.pictures if each.sha256 == picture.sha256 and each.by), None)

    def _told(self, kind: ChangeKind, one: _Stood | None, other: _Stood | None, by: Proposer | None) -> Change:
        old, new = (each.picture if each else None for each in (one, other))
        place = old.place if old else self._beside(other)
        change = self.change(
            place,
            old.part if old else "",
            kind=kind,
            place=ChangePlace.PICTURE,
            old=old.alt if old else "",
            new=new.alt if new else "",
            by=by,
        )
        return replace(change, picture=self._number(old) if old else None)

    def _beside(self, other: _Stood | None) -> int | None:
        """Return the place among the old tokens behind the last one that stands before a picture that came."""
        if other is None or other.picture.place is None:
            return None
        return self.same[other.rank - 1][0] + 1 if other.rank else 0

    def _number(self, picture: Picture) -> int:
        inner = [each for each in self.base.pictures if each.place is not None and each.part == picture.part]
        return next(at for at, each in enumerate(inner) if each is picture)


def _stood(pictures: Sequence[Picture], same: Sequence[int]) -> list[_Stood]:
    """Return the pictures that stand in the text, each with its rank among the tokens at these places."""
    return [
        _Stood(each, bisect_left(same, each.place))
        for each in pictures
        if each.place is not None and each.fate is not Fate.DELETED
    ]


def _pairs(old: Sequence[_Stood], new: Sequence[_Stood]) -> Iterator[tuple[_Stood, _Stood, bool]]:
    """Yield which picture is which: those in one order (true), then those that went elsewhere, then by place."""
    matcher = SequenceMatcher(
        None, [each.picture.sha256 for each in old], [each.picture.sha256 for each in new], autojunk=False
    )
    left, come = list(old), list(new)
    for block in matcher.get_matching_blocks():
        for at in range(block.size):
            one, other = old[block.a + at], new[block.b + at]
            left.remove(one)
            come.remove(other)
            yield one, other, True
    for alike in (_same_bytes, _same_place):
        for one in list(left):
            other_ = next((each for each in come if alike(one, each)), None)
            if other_ is not None:
                left.remove(one)
                come.remove(other_)
                yield one, other_, False


def _same_bytes(one: _Stood, other: _Stood) -> bool:
    return one.picture.sha256 == other.picture.sha256


def _same_place(one: _Stood, other: _Stood) -> bool:
    return one.rank == other.rank


@dataclass(frozen=True, slots=True)
class FigureMerge:
    """A change of a picture towards a part of the draft: `then` as it went out, `now` as it is."""

    change: Change
    then: Blocks
    now: Blocks

    def figure(self) -> Figure | None:
        """Return the figure it is of as it went out; None where that cannot be told for sure."""
        found = _figures(tokens(self.then))
        number = self.change.picture
        if number is None or number >= len(found) or found[number][1].alt != self.change.old:
            return None
        return found[number][1]

    def present(self) -> Figure | None:
        """Return that figure as the draft has it now; None where it is there no more."""
        figure = self.figure()
        found = [each for _, each in _figures(tokens(self.now)) if figure and each.sha256 == figure.sha256]
        return found[self._before(figure)] if figure and self._before(figure) < len(found) else None

    def merged(self) -> Blocks:
        """Return the part as the draft has it with the change made; as it is where the figure is there no more."""
        row, figure, present = list(tokens(self.now)), self.figure(), self.present()
        if figure is None or present is None:
            return self.now
        places = [at for at, each in _figures(row) if each.sha256 == figure.sha256]
        at = places[self._before(figure)]
        if self.change.kind is ChangeKind.REMOVED:
            end = next((n for n in range(at + 1, len(row)) if row[n].kind is TokenKind.LINE), len(row))
            return built([*row[:at], *row[end:]])
        shape = row[at].shape
        if shape is not None:
            row[at] = replace(row[at], shape=replace(shape, atom=replace(present, alt=self.change.new)))
        return built(row)

    def _before(self, figure: Figure | None) -> int:
        """Return how many figures with the same picture went out before it in its part."""
        found = [each for _, each in _figures(tokens(self.then))][: self.change.picture or 0]
        return sum(figure is not None and each.sha256 == figure.sha256 for each in found)


def _figures(row: Sequence[Token]) -> list[tuple[int, Figure]]:
    shapes = ((at, token.shape) for at, token in enumerate(row) if token.shape)
    return [(at, shape.atom) for at, shape in shapes if isinstance(shape.atom, Figure)]
