"""Kenmerken: the forms the ministries and the Kamers give them, and where running text names one."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class KenmerkKind(StrEnum):
    """Whose form a kenmerk has. A number alone may be any house's; it is given to the one known to use the form."""

    IENW = "IenW"
    BZ = "BZ"
    VWS = "VWS"
    BZK_SZW_FIN = "BZK/SZW/Fin"
    DEFENSIE = "Defensie"
    EZ_LNV_KGG = "EZ/LNV/KGG"
    RVS = "RvS"
    KABINET_KONING = "KabKoning"
    TK_ZAAK = "TK-zaak"
    TK_DOCUMENT = "TK-document"
    TK_COMMISSIE = "TK-commissie(oud)"
    JENV = "JenV"
    JENV_OLDER = "JenV(t/m ca. 2015)"


@dataclass(frozen=True, slots=True)
class NamedKenmerk:
    """A kenmerk in running text: characters `start` up to `end`, as printed, and whose form it has if known."""

    start: int
    end: int
    text: str
    kind: KenmerkKind | None


_YEAR: Final = r"(?:19|20)\d\d"

_FORMS: Final = (
    (KenmerkKind.TK_ZAAK, rf"{_YEAR} ?z ?\d{{5}}"),
    (KenmerkKind.TK_DOCUMENT, rf"{_YEAR} ?d ?\d{{5}}"),
    # the committee's own registration: year, committee, kind of paper, number
    (KenmerkKind.TK_COMMISSIE, r"\d\d-[a-z&]{2,6}-[a-z]-\d{1,4}"),
    # W, chapter of the council's register, year, number, section; /K and the like for a special procedure
    (KenmerkKind.RVS, r"w\d\d\.\d\d\.\d{4,5}/[ivx]{1,4}(?:/[a-z]{1,3})?"),
    # unit and year, also under the names the ministry had before
    (KenmerkKind.IENW, rf"(?:(?:ien[wm]|venw)/[a-z][a-z&-]{{1,12}}|rws|ilt)-{_YEAR}[/-]\d{{1,7}}"),
    (KenmerkKind.BZ, rf"min-?buza[-. ]?{_YEAR}[.-]\d{{2,7}}(?:-\d{{1,3}})?|bz\d{{7}}|bzdoc-\d{{8,12}}-\d{{1,4}}"),
    (KenmerkKind.BZ, r"djz/[a-z]{2}[-/]\d{3,5}[-/]\d{2,4}"),
    # number of the case, number of the paper, letters of the directorate
    (KenmerkKind.VWS, r"\d{4,7}-\d{5,7}-[a-z]{1,6}"),
    (KenmerkKind.BZK_SZW_FIN, rf"(?:bzk |szw |fin )?{_YEAR}-\d{{10}}|[a-z]{{2,5}}/{_YEAR}/\d{{1,6}} ?[mu]?"),
    # directorate and year run on into the number; MINDEF since the ministry registers centrally
    (KenmerkKind.DEFENSIE, rf"bs ?{_YEAR}\d{{6}}|[a-z]{{1,4}}/{_YEAR}\d{{6}}|mindef ?{_YEAR}\d{{6,8}}"),
    # unit, then a number of the ministry's one register; OCW writes shorter numbers behind its units
    (KenmerkKind.EZ_LNV_KGG, r"[a-z]{2,8}(?:[-/][a-z&]{1,8}){0,2}/\d{7,9}"),
    (KenmerkKind.KABINET_KONING, rf"{_YEAR}\d{{6}}|\d\d\.\d{{6}}"),
    # register number, DDS before it, year and unit behind it
    (KenmerkKind.JENV_OLDER, r"[1-9]\d{5}|(?:dds ?)?\d{6,7}/(?:[a-z]{1,8}/)?\d{1,2}(?:/[a-z0-9&]{1,8})?|dds ?\d{7}"),
    (KenmerkKind.JENV, r"[1-9]\d{6}"),
)
"""Forms by house, of a kenmerk in small letters without space round its marks. Source: regulations and letters of
each ministry, 1999 to 2024, by the titles of their publication."""

