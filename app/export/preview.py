"""A letter as the drafter sees it while writing."""

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from types import MappingProxyType
from typing import Final

from app.domain.blocks import Annex
from app.domain.resolved import LetterField, ResolvedLetter, ResolvedPart
from app.export.dress import ORGANISATION
from app.export.fonts import STAND_INS
from app.export.house_style import HouseStyle
from app.export.looks import Look
from app.export.preview_blocks import Pictures, PreviewWriter, open_field, paragraph, table_rule
from app.ooxml.measures import twips_in_emu

# Only what Qt's rich text supports; pre-wrap keeps the two spaces after a postcode.
_STYLE = (
    "p { white-space: pre-wrap; margin-top: 0; margin-bottom: 10px } "
    "h2, h3, h4 { font-size: medium; margin-top: 12px; margin-bottom: 2px } "
    ".open { background-color: #fff2a8; color: #000000 } .kader { background-color: #e8edf1; color: #000000 } "
    ".klein, .noot { font-size: small } .groot { font-size: large } .noot, .punt { margin-bottom: 2px } "
    "h2.groot { margin-bottom: 10px } table { margin-top: 10px; margin-bottom: 10px } "
    "th { text-align: left; font-weight: normal }"
)
_NO_FIGURES: Final[Mapping[str, bytes]] = MappingProxyType({})
_HEADINGS = {1: "h2", 2: "h3", 3: "h4"}
_FIRST_PARAGRAPH = re.compile("<(?:p|h[2-4])(?: [^>]*)?>")
LOGO_HEIGHT = 48
"""Pixels, on the screen."""
_COLUMN = ("contactpersoon", "ons_kenmerk", "uw_kenmerk", "bijlagen", "kopie_aan")
_LINES = ("datum", "onderwerp")


def preview_html(
    letter: ResolvedLetter, style: HouseStyle, figures: Mapping[str, bytes] = _NO_FIGURES, *, embedded: bool = True
) -> str:
    """Return the letter as HTML for Qt's text browser, in the looks of its house style; see `Pictures`.

    Before each part stands the anchor `part-<uuid>`; values still wanted are marked; notes follow at the end. The
    text is a flat run of paragraphs, which Qt lays out as it grows; a table is used for a table only.
    """
    widest, highest = twips_in_emu(style.page.width), twips_in_emu(style.settings.figure_height)
    pictures = Pictures(figures, widest, highest, embedded=embedded)
    writer = PreviewWriter(style.settings.labels, style.looks, pictures)
    text, annexes = _annexes_apart(letter.parts)
    body = "".join(
        (
            *_sender(letter, style),
            column(letter, style),
            *_address(letter, style),
            paragraph(escape(letter.opening)),
            *(_part(part, writer) for part in text),
            ending(letter),
            *(_part(part, writer) for part in annexes),
            writer.notes(),
        )
    )
    return in_page(body, style)


def in_page(body: str, style: HouseStyle) -> str:
    """Return a piece of a letter as a page of its own, in the looks of its house style."""
    rules = f"{_STYLE} {table_rule(style.table_lines)} {_headings(style)} {_type(style)}"
    return f"<html><head><style>{rules}</style></head><body>{body}</body></html>"


def _headings(style: HouseStyle) -> str:
    """Return the rules for the type of headings."""
    looks = ((tag, style.looks.get(f"heading{level}", Look())) for level, tag in _HEADINGS.items())
    return " ".join(
        f"{tag} {{ font-weight: {'bold' if look.bold else 'normal'}; "
        f"font-style: {'italic' if look.italic else 'normal'} }}"
        for tag, look in looks
    )


def _annexes_apart(parts: Sequence[ResolvedPart]) -> tuple[list[ResolvedPart], list[ResolvedPart]]:
    """Return the text that is signed, and what follows from the first annex on; a part may be in both."""
    for place, part in enumerate(parts):
        first = next((number for number, block in enumerate(part.blocks) if isinstance(block, Annex)), None)
        if first is not None:
            before, after = replace(part, blocks=part.blocks[:first]), replace(part, blocks=part.blocks[first:])
            return [*parts[:place], before], [after, *parts[place + 1 :]]
    return list(parts), []


