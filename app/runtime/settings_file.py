"""Writing a settings file: what is set changes, every other line stays as its owner wrote it."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import write_file
from app.runtime.settings import VERSION

Value = str | tuple[str, ...]

_TABLE = re.compile(r"\s*\[")


def write_settings(file: Path, changes: Mapping[str, Value | None]) -> None:
    """Set keys of the settings in `file`, which need not exist; None takes a key away.

    Keys nobody reads, comments and tables stay where they are.

    Raises:
        KnownError: SETTINGS_DAMAGED (name, detail) when the file is no TOML; nothing is written then; and those of
            `write_file`.
    """
    try:
        source = file.read_text("utf-8") if file.exists() else f"version = {VERSION}\n"
        tomllib.loads(source)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise KnownError(ErrorCode.SETTINGS_DAMAGED, name=file.name, detail=error) from error
    file.parent.mkdir(parents=True, exist_ok=True)
    write_file(file, changed(source, changes).encode())


def changed(source: str, changes: Mapping[str, Value | None]) -> str:
    """Return the text of a TOML file with keys of its first table set or taken away."""
    lines = source.removesuffix("\n").split("\n")
    statements = tuple(_statements(lines))
    kept = [each for each in statements if next(iter(tomllib.loads(each)), "") not in changes]
    added = [f"{key} = {_written(value)}" for key, value in changes.items() if value is not None]
    tables = lines[sum(each.count("\n") + 1 for each in statements) :]
    return "\n".join((*kept, *added, *tables)) + "\n"


def _statements(lines: list[str]) -> Iterator[str]:
    """Yield each statement before the first table header, over as many lines as it takes."""
    begin = 0
    while begin < len(lines) and not _TABLE.match(lines[begin]):
        end = begin + 1
        while end < len(lines) and not _is_whole("\n".join(lines[begin:end])):
            end += 1
        yield "\n".join(lines[begin:end])
        begin = end


def _is_whole(statement: str) -> bool:
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _written(value: Value) -> str:
    """Return a value as TOML; a basic string escapes as JSON does (TOML 1.0, string), DEL besides."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return f"[{', '.join(map(_written, value))}]"
