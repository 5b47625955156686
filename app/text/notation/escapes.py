"""How a character that would mean something is written so that it means itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from markdown_it.common.utils import mdTrim

from app.text.notation.inline_rules import SHORT
from app.text.notation.letter_list import LETTER
from app.text.notation.refusal import FIELD_MARK
from app.text.notation.vocabulary import MARKS, SIGNS

# Each alternative is a character that means something where it stands; what follows decides.
_MEANING = re.compile(
    r"[\\*`^]"
    r"|(?<![^\W_])_|_(?![^\W_])"
    rf"|~(?={SHORT}?(?:~|\Z))"
    r"|&(?=#|[A-Za-z][A-Za-z0-9]{1,31};)"
    r"|<(?=[A-Za-z/!?])"
    r"|!(?=\[)"
    rf"|:(?=(?:{'|'.join((*MARKS, *SIGNS))})(?:\[|\Z))"
)
# A pair of brackets alone, as in "[…]": neither a link nor the beginning of a reference. After it no mark, which may
# be written with a colon.
_PAIR = re.compile(r"\[[^\[\]]*\](?![(:\[^~])")
_BRACKET = re.compile(r"[\[\]]")
_JINJA = re.compile(r"\{(?=[{%#]|\Z)")
_BY_NUMBER = re.compile(f"[\t\n\r]|{FIELD_MARK.pattern}")
# What begins a block; the group is what comes before the character to escape.
_LEADING = re.compile(
    r"(?=#{1,6}(?:[ \t]|\Z))"
    r"|(?=[>|])"
    r"|(?=\+(?:\s|\Z))"
    r"|(?==+ *\Z)"
    r"|(?=-(?:[-|: \t]|\Z))"
    r"|(?=:(?:[-:|]|\Z))"
    r"|[0-9]{1,9}(?=[.)](?:[ \t]|\Z))"
)


@dataclass(frozen=True)
class Place:
    """Where a text stands, as far as that decides what must be escaped."""

    begins_line: bool = False
    trims_left: bool = False
    """White space at the beginning of the text would be trimmed."""
    trims_right: bool = False
    in_brackets: bool = False
    in_pipes: bool = False
    ends_heading: bool = False
    following: str = ""
    """The first character of what is written after the text; empty when nothing is."""


def escaped(text: str, place: Place) -> str:
    """Return `text`, not empty, as it is written in `place` to be read back exactly."""
    head = tail = ""
    if place.trims_left and is_space(text[0]):
        head, text = by_number(text[0]), text[1:]
    if place.trims_right and text and is_space(text[-1]):
        text, tail = text[:-1], by_number(text[-1])
    elif place.ends_heading and text.endswith("#"):
        text, tail = text[:-1], "\\#"
    if place.begins_line and not head:
        head, text = _begun(text)
    following = "" if tail else place.following
    written = _escaped_pairs(text, following) if not place.in_brackets else _escaped_words(text, following, True)
    return head + (written.replace("|", "&#124;") if place.in_pipes else written) + tail


def _begun(text: str) -> tuple[str, str]:
    """Return the first characters of a line, kept from beginning a block, and the rest."""
    found = _LEADING.match(text)
    if found:
        end = found.end() + 1
        return f"{text[: end - 1]}\\{text[end - 1]}", text[end:]
    letter = LETTER.match(text)
    if letter:
        return f"{letter[0][:-1]}\\.", text[letter.end() :]
    return "", text


def _escaped_pairs(text: str, following: str) -> str:
    """Return the text with brackets escaped, but for pairs that stand by themselves."""
    parts = []
    place = 0
    for pair in _PAIR.finditer(text + following):
        if pair.end() > len(text):
            break
        parts.append(_escaped_words(text[place : pair.start()], "[", True))
        parts.append(f"[{_escaped_words(pair[0][1:-1], ']', False)}]")
        place = pair.end()
    return "".join(parts) + _escaped_words(text[place:], following, True)


def _escaped_words(text: str, following: str, brackets: bool) -> str:
    """Return the text escaped; `following` is looked at but not written."""

    def marked(found: re.Match[str]) -> str:
        return f"\\{found[0]}" if found.start() < len(text) else found[0]

    written = _MEANING.sub(marked, text + following).removesuffix(following)
    if brackets:
        written = _BRACKET.sub(r"\\\g<0>", written)
    written = _JINJA.sub("&#123;", written).replace("\N{NO-BREAK SPACE}", "&nbsp;")
    return _BY_NUMBER.sub(lambda found: by_number(found[0]), written)


def attribute(text: str, special: str = "") -> str:
    """Return an address, a number or the description of a picture as it is written.

    The characters in `special` are written by number, besides those that never go plain.
    """
    written = re.sub(r"\\|&(?=[#A-Za-z][^\s;&]{0,40};)", _kept, text)
    written = _JINJA.sub("&#123;", written)
    written = _BY_NUMBER.sub(lambda found: by_number(found[0]), written)
    if special:
        written = re.sub(f"[{re.escape(special)}]", lambda found: by_number(found[0]), written)
    if written and is_space(written[0]):
        written = by_number(written[0]) + written[1:]
    if written and is_space(written[-1]):
        written = written[:-1] + by_number(written[-1])
    return written


def _kept(found: re.Match[str]) -> str:
    return "\\\\" if found[0] == "\\" else "&amp;"


def by_number(character: str) -> str:
    """Return `character` as a numeric reference; the no-break space by its name."""
    return "&nbsp;" if character == "\N{NO-BREAK SPACE}" else f"&#{ord(character)};"


def is_space(character: str) -> bool:
    """Return whether CommonMark would trim `character` from the ends of a paragraph."""
    return not mdTrim(character)


PLAIN_ADDRESS: Final = re.compile(r"[^\s<>()\\&{|\x00-\x20\x7f]+")
"""An address that needs no angle brackets around it."""
BARE_ADDRESS: Final = re.compile(r"https?://[^\s<>()\\&{|*_`\[\]\x00-\x20\x7f]+")
"""An address that may stand between angle brackets as a link that shows itself."""
