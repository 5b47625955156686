"""What was read from a file as JSON has it, and as lines for a person."""

from app.cli.output import Record
from app.domain.readings import Candidate, ReadField, Reading


def reading(file: str, read: Reading) -> tuple[Record, str]:
    """Return what a file says, by the keys of the record of a letter."""
    named = {
        "kind": read.kind,
        "ons_kenmerk": read.our_kenmerk,
        "uw_kenmerk": read.their_kenmerk,
        "date": read.dated,
        "subject": read.subject,
        "signatory": read.signatory,
        "signatory_function": read.signatory_function,
        "organisation": read.organisation,
        "directorate": read.directorate,
        "addressee": read.addressee,
        "pages_total": read.pages_total,
    }
    record: Record = {"file": file, **{name: _read_field(found) for name, found in named.items()}}
    lines = [
        f"{name + ':':19} {found.best.value}   ({found.best.rule}, {found.best.confidence:.2f})"
        for name, found in named.items()
        if found
    ]
    return record, "\n".join(lines) or "(niets herkend)"


def _read_field(found: ReadField | None) -> Record | None:
    if found is None:
        return None
    return {**_candidate(found.best), "alternatives": [_candidate(each) for each in found.alternatives]}


def _candidate(read: Candidate) -> Record:
    return {
        "value": read.value,
        "text": read.text,
        "span": None if read.start is None else [read.start, read.end],
        "page": read.page,
        "confidence": read.confidence,
        "rule": read.rule,
    }
