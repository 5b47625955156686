"""explain: what is read in one sentence, by which rule, and what it means."""

import argparse

from app.cli.output import Output, Record
from app.domain.explained import Explained
from app.language.dates import read_date, write_long
from app.language.wording import label
from app.language.wording.flags import fact_name, flag_text
from app.runtime.surroundings import Surroundings
from app.services.explaining import explain

NEEDS_NO_ARCHIVE = True


def run_explain(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Show what is read in a sentence; nothing read is said too."""
    found = explain(options.text, options.letter_date, in_question=options.in_question)
    if output.as_json:
        output.record({"text": options.text, "found": [_record(each) for each in found]}, "")
        return 0
    for each in found:
        output.record({}, _line(each, around.settings.language))
    if not found:
        output.record({}, "(niets herkend)")
    return 0


def _record(each: Explained) -> Record:
    return {
        "read_as": each.read_as.value,
        "text": each.text,
        "span": [each.start, each.end],
        "rule": each.rule,
        **dict(each.facts),
        "flags": list(each.flags),
    }


def _line(each: Explained, language: str) -> str:
    meaning = ", ".join(f"{fact_name(name, language)} {_shown(value)}" for name, value in each.facts)
    flags = f" [{'; '.join(flag_text(flag, language) for flag in each.flags)}]" if each.flags else ""
    said = f"{label(each.read_as, language)}: ‘{each.text}’ → {meaning or '–'}{flags}"
    return f"{each.start:>4}-{each.end:<4} {said}   ({each.rule})"


def _shown(value: str) -> str:
    """Return a value as a person reads it: dates in full."""
    days = [read_date(part) for part in value.split(", ")]
    return ", ".join(write_long(day) if day else part for day, part in zip(days, value.split(", "), strict=True))
