"""A house style: a Word file and its settings, opened once and prepared for every letter after."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from app.export.dress import Dress, dressed_package, dressed_settings
from app.export.fonts import font_of
from app.export.house_notes import numbered_notes
from app.export.house_settings import HouseSettings, damaged, read_settings
from app.export.lists import NumberingBase, numbering_base
from app.export.looks import Look, TableLines, looks_of, table_lines_of
from app.export.page_setup import PageSetup, page_setup
from app.export.patterns import Pattern, TextPlace
from app.export.prepare import pattern_of
from app.export.static_parts import (
    KEPT,
    own_relationships,
    pictures,
    plain_part,
    relationships_name,
    relationships_part,
)
from app.ooxml.escape import DECLARATION
from app.ooxml.members import Member, deflated
from app.ooxml.names import qn
from app.ooxml.package import Package, Relationship, read_package
from app.runtime.files import read_file

NO_DRESS: Final = Dress()


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """Everything a letter takes from its house style; nothing in it is read or compressed again."""

    name: str
    settings: HouseSettings
    styles: Mapping[str, str]
    """Ids of the Word styles by what they are for, as in `house_settings.STYLES`."""
    looks: Mapping[str, Look]
    """What the screen shows of those that are for paragraphs."""
    table_lines: TableLines
    document: Pattern
    running: Mapping[str, Pattern]
    """Headers and footers by part name."""
    page: PageSetup
    numbering: NumberingBase
    kept: tuple[Relationship, ...]
    """Parts of the document that go along unchanged."""
    document_links: str
    """Relationships of pictures and links on the first page itself, as XML."""
    running_links: Mapping[str, str]
    """Relationships parts of headers and footers that have any, by part name."""
    static: tuple[Member, ...]
    font: str
    """The type letters are in, by the name Word has for it."""
    dates: frozenset[str]
    """Names of fields that are shown in a date control."""
    filtered: tuple[tuple[str, str], ...]
    """Fields that are shown by a filter as well: field, filter. Those of dates are a format of their control."""
    notes: Pattern
    """Footnotes of the house style itself, in the order of their numbers from 1."""
    note_count: int
    logo: bytes = b""
    """The organisation's own, where it has one."""

    def __repr__(self) -> str:
        """Return its name: the rest would fill pages."""
        return f"HouseStyle({self.name!r})"


def load_house_style(folder: Path, name: str, dress: Dress = NO_DRESS) -> HouseStyle:
    """Return the house style kept as `<name>.docx` and `<name>.toml` in `folder`, in the organisation's own dress.

    Raises:
        KnownError: those of `read_file` for either file; HOUSE_STYLE_DAMAGED with `style`, `what`
            (anchor, style, part, page, and those of `read_settings` and `pattern_of`) and `name`, what is missing or
            wrong; those of `read_package` for the Word file and of `dressed_package` for the dress.
    """
    settings = read_settings(read_file(folder / f"{name}.toml").decode(errors="replace"), name)
    word_file = folder / f"{name}.docx"
    package = dressed_package(read_package(read_file(word_file), word_file.name), dress, word_file.name)
    prepared = prepare_house_style(name, dressed_settings(settings, dress), package)
    return replace(prepared, logo=read_file(dress.logo)) if dress.logo else prepared


def prepare_house_style(name: str, settings: HouseSettings, package: Package) -> HouseStyle:
    """Return the house style in an opened Word file.

    Raises:
        KnownError: HOUSE_STYLE_DAMAGED, as `load_house_style`.
    """
    main = package.main()
    links = {each.kind: each for each in package.relationships(main) if not each.external}
    targets = {each.id: each.target for each in package.relationships(main) if package.has(each.target)}
    root = package.xml(main)
    sections = list(root.iter(qn("w:sectPr")))
    if not sections:
        raise damaged(name, "page", "sectPr")
    page = page_setup(sections[-1], targets, name)
    for section in sections:
        parent = section.getparent()
        if parent is not None:
            parent.remove(section)
    note_part = package.xml(links["footnotes"].target) if "footnotes" in links else None
    own_notes = numbered_notes(root, note_part)
    document = pattern_of(root, settings.labels, name)
    notes = Pattern(tuple(piece for note in own_notes for piece in pattern_of(note, settings.labels, name).pieces))
    running = {each.part: pattern_of(package.xml(each.part), settings.labels, name) for each in page.running}
    _require_places(name, settings, (document, notes, *running.values()))
    kept = tuple(links[kind] for kind in KEPT if kind in links and package.has(links[kind].target))
    numbering = package.xml(links["numbering"].target) if "numbering" in links else None
    styles = _style_ids(name, settings, package, links)
    style_part = package.xml(links["styles"].target)
    places = [place for pattern in (document, notes, *running.values()) for place in pattern.fields]
    return HouseStyle(
        name=name,
        settings=settings,
        styles=styles,
        looks=looks_of(style_part, styles),
        table_lines=table_lines_of(style_part, styles["table"]),
        document=document,
        running=running,
        page=page,
        numbering=numbering_base(numbering, settings.list_step),
        kept=kept,
        document_links=own_relationships(package, main),
        running_links={
            part: relationships_part(own) for part in running if (own := own_relationships(package, part))
        },
        static=_static(package, main, kept, running),
        font=font_of(style_part),
        dates=frozenset(place.name for place in places if place.is_date),
        filtered=tuple(sorted({(place.name, place.filter) for place in places if place.filter})),
        notes=notes,
        note_count=len(own_notes),
    )


def _static(
    package: Package, main: str, kept: tuple[Relationship, ...], running: Mapping[str, Pattern]
) -> tuple[Member, ...]:
    members = {each.target: plain_part(package, each) for each in kept}
    for source in (main, *running):
        members.update((member.name, member) for member in pictures(package, source))
    for part, pattern in running.items():
        if pattern.is_fixed:
            members[part] = deflated(part, (DECLARATION + "".join(map(str, pattern.pieces))).encode())
        if own := own_relationships(package, part):
            name = relationships_name(part)
            members[name] = deflated(name, relationships_part(own).encode())
    return tuple(members.values())


def _require_places(name: str, settings: HouseSettings, patterns: tuple[Pattern, ...]) -> None:
    texts = sum(isinstance(place, TextPlace) for place in patterns[0].places)
    if texts != 1:
        raise damaged(name, "anchor", "text")
    placed = {place.name for pattern in patterns for place in pattern.fields}
    for field in settings.fields:
        if field not in placed:
            raise damaged(name, "anchor", f"field:{field}")


def _style_ids(
    name: str, settings: HouseSettings, package: Package, links: Mapping[str, Relationship]
) -> Mapping[str, str]:
    if "styles" not in links:
        raise damaged(name, "part", "styles")
    by_name: dict[str, str] = {}
    for style in package.xml(links["styles"].target).iter(qn("w:style")):
        shown = style.find(qn("w:name"))
        if shown is not None:
            by_name[shown.get(qn("w:val"), "")] = style.get(qn("w:styleId"), "")
    for wanted in settings.styles.values():
        if not by_name.get(wanted):
            raise damaged(name, "style", wanted)
    return {purpose: by_name[wanted] for purpose, wanted in settings.styles.items()}
