"""Letters, paragraphs and drafts as JSON has them, and as lines for a person."""

from collections.abc import Mapping
from datetime import date

from app.cli.output import Record
from app.domain.drafts import Draft, OwnPart
from app.domain.letters import Letter, LetterFile, LetterRow
from app.domain.numbering import Implausible
from app.domain.rubricering import Rubricering
from app.language.wording import finding_text, label
from app.language.wording.held import file_text, retention_text, rubricering_text
from app.services.resolving import Shown
from app.text.json_form import blocks_to_data

HIT_MARKS = str.maketrans({"\ue000": "[", "\ue001": "]"})


def letter_row(row: LetterRow) -> tuple[Record, str]:
    """Return a letter of a list."""
    record: Record = {
        "id": str(row.id),
        "direction": row.direction,
        "kind": row.kind,
        "status": row.status,
        "kenmerk": row.kenmerk or None,
        "date": _iso(row.dated),
        "subject": row.subject,
        "correspondent": row.correspondent or None,
        "rubricering": rubricering(row.rubricering),
        "snippet": " ".join(row.snippet.translate(HIT_MARKS).split()) or None,
    }
    text = f"{str(row.id)[:8]}  {_iso(row.dated) or '(geen datum)':12}  {row.kenmerk or '-':18}  {row.subject or '-'}"
    text += f"  [{said}]" if (said := rubricering_text(row.rubricering)) else ""
    return record, text + (f"\n          {record['snippet']}" if record["snippet"] else "")


def letter(one: Letter, readable: str, destroyable: date | None = None) -> tuple[Record, str]:
    """Return a letter whole; `destroyable` is from when it may be destroyed."""
    record: Record = {
        "id": str(one.id),
        "direction": one.direction,
        "kind": one.kind,
        "status": one.status,
        "subject": one.subject,
        "our_kenmerk": one.our_kenmerk,
        "their_kenmerk": one.their_kenmerk,
        "date": _iso(one.dated),
        "received": _iso(one.received),
        "sent": _iso(one.sent),
        "parties": [{"role": each.role, "shown": each.shown} for each in one.parties],
        "original": {"name": one.original.name, "sha256": one.original.sha256} if one.original else None,
        "files": [file(each) for each in one.files],
        "draft": str(one.draft) if one.draft else None,
        "rubricering": rubricering(one.rubricering),
        "retention": {
            "keep": one.retention.keep,
            "years": one.retention.years,
            "category": one.retention.category or None,
            "destroy_from": _iso(destroyable),
        },
        "text": {"v": 1, "blocks": blocks_to_data(one.text)},
    }
    head = [
        ("Id", str(one.id)),
        ("Soort", one.kind),
        ("Status", label(one.status)),
        ("Onderwerp", one.subject),
        ("Ons kenmerk", one.our_kenmerk),
        ("Uw kenmerk", one.their_kenmerk),
        ("Datum", _iso(one.dated)),
        ("Ontvangen", _iso(one.received)),
        ("Verzonden", _iso(one.sent)),
        ("Rubricering", rubricering_text(one.rubricering)),
        ("Bewaren", retention_text(one.retention, destroyable=destroyable)),
        *((label(each.role).capitalize(), each.shown) for each in one.parties),
    ]
    lines = [f"{name + ':':14} {value}" for name, value in head if value]
    lines += [f"{'Bestanden:' if not number else '':14} {line}" for number, line in enumerate(file_lines(one))]
    return record, "\n".join([*lines, "", readable])


def file(one: LetterFile) -> Record:
    """Return a file of a letter."""
    return {
        "role": one.role,
        "name": one.name,
        "sha256": one.sha256,
        "media_type": one.media_type,
        "pages": one.pages,
    }


def file_lines(one: Letter, language: str = "nl") -> list[str]:
    """Return the files of a letter in order, a line each."""
    return [f"{number}. {file_text(one, each, language)}" for number, each in enumerate(one.every_file, 1)]


def rubricering(held: Rubricering) -> Record | None:
    """Return the rubricering of a letter; None where it has none."""
    if held.is_empty:
        return None
    markings = [each.value for each in held.markings]
    return {"level": held.level, "until": _iso(held.until), "event": held.event or None, "markings": markings}


def implausible(one: Implausible) -> Record:
    """Return what is odd about a kenmerk."""
    return {
        "kenmerk": one.kenmerk,
        "date": one.dated.isoformat(),
        "expected": [one.expected_first, one.expected_last],
        "points_at": _iso(one.points_at),
    }


def draft(shown: Shown, language: str) -> tuple[Record, str]:
    """Return a draft with what still has to be done, and whether anything stands in the way of signing."""
    value, revision = shown.revision.draft, shown.revision.id
    titles = {str(part.id): part.alias for part in shown.letter.parts}
    said = [
        {"code": each.code, "severity": each.severity, "message": finding_text(each, language), **each.facts}
        for each in shown.findings
    ]
    record: Record = {"id": str(value.id), "revision": str(revision), **_draft_value(value)}
    record |= {"ready": shown.is_ready, "findings": said}
    lines = [
        f"Id:        {value.id}",
        f"Soort:     {value.kind}",
        f"Datum:     {_iso(value.date) or '(nog open)'}",
        *(f"{name + ':':10} {fact}" for name, fact in value.facts.items()),
        *(f"  {number}. {_part_line(part, titles)}" for number, part in enumerate(record["parts"], 1)),
        *(f"! {each['message']}" for each in said),
    ]
    return record, "\n".join(lines)


def _draft_value(value: Draft) -> Record:
    parts: list[Record] = []
    for part in value.parts:
        if isinstance(part, OwnPart):
            parts.append({"id": str(part.id), "type": "own", "blocks": blocks_to_data(part.blocks)})
        else:
            wording = None if part.wording is None else blocks_to_data(part.wording)
            used = {"paragraph": str(part.paragraph), "version": part.version, "values": dict(part.values)}
            parts.append({"id": str(part.id), "type": "use", **used, "wording": wording})
    answers = str(value.answers) if value.answers else None
    return {
        "kind": value.kind,
        "answers": answers,
        "date": _iso(value.date),
        "facts": dict(value.facts),
        "parts": parts,
    }


def _part_line(part: Record, titles: Mapping[str, str]) -> str:
    title = titles.get(part["id"], "")
    if part["type"] == "own":
        return f"{title} (eigen tekst)"
    departs = ", eigen bewoording" if part["wording"] else ""
    return f"{title} (tekstblok v{part['version']}{departs})"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
