"""Reading files: the whole text of a letter beside what others read of it, and recognition beside extraction.

Peers: python-docx over the paragraphs of the body (no headers, boxes, tables or notes); pypdfium2 reading the same
pages with the places of their pieces of text; our own extraction of the same letters, for recognition.
"""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import docx
import pypdfium2  # type: ignore[import-untyped]

from app.intake.extraction import extract
from app.intake.recogniser import recognise
from app.runtime.surroundings import surroundings
from benchmarks.measure import Figure, in_turn

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
TURNS = 9


def read() -> Iterator[Figure]:
    """Yield a figure for each format at hand, and one for recognition over all of them."""
    words = _files("letters/*.docx", fallback="*.docx")
    pages = _files("letters/*.pdf", "letters/kamervragen/*.pdf")
    texts = _files("seeds/*.txt", fallback="*.md")
    if words:
        yield in_turn(f"text of {len(words)} DOCX", _extracting(words), _paragraphs(words), TURNS)
    if pages:
        yield in_turn(f"text of {len(pages)} PDF", _extracting(pages), _rects(pages), TURNS)
    files = [*words, *pages, *texts]
    extracts = [(extract(data, path.name), path.name) for path, data in files]

    def recognising() -> None:
        for each, name in extracts:
            recognise(each, name)

    yield in_turn(f"recognition of {len(files)} letters", recognising, _extracting(files), TURNS)


def _files(*patterns: str, fallback: str = "") -> list[tuple[Path, bytes]]:
    """Return the real letters where they are at hand, else those of the sample."""
    found = [path for pattern in patterns for path in sorted(SHARED.glob(pattern))]
    if not found and fallback:
        found = sorted((surroundings().paths.resources / "sample").glob(fallback))
    return [(path, path.read_bytes()) for path in found]


def _extracting(files: Sequence[tuple[Path, bytes]]) -> Callable[[], None]:
    def run() -> None:
        for path, data in files:
            extract(data, path.name)

    return run


def _paragraphs(files: Sequence[tuple[Path, bytes]]) -> Callable[[], None]:
    def run() -> None:
        for _, data in files:
            "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)

    return run


def _rects(files: Sequence[tuple[Path, bytes]]) -> Callable[[], None]:
    def run() -> None:
        for _, data in files:
            document = pypdfium2.PdfDocument(data)
            for page in document:
                text = page.get_textpage()
                for number in range(text.count_rects()):
                    text.get_text_bounded(*text.get_rect(number))
                text.close()
                page.close()
            document.close()

    return run
