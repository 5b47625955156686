"""What a text cites, each with its place and in the one form it is compared by."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.citations import Chamber, Kamerstuk


class CitationKind(StrEnum):
    """What kind of publication is cited."""

    KAMERSTUK = "kamerstuk"
    HANDELINGEN = "handelingen"
    AANHANGSEL = "aanhangsel"
    STB = "stb"
    STCRT = "stcrt"
    TRB = "trb"
    EU = "eu"
    ECLI = "ecli"
    TK_ID = "tk_id"
    PUBLICATION = "publication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handelingen:
    """A place in the Handelingen: the sitting `number`, since 2011 the `item`, and `pages` ("7909-7943", "25").

    `session` is "2007/08"; what is not printed is None.
    """

    chamber: Chamber | None = None
    session: str | None = None
    number: str | None = None
    item: str | None = None
    pages: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanhangsel:
    """Questions and answer in the Aanhangsel of the Handelingen, by number, in old volumes also by page alone.

    `numbers` holds several cited in one phrase and `number` the first.
    """

    chamber: Chamber | None = None
    session: str | None = None
    number: str | None = None
    numbers: tuple[str, ...] = ()
    pages: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazette:
    """A number of the Staatsblad, Staatscourant or Tractatenblad, as the kind says, of a year."""

    kind: CitationKind
    year: int
    number: str
    numbers: tuple[str, ...] = ()


class ActKind(StrEnum):
    """The kind of an act of the European Union, by its letter in the CELEX number."""

    DIRECTIVE = "L"
    REGULATION = "R"
    DECISION = "D"
    FRAMEWORK_DECISION = "F"
    RECOMMENDATION = "H"
    COMMON_POSITION = "E"


@dataclass(frozen=True, slots=True, kw_only=True)
class EuAct:
    """An act of the European Union; `form` is its Dutch word ("Uitvoeringsverordening"), `body` "EU", "EG", "JBZ"."""

    kind: ActKind
    form: str
    year: int
    number: int
    body: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialJournal:
    """A number of the Official Journal of the Union; `series` is "L" or "C"."""

    series: str
    number: str
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """Something cited by its identifier alone, as its register writes it; `kamerstuk` where it names one."""

    text: str
    kamerstuk: Kamerstuk | None = None


CitationValue = Kamerstuk | Handelingen | Aanhangsel | Gazette | EuAct | OfficialJournal | Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A citation and where it stands: the characters `start` up to `end`, without page and closing period.

    `identifier` is what the publication is found by: at officielebekendmakingen.nl, EUR-Lex (CELEX) or rechtspraak.nl
    (ECLI); None where it has none. `rule` names the rule that read it.
    """

    start: int
    end: int
    kind: CitationKind
    value: CitationValue
    identifier: str | None
    rule: str
