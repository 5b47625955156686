"""The text of a letter as a page in the colours of the window."""

from __future__ import annotations

from app.domain.blocks import Blocks
from app.services.reading import as_page
from app.ui.theme import Colours


def letter_html(blocks: Blocks, colours: Colours) -> str:
    """Return blocks as HTML: headings, lists, tables, and the notes together at the end. Open fields are marked."""
    return f"<style>{_style(colours)}</style>{as_page(blocks)}"


def _style(colours: Colours) -> str:
    return (
        "h2, h3, h4 { margin-top:16px; margin-bottom:4px; font-size:medium; }"
        "p { margin-top:0; margin-bottom:9px; line-height:130%; } .punt { margin-bottom:4px; }"
        f"a {{ color:{colours.accent}; }} .noot {{ color:{colours.quiet}; }}"
        f".open {{ background-color:{colours.mark}; }}"
    )
