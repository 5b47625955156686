"""The grammar of the dates in a draft that hang on its own."""

import argparse
from datetime import date
from typing import Any

from app.cli.command_parser import Commands


def add_moving_dates(below: Commands) -> None:
    """Add to `draft` what lists and mends the dates that move with the letter's."""
    parser = below.add_parser("dates", help="datums, tijdvakken en leeftijden die van de datum van de brief afhangen")
    parser.add_argument("draft", metavar="DRAFT")
    how = parser.add_mutually_exclusive_group()
    some: dict[str, Any] = {"nargs": "?", "const": "all", "metavar": "all|N,…"}
    how.add_argument("--mend", **some, help="herschrijven wat niet meer klopt")
    how.add_argument("--fields", **some, help="er datumvelden van maken, met wat ze betekenden toen ze werden getypt")
    how.add_argument("--as-now", **some, help="er datumvelden van maken, met wat ze nu betekenen")
    how.add_argument("--born", type=_birth, metavar="N=YYYY-MM-DD", help="leeftijd N hoort bij deze geboortedatum")
    parser.runs("moving_dates", "run_dates")


def _birth(typed: str) -> tuple[int, date]:
    number, _, born = typed.partition("=")
    try:
        return int(number), date.fromisoformat(born)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"geen NUMMER=JJJJ-MM-DD: {typed}") from error