_KINDS: Final = tuple((kind, re.compile(form, re.ASCII)) for kind, form in _FORMS)
_DASHES: Final = str.maketrans({"‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "∕": "/", "⁄": "/"})
_ROUND_MARKS: Final = re.compile(r"(?<! )\s?([/-])\s?")
_LONGEST: Final = 45

_SHAPE: Final = re.compile(r"[A-Za-z0-9](?:[\w.:&()/-]*)(?:(?: ?[/-] ?| )(?:[A-Z0-9(][\w.:&()/-]*)){0,4}")
_WORD: Final = re.compile(r"(?<![\w/.&-])[A-Za-z]?[a-z]{2,}(?![\w/&-])")
"""A word of a language; letters of a unit stand against a mark or a figure, or are capitals."""
_POSTCODE: Final = re.compile(r"[1-9]\d{3} ?[A-Z]{2}\b(?![-/\d])")
_TELEPHONE: Final = re.compile(r"(?:[TFMtfm]\.? *)?(?:\(?\+31\)?|\(?0)[\d ()-]{8,14}")
_DATE: Final = re.compile(
    r"(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.? [A-Za-z]{3,9}\.? (?:19|20)\d\d)"
)
_PAGE: Final = re.compile(r"\d{1,3} ?/ ?\d{1,3}")
_OTHER_NUMBER: Final = re.compile(
    r"(?:kvk|btw|iban|bic|rsin|tel|fax|mob)\b.*|\(?0\d{1,3}\)?[ -]\s?\d.*|"
    r"[a-z]{2}\d\d ?[a-z]{4}(?: ?\d){10}|.*\b\d\d:\d\d\b.*",
    re.IGNORECASE,
)
_YEAR_ALONE: Final = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?")
_DOSSIER: Final = re.compile(r"\d\d \d{3}(?:[- ][IVX]+|-\d\d)?")


def kind_of(text: str) -> KenmerkKind | None:
    """Return whose form the kenmerk `text` has; None for what has no known form, and for what is no kenmerk.

    Capitals, and space round slashes and hyphens, make no difference: houses write their own both ways.
    """
    if len(text) > _LONGEST:
        return None
    plain = _plain(text)
    return next((kind for kind, form in _KINDS if form.fullmatch(plain)), None)


def likelihood(text: str) -> float:
    """Return how likely `text`, standing by a label, is a kenmerk: 0 for what is none, 1 for a form known.

    Unknown houses have forms of their own, so any short run of figures, letters and marks with two figures or more
    can be one. No dates, postcodes, telephone numbers, words, Kamerstukken dossiers or dashes that stand for none.
    """
    text = " ".join(text.split())
    if kind_of(text) is not None:
        return 1.0
    if len(text) > _LONGEST or _SHAPE.fullmatch(text) is None or _is_something_else(text):
        return 0.0
    figures = sum(character.isdigit() for character in text)
    if figures < 2 or _WORD.search(text):
        return 0.0
    if figures == 2:
        return 0.6 if re.search(r"[/.-]", text) and re.search(r"[A-Z]", text) else 0.0
    return 0.9 if re.search(r"[/.-]", text) or figures >= 5 else 0.7


def named_kenmerken(text: str) -> tuple[NamedKenmerk, ...]:
    """Return the kenmerken running text names, in order: "met kenmerk 4075427", "nr. 2024Z11859", "(2022D27000)".

    After "kenmerk", "referentie" and the like anything that can be one counts; after "nr." and "nummer" only a known
    form, for these words introduce other numbers too; without a word before it only a form that nothing else has.
    """
    found: list[NamedKenmerk] = []
    for match in _NAMED.finditer(text):
        named = _named(match)
        if named is not None:
            found.append(named)
    return tuple(found)


_TOKEN: Final = r"[A-Za-z0-9](?:[\w.&/-]{0,30}\w)?(?: ?/ ?[A-Za-z0-9][\w.&-]{0,20}(?<=\w)){0,3}"
_NAMED: Final = re.compile(
    rf"(?:\b(?P<cue>(?:(?:ons|uw|met|onder|het|zijn|hun|haar) )?(?:kenmerk|referentie(?:nummer)?|registratienummer|"
    rf"zaaknummer|briefnummer|documentnummer))(?: is| luidt)?[:,]?\s{{1,3}}(?:nr\.? ?|no\.? ?)?"
    rf"|\b(?P<number>nr\.|no\.|nummer|nrs\.)\s{{0,3}}|(?<![\w/.-]))"
    rf"(?P<text>{_TOKEN})",
    re.IGNORECASE,
)
_UNMISTAKABLE: Final = frozenset(
    {
        KenmerkKind.TK_ZAAK,
        KenmerkKind.TK_DOCUMENT,
        KenmerkKind.TK_COMMISSIE,
        KenmerkKind.RVS,
        KenmerkKind.IENW,
        KenmerkKind.BZ,
        KenmerkKind.VWS,
    }
)
_FILLER: Final = re.compile(r"[a-z]{2,}", re.IGNORECASE)


def _named(match: re.Match[str]) -> NamedKenmerk | None:
    text, start = match["text"], match.start("text")
    kind = kind_of(text)
    if match["cue"]:
        if likelihood(text) == 0 or _FILLER.fullmatch(text):
            return None
    elif kind is None or (not match["number"] and kind not in _UNMISTAKABLE):
        return None
    return NamedKenmerk(start, start + len(text), text, kind)


def _plain(text: str) -> str:
    joined = " ".join(unicodedata.normalize("NFKC", text).translate(_DASHES).split())
    return _ROUND_MARKS.sub(r"\1", joined).lower()


def _is_something_else(text: str) -> bool:
    whole = (_TELEPHONE, _DATE, _YEAR_ALONE, _DOSSIER, _PAGE, _OTHER_NUMBER)
    return any(form.fullmatch(text) for form in whole) or _POSTCODE.match(text) is not None
