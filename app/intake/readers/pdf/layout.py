"""How the pages of a document are set: the size of its running text, its columns, the distance of its lines."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from app.intake.readers.pdf.lines import Line

_LEAST_SIZE: Final = 0.25
_SAME_SIZE: Final = 0.07
_SAME_EDGE: Final = 3.0
"""Points between left edges of one column: round letters and quotes stand out a little."""
_LEAST_WEIGHT: Final = 0.3
"""Of the characters of the fullest column: a column of running text holds as much."""
_FULL_LINE: Final = 18
"""Characters; shorter lines say little about where a column ends."""
_FULL_PAGE: Final = 8
"""Full lines; a page with fewer is set as the document is."""
_BEYOND: Final = 2.5
"""Of the size: a line that reaches this much further than nearly all others does not tell where the column ends."""
_ALIGNED: Final = 0.6
_EVEN: Final = 0.6


@dataclass(frozen=True, slots=True)
class Column:
    """Where running text begins and how far it reaches, in points."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Layout:
    """How a page is set.

    `leading` is the distance of base lines within a paragraph. `justified` says that full lines end where the column
    does.
    """

    size: float
    columns: tuple[Column, ...]
    leading: float
    justified: bool = False

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
        return _is_of_size(line, self.size)

    def is_right_of(self, line: Line) -> bool:
        """Return whether a line stands to the right of all columns."""
        return line.left >= self.right - 1

    def is_left_of(self, line: Line) -> bool:
        """Return whether a line stands to the left of all columns."""
        return line.right <= self.left + 1

    def is_beside(self, line: Line) -> bool:
        """Return whether a line stands beside the columns."""
        return self.is_right_of(line) or self.is_left_of(line)

    def column_of(self, line: Line) -> int | None:
        """Return the number of the column a line stands in, None for one that reaches into the next."""
        for place in range(len(self.columns)):
            after = self.columns[place + 1].left if place + 1 < len(self.columns) else float("inf")
            if line.left < after - 2:
                return place if line.right <= after else None
        return len(self.columns) - 1

    def end_of(self, line: Line) -> float:
        """Return where the column of a line ends."""
        return next((column.right for column in self.columns if line.left < column.right), self.right)

    def inset(self, line: Line) -> float:
        """Return how far from the beginning of its column a line begins."""
        return line.left - next(
            (each.left for each in reversed(self.columns) if line.left > each.left - 2), self.left
        )

    def step(self, line: Line) -> float:
        """Return how far below a line the next of its paragraph stands."""
        return self.leading * min(max(line.size / self.size, 0.6), 1.6)


def layouts(pages: Sequence[Sequence[Line]]) -> list[Layout]:
    """Return how each page is set; one with little text is set as the document is."""
    everything = [line for page in pages for line in page]
    size = _size(everything)
    edge = max((line.right for line in everything), default=0.0)
    whole = Layout(size, _columns(everything, size) or (Column(0, edge),), _leading(pages, size) or 1.2 * size)
    whole = replace(whole, justified=_is_justified(everything, whole))
    return [_layout(page, whole) for page in pages]


def _layout(page: Sequence[Line], whole: Layout) -> Layout:
    size = _size(page)
    full = [line for line in page if _is_of_size(line, size) and len(line.text) > _FULL_LINE]
    if len(full) < _FULL_PAGE or 2 * sum(len(line.text) for line in full) < sum(len(line.text) for line in page):
        return whole
    if abs(size - whole.size) <= _SAME_SIZE * whole.size:
        columns = _columns(page, size)
        return replace(whole, columns=_reaching(columns, whole.columns) or whole.columns)
    own = Layout(size, _columns(page, size) or whole.columns, _leading([page], size) or 1.2 * size)
    return replace(own, justified=_is_justified(page, own))


def _size(lines: Iterable[Line]) -> float:
    weights: Counter[float] = Counter()
    for line in lines:
        # A spoiled file may say that its letters have no size.
        weights[max(round(line.size * 4) / 4, _LEAST_SIZE)] += len(line.text)
    return max(weights, key=lambda size: weights[size], default=10.0)


