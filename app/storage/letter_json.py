"""A whole letter as JSON, for its versions and for the register on paper: nothing of it is lost."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Letter, LetterFile, LetterParty
from app.storage.mapping import from_json, to_columns, to_json, to_value
from app.storage.tables import LetterRecord

_PARTIES = tuple[LetterParty, ...]
_FILES = tuple[LetterFile, ...]
_OF_THE_ROW: dict[str, Any] = {"key": 0, "text_sha256": "", "our_folded": None, "their_folded": None, "day": None}
"""Columns that are no part of a letter and must be there in a row."""


def dump_letter(letter: Letter) -> str:
    """Return a letter as JSON: its columns as the register has them, its text as texts are, its parties and files."""
    columns = to_columns(letter, LetterRecord)
    held = {
        "columns": {**columns, "text": json.loads(columns["text"])},
        "parties": json.loads(to_json(letter.parties, _PARTIES)),
        "files": json.loads(to_json(letter.files, _FILES)),
    }
    return json.dumps(held, ensure_ascii=False, sort_keys=True, default=str)


def files_in(content: str) -> Iterator[str]:
    """Yield the SHA-256 of every file that what `dump_letter` wrote names; of what is none, none."""
    try:
        held = json.loads(content)
        names = [held["columns"].get("original_sha256"), *(each["sha256"] for each in held.get("files", []))]
    except (KeyError, TypeError, AttributeError, ValueError):
        return
    yield from filter(None, names)


def load_letter(content: str) -> Letter:
    """Return the letter that `dump_letter` wrote.

    Raises:
        KnownError: ARCHIVE_DAMAGED (what) where it is none, TEXT_VERSION_UNKNOWN.
    """
    try:
        held = json.loads(content)
        columns = {**held["columns"], "text": json.dumps(held["columns"]["text"])}
        record = LetterRecord.model_validate(_OF_THE_ROW | columns)
        parties = from_json(json.dumps(held["parties"]), _PARTIES)
        files = from_json(json.dumps(held.get("files", [])), _FILES)
    except (KeyError, TypeError, ValidationError, json.JSONDecodeError) as error:
        raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what="letter_version") from error
    return to_value(Letter, record, parties=parties, files=files)
