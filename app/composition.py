"""The services, each built once from paths, settings, clock and id factory. The only place that knows them all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.compose.kinds import load_kinds
from app.export.house_styles import HouseStyles
from app.export.paper.kept_office import KeptOffice
from app.intake.reading_process import ReadingProcess
from app.runtime.surroundings import Surroundings
from app.services.backups import Backups
from app.services.hand import Hand
from app.storage.archive import Archive

if TYPE_CHECKING:
    from app.services.answering import Answering
    from app.services.approved_library import ApprovedLibrary
    from app.services.departing import Departing
    from app.services.discarding import Discarding
    from app.services.draft_history import DraftHistory
    from app.services.drafting import Drafting
    from app.services.exporting import Exporting
    from app.services.illustrating import Illustrating
    from app.services.inspecting import Inspecting
    from app.services.intake import Intake
    from app.services.joining import Joining
    from app.services.keeping import Keeping
    from app.services.known_text import KnownTexts
    from app.services.letters import Letters
    from app.services.linking import Linking
    from app.services.moving_dates import MovingDates
    from app.services.numbering import Numbering
    from app.services.offices import Offices
    from app.services.paragraphs import Paragraphs
    from app.services.part_texts import PartTexts
    from app.services.parties import Parties
    from app.services.preferences import Preferences
    from app.services.printing import Printing
    from app.services.recurring import Recurrence
    from app.services.redlining import Redlining
    from app.services.register_files import RegisterIn, RegisterOut
    from app.services.resolving import Resolving
    from app.services.restoring import Restoring
    from app.services.returning import Returning
    from app.services.rewriting import Rewriting
    from app.services.signing import Signing
    from app.services.sources import Sources
    from app.services.standing import Standing
    from app.services.suggesting import Suggesting
    from app.services.templates import Templates
    from app.services.twinning import Twinning
    from app.services.updating import Updating
    from app.services.using import Using


class Services:
    """Everything a user can do with one archive.

    A service is loaded and built when it is first asked for: who exports one letter need not wait for what reads,
    compares and prints files. None but the backups may therefore go by the moment it is built.
    """

    def __init__(self, around: Surroundings, archive: Archive, process: ReadingProcess, office: KeptOffice) -> None:
        """Take an archive that is open; files are read by `process`, and laid out by `office`."""
        self._around = around
        self._archive = archive
        self._process = process
        self._office = office
        self._hand = Hand(around.clock, self._by)
        self._kinds = load_kinds(around.paths.templates / "kinds")
        self._house_styles = _house_styles(around)
        # Built at once: it tells what changes from now on.
        self.backups = Backups(
            archive,
            around.clock,
            around.paths.migrations,
            by=self._by,
            medium=lambda: self.preferences.settings.backups,
        )

    def _by(self) -> str:
        """Return who is at work, by the settings as they are now."""
        return replace(self._around, settings=self.preferences.settings).by

    def build_all(self) -> None:
        """Load and build every service now: for the window, which uses them all and has a worker to wait for them."""
        for name, member in vars(Services).items():
            if isinstance(member, cached_property):
                getattr(self, name)

    @cached_property
    def letters(self) -> Letters:
        from app.services.letters import Letters

        return Letters(self._archive, self._around.new_id, self._hand)

    @cached_property
    def keeping(self) -> Keeping:
        from app.services.keeping import Keeping

        return Keeping(self._archive, self._hand)

    @cached_property
    def linking(self) -> Linking:
        from app.services.linking import Linking

        return Linking(self._archive, self._hand)

    @cached_property
    def joining(self) -> Joining:
        from app.services.joining import Joining

        return Joining(self._archive, self.keeping, self._process)

    @cached_property
    def twinning(self) -> Twinning:
        from app.services.twinning import Twinning

        return Twinning(self._archive, self.drafting, self._around.new_id, self._hand)

    @cached_property
    def discarding(self) -> Discarding:
        from app.services.discarding import Discarding

        return Discarding(self._archive, self._hand)

    @cached_property
    def parties(self) -> Parties:
        from app.services.parties import Parties

        return Parties(self._archive, self._hand)

    @cached_property
    def offices(self) -> Offices:
        from app.services.offices import Offices

        return Offices(self._archive, self._around.new_id, self._hand)

    @cached_property
    def standing(self) -> Standing:
        return _standing(self._around, self._archive, self._hand)

    @cached_property
    def intake(self) -> Intake:
        from app.services.intake import Intake

        return Intake(self._archive, self._around.new_id, self._hand, self._process)

    @cached_property
    def paragraphs(self) -> Paragraphs:
        from app.services.paragraphs import Paragraphs

        preferences = self.preferences
        return Paragraphs(
            self._archive, self._hand, self._around.new_id, lambda: preferences.settings.teams, self._process
        )

    @cached_property
    def drafting(self) -> Drafting:
        from app.services.drafting import Drafting
        from app.services.offered_kinds import OfferedKinds

        around = self._around
        offered = OfferedKinds(self._kinds, self._house_styles)
        return Drafting(self._archive, offered, around.new_id, around.clock, around.settings.standing)

    @cached_property
    def part_texts(self) -> PartTexts:
        from app.services.part_texts import PartTexts

        return PartTexts(self._archive, self.drafting.kinds, self.resolving.counting)

    @cached_property
    def rewriting(self) -> Rewriting:
        from app.services.rewriting import Rewriting

        return Rewriting(self.drafting)

    @cached_property
    def _library(self) -> ApprovedLibrary:
        from app.services.approved_library import ApprovedLibrary

        return ApprovedLibrary()

    @cached_property
    def departing(self) -> Departing:
        from app.services.departing import Departing

        return Departing(self._archive, self.drafting)

    @cached_property
    def draft_history(self) -> DraftHistory:
        from app.services.draft_history import DraftHistory

        return DraftHistory(self._archive, self.drafting)

    @cached_property
    def updating(self) -> Updating:
        from app.services.updating import Updating

        return Updating(self._archive, self.drafting)

    @cached_property
    def known_texts(self) -> KnownTexts:
        from app.services.known_text import KnownTexts

        return KnownTexts(self._archive, self.drafting, self._library, self._around.new_id)

    @cached_property
    def using(self) -> Using:
        from app.services.using import Using

        return Using(self._archive)

    @cached_property
    def suggesting(self) -> Suggesting:
        from app.services.suggesting import Suggesting

        return Suggesting(self._archive, self.resolving, self._library)

    @cached_property
    def recurrence(self) -> Recurrence:
        from app.services.recurring import Recurrence

        return Recurrence(self._archive, self._library)

    @cached_property
    def sources(self) -> Sources:
        from app.services.sources import Sources

        return Sources(self._archive, self._hand)

    @cached_property
    def illustrating(self) -> Illustrating:
        from app.services.illustrating import Illustrating

        return Illustrating(self.drafting, self.rewriting)

    @cached_property
    def resolving(self) -> Resolving:
        from app.services.resolving import Resolving

        preferences = self.preferences
        return Resolving(
            self._archive,
            self._kinds,
            preferences.house_style,
            preferences.usual_style,
            lambda: preferences.organisation,
            self._around.clock,
        )

    @cached_property
    def moving_dates(self) -> MovingDates:
        from app.services.moving_dates import MovingDates

        return MovingDates(self.drafting, self.resolving)

    @cached_property
    def answering(self) -> Answering:
        from app.services.answering import Answering

        return Answering(self.drafting, self.resolving)

    @cached_property
    def exporting(self) -> Exporting:
        from app.services.enrolling import Enrolling
        from app.services.exporting import Exporting

        around = self._around
        enrolling = Enrolling(self.keeping, around.new_id)
        return Exporting(
            self._archive, self.resolving, self._hand, around.new_id, enrolling, around.lays_out, self._office
        )

    @cached_property
    def preferences(self) -> Preferences:
        from app.services.preferences import Preferences

        return Preferences(self._around.paths, self._around.settings, self._house_styles)

    @cached_property
    def printing(self) -> Printing:
        from app.services.printing import Printing

        return Printing(self.resolving, self._hand, self._office, self._process)

    @cached_property
    def redlining(self) -> Redlining:
        from app.services.redlining import Redlining

        return Redlining(self._archive, self.resolving, self._hand)

    @cached_property
    def register_out(self) -> RegisterOut:
        from app.services.register_files import RegisterOut

        return RegisterOut(self._archive)

    @cached_property
    def numbering(self) -> Numbering:
        from app.services.numbering import Numbering

        return Numbering(self._archive, self._around.new_id, self._hand)

    @cached_property
    def templates(self) -> Templates:
        from app.services.templates import Templates

        return Templates(self._house_styles, self._kinds, self._process, self._around.lays_out, self._office)

    @cached_property
    def inspecting(self) -> Inspecting:
        from app.services.inspecting import Inspecting

        return Inspecting(self._archive, self._hand)

    @cached_property
    def returning(self) -> Returning:
        from app.services.returning import Returning

        return Returning(self._archive, self.resolving, self._hand, self._around.new_id, self._process)

    @cached_property
    def signing(self) -> Signing:
        from app.services.signing import Signing

        return Signing(self._archive, self.joining, self.keeping, self._process)


@contextmanager
def opened(around: Surroundings, folder: Path) -> Iterator[Services]:
    """Yield the services on the archive in `folder`; one that is empty or not there yet becomes a new archive.

    Raises:
        KnownError: the archive cannot be opened or made; ARCHIVE_* codes.
    """
    is_new = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    migrations = around.paths.migrations
    archive = Archive.create(folder) if is_new else Archive.open(folder, migrations=migrations)
    process, office = ReadingProcess(), KeptOffice()
    try:
        if is_new:
            _standing(around, archive, Hand(around.clock, around.by)).load()
        yield Services(around, archive, process, office)
    finally:
        office.close()
        process.close()
        archive.close()


def _house_styles(around: Surroundings) -> HouseStyles:
    return HouseStyles(around.paths.templates / "house_style", around.paths.house_styles)


@contextmanager
def templates(around: Surroundings) -> Iterator[Templates]:
    """Yield what checks and keeps templates; it needs no archive."""
    from app.services.templates import Templates

    process = ReadingProcess()
    try:
        kinds = load_kinds(around.paths.templates / "kinds")
        yield Templates(_house_styles(around), kinds, process, around.lays_out, KeptOffice())
    finally:
        process.close()


def _standing(around: Surroundings, archive: Archive, hand: Hand) -> Standing:
    from app.services.standing import Standing

    return Standing(archive, hand, around.paths.resources / "standing.toml")


def restoring(around: Surroundings) -> Restoring:
    """Return what makes an archive of a backup; it needs none that is open."""
    from app.services.restoring import Restoring

    return Restoring(around.clock, around.paths.migrations, by=around.by)


def register_in(around: Surroundings) -> RegisterIn:
    """Return what makes an archive of a register that was taken out; it needs none that is open."""
    from app.services.register_files import RegisterIn

    return RegisterIn(around.paths.migrations, around.new_id)
