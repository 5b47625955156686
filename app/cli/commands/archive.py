"""search, show and verify."""

import argparse

from app.cli import records
from app.cli.output import Output
from app.composition import Services
from app.language.wording import fault_text
from app.services.letters import readable


def run_search(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the letters that hold every word, newest first; all of them for an empty query."""
    rows = services.letters.search(options.query, options.limit, options.offset)
    output.records(records.letter_row(row) for row in rows)
    return 0


def run_show(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show one letter."""
    letter = services.letters.find(options.reference)
    output.record(*records.letter(letter, readable(letter)))
    return 0


def run_verify(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Check the archive; 1 when something is wrong that does harm."""
    faults = services.letters.verify(clean=options.clean, rebuild_index=options.rebuild_index)
    found = [{"code": each.code, "alarming": each.alarming, **each.facts} for each in faults]
    sentences = [fault_text(each, output.language) for each in faults]
    output.record({"faults": found}, "\n".join(sentences) or "Het archief is in orde.")
    return 1 if any(each.alarming for each in faults) else 0


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the sub-commands of this module."""
    parser = commands.add_parser("search", help="brieven zoeken")
    parser.add_argument("query", metavar="QUERY", help='woorden, "een frase", begin*; leeg voor alles')
    parser.add_argument("--limit", type=int, default=50)
    parser.add_argument("--offset", type=int, default=0)
    parser.set_defaults(run=run_search, needs_archive=True)
    parser = commands.add_parser("show", help="een brief laten zien")
    parser.add_argument("reference", metavar="ID|KENMERK")
    parser.set_defaults(run=run_show, needs_archive=True)
    parser = commands.add_parser("verify", help="het archief nazien")
    parser.add_argument("--clean", action="store_true", help="bestanden opruimen waar geen brief bij hoort")
    parser.add_argument("--rebuild-index", action="store_true", help="de zoekindex opnieuw opbouwen")
    parser.set_defaults(run=run_verify, needs_archive=True)
