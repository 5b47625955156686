"""The paragraph that a text was copied from and edited, among a hundred thousand.

The peer is FTS5 asked for any of the eight rarest words of that text, best first by bm25; which words are rare it is
told beforehand. The texts are drawn: words as frequent as Zipf has them, and in each paragraph one of five hundred
stock sentences, for official prose repeats itself.
"""

import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, count
from pathlib import Path

from sqlcipher3 import dbapi2

from app.text.likeness import LikenessIndex
from benchmarks.measure import Figure, in_turn

PARAGRAPHS = 100_000
QUERIES = 200
TURNS = 60
_WORDS = 60
_STOCK = (500, 12)
_VOCABULARY = 50_000
_SEED = 20

Row = list[str]


class Prose:
    """A source of words."""

    def __init__(self) -> None:
        self.draw = random.Random(_SEED)
        sounds = [
            first + second for first in "bdfghjklmnprstvwz" for second in ("a", "e", "i", "o", "oe", "ij", "aa")
        ]
        made = ("".join(self.draw.choices(sounds, k=self.draw.randint(2, 4))) for _ in count())
        self._words = list(dict.fromkeys(next(made) for _ in range(2 * _VOCABULARY)))[:_VOCABULARY]
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))

    def words(self, many: int) -> Row:
        """Return this many words."""
        return self.draw.choices(self._words, cum_weights=self._weights, k=many)

    def edited(self, row: Sequence[str]) -> Row:
        """Return a copy with two to six words replaced and, half the time, eight in a row left out."""
        copy = list(row)
        for at in self.draw.sample(range(len(copy)), self.draw.randint(2, 6)):
            copy[at] = self.words(1)[0]
        if self.draw.random() < 0.5:
            begin = self.draw.randrange(len(copy) - 8)
            del copy[begin : begin + 8]
        return copy


def similar() -> Iterator[Figure]:
    """Yield how long it takes to find the paragraph, how often it comes first, and how long building took."""
    prose = Prose()
    stock = [prose.words(_STOCK[1]) for _ in range(_STOCK[0])]
    rows = [prose.draw.choice(stock) + prose.words(_WORDS) for _ in range(PARAGRAPHS)]
    wanted = [prose.draw.randrange(PARAGRAPHS) for _ in range(QUERIES)]
    asked = [prose.edited(rows[each]) for each in wanted]
    index: LikenessIndex[int] = LikenessIndex()
    began = time.perf_counter()
    for key, row in enumerate(rows):
        index.put(key, [row])
    index.like(rows[0])
    built = (time.perf_counter() - began) * 1000
    with tempfile.TemporaryDirectory() as temporary:
        peer = Peer(Path(temporary) / "peer.db", rows)
        ours, theirs = count(), count()
        yield in_turn(
            "similar",
            lambda: index.like(asked[next(ours) % QUERIES]),
            lambda: peer.like(asked[next(theirs) % QUERIES]),
            TURNS,
        )
        first = [
            sum(found == key for found, key in zip(each, wanted, strict=True)) / QUERIES
            for each in (
                [next((each.key for each in index.like(row)), -1) for row in asked],
                [peer.like(row) for row in asked],
            )
        ]
        peer.close()
    yield Figure("similar.top1", round(first[0], 3), round(first[1], 3), None, QUERIES)
    yield Figure("similar.build", round(built, 1), round(peer.built, 1), None, PARAGRAPHS)


class Peer:
    """Paragraphs in a table of FTS5."""

    def __init__(self, file: Path, rows: Sequence[Row]) -> None:
        began = time.perf_counter()
        self._database = dbapi2.connect(str(file), isolation_level=None)
        self._database.execute("CREATE VIRTUAL TABLE paragraph USING fts5(words)")
        self._database.execute("BEGIN")
        said = ((key, " ".join(row)) for key, row in enumerate(rows))
        self._database.executemany("INSERT INTO paragraph (rowid, words) VALUES (?, ?)", said)
        self._database.execute("COMMIT")
        self._database.execute("INSERT INTO paragraph (paragraph) VALUES ('optimize')")
        self.built = (time.perf_counter() - began) * 1000
        self._held = Counter(word for row in rows for word in {*row})

    def like(self, row: Row) -> int:
        """Return the paragraph that has most of the eight rarest words of a text; -1 for none."""
        rarest = sorted({*row}, key=lambda word: self._held.get(word, sys.maxsize))[:8]
        found = self.any_of(rarest, 1)
        return found[0] if found else -1

    def any_of(self, words: Sequence[str], most: int) -> list[int]:
        """Return the paragraphs that have any of these words, best first."""
        asked = " OR ".join(f'"{word}"' for word in words)
        found = self._database.execute(
            "SELECT rowid FROM paragraph WHERE paragraph MATCH ? ORDER BY rank LIMIT ?", (asked, most)
        )
        return [int(row[0]) for row in found]

    def close(self) -> None:
        """Close the table."""
        self._database.close()
