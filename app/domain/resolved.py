"""The letter as everything that shows, checks or writes it sees it."""

from dataclasses import dataclass, field
from datetime import date
from uuid import uuid5

from app.domain.blocks import Blocks
from app.domain.ids import DraftId, LetterId, ParagraphId, PartId, RevisionId

FACT_OF_FIELD = {"adres1": "geadresseerde", "retouradres": "afzender", "afzender1": "afzender"}
"""Which fact of the kind fills a field of the letterhead; any other field is the fact of its own name."""


def opening_id(draft: DraftId) -> PartId:
    """Return the id of the part a letter kind opens a letter with: always the same for one draft."""
    return PartId(uuid5(draft, "opening"))


@dataclass(frozen=True, slots=True)
class LetterField:
    """A value of the letterhead, bound wherever it shows.

    `value` is the stored form, `shown` what the reader sees. A required field without a value has `is_open` and a
    `shown` that names what is wanted, in brackets; an optional one without a value is left out altogether.
    """

    name: str
    value: str
    shown: str
    is_open: bool = False
    filtered: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """What it shows by each filter it may have: filter, words. They follow from the value."""

    def shown_by(self, name: str) -> str:
        """Return what the reader sees by the filter called `name`; the usual words for none, or one it has not."""
        return dict(self.filtered).get(name, self.shown) if name else self.shown


@dataclass(frozen=True, slots=True)
class ResolvedPart:
    """One part with its fields filled in, and where it came from."""

    id: PartId
    alias: str
    """Unique in the letter, at most 64 characters; shown on the control in Word."""
    blocks: Blocks
    paragraph: ParagraphId | None = None
    version: int | None = None
    departs: bool = False
    """Whether the drafter's wording differs from the library's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedLetter:
    """A draft with its facts filled in: what preview, Word file, plain text and checks all start from.

    `fields` holds the letterhead by the names the house style binds: datum, onderwerp, ons_kenmerk, uw_kenmerk,
    adres1 … adres7, retouradres, afzender1 …, bijlagen, kopie_aan, markering; and ondertekenaar and
    tweede_ondertekenaar, who sign. `opening` and `closing` are single lines without fields of their own; either may
    be empty. `signature` holds the lines above and below the room for signing; `second` the same for who signs as
    well, below the first.
    """

    draft: DraftId
    revision: RevisionId
    kind: str
    kind_label: str
    answers: LetterId | None
    date: date | None
    fields: tuple[LetterField, ...]
    opening: str
    parts: tuple[ResolvedPart, ...]
    closing: str
    signature_above: tuple[str, ...]
    signature_below: tuple[str, ...]
    second_above: tuple[str, ...] = ()
    second_below: tuple[str, ...] = ()
    house_style: str = ""
    """What it is written in; empty for that of its kind."""

    @property
    def blocks(self) -> Blocks:
        """Return the blocks of all parts in order."""
        return tuple(block for part in self.parts for block in part.blocks)

    def field(self, name: str) -> LetterField | None:
        """Return the letterhead field called `name`, or None when it has no value."""
        return next((each for each in self.fields if each.name == name), None)
