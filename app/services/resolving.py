"""A draft as a letter: resolved, checked and shown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from app import checks
from app.compose.correspondents import ADDRESSEE, SENDER, SIGNATORY, addressee_of, party_of
from app.compose.resolve import Sources, resolve
from app.domain.blocks import Figure
from app.domain.drafts import Revision
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.ids import DraftId
from app.domain.kinds import LetterKind
from app.domain.organisation import Organisation
from app.domain.parties import Party
from app.domain.resolved import ResolvedLetter
from app.export.fonts import STAND_INS
from app.export.house_style import HouseStyle
from app.export.mail import mail_html, mail_text
from app.export.plain import plain_text
from app.export.preview import preview_html
from app.export.preview_blocks import figure_address
from app.runtime.clock import Clock, system_clock
from app.services.figures import figures_in
from app.services.library import library_to
from app.services.validity import out_of_use
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.runs import beginning
from app.text.walk import each_block


@dataclass(frozen=True, slots=True)
class Shown:
    """A letter with what the checks say of it."""

    revision: Revision
    letter: ResolvedLetter
    findings: tuple[Finding, ...]

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
        outside = out_of_use(letter, sources.paragraphs, revision.draft.date or self.clock().astimezone().date())
        return Shown(revision, letter, (*found, *outside, *_missing_figures(work, letter)))

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
        return Sources(
            kind=kind,
            paragraphs=library_to(work, draft, addressee_of(draft, kind, answered, parties)),
            answered=answered,
            parties=parties,
            organisation=self.organisation(),
        )


def _missing_figures(work: Work, letter: ResolvedLetter) -> Iterator[Finding]:
    for part in letter.parts:
        for block in each_block(part.blocks):
            if isinstance(block, Figure) and not work.originals.has(block.sha256):
                facts = {"found": beginning(block.caption) or block.alt, "part": part.alias}
                yield Finding(FindingCode.FIGURE_MISSING, Severity.BLOCKS, facts, part.id)
