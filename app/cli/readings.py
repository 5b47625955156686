"""What was read from a file as JSON has it, and as lines for a person."""

from app.cli.found import attachments, conflicts, references, vragen, window
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
    lists: Record = {
        "attachments": attachments(read),
        **references(read),
        "vragen": vragen(read.kamervragen),
        "conflicts": conflicts(read),
        "notices": [{"code": each.code.value, "count": each.count} for each in read.notices],
    }
    record: Record = {
        "file": file,
        **{name: _read_field(found) for name, found in named.items()},
        "finer_kind": read.finer_kind,
        "date_window": window(read.window),
        **lists,
    }
    lines = [
        f"{name + ':':19} {found.best.value}   ({found.best.rule}, {found.best.confidence:.2f})"
        for name, found in named.items()
        if found
    ]
    lines.extend(_list_lines(lists))
    return record, "\n".join(lines) or "(niets herkend)"


def _list_lines(lists: Record) -> list[str]:
    """Return the lists for a person, one found passage a line."""
    return [
        f"{name + ':':19} {' · '.join(str(each) for each in _told(item) if each)}"
        for name, items in lists.items()
        if isinstance(items, list)
        for item in items
    ]


def _told(item: Record) -> tuple[object, ...]:
    said = item.get("text") or item.get("code")
    return said, item.get("date"), item.get("direction"), item.get("when"), item.get("shown"), item.get("other")


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
