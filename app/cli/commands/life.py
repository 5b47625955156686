"""status, change, history, link, unlink, thread: the life of a letter and what it has to do with others."""

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.cli import records
from app.cli.output import Output, Record
from app.cli.receipts import receipt_entry, receipt_line
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Letter
from app.domain.links import Relation
from app.domain.retention import Retention
from app.domain.rubricering import Level, Marking, Rubricering
from app.domain.versions import differences
from app.language.wording import label
from app.language.wording.remarks import implausible_text
from app.services.inspecting import is_sha256
from app.services.letters import readable
from app.services.registering import with_copies


def run_status(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Let a letter take a step in its life."""
    found = services.letters.find(options.letter)
    moved, _ = services.keeping.step(found.id, options.status, options.why, options.date)
    output.record(*records.letter(moved, readable(moved), services.keeping.destroyable_from(moved.id)))
    return 0


def run_change(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Change fields of a letter; what it was stays as a version."""
    seen = services.letters.find(options.letter)
    changed = seen
    for name, value in options.set:
        changed = _set(changed, name, value)
    kept, _ = services.keeping.change(changed, seen, options.why)
    output.record(*records.letter(kept, readable(kept), services.keeping.destroyable_from(kept.id)))
    if (kept.our_kenmerk, kept.dated) != (seen.our_kenmerk, seen.dated):
        odd = services.intake.beside_letter(kept.id).odd
        if odd:
            print(implausible_text(odd, output.language), file=output.err)
    return 0


def run_history(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show the steps of a letter and what was changed in it, oldest first."""
    if is_sha256(options.letter):
        receipts = services.inspecting.receipts(options.letter.lower())
        output.records((receipt_entry(each), receipt_line(each, output.language)) for each in receipts)
        return 0
    history = services.keeping.history(services.letters.find(options.letter).id)
    states = [*(version.letter for version in history.versions), history.letter]
    changed = [
        (each, [difference.field for difference in differences(each.letter, after)])
        for each, after in zip(history.versions, states[1:], strict=True)
    ]
    versions = [
        {"number": each.number, "at": each.made.isoformat(), "by": each.by, "why": each.why, "changed": names}
        for each, names in changed
    ]
    steps = [
        {"before": each.before, "after": each.after, "at": each.at.isoformat(), "by": each.by, "why": each.why}
        for each in history.steps
    ]
    lines = [f"{each.made:%Y-%m-%d %H:%M}  {each.by:20} gewijzigd: {', '.join(names)}" for each, names in changed]
    lines += [
        f"{each.at:%Y-%m-%d %H:%M}  {each.by:20} {label(each.before)} → {label(each.after)}" for each in history.steps
    ]
    lines += [receipt_line(each, output.language) for each in history.receipts]
    record: Record = {"id": str(history.letter.id), "versions": versions, "steps": steps}
    record["receipts"] = [receipt_entry(each) for each in history.receipts]
    output.record(record, "\n".join(sorted(lines)) or "Er is niets aan deze brief gewijzigd.")
    return 0


def run_link(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Link two letters, or take a link away."""
    source, target = (services.letters.find(each).id for each in (options.letter, options.other))
    act = services.linking.unlink if options.take_away else services.linking.link
    act(source, target, options.relation)
    return _linked(services, source, output)


def run_links(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show what a letter is linked with, from both ends; with `--order` put what it encloses in that order first."""
    letter = services.letters.find(options.letter).id
    if options.order:
        wanted = tuple(services.letters.find(each).id for each in options.order)
        services.linking.order(letter, Relation.ENCLOSES, wanted)
    return _linked(services, letter, output)


def run_twins(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the letters that seem a twin of one, or link them with it."""
    letter = services.letters.find(options.letter)
    twins = services.intake.beside_letter(letter.id).twins
    if not options.accept:
        output.records(records.letter_row(row) for row in twins)
        return 0
    for twin in twins:
        services.linking.link(letter.id, twin.id, Relation.TWIN)
    return _linked(services, letter.id, output)


def run_thread(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the letters of the exchange a letter belongs to, oldest first."""
    rows = services.linking.thread(services.letters.find(options.letter).id)
    output.records(records.letter_row(row) for row in rows)
    return 0


def _linked(services: Services, letter: Any, output: Output) -> int:
    linked = services.linking.of(letter)
    found = [
        {"relation": each.neighbour.relation, "outward": each.neighbour.outward, "letter": str(each.neighbour.letter)}
        for each in linked
    ]
    lines = [
        f"{'→' if each.neighbour.outward else '←'} {label(each.neighbour.relation):20} "
        f"{each.letter.kenmerk or str(each.letter.id)[:8] if each.letter else '(in de prullenbak)'}"
        for each in linked
    ]
    output.record({"id": str(letter), "links": found}, "\n".join(lines) or "Deze brief is nergens mee verbonden.")
    return 0


def _set(letter: Letter, name: str, value: str) -> Letter:
    """Return the letter with one field as it was typed.

    Raises:
        KnownError: NAME_UNKNOWN (reference, candidates), VALUE_TYPE (reference, what).
    """
    if name not in _FIELDS:
        raise KnownError(ErrorCode.NAME_UNKNOWN, name=name, candidates=", ".join(_FIELDS))
    try:
        return _FIELDS[name](letter, value)
    except ValueError as error:
        raise KnownError(ErrorCode.VALUE_TYPE, name=name, what=_WANTED.get(name, "text")) from error


def _day(value: str) -> date | None:
    return date.fromisoformat(value) if value else None


def _level(letter: Letter, value: str) -> Letter:
    """Read "departementaal_vertrouwelijk tot 2031-01-01" or "departementaal_vertrouwelijk tot ondertekening"."""
    level, _, end = value.partition(" tot ")
    held = letter.rubricering.markings
    try:
        return replace(letter, rubricering=Rubricering(Level(level), date.fromisoformat(end), "", held))
    except ValueError:
        return replace(letter, rubricering=Rubricering(Level(level), None, end, held))


def _markings(letter: Letter, value: str) -> Letter:
    markings = tuple(Marking(each.strip()) for each in value.split(",") if each.strip())
    return replace(letter, rubricering=replace(letter.rubricering, markings=markings))


def _retention(letter: Letter, value: str) -> Letter:
    """Read "blijvend" or "7 jaar", with a category behind a slash: "7 jaar / 4.2"."""
    term, _, category = (part.strip() for part in value.partition("/"))
    if term == "blijvend":
        return replace(letter, retention=Retention(keep=True, category=category))
    years = int(term.removesuffix("jaar").strip()) if term else None
    return replace(letter, retention=Retention(years=years, category=category))


_FIELDS: Mapping[str, Callable[[Letter, str], Letter]] = {
    "subject": lambda letter, value: replace(letter, subject=value),
    "our_kenmerk": lambda letter, value: replace(letter, our_kenmerk=value or None),
    "their_kenmerk": lambda letter, value: replace(letter, their_kenmerk=value or None),
    "dated": lambda letter, value: replace(letter, dated=_day(value)),
    "received": lambda letter, value: replace(letter, received=_day(value)),
    "sent": lambda letter, value: replace(letter, sent=_day(value)),
    "copies": with_copies,
    "rubricering": _level,
    "markings": _markings,
    "retention": _retention,
}
_WANTED = {
    "dated": "day",
    "received": "day",
    "sent": "day",
    "rubricering": "choice",
    "markings": "choice",
    "retention": "number",
}
