"""A house style in the organisation's own dress: its name, its logo, its type."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from lxml import etree

from app.domain.errors import ErrorCode, KnownError
from app.export.figures import Picture, read_picture
from app.export.fonts import font_of, list_font, set_font
from app.export.house_settings import HouseSettings
from app.export.static_parts import relationships_name, xml_bytes
from app.ooxml.members import deflated, join
from app.ooxml.names import qn
from app.ooxml.package import Package, read_package
from app.runtime.files import read_file

LOGO: Final = "Beeldmerk"
"""The name of the picture that stands for a logo, in Word's selection pane."""
ORGANISATION: Final = "organisatie"
"""The label that holds the name of the organisation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What an organisation puts in the place of what a house style says; nothing where it is empty."""

    organisation: str = ""
    logo: Path | None = None
    font: str = ""


def dressed_settings(settings: HouseSettings, dress: Dress) -> HouseSettings:
    """Return the settings of a house style with the organisation's own name."""
    if not dress.organisation:
        return settings
    return replace(settings, labels=MappingProxyType({**settings.labels, ORGANISATION: dress.organisation}))


def dressed_package(package: Package, dress: Dress, name: str) -> Package:
    """Return the Word file of a house style with the organisation's own logo and type.

    Raises:
        KnownError: LOGO_UNUSABLE (name) where the logo is no PNG or JPEG; those of `read_file` for it.
    """
    changes = {**_fonts(package, dress.font), **_logos(package, dress)}
    if not changes:
        return package
    parts = {each: package.part(each) for each in package.names} | changes
    return read_package(join([deflated(each, data) for each, data in parts.items()]), name)


def _fonts(package: Package, font: str) -> Mapping[str, bytes]:
    if not font:
        return {}
    links = {each.kind: each.target for each in package.relationships(package.main())}
    styles = package.xml(links["styles"])
    old = font_of(styles)
    set_font(styles, font)
    changes = {links["styles"]: xml_bytes(styles)}
    if "fontTable" in links and package.has(links["fontTable"]):
        table = package.xml(links["fontTable"])
        list_font(table, old, font)
        changes[links["fontTable"]] = xml_bytes(table)
    return changes


def _logos(package: Package, dress: Dress) -> Mapping[str, bytes]:
    if dress.logo is None:
        return {}
    data = read_file(dress.logo)
    picture = read_picture(data)
    if picture is None:
        raise KnownError(ErrorCode.LOGO_UNUSABLE, name=dress.logo.name)
    changes: dict[str, bytes] = {}
    for part in package.names:
        if part.startswith("word/") and part.endswith(".xml"):
            changes |= _placed(package, part, picture, data, dress.organisation)
    return changes


def _placed(package: Package, part: str, picture: Picture, data: bytes, organisation: str) -> dict[str, bytes]:
    """Return what changes in `part`: the picture called Beeldmerk, as large as its box allows, and its bytes."""
    root = package.xml(part)
    shown = tuple(_marks(root))
    if not shown:
        return {}
    target = f"media/logo.{picture.extension}"
    changes = {posixpath.join(posixpath.dirname(part), target): data}
    listing = relationships_name(part)
    relationships = package.xml(listing)
    for each in shown:
        _fit(each, picture, organisation)
        used = {blip.get(qn("r:embed")) for blip in each.iter(qn("a:blip"))}
        for relationship in relationships:
            if relationship.get("Id") in used:
                relationship.set("Target", target)
    return {**changes, part: xml_bytes(root), listing: xml_bytes(relationships)}


def _marks(root: etree._Element) -> Iterator[etree._Element]:
    for kind in ("wp:anchor", "wp:inline"):
        for drawing in root.iter(qn(kind)):
            named = drawing.find(qn("wp:docPr"))
            if named is not None and named.get("name") == LOGO:
                yield drawing


def _fit(drawing: etree._Element, picture: Picture, organisation: str) -> None:
    """Make the picture as large as its box allows, in the middle of its width."""
    sizes = [each for each in drawing.iter(qn("wp:extent"), qn("a:ext")) if each.get("cx")]
    width, height = (int(sizes[0].get(side, "0")) for side in ("cx", "cy"))
    scale = min(width / picture.width, height / picture.height)
    shown = {"cx": max(1, round(picture.width * scale)), "cy": max(1, round(picture.height * scale))}
    for each in sizes:
        for side, length in shown.items():
            each.set(side, str(length))
    for offset in drawing.iterfind(f"{qn('wp:positionH')}/{qn('wp:posOffset')}"):
        offset.text = str(int(offset.text or 0) + (width - shown["cx"]) // 2)
    for named in drawing.iterfind(qn("wp:docPr")):
        named.set("descr", f"Logo van {organisation}" if organisation else "Logo")
