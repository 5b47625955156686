"""A draft as a letter: resolved, checked and shown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from app import checks
from app.checks.moved_dates import moved_dates
from app.compose.correspondents import ADDRESSEE, SENDER, SIGNATORY, addressee_of, party_of
from app.compose.facts import HOUSE_STYLE
from app.compose.moving_fields import Counting, has_moving_fields
from app.compose.parts import Library
from app.compose.resolve import Sources, resolve
from app.domain.blocks import Figure, Question
from app.domain.drafts import Draft, Revision
from app.domain.errors import KnownError
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.ids import DraftId
from app.domain.kinds import LetterKind
from app.domain.moving_dates import DatePreference, MovingDate
from app.domain.organisation import Organisation
from app.domain.parties import Party
from app.domain.resolved import ResolvedLetter
from app.export.fonts import STAND_INS
from app.export.house_style import HouseStyle
from app.export.looks import Look
from app.export.mail import mail_html, mail_text
from app.export.plain import plain_text
from app.export.preview import preview_html
from app.export.preview_blocks import figure_address
from app.export.surround import Paper, Surround, surround
from app.runtime.clock import Clock, system_clock
from app.services.asked import AskedSets, not_as_asked
from app.services.figures import figures_in
from app.services.library import library_to
from app.services.telling_dates import Told
from app.services.typed_against import TypedAgainst
from app.services.validity import out_of_use
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.runs import beginning
from app.text.walk import each_block

__all__ = ["Look", "Paper", "Resolving", "Shown", "Surround"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter with what the checks say of it."""

    revision: Revision
    letter: ResolvedLetter
    findings: tuple[Finding, ...]
    dates: tuple[MovingDate, ...] = ()
    """What of it hangs on the letter's date."""

    @property
    def is_ready(self) -> bool:
        """Return whether nothing stands in the way of signing."""
        return all(finding.severity is not Severity.BLOCKS for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Resolving:
    """Drafts resolved with the facts of one archive."""

    archive: Archive
    kinds: Mapping[str, LetterKind]
    house_style: Callable[[str], HouseStyle]
    """Returns a house style by name, prepared once and kept."""
    usual_style: Callable[[str], str] = str
    """Returns the name of the house style to take where a kind asks for one."""
    organisation: Callable[[], Organisation] = Organisation
    """Returns what letterheads fall back on."""
    clock: Clock = system_clock
    """Tells which day it is where a letter bears no date yet."""
    asked: AskedSets = field(default_factory=AskedSets)
    typed: TypedAgainst = field(default_factory=TypedAgainst)

    def show(self, draft: DraftId) -> Shown:
        """Return the draft as the letter it is now.

        Raises:
            KnownError: UNKNOWN_DRAFT; a paragraph that cannot be rendered (PARAGRAPH_*).
        """
        with self.archive.reading() as work:
            return self.shown(work, work.drafts.get(draft))

    def shown(self, work: Work, revision: Revision) -> Shown:
        """Return a revision as the letter it is, within a unit of work that does more; raises as `show`."""
        sources = self._sources(work, revision)
        letter = resolve(revision.draft, revision.id, sources)
        found = checks.run(letter, sources.kind)
        day = self._day(revision.draft)
        outside = out_of_use(letter, sources.paragraphs, day)
        dates = self._told(work, revision, sources, letter).dates(revision.draft, sources.paragraphs)
        asked = self.asked.of(sources.answered) if sources.answered and _asks(letter, sources.kind) else None
        unlike = not_as_asked(letter, sources.kind, asked)
        findings = (*found, *moved_dates(dates, day), *unlike, *outside, *_missing_figures(work, letter))
        return Shown(revision, letter, findings, dates)

    def told(self, work: Work, revision: Revision) -> tuple[Told, Library]:
        """Return what the dates of a revision that hang on its own are told by, and its paragraphs; as `show`."""
        sources = self._sources(work, revision)
        return self._told(work, revision, sources), sources.paragraphs

    def counting(self, draft: Draft) -> Counting:
        """Return the date a draft counts from, and how its house likes dates near it.

        A house style that is gone or damaged says nothing of that: who opens it is told.
        """
        name = draft.facts.get(HOUSE_STYLE, "") or self.usual_style(self.kinds[draft.kind].house_style)
        try:
            preference = self.house_style(name).settings.relative_dates
        except KnownError:
            preference = DatePreference.FULL
        return Counting(self._day(draft), preference)

    def _told(self, work: Work, revision: Revision, sources: Sources, letter: ResolvedLetter | None = None) -> Told:
        titles = {part.id: part.alias for part in letter.parts} if letter else {}
        against = self.typed.of(work, revision)
        counting = sources.counting or Counting(self._day(revision.draft))
        return Told(self.counting(revision.draft) if against else counting, against, titles)

    def _day(self, draft: Draft) -> date:
        return draft.date or self.clock().astimezone().date()

    def parties(self, draft: DraftId) -> Mapping[str, Party]:
        """Return whom each fact of the draft that names a party comes down to, by the name of the fact.

        A fact that is not filled in may still come down to somebody: the sender of the answered letter. A fact that
        comes down to nobody is left out; UNKNOWN_DRAFT, UNKNOWN_PARTY.
        """
        with self.archive.reading() as work:
            return self.parties_in(work, work.drafts.get(draft))

    def parties_in(self, work: Work, revision: Revision) -> Mapping[str, Party]:
        """Return what `parties` does, of a revision, within a unit of work that does more."""
        sources = self._sources(work, revision)
        named, kind, known = revision.draft, sources.kind, sources.parties
        found = {
            ADDRESSEE: addressee_of(named, kind, sources.answered, known),
            SENDER: party_of(SENDER, named, kind, known),
            SIGNATORY: party_of(SIGNATORY, named, kind, known),
        }
        return {name: party for name, party in found.items() if party}

    def preview(self, letter: ResolvedLetter) -> str:
        """Return the letter as HTML that stands by itself, its pictures in it."""
        return preview_html(letter, self.style(letter), self.figures(letter))

    def page(self, letter: ResolvedLetter) -> tuple[str, Mapping[str, bytes]]:
        """Return the letter as HTML for the screen, and the pictures it names by the addresses it has for them."""
        figures = self.figures(letter)
        html = preview_html(letter, self.style(letter), figures, embedded=False)
        return html, {figure_address(sha256): data for sha256, data in figures.items()}

    def surround(self, letter: ResolvedLetter) -> Surround:
        """Return what stands round the text of a letter on paper; raises as `style`."""
        return surround(letter, self.style(letter))

    def font(self, letter: ResolvedLetter) -> tuple[str, str]:
        """Return the type a letter is in, and what stands in for it elsewhere; either may be empty."""
        font = self.style(letter).font
        return font, STAND_INS.get(font, "")

    def mail(self, letter: ResolvedLetter) -> tuple[str, str]:
        """Return what the letter says for a mail, as HTML and as plain text."""
        return mail_html(letter, self.style(letter)), mail_text(letter)

    def text(self, letter: ResolvedLetter) -> str:
        """Return the letter as plain text for a terminal or a mail."""
        return plain_text(letter)

    def figures(self, letter: ResolvedLetter) -> Mapping[str, bytes]:
        """Return the pictures of a letter by their SHA-256; one the archive does not hold is left out."""
        return figures_in(letter.blocks, self.archive)

    def style(self, letter: ResolvedLetter) -> HouseStyle:
        """Return the house style of a letter: the one chosen for it, else that of its kind.

        Raises:
            KnownError: UNKNOWN_HOUSE_STYLE when it was removed; HOUSE_STYLE_DAMAGED when it cannot be used.
        """
        return self.house_style(letter.house_style or self.usual_style(self.kinds[letter.kind].house_style))

    def _sources(self, work: Work, revision: Revision) -> Sources:
        draft = revision.draft
        kind = self.kinds[draft.kind]
        answered = work.letters.get(draft.answers) if draft.answers else None
        parties = work.parties.known_by_id()
        paragraphs = library_to(work, draft, addressee_of(draft, kind, answered, parties))
        return Sources(
            kind=kind,
            paragraphs=paragraphs,
            counting=self.counting(draft) if has_moving_fields(draft, paragraphs, kind.body) else None,
            answered=answered,
            parties=parties,
            organisation=self.organisation(),
        )


def _asks(letter: ResolvedLetter, kind: LetterKind) -> bool:
    return kind.questions or any(isinstance(block, Question) for block in letter.blocks)


def _missing_figures(work: Work, letter: ResolvedLetter) -> Iterator[Finding]:
    for part in letter.parts:
        for block in each_block(part.blocks):
            if isinstance(block, Figure) and not work.originals.has(block.sha256):
                facts = {"found": beginning(block.caption) or block.alt, "part": part.alias}
                yield Finding(FindingCode.FIGURE_MISSING, Severity.BLOCKS, facts, part.id)
