"""A whole letter as JSON, for its versions and for the register on paper: nothing of it is lost."""

import json
from dataclasses import replace

from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Letter
from app.storage.mapping import from_json, to_json
from app.text.json_form import dump_blocks, load_blocks


def dump_letter(letter: Letter) -> str:
    """Return a letter as JSON: its fields, and its text in the form of texts."""
    return json.dumps(
        {
            "letter": json.loads(to_json(replace(letter, text=()), Letter)),
            "text": json.loads(dump_blocks(letter.text)),
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def load_letter(content: str) -> Letter:
    """Return the letter that `dump_letter` wrote.

    Raises:
        KnownError: ARCHIVE_DAMAGED (what) where it is none, TEXT_VERSION_UNKNOWN.
    """
    try:
        held = json.loads(content)
        letter: Letter = from_json(json.dumps(held["letter"]), Letter)
        return replace(letter, text=load_blocks(json.dumps(held["text"])))
    except (KeyError, TypeError, ValueError) as error:
        raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what="letter_version") from error
