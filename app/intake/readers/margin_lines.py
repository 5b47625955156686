"""The margin column of a letter, where the text of a page was drawn from it line by line with the letter's own."""

import re
from collections import Counter
from collections.abc import Collection, Container, Iterator, Mapping, Sequence, Set
from typing import Final

from app.intake.labels import is_label
from app.intake.page_lines import POSTCODE
from app.intake.readers.line_layout import ends_sentence
from app.intake.readers.margin_pairs import NARROW, REACH, MarginPair, margin_pairs
from app.intake.readers.printed_lines import PrintedLine

_NOTICE: Final = re.compile(r"(?:Gelieve |Graag )?[Bb]ij (?:be)?antwoord(?:ing)?\b|Wilt u (?:slechts|maar|per)\b")
_UNIT: Final = re.compile(
    r"(?:(?:Programma-?\s?)?Directoraat[- ]Generaal|(?:Programma-?d|D)irectie|Bestuursdepartement|Inspectie|Afdeling)"
    r"(?: [A-Z&][\w’'&-]*| (?:en|van|voor|de)){0,8}"
)
_UNIT_AT_END: Final = re.compile(rf"\s{_UNIT.pattern}$")
_CONTACT: Final = re.compile(r"(?:[TFME]:?\s+)?(?:[+(]?\d[\d ()+-]{7,18}|[\w.-]+@[\w.-]+)|(?:www\.|https?://)\S+")
_ABOUT: Final = 8
"""Lines above the first and below the last label or value where more of the margin may stand."""
_BLOCK: Final = 30
_FEWEST_SIGNS: Final = 4
"""Labels, telephones, addresses that make a block of narrow lines a reference block, besides its values."""
_NOTICE_LINES: Final = 8
_MOST_WORDS: Final = 6
_LONG: Final = 0.6


def margin_lines(
    lines: Sequence[PrintedLine], width: int, letterhead: Container[int] = ()
) -> tuple[set[int], dict[int, int]]:
    """Return which lines belong to a margin column, and which end in something of it: where that begins.

    A column is known by labels with their values. They count where the values are printed again elsewhere in the
    letter, or where a sentence of the letter goes on below them. What stands near them belongs to the column too
    where it is repeated near others, has the form of one, or where the letter's own sentence goes on below it. Lines
    of the `letterhead` may be repeated too.
    """
    clusters = list(_clusters(lines))
    times = Counter(pair.text for cluster in clusters for pair in cluster)
    regions = [_Region(lines, cluster, width) for cluster in clusters if _belongs_apart(lines, cluster, times, width)]
    known = _repeated(lines, regions, letterhead)
    for region in regions:
        region.take(known)
    places = {place for region in regions for place in region.taken}
    if 2 * sum(len(lines[place].text) for place in places) > sum(len(line.text) for line in lines):
        return set(), {}  # no margin holds more than the text beside it: a list of letters
    cuts = {place: end for region in regions for place, end in region.cuts.items() if place not in places}
    return places, cuts


def _clusters(lines: Sequence[PrintedLine]) -> Iterator[list[MarginPair]]:
    cluster: list[MarginPair] = []
    for pair in margin_pairs(lines):
        if cluster and pair.label > max(cluster[-1].places) + REACH:
            yield cluster
            cluster = []
        cluster.append(pair)
    if cluster:
        yield cluster


def _belongs_apart(
    lines: Sequence[PrintedLine], cluster: Sequence[MarginPair], times: Mapping[str, int], width: int
) -> bool:
    weighty = [pair for pair in cluster if pair.weighty]
    if any(times[pair.text] > 1 for pair in weighty):
        return True
    if weighty and _reference_block(lines, cluster):
        return True
    inside = {place for pair in cluster for place in pair.places if place not in pair.cuts}
    around = sorted({place for pair in cluster for place in pair.places})
    return bool(weighty) and any(_reads_across(lines, place, inside, width) for place in around)


def _reference_block(lines: Sequence[PrintedLine], cluster: Sequence[MarginPair]) -> range:
    """Return the lines round labels that make a reference block: narrow, with many forms of one among them."""
    first, last = min(pair.label for pair in cluster), max(pair.value for pair in cluster)
    if last - first > _BLOCK or any(len(line.text) > NARROW for line in lines[first : last + 1]):
        return range(0)
    while first > max(0, last - _BLOCK) and len(lines[first - 1].text) <= NARROW:
        first -= 1
    while last + 1 < min(len(lines), first + 2 * _BLOCK) and len(lines[last + 1].text) <= NARROW:
        last += 1
    signs = [at for at in range(first, last + 1) if _is_reference(lines[at].text) or POSTCODE.search(lines[at].text)]
    beyond = {at for at in signs if not any(at in pair.places for pair in cluster)}
    values = [place for pair in cluster for place in pair.places]
    return range(min(*values, *signs), max(*values, *signs) + 1) if len(beyond) >= _FEWEST_SIGNS else range(0)


