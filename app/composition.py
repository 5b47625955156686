"""The services, built once from paths, settings, clock and id factory. The only place that knows them all."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from app.compose.kinds import load_kinds
from app.export.house_style import load_house_style
from app.intake import ReadingProcess
from app.runtime.surroundings import Surroundings
from app.services.drafting import Drafting
from app.services.exporting import Exporting
from app.services.intake import Intake
from app.services.letters import Letters
from app.services.numbering import Numbering
from app.services.paragraphs import Paragraphs
from app.services.resolving import Resolving
from app.services.standing import add_standing_parties
from app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a user can do with one archive."""

    letters: Letters
    intake: Intake
    paragraphs: Paragraphs
    drafting: Drafting
    resolving: Resolving
    exporting: Exporting
    numbering: Numbering


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
            add_standing_parties(archive, around.paths.resources / "parties.toml")
        yield build(around, archive, process)
    finally:
        process.close()
        archive.close()


def build(around: Surroundings, archive: Archive, process: ReadingProcess) -> Services:
    """Return the services on an archive that is open; files are read by `process`."""
    kinds = load_kinds(around.paths.templates / "kinds")
    house_style = cache(partial(load_house_style, around.paths.templates / "house_style"))
    by = around.settings.name
    resolving = Resolving(archive, kinds, house_style)
    return Services(
        letters=Letters(archive, around.new_id),
        intake=Intake(archive, around.new_id, around.clock, process),
        paragraphs=Paragraphs(archive),
        drafting=Drafting(archive, kinds, around.new_id, around.clock, around.settings.standing),
        resolving=resolving,
        exporting=Exporting(archive, resolving, around.clock, around.lays_out, around.new_id, by),
        numbering=Numbering(archive, around.new_id, around.clock, by),
    )
