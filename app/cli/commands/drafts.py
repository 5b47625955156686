"""draft new, show, set, write, paste, render and list; export."""

import argparse
import sys

from app.cli import records
from app.cli.output import Output, Record
from app.cli.receipts import output_of, receipt_lines, receipt_record
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.language.wording import finding_text
from app.language.wording.remarks import beside_texts
from app.runtime.files import read_file
from app.services.writing import looks_like_html, pasted, written


def run_new(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Begin a draft and print its id."""
    revision, _ = services.drafting.begin(options.kind, options.answers, options.date, options.paragraph, options.set)
    output.record({"id": str(revision.draft.id)}, str(revision.draft.id))
    return 0


def run_twin(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Begin a twin of a draft, or of a letter of ours, for the other Kamer; print its id."""
    try:
        draft = services.drafting.find(options.reference).draft.id
    except KnownError as error:
        if error.code is not ErrorCode.UNKNOWN_DRAFT:
            raise
        revision, _ = services.twinning.twin_of_letter(services.letters.find(options.reference).id)
    else:
        revision, _ = services.twinning.twin(draft)
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
    output.record(*records.draft(shown, output.language))
    return 0


def run_set(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Set facts and variables; all or none."""
    revision, _ = services.drafting.set(services.drafting.find(options.draft).draft.id, options.assignments)
    output.record({"id": str(revision.draft.id), "revision": str(revision.id)}, str(revision.draft.id))
    return 0


def run_write(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Put text of one's own, in notation, into the draft, or in the place of what a part says."""
    draft = services.drafting.find(options.draft).draft
    place = len(draft.parts) if options.place is None else options.place - 1
    source = _source(options)
    if options.part:
        part = services.drafting.part(draft.id, options.part)
        revision, _ = services.drafting.reword(draft.id, part.id, written(source))
    else:
        revision, _ = services.drafting.place_own(draft.id, written(source), max(0, place))
    output.record({"id": str(draft.id), "revision": str(revision.id)}, str(draft.id))
    return 0


def run_paste(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Put text of another program into the draft: its structure kept, its looks dropped, nothing read as notation."""
    draft = services.drafting.find(options.draft).draft
    place = len(draft.parts) if options.place is None else options.place - 1
    source = _source(options)
    is_html = not options.plain and looks_like_html(source)
    revision, _ = services.drafting.place_own(draft.id, pasted(source, is_html=is_html), max(0, place))
    output.record({"id": str(draft.id), "revision": str(revision.id)}, str(draft.id))
    return 0


def _source(options: argparse.Namespace) -> str:
    return sys.stdin.read() if str(options.file) == "-" else read_file(options.file).decode("utf-8-sig", "strict")


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
    exported, _ = services.exporting.export(draft, options.out, output_of(options.purpose))
    remarks = "".join(f"\n! {finding_text(each, output.language)}" for each in exported.shown.findings)
    remarks += "".join(f"\n! {said}" for said in beside_texts(exported.beside, output.language))
    remarks += "".join(f"\n! {line}" for line in receipt_lines(exported.receipt, output.language))
    record: Record = {"file": exported.path.name, "sha256": exported.sha256, "ready": exported.is_ready}
    output.record(record | receipt_record(exported.receipt), f"{exported.path}{remarks}")
    return 0 if exported.receipt.is_clean else 1
