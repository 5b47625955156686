"""Tokens of a text numbered as those of another, so that what both hold is known to be the same."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.word_tokens import Container, Shape, Token, Tokens
from app.text.alignment import pairs, spans


def as_of(old: Tokens, new: Tokens, turn: int) -> Tokens:
    """Return `new` with the containers it has in common with `old` under their old number; `turn` marks the rest.

    A container is that of the old text where a line in it is a line of the old text, in the same place in it.
    """
    known: dict[object, object] = {}
    taken: set[object] = set()
    for at, to in pairs(len(old), len(new), spans(old, new)):
        for was, now in _inside(old[at], new[to]):
            if was.kind == now.kind and was.told == now.told and now.id not in known and was.id not in taken:
                known[now.id] = was.id
                taken.add(was.id)
    return tuple(_renumbered(each, known, turn) for each in new)


def _inside(old: Token, new: Token) -> Iterator[tuple[Container, Container]]:
    if old.shape and new.shape and len(old.shape.inside) == len(new.shape.inside):
        yield from zip(old.shape.inside, new.shape.inside, strict=True)


def _renumbered(token: Token, known: dict[object, object], turn: int) -> Token:
    pieces = tuple(replace(each, place=(each.place << 2) | turn) if each.field else each for each in token.pieces)
    return replace(token, pieces=pieces, shape=_placed(token.shape, known, turn))


def _placed(shape: Shape | None, known: dict[object, object], turn: int) -> Shape | None:
    if shape is None or not shape.inside:
        return shape
    inside = tuple(replace(each, id=known.get(each.id, (turn, each.id))) for each in shape.inside)
    return replace(shape, inside=inside)
