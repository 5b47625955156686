"""The floors hold, and a breach is seen: each contract is tried with an import that breaks it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BREACHES = [
    ("app/domain/breach.py", "from app.runtime import clock", "Dependencies point down"),
    ("app/export/breach.py", "from app import storage", "Dependencies point down"),
    ("app/language/breach.py", "from app.text import notation", "Dependencies point down"),
    ("app/services/breach.py", "import PySide6", "Qt stays in app.ui"),
    ("app/cli/breach.py", "import sqlalchemy", "SQL stays in app.storage"),
    ("app/storage/breach.py", "import sqlite3", "One SQLite library"),
    ("app/domain/breach.py", "import babel", "The domain imports the standard library only"),
    ("app/ui/breach.py", "from app import storage", "The ways in talk to services"),
]


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / "lint-imports"
    surroundings = {**os.environ, "PYTHONPATH": str(folder), "COLUMNS": "200"}
    return subprocess.run(
        [program, "--no-cache", "--config", folder / "pyproject.toml"],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_floors_hold(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(("file", "line", "contract"), BREACHES)
def test_a_breach_is_seen(copy: Path, file: str, line: str, contract: str) -> None:
    (copy / file).write_text(f'"""A breach."""\n\n{line}\n')
    result = lint(copy)
    assert result.returncode == 1
    assert f"{contract} BROKEN" in result.stdout


def test_a_package_without_a_floor_is_seen(copy: Path) -> None:
    (copy / "app" / "helpers").mkdir()
    (copy / "app" / "helpers" / "__init__.py").write_text('"""No floor."""\n')
    assert lint(copy).returncode == 1
