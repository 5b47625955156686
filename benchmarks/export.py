"""One Kamerbrief of 2,200 words with 8 notes, bound fields and part controls, written as others would write it.

Peers: docxtpl over a template of the same letter, in this process and as a script; a bare UNO conversion, in a
LibreOffice that is kept running as ours is.
"""

import io
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import docxtpl

from app.composition import Services, opened
from app.domain.ids import DraftId, RevisionId
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.paper.kept_office import KeptOffice
from app.export.paper.pdf import PDF
from app.export.purpose import Purpose
from app.runtime.surroundings import Surroundings, surroundings
from app.services.writing import written
from benchmarks.measure import Figure, in_turn
from benchmarks.peer_template import as_template
from benchmarks.uno_peer import kept_uno

ROOT = Path(__file__).resolve().parents[1]
TURNS = 40
BATCH, LETTERS_A_TURN = 1_000, 25
COLD_TURNS = 9
PDF_TURNS = 15
PARTS, WORDS, NOTES = 6, 2_200, 8
_SENTENCE = (
    "In de voorbeeldhaven wordt het komende jaar onderzocht welke maatregelen nodig zijn om de doorvaart van de "
    "schepen te verbeteren, en ik informeer uw Kamer daarover na de zomer. "
)
_SCRIPT = """import json, sys
from docxtpl import DocxTemplate
template = DocxTemplate(sys.argv[1])
template.render(json.load(open(sys.argv[2], encoding="utf-8")))
template.save(sys.argv[3])
"""


def export() -> Iterator[Figure]:
    """Yield the four figures; that of the PDF has no peer where no Python with UNO is at hand."""
    around = surroundings()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with opened(around, folder / "archief") as services:
            draft = _draft(services)
            letter = services.resolving.show(draft).letter
            style = services.resolving.style(letter)
            template, values = as_template(_ours(letter, style, around))
            yield in_turn(
                "export.warm", lambda: _ours(letter, style, around), lambda: _theirs(template, values), TURNS
            )
            yield _batch(letter, style, around, template, values)
        yield _cold(folder, draft, template, values)
        yield _pdf(write_docx(letter, style, Purpose.TO_SEND, around.clock(), layout=True), folder)


def _draft(services: Services) -> DraftId:
    facts = (("onderwerp", "De haven van Voorbeeldstad"), ("datum", "2022-06-28"), ("ons_kenmerk", "7000001"))
    draft = services.drafting.begin("kamerbrief", assignments=facts)[0].draft.id
    for place in range(PARTS):
        services.drafting.place_own(draft, written(_part(place)), place)
    return draft


def _part(place: int) -> str:
    """Return a part in notation: heading, paragraphs, a list and its share of the notes."""
    words = WORDS // PARTS
    sentences = words // len(_SENTENCE.split())
    paragraphs = ["".join(_SENTENCE for _ in range(3)).strip() for _ in range(max(1, (sentences - 3) // 3))]
    for number in range(NOTES // PARTS + (place < NOTES % PARTS)):
        paragraphs[number] += f"^[Voorbeeldnoot {place + 1}.{number + 1} bij deze alinea.]"
    items = "\n".join(f"{number}. {_SENTENCE.strip()}" for number in range(1, 4))
    return "\n\n".join((f"# Onderdeel {place + 1}", *paragraphs, items))


def _ours(letter: ResolvedLetter, style: HouseStyle, around: Surroundings) -> bytes:
    return write_docx(letter, style, Purpose.TO_SIGN, around.clock())


def _theirs(template: bytes, values: Mapping[str, Any]) -> bytes:
    document = docxtpl.DocxTemplate(io.BytesIO(template))
    document.render(dict(values))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _batch(
    letter: ResolvedLetter, style: HouseStyle, around: Surroundings, template: bytes, values: Mapping[str, Any]
) -> Figure:
    """A thousand letters that differ in subject and revision, a stretch of ours and a stretch of theirs in turn."""
    numbers, others = count(1), count(1)
    subject = letter.field("onderwerp")
    assert subject is not None

    def one(number: int) -> bytes:
        shown = replace(subject, value=f"Voorbeeld {number}", shown=f"Voorbeeld {number}")
        fields = tuple(shown if each.name == "onderwerp" else each for each in letter.fields)
        return _ours(replace(letter, fields=fields, revision=RevisionId(UUID(int=number))), style, around)

    turns = BATCH // LETTERS_A_TURN
    stretch = range(LETTERS_A_TURN)
    figure = in_turn(
        "export.batch",
        lambda: [len(one(next(numbers))) for _ in stretch],
        lambda: [len(_theirs(template, {**values, "t0": f"Voorbeeld {next(others)}"})) for _ in stretch],
        turns,
    )
    assert figure.peer is not None
    ours, peer = (round(each / LETTERS_A_TURN, 3) for each in (figure.ours, figure.peer))
    return replace(figure, ours=ours, peer=peer, n=BATCH)


def _cold(folder: Path, draft: DraftId, template: bytes, values: Mapping[str, Any]) -> Figure:
    """The whole command, from the shell to the file; both with their bytecode kept as an installation has it."""
    (folder / "sjabloon.docx").write_bytes(template)
    (folder / "waarden.json").write_text(json.dumps(values), "utf-8")
    (folder / "peer.py").write_text(_SCRIPT, "utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
    archive = ("--archive", str(folder / "archief"))
    ours = (sys.executable, "-m", "app", *archive, "export", str(draft), "--out", str(folder / "uit.docx"))
    names = ("peer.py", "sjabloon.docx", "waarden.json", "peer.docx")
    peer = (sys.executable, *(str(folder / name) for name in names))

    def run(arguments: tuple[str, ...]) -> None:
        subprocess.run(arguments, check=True, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)

    return in_turn("export.cold", lambda: run(ours), lambda: run(peer), COLD_TURNS)


def _pdf(docx: bytes, folder: Path) -> Figure:
    with closing(KeptOffice()) as ours, kept_uno(folder, PDF.target) as peer:
        ours.to_pdf(docx)  # started, as the peer is
        if peer:
            return in_turn("export.pdf", lambda: ours.to_pdf(docx), lambda: peer(docx), PDF_TURNS)
        began = time.perf_counter()
        for _ in range(PDF_TURNS):
            ours.to_pdf(docx)
        taken = (time.perf_counter() - began) * 1000 / PDF_TURNS
        return Figure("export.pdf", round(taken, 3), None, None, PDF_TURNS)
