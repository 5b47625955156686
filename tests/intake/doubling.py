"""Doubling the input at most doubles the time: `python -m tests.intake.doubling [KILOBYTES]`.

Prints for each hostile shape the seconds of reading and recognising it at one size and at twice that size.
"""

import gc
import sys
import time

from app.intake.extraction import extract
from app.intake.recogniser import recognise

SHAPES = {
    "1 en 1 en": "1 en ",
    "digits": "1234567890",
    "digits and spaces": "12 345 67 ",
    "brackets": "((((",
    "closing brackets": "(a) ",
    "dates": "3 mei 2031 en ",
    "months": "mei juni ",
    "dossiers": "29 911, nr. 12, ",
    "Kamerstuk": "Kamerstuk ",
    "letters": "uw brief van 3 mei ",
    "moties": "motie van het lid De Proef ",
    "names": "Van de Proef en ",
    "promises": "informeer ik uw Kamer en ",
    "sentences": "Zodra ik u informeer. ",
    "abbreviations": "a.b.c.d.",
    "questions": "Vraag 1\n\nWaarom?\n\nAntwoord 1\n\nDaarom.\n\n",
    "labels": "Ons kenmerk\nDatum\n",
    "signatures": "Hoogachtend,\n\nDe Minister van Proef,\n\nA.B. Proef\n\n",
    "lines": "een regel tekst\n",
    "empty lines": "\n \n",
    "tabs": "a\tb\t",
    "form feeds": "a\f",
    "stars": "**a** ",
    "pipes": "| a | b |\n",
    "hyphens": "af-\nbreken ",
    "notes": "1\nwoord.2 ",
    "one word": "a",
    "spaces": "    a",
    "bijlage": "de nota (bijlage 1) ",
}


def seconds(text: str) -> float:
    """Return how long reading and recognising `text` takes, the shortest of three times."""
    data = text.encode()
    return min(_seconds(data) for _ in range(3))


def _seconds(data: bytes) -> float:
    gc.collect()
    begin = time.perf_counter()
    recognise(extract(data, "vijandig.txt"), "vijandig.txt")
    return time.perf_counter() - begin


def main() -> None:
    """Measure every shape; exit 1 when one more than 2.5-folds."""
    size = int(sys.argv[1]) << 10 if len(sys.argv) > 1 else 256 << 10
    seconds("Datum 3 mei 2031\n\nGeachte heer,\n")
    worst = 0.0
    for name, piece in SHAPES.items():
        # Four paragraphs: the first is taken for a letterhead, so that of one alone much would not be read.
        once = ("Wij schrijven u.\n" + piece * (size // 4 // len(piece))) * 4
        first, second = seconds(once), seconds(once + once)
        ratio = second / max(first, 0.02)
        worst = max(worst, ratio)
        print(f"{name:20} {first:7.2f} s {second:7.2f} s  × {ratio:.2f}", flush=True)  # noqa: T201 - a report
    sys.exit(1 if worst > 2.5 else 0)


if __name__ == "__main__":
    main()
