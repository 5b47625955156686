"""A reading depends on the file alone: not on locale, time zone, clock, or the seed of hashes."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LETTER = """\
> Retouradres Postbus 99999 9999 ZZ Voorbeeldstad

Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 99998
9999 ZZ Voorbeeldstad

Ons kenmerk 1234567
Datum 4 februari 2031
Betreft Voortgang vaarwegen

In mijn brief van 21 december jl. (Kamerstukken II 2030/31, 29 911, nr. 12) heb ik de motie-Proef/Toets genoemd. Voor
de zomer informeer ik uw Kamer over de uitvoering. Uw brief van 3 januari jl., nr. 2031Z00001, betrek ik daarbij.

De Minister van Vaarwegen en Oevers,

A.B. Proef
"""
ASKS = ("today", "now", "utcnow", "fromtimestamp", "localtime", "setlocale", "getlocale", "strftime")
ELSEWHERE = [
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Adak", "LC_ALL": "nl_NL.UTF-8", "LANG": "nl_NL.UTF-8", "PYTHONHASHSEED": "2"},
]


def recognised(path: Path, surroundings: dict[str, str]) -> bytes:
    command = [sys.executable, "-m", "app", "recognise", str(path), "--json"]
    environment = {**os.environ, "PYTHONUTF8": "1", **surroundings}
    return subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True).stdout


def test_a_letter_reads_the_same_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "brief.txt"
    path.write_text(LETTER, "utf-8")
    here, there = (recognised(path, each) for each in ELSEWHERE)
    assert b"2030-12-21" in here
    assert here == there


@pytest.mark.parametrize("floor", ["intake", "language", "text", "ooxml", "domain"])
def test_nothing_that_reads_looks_at_the_clock_or_the_locale(floor: str) -> None:
    asked = {
        f"{file.relative_to(ROOT)}:{node.lineno} {node.attr}"
        for file in (ROOT / "app" / floor).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ASKS
    }
    assert asked == set()
