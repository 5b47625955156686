"""A letter that goes out to a reviewer: a paragraph of the library, and text of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.composition import Services, opened
from app.domain.blocks import Blocks, Figure, Para
from app.domain.ids import DraftId
from app.domain.inlines import Text
from app.services.writing import written
from tests.support.desk import surroundings
from tests.support.pictures import solid

PARAGRAPH = """\
+++
format = 1
id = "6d9c2f6e-0f5e-4d0a-9a7e-3b1c5d7e9f01"
version = 1
title = "Voorbeeldhavens"
topic = "havens"
register = "kamer"
owner = "voorbeeld-directie"
state = "approved"

[[variable]]
name = "haven"
type = "text"
label = "Naam van de haven"
+++

# De haven

Voor {{ haven }} geldt een vaste termijn van zes weken.^[Zie de regeling voor {{ haven }} uit 2021.]

De gemeente beslist daarna over de aanvraag van de ondernemer.
"""
OWN = """\
## Wat gaan we doen

Een alinea met vijf gewone woorden die blijft zoals hij is.

De tweede alinea telt twee zinnen. Dit is de tweede zin ervan.

De derde alinea staat er ook nog.

- Het eerste punt van de lijst
- Het tweede punt van de lijst
- Het derde punt van de lijst

| Stap | Termijn |
|---|---|
| Ontvangst | een week |
| Besluit | zes weken |

Tot slot een laatste alinea met [een koppeling](https://voorbeeld.example/) erin.
"""
THIRD = "De derde alinea staat er ook nog."
LIBRARY, TEXT = "Voorbeeldhavens", "Eigen tekst"


SHADES = (90, 160)
"""Of the two pictures in the letter."""


def own() -> Blocks:
    """Return the letter's own text, with a picture under a caption and one without."""
    first, second = (hashlib.sha256(solid(shade)).hexdigest() for shade in SHADES)
    return (
        *written(OWN),
        Figure(first, "Een vlak met bijschrift", (Text("Stromen naar de haven"),)),
        Para((Text("Zo liggen de havens."),)),
        Figure(second, "Een vlak zonder bijschrift", ()),
        Para((Text("Na de figuren."),)),
    )


@dataclass(frozen=True)
class Out:
    """A letter that went out."""

    desk: Services
    draft: DraftId
    data: bytes


@contextmanager
def out_of(folder: Path) -> Iterator[Out]:
    """Give the letter as it went out of an archive in this folder."""
    with opened(surroundings(folder), folder / "archief") as desk:
        (folder / "voorbeeldhavens.md").write_text(PARAGRAPH, "utf-8")
        list(desk.paragraphs.load([folder / "voorbeeldhavens.md"]))
        facts = (
            ("onderwerp", "Havens in Voorbeeldstad"),
            ("datum", "2022-06-28"),
            ("ons_kenmerk", "VB-2022-017"),
            ("haven", "Voorbeeldhaven"),
        )
        draft = desk.drafting.begin("kamerbrief", paragraphs=("voorbeeldhavens",), assignments=facts)[0].draft.id
        with desk.letters.archive.writing() as work:
            for shade in SHADES:
                work.originals.put(solid(shade))
        desk.drafting.place_own(draft, own(), 9)
        desk.exporting.export(draft, folder / "brief.docx")
        yield Out(desk, draft, (folder / "brief.docx").read_bytes())
