"""What can be typed or set stands in the README."""

import argparse
import dataclasses
from collections.abc import Iterator

from app.cli.parser import build_parser
from app.runtime.settings import Settings
from tests.support.shared import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def commands(
    parser: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], set[str]]]:
    """Yield each command that does something, with its options."""
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    for action in below:
        for name, inner in action.choices.items():
            yield from commands(inner, (*path, name))
    if not below:
        options = {
            option for action in parser._actions for option in action.option_strings if option.startswith("--")
        }
        yield path, options - {"--help", "--archive", "--json"}


def test_every_command_and_option_is_described() -> None:
    found = list(commands(build_parser()))
    assert len(found) > 12
    for path, options in found:
        for word in path:
            assert word in README, f"{' '.join(path)} is missing"
        assert {option for option in options if option not in README} == set(), path


def test_every_setting_is_described() -> None:
    keys = {field.name for field in dataclasses.fields(Settings)} - {"unknown"}
    assert {key for key in keys if f"`{key}`" not in README} == set()
