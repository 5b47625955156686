"""A check of Word packages for what the Open XML SDK's validator is silent on, and Word or LibreOffice is not."""

import io
import posixpath
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.ooxml.check_controls import control_faults
from app.ooxml.check_links import link_faults
from app.ooxml.check_text import text_faults
from app.ooxml.checked_parts import CheckedParts
from app.ooxml.names import qn

_TYPES: Final = "[Content_Types].xml"


def faults(data: bytes) -> tuple[str, ...]:
    """Return what is wrong with the Word package in `data`, one sentence each; empty for a sound one.

    It looks for: names used twice; parts that are no XML or have no content type; relationships that lead nowhere,
    are asked for but absent, or lead outside by anything but a web link; controls with a double or too large id, too
    long a tag or alias, or a binding that finds nothing; styles, lists, notes and bookmarks that are named but not
    there; cells without a last paragraph and rows that do not fill their grid.
    """
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return ("not a zip",)
    names = package.namelist()
    found = [f"two members are called {name}" for name, count in Counter(map(str.lower, names)).items() if count > 1]
    content: dict[str, bytes] = {}
    for name in names:
        try:
            content[name] = package.read(name)
        except (zipfile.BadZipFile, zlib.error):
            return (*found, f"{name} is damaged")
    trees: dict[str, etree._Element] = {}
    for name, part in content.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
            except etree.XMLSyntaxError as broken:
                found.append(f"{name} is no XML: {broken.msg}")
    parts = CheckedParts(frozenset(content), trees)
    found.extend(_type_faults(parts))
    for check in (link_faults, control_faults, text_faults):
        found.extend(check(parts))
    return tuple(found)


def _type_faults(parts: CheckedParts) -> Iterator[str]:
    types = parts.trees.get(_TYPES)
    if types is None:
        yield f"no {_TYPES}"
        return
    extensions = {(each.get("Extension") or "").lower() for each in types.iter(qn("ct:Default"))}
    overrides = Counter((each.get("PartName") or "").lstrip("/") for each in types.iter(qn("ct:Override")))
    for name, count in overrides.items():
        if count > 1:
            yield f"{name} has two content types"
        if name not in parts.names:
            yield f"a content type for {name}, which is not there"
    for name in parts.names - overrides.keys() - {_TYPES}:
        if posixpath.basename(name).rpartition(".")[2].lower() not in extensions:
            yield f"{name} has no content type"
