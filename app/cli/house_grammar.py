"""The grammar of the commands about parties, office holders, standing facts and house styles."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.command_parser import Commands


def add_parties(commands: Commands) -> None:
    """Add `parties`: list, show, duplicates, merge, undo-merge and merges."""
    group = commands.add_parser("parties", help="relaties: wie het archief kent")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    below.add_parser("list", help="alle relaties").runs("parties", "run_list")
    parser = below.add_parser("show", help="een relatie, met adres en KIX-code")
    parser.add_argument("reference", metavar="PARTY")
    parser.runs("parties", "run_show")
    below.add_parser("duplicates", help="relaties die dezelfde kunnen zijn").runs("parties", "run_duplicates")
    parser = below.add_parser("merge", help="twee relaties samenvoegen; de eerste blijft")
    parser.add_argument("kept", metavar="PARTY")
    parser.add_argument("merged", metavar="OTHER")
    parser.runs("parties", "run_merge")
    below.add_parser("merges", help="wat is samengevoegd").runs("parties", "run_merges")
    parser = below.add_parser("undo-merge", help="een samenvoeging ongedaan maken")
    parser.add_argument("reference", metavar="PARTY", help="de relatie die is opgegaan, of waarin")
    parser.runs("parties", "run_undo_merge")


def add_offices(commands: Commands) -> None:
    """Add `offices`: on, ministries, recesses, add, end and stale."""
    group = commands.add_parser("offices", help="ambtsdragers, ministeries en recessen op datum")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, module_function, said in (
        ("on", "run_on", "wie op een dag een ambt vervulde"),
        ("ministries", "run_ministries", "hoe ministeries op een dag heetten"),
    ):
        parser = below.add_parser(name, help=said)
        parser.add_argument("day", type=_day, metavar="DATE", help="2022-06-28 of ‘28 juni 2022’")
        parser.add_argument("words", nargs="*", metavar="OFFICE", help="ambt of ministerie; zonder: alle")
        parser.runs("offices", module_function)
    below.add_parser("recesses", help="de recessen van de Tweede Kamer").runs("offices", "run_recesses")
    parser = below.add_parser("add", help="een ambtsdrager toevoegen")
    parser.add_argument("holder", metavar="PARTY")
    parser.add_argument("office", metavar="OFFICE", help="zoals boven een ondertekening, zonder lidwoord")
    parser.add_argument("--ministry", default="", metavar="CODE")
    parser.add_argument("--first", type=_day, required=True, metavar="DATE", help="eerste dag")
    parser.add_argument("--last", type=_day, metavar="DATE", help="dag waarop een ander begint")
    parser.add_argument("--source", default="", metavar="TEXT", help="waar het staat")
    parser.runs("offices", "run_add")
    parser = below.add_parser("end", help="een ambtstermijn laten eindigen")
    parser.add_argument("reference", metavar="TENURE")
    parser.add_argument("last", type=_day, metavar="DATE", help="dag waarop een ander begint")
    parser.runs("offices", "run_end")
    parser = below.add_parser("stale", help="open concepten met een ambtsdrager die niet meer in functie is")
    parser.add_argument("--day", type=_day, metavar="DATE", help="in plaats van vandaag")
    parser.runs("offices", "run_stale")


def add_standing(commands: Commands) -> None:
    """Add `standing load`."""
    group = commands.add_parser("standing", help="vaste gegevens: Kamers, ministeries, ambtsdragers, recessen")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    parser = below.add_parser("load", help="vaste gegevens inlezen")
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="anders die van dit programma")
    parser.add_argument("--replace", action="store_true", help="ook vervangen wat u zelf hebt gewijzigd")
    parser.runs("standing", "run_load")


def add_templates(commands: Commands) -> None:
    """Add `template`: check, add, list and remove."""
    group = commands.add_parser("template", help="eigen sjablonen: Word-bestanden als huisstijl")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    parser = below.add_parser("check", help="een Word-bestand nazien als sjabloon")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.runs("templates", "run_check")
    parser = below.add_parser("add", help="een Word-bestand als huisstijl toevoegen")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--name", required=True, metavar="NAME", help="kleine letters, cijfers en streepjes")
    parser.add_argument("--replace", action="store_true", help="een eigen huisstijl van deze naam vervangen")
    parser.runs("templates", "run_add")
    below.add_parser("list", help="de huisstijlen die er zijn").runs("templates", "run_list")
    parser = below.add_parser("remove", help="een eigen huisstijl weghalen")
    parser.add_argument("name", metavar="NAME")
    parser.runs("templates", "run_remove")


def _day(typed: str) -> date:
    from app.language.dates import read_date

    try:
        return date.fromisoformat(typed)
    except ValueError:
        read = read_date(typed)
    if read is None:
        raise argparse.ArgumentTypeError(f"geen datum: {typed}")
    return read
