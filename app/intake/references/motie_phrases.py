"""The phrases that name a motie."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from app.intake.references.cited import CitedWith
from app.intake.references.letter_words import ENDING
from app.intake.references.movers import NAME, Mover, movers
from app.intake.references.sentence_bounds import SentenceBounds
from app.language.dates.values import DatePhrase


@dataclass(frozen=True, slots=True, kw_only=True)
class MotiePhrase:
    """A motie as one phrase names it, by its movers or by what it is about.

    `reach` is up to where its Kamerstuk may be printed. `weak` says that the phrase may be a nickname as well, as
    "Motie Stikstof" is. `place` and `of` tell which it is of the moties for which one Kamerstuk is printed, up to
    `shared_reach`: "moties Jansen en De Vries (29 628, nrs. 900 en 901)".
    """

    start: int
    end: int
    reach: int
    movers: tuple[str, ...] = ()
    dated: DatePhrase | None = None
    topic: str = ""
    weak: bool = False
    place: int = 0
    of: int = 1
    shared_reach: int = 0


_MOTIE: Final = re.compile(r"(?<![\w/-])[Mm]otie(?P<plural>s)?(?![\w/])")
_MEMBERS: Final = re.compile(
    r"(?:(?:het|de)\s+)?(?:(?:(?:oud-|voormalig\s+)?(?:Tweede\s+|Eerste\s+)?[Kk]amer)?(?:lid|leden)"
    r"(?:\s+(?:van|uit)\s+(?:uw|de|deze)\s+[Kk]amer)?(?:,?\s+(?:(?:de|het)\s+)?(?:heer|heren|mevrouw|dames))?"
    r"|heer|heren|mevrouw|dames)\s+"
)
_OF: Final = re.compile(
    r",?\s+(?:(?:van\s+(?:wantrouwen|afkeuring|treurnis)\s+)?van"
    r"|(?:die\s+(?:is|was|werd)\s+)?(?:(?:ingediend|voorgesteld)\s+)?door)\s+"
)
_DATED: Final = re.compile(r"\s+(?:van|d\.d\.|uit)\s+")
_NUMBER: Final = re.compile(
    r"\s+(?:(?:met|op|onder)\s+)?(?:stuk\s+)?(?:nr\.?|nummer)\s*\d+(?:\s*\(\d{2}[ .]?\d{3}[^()]{0,20}\))?"
)
_ABOUT: Final = re.compile(r"\s+(?:over|inzake|betreffende|omtrent|aangaande|met\s+betrekking\s+tot)\s+")
_NEXT_PAIR: Final = re.compile(
    r"(?:[,:]|\ben|\balsmede|\bevenals)\s+(?:die\s+)?(?P<of>van\s+(?:het|de)\s+(?:Kamer)?(?:lid|leden)\s+)"
)
_NEXT_NAME: Final = re.compile(rf"\s*\([^()\n]{{1,80}}\)\s*(?:,|en|alsmede|evenals)\s+-?(?={NAME})")
_BY_MEMBERS: Final = re.compile(r"\bdoor\s+(?:het|de)\s+(?:Kamer)?(?:lid|leden)\s+")
_MEMBERS_SAY: Final = re.compile(r"\b(?:het|de)\s+(?:Kamer)?(?:lid|leden)\s+")
_IN_BRACKETS: Final = re.compile(r"\((?:zie\s+)?(?:de\s+)?$")
_MOVED: Final = re.compile(r"\s+(?:[\w-]{3,30}e\s+){1,3}")
_LOOK_BACK: Final = 160
_END_OF_TOPIC: Final = ENDING | {"door", "voor", "bij", "tijdens", "tegen", "in", "op", "aan", "uit", "zoals"}
_WORD: Final = re.compile(r"\s*(?:(?P<word>[\w’'-]+)|[«»“”‘\",–/&.])")
_BEHIND: Final = re.compile(r"[\s,]*[(\[]?\s*(?:zie\s+)?(?:ook\s+)?(?:met\s+)?")
_CLOSE: Final = re.compile(r"\s*[)\]]")
_SAID_BEFORE: Final = re.compile(r"\b(?:deze|die|dit|dezelfde|genoemde|geen|elke)\s+(?:\w+e\s+)?$")
_TOPIC: Final = 160
_REACH: Final = 500
"""Characters of a sentence looked at behind the word."""


def motie_phrases(
    cited: CitedWith, starting: Mapping[int, DatePhrase], bounds: SentenceBounds
) -> Iterator[MotiePhrase]:
    """Yield the phrases of a passage that name a motie, in order; `starting` are its dates by their beginning."""
    text = cited.passage.text
    for word, following in pairwise((*_MOTIE.finditer(text), None)):
        if word is None:
            continue
        limit = min(bounds.end(word.start()), word.end() + _REACH)
        reader = _Reader(text, word, min(limit, following.start()) if following else limit, starting, cited)
        yield from reader.read()


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    word: re.Match[str]
    limit: int
    starting: Mapping[int, DatePhrase]
    cited: CitedWith

    def read(self) -> Iterator[MotiePhrase]:
        dated, at = self._date(self.word.end())
        names_at, of_members = self._names_at(self._behind_number(at))
        named = tuple(movers(self.text, names_at, self.limit)) if names_at else ()
        if not named:
            before = self._movers_before()
            yield from (before,) if before else self._without_movers(dated, at)
            yield from self._bounded(tuple(self._further(at)))
        elif self.word["plural"] and (not of_members or _are_several(named)):
            yield from self._each_for_itself(named)
        else:
            one = self._phrase(self.word.start(), named)
            weak = not of_members and self.text[self.word.end()] != "-" and self._may_be_a_nickname(named, one)
            phrases = (replace(one, dated=dated or one.dated, weak=weak), *self._further(named[-1].end))
            yield from self._bounded(phrases)

    def _date(self, at: int) -> tuple[DatePhrase | None, int]:
        lead = _DATED.match(self.text, at, self.limit)
        dated = self.starting.get(lead.end()) if lead else None
        return dated, dated.end if dated else at

    def _behind_number(self, at: int) -> int:
        """Return where a number or Kamerstuk right behind the word ends: "motie 31 700, nr. 12 van het lid …"."""
        number = _NUMBER.match(self.text, at, self.limit)
        at = number.end() if number else at
        behind = _BEHIND.match(self.text, at, self.limit)
        printed = self.cited.between(at, behind.end() + 1) if behind else None
        if behind is None or printed is None or printed.end == printed.start:
            return at
        return self._closed(behind, printed.end)

    def _closed(self, behind: re.Match[str], end: int) -> int:
        """Return where a Kamerstuk ends, with its bracket where one was opened `behind` the motie."""
        close = _CLOSE.match(self.text, end) if any(sign in behind.group() for sign in "([") else None
        return close.end() if close else end

    def _names_at(self, at: int) -> tuple[int, bool]:
        """Return where names may begin, 0 where none can, and whether they are said to be of members."""
        if self.text[at : at + 1] == "-":
            return at + 1, False
        of = _OF.match(self.text, at, self.limit)
        begin = of.end() if of else at + 1
        members = _MEMBERS.match(self.text, begin, self.limit)
        if members is not None:
            return members.end(), True
        capital = self.text[begin : begin + 1].isupper() or self.text[begin : begin + 2] in ("'t", "’t")
        spaced = self.text[at : at + 1].isspace()
        return (begin, of is not None) if capital and (of or spaced) else (0, False)

    def _phrase(self, start: int, named: Sequence[Mover]) -> MotiePhrase:
        end = named[-1].end
        dated, behind = self._date(end)
        topic = self._topic(behind)
        names = tuple(each.name for each in named)
        return MotiePhrase(start=start, end=end, reach=self.limit, movers=names, dated=dated, topic=topic)

    def _topic(self, at: int) -> str:
        about = _ABOUT.match(self.text, at, self.limit)
        return self.text[about.start() : self._end_of_topic(about.end())].strip() if about else ""

    def _end_of_topic(self, at: int) -> int:
        begin = end = at
        while end - begin < _TOPIC:
            word = _WORD.match(self.text, at, self.limit)
            if word is None or (word["word"] or "").lower() in _END_OF_TOPIC:
                break
            at = word.end()
            end = at if word["word"] else end
        return end

    def _may_be_a_nickname(self, named: Sequence[Mover], phrase: MotiePhrase) -> bool:
        one = named[0]
        if len(named) > 1 or one.sure or " " in one.name or phrase.topic:
            return False
        behind = _BEHIND.match(self.text, one.end, self.limit)
        printed = self.cited.between(one.end, self.limit)
        return printed is None or behind is None or printed.start > behind.end()

    def _each_for_itself(self, named: Sequence[Mover]) -> Iterator[MotiePhrase]:
        """Yield "moties Kuiken (29 628, nr. 900) en Van Nispen/Segers" as two."""
        everyone = list(named)
        while (following := _NEXT_NAME.match(self.text, everyone[-1].end, self.limit)) is not None:
            more = list(movers(self.text, following.end(), self.limit))
            if not more:
                break
            everyone += [replace(more[0], joined_by=","), *more[1:]]
        groups: list[list[Mover]] = []
        for each in everyone:
            if groups and each.joined_by in ("/", "&"):
                groups[-1].append(each)
            else:
                groups.append([each])
        starts = [self.word.start(), *(group[0].start for group in groups[1:])]
        phrases = [self._phrase(start, group) for start, group in zip(starts, groups, strict=True)]
        alone = self.cited.between(self.word.start(), phrases[-1].end) is None
        for place, phrase in enumerate(self._bounded(phrases)):
            yield replace(phrase, place=place, of=len(phrases), shared_reach=self.limit) if alone else phrase

    def _further(self, at: int) -> Iterator[MotiePhrase]:
        """Yield those behind the first that the one word "moties" stands for too, their topic included."""
        while self.word["plural"] and (pair := _NEXT_PAIR.search(self.text, at, self.limit)) is not None:
            named = tuple(movers(self.text, pair.end(), self.limit))
            at = named[-1].end if named else pair.end()
            if named:
                phrase = self._phrase(pair.start("of"), named)
                topic_end = self.text.find(phrase.topic, at) + len(phrase.topic) if phrase.topic else at
                yield replace(phrase, end=max(at, topic_end))

    def _bounded(self, phrases: Sequence[MotiePhrase]) -> Iterator[MotiePhrase]:
        for phrase, following in pairwise((*phrases, None)):
            if phrase is not None:
                yield replace(phrase, reach=following.start) if following else phrase

    def _movers_before(self) -> MotiePhrase | None:
        """Return the motie of "de door het lid Jansen ingediende motie", or of "het lid Jansen (motie …)"."""
        noun = self.word.start()
        begin = max(noun - _LOOK_BACK, 0)
        if bracket := _IN_BRACKETS.search(self.text, begin, noun):
            return self._before_brackets(begin, bracket.start())
        by = list(_BY_MEMBERS.finditer(self.text, begin, noun))[-1:]
        named = tuple(movers(self.text, by[0].end(), noun)) if by else ()
        if not named or not _MOVED.fullmatch(self.text, named[-1].end, noun):
            return None
        phrase = self._phrase(by[0].start(), named)
        return replace(phrase, end=self.word.end())

    def _before_brackets(self, begin: int, bracket: int) -> MotiePhrase | None:
        """Return the motie printed between brackets behind its movers, where its Kamerstuk tells it."""
        said = list(_MEMBERS_SAY.finditer(self.text, begin, bracket))[-1:]
        named = tuple(movers(self.text, said[0].end(), bracket)) if said else ()
        if not named or self.text[named[-1].end : bracket].strip():
            return None
        if self.cited.between(self.word.end(), self._behind_number(self.word.end())) is None:
            return None
        names = tuple(each.name for each in named)
        return MotiePhrase(start=said[0].start(), end=named[-1].end, reach=self.limit, movers=names)

    def _without_movers(self, dated: DatePhrase | None, at: int) -> Iterator[MotiePhrase]:
        """Yield a motie that only its Kamerstuk tells from others."""
        if self.word["plural"] or _SAID_BEFORE.search(self.text[max(self.word.start() - 40, 0) : self.word.start()]):
            return
        number = _NUMBER.match(self.text, at, self.limit)
        topic = self._topic(number.end() if number else at)
        end = number.end() if number else at
        end = self.text.find(topic, end) + len(topic) if topic else end
        behind = _BEHIND.match(self.text, end, self.limit)
        printed = self.cited.between(end, self.limit)
        if printed is None or behind is None or printed.start > behind.end():
            return
        bare = not topic and not number
        if bare and printed.start == printed.end:
            return
        if bare:
            end = self._closed(behind, printed.end)
        yield MotiePhrase(start=self.word.start(), end=end, reach=self.limit, dated=dated, topic=topic)


def _are_several(named: Sequence[Mover]) -> bool:
    """Return whether strokes tell those of one motie from those of another: "de leden Jansen/De Vries en Boer"."""
    joined = {each.joined_by in ("/", "&") for each in named[1:]}
    return len(joined) > 1
