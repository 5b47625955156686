"""A command line run: exit codes, and one handler for what the surroundings did."""

import argparse
import importlib
import sys

from app.cli.output import Output
from app.domain.errors import ErrorCode, KnownError
from app.runtime.surroundings import Surroundings

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
    command = getattr(module, options.function)
    if getattr(module, "NEEDS_NO_ARCHIVE", False):
        return int(command(around, options, output))
    from app.composition import opened

    with opened(around, getattr(options, "archive", around.archive)) as services:
        return int(command(services, options, output))
