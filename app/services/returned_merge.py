"""One part of a letter, three ways: as it went out, as the draft has it now, as it came back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from uuid import uuid4

from app.domain.blocks import Blocks, ListKind
from app.domain.word_tokens import MARKS, Container, Difference, Piece, Shape, Token, TokenKind, Tokens, Wrap
from app.services.returned_changes import NEW_CELL, SAME_CELL, text_of
from app.text.addresses import web_address
from app.text.alignment import applied, differences, pairs, spans
from app.text.three_way import touch
from app.text.tokens import built, tokens

_IN_TABLE = ("table", "row", "cell")


@dataclass(frozen=True, slots=True)
class Placed:
    """A difference in the text of the draft; `ours` is what it says there by now, where that differs."""

    difference: Difference
    ours: str | None = None
    already: bool = False


@dataclass
class PartMerge:
    """Takes differences in the exported file over to the part of the draft they are of.

    `exported` are the tokens of that file, `within` the places of those of this part; `then` is the part when it was
    exported, `now` as it is. `taken` are differences of the same file that were accepted before.
    """

    exported: Sequence[Token]
    within: Sequence[int]
    then: Blocks
    now: Blocks
    taken: Sequence[Difference] = ()
    _then: Tokens = field(init=False)
    _map: dict[int, int] = field(init=False)
    _taken: list[Difference] = field(init=False)

    def __post_init__(self) -> None:
        self._then = tokens(self.then)
        own = [self.exported[at] for at in self.within]
        self._map = dict(pairs(len(own), len(self._then), spans(own, self._then)))
        found = (self._in_then(each) for each in self.taken)
        self._taken = sorted((each for each in found if each), key=lambda each: (each.start, each.end))
        self._base = applied(self._then, self._taken)
        self._now = tokens(self.now)
        self._since = differences(self._base, self._now)

    @property
    def went_on(self) -> bool:
        """Return whether the draft says something else than the part that went out with what was taken."""
        return bool(self._since)

    def placed(self, difference: Difference) -> Placed | None:
        """Return where a difference belongs in the draft; None where what it changes does not come out of it."""
        found = self._in_then(difference)
        if found is None:
            return None
        moved = self._moved(found)
        touching = [each for each in self._since if touch(each, moved)]
        if not touching:
            return Placed(moved)
        start = min((moved.start, *(each.start for each in touching)))
        end = max((moved.end, *(each.end for each in touching)))
        ours, theirs = (self._made(start, end, made) for made in (touching, [moved]))
        if _told(ours) == _told(theirs) or any(_holds(each, moved) for each in touching):
            return Placed(moved, already=True)
        return Placed(moved, text_of(ours))

    def _made(self, start: int, end: int, made: Iterable[Difference]) -> Tokens:
        """Return what differences make of a stretch they lie in."""
        shifted = [replace(each, start=each.start - start, end=each.end - start) for each in made]
        return applied(self._base[start:end], shifted)

    def merged(self, accepted: Iterable[Placed]) -> Blocks:
        """Return the part as the draft has it with these differences made; where they meet ours, theirs stands."""
        theirs = [each.difference for each in accepted]
        ours = [each for each in self._since if not any(touch(each, one) for one in theirs)]
        return built(applied(self._base, [*ours, *theirs]))

    def _moved(self, found: Difference) -> Difference:
        """Return a difference at its place behind those that were taken before it."""
        start, end = found.start, found.end
        for each in self._taken:
            first = (each.start, each.end, each.place) < (found.start, found.end, found.place)
            if first and each.end <= found.start:
                by = len(each.new) - (each.end - each.start)
                start, end = start + by, end + by
        return replace(found, start=start, end=end)

    def _in_then(self, difference: Difference) -> Difference | None:
        """Return a difference in the text the part was exported from."""
        start = bisect_left(self.within, difference.start)
        end = bisect_left(self.within, difference.end)
        if start == end:
            at = self._insertion(start)
            if at is None:
                return None
            return replace(difference, start=at, end=at, new=self._ours(difference, at, at))
        found = [self._map.get(place) for place in range(start, end)]
        places = [place for place in found if place is not None]
        if end - start != difference.end - difference.start or len(places) != len(found):
            return None
        if places != list(range(places[0], places[0] + len(places))):
            return None
        first, last = places[0], places[-1] + 1
        return replace(difference, start=first, end=last, new=self._ours(difference, first, last))

    def _insertion(self, start: int) -> int | None:
        before, after = self._map.get(start - 1), self._map.get(start)
        if before is not None:
            return before + 1
        if after is not None:
            return after
        return 0 if not self._then else None

    def _ours(self, difference: Difference, start: int, end: int) -> Tokens:
        """Return what came as tokens of a draft, in its containers; only looks changed keep fields."""
        old = self._then[start:end]
        was = self.exported[difference.start : difference.end]
        links = _Links(_one_link(old), _one_link(was))
        if [each.key for each in old] == [each.key for each in difference.new]:
            looked = zip(old, difference.new, was, strict=True)
            return tuple(self._shaped(a, b, start) if a.shape else _looking(a, b, c, links) for a, b, c in looked)
        made: list[Token] = []
        before = [*self._then[:start]]
        following = next((each.shape for each in self._then[end:] if each.shape), None)
        cuts = any(each.kind is not TokenKind.LINE for each in self._then[end : end + 1])
        for token in difference.new:
            if token.shape is not None:
                shape = _Placing(before, following, cuts).of(token.shape)
                made.append(replace(token, shape=shape))
            else:
                made.append(_bare(token, links))
            before.append(made[-1])
        return tuple(made)

    def _shaped(self, old: Token, new: Token, start: int) -> Token:
        """Return a line in its new shape; what it stands in stays, save that only an item stands in a list."""
        if old.shape is None or new.shape is None:
            return old
        if new.shape.kind == "item":
            return replace(old, shape=_Placing(self._then[:start], None, cuts=False).of(new.shape))
        inside = old.shape.inside if new.shape.kind == old.shape.kind else _outside_list(old.shape.inside)
        return replace(old, shape=Shape(new.shape.kind, new.shape.level, inside=inside))


def _told(row: Iterable[Token]) -> list[object]:
    return [(each.key, each.look) for each in row]


def _holds(done: Difference, proposed: Difference) -> bool:
    """Whether more was done than is proposed, that with it: more words gone, more whole lines put in."""
    if not proposed.new:
        return not done.new and done.start <= proposed.start and proposed.end <= done.end
    begins = proposed.new[0].kind is TokenKind.LINE and proposed.start == proposed.end
    if not begins or (done.start, done.end) != (proposed.start, proposed.end):
        return False
    have, want = _told(done.new), _told(proposed.new)
    stops = {len(have), *(at for at, token in enumerate(done.new) if token.kind is TokenKind.LINE)}
    return any(at in stops and have[at - len(want) : at] == want for at in range(len(want), len(have) + 1))


@dataclass
class _Placing:
    """Where a new line stands, by the line before it and the one that follows; `cuts` when it cuts a line in two."""

    before: Sequence[Token]
    following: Shape | None
    cuts: bool

    def of(self, shape: Shape) -> Shape:
        """Return the shape with containers of ours."""
        last = next((each.shape for each in reversed(self.before) if each.shape), Shape())
        if shape.cell is not None:
            return replace(shape, inside=self._in_table(shape, last.inside), cell=None)
        inside = last.inside
        if not last.in_cell or self.following is None or not self.following.in_cell:
            inside = _outside_table(inside) if last.in_cell else inside
        if shape.kind == "item":
            return replace(shape, inside=self._in_list(shape, inside))
        kept = self.cuts or self._within_list(inside)
        return replace(shape, inside=inside if kept else _outside_list(inside))

    def _within_list(self, inside: tuple[Container, ...]) -> bool:
        lists = {each.id for each in inside if each.kind == "list"}
        return self.following is not None and any(each.id in lists for each in self.following.inside)

    def _in_table(self, shape: Shape, inside: tuple[Container, ...]) -> tuple[Container, ...]:
        told, row, column = shape.cell or (SAME_CELL, 0, 0)
        if told == SAME_CELL and any(each.kind == "cell" for each in inside):
            return inside
        cell = Container("cell", ("new", row, column, id(shape)), (1, 1))
        at = next((n for n, each in enumerate(inside) if each.kind == "row"), None)
        if at is None:
            return inside
        same_row = inside[at].id == ("new", row)
        if told == NEW_CELL or same_row:
            return (*inside[: at + 1], cell)
        return (*inside[:at], Container("row", ("new", row)), cell)

    def _in_list(self, shape: Shape, inside: tuple[Container, ...]) -> tuple[Container, ...]:
        item = Container("item", uuid4())
        for candidate in (inside, self.following.inside if self.following else ()):
            lists = [at for at, each in enumerate(candidate) if each.kind == "list"]
            if len(lists) > shape.level:
                return (*candidate[: lists[shape.level] + 1], item)
        if any(each.kind == "list" for each in inside) and inside[-1].kind == "item":
            return (*inside, _new_list(shape), item)
        return (*_outside_list(inside), _new_list(shape), item)


def _new_list(shape: Shape) -> Container:
    kind = ListKind(shape.list_kind) if shape.list_kind else ListKind.BULLET
    return Container("list", uuid4(), (kind, 1, False))


def _outside_list(inside: tuple[Container, ...]) -> tuple[Container, ...]:
    at = next((n for n, each in enumerate(inside) if each.kind == "list"), len(inside))
    return inside[:at]


def _outside_table(inside: tuple[Container, ...]) -> tuple[Container, ...]:
    at = next((n for n, each in enumerate(inside) if each.kind in _IN_TABLE), len(inside))
    return inside[:at]


@dataclass(frozen=True, slots=True)
class _Links:
    """The one link old words stand in: `ours` in the draft, `exported` in the file; None for none or more."""

    ours: Wrap | None
    exported: Wrap | None

    def round(self, piece: Piece) -> tuple[Wrap, ...]:
        """Return the link round what came; ours is kept where it was not touched, also one that was not exported."""
        theirs = _link_of(piece)
        if self.ours and (self.exported is None or (theirs and theirs.told == self.exported.told)):
            return (self.ours,)
        return (theirs,) if theirs and web_address(theirs.href) else ()


def _looking(old: Token, new: Token, was: Token, links: _Links) -> Token:
    """Return a word of ours under the marks it got; `was` is how it went out."""
    if old.kind is not TokenKind.WORD:
        return old
    marks = new.pieces[0].wraps
    if any(piece.wraps != marks for piece in new.pieces):
        return _bare(new, links)
    own = _marks(new.pieces[0])
    if was.links == new.links:
        return replace(old, pieces=tuple(replace(each, wraps=(*_links(each), *own)) for each in old.pieces))
    to = links.round(new.pieces[0])
    return replace(old, pieces=tuple(replace(each, wraps=(*to, *own)) for each in old.pieces))


def _links(piece: Piece) -> tuple[Wrap, ...]:
    return tuple(each for each in piece.wraps if each.kind == "link")


def _link_of(piece: Piece) -> Wrap | None:
    return next(iter(_links(piece)), None)


def _marks(piece: Piece) -> tuple[Wrap, ...]:
    """Return the marks a text of ours has."""
    return tuple(each for each in piece.wraps if each.kind in MARKS)


def _bare(token: Token, links: _Links) -> Token:
    """Return a word that came as words of one's own."""
    return replace(
        token, pieces=tuple(Piece(each.text, (*links.round(each), *_marks(each))) for each in token.pieces)
    )


def _one_link(old: Sequence[Token]) -> Wrap | None:
    links = {link for token in old for piece in token.pieces for link in (_links(piece) or (None,))}
    return links.pop() if len(links) == 1 else None
