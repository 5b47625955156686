"""What a reviewer proposed: the file that came back laid beside the one that went out, tracked or not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.word_tokens import Difference, Fate, Proposer, Token, TokenKind, Tokens, Tracked
from app.text.alignment import pairs, spans


@dataclass(frozen=True, slots=True)
class _Step:
    """One token on the way from the old text to the new: what it replaces, what it brings, who did it."""

    taken: Token | None
    brought: Token | None
    by: Proposer | None
    place: int


def final(tracked: Sequence[Tracked]) -> Tokens:
    """Return the text with everything that was tracked accepted."""
    return tuple(each.token for each in tracked if each.fate is not Fate.DELETED)


def proposals(base: Sequence[Token], tracked: Sequence[Tracked]) -> tuple[Difference, ...]:
    """Return what makes the final text of `base`, each difference with who tracked it; `applied` gives `final`.

    What Word kept as tracked is taken at its word; only the rest is found by comparing. A shape that a line took over
    from deleted ones is no change.
    """
    places = [at for at, each in enumerate(tracked) if each.fate is not Fate.INSERTED]
    before = [tracked[at].was or tracked[at].token for at in places]
    apart = spans(base, before)
    same = dict(pairs(len(base), len(before), apart))
    owner = {places[to]: at for at, to in same.items()}
    steps = _steps(base, tracked, owner)
    return tuple(_gathered(steps))


def _steps(base: Sequence[Token], tracked: Sequence[Tracked], owner: dict[int, int]) -> Iterator[_Step | None]:
    """Yield the steps in order, None for a token that stays as it is."""
    at = 0
    for place, each in enumerate(tracked):
        own = owner.get(place)
        if own is not None:
            while at < own:
                yield _Step(base[at], None, None, place)
                at += 1
            at = own + 1
            step = _kept(base[own], each, place)
            yield None if step and _took_shape(tracked, place) else step
        elif each.fate is not Fate.DELETED:
            yield _Step(None, each.token, each.by if each.fate is Fate.INSERTED else None, place)
    for token in base[at:]:
        yield _Step(token, None, None, len(tracked))


def _kept(old: Token, each: Tracked, place: int) -> _Step | None:
    if each.fate is Fate.DELETED:
        return _Step(old, None, each.by, place)
    if old.look != each.token.look:
        return _Step(old, each.token, each.by if each.was is not None else None, place)
    return None


def _took_shape(tracked: Sequence[Tracked], place: int) -> bool:
    """Whether a line got its shape from lines deleted before it: LibreOffice gives it that of the first of them."""
    each = tracked[place]
    if each.token.kind is not TokenKind.LINE or each.fate is not Fate.KEPT or each.was is not None:
        return False
    start = place
    while start and tracked[start - 1].fate is Fate.DELETED:
        start -= 1
    gone = next((one.token for one in tracked[start:place] if one.token.kind is TokenKind.LINE), None)
    return gone is not None and gone.look == each.token.look


def _gathered(steps: Iterator[_Step | None]) -> Iterator[Difference]:
    """Yield neighbouring steps of one hand as one difference."""
    at = 0
    held: Difference | None = None
    kind: tuple[object, ...] = ()
    for step in steps:
        if step is None:
            if held:
                yield held
            held = None
            at += 1
            continue
        formed = step.taken is not None and step.brought is not None
        is_line = formed and step.brought is not None and step.brought.kind is TokenKind.LINE
        own = (step.by, formed, is_line, _aspects(step))
        brought = (step.brought,) if step.brought else ()
        end = at + (step.taken is not None)
        if held and kind == own and not is_line and not _turns(held, step):
            held = replace(held, end=end, new=(*held.new, *brought))
        else:
            if held:
                yield held
            held, kind = Difference(at, end, brought, step.by, step.place), own
        at = end
    if held:
        yield held


def _aspects(step: _Step) -> tuple[object, ...]:
    """Return what changed of a word that stayed: words that lead elsewhere are told apart from words made bold."""
    old, new = step.taken, step.brought
    if old is None or new is None or old.key != new.key:
        return ()
    linked = (old.links, new.links) if old.links != new.links else None
    return old.marks != new.marks, linked


def _turns(held: Difference, step: _Step) -> bool:
    """Whether whole lines that went stand beside whole lines that came: these are told apart."""
    if step.brought is not None and step.brought.kind is TokenKind.LINE:
        return held.end > held.start and not held.new
    if step.taken is not None and step.taken.kind is TokenKind.LINE:
        return held.end == held.start and bool(held.new)
    return False
