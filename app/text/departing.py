"""Two texts beside each other, sentence by sentence: what the one has that the other has not."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from app.domain.blocks import Blocks
from app.domain.departures import DepartureKind, SentenceDeparture, WordChange
from app.domain.inlines import Footnote
from app.language.sentences import sentences
from app.text.common_words import share
from app.text.runs import runs, shown

_ONE_SENTENCE: Final = 0.5
"""Share of common words from which two sentences are one that was altered."""
_LARGEST: Final = 40_000
"""Pairs of sentences that are weighed one against the other; beyond it they are paired in order."""


def departures(library: Blocks, wording: Blocks) -> tuple[SentenceDeparture, ...]:
    """Return the sentences of both texts in reading order; what was left out stands before what came in its place.

    A sentence is the same with other white space, marks of bold or italic, or another place on the line. The
    sentences of notes stand after those of the main text.
    """
    old, new = sentences_of(library), sentences_of(wording)
    found: list[SentenceDeparture] = []
    one, other = [_key(each) for each in old], [_key(each) for each in new]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            same = zip(old[i1:i2], new[j1:j2], strict=True)
            found += [SentenceDeparture(DepartureKind.UNCHANGED, a, b) for a, b in same]
        else:
            found += _paired(old[i1:i2], new[j1:j2])
    return tuple(found)


def sentences_of(blocks: Blocks) -> tuple[str, ...]:
    """Return the sentences of a text, those of its notes last; headings, items and cells are sentences too."""
    notes: list[Footnote] = []

    def keep(note: Footnote) -> str:
        notes.append(note)
        return ""

    lines = [shown(run, keep) for run in runs(blocks)]
    lines += [shown(para.inlines, lambda _: "") for note in notes for para in note.blocks]
    return tuple(line[start:end] for line in lines for start, end in sentences(line))


def _key(sentence: str) -> tuple[str, ...]:
    return tuple(unicodedata.normalize("NFKC", word) for word in sentence.split())


def _paired(old: Sequence[str], new: Sequence[str]) -> Iterator[SentenceDeparture]:
    """Yield sentences that differ: those that are one altered together, so that most words are in common."""
    at = to = 0
    for i, j in _pairs([_key(each) for each in old], [_key(each) for each in new]):
        yield from _apart(old[at:i], new[to:j])
        yield SentenceDeparture(DepartureKind.ALTERED, old[i], new[j], word_changes(old[i], new[j]))
        at, to = i + 1, j + 1
    yield from _apart(old[at:], new[to:])


def _apart(old: Sequence[str], new: Sequence[str]) -> Iterator[SentenceDeparture]:
    yield from (SentenceDeparture(DepartureKind.LEFT_OUT, each, "") for each in old)
    yield from (SentenceDeparture(DepartureKind.ADDED, "", each) for each in new)


def _pairs(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Return which sentences belong together, in order, so that the sum of what they share is largest."""
    if len(old) * len(new) > _LARGEST:
        together = zip(old, new, strict=False)
        return [(at, at) for at, (a, b) in enumerate(together) if share(a, b) >= _ONE_SENTENCE]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    weights = [[share(a, b) for b in new] for a in old]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            paired = weights[i][j] + best[i + 1][j + 1] if weights[i][j] >= _ONE_SENTENCE else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            found.append((i, j))
            i, j = i + 1, j + 1
    return found


def word_changes(old: str, new: str) -> tuple[WordChange, ...]:
    """Return the words in which two sentences differ, in order."""
    before, after = old.split(), new.split()
    codes = SequenceMatcher(None, _key(old), _key(new), autojunk=False).get_opcodes()
    return tuple(
        WordChange(i1, i2, " ".join(before[i1:i2]), " ".join(after[j1:j2]))
        for tag, i1, i2, j1, j2 in codes
        if tag != "equal"
    )
