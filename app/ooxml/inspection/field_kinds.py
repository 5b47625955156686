"""Which fields a letter may hold, told from what they do. ECMA-376 17.16.5.

The list is of what may stay: whatever else Word knows, or will know, leaves what it shows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from app.domain.inspection import LeakCode

_OUTSIDE: Final = frozenset(
    (
        "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "LINK", "IMPORT", "DATABASE", "MACROBUTTON",
        "RD", "EMBED", "PRINT", "AUTOTEXT", "AUTOTEXTLIST", "GLOSSARY", "MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT",
        "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE",
    )
)  # fmt: skip
"""Fields that fetch something, run something or send something to a printer when they are updated."""
_SHOW_WHAT_GOES: Final = frozenset(
    (
        "FILENAME", "TEMPLATE", "AUTHOR", "LASTSAVEDBY", "USERNAME", "USERADDRESS", "USERINITIALS", "INFO",
        "COMMENTS", "KEYWORDS", "REVNUM", "EDITTIME", "PRINTDATE", "CITATION", "BIBLIOGRAPHY",
    )
)  # fmt: skip
_PERSONAL_PROPERTIES: Final = frozenset(
    (
        "author", "lastauthor", "lastsavedby", "manager", "company", "template", "hyperlinkbase", "comments",
        "keywords", "revisionnumber", "totaleditingtime", "lastprinted", "lastprinteddate",
    )
)  # fmt: skip
COUNTING: Final = frozenset(("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "PAGEREF", "SEQ", "AUTONUM", "LISTNUM"))
_KEPT: Final = COUNTING | frozenset(
    (
        "REF", "NOTEREF", "FTNREF", "STYLEREF", "TOC", "TOA", "INDEX", "HYPERLINK", "SYMBOL", "EQ", "ADVANCE",
        "QUOTE", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "TITLE", "SUBJECT", "NUMCHARS", "NUMWORDS", "FILESIZE",
        "DOCPROPERTY", "DOCVARIABLE", "FORMTEXT", "FORMCHECKBOX", "FORMDROPDOWN", "AUTONUMLGL", "AUTONUMOUT",
        "BARCODE", "DISPLAYBARCODE", "BIDIOUTLINE", "=",
    )
)  # fmt: skip
_CHOOSING: Final = ("IF", "COMPARE")
_SAFE: Final = ("http://", "https://", "mailto:", "#")
_TOKEN: Final = re.compile(r'"([^"]*)"?|(\S+)')
_WITH_ARGUMENT: Final = ("\\l", "\\m", "\\o", "\\t")


def leak_of(keyword: str, code: str, *, counts: bool) -> LeakCode | None:
    """Return what is wrong with a field; None for one that only counts or repeats what stands in the letter.

    `counts` says that a page number or the like stands in its code: such a choice is made anew on every page.
    """
    if not code.strip():
        return None
    if keyword in _OUTSIDE:
        return LeakCode.OUTSIDE_FIELD
    if keyword in _SHOW_WHAT_GOES:
        return LeakCode.PERSONAL_FIELD
    words = list(_words(code))
    if keyword == "DOCPROPERTY" and len(words) > 1 and words[1].replace(" ", "").lower() in _PERSONAL_PROPERTIES:
        return LeakCode.PERSONAL_FIELD
    if keyword == "HYPERLINK" and any(not each.lower().startswith(_SAFE) for each in _addresses(words)):
        return LeakCode.EXTERNAL_LINK
    if keyword in _KEPT or (counts and keyword in _CHOOSING):
        return None
    return LeakCode.HIDDEN_TEXT


def _words(code: str) -> Iterator[str]:
    for found in _TOKEN.finditer(code):
        yield (found[1] if found[1] is not None else found[2]).strip()


def _addresses(words: list[str]) -> Iterator[str]:
    """Yield what a HYPERLINK leads to; the words of a switch, such as a bookmark or a tip, are none."""
    skipped = False
    for word in words[1:]:
        if skipped:
            skipped = False
        elif word.startswith("\\") and len(word) == 2:
            skipped = word.lower() in _WITH_ARGUMENT
        elif word:
            yield word
