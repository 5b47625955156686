"""How the pages of a document are set: the size of its running text, its columns, the distance of its lines."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.intake.readers.pdf.lines import Line

_SAME_SIZE: Final = 0.06
_SAME_EDGE: Final = 3.0
"""Points between left edges of one column: round letters and quotes stand out a little."""
_LEAST_WEIGHT: Final = 0.3
"""Of the characters of the fullest column: a column of running text holds as much."""
_FULL_LINE: Final = 18
"""Characters; shorter lines say little about where a column ends."""


@dataclass(frozen=True, slots=True)
class Column:
    """Where running text begins and how far it reaches, in points."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page is set. `leading` is the distance of base lines within a paragraph."""

    size: float
    columns: tuple[Column, ...]
    leading: float

    @property
    def left(self) -> float:
        """Return where the first column begins."""
        return self.columns[0].left

    @property
    def right(self) -> float:
        """Return where the last column ends."""
        return self.columns[-1].right

    def is_body_size(self, line: Line) -> bool:
        """Return whether a line is as large as running text."""
        return abs(line.size - self.size) <= _SAME_SIZE * self.size


def layouts(pages: Sequence[Sequence[Line]]) -> list[Layout]:
    """Return how each page is set; one with little text is set as the document is."""
    everything = [line for page in pages for line in page]
    size = _size(everything)
    whole = _columns(everything, size) or (Column(0, max((line.right for line in everything), default=0)),)
    leading = _leading(pages, size)
    found: list[Layout] = []
    for page in pages:
        own = _columns(page, size) if _is_full(page, size) else ()
        found.append(Layout(size, _reaching(own, whole) if own else whole, leading))
    return found


def _size(lines: Iterable[Line]) -> float:
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size * 4) / 4] += len(line.text)
    return max(weights, key=lambda size: weights[size], default=10.0)


def _of_size(lines: Iterable[Line], size: float) -> list[Line]:
    return [line for line in lines if abs(line.size - size) <= _SAME_SIZE * size + 0.13]


def _is_full(page: Iterable[Line], size: float) -> bool:
    return sum(len(line.text) > _FULL_LINE for line in _of_size(page, size)) >= 8


def _columns(lines: Iterable[Line], size: float) -> tuple[Column, ...]:
    """Return the columns of running text: left edges with much text whose lines end before the next begins."""
    body = [line for line in _of_size(lines, size) if len(line.text) > _FULL_LINE]
    edges: Counter[int] = Counter()
    for line in body:
        edges[round(line.left)] += len(line.text)
    weights = {edge: sum(edges[edge + near] for near in (-2, -1, 0, 1, 2)) for edge in edges}
    most = max(weights.values(), default=0)
    columns: list[Column] = []
    for edge in sorted(weight for weight in weights if weights[weight] >= _LEAST_WEIGHT * most):
        if columns and edge < columns[-1].right:
            continue
        near = [line for line in body if abs(line.left - edge) <= _SAME_EDGE]
        strongest = max(near, key=lambda line: edges[round(line.left)])
        left = float(round(strongest.left))
        columns.append(Column(left, _reach(near)))
    if len(columns) > 1 and any(below.left < above.right for above, below in pairwise(columns)):
        return (Column(columns[0].left, max(line.right for line in body)),)
    if len(columns) == 1:
        inside = (line.right for line in body if columns[0].left - _SAME_EDGE <= line.left < columns[0].right)
        return (Column(columns[0].left, max(inside, default=columns[0].right)),)
    return tuple(columns)


def _reach(lines: Sequence[Line]) -> float:
    rights = sorted(line.right for line in lines)
    return rights[int(0.9 * (len(rights) - 1))]


def _reaching(own: tuple[Column, ...], whole: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the columns of a page, reaching as far as those of the document that begin at the same place."""
    return tuple(
        Column(each.left, max([each.right, *(o.right for o in whole if abs(o.left - each.left) <= _SAME_EDGE)]))
        for each in own
    )


def _leading(pages: Sequence[Sequence[Line]], size: float) -> float:
    steps: Counter[float] = Counter()
    for page in pages:
        for above, below in pairwise(_of_size(page, size)):
            step = below.base - above.base
            if 0.9 * size <= step <= 2.5 * size:
                steps[round(step * 5) / 5] += 1
    return max(steps, key=lambda step: (steps[step], -step), default=1.2 * size)
