"""The services, built once from paths, settings, clock and id factory. The only place that knows them all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.compose.kinds import load_kinds
from app.export.house_styles import HouseStyles
from app.intake import ReadingProcess
from app.runtime.surroundings import Surroundings
from app.services.approved_library import ApprovedLibrary
from app.services.backups import Backups
from app.services.departing import Departing
from app.services.discarding import Discarding
from app.services.drafting import Drafting
from app.services.enrolling import Enrolling
from app.services.exporting import Exporting
from app.services.hand import Hand
from app.services.inspecting import Inspecting
from app.services.intake import Intake
from app.services.joining import Joining
from app.services.keeping import Keeping
from app.services.known_text import KnownTexts
from app.services.letters import Letters
from app.services.linking import Linking
from app.services.numbering import Numbering
from app.services.offices import Offices
from app.services.paragraphs import Paragraphs
from app.services.parties import Parties
from app.services.preferences import Preferences
from app.services.printing import Printing
from app.services.recurring import Recurrence
from app.services.redlining import Redlining
from app.services.register_files import RegisterIn, RegisterOut
from app.services.resolving import Resolving
from app.services.restoring import Restoring
from app.services.returning import Returning
from app.services.signing import Signing
from app.services.sources import Sources
from app.services.standing import Standing
from app.services.suggesting import Suggesting
from app.services.templates import OfferedKinds, Templates
from app.services.twinning import Twinning
from app.services.updating import Updating
from app.services.using import Using
from app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a user can do with one archive."""

    letters: Letters
    keeping: Keeping
    linking: Linking
    joining: Joining
    twinning: Twinning
    discarding: Discarding
    parties: Parties
    offices: Offices
    standing: Standing
    intake: Intake
    paragraphs: Paragraphs
    drafting: Drafting
    departing: Departing
    updating: Updating
    known_texts: KnownTexts
    using: Using
    suggesting: Suggesting
    recurrence: Recurrence
    sources: Sources
    resolving: Resolving
    exporting: Exporting
    preferences: Preferences
    printing: Printing
    redlining: Redlining
    backups: Backups
    register_out: RegisterOut
    numbering: Numbering
    templates: Templates
    inspecting: Inspecting
    returning: Returning
    signing: Signing


@contextmanager
def opened(around: Surroundings, folder: Path) -> Iterator[Services]:
    """Yield the services on the archive in `folder`; one that is empty or not there yet becomes a new archive.

    Raises:
        KnownError: the archive cannot be opened or made; ARCHIVE_* codes.
    """
    is_new = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    migrations = around.paths.migrations
    archive = Archive.create(folder) if is_new else Archive.open(folder, migrations=migrations)
    process = ReadingProcess()
    try:
        if is_new:
            _standing(around, archive).load()
        yield build(around, archive, process)
    finally:
        process.close()
        archive.close()


def build(around: Surroundings, archive: Archive, process: ReadingProcess) -> Services:
    """Return the services on an archive that is open; files are read by `process`."""
    kinds = load_kinds(around.paths.templates / "kinds")
    house_styles = _house_styles(around)
    offered = OfferedKinds(kinds, house_styles)
    preferences = Preferences(around.paths, around.settings, house_styles)
    hand = Hand(around.clock, around.by)
    resolving = Resolving(
        archive, kinds, preferences.house_style, preferences.usual_style, lambda: preferences.organisation
    )
    keeping = Keeping(archive, hand)
    joining = Joining(archive, keeping, process)
    enrolling = Enrolling(keeping, around.new_id)
    drafting = Drafting(archive, offered, around.new_id, around.clock, around.settings.standing)
    library = ApprovedLibrary()
    return Services(
        letters=Letters(archive, around.new_id, hand),
        keeping=keeping,
        linking=Linking(archive, hand),
        joining=joining,
        signing=Signing(archive, joining, keeping, process),
        discarding=Discarding(archive, hand),
        intake=Intake(archive, around.new_id, hand, process),
        templates=Templates(house_styles, kinds, process, around.lays_out),
        parties=Parties(archive, hand),
        offices=Offices(archive, around.new_id, hand),
        standing=_standing(around, archive),
        paragraphs=Paragraphs(archive),
        drafting=drafting,
        departing=Departing(archive, drafting),
        updating=Updating(archive, drafting),
        known_texts=KnownTexts(archive, drafting, library, around.new_id),
        using=Using(archive),
        suggesting=Suggesting(archive, resolving, library),
        recurrence=Recurrence(archive, library),
        sources=Sources(archive, hand),
        twinning=Twinning(archive, drafting, around.new_id, hand),
        resolving=resolving,
        preferences=preferences,
        backups=Backups(
            archive, around.clock, around.paths.migrations, by=lambda: around.by, medium=around.settings.backups
        ),
        register_out=RegisterOut(archive),
        exporting=Exporting(archive, resolving, hand, around.new_id, enrolling, around.lays_out),
        printing=Printing(resolving, hand),
        redlining=Redlining(archive, resolving, hand),
        returning=Returning(archive, resolving, hand, around.new_id, process),
        numbering=Numbering(archive, around.new_id, hand),
        inspecting=Inspecting(archive, hand),
    )


def _house_styles(around: Surroundings) -> HouseStyles:
    return HouseStyles(around.paths.templates / "house_style", around.paths.house_styles)


@contextmanager
def templates(around: Surroundings) -> Iterator[Templates]:
    """Yield what checks and keeps templates; it needs no archive."""
    process = ReadingProcess()
    try:
        kinds = load_kinds(around.paths.templates / "kinds")
        yield Templates(_house_styles(around), kinds, process, around.lays_out)
    finally:
        process.close()


def _standing(around: Surroundings, archive: Archive) -> Standing:
    return Standing(archive, Hand(around.clock, around.by), around.paths.resources / "standing.toml")


def restoring(around: Surroundings) -> Restoring:
    """Return what makes an archive of a backup; it needs none that is open."""
    return Restoring(around.clock, around.paths.migrations, by=around.by)


def register_in(around: Surroundings) -> RegisterIn:
    """Return what makes an archive of a register that was taken out; it needs none that is open."""
    return RegisterIn(around.paths.migrations, around.new_id)
