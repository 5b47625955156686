"""demo: the sample exchange, from archive to Word files."""

import argparse
import shutil
from pathlib import Path

from app.cli.output import Output
from app.composition import opened
from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import write_file, written_badly
from app.runtime.surroundings import Surroundings
from app.services.sample import Sample

NEEDS_NO_ARCHIVE = True

MARK = "voorbeeld.txt"
"""Beside the archive; only an archive with this mark is replaced."""
_SAID = "Dit is een voorbeeldarchief. 'aanhef demo' maakt het opnieuw; bewaar hier niets van uzelf.\n"


def run_demo(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Make a fresh archive in DIR/archief and the letters in DIR; the user's own archive is not touched."""
    folder: Path = options.out
    archive = folder / "archief"
    _clear(folder, archive)
    with opened(around, archive) as services:
        sample = Sample(
            around.paths.resources / "sample",
            services.parties,
            services.letters,
            services.paragraphs,
            services.drafting,
            services.exporting,
        )
        files = sample.play(around.paths.templates / "paragraphs", folder)
    for file in files:
        output.record({"file": file.name}, str(file))
    return 0


def _clear(folder: Path, archive: Path) -> None:
    """Make room for a fresh sample archive, but never in the place of an archive that is not a sample."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if archive.exists():
            if not (folder / MARK).exists():
                raise KnownError(ErrorCode.TARGET_NOT_WRITABLE, name=archive.name, detail="no_sample")
            shutil.rmtree(archive)
    except OSError as error:
        raise written_badly(error, folder) from error
    write_file(folder / MARK, _SAID.encode())
