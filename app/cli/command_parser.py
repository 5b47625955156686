"""A parser of the command line that knows the options every command has."""

import argparse
from pathlib import Path
from typing import Any, TypeAlias


class CommandParser(argparse.ArgumentParser):
    """A parser that knows the global options, as do all below it: argparse makes those of the same class.

    Absent options set nothing, so that the parser of a sub-command does not undo what stood before it.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        absent = argparse.SUPPRESS
        self.add_argument(
            "--archive", type=Path, default=argparse.SUPPRESS, metavar="PATH", help="map van het archief"
        )
        self.add_argument("--json", action="store_true", default=absent, help="uitvoer als JSON")

    def runs(self, module: str, function: str) -> None:
        """Let this command be done by a function of a module in `app.cli.commands`."""
        self.set_defaults(module=module, function=function)


Commands: TypeAlias = "argparse._SubParsersAction[CommandParser]"
