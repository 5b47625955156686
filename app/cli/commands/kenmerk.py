"""kenmerk list, ranges, add-range, check and explain."""

import argparse

from app.cli.output import Output, Record
from app.cli.records import implausible
from app.composition import Services
from app.domain.numbering import Gap, Issue, Range, Taken
from app.language.wording import label
from app.language.wording.remarks import implausible_text


def run_list(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the kenmerken that were given, in the order they were."""
    output.records(_issue(each, output.language) for each in services.numbering.issues())
    return 0


def run_ranges(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the ranges with the kenmerk each gives next and the numbers skipped in it."""
    gaps = services.numbering.gaps()
    for use in services.numbering.ranges():
        skipped = [_gap(each) for each in gaps if each.range.id == use.range.id]
        record = {**_range(use.range), "next": use.next, "left": use.left, "gaps": skipped}
        whose = use.range.drafter or "iedereen"
        line = f"{use.range.organisation}  {use.range.mask.text}  {use.range.first}-{use.range.last}  {whose}"
        line += f"  volgende: {use.next} (nog {use.left})" if use.next else "  op"
        output.record(record, "\n".join([line, *(f"    overgeslagen: {_shown(each)}" for each in skipped)]))
    return 0


def run_add_range(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Add a range and print its id."""
    range_, _ = services.numbering.add_range(
        options.organisation, options.mask, options.first, options.last, options.drafter
    )
    output.record(_range(range_), str(range_.id))
    return 0


def run_check(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Say who has a kenmerk, or what is wrong in the register; 1 where a number has to be looked at."""
    if options.kenmerk is None:
        return _check_all(services, output)
    taken = services.numbering.holder(options.kenmerk)
    odd = services.numbering.implausible(options.kenmerk, options.date) if options.date else None
    record = {
        "kenmerk": options.kenmerk,
        "taken": _taken(taken) if taken else None,
        "implausible": implausible(odd) if odd else None,
    }
    lines = [f"{options.kenmerk}: {_whose(taken) if taken else 'niet gegeven'}"]
    output.record(record, "\n".join([*lines, *([implausible_text(odd, output.language)] if odd else [])]))
    return 1 if odd else 0


def run_explain(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Say why numbers were skipped."""
    first, last = options.numbers
    services.numbering.explain(first, last, options.why, options.mask, options.year)
    output.record({"first": first, "last": last, "why": options.why}, f"{first}-{last}: {options.why}")
    return 0


def _check_all(services: Services, output: Output) -> int:
    found = services.numbering.check()
    gaps = [_gap(each) for each in found.gaps]
    record = {
        "gaps": gaps,
        "doubled": list(found.doubled),
        "implausible": [implausible(each) for each in found.implausible],
    }
    lines = [
        *(f"overgeslagen: {_shown(each)}" for each in gaps),
        *(f"op meer dan een brief: {each}" for each in found.doubled),
        *(implausible_text(each, output.language) for each in found.implausible),
    ]
    output.record(record, "\n".join(lines) or "De kenmerken zijn in orde.")
    return 1 if lines else 0


def _issue(one: Issue, language: str) -> tuple[Record, str]:
    record: Record = {
        "kenmerk": one.kenmerk,
        "state": one.state,
        "at": one.at.isoformat(),
        "by": one.by or None,
        "letter": str(one.letter) if one.letter else None,
        "draft": str(one.draft) if one.draft else None,
        "why": one.why or None,
    }
    holder = f"brief {str(one.letter)[:8]}" if one.letter else f"concept {str(one.draft)[:8]}" if one.draft else ""
    return record, "  ".join(filter(None, (f"{one.kenmerk:18}", f"{label(one.state, language):12}", holder, one.why)))


def _range(one: Range) -> Record:
    return {
        "id": str(one.id),
        "organisation": one.organisation,
        "mask": one.mask.text,
        "first": one.first,
        "last": one.last,
        "drafter": one.drafter or None,
    }


def _gap(one: Gap) -> Record:
    return {"mask": one.range.mask.text, "first": one.first, "last": one.last, "year": one.year}


def _shown(gap: Record) -> str:
    year = f" van {gap['year']}" if gap["year"] else ""
    return f"{gap['mask']}  {gap['first']}-{gap['last']}{year}"


def _taken(one: Taken) -> Record:
    letter, draft = (str(each) if each else None for each in (one.letter, one.draft))
    return {"kenmerk": one.kenmerk, "letter": letter, "draft": draft, "why": one.why or None}


def _whose(one: Taken) -> str:
    if one.why:
        return f"vervallen: {one.why}"
    return f"gegeven aan brief {one.letter}" if one.letter else f"gegeven aan concept {one.draft}"
