"""Files stay small enough to read at a sitting, and the net for all errors hangs at the outermost edges only."""

import ast
import statistics
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "app").rglob("*.py"))
EDGES = {"app/ui/jobs.py", "app/ui/errors.py", "app/intake/reading_process.py"}


def lines(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    assert len(FILES) > 60
    assert [file.name for file in FILES if lines(file) > 400] == []


def test_the_median_file_is_about_a_hundred_lines() -> None:
    assert statistics.median(lines(file) for file in FILES) <= 110


def test_no_function_is_longer_than_sixty_lines() -> None:
    long = [
        f"{file.relative_to(ROOT)}:{node.name}"
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60
    ]
    assert long == []


def test_every_error_is_caught_only_at_the_edges() -> None:
    broad = {
        str(file.relative_to(ROOT))
        for file in FILES
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException"))
        )
    }
    assert broad <= EDGES
