"""The text of a letter as a page in the colours of the window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from app.domain.blocks import Blocks
from app.services.reading import as_page
from app.ui.theme import Colours

_NO_FIGURES: Final[Mapping[str, bytes]] = MappingProxyType({})


def letter_html(blocks: Blocks, colours: Colours, figures: Mapping[str, bytes] = _NO_FIGURES) -> str:
    """Return blocks as HTML: headings, lists, tables, and the notes together at the end. Open fields are marked.

    `figures` are the pictures in it by SHA-256; whoever shows the page hands them in
    (`app.ui.pictures.LetterPictures`).
    """
    return f"<style>{_style(colours)}</style>{as_page(blocks, figures)}"


def _style(colours: Colours) -> str:
    return (
        "h2, h3, h4 { margin-top:16px; margin-bottom:4px; font-size:medium; }"
        "p { margin-top:0; margin-bottom:9px; line-height:130%; } .punt { margin-bottom:4px; }"
        f"a {{ color:{colours.accent}; }} .noot {{ color:{colours.quiet}; }}"
        f".open {{ background-color:{colours.mark}; }}"
    )
