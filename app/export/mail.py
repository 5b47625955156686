"""What a letter says, to be pasted into a mail: headings, lists, tables and notes keep their structure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape

from app.domain.blocks import ListBlock
from app.domain.resolved import ResolvedLetter
from app.export.house_style import HouseStyle
from app.export.plain import said
from app.export.preview_blocks import Around, PreviewWriter, paragraph
from app.text.pasted.list_tags import list_tags
from app.text.words import plain


def mail_html(letter: ResolvedLetter, style: HouseStyle) -> str:
    """Return aanhef, text, closing and signature as HTML a mail program reads; notes follow at the end."""
    writer = _MailWriter(style.settings.labels, style.looks)
    body = writer.blocks(said(letter)) + writer.notes()
    return f'<html lang="{escape(style.settings.language)}"><body>{body}</body></html>'


def mail_text(letter: ResolvedLetter) -> str:
    """Return the same as plain text."""
    return plain(said(letter)) + "\n"


class _MailWriter(PreviewWriter):
    """Writes lists as lists: a mail program has them, and counts for itself. It has no style sheet for tables."""

    table = 'border="1" cellspacing="0" cellpadding="3" width="100%"'

    def styled(self, purpose: str, content: str, indent: int = 0) -> str:
        return paragraph(self._in_type(purpose, content), indent)

    def _items(self, block: ListBlock, around: Around) -> Iterator[str]:
        first = next(iter(self._counter.labels(block, around.depth)), "")
        inside = replace(around, text=around.list, indent=0, depth=around.depth + 1)
        opening, closing = list_tags(block.kind, first)
        yield opening
        for item in block.items:
            yield f"<li>{self.blocks(item, inside)}</li>"
        yield closing
