"""template check, add, list and remove: house styles of one's own. None of them needs an archive."""

import argparse

from app.cli.output import Output, Record
from app.domain.findings import Severity
from app.domain.templates import TemplateFinding
from app.language.wording import place_text, template_text
from app.runtime.surroundings import Surroundings
from app.services.templates import CheckedTemplate

NEEDS_NO_ARCHIVE = True


def run_check(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Say what stands in the way of using a Word file as a house style; 1 where something does."""
    from app.composition import templates

    with templates(around) as desk:
        checked = desk.check(options.file)
    ready = "Dit sjabloon kan worden gebruikt." if output.language == "nl" else "This template can be used."
    return _told(checked, "" if checked.blocks else ready, output)


def run_add(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Keep a Word file as a house style; 1 where a finding stands in the way."""
    from app.composition import templates

    with templates(around) as desk:
        checked, _ = desk.add(options.file, options.name, over=options.replace)
    return _told(checked, f"Toegevoegd als huisstijl ‘{options.name}’." if checked.kept else "", output)


def run_list(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """List the house styles there are."""
    from app.composition import templates

    with templates(around) as desk:
        for row in desk.all():
            record: Record = {"name": row.name, "label": row.label, "own": row.own}
            output.record(record, f"{row.name:24} {row.label}{'' if row.own else '  (van het programma)'}")
    return 0


def run_remove(around: Surroundings, options: argparse.Namespace, output: Output) -> int:
    """Take a house style of one's own away."""
    from app.composition import templates

    with templates(around) as desk:
        desk.remove(options.name)
    output.record({"removed": options.name}, f"De huisstijl ‘{options.name}’ is weg.")
    return 0


def _told(checked: CheckedTemplate, ending: str, output: Output) -> int:
    record: Record = {
        "file": checked.file,
        "blocks": checked.blocks,
        "kept": checked.kept,
        "fields": list(checked.fields),
        "findings": [_record(each, output.language) for each in checked.findings],
        "left_out": checked.left_out,
    }
    lines = [_line(each, output.language) for each in checked.findings]
    if checked.left_out:
        lines.append(f"… en nog {checked.left_out}.")
    output.record(record, "\n".join([*lines, *([ending] if ending else [])]))
    return 1 if checked.blocks else 0


def _record(each: TemplateFinding, language: str) -> Record:
    place = each.place
    return {
        "code": each.code.value,
        "severity": each.severity.value,
        "message": template_text(each, language),
        **each.facts,
        "where": place.where.value if place else None,
        "page": place.page if place else None,
        "paragraph": place.paragraph if place else None,
        "words": place.words if place else None,
    }


def _line(each: TemplateFinding, language: str) -> str:
    sign = "✗" if each.severity is Severity.BLOCKS else "!"
    where = f"\n    {place_text(each.place, language)}: {each.place.words}" if each.place else ""
    return f"{sign} {template_text(each, language)}{where}"
