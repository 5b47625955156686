"""Pictures of a letter, ready to be painted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.services.reading import figure_address

WIDEST = 2 * 700
"""Pixels a picture is kept in at most: a page is no wider on the screen, twice that where its dots are fine."""


def painted(data: bytes) -> QImage:
    """Return a picture no larger than the screen has use for. May run on the worker."""
    image = QImage.fromData(data)
    if image.width() > WIDEST:
        return image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    return image


@dataclass(frozen=True, slots=True)
class LetterPictures:
    """The pictures of a letter: as they are kept, by SHA-256, and ready to be painted, by the address a page has."""

    kept: Mapping[str, bytes] = field(default_factory=dict)
    painted: Mapping[str, QImage] = field(default_factory=dict)

    @classmethod
    def of(cls, kept: Mapping[str, bytes]) -> LetterPictures:
        """Return the pictures of a letter. May run on the worker."""
        return cls(kept, {figure_address(sha256): painted(data) for sha256, data in kept.items()})


NO_PICTURES = LetterPictures()
