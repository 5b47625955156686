"""Paragraphs proposed while somebody types, out of a library of ten thousand.

The peer is FTS5 asked for any of the words that are being typed, best first by bm25: it tells no reason.
"""

import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from uuid import UUID

from app.composition import opened
from app.domain.blocks import Blocks, Para
from app.domain.ids import ParagraphId
from app.domain.inlines import Text
from app.runtime.surroundings import surroundings
from app.services.approved_library import ApprovedLibrary
from app.services.suggesting import Context, Suggesting
from benchmarks.measure import Figure, in_turn
from benchmarks.similar import Peer, Prose

PARAGRAPHS = 10_000
TURNS = 40
_WORDS = 72
_TITLE = 4


def suggest() -> Iterator[Figure]:
    """Yield how long one question takes: a paragraph being typed, the subject and the letter answered beside it."""
    prose = Prose()
    rows = [prose.words(_WORDS) for _ in range(PARAGRAPHS)]
    library = ApprovedLibrary()
    for number, row in enumerate(rows):
        paragraph = ParagraphId(UUID(int=number + 1))
        library.words.put(paragraph, dict.fromkeys(row, 1.0) | dict.fromkeys(row[:_TITLE], 4.0))
        library.versions[paragraph] = 1
    typed = [prose.edited(prose.draw.choice(rows)) for _ in range(TURNS + 1)]
    texts: list[Blocks] = [(Para((Text(" ".join(row)),)),) for row in typed]
    around = surroundings()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with opened(around, folder / "archief") as services:
            draft = services.drafting.begin("kamerbrief")[0].draft.id
            suggesting = Suggesting(services.suggesting.archive, services.resolving, library)
            context = Context(draft=draft, subject=tuple(prose.words(6)), asked=tuple(prose.words(300)), earlier={})
            peer = Peer(folder / "peer.db", rows)
            ours, theirs = count(), count()
            yield in_turn(
                "suggest",
                lambda: suggesting.suggest(context, texts[next(ours)]),
                lambda: peer.any_of(sorted({*typed[next(theirs)]}), 8),
                TURNS,
            )
            peer.close()
