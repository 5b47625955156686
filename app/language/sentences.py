"""Where sentences of a Dutch government text begin and end.

A point ends a sentence unless it belongs to an abbreviation, to initials, to an ordinal or list number, or stands
within a figure or address. Figures printed against a point are note marks.
"""

import re
from collections.abc import Iterator
from typing import Final

_ENDING: Final = re.compile(
    r"(?<![.!?…])[.!?…]++(?:[\"'”’»)\]]{0,3})(?:\[?\d{1,3}\]?(?:[, ]\d{1,3}(?=\s))?)?(?=\s|$)|\n"
)
"""Points with closing marks and a note mark, before white space; or the end of a line."""

_BEFORE: Final = re.compile(r"[^\s(«“\"‘\[]*$")
"""The word up to a point, without the mark that opens it."""

_OPENING: Final = re.compile(r"[\s(«“„\"‘'’\[–—•*-]*")
_FIRST_WORD: Final = re.compile(r"(?:[^\W_]|[’'])+")
_ITEM: Final = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})$")
"""What numbers a list item or heading."""

_INITIALS: Final = re.compile(r"(?:[A-Z][a-z]?\.-?){0,6}(?:[A-Z]|IJ|Th|Ch|Ph|Fr|Chr|Joh)$")
_DOTTED: Final = re.compile(r"(?:[A-Za-z]{1,4}\.){1,5}[A-Za-z]{1,4}$")
_LOOK_BACK: Final = 40


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NEVER_LAST: Final = _words(
    """
    mr dr drs ir ing prof ds jhr jkvr bc lic cand dhr mw mevr fam
    nr nrs art artt p pp pag blz par hfst hfdst fig bijl afd aanh vgl zgn zg
    stb stcrt trb pb kamerst kst jur rb aant
    jan febr feb mrt apr jun jul aug sept sep okt nov dec
    bijv bv b.v d.w.z o.a m.n t.a.v i.v.m n.a.v m.b.t t.b.v d.m.v i.c i.p.v t.o.v o.b.v o.g.v t.g.v i.h.k.v
    i.h.b w.o ca circa resp d.d dd incl excl cf c.q o.l.v v.h a.d t.n.v i.s.m
    m.i.v m.u.v t.w.v m.a.w u.a o.m vz wnd plv a.i
    """
)
"""After these something of the same sentence follows, a capital or figure too: nr. 3, art. 5, dr. De Boer."""

_BEFORE_FIGURES: Final = _words("no vol tab tel gem max min sub al lid ed abs ext st hand hr vs")
"""Abbreviations that are words too: only before a figure they are the former."""

_MAY_BE_LAST: Final = _words(
    """
    jl ll a.s as c.s e.d e.a enz etc e.v e.v.a n.v.t nvt m.m m.m.v mln mld p.j p.w p.m p.p p.u s.v.p i.o a.h.w z.s.m
    jr sr
    """
)
"""These end a sentence where a capital follows: "uw brief van 3 mei jl. De Kamer ..."."""

_OPENERS: Final = _words(
    """
    De Het Een Deze Dit Dat Die Ik Wij We U Uw Hij Zij Ze Er Hier Daar Daarom Daarnaast Daarmee Daarbij Dan Ook Zo
    In Op Met Voor Na Over Om Uit Van Bij Naar Door Tijdens Als Indien Zodra Omdat Hoewel Verder Tevens Bovendien
    Echter Hierbij Hiermee Hierover Hierdoor Hiervoor Daarover Daarvoor Daardoor Tot Ten Mijn Onze Alle Veel Niet
    Geen Wat Wie Hoe Wanneer Waarom Welke Vervolgens Overigens Momenteel Inmiddels Zoals Conform Aan Nu Mede Gelet
    """
)
"""Words few names begin with and many sentences do."""


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans (start, end) of the sentences of `text` in order, without the white space around them.

    A line break ends a sentence unless the line runs on: it ends in a comma, or stops without a point before a small
    letter. A number or letter that opens a list item belongs to the sentence after it.
    """
    spans = []
    start = 0
    for end in _ends(text):
        first, last = start, end
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            spans.append((first, last))
        start = end
    return tuple(spans)


def _ends(text: str) -> Iterator[int]:
    """Yield the places just after the sentences."""
    begun = 0
    for found in _ENDING.finditer(text):
        ended = _line_ends(text, found.start()) if found[0] == "\n" else _ends_at(text, begun, found)
        if ended:
            begun = found.end()
            yield begun
    if begun < len(text):
        yield len(text)


def _line_ends(text: str, at: int) -> bool:
    """Return whether the line break at `at` ends a sentence."""
    above = text[max(at - _LOOK_BACK, 0) : at].rstrip(" \t\r")
    after = text[at + 1 : at + 1 + _LOOK_BACK].lstrip(" \t\r")
    if above.endswith((",", "(", "-", "‐")):
        return after.startswith("\n")
    return above.endswith((".", "!", "?", ":", ";")) or not after[:1].islower()


def _ends_at(text: str, begun: int, found: re.Match[str]) -> bool:
    """Return whether the points `found` end the sentence that began at `begun`."""
    follows = _follows(text, found.end())
    if not follows:
        return True
    if follows[0].islower():
        return False
    if found[0][0] != "." or found[0].startswith(".."):
        return True
    before = _BEFORE.search(text, max(begun, found.start() - _LOOK_BACK), found.start())
    word = before[0] if before else ""
    if not word:
        return True
    if _ITEM.match(word) and _opens(text, begun, found.start() - len(word)):
        return False
    return _word_ends(word, found[0][1:], follows)


def _opens(text: str, begun: int, at: int) -> bool:
    """Return whether the sentence that began at `begun` has nothing before `at` but what marks a list item."""
    return at - begun < _LOOK_BACK and text[begun:at].strip(" \t\r\n(-–•*").lower() in ("", "ad")


def _word_ends(word: str, closing: str, follows: str) -> bool:
    """Return whether `word`, its point and what closes after it end a sentence where `follows` comes next."""
    small = word.lower()
    if small in _NEVER_LAST and not (word.isupper() and len(word) > 1):
        return bool(closing) and not closing[-1].isdigit() and follows[0].isupper()
    if small in _BEFORE_FIGURES:
        return not (closing or follows)[-1].isdigit()
    if small in _MAY_BE_LAST:
        return follows[0].isupper()
    if _INITIALS.match(word) or _DOTTED.match(word):
        return follows in _OPENERS
    return True


def _follows(text: str, at: int) -> str:
    """Return the first word after `at`, without the marks that open it; empty at the end of the text."""
    opening = _OPENING.match(text, at)
    begin = opening.end() if opening else at
    word = _FIRST_WORD.match(text, begin, begin + _LOOK_BACK)
    return word[0] if word else text[at:begin].strip()[:1]
