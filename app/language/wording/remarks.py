"""What a person must know before registering a file: what disagrees in it, what it holds beside its text."""

from collections.abc import Mapping

from app.domain.beside import Beside
from app.domain.found import ConflictCode
from app.domain.letters import LetterRow
from app.domain.marks import Disagreement, HeaderField
from app.domain.numbering import Implausible
from app.domain.readings import Notice, NoticeCode
from app.language.dates import read_date, write_long
from app.language.wording.labels import LABELS
from app.language.wording.table import Wording, fill

_ON_PAGE = Wording("op bladzijde {page}", "page {page}")
_FURTHER_ON = Wording("op een volgende bladzijde", "a following page")

_CONFLICTS: Mapping[ConflictCode, Wording] = {
    ConflictCode.DATE_ON_FOLLOWING_PAGES: Wording(
        "Let op: {where} staat een andere datum: {other}.",
        "Mind: {where} bears another date: {other}.",
    ),
    ConflictCode.KENMERK_ON_FOLLOWING_PAGES: Wording(
        "Let op: {where} staat een ander kenmerk: {other}.",
        "Mind: {where} bears another kenmerk: {other}.",
    ),
    ConflictCode.KENMERK_IS_A_DASH: Wording(
        "Let op: bij het kenmerk staat ook een streepje[; gelezen is {shown}].",
        "Mind: a dash stands for the kenmerk as well[; what was read is {shown}].",
    ),
    ConflictCode.PROPERTY_DIFFERS: Wording(
        "Let op: de documenteigenschappen noemen een andere waarde ({field}): {other}.",
        "Mind: the document properties have another value ({field}): {other}.",
    ),
}

_IMPLAUSIBLE = Wording(
    "Let op: het nummer {kenmerk} past niet bij een brief van {day}: verwacht wordt {first} tot en met {last}"
    "[; het nummer wijst op {points}].",
    "Mind: the number {kenmerk} does not fit a letter of {day}: expected is {first} to {last}"
    "[; the number points at {points}].",
)
_TWIN = Wording(
    "Dit lijkt dezelfde brief als[ {kenmerk}] aan {addressee}: een tweeling.",
    "This seems to be the same letter as[ {kenmerk}] to {addressee}: a twin.",
)
_NOTICES: Mapping[NoticeCode, tuple[Wording, Wording]] = {
    NoticeCode.INSERTIONS: (
        Wording("Er is 1 bijgehouden invoeging; die is meegelezen.", "1 tracked insertion was read as text."),
        Wording(
            "Er zijn {count} bijgehouden invoegingen; die zijn meegelezen.",
            "{count} tracked insertions were read as text.",
        ),
    ),
    NoticeCode.DELETIONS: (
        Wording("Er is 1 bijgehouden verwijdering; die tekst is weggelaten.", "1 tracked deletion was left out."),
        Wording(
            "Er zijn {count} bijgehouden verwijderingen; die tekst is weggelaten.",
            "{count} tracked deletions were left out.",
        ),
    ),
    NoticeCode.MOVES: (
        Wording(
            "Er is 1 bijgehouden verplaatsing; gelezen is de nieuwe plaats.", "1 tracked move was read as moved."
        ),
        Wording(
            "Er zijn {count} bijgehouden verplaatsingen; gelezen is de nieuwe plaats.",
            "{count} tracked moves were read as moved.",
        ),
    ),
    NoticeCode.COMMENTS: (
        Wording("Er staat 1 opmerking in de kantlijn; die is niet gelezen.", "1 comment was not read."),
        Wording(
            "Er staan {count} opmerkingen in de kantlijn; die zijn niet gelezen.", "{count} comments were not read."
        ),
    ),
    NoticeCode.HIDDEN_TEXT: (
        Wording("Er staat op 1 plaats verborgen tekst; die is niet gelezen.", "Hidden text at 1 place was not read."),
        Wording(
            "Er staat op {count} plaatsen verborgen tekst; die is niet gelezen.",
            "Hidden text at {count} places was not read.",
        ),
    ),
    NoticeCode.UNREADABLE_PARTS: (
        Wording("Er zit 1 onderdeel in dat niet te lezen is.", "It holds 1 part that cannot be read."),
        Wording(
            "Er zitten {count} onderdelen in die niet te lezen zijn.", "It holds {count} parts that cannot be read."
        ),
    ),
}
"""For one, and for more."""


def conflict_text(told: Disagreement, language: str = "nl") -> str:
    """Return what disagrees within a file, for a person: where the other value stands and what it is."""
    page = told.place.page if told.place else None
    day = read_date(told.other)
    where = fill((_ON_PAGE if page else _FURTHER_ON).in_language(language), {"page": str(page)})
    facts = {
        "other": write_long(day) if day else told.other,
        "shown": told.shown,
        "field": LABELS[HeaderField][told.field].in_language(language) if told.field else "",
        "where": where,
    }
    return fill(_CONFLICTS[told.code].in_language(language), facts)


def implausible_text(odd: Implausible, language: str = "nl") -> str:
    """Return that a kenmerk does not fit the time of its letter, and what would."""
    facts = {
        "kenmerk": odd.kenmerk,
        "day": write_long(odd.dated),
        "first": str(odd.expected_first),
        "last": str(odd.expected_last),
        "points": write_long(odd.points_at) if odd.points_at else "",
    }
    return fill(_IMPLAUSIBLE.in_language(language), facts)


def twin_text(twin: LetterRow, language: str = "nl") -> str:
    """Return that a letter seems to be the same as one of the register, to somebody else."""
    facts = {"kenmerk": twin.kenmerk, "addressee": twin.correspondent}
    return fill(_TWIN.in_language(language), facts)


def beside_texts(seen: Beside, language: str = "nl") -> tuple[str, ...]:
    """Return all there is to know of a letter beside those of the register, a sentence each."""
    odd = (implausible_text(seen.odd, language),) if seen.odd else ()
    return (*odd, *(twin_text(each, language) for each in seen.twins))


def notice_text(notice: Notice, language: str = "nl") -> str:
    """Return what a file holds beside its text, for a person."""
    one, more = _NOTICES[notice.code]
    wording = one if notice.count == 1 else more
    return fill(wording.in_language(language), {"count": str(notice.count)})
