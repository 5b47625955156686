"""import and the list of proposals."""

import argparse
from collections import Counter

from app.cli.output import Output, Record
from app.cli.records import implausible
from app.composition import Services
from app.domain.beside import Beside
from app.domain.imports import Imported, Outcome
from app.language.wording import label
from app.language.wording.remarks import beside_texts
from app.services.import_report import summary
from app.services.registering import proposed

_INTERRUPTED = 130
"""What a shell says of a program that was ended with Ctrl+C."""


def run_import(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Import files and what lies in folders; 1 when any of them was refused, 130 when stopped with Ctrl+C."""
    told: Counter[Outcome] = Counter()
    try:
        for imported in services.intake.import_files(options.paths, propose=options.propose):
            told[imported.outcome] += 1
            output.record(*_imported(imported, output))
    except KeyboardInterrupt:
        print("Gestopt: de rest is niet gelezen.", file=output.err)
        return _INTERRUPTED
    if told.total() > 1:
        print(summary(told, output.language), file=output.err)
    return 1 if told[Outcome.REFUSED] else 0


def _imported(imported: Imported, output: Output) -> tuple[Record, str]:
    record: Record = {
        "file": imported.name,
        "outcome": imported.outcome,
        "id": str(imported.letter.id) if imported.letter else None,
        "sha256": imported.sha256 or None,
    }
    text = f"{imported.name}: {label(imported.outcome, output.language)}"
    if imported.error:
        return record | output.failure(imported.error), f"{text}. {output.sentence(imported.error)}"
    return record | _beside(imported.beside), _with(text, imported.beside, output)


def _beside(seen: Beside) -> Record:
    """What a letter is beside the others, where there is anything to know."""
    odd = {"implausible": implausible(seen.odd)} if seen.odd else {}
    return odd | ({"twins": [str(each.id) for each in seen.twins]} if seen.twins else {})


def _with(text: str, seen: Beside, output: Output) -> str:
    return "\n".join((text, *(f"    {said}" for said in beside_texts(seen, output.language))))


def run_proposals(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List what waits to be registered, or register one as it was read."""
    if options.register:
        proposal = services.intake.proposal(options.register)
        letter, _ = services.intake.register(proposal.sha256, proposed(proposal.reading, proposal.extract.plain))
        seen = services.intake.beside_letter(letter.id)
        output.record({"id": str(letter.id)} | _beside(seen), _with(str(letter.id), seen, output))
        return 0
    for row in services.intake.proposals():
        record: Record = {"sha256": row.sha256, "file": row.name, "offered": row.offered.isoformat()}
        output.record(record, f"{row.sha256[:8]}  {row.offered}  {row.name}")
    return 0