def _repeated(lines: Sequence[PrintedLine], regions: Sequence["_Region"], letterhead: Container[int]) -> set[str]:
    """Return the narrow lines that stand in most columns above their last value, and nowhere else."""
    narrow = {text for region in regions for text in region.narrow()}
    near = Counter(text for region in regions for text in region.ends() & narrow)
    repeated = {text for text, count in near.items() if count > 1 and 2 * count >= len(regions)}
    if not repeated:
        return repeated
    inside = {place for region in regions for place in region.places}
    return repeated - {
        line.text
        for place, line in enumerate(lines)
        if line.text in repeated and place not in inside and place not in letterhead
    }


def _reads_across(lines: Sequence[PrintedLine], place: int, inside: Collection[int], width: int) -> bool:
    """Return whether a sentence of the letter begins above a line of the margin and goes on below it."""
    near = range(1, REACH)
    above = place if place not in inside else next((place - n for n in near if place - n not in inside), -1)
    below = next((place + n for n in near if place + n not in inside), len(lines))
    if above < 0 or below >= len(lines):
        return False
    upper, lower = lines[above].text, lines[below].text
    return len(upper) > _LONG * width > 0 and not ends_sentence(upper) and lower[0].islower()


def _is_reference(text: str) -> bool:
    """Return whether a line has a form that reference blocks have: a label, a unit, a telephone or an address."""
    forms = (_UNIT, _CONTACT)
    return len(text) <= NARROW and (is_label(text) or any(form.fullmatch(text) for form in forms))


def _ends(text: str) -> Iterator[str]:
    """Yield a line and its last words."""
    words = text.rsplit(" ", _MOST_WORDS)
    for first in range(len(words)):
        yield " ".join(words[first:])


class _Region:
    """Lines round the labels of one margin column; `taken` are those that belong to it."""

    def __init__(self, lines: Sequence[PrintedLine], cluster: Sequence[MarginPair], width: int) -> None:
        inside = [place for pair in cluster for place in pair.places]
        first, last = min(inside), max(inside)
        self._lines, self._width, self._last = lines, width, last
        begin = next((each for each in range(first, max(0, first - _ABOUT), -1) if lines[each].over_page), None)
        end = next((each for each in range(last + 1, min(len(lines), last + _ABOUT)) if lines[each].over_page), None)
        self.places = range(
            max(0, first - _ABOUT) if begin is None else begin,
            min(len(lines), last + _ABOUT + 1) if end is None else end,
        )
        self.cuts = {place: end for pair in cluster for place, end in pair.cuts.items()}
        self.taken = {place for place in inside if place not in self.cuts}
        self.taken.update(_reference_block(lines, cluster))

    def narrow(self) -> set[str]:
        """Return the lines above its last value that may belong to the column."""
        above = (place for place in self.places if place < self._last and place not in self.taken)
        return {self._lines[place].text for place in above if self._is_narrow(place)}

    def ends(self) -> set[str]:
        """Return what its lines end in, whole or after words of the letter."""
        return {end for place in self.places for end in _ends(self._lines[place].text)}

    def take(self, known: Set[str]) -> None:
        """Take what belongs to the column: what is known, notices, and what stands in a sentence of the letter."""
        found: set[str] = set()
        for place in self.places:
            if self._lines[place].text in known or _is_reference(self._lines[place].text):
                self.taken.add(place)
                found.add(self._lines[place].text)
        self._take_notices()
        for place in self.places:
            if place in self.taken or place in self.cuts:
                continue
            if self._is_narrow(place) and self._stands_between(place):
                self.taken.add(place)
            else:
                self._cut(place, known, found)

    def _is_narrow(self, place: int) -> bool:
        text = self._lines[place].text
        return len(text) <= min(NARROW, _LONG * self._width) and not ends_sentence(text) and text[0].isalnum()

    def _stands_between(self, place: int) -> bool:
        text = self._lines[place].text
        if text[0].islower() or (text.isdigit() and len(text) < 4):
            return False
        self.taken.add(place)
        between = _reads_across(self._lines, place, self.taken, self._width)
        self.taken.discard(place)
        return between

    def _take_notices(self) -> None:
        for place in self.places:
            if place in self.taken or not self._is_notice(place):
                continue
            for near in self._narrow_below(place):
                self.taken.add(near)
                if self._lines[near].text.endswith("."):
                    break

    def _is_notice(self, place: int) -> bool:
        """Return whether a sentence in the margin begins that asks something of who answers: "... vermelden."."""
        if not _NOTICE.match(self._lines[place].text):
            return False
        return any(self._lines[near].text.endswith("en.") for near in self._narrow_below(place))

    def _narrow_below(self, place: int) -> Iterator[int]:
        for near in range(place, min(place + _NOTICE_LINES, self.places.stop)):
            if len(self._lines[near].text) <= NARROW and near not in self.taken:
                yield near

    def _cut(self, place: int, known: Set[str], found: set[str]) -> None:
        """Cut off what is known of other columns and does not stand in this one yet."""
        text = self._lines[place].text
        for end in _ends(text):
            if end != text and end in known and end not in found:
                self.cuts[place] = len(text) - len(end)
                found.add(end)
                return
        unit = _UNIT_AT_END.search(text)
        if unit is not None and _reads_across(self._lines, place, self.taken, self._width):
            self.cuts[place] = unit.start()
