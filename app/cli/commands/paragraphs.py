"""paragraphs: list, show, edit, succeed, submit, send-back, approve, withdraw, take-in, make, load and dump."""

import argparse
import sys

from app.cli import library_records as records
from app.cli.output import Output, Record
from app.composition import Services
from app.domain.paragraphs import ParagraphState
from app.runtime.files import read_file
from app.services.paragraphs import Kept, Origin, paragraph_in
from app.services.writing import written


def run_list(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the library."""
    output.records(records.paragraph_row(each) for each in services.paragraphs.all())
    return 0


def run_show(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show one paragraph as its file would have it, or what became of it."""
    history = services.paragraphs.history(services.paragraphs.find(options.slug).id)
    if options.history:
        output.record(*records.paragraph_history(history, output.language))
        return 0
    number = options.version or history.newest.version
    paragraph = services.paragraphs.version(history.newest.id, number)
    record, _ = records.paragraph_row(paragraph)
    output.record(record | {"body": paragraph.body}, services.paragraphs.as_file(paragraph))
    return 0


def run_edit(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Give a concept the words and header of a file."""
    found = services.paragraphs.find(options.slug)
    wanted = services.paragraphs.like(found, paragraph_in(options.file))
    return _told(services.paragraphs.edit(found.id, wanted, options.why), output)


def run_succeed(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Begin the next version, with the words of a file where one is given."""
    found = services.paragraphs.find(options.slug)
    wanted = services.paragraphs.like(found, paragraph_in(options.file)) if options.file else None
    return _told(services.paragraphs.succeed(found.id, options.why, wanted), output)


def run_submit(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Put a concept up for review."""
    return _step(services, options, output, ParagraphState.IN_REVIEW)


def run_send_back(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Send what is in review back to concept."""
    return _step(services, options, output, ParagraphState.CONCEPT)


def run_approve(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Approve a version, as its owner."""
    return _step(services, options, output, ParagraphState.APPROVED)


def run_withdraw(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Withdraw a version."""
    return _step(services, options, output, ParagraphState.WITHDRAWN)


def run_take_in(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Bring in the standard texts of a document; 1 when any of them was refused."""
    refused = 0
    for taken in services.paragraphs.take_in(options.file, _origin(options)):
        record: Record = {"title": taken.title, "words": taken.words}
        if taken.error:
            refused += 1
            output.record(record | output.failure(taken.error), f"{taken.title}: {output.sentence(taken.error)}")
        elif taken.paragraph:
            slug = taken.paragraph.slug
            output.record(
                record | {"slug": slug, "id": str(taken.paragraph.id)},
                f"{taken.title}: {slug} ({taken.words} woorden)",
            )
    return 1 if refused else 0


def run_make(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Make a concept of a text in notation."""
    typed = sys.stdin.read() if str(options.file) == "-" else read_file(options.file).decode("utf-8-sig", "strict")
    blocks = written(typed)
    return _told(services.paragraphs.make(options.title, blocks, _origin(options)), output)


def run_load(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Load paragraph files; 1 when any of them was refused."""
    refused = 0
    for loaded in services.paragraphs.load(options.paths):
        record: Record = {"file": loaded.path.name, "changed": bool(loaded.changes.touched)}
        if loaded.error:
            refused += 1
            output.record(
                record | output.failure(loaded.error), f"{loaded.path.name}: {output.sentence(loaded.error)}"
            )
        else:
            said = "ingelezen" if record["changed"] else "ongewijzigd"
            output.record(record, f"{loaded.path.name}: {said}")
    return 1 if refused else 0


def run_dump(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Write the library to a folder."""
    written = services.paragraphs.dump(options.folder)
    output.record(
        {"files": [file.name for file in written]}, f"{len(written)} bestanden geschreven in {options.folder}"
    )
    return 0


def _step(services: Services, options: argparse.Namespace, output: Output, after: ParagraphState) -> int:
    found = services.paragraphs.find(options.slug)
    version = options.version or found.version
    return _told(services.paragraphs.step(found.id, version, after, options.why), output)


def _told(kept: Kept, output: Output) -> int:
    output.record(*records.paragraph_row(kept[0]))
    return 0


def _origin(options: argparse.Namespace) -> Origin:
    return Origin(owner=options.owner, topic=options.topic, register=options.register, why=options.why)