def ending(letter: ResolvedLetter) -> str:
    """Return the closing and who signs."""
    return "".join(_ending(letter))


def _ending(letter: ResolvedLetter) -> Iterator[str]:
    yield paragraph(escape(letter.closing))
    yield paragraph("<br/>".join(_signature(letter, letter.signature_above)))
    yield paragraph(_room(letter, letter.signature_below))
    yield paragraph("<br/>".join(_signature(letter, letter.second_above)))
    yield paragraph(_room(letter, letter.second_below))


def _type(style: HouseStyle) -> str:
    """Return the rule for the type of the letter; the type itself is looked for first, then what stands in for it."""
    families = [re.sub(r"[^\w -]", "", each) for each in (style.font, STAND_INS.get(style.font, "")) if each]
    named = ", ".join(f"'{each}'" for each in families)
    return f"body {{ font-family: {named} }}" if named else ""


def part_anchor(part: ResolvedPart) -> str:
    """Return the name of the anchor before a part."""
    return f"part-{part.id}"


def _part(part: ResolvedPart, writer: PreviewWriter) -> str:
    """Return a part with its anchor inside the first paragraph; Qt forgets one that stands between paragraphs."""
    anchor = f'<a name="{part_anchor(part)}"></a>'
    return _FIRST_PARAGRAPH.sub(lambda opening: opening[0] + anchor, writer.blocks(part.blocks), count=1)


def letterhead(letter: ResolvedLetter, style: HouseStyle) -> str:
    """Return what stands above the text, but for the reference column."""
    return "".join((*_sender(letter, style), *_address(letter, style)))


def column(letter: ResolvedLetter, style: HouseStyle) -> str:
    """Return what stands in the reference column; nothing where a letter has no such details."""
    labels = style.settings.labels
    details = [
        f"{escape(labels.get(name, name))}: {_shown(field)}" for name in _COLUMN if (field := letter.field(name))
    ]
    return f'<p class="klein">{"<br/>".join(details)}</p>' if details else ""


def _sender(letter: ResolvedLetter, style: HouseStyle) -> Iterator[str]:
    if style.logo:
        kind = "png" if style.logo.startswith(b"\x89PNG") else "jpeg"
        yield paragraph(
            f'<img src="data:image/{kind};base64,{b64encode(style.logo).decode()}" height="{LOGO_HEIGHT}"/>'
        )
    if name := style.settings.labels.get(ORGANISATION):
        yield paragraph(f"<b>{escape(name)}</b>")
    marking = letter.field("markering")
    yield paragraph(f"<b>{_shown(marking)}</b>" if marking else "")
    sender = [_shown(field) for field in letter.fields if field.name.startswith("afzender")]
    if sender:
        yield f'<p class="klein">{"<br/>".join((f"<b>{sender[0]}</b>", *sender[1:]))}</p>'


def _address(letter: ResolvedLetter, style: HouseStyle) -> Iterator[str]:
    labels = style.settings.labels
    yield paragraph("<br/>".join(_shown(field) for field in letter.fields if field.name.startswith("adres")))
    yield paragraph(
        "<br/>".join(
            f"{escape(labels.get(name, name))}: {_shown(field)}" for name in _LINES if (field := letter.field(name))
        )
    )


def _room(letter: ResolvedLetter, lines: Iterable[str]) -> str:
    """Return the lines below the room for signing, with the room; nothing for no lines."""
    shown = "<br/>".join(_signature(letter, lines))
    return f"<br/><br/><br/>{shown}" if shown else ""


def _signature(letter: ResolvedLetter, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines of the signature; one that names what is still wanted is marked as such."""
    wanted = {field.shown for field in letter.fields if field.is_open}
    for line in lines:
        yield open_field(line) if line in wanted else escape(line)


def _shown(field: LetterField) -> str:
    return open_field(field.shown) if field.is_open else escape(field.shown)
