"""The services, built once from paths, settings, clock and id factory. The only place that knows them all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from app.compose.kinds import load_kinds
from app.domain.ids import IdFactory
from app.runtime.clock import Clock, system_clock
from app.runtime.paths import Paths, installed_paths
from app.runtime.settings import Settings, read_settings
from app.services.drafting import Drafting
from app.services.exporting import Exporting
from app.services.intake import Intake
from app.services.letters import Letters
from app.services.paragraphs import Paragraphs
from app.services.resolving import Resolving
from app.services.standing import add_standing_parties
from app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a run stands on; tests hand in their own."""

    paths: Paths
    settings: Settings
    clock: Clock = system_clock
    new_id: IdFactory = uuid4
    lays_out: bool = True
    """Whether exports may ask LibreOffice for their page totals."""

    @property
    def archive(self) -> Path:
        """Return the folder of the user's archive."""
        return self.settings.archive or self.paths.archive


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a user can do with one archive."""

    letters: Letters
    intake: Intake
    paragraphs: Paragraphs
    drafting: Drafting
    resolving: Resolving
    exporting: Exporting


def surroundings() -> Surroundings:
    """Return this machine as it is; SETTINGS_DAMAGED when a settings file cannot be read."""
    paths = installed_paths()
    return Surroundings(paths, read_settings(paths.administrator_settings, paths.settings))


@contextmanager
def opened(around: Surroundings, folder: Path) -> Iterator[Services]:
    """Yield the services on the archive in `folder`; a folder that is not there yet becomes a new archive.

    Raises:
        KnownError: the archive cannot be opened or made; ARCHIVE_* codes.
    """
    is_new = not folder.exists()
    migrations = around.paths.migrations
    archive = Archive.create(folder) if is_new else Archive.open(folder, migrations=migrations)
    try:
        if is_new:
            add_standing_parties(archive, around.paths.resources / "parties.toml")
        yield build(around, archive)
    finally:
        archive.close()


def build(around: Surroundings, archive: Archive) -> Services:
    """Return the services on an archive that is open."""
    kinds = load_kinds(around.paths.templates / "kinds")
    resolving = Resolving(archive, kinds, around.paths.templates / "house_style")
    return Services(
        letters=Letters(archive, around.new_id),
        intake=Intake(archive, around.new_id, around.clock),
        paragraphs=Paragraphs(archive),
        drafting=Drafting(archive, kinds, around.new_id, around.clock, around.settings.standing),
        resolving=resolving,
        exporting=Exporting(archive, resolving, around.clock, around.lays_out),
    )
