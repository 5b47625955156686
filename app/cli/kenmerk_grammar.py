"""The grammar of the commands about kenmerken of ours."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_kenmerk(commands: Commands) -> None:
    """Add `kenmerk`: list, ranges, add-range, check and explain."""
    group = commands.add_parser("kenmerk", help="kenmerken van het huis")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    below.add_parser("list", help="alle kenmerken die gegeven zijn").runs("kenmerk", "run_list")
    below.add_parser("ranges", help="de reeksen, met wat ze nu geven").runs("kenmerk", "run_ranges")
    parser = below.add_parser("add-range", help="een reeks toevoegen")
    parser.add_argument("organisation", metavar="ORGANISATION", help="naam of korte naam van de afzender")
    parser.add_argument("mask", metavar="MASK", help="bijvoorbeeld VB-{jaar}-{nummer:4}")
    parser.add_argument("first", type=int, metavar="FIRST")
    parser.add_argument("last", type=int, metavar="LAST")
    parser.add_argument("--drafter", default="", metavar="NAME", help="alleen voor wie zo heet in de instellingen")
    parser.runs("kenmerk", "run_add_range")
    parser = below.add_parser("check", help="wie een kenmerk heeft; zonder kenmerk: wat er niet klopt")
    parser.add_argument("kenmerk", nargs="?", metavar="KENMERK")
    parser.add_argument(
        "--date", type=date.fromisoformat, metavar="YYYY-MM-DD", help="past het nummer bij deze datum?"
    )
    parser.runs("kenmerk", "run_check")
    parser = below.add_parser("explain", help="zeggen waarom nummers zijn overgeslagen")
    parser.add_argument("numbers", type=_stretch, metavar="FIRST-LAST")
    parser.add_argument("why", metavar="WHY")
    parser.add_argument("--mask", default="", metavar="MASK", help="van welke reeks, als er meer zijn")
    parser.add_argument("--year", type=int, metavar="YYYY", help="van welk jaar, als het masker een jaar heeft")
    parser.runs("kenmerk", "run_explain")


def _stretch(typed: str) -> tuple[int, int]:
    first, dash, last = typed.partition("-")
    if not first.isdecimal() or (dash and not last.isdecimal()):
        raise argparse.ArgumentTypeError(f"geen nummer en geen EERSTE-LAATSTE: {typed}")
    return int(first), int(last or first)