def _is_justified(lines: Iterable[Line], layout: Layout) -> bool:
    full = [line for line in lines if layout.is_body_size(line) and len(line.text) > 2 * _FULL_LINE]
    even = sum(abs(layout.end_of(line) - line.right) <= 2 for line in full)
    return len(full) >= _FULL_PAGE and even > _EVEN * len(full)


def _is_of_size(line: Line, size: float) -> bool:
    return abs(line.size - size) <= _SAME_SIZE * size + 0.1


def _columns(lines: Iterable[Line], size: float) -> tuple[Column, ...]:
    """Return the columns of running text: left edges with much text whose lines end before the next begins."""
    body = [line for line in lines if _is_of_size(line, size) and len(line.text) > _FULL_LINE]
    edges: Counter[int] = Counter()
    for line in body:
        edges[round(line.left)] += len(line.text)
    weights = {edge: sum(edges[edge + near] for near in (-2, -1, 0, 1, 2)) for edge in edges}
    most = max(weights.values(), default=0)
    columns: list[Column] = []
    for edge in sorted(edge for edge, weight in weights.items() if weight >= _LEAST_WEIGHT * most):
        if not columns or edge > columns[-1].right:
            near = [line for line in body if abs(line.left - edge) <= _SAME_EDGE]
            strongest = max((round(line.left) for line in near), key=lambda place: edges[place])
            columns.append(Column(float(strongest), _reach(near, size)))
    if len(columns) > 1 and (len(columns) > 3 or _is_table(body, columns)):
        return (Column(columns[0].left, _reach(body, size)),)
    if len(columns) == 1:
        left = columns[0].left
        inside = [line for line in body if left - _SAME_EDGE <= line.left < columns[0].right]
        columns = [Column(left, _reach(inside or body, size))]
    return tuple(columns)


def _reach(lines: Sequence[Line], size: float) -> float:
    """Return how far lines reach, those apart that reach far beyond nearly all; where most end, if they end alike."""
    rights = sorted(line.right for line in lines)
    ends = Counter(round(right) for right in rights)
    commonest = max(ends, key=lambda end: ends[end])
    alike = [right for right in rights if abs(right - commonest) <= 1]
    if len(alike) > _EVEN * len(rights) and len(rights) >= _FULL_PAGE:
        return alike[-1]
    usual = rights[int(0.9 * (len(rights) - 1))]
    return max(right for right in rights if right <= usual + _BEYOND * size)


def _is_table(body: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Return whether text in columns is a table: after white in one column the other begins on the same line too."""
    starts = [
        _starts([line for line in body if column.left - _SAME_EDGE <= line.left < column.right]) for column in columns
    ]
    fewest = min(starts, key=len)
    others = [each for each in starts if each is not fewest]
    if len(fewest) < 2:
        return False
    shared = sum(
        all(place in other or place - 1 in other or place + 1 in other for other in others) for place in fewest
    )
    return shared >= _ALIGNED * len(fewest)


def _starts(column: Sequence[Line]) -> set[int]:
    """Return at which heights, in points and with the page in front, a column goes on after white."""
    steps = sorted(below.base - above.base for above, below in pairwise(column) if below.base > above.base)
    usual = steps[len(steps) // 3] if steps else 0.0
    return {
        below.page * 10_000 + round(below.base)
        for above, below in pairwise(column)
        if below.base - above.base > 1.3 * usual and below.page == above.page
    }


def _reaching(own: tuple[Column, ...], whole: tuple[Column, ...]) -> tuple[Column, ...]:
    """Return the columns of a page, reaching as far as those of the document that begin at the same place."""
    if len(own) != len(whole):
        return own
    return tuple(
        Column(each.left, max(each.right, other.right)) if abs(other.left - each.left) <= _SAME_EDGE else each
        for each, other in zip(own, whole, strict=True)
    )


def _leading(pages: Sequence[Sequence[Line]], size: float) -> float:
    """Return the usual distance of base lines of this size, 0 where no two stand below each other."""
    steps: Counter[float] = Counter()
    for page in pages:
        for above, below in pairwise(line for line in page if _is_of_size(line, size)):
            step = below.base - above.base
            if 0.9 * size <= step <= 2.5 * size and abs(above.left - below.left) < 2 * size:
                steps[round(step * 5) / 5] += 1
    return max(steps, key=lambda step: (steps[step], -step), default=0.0)
