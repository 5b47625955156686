"""What a sentence gives as an annex of its letter: "(bijlage 1)", "hierbij bied ik u … aan"."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.found import Attachment
from app.intake.running_text import Spoken

_NUMBER: Final = r"(?:\s+(?:\d{1,2}|[IVX]{1,4}|[A-F]))?"
_NAMED: Final = re.compile(rf"\s*\((?:zie\s+)?bijlage{_NUMBER}\)")
_BOUNDARY: Final = re.compile(r"[.;:()\n]")
_LONGEST: Final = 200
_DONE: Final = r"(?!\w{2,30}ingen\b)(?:[a-z]{2,6})?(?:ge|be|ver|ont)[a-z]{2,20}(?:d|t|en)\b"
"""A participle, behind which "zijn" is a verb."""

_WHAT_BEGINS: Final = re.compile(
    r"\b(?:(?:[Ii]n|[Mm]et|[Oo]ver|[Vv]an)\s+)?"
    rf"(?:[Dd]e|[Hh]et|[Ee]en|[Mm]ijn|[Dd]eze|[Dd]it|haar|hun|on(?:s|ze)|zijn(?!\s+{_DONE}))\s+(?=\S)"
)
_NAME_ENDS: Final = re.compile(
    rf"\s+(?:(?:is|was|waren|wordt|worden|staat|staan|vindt|treft|zijn(?=\s+{_DONE}))\b.*|(?:aan|toe|uit|op|bij|af))$",
    re.DOTALL,
)
"""A finite verb, or the rest of one, behind the name of an annex in its clause."""

_WHAT: Final = r"(?P<what>(?:de|het|een|mijn|on(?:s|ze)|deze|dit)\s[^;\n]{3,240}?)"
_BESIDES: Final = (
    r"(?:\s*[,–-]?\s*(?:mede\s+namens|zoals|conform|overeenkomstig|ter|op\s+verzoek|naar\s+aanleiding)\s"
    r"[^;\n]{3,200}?(?:,|\s[–-])\s*(?!(?:de|het)\s+(?:minister|staatssecretaris)))?"
)
"""What may be said between the offer and the annex: in whose name, at whose request."""

_ENDED: Final = r"(?:[;\n]|[.]?\s*$)"
_AS_ANNEX: Final = rf"als\s+bijlagen?{_NUMBER}(?:\s+bij\s+deze\s+brief)?"
_FOUND_IN: Final = re.compile(
    rf"\b[Ii]n\s+(?:de\s+)?bijlagen?{_NUMBER}(?:\s+bij\s+deze\s+brief)?\s+(?:vindt|treft|ontvangt)\s+u\s+"
    rf"(?:\w+\s+){{0,2}}?{_WHAT}(?={_ENDED})"
)
_OFFERED: Final = re.compile(
    rf"\b(?:[Hh]ierbij|[Bb]ijgaand|[Bb]ijgevoegd|[Aa]{_AS_ANNEX[1:]}|[Mm]et\s+deze\s+brief|[Gg]raag)\s+"
    r"(?:bied|bieden|zend|zenden|stuur|sturen|doe|doen|treft|ontvangt|vindt)\s+(?:ik|wij)?\s*(?:u|uw\s+Kamer)\b,?\s*"
    rf"(?:(?:hierbij|bijgaand)\b)?{_BESIDES}{_WHAT}\s*"
    rf"(?:\b(?:aan|toe|toekomen)\b|{_ENDED})"
)
_OFFERED_WITHIN: Final = re.compile(
    r"\b(?:(?:bied|zend|stuur|doe)\s+ik|(?:bieden|zenden|sturen|doen)\s+wij|treft|ontvangt|vindt)\s+(?:u|uw\s+Kamer)\s+"
    rf"(?:hierbij|bijgaand|bijgevoegd|ingesloten)\b{_BESIDES}\s*{_WHAT}\s*(?:\b(?:aan|toe|toekomen)\b|{_ENDED})"
)
_GIVEN_AS: Final = re.compile(
    rf"\b(?:[Uu]\s+(?:treft|vindt|ontvangt)|(?:treft|vindt|ontvangt)\s+u)\s+{_WHAT}\s+{_AS_ANNEX}(?:\s+aan)?\b"
)
_ADDED: Final = re.compile(
    r"(?:^\s*|(?<=[;:]\s)|(?<=\n))"
    r"(?P<what>(?:[Dd]e|[Hh]et|[Ee]en|[Mm]ijn|[Oo]n(?:s|ze)|[Dd]eze|[Dd]it)\s[^;:\n]{3,160}?)\s+"
    rf"(?:(?:is|zijn|heb\s+ik|treft\s+u|vindt\s+u)\s+{_AS_ANNEX}\s+(?:bijgevoegd|toegevoegd|bijgesloten|gevoegd|aan)"
    r"|(?:is|zijn)\s+(?:bijgevoegd|bijgesloten)|(?:treft|vindt|ontvangt)\s+u\s+(?:hierbij|bijgaand|bijgevoegd))\b"
)
_MENTIONED: Final = ("bijlage", "hierbij", "bijgaand", "bijgevoegd", "bijgesloten", "brief", "graag")
"""One of these stands in whatever names something that goes with a letter."""
_SEVERAL: Final = re.compile(r"\bbijlagen\b", re.IGNORECASE)
_BETWEEN: Final = re.compile(r",?\s+(?:en|(?P<apart>alsmede|evenals))\s+(?=(?:de|het|een|mijn|on(?:s|ze))\s)")
_COPY: Final = re.compile(r"[Ee]en\s+(?:exemplaar|kopie|afdruk)\s+van\s+(?=\S)")
_LOOK_BACK: Final = 600
"""Characters before the naming of an annex among which it was named by its title."""

_SAID_AGAIN: Final = re.compile(r"(?:[Hh]et|[Dd]e|[Dd]it|[Dd]eze)\s+(?P<noun>[\w-]{3,60})")
_TAIL: Final = re.compile(
    r"\s+(?:aan|toe|toekomen)(?:,.*)?$|,?\s+mede\s+namens\b.*$"
    r"|\s*\((?:zie|kenmerk|ingezonden|Kamerstuk(?:ken)?)\b[^()]*\)?$"
    r"|(?<!\bop)(?<!\bvan)(?<!\bin)(?<!\bover)(?<!\bbij),?\s+(?:die|dat|waarin|waarmee|zoals|naar\s+aanleiding)\b.*$",
    re.DOTALL,
)
_NO_ANNEX: Final = re.compile(
    r"\bafschrift|^\w+\s+(?:\w+e\s+){0,2}(?:antwoord(?:en)?|beantwoording)\b"
    r"|^(?:de|een|mijn)\s+(?:\w+e\s+)?(?:Kamer)?brief(?:,?\s+(?:die|waarin|waarmee)\b|\W*$)",
    re.IGNORECASE,
)
"""What is offered and is this letter itself: an afschrift, the answers, "de brief waarin ik …"."""

_SAID_HERE: Final = re.compile(
    r"\w+\s+(?:\w+e\s+){0,2}(?:\w*(?:reactie|standpunt)|appreciatie|informatie|visie|zienswijze|oordeel|overzicht"
    r"|toelichting|stand\s+van\s+zaken|laatste\s+stand)\b",
    re.IGNORECASE,
)
"""What a letter says itself where it is offered "hierbij" and not as an annex: a reaction, the state of affairs."""

_SURELY_APART: Final = re.compile(r"bij(?:gaand|gevoegd)|als\s+bijlage", re.IGNORECASE)
_TITLE: Final = r"(?:«(?P<a>[^«»]{3,200})»|“(?P<b>[^“”]{3,200})”|\"(?P<c>[^\"]{3,200})\"|‘(?P<d>[^‘]{3,200}?)’(?!\w))"
_TITLED: Final = re.compile(
    rf"(?:(?!(?:op|over|bij|naar|inzake|aan|betreffende|met|tot|voor|van|in|uit|door|en)\s)[\w-]+,?\s+){{2,6}}{_TITLE}"
)
"""An annex with its title: "het rapport «…»". Behind a preposition stands the title of something else."""

_SAID: Final = (
    (_FOUND_IN, "found_in_annex"),
    (_OFFERED, "offered"),
    (_OFFERED_WITHIN, "offered"),
    (_GIVEN_AS, "given_as_annex"),
    (_ADDED, "added_as_annex"),
)


def annexes_in(spoken: Spoken) -> Iterator[Attachment]:
    """Yield what the sentences of a passage name as going with the letter, in order of the ways they do it."""
    if not any(word in spoken.low for word in _MENTIONED):
        return
    for match in _NAMED.finditer(spoken.text):
        start = _beginning(spoken.text, match.start())
        if start is not None:
            ended = _NAME_ENDS.search(spoken.text, start, match.start())
            yield annex(spoken, start, ended.start() if ended else match.start(), 0.7, "named_as_annex")
    for begin, end in spoken.sentences:
        sentence = spoken.text[begin:end]
        for pattern, rule in _SAID:
            for match in pattern.finditer(sentence):
                if _NAMED.search(sentence, match.start("what"), match.end() + 1) or (
                    rule == "offered" and _is_the_letter(match)
                ):
                    continue
                several = _SEVERAL.search(match.group()) is not None
                for first, last in _parts(sentence, *match.span("what"), several=several):
                    yield annex(spoken, *_title(spoken.text, begin + first, begin + last), 0.6, rule)


def _is_the_letter(offered: re.Match[str]) -> bool:
    """Return whether what is offered is said in the letter itself."""
    if _NO_ANNEX.search(offered["what"]):
        return True
    apart = _SURELY_APART.search(offered.string, offered.start(), offered.start("what"))
    return apart is None and _SAID_HERE.match(offered["what"]) is not None


def _parts(text: str, start: int, end: int, *, several: bool) -> Iterator[tuple[int, int]]:
    """Yield where each of what is named stands: what "en" joins is one, unless annexes are told in the plural."""
    cuts = [cut.span() for cut in _BETWEEN.finditer(text, start, end) if several or cut["apart"]]
    for begin, cut in zip(
        [start, *(after for _, after in cuts)], [*(before for before, _ in cuts), end], strict=True
    ):
        copy = _COPY.match(text, begin, cut)
        first = copy.end() if copy else begin
        finish = first + len(_TAIL.sub("", text[first:cut]).rstrip(" ,"))
        titled = _TITLED.match(text, first, finish)
        if titled is not None:
            yield titled.span()
        elif finish > first:
            yield first, finish


def _title(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where what is spoken of again as "het rapport" was named by its title, or the span itself."""
    again = _SAID_AGAIN.fullmatch(text, start, end)
    if again is not None:
        named = re.compile(rf"\b{re.escape(again['noun'])}\s+{_TITLE}")
        before = list(named.finditer(text, max(start - _LOOK_BACK, 0), start))[-1:]
        if before:
            return before[0].span()
    return start, end


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


def annex(spoken: Spoken, start: int, end: int, confidence: float, rule: str) -> Attachment:
    """Return the annex named from `start` up to `end` of a passage."""
    return Attachment(**spoken.at(start, end), confidence=confidence, rule=rule)
