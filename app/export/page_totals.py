"""The number of pages: found in a house style, written for Word or for LibreOffice.

Word counts the pages of a section with the field SECTIONPAGES. LibreOffice 7.4 knows no such field and shows the
number that stands cached in it; the copy it lays out therefore asks for the page of a bookmark at the section's end.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final

from lxml import etree

from app.export.patterns import TotalPlace
from app.export.trees import formatting, replace
from app.ooxml.names import qn

_TOTAL: Final = re.compile(r"\s*(SECTIONPAGES|NUMPAGES)\b")


def mark_totals(root: etree._Element, mark: Callable[[TotalPlace], etree._Element]) -> None:
    """Replace every field that counts pages by a mark, be it written simply or in runs (ECMA-376 17.16.18, 19)."""
    for field in list(root.iter(qn("w:fldSimple"))):
        if _TOTAL.match(field.get(qn("w:instr"), "")):
            replace(field, [mark(TotalPlace(formatting(next(field.iter(qn("w:r")), None))))])
    for begin in list(root.iter(qn("w:fldChar"))):
        runs = _field_runs(begin)
        instruction = "".join(text.text or "" for run in runs for text in run.iter(qn("w:instrText")))
        if _TOTAL.match(instruction):
            for run in runs[1:]:
                replace(run, [])
            replace(runs[0], [mark(TotalPlace(formatting(runs[0])))])


def field(instruction: str, shown: str, run: str) -> str:
    """Return a field with the words it shows until it is counted again."""
    return f'<w:fldSimple w:instr=" {instruction} "><w:r>{run}<w:t>{shown}</w:t></w:r></w:fldSimple>'


def bookmark_name(section: int) -> str:
    """Return the name of the bookmark at the end of section `section`, counted from 0."""
    return f"_einde_{section + 1}"


def bookmark(section: int) -> str:
    """Return the bookmark at the end of section `section`."""
    number = section + 1
    return f'<w:bookmarkStart w:id="{number}" w:name="{bookmark_name(section)}"/><w:bookmarkEnd w:id="{number}"/>'


def total(run: str, section: int, totals: Sequence[int], sections: int, layout: bool) -> str:
    """Return the field that shows how many pages section `section` has.

    `totals` are the numbers of the last layout, one a section. Where they are not known and the letter is one section
    NUMPAGES says the same and is counted by every program.
    """
    if layout:
        return field(f"PAGEREF {bookmark_name(section)}", "1", run)
    if totals:
        return field("SECTIONPAGES", str(totals[section]), run)
    return field("NUMPAGES" if sections == 1 else "SECTIONPAGES", "1", run)


def _field_runs(begin: etree._Element) -> list[etree._Element]:
    """Return the runs of the field that begins here, up to its end; none where it is nested, torn or no beginning."""
    run = begin.getparent()
    if begin.get(qn("w:fldCharType")) != "begin" or run is None or run.tag != qn("w:r"):
        return []
    runs = [run]
    for sibling in run.itersiblings(qn("w:r")):
        runs.append(sibling)
        kinds = [mark.get(qn("w:fldCharType")) for mark in sibling.iter(qn("w:fldChar"))]
        if "begin" in kinds:
            return []
        if "end" in kinds:
            return runs
    return []
