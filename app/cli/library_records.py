"""Paragraphs as JSON has them, and as lines for a person."""

from datetime import date

from app.cli.output import Record
from app.domain.paragraphs import Paragraph
from app.language.wording import label
from app.services.paragraphs import ParagraphHistory


def paragraph_row(one: Paragraph) -> tuple[Record, str]:
    """Return a paragraph of the library as a list has it."""
    record: Record = {
        "id": str(one.id),
        "slug": one.slug,
        "version": one.version,
        "title": one.title,
        "topic": one.topic,
        "state": one.state,
        "owner": one.owner or None,
        "register": one.register,
        "tags": list(one.tags),
        "valid_from": _iso(one.valid_from),
        "valid_until": _iso(one.valid_until),
        "sources": [{"kind": each.kind, "text": each.text, "id": each.identifier or None} for each in one.sources],
        "handling": one.handling or None,
        "uses": [str(each) for each in one.uses],
        "variables": [{"name": each.name, "type": each.type, "label": each.label} for each in one.variables],
        **_made(one),
    }
    return record, f"{one.slug:32} v{one.version}  {label(one.state):16} {one.owner or '-':24} {one.title}"


def paragraph_history(history: ParagraphHistory, language: str) -> tuple[Record, str]:
    """Return what became of a paragraph: its versions, oldest first, and the steps they took."""
    newest = history.newest
    versions = [{"version": each.version, "state": each.state, **_made(each)} for each in history.versions]
    steps = [
        {
            "version": each.version,
            "before": each.before,
            "after": each.after,
            "at": each.at.isoformat(),
            "by": each.by,
            "why": each.why,
        }
        for each in history.steps
    ]
    lines = [
        f"v{each.version}  {_moment(each):16}  {each.author or '-':20} {label(each.state, language)}"
        + (f": {each.reason}" if each.reason else "")
        for each in history.versions
    ]
    lines += [
        f"v{each.version}  {each.at:%Y-%m-%d %H:%M}  {each.by:20} "
        f"{label(each.before, language)} → {label(each.after, language)}" + (f": {each.why}" if each.why else "")
        for each in history.steps
    ]
    record: Record = {"id": str(newest.id), "slug": newest.slug, "versions": versions, "steps": steps}
    return record, "\n".join(lines)


def _made(one: Paragraph) -> Record:
    made = one.made.isoformat() if one.made else None
    return {"author": one.author or None, "reason": one.reason or None, "made": made}


def _moment(one: Paragraph) -> str:
    return f"{one.made:%Y-%m-%d %H:%M}" if one.made else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
