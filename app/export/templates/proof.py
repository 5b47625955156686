"""The proof of a house style: two letters written in it must be sound Word files."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final
from uuid import UUID

from app.domain.blocks import Annex, Cell, Heading, ListBlock, ListKind, Para, Quote, Table
from app.domain.ids import DraftId, PartId, RevisionId
from app.domain.inlines import Footnote, Link, Strong, Text
from app.domain.resolved import LetterField, ResolvedLetter, ResolvedPart
from app.domain.templates import Vocabulary
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.package_check import faults

_ID: Final = UUID("3b0c1d52-9d86-4d0f-8f5e-52f6b3d2f0aa")
_MOMENT: Final = datetime(2022, 6, 28, 12, tzinfo=UTC)
_DAY: Final = date(2022, 6, 28)
_BY_WORD: Final = "a row fills"
"""Rows that leave columns out Word draws as they are; other faults make it refuse the file."""


def faults_of_letters(style: HouseStyle, known: Vocabulary) -> tuple[str, ...]:
    """Return what is wrong with letters in this style, with every field filled in and with none."""
    letters = (_letter(_filled(known)), _letter(()))
    written = (write_docx(letter, style, purpose, _MOMENT) for letter in letters for purpose in Purpose)
    return tuple(fault for data in written for fault in faults(data) if _BY_WORD not in fault)


def _filled(known: Vocabulary) -> tuple[LetterField, ...]:
    return tuple(
        LetterField(name, _DAY.isoformat() if name in known.dates else name, name) for name in sorted(known.fields)
    )


def _letter(fields: tuple[LetterField, ...]) -> ResolvedLetter:
    para = Para((Text("Voorbeeld"), Strong((Text("vet"),)), Footnote((Para((Text("Noot."),)),))))
    link = Para((Link("https://voorbeeld.example/", (Text("koppeling"),)),))
    listed = ListBlock(ListKind.NUMBER, ((para,), (link,)))
    table = Table(1, ((Cell((para,)), Cell((link,))), (Cell((listed,)), Cell(()))))
    blocks = (Heading(1, (Text("Kop"),)), para, listed, table, Quote((para,)), Annex((Text("Bijlage"),)), para)
    return ResolvedLetter(
        draft=DraftId(_ID),
        revision=RevisionId(_ID),
        kind="brief",
        kind_label="Brief",
        answers=None,
        date=_DAY,
        fields=fields,
        opening="Geachte heer Voorbeeld,",
        parts=(ResolvedPart(PartId(_ID), "Onderdeel", blocks),),
        closing="Hoogachtend,",
        signature_above=("De Minister van Voorbeelden,",),
        signature_below=("A. Voorbeeld",),
    )
