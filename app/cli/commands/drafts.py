"""draft new, show, set, write, render and list; export."""

import argparse
import sys
from datetime import date
from pathlib import Path

from app.cli import records
from app.cli.output import Output, Record
from app.composition import Services
from app.language.wording import finding_text
from app.runtime.files import read_file
from app.services.exporting import Purpose
from app.services.writing import written


def run_new(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Begin a draft and print its id."""
    revision, _ = services.drafting.begin(options.kind, options.answers, options.date, options.paragraph, options.set)
    output.record({"id": str(revision.draft.id)}, str(revision.draft.id))
    return 0


def run_list(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the drafts, last changed first."""
    for row in services.drafting.all():
        record: Record = {"id": str(row.id), "kind": row.kind, "subject": row.subject or None}
        output.record(record, f"{str(row.id)[:8]}  {row.kind:16} {row.subject or '(nog geen onderwerp)'}")
    return 0


def run_show(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show a draft and what is still open in it."""
    shown = services.resolving.show(services.drafting.find(options.draft).draft.id)
    output.record(*records.draft(shown.revision, shown.letter, shown.findings, output.language))
    return 0


def run_set(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Set facts and variables; all or none."""
    revision, _ = services.drafting.set(services.drafting.find(options.draft).draft.id, options.assignments)
    output.record({"id": str(revision.draft.id), "revision": str(revision.id)}, str(revision.draft.id))
    return 0


def run_write(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Put text of one's own, in notation, into the draft."""
    draft = services.drafting.find(options.draft).draft
    place = len(draft.parts) if options.place is None else options.place - 1
    source = sys.stdin.read() if str(options.file) == "-" else read_file(options.file).decode("utf-8-sig", "strict")
    revision, _ = services.drafting.place_own(draft.id, written(source), max(0, place))
    output.record({"id": str(draft.id), "revision": str(revision.id)}, str(draft.id))
    return 0


def run_render(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Print the letter as plain text or HTML."""
    shown = services.resolving.show(services.drafting.find(options.draft).draft.id)
    as_html = options.format == "html"
    text = services.resolving.preview(shown.letter) if as_html else services.resolving.text(shown.letter)
    output.record({"id": str(shown.letter.draft), "format": options.format, "text": text}, text)
    return 0


def run_export(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Write the Word file."""
    draft = services.drafting.find(options.draft).draft.id
    exported, _ = services.exporting.export(draft, options.out, Purpose(options.purpose))
    remarks = "".join(f"\n! {finding_text(each, output.language)}" for each in exported.shown.findings)
    output.record({"file": exported.path.name, "sha256": exported.sha256}, f"{exported.path}{remarks}")
    return 0


def _assignment(typed: str) -> tuple[str, str]:
    name, equals, value = typed.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"geen NAAM=WAARDE: {typed}")
    return name, value


def add_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the sub-commands of this module."""
    group = commands.add_parser("draft", help="concepten")
    below = group.add_subparsers(dest="action", required=True, metavar="ACTION")
    parser = below.add_parser("new", help="een concept beginnen")
    parser.add_argument("--kind", required=True, metavar="KIND")
    parser.add_argument("--answers", metavar="ID|KENMERK")
    parser.add_argument("--date", type=date.fromisoformat, metavar="YYYY-MM-DD")
    parser.add_argument("--paragraph", action="append", default=[], metavar="SLUG")
    parser.add_argument("--set", action="append", default=[], type=_assignment, metavar="NAME=VALUE")
    parser.set_defaults(run=run_new, needs_archive=True)
    parser = below.add_parser("list", help="alle concepten")
    parser.set_defaults(run=run_list, needs_archive=True)
    parser = below.add_parser("show", help="een concept")
    parser.set_defaults(run=run_show, needs_archive=True)
    parser.add_argument("draft", metavar="DRAFT")
    parser = below.add_parser("set", help="gegevens invullen")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("assignments", nargs="+", type=_assignment, metavar="NAME=VALUE")
    parser.set_defaults(run=run_set, needs_archive=True)
    parser = below.add_parser("write", help="eigen tekst toevoegen, in notatie")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("file", type=Path, metavar="FILE", help="bestand in UTF-8, of - voor standaardinvoer")
    parser.add_argument("--place", type=int, help="de hoeveelste plaats; anders achteraan")
    parser.set_defaults(run=run_write, needs_archive=True)
    parser = below.add_parser("render", help="de brief als tekst")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--format", choices=("text", "html"), default="text")
    parser.set_defaults(run=run_render, needs_archive=True)
    parser = commands.add_parser("export", help="het Word-bestand schrijven")
    parser.add_argument("draft", metavar="DRAFT")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--purpose", choices=[each.value for each in Purpose], default=Purpose.TO_SIGN.value)
    parser.set_defaults(run=run_export, needs_archive=True)
