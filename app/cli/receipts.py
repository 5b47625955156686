"""What was found in Word files, as JSON has it and as lines for a person."""

from app.cli.output import Record
from app.domain.inspection import Inspected, Leak, Receipt
from app.domain.journal import Entry
from app.language.wording import label
from app.language.wording.leaks import counts_text, leak_text, leaks_counted, treatment_text
from app.services.exporting import Purpose
from app.services.receipts import LEFT, REMOVED, counts

_OUTPUTS = {"sign": Purpose.TO_SIGN, "publish": Purpose.TO_SEND}


def output_of(named: str) -> Purpose:
    """Return the output a person names: sign or publish, or by its older name."""
    return _OUTPUTS.get(named) or Purpose(named)


def leak_record(leak: Leak) -> Record:
    """Return one thing that was found."""
    return {
        "code": leak.code,
        "part": leak.part,
        "paragraph": leak.paragraph,
        "name": leak.name or None,
        "words": leak.words or None,
        "count": leak.count,
    }


def inspected_record(found: Inspected) -> Record:
    """Return one thing that was found, with what is done with it."""
    return {**leak_record(found.leak), "treatment": found.treatment}


def inspected_line(found: Inspected, language: str) -> str:
    """Return one thing that was found, as a line."""
    mark = "!" if found.blocks else "-"
    return f"{mark} {leak_text(found.leak, language)} – {treatment_text(found.treatment, language)}"


def receipt_record(receipt: Receipt) -> Record:
    """Return what was taken out of a file and what is left."""
    return {
        "before": receipt.before,
        "after": receipt.after,
        "removed": [leak_record(each) for each in receipt.removed],
        "left": [leak_record(each) for each in receipt.left],
        "told": [inspected_record(each) for each in receipt.told],
    }


def receipt_lines(receipt: Receipt, language: str) -> list[str]:
    """Return what was taken out of a file in one line, and what is left and told in one each."""
    lines = [f"Verwijderd: {leaks_counted(receipt.removed, language)}"] if receipt.removed else []
    lines += [f"Mag niet mee: {leak_text(each, language)}" for each in receipt.left]
    return lines + [f"{leak_text(each.leak, language)} – {treatment_text(each.treatment)}" for each in receipt.told]


def receipt_entry(entry: Entry) -> Record:
    """Return a receipt as the journal keeps it."""
    return {
        "at": entry.at.isoformat(),
        "by": entry.by,
        "as": entry.facts.get("purpose"),
        "before": entry.facts.get("before"),
        "after": entry.facts.get("after"),
        "removed": counts(entry, REMOVED),
        "left": counts(entry, LEFT),
    }


def receipt_line(entry: Entry, language: str) -> str:
    """Return a receipt of the journal as a line."""
    told = f"{entry.at:%Y-%m-%d %H:%M}  {entry.by:20} {label(entry.act, language)}: "
    told += f"verwijderd: {counts_text(counts(entry, REMOVED), language) or 'niets'}"
    left = counts_text(counts(entry, LEFT), language)
    return told + (f"; mag niet mee: {left}" if left else "") + f"; SHA-256 {entry.facts.get('after', '')[:12]}"
