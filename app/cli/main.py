"""A command line run: exit codes, and one handler for what the surroundings did."""

import argparse
import importlib
import sys
from typing import TYPE_CHECKING

from app.cli.output import Output
from app.domain.errors import ErrorCode, KnownError
from app.runtime.loading import end_loading
from app.runtime.surroundings import Surroundings

if TYPE_CHECKING:
    from app.services.backups import Backups

FAILED, WRONG_USE = 1, 2
_WRONG_USE = (ErrorCode.NAME_UNKNOWN, ErrorCode.UNKNOWN_KIND)


def run(around: Surroundings, options: argparse.Namespace) -> int:
    """Run the sub-command `options` names and return the exit code: 0 done, 1 a known error, 2 wrong use."""
    output = Output(getattr(options, "json", False), around.settings.language)
    for key in around.settings.unknown:
        print(f"settings.toml: onbekende sleutel {key}", file=output.err)
    try:
        return _run(around, options, output)
    except KnownError as error:
        output.error(error)
        return WRONG_USE if error.code in _WRONG_USE else FAILED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED


def _run(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    module = importlib.import_module(f"app.cli.commands.{options.module}")
    end_loading()
    command = getattr(module, options.function)
    if getattr(module, "NEEDS_NO_ARCHIVE", False):
        return int(command(around, options, output))
    from app.composition import opened

    with opened(around, getattr(options, "archive", around.archive)) as services:
        code = int(command(services, options, output))
        _back_up(services.backups, output)
        return code


def _back_up(backups: "Backups", output: Output) -> None:
    """Take a backup where this run changed the register and the last is old enough; its failure changes no exit code.

    So a script of a thousand imports pays for one backup in half an hour, and looking things up for none.
    """
    try:
        if backups.has_changed and backups.due():
            for error in backups.take().errors:
                print(output.sentence(error), file=output.err)
    except KnownError as error:
        print(output.sentence(error), file=output.err)
