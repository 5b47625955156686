"""Lines made items of lists, and moved in and out of them, as a person asks of a word processor.

What is edited are rows: of each line, in order, the containers it stands in. Every function returns the new rows; a
line that stays as it was keeps the same value.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias, cast

from app.domain.blocks import DEEPEST_LIST, ListKind
from app.domain.word_tokens import Container

Inside: TypeAlias = tuple[Container, ...]
Rows: TypeAlias = Sequence[Inside]
NewId: TypeAlias = Callable[[], str]

_DEEPER: Final = {
    ListKind.NUMBER: ListKind.LETTER,
    ListKind.LETTER: ListKind.DASH,
    ListKind.BULLET: ListKind.DASH,
    ListKind.DASH: ListKind.BULLET,
}
"""What a list within a list is marked by, until the drafter says otherwise."""


def kind_of(inside: Inside) -> ListKind | None:
    """Return the kind of the innermost list a line stands in."""
    at = _innermost(inside)
    return None if at is None else cast(ListKind, inside[at].told[0])


def depth_of(inside: Inside) -> int:
    """Return how many lists a line stands in."""
    return sum(each.kind == "list" for each in inside)


def split(rows: Rows, line: int, new_id: NewId) -> list[Inside]:
    """Return the rows with `line`, just parted from the one above, as an item of its own, with what follows it."""
    made = list(rows)
    at = _innermost(rows[line])
    if at is not None:
        old = rows[line][: at + 2]
        _retarget(made, line, old, (*old[:-1], Container("item", new_id())))
    return made


def listed(rows: Rows, first: int, last: int, kind: ListKind, new_id: NewId) -> list[Inside]:
    """Return the rows with the lines from `first` to `last` as items of lists of this kind.

    A list they stand in already changes its kind as a whole; others join the list of that kind above them.
    """
    made = list(rows)
    for line in range(first, last + 1):
        at = _innermost(made[line])
        if at is None:
            holder = _above(made, line, kind) or Container("list", new_id(), (kind, 1, False))
            made[line] = (*made[line], holder, Container("item", new_id()))
        elif made[line][at].told[0] is not kind:
            _replace_all(made, made[line][at], replace(made[line][at], told=(kind, 1, False)))
    return made


def unlisted(rows: Rows, first: int, last: int, new_id: NewId) -> list[Inside]:
    """Return the rows with the lines from `first` to `last` no items any more; a list cut in two counts on."""
    made = list(rows)
    for line in range(first, last + 1):
        while (at := _innermost(made[line])) is not None:
            made = _taken_out(made, line, at, new_id)
    return made


def shallower(rows: Rows, first: int, last: int, new_id: NewId) -> list[Inside]:
    """Return the rows with the lines from `first` to `last` one list further out."""
    made = list(rows)
    for line in range(first, last + 1):
        at = _innermost(made[line])
        if at is None:
            continue
        outer = _innermost(made[line][:at])
        if outer is None:
            made = _taken_out(made, line, at, new_id)
        else:
            old = made[line][: outer + 2]
            kept = (*old[:-1], Container("item", new_id()))
            made[line] = kept + made[line][at + 2 :]
            _retarget(made, line + 1, old, kept)
    return made


def deeper(rows: Rows, first: int, last: int, new_id: NewId) -> list[Inside]:
    """Return the rows with the lines from `first` to `last` one list further in, below the item before them.

    A line that has no item before it, or would come to stand more than three lists deep, stays.
    """
    made = list(rows)
    for line in range(first, last + 1):
        at = _innermost(made[line])
        if at is None or line == 0:
            continue
        own, above = made[line][: at + 2], made[line - 1]
        if above[: at + 1] != own[:-1] or above[: at + 2] == own:
            continue
        below = [each for each in range(line, len(made)) if made[each][: at + 2] == own]
        if max(depth_of(made[each]) for each in below) >= DEEPEST_LIST:
            continue
        inner = above[at + 2] if len(above) > at + 2 and above[at + 2].kind == "list" else None
        inner = inner or Container("list", new_id(), (_DEEPER[cast(ListKind, own[at].told[0])], 1, False))
        _retarget(made, line, own, (*above[: at + 2], inner, own[-1]))
    return made


def _innermost(inside: Inside) -> int | None:
    """Return where in the containers the innermost list stands."""
    return next((at for at in range(len(inside) - 1, -1, -1) if inside[at].kind == "list"), None)


def _retarget(made: list[Inside], line: int, old: Inside, new: Inside) -> None:
    """Let this line, and those behind it that stand in the same, stand in something else."""
    while line < len(made) and made[line][: len(old)] == old:
        made[line] = new + made[line][len(old) :]
        line += 1


def _replace_all(made: list[Inside], old: Container, new: Container) -> None:
    for place, inside in enumerate(made):
        if old in inside:
            made[place] = tuple(new if each == old else each for each in inside)


def _above(made: Rows, line: int, kind: ListKind) -> Container | None:
    """Return the list of this kind that the line above stands in, right inside what this line stands in."""
    if line == 0:
        return None
    around, above = made[line], made[line - 1]
    held = above[len(around)] if above[: len(around)] == around and len(above) > len(around) else None
    return held if held and held.kind == "list" and held.told[0] is kind else None


def _taken_out(made: list[Inside], line: int, at: int, new_id: NewId) -> list[Inside]:
    """Take one line out of the list at `at`; what follows of that list becomes a list that counts on."""
    holder = made[line][at]
    out = [*made]
    out[line] = made[line][:at] + made[line][at + 2 :]
    kind = cast(ListKind, holder.told[0])
    counts = kind in (ListKind.NUMBER, ListKind.LETTER) and any(holder in each for each in made[:line])
    rest = Container("list", new_id(), (kind, 1, True)) if counts else replace(holder, id=new_id())
    for after in range(line + 1, len(made)):
        if holder not in made[after]:
            break
        out[after] = tuple(rest if each == holder else each for each in made[after])
    return out
