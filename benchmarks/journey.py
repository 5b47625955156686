"""The whole road once: letters imported, one exported, one found; each beside the plainest way others do it.

Peers: python-docx and a bare insert with FTS5 for the import (it reads body paragraphs only: no letterhead, no notes,
no recognition); docxtpl over a template of the same letter for the export; a hand-written FTS5 query for the search.
"""

import io
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import docx
import docxtpl
from sqlcipher3 import dbapi2

from app.composition import Services, opened
from app.domain.ids import DraftId
from app.export.docx import write_docx
from app.export.purpose import Purpose
from app.runtime.surroundings import Surroundings, surroundings
from app.services.sample import Sample
from benchmarks.measure import Figure, in_turn
from benchmarks.peer_template import as_template

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
TURNS = 15
COPIES = 400
"""Letters in the archive that is searched."""


def journey() -> Iterator[Figure]:
    """Yield the three figures."""
    around = surroundings()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with opened(around, folder / "archief") as services:
            sample = Sample(
                around.paths.resources / "sample",
                services.parties,
                services.letters,
                services.paragraphs,
                services.drafting,
                services.exporting,
            )
            letters = _letters(around)
            sample.play(around.paths.templates / "paragraphs", folder)
            yield _import(services, folder, letters)
            yield _export(services, folder / "kamerbrief.docx")
            yield _search(services, folder / "archief" / "register.db", folder, letters[-1])


def _letters(around: Surroundings) -> list[Path]:
    """The real letters where they are at hand, else those of the sample."""
    real = sorted(SHARED.glob("letters/*.docx")) + sorted(SHARED.glob("seeds/*.txt"))
    return real or sorted((around.paths.resources / "sample").glob("*.md"))


def _fresh(letters: list[Path], folder: Path) -> Callable[[], list[Path]]:
    """Return a source of copies that differ in a byte that means nothing, so that none is recognised as known."""
    numbers = count()

    def copies() -> list[Path]:
        number = next(numbers)
        made = []
        for letter in letters:
            copy = folder / f"{number}-{letter.name}"
            tail = f"{number:06d}".encode()
            if letter.suffix == ".docx":
                buffer = io.BytesIO(letter.read_bytes())
                with zipfile.ZipFile(buffer, "a") as package:
                    package.comment = tail
                copy.write_bytes(buffer.getvalue())
            else:
                copy.write_bytes(letter.read_bytes() + b"\n\n" + tail)
            made.append(copy)
        return made

    return copies


def _import(services: Services, folder: Path, letters: list[Path]) -> Figure:
    copies = _fresh(letters, folder)
    batches = iter([copies() for _ in range(2 * TURNS + 2)])
    database = dbapi2.connect(str(folder / "peer.db"), isolation_level=None)
    database.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE letter (key INTEGER PRIMARY KEY, data BLOB, text TEXT);"
        "CREATE VIRTUAL TABLE words USING fts5(text, content='')"
    )

    def peer() -> None:
        for path in next(batches):
            data = path.read_bytes()
            if path.suffix == ".docx":
                text = "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)
            else:
                text = data.decode()
            database.execute("BEGIN IMMEDIATE")
            key = database.execute("INSERT INTO letter (data, text) VALUES (?, ?)", (data, text)).lastrowid
            database.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (key, text))
            database.execute("COMMIT")

    figure = in_turn(
        f"import of {len(letters)} letters", lambda: list(services.intake.import_files(next(batches))), peer, TURNS
    )
    database.close()
    return figure


def _export(services: Services, written: Path) -> Figure:
    drafts = {row.kind: row.id for row in services.drafting.all()}
    letter = services.resolving.show(DraftId(drafts["kamerbrief"])).letter
    style = services.resolving.style(letter)
    moment = services.exporting.hand.moment()
    template, values = as_template(written.read_bytes())

    def peer() -> bytes:
        document = docxtpl.DocxTemplate(io.BytesIO(template))
        document.render(values)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    return in_turn(
        "export of one Kamerbrief", lambda: write_docx(letter, style, Purpose.TO_SIGN, moment), peer, TURNS
    )


def _search(services: Services, register: Path, folder: Path, letter: Path) -> Figure:
    copies = _fresh([letter], folder)
    list(services.intake.import_files(path for _ in range(COPIES) for path in copies()))
    database = dbapi2.connect(f"file:{register}?mode=ro", uri=True)
    word = "haven"

    def peer() -> list[Any]:
        query = (
            "SELECT letter.id, letter.kind, letter.subject, letter.day, "
            "snippet(search_index, -1, '[', ']', '…', 24) FROM search_index "
            "JOIN letter ON letter.key = search_index.rowid "
            "WHERE search_index MATCH ? ORDER BY letter.day DESC, letter.key DESC LIMIT 50"
        )
        return list(database.execute(query, (word,)))

    figure = in_turn(f"search in {COPIES} letters", lambda: services.letters.search(word), peer, TURNS)
    database.close()
    return figure
