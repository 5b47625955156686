"""The parser, the exit codes, and one handler for what the surroundings did."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app import __version__
from app.cli.commands import archive, demo, drafts, intake, paragraphs
from app.cli.output import Output
from app.composition import Surroundings, opened
from app.domain.errors import ErrorCode, KnownError

DONE, FAILED, WRONG_USE = 0, 1, 2


def build_parser() -> argparse.ArgumentParser:
    """Return the parser. `--archive` and `--json` may stand before or after the sub-command."""
    parser = _Parser(
        prog="aanhef", description="Correspondentie van een ministerie: archief, tekstblokken, brieven in Word."
    )
    parser.add_argument("--version", action="version", version=f"aanhef {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for module in (intake, archive, paragraphs, drafts, demo):
        module.add_parsers(commands)
    return parser


class _Parser(argparse.ArgumentParser):
    """A parser that knows the global options, as do all below it: argparse makes those of the same class.

    Absent options set nothing, so that the parser of a sub-command does not undo what stood before it.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.add_argument(
            "--archive", type=Path, default=argparse.SUPPRESS, metavar="PATH", help="map van het archief"
        )
        self.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="uitvoer als JSON")


def run(around: Surroundings, options: argparse.Namespace) -> int:
    """Run the sub-command `options` names and return the exit code: 0 done, 1 a known error, 2 wrong use."""
    output = Output(getattr(options, "json", False), around.settings.language)
    for key in around.settings.unknown:
        print(f"settings.toml: onbekende sleutel {key}", file=output.err)
    try:
        if hasattr(options, "run_around"):
            return int(options.run_around(around, options, output))
        if not options.needs_archive:
            return int(options.run(options, output))
        with opened(around, getattr(options, "archive", around.archive)) as services:
            return int(options.run(services, options, output))
    except KnownError as error:
        output.error(error)
        return WRONG_USE if error.code in (ErrorCode.NAME_UNKNOWN, ErrorCode.UNKNOWN_KIND) else FAILED
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; argparse ends the program with 2 on wrong use."""
    return build_parser().parse_args(arguments)
