"""The sentences and the code that raises agree: no fact a sentence cannot do without is left out."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from app.domain.errors import ErrorCode
from app.language.wording.errors import ERRORS

APP = Path(__file__).resolve().parents[3] / "app"


def raised() -> Iterator[tuple[str, ErrorCode, set[str]]]:
    """Yield file, code and fact names of every error made with names that can be read off the code."""
    for path in sorted(APP.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "KnownError":
                code = node.args[0] if node.args else None
                names = {keyword.arg for keyword in node.keywords}
                if isinstance(code, ast.Attribute) and None not in names:
                    yield str(path.relative_to(APP)), ErrorCode[code.attr], {name for name in names if name}


def test_every_fact_that_a_sentence_needs_is_given() -> None:
    found = list(raised())
    assert len(found) > 30
    missing = [
        (path, code.name, name)
        for path, code, given in found
        for name in re.findall(r"\{(\w+)\}", re.sub(r"\[[^\]]*\]", "", ERRORS[code].nl))
        if name not in given
    ]
    assert missing == []


def test_every_fact_that_is_given_is_used_by_its_sentence() -> None:
    silent = {
        (ErrorCode.CHANGED_ELSEWHERE, "draft"),
        (ErrorCode.NOTHING_TO_UNDO, "draft"),
        (ErrorCode.NOTHING_TO_REDO, "draft"),
        (ErrorCode.FILE_DAMAGED, "detail"),
        (ErrorCode.PACKAGE_DAMAGED, "detail"),
        (ErrorCode.ARCHIVE_READ_ONLY, "detail"),
    }
    unused = [
        (path, code.name, name)
        for path, code, given in raised()
        for name in given - set(re.findall(r"\{(\w+)\}", ERRORS[code].nl))
        if (code, name) not in silent
    ]
    assert unused == [], "an id or a technical detail tells a person nothing; anything else should be said"
