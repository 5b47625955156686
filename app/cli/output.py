"""What the command line prints: a person's lines or JSON, never both."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TextIO

from app.domain.errors import KnownError
from app.language.wording import error_text

Record = dict[str, Any]


@dataclass
class Output:
    """Where a command's results go. With `as_json` one object a line and nothing else on standard output."""

    as_json: bool
    language: str
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    def record(self, record: Record, text: str) -> None:
        """Print one result: `record` as JSON, or `text`."""
        line = json.dumps(record, ensure_ascii=False) if self.as_json else text
        print(line, file=self.out, flush=True)

    def records(self, pairs: Iterable[tuple[Record, str]]) -> None:
        """Print results one a line, each as soon as it is there."""
        for record, text in pairs:
            self.record(record, text)

    def error(self, error: KnownError) -> None:
        """Print what went wrong on standard error, and as JSON where that was asked."""
        print(self.sentence(error), file=self.err)
        if self.as_json:
            print(json.dumps(self.failure(error), ensure_ascii=False), file=self.out)

    def failure(self, error: KnownError) -> Record:
        """Return an error as JSON has it."""
        return {"error": {"code": error.code.value, "message": self.sentence(error), **error.facts}}

    def sentence(self, error: KnownError) -> str:
        """Return an error as a sentence in the user's language."""
        return error_text(error, self.language)
