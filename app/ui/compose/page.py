"""The page the preview shows, with its pictures ready to be painted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from app.services.resolving import Shown, Surround
from app.ui.pictures import painted

if TYPE_CHECKING:
    from app.composition import Services


@dataclass(frozen=True, slots=True)
class Page:
    """A letter as HTML, the pictures in it by address, and its type with what stands in for it."""

    html: str
    pictures: Mapping[str, QImage]
    surround: Surround
    """What stands round the text."""
    font: tuple[str, str] = ("", "")


def page_of(services: Services, shown: Shown, held: Mapping[str, QImage]) -> Page:
    """Return the page of a letter; a picture that is `held` already is not read again. Runs on the worker."""
    html, pictures = services.resolving.page(shown.letter)
    ready = {address: held.get(address) or painted(data) for address, data in pictures.items()}
    return Page(html, ready, services.resolving.surround(shown.letter), services.resolving.font(shown.letter))
