"""The custom XML part of a file to sign: which letter it is, what its fields hold, where its parts come from."""

from typing import Final

from app.domain.resolved import LetterField, ResolvedLetter, ResolvedPart
from app.ooxml.escape import DECLARATION, attribute, text
from app.ooxml.names import NAMESPACES
from app.text.words import digest

NAMESPACE: Final = "urn:aanhef:letter:1"
PART: Final = "customXml/item1.xml"
PROPERTIES_PART: Final = "customXml/itemProps1.xml"


def manifest_part(letter: ResolvedLetter, dates: frozenset[str], filtered: tuple[tuple[str, str], ...] = ()) -> str:
    """Return customXml/item1.xml; `dates` names the fields shown in a date control, `filtered` those with a filter.

    A field holds what its controls show, since Word and LibreOffice show the field rather than the cached text; the
    field of a date control holds the ISO date. Fields that are still open have no place in it.
    """
    fields = "".join(_field(field, dates) for field in letter.fields if field.shown and not field.is_open)
    shown = "".join(_shown(letter.field(name), filter_) for name, filter_ in filtered if name not in dates)
    parts = "".join(map(_part, letter.parts))
    return (
        f'{DECLARATION}<letter xmlns="{NAMESPACE}" id="{letter.draft}" revision="{letter.revision}" '
        f'kind="{attribute(letter.kind)}" sha256="{digest(letter.blocks)}">{fields}{shown}{parts}</letter>'
    )


def properties_part(store: str) -> str:
    """Return customXml/itemProps1.xml, which gives the custom XML its id."""
    return (
        f'{DECLARATION}<ds:datastoreItem xmlns:ds="{NAMESPACES["ds"]}" ds:itemID="{store}"><ds:schemaRefs>'
        f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def _field(field: LetterField, dates: frozenset[str]) -> str:
    value = field.value if field.name in dates else field.shown
    return f'<field name="{attribute(field.name)}">{text(value)}</field>'


def _shown(field: LetterField | None, filter_: str) -> str:
    if field is None or not field.shown or field.is_open:
        return ""
    return (
        f'<shown field="{attribute(field.name)}" filter="{attribute(filter_)}">'
        f"{text(field.shown_by(filter_))}</shown>"
    )


def _part(part: ResolvedPart) -> str:
    origin = f' paragraph="{part.paragraph}" version="{part.version}"' if part.paragraph else ""
    departs = ' departs="true"' if part.departs else ""
    return f'<part id="{part.id}"{origin}{departs}/>'
