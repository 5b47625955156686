"""Document properties, every one set on purpose: those a document system reads, and no person's name."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from app.domain.resolved import ResolvedLetter
from app.export.house_settings import HouseSettings
from app.export.purpose import Purpose
from app.ooxml.escape import DECLARATION, attribute, text
from app.ooxml.names import NAMESPACES

CORE: Final = "docProps/core.xml"
CUSTOM: Final = "docProps/custom.xml"
# The format id every custom property has ([MS-OSHARED] 2.3.3.2.2), and the first number that is free to use.
_CUSTOM_FORMAT: Final = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_FIRST_ID: Final = 2

OFFICE_PROPERTIES: Final = ("Van", "Verantwoordelijke organisatie")
"""These name an organisation, never a person."""
READ_BY_DMS: Final = frozenset(
    {
        "Identifier", "Documentsoort", "Publicatiedatum", "Taal", "Inhoudsindicatie", "Status", "Aan", "Datum",
        "Kenmerk",
        "Rubricering", "Vertrouwelijkheidsniveau", "Markering", "Aard document", "Informatiecategorie Beleidslijn",
        *OFFICE_PROPERTIES,
    }
)  # fmt: skip
"""What a document system reads, by the names in the ministries' letters; "Opgesteld door" names a person."""


def core_part(letter: ResolvedLetter, settings: HouseSettings, moment: datetime) -> str:
    """Return docProps/core.xml: title, organisation as its maker, language and the moment it was made.

    A reader that speaks says the title first, so a letter without subject is called by its kind.

    Raises:
        ValueError: when `moment` has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without time zone")
    made = moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    maker = text(_shown(letter, "afzender1"))
    declared = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("cp", "dc", "dcterms", "xsi"))
    return (
        f"{DECLARATION}<cp:coreProperties {declared}>"
        f"<dc:title>{text(_shown(letter, 'onderwerp') or letter.kind_label)}</dc:title>"
        f"<dc:creator>{maker}</dc:creator><cp:lastModifiedBy>{maker}</cp:lastModifiedBy>"
        f"<dc:language>{text(settings.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{made}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{made}</dcterms:modified></cp:coreProperties>'
    )


def custom_part(letter: ResolvedLetter, settings: HouseSettings, purpose: Purpose) -> str:
    """Return docProps/custom.xml, with the names the ministries' own letters use (observed in letters of 2024)."""
    properties = "".join(
        f'<property fmtid="{_CUSTOM_FORMAT}" pid="{number}" name="{attribute(name)}">'
        f"<vt:lpwstr>{text(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(_values(letter, settings, purpose), _FIRST_ID)
    )
    return (
        f'{DECLARATION}<Properties xmlns="{NAMESPACES["op"]}" xmlns:vt="{NAMESPACES["vt"]}">{properties}</Properties>'
    )


def _values(letter: ResolvedLetter, settings: HouseSettings, purpose: Purpose) -> Iterator[tuple[str, str]]:
    yield "Kenmerk", _shown(letter, "ons_kenmerk")
    yield "Datum", _shown(letter, "datum")
    yield "Documentsoort", letter.kind_label
    yield "Aan", _shown(letter, "adres1")
    yield "Van", _shown(letter, "afzender1")
    yield "Verantwoordelijke organisatie", settings.labels.get("organisatie") or _shown(letter, "afzender1")
    yield "Inhoudsindicatie", _shown(letter, "onderwerp")
    yield "Rubricering", _shown(letter, "rubricering")
    yield "Markering", _shown(letter, "markering")
    yield "Taal", settings.language.replace("-", "_")
    yield "Status", settings.labels[purpose.value]


def _shown(letter: ResolvedLetter, name: str) -> str:
    """Return what a field shows; an open one has nothing yet."""
    field = letter.field(name)
    return "" if field is None or field.is_open else field.shown
