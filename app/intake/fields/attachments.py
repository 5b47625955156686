"""What goes with a letter: named as an annex in its text, offered with it, or following its signature."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app.domain.found import Attachment
from app.domain.passages import Role
from app.intake.running_text import RunningText, Spoken

_NUMBER: Final = r"(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-F]))?"
_NAMED: Final = re.compile(rf"\s*\((?:zie\s+)?bijlage{_NUMBER}\)")
_BOUNDARY: Final = re.compile(r"[.;:()\n]")
_LONGEST: Final = 200
_WHAT_BEGINS: Final = re.compile(
    r"\b(?:(?:[Ii]n|[Mm]et|[Oo]ver|[Vv]an)\s+)?(?:[Dd]e|[Hh]et|[Ee]en|[Mm]ijn|[Dd]eze|[Dd]it)\s+(?=\S)"
)
_FOUND_IN: Final = re.compile(
    rf"\b[Ii]n\s+(?:de\s+)?bijlage{_NUMBER}(?:\s+bij\s+deze\s+brief)?\s+(?:vindt|treft|ontvangt)\s+u\s+"
    r"(?:\w+\s+){0,2}?(?P<what>(?:de|het|een|mijn)\s(?:[^.;\n]|\.(?=\S)){3,200})"
)
_OFFERED: Final = re.compile(
    r"\b(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd|[Aa]ls\s+bijlage(?:\s+bij\s+deze\s+brief)?|[Mm]et\s+deze\s+brief|[Gg]raag)\s+"
    r"(?:bied|bieden|zend|zenden|stuur|sturen|doe|doen|treft|ontvangt|vindt)\s+(?:ik|wij)?\s*(?:u|uw\s+Kamer)\b,?\s*"
    r"(?:,?\s*mede\s+namens\s[^,]{3,120},\s*)?(?P<what>(?:de|het|een|mijn)\s(?:[^.;\n]|\.(?=\S)){3,240}?)\s*"
    r"(?:\b(?:aan|toe|toekomen)\b|[.;\n]|$)"
)
_TAIL: Final = re.compile(
    r"\s+(?:aan|toe|toekomen)$|,?\s+(?:die|dat|waarin|waarmee|zoals|naar\s+aanleiding)\b.*$", re.DOTALL
)
_PERSONS: Final = re.compile(r"\bafschrift|\bantwoord(?:en)?\b", re.IGNORECASE)
_ANNEX_TITLE: Final = re.compile(
    r"(?:Beantwoording|Antwoord(?:en)?)\b.{0,300}\b(?:vragen|[Kk]amervragen)\b", re.DOTALL
)
_GOES_ON: Final = re.compile(r"(?:van|over|inzake|door|en|aan|mede)\b|\(")


def attachments(text: RunningText) -> tuple[Attachment, ...]:
    """Return what goes with the letter, each once, in order of its first mention.

    An annex of another document ("bijlage bij Kamerstuk …") is none.
    """
    found: dict[str, Attachment] = {}
    spoken = [each for each in text if each.passage.role is not Role.NOTE]
    for each in spoken:
        if not each.in_question:
            for attachment in _in_sentence(each):
                # Named again by a part of its name: "de rapportage (bijlage 1)".
                if not any(_key(attachment.text) in known for known in found):
                    found[_key(attachment.text)] = attachment
    for attachment in _annex_titles(spoken):
        found.setdefault(_key(attachment.text), attachment)
    return tuple(found.values())


def _in_sentence(spoken: Spoken) -> Iterator[Attachment]:
    for match in _NAMED.finditer(spoken.text):
        start = _beginning(spoken.text, match.start())
        if start is not None:
            yield _attachment(spoken, start, match.start(), 0.7, "named_as_annex")
    for pattern, rule in ((_FOUND_IN, "found_in_annex"), (_OFFERED, "offered")):
        for match in pattern.finditer(spoken.text):
            end = match.start("what") + len(_TAIL.sub("", match["what"]).rstrip(" ,"))
            if end > match.start("what") and not (rule == "offered" and _PERSONS.search(match["what"])):
                yield _attachment(spoken, match.start("what"), end, 0.6, rule)


def _beginning(text: str, end: int) -> int | None:
    """Return where the name before "(bijlage 1)" begins: after the last article of its clause."""
    clause = max(0, end - _LONGEST)
    for boundary in _BOUNDARY.finditer(text, clause, end):
        clause = boundary.end()
    begins = [each.end() for each in _WHAT_BEGINS.finditer(text, clause, end)]
    return begins[-1] if begins else None


def _annex_titles(spoken: list[Spoken]) -> Iterator[Attachment]:
    """Yield the titles above questions and answers that follow a signature, two lines of one title joined."""
    for place, title in enumerate(spoken[1:], 1):
        if not _ANNEX_TITLE.match(title.text) or len(title.text) > 600 or title.text.rstrip().endswith((":", ",")):
            continue
        first = _attachment(title, 0, len(title.text.rstrip(" .")), 0.8, "annex_title")
        following = spoken[place + 1] if place + 1 < len(spoken) else None
        if following is not None and _GOES_ON.match(following.text) and len(following.text) < 400:
            second = _attachment(following, 0, len(following.text.rstrip(" .")), 0.8, "annex_title")
            first = replace(first, text=f"{first.text} {second.text}", end=second.end)
        yield first
        return


def _attachment(spoken: Spoken, start: int, end: int, confidence: float, rule: str) -> Attachment:
    return Attachment(**spoken.at(start, end), confidence=confidence, rule=rule)


def _key(text: str) -> str:
    return "".join(text.split()).casefold()
