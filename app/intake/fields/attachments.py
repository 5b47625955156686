"""What goes with a letter: named as an annex in its text, offered with it, or following its signature."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from app.domain.found import Attachment
from app.domain.passages import Role
from app.intake.kamervragen.numbered import answer
from app.intake.labelled import labelled
from app.intake.page_lines import Letter
from app.intake.running_text import RunningText, Spoken

_NUMBER: Final = r"(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-F]))?"
_NAMED: Final = re.compile(rf"\s*\((?:zie\s+)?bijlage{_NUMBER}\)")
_BOUNDARY: Final = re.compile(r"[.;:()\n]")
_LONGEST: Final = 200
_WHAT_BEGINS: Final = re.compile(
    r"\b(?:(?:[Ii]n|[Mm]et|[Oo]ver|[Vv]an)\s+)?(?:[Dd]e|[Hh]et|[Ee]en|[Mm]ijn|[Dd]eze|[Dd]it)\s+(?=\S)"
)
_WHAT: Final = r"(?P<what>(?:de|het|een|mijn|on(?:s|ze)|deze|dit)\s(?:[^.;\n]|\.(?=\S)){3,240}?)"
_AS_ANNEX: Final = rf"als\s+bijlagen?{_NUMBER}(?:\s+bij\s+deze\s+brief)?"
_FOUND_IN: Final = re.compile(
    rf"\b[Ii]n\s+(?:de\s+)?bijlagen?{_NUMBER}(?:\s+bij\s+deze\s+brief)?\s+(?:vindt|treft|ontvangt)\s+u\s+"
    rf"(?:\w+\s+){{0,2}}?{_WHAT}(?=[.;\n]|$)"
)
_OFFERED: Final = re.compile(
    rf"\b(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd|[Aa]{_AS_ANNEX[1:]}|[Mm]et\s+deze\s+brief|[Gg]raag)\s+"
    r"(?:bied|bieden|zend|zenden|stuur|sturen|doe|doen|treft|ontvangt|vindt)\s+(?:ik|wij)?\s*(?:u|uw\s+Kamer)\b,?\s*"
    rf"(?:,?\s*mede\s+namens\s[^,]{{3,120}},\s*)?{_WHAT}\s*"
    r"(?:\b(?:aan|toe|toekomen)\b|[.;\n]|$)"
)
_GIVEN_AS: Final = re.compile(
    rf"\b(?:[Uu]\s+(?:treft|vindt|ontvangt)|(?:treft|vindt|ontvangt)\s+u)\s+{_WHAT}\s+{_AS_ANNEX}(?:\s+aan)?\b"
)
_ADDED: Final = re.compile(
    rf"(?:^|(?<=[.;:]\s)|(?<=\n))(?P<what>(?:De|Het|Een|Mijn|On(?:s|ze)|Deze|Dit)\s[^.;:\n]{{3,160}}?)\s+"
    rf"(?:is|zijn|heb\s+ik|treft\s+u|vindt\s+u)\s+{_AS_ANNEX}\s+(?:bijgevoegd|toegevoegd|bijgesloten|gevoegd|aan)\b"
)
_MENTIONED: Final = ("bijlage", "hierbij", "bijgaand", "bijgevoegd", "brief", "graag")
"""One of these stands in whatever names something that goes with a letter."""
_SEVERAL: Final = re.compile(r"\bbijlagen\b", re.IGNORECASE)
_BETWEEN: Final = re.compile(r",?\s+en\s+(?=(?:de|het|een|mijn|on(?:s|ze))\s)")
_TAIL: Final = re.compile(
    r"\s+(?:aan|toe|toekomen)(?:,.*)?$|(?<!\bop)(?<!\bvan)(?<!\bin)(?<!\bover)(?<!\bbij),?\s+(?:die|dat|waarin|waarmee|zoals|naar\s+aanleiding)\b.*$",
    re.DOTALL,
)
_NO_ANNEX: Final = re.compile(
    r"\bafschrift|\bantwoord(?:en)?\b"
    r"|^(?:de|een|mijn)\s+(?:\w+e\s+)?(?:Kamer)?brief(?:,?\s+(?:die|waarin|waarmee)\b|\W*$)",
    re.IGNORECASE,
)
"""What is offered and is this letter itself: an afschrift, the answers, "de brief waarin ik …"."""

_ANNEX_TITLE: Final = re.compile(
    r"(?:Beantwoording|Antwoord(?:en)?)\b.{0,300}\b(?:vragen|[Kk]amervragen)\b", re.DOTALL
)
_SAID: Final = (
    (_FOUND_IN, "found_in_annex"),
    (_OFFERED, "offered"),
    (_GIVEN_AS, "given_as_annex"),
    (_ADDED, "added_as_annex"),
)
_LABELS: Final = ("Bijlage", "Bijlagen", "Bijlage(n)")
_ITEM: Final = re.compile(
    r"(?:^|(?<=[;,\s]))(?:bijlage\s+)?(?:\d{1,2}|[IVX]{1,4}|[a-f])[.):]\s+(?=\S)", re.IGNORECASE
)
_COUNTED: Final = re.compile(
    r"(?:geen|div(?:ersen|erse|\.)?|n\.?v\.?t\.?|een|één|twee|drie|vier|vijf|zie)\b|\W*$|\d+\W*$", re.I
)
_GOES_ON: Final = re.compile(r"(?:van|over|inzake|door|en|aan|mede)\b|\(")


def attachments(text: RunningText, letter: Letter) -> tuple[Attachment, ...]:
    """Return what goes with the letter, each once: listed in the letterhead, then in order of its first mention.

    An annex of another document ("bijlage bij Kamerstuk …") is none.
    """
    found = {_key(each.text): each for each in _listed(letter)}
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


def _listed(letter: Letter) -> Iterator[Attachment]:
    """Yield what stands by the label of the annexes in the letterhead, where it is more than their number.

    A label within a line counts only before numbered items: "Bijlage 3 van het rapport" may begin any line.
    """
    last = letter.head[-1].end if letter.head else 0
    for by_label in labelled(letter, _LABELS, lambda text: not _COUNTED.match(text)):
        items = list(_ITEM.finditer(by_label.text))
        alone = by_label.start == by_label.line.start
        if by_label.rule not in ("label_beside", "label_column") or not (items or alone) or by_label.start > last:
            continue
        starts = [item.end() for item in items] or [0]
        ends = [*(item.start() for item in items[1:]), len(by_label.text)]
        for start, end in zip(starts, ends, strict=True):
            name = by_label.text[start:end].rstrip(" ;,.")
            if name:
                span = (by_label.start + start, by_label.start + start + len(name))
                found = letter.candidate(name, span, 0.7, "listed_by_label")
                yield Attachment(
                    text=name, start=span[0], end=span[1], page=found.page, confidence=0.7, rule=found.rule
                )


def _in_sentence(spoken: Spoken) -> Iterator[Attachment]:
    if not any(word in spoken.low for word in _MENTIONED):
        return
    for match in _NAMED.finditer(spoken.text):
        start = _beginning(spoken.text, match.start())
        if start is not None:
            yield _attachment(spoken, start, match.start(), 0.7, "named_as_annex")
    for pattern, rule in _SAID:
        for match in pattern.finditer(spoken.text):
            start, end = match.span("what")
            if _NAMED.search(spoken.text, start, match.end() + 1) or (
                rule == "offered" and _NO_ANNEX.search(match["what"])
            ):
                continue
            for begin, finish in _parts(spoken.text, start, end, several=_SEVERAL.search(match.group()) is not None):
                yield _attachment(spoken, begin, finish, 0.6, rule)


def _parts(text: str, start: int, end: int, *, several: bool) -> Iterator[tuple[int, int]]:
    """Yield where each of what is named stands: one passage, unless annexes are told in the plural."""
    cuts = [cut.span() for cut in _BETWEEN.finditer(text, start, end)] if several else []
    for begin, cut in zip(
        [start, *(after for _, after in cuts)], [*(before for before, _ in cuts), end], strict=True
    ):
        finish = begin + len(_TAIL.sub("", text[begin:cut]).rstrip(" ,"))
        if finish > begin:
            yield begin, finish


def _beginning(text: str, end: int) -> int | None:
    """Return where the name before "(bijlage 1)" begins: after the last article of its clause that opens a name.

    An article behind "van" goes on with the name before it: het advies van de raad (bijlage 1).
    """
    clause = max(0, end - _LONGEST)
    for boundary in _BOUNDARY.finditer(text, clause, end):
        clause = boundary.end()
    begins = list(_WHAT_BEGINS.finditer(text, clause, end))
    while len(begins) > 1 and begins[-1].group().startswith("van"):
        begins.pop()
    return begins[-1].end() if begins else None


def _annex_titles(spoken: list[Spoken]) -> Iterator[Attachment]:
    """Yield the titles above questions and answers that follow a signature, two lines of one title joined."""
    for place, title in enumerate(spoken[1:], 1):
        if (
            not _ANNEX_TITLE.match(title.text)
            or answer(title.text)
            or len(title.text) > 600
            or title.text.rstrip().endswith((":", ","))
        ):
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
