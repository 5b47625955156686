"""The grammar of the paragraph library."""

import argparse
from pathlib import Path

from app.cli.command_parser import Commands
from app.cli.provenance_grammar import add_library
from app.domain.paragraphs import Register

_WHY = "reden, voor wie later terugkijkt"


def add_paragraphs(commands: Commands) -> None:
    """Add what is done with the library."""
    group = commands.add_parser("paragraphs", help="de bibliotheek met tekstblokken")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    below.add_parser("list", help="alle tekstblokken").runs("paragraphs", "run_list")
    parser = below.add_parser("show", help="een tekstblok, of een versie ervan")
    parser.add_argument("slug", metavar="SLUG")
    parser.add_argument("--version", type=int, metavar="N", help="deze versie; anders de nieuwste")
    parser.add_argument("--history", action="store_true", help="alle versies en stappen, met wie, wanneer en waarom")
    parser.runs("paragraphs", "run_show")
    _add_life(below)
    parser = below.add_parser("take-in", help="standaardteksten uit een document: elke kop wordt een tekstblok")
    parser.add_argument("file", type=Path, metavar="FILE")
    _origin(parser)
    parser.runs("paragraphs", "run_take_in")
    parser = below.add_parser("make", help="een tekstblok maken van een tekst in notatie")
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    _origin(parser)
    parser.runs("paragraphs", "run_make")
    parser = below.add_parser("load", help="bestanden met tekstblokken inlezen")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    parser.runs("paragraphs", "run_load")
    parser = below.add_parser("dump", help="de bibliotheek als bestanden wegschrijven, elke versie")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.runs("paragraphs", "run_dump")
    add_library(below)


def _add_life(below: Commands) -> None:
    for action, help_ in (
        ("edit", "een concept wijzigen, uit een bestand"),
        ("succeed", "een volgende versie beginnen, als concept"),
    ):
        parser = below.add_parser(action, help=help_)
        parser.add_argument("slug", metavar="SLUG")
        many = None if action == "edit" else "?"
        parser.add_argument("file", type=Path, nargs=many, metavar="FILE", help="een bestand met een tekstblok")
        parser.add_argument("--why", default="", metavar="REDEN", help=_WHY)
        parser.runs("paragraphs", f"run_{action}")
    for action, help_ in (
        ("submit", "een concept ter beoordeling geven"),
        ("send-back", "wat ter beoordeling ligt terugsturen naar concept"),
        ("approve", "vaststellen, als eigenaar; de versie ervoor is dan vervangen"),
        ("withdraw", "een versie intrekken"),
    ):
        parser = below.add_parser(action, help=help_)
        parser.add_argument("slug", metavar="SLUG")
        parser.add_argument("--version", type=int, metavar="N", help="deze versie; anders de nieuwste")
        parser.add_argument("--why", default="", metavar="REDEN", help=_WHY)
        parser.runs("paragraphs", f"run_{action.replace('-', '_')}")


def _origin(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--owner", default="", metavar="NAME", help="team of persoon")
    parser.add_argument("--topic", default="", metavar="TOPIC")
    parser.add_argument("--register", type=Register, choices=list(Register), default=Register.KAMER)
    parser.add_argument("--why", default="", metavar="REDEN", help=_WHY)
