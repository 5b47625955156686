"""The letter kinds as they are offered to whoever begins a letter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from app.compose.facts import HOUSE_STYLE
from app.domain.kinds import LetterKind
from app.domain.paragraphs import Variable, VariableType
from app.export.house_styles import HouseStyles


class OfferedKinds(Mapping[str, LetterKind]):
    """Letter kinds that also ask for a house style, as long as there is one to choose."""

    def __init__(self, kinds: Mapping[str, LetterKind], house_styles: HouseStyles) -> None:
        self._kinds = kinds
        self._house_styles = house_styles

    def __getitem__(self, name: str) -> LetterKind:
        kind = self._kinds[name]
        names = self._house_styles.names()
        if len(names) < 2:
            return kind
        fact = Variable(
            name=HOUSE_STYLE,
            type=VariableType.CHOICE,
            label="Huisstijl",
            help=f"Zonder keuze ‘{kind.house_style}’",
            choices=names,
        )
        return replace(kind, facts=(*kind.facts, fact))

    def __iter__(self) -> Iterator[str]:
        return iter(self._kinds)

    def __len__(self) -> int:
        return len(self._kinds)
