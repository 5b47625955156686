"""Two texts laid side by side: block by block, then word by word within the blocks that belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, TypeAlias

from app.domain.word_tokens import Difference, Shape, Token, TokenKind, Tokens
from app.text.common_words import in_common

_TOGETHER: Final = 0.34
"""Share of common words from which two lines are one line that was changed."""
_MOST: Final = 3
"""Lines that one line may be cut into, or be joined of."""
_LARGEST: Final = 4_000
"""Pairs of lines that are weighed one against the other; beyond it lines are paired in order."""
_CONFETTI: Final = 2
"""So few equal words between two changes are taken into one change, where both are larger."""

Span: TypeAlias = tuple[int, int, int, int]
"""Old from and to, new from and to."""
_Match: TypeAlias = tuple[int, int, int, int]


def applied(old: Sequence[Token], differences: Iterable[Difference]) -> Tokens:
    """Make the differences, which do not overlap, in a row of tokens; those at one place keep their order."""
    new: list[Token] = []
    at = 0
    for each in sorted(differences, key=lambda difference: (difference.start, difference.end)):
        if each.start < at:
            raise ValueError("differences overlap")
        new += old[at : each.start]
        new += each.new
        at = each.end
    return (*new, *old[at:])


def differences(old: Sequence[Token], new: Sequence[Token], *, looks: bool = True) -> tuple[Difference, ...]:
    """Return what to make in `old` to get `new`: `applied` with it has the keys, and looks, of `new`.

    Without `looks` marks and shapes are not compared.
    """
    found = [Difference(start, end, tuple(new[at:to]), place=at) for start, end, at, to in spans(old, new)]
    if not looks:
        return tuple(found)
    told = [
        Difference(at, at + 1, (new[to],), place=to)
        for at, to in pairs(len(old), len(new), ((each.start, each.end, *_in(each)) for each in found))
        if old[at].look != new[to].look
    ]
    return tuple(sorted((*found, *told), key=lambda each: (each.start, each.end)))


def _in(each: Difference) -> tuple[int, int]:
    return each.place, each.place + len(each.new)


def pairs(old: int, new: int, apart: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """Yield the places of the tokens two texts of these lengths have in common, given where they differ."""
    at = to = 0
    for start, end, begin, stop in (*apart, (old, old, new, new)):
        yield from zip(range(at, start), range(to, begin), strict=True)
        at, to = end, stop


def spans(old: Sequence[Token], new: Sequence[Token]) -> list[Span]:
    """Return where two rows of tokens differ, in order."""
    before, after = _lines(old), _lines(new)
    one, other = [each.key for each in before], [each.key for each in after]
    found: list[Span] = []
    for tag, a1, a2, b1, b2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        for i1, i2, j1, j2 in _paired(before, after, (a1, a2, b1, b2)):
            start, end = _stretch(before, i1, i2, len(old)), _stretch(after, j1, j2, len(new))
            found += _words(old, new, (*start, *end))
    return _joined(found)


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    key: tuple[str, ...]
    in_cell: bool
    part: str


def _lines(tokens: Sequence[Token]) -> list[_Line]:
    starts = [at for at, token in enumerate(tokens) if token.kind is TokenKind.LINE]
    if tokens and (not starts or starts[0] != 0):
        starts.insert(0, 0)
    ends = [*starts[1:], len(tokens)][: len(starts)]
    return [_line(tokens, start, end) for start, end in zip(starts, ends, strict=True)]


def _line(tokens: Sequence[Token], start: int, end: int) -> _Line:
    shape = tokens[start].shape or Shape()
    return _Line(start, end, tuple(token.key for token in tokens[start:end]), shape.in_cell, shape.part)


def _may_be_one(old: _Line, new: _Line) -> bool:
    """Whether the one line that went where one came may be that line written anew, whatever its words are."""
    return old.in_cell == new.in_cell and (not old.part or not new.part or old.part == new.part)


def _stretch(lines: Sequence[_Line], first: int, last: int, length: int) -> tuple[int, int]:
    if first == last:
        at = lines[first].start if first < len(lines) else length
        return at, at
    return lines[first].start, lines[last - 1].end


def _paired(before: Sequence[_Line], after: Sequence[_Line], within: Span) -> Iterator[_Match]:
    """Yield which lines belong together, one to one, one to some, or to none, so that most words are in common."""
    a1, a2, b1, b2 = within
    if a1 == a2 or b1 == b2:
        yield within
        return
    alone = a2 - a1 == b2 - b1 == 1 and _may_be_one(before[a1], after[b1])
    if alone or (a2 - a1) * (b2 - b1) > _LARGEST:
        yield within
        return
    weigh = _Weighing(before, after)
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(a2, b2): (0.0, (0, 0))}
    for i in range(a2, a1 - 1, -1):
        for j in range(b2, b1 - 1, -1):
            options = list(_options(weigh, i, j, a2, b2, best))
            if options:
                best[i, j] = max(options, key=lambda each: each[0])
    i, j = a1, b1
    while (i, j) != (a2, b2):
        step = best[i, j][1]
        yield i, i + step[0], j, j + step[1]
        i, j = i + step[0], j + step[1]


def _options(
    weigh: _Weighing, i: int, j: int, a2: int, b2: int, best: dict[tuple[int, int], tuple[float, tuple[int, int]]]
) -> Iterator[tuple[float, tuple[int, int]]]:
    steps = [(0, 1), (1, 0), (1, 1), *((1, n) for n in range(2, _MOST + 1)), *((n, 1) for n in range(2, _MOST + 1))]
    for down, across in steps:
        if i + down > a2 or j + across > b2:
            continue
        gain = weigh(i, i + down, j, j + across) if down and across else 0.0
        if gain is not None:
            yield gain + best[i + down, j + across][0], (down, across)


class _Weighing:
    """How many words lines have in common, counted once for each pair."""

    def __init__(self, before: Sequence[_Line], after: Sequence[_Line]) -> None:
        self._before = before
        self._after = after
        self._alone: dict[tuple[int, int], int] = {}

    def __call__(self, i1: int, i2: int, j1: int, j2: int) -> float | None:
        """Return the weight of taking these lines together; None where they have too little in common."""
        many = (i2 - i1) + (j2 - j1) > 2
        shares = [self._common(i, j) for i in range(i1, i2) for j in range(j1, j2)]
        if many and not all(shares):
            return None
        old = sum(len(self._before[i].key) - 1 for i in range(i1, i2))
        new = sum(len(self._after[j].key) - 1 for j in range(j1, j2))
        common = min(sum(shares), self._in_all(i1, i2, j1, j2)) if many else shares[0]
        if not old and not new:
            return 0.5
        if many and min(shares) < 2 and min(old, new) > 2:
            return None
        share = 2 * common / (old + new)
        if share < (_TOGETHER if not many else 0.7):
            return 0.05 if self._is_bare(i1, i2, j1, j2) else None
        return common * (0.5 + share) - (0.25 if many else 0)

    def _in_all(self, i1: int, i2: int, j1: int, j2: int) -> int:
        """How many words some lines have in common as a whole: lines that are alike share the words of one only."""
        old = [word for line in self._before[i1:i2] for word in line.key[1:]]
        new = [word for line in self._after[j1:j2] for word in line.key[1:]]
        return in_common(old, new)

    def _is_bare(self, i1: int, i2: int, j1: int, j2: int) -> bool:
        """Whether these are single short lines that may well be one, or a cell with and without its words."""
        if not i2 - i1 == j2 - j1 == 1:
            return False
        old, new = self._before[i1], self._after[j1]
        sizes = sorted((len(old.key), len(new.key)))
        return (sizes[0] > 1 and sizes[1] <= 4) or (sizes[0] == 1 and old.in_cell and new.in_cell)

    def _common(self, i: int, j: int) -> int:
        if (i, j) not in self._alone:
            old, new = self._before[i].key[1:], self._after[j].key[1:]
            matcher = SequenceMatcher(None, old, new, autojunk=False)
            self._alone[i, j] = sum(block.size for block in matcher.get_matching_blocks())
        return self._alone[i, j]


@dataclass(frozen=True, slots=True)
class _Atom:
    """A token, or a note as a whole."""

    start: int
    end: int
    key: str


def _atoms(tokens: Sequence[Token], start: int, end: int) -> list[_Atom]:
    atoms: list[_Atom] = []
    at = start
    while at < end:
        stop = at + 1
        if tokens[at].kind is TokenKind.NOTE:
            while stop < end and tokens[stop - 1].kind is not TokenKind.NOTE_END:
                stop += 1
        atoms.append(_Atom(at, stop, tokens[at].key))
        at = stop
    return atoms


def _words(old: Sequence[Token], new: Sequence[Token], within: Span) -> list[Span]:
    """Return where two stretches differ word by word; a note is weighed as one word, then read on its own."""
    a1, a2, b1, b2 = within
    if a1 == a2 or b1 == b2:
        return [within]
    before, after = _atoms(old, a1, a2), _atoms(new, b1, b2)
    matcher = SequenceMatcher(None, [each.key for each in before], [each.key for each in after], autojunk=False)
    found: list[Span] = []
    for tag, i1, i2, j1, j2 in _without_confetti(before, matcher.get_opcodes()):
        if tag != "equal":
            found.append((*_reach(before, i1, i2, a2), *_reach(after, j1, j2, b2)))
            continue
        for one, other in zip(before[i1:i2], after[j1:j2], strict=True):
            if one.key == TokenKind.NOTE.value:
                inner = (one.start + 1, one.end - 1, other.start + 1, other.end - 1)
                found += _inner(old, new, inner)
    return found


def _inner(old: Sequence[Token], new: Sequence[Token], within: Span) -> list[Span]:
    a1, a2, b1, b2 = within
    before, after = [each.key for each in old[a1:a2]], [each.key for each in new[b1:b2]]
    if before == after:
        return []
    atoms = [_Atom(at, at + 1, old[at].key) for at in range(a1, a2)]
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    cleaned = _without_confetti(atoms, codes)
    return [(a1 + i1, a1 + i2, b1 + j1, b1 + j2) for tag, i1, i2, j1, j2 in cleaned if tag != "equal"]


def _reach(atoms: Sequence[_Atom], first: int, last: int, length: int) -> tuple[int, int]:
    start = atoms[first].start if first < len(atoms) else length
    return (start, atoms[last - 1].end) if last > first else (start, start)


_Code: TypeAlias = tuple[str, int, int, int, int]


def _without_confetti(atoms: Sequence[_Atom], codes: Sequence[_Code]) -> list[_Code]:
    """Return the codes with changes that stand within a word or two of one another, and are larger, made one."""
    kept: list[_Code] = []
    for place, code in enumerate(codes):
        tag, i1, i2, _, j2 = code
        between = (
            tag == "equal"
            and 0 < place < len(codes) - 1
            and i2 - i1 <= _CONFETTI
            and all(atom.key.startswith("w") for atom in atoms[i1:i2])
            and min(_size(kept[-1]), _size(codes[place + 1])) > 2 * (i2 - i1)
        )
        if (kept and kept[-1][0] == "joined") or between:
            last = kept.pop()
            tag = "joined" if between else "replace"
            code = (tag, last[1], i2, last[3], j2)
        kept.append(code)
    return kept


def _size(code: _Code) -> int:
    return max(code[2] - code[1], code[4] - code[3])


def _joined(found: Iterable[Span]) -> list[Span]:
    """Return spans that touch on both sides as one."""
    joined: list[Span] = []
    for span in found:
        if joined and joined[-1][1] == span[0] and joined[-1][3] == span[2] and _is_plain(joined[-1], span):
            joined[-1] = (joined[-1][0], span[1], joined[-1][2], span[3])
        else:
            joined.append(span)
    return joined


def _is_plain(one: Span, other: Span) -> bool:
    """Whether two touching spans are what was taken away and what came in its place."""
    return (one[2] == one[3] and other[0] == other[1]) or (one[0] == one[1] and other[2] == other[3])


def common(old: Sequence[Token], new: Sequence[Token], same: Callable[[Token, Token], bool] | None = None) -> float:
    """Return 2 × the words in common, divided by the words of both."""
    before = [each.key for each in old if each.kind is TokenKind.WORD]
    after = [each.key for each in new if each.kind is TokenKind.WORD]
    return SequenceMatcher(None, before, after, autojunk=False).ratio() if before or after else 1.0
