"""draft history, compare and restore: what became of a draft, and the way back."""

import argparse
from collections.abc import Iterator

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.draft_history import ComparedLine, ComparedPart, Comparison, Fate, PartFate, RevisionMark, Step
from app.language.wording import label
from app.language.wording.provenance import changes_text

_SIGNS = {Fate.KEPT: ("", ""), Fate.DELETED: ("[-", "-]"), Fate.INSERTED: ("{+", "+}"), Fate.RESTYLED: ("{~", "~}")}


def run_history(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the revisions of a draft, the newest first, with what was done in each."""
    draft = services.drafting.find(options.draft).draft.id
    steps = services.draft_history.steps(draft, every=options.every)
    done = services.draft_history.changes(draft, steps)
    for step in steps:
        output.record(
            _step(step) | {"changes": [{"kind": each.kind.value, "name": each.name} for each in done[step.id]]},
            f"{_step_line(step)}  {changes_text(done[step.id], output.language)}",
        )
    return 0


def _step(step: Step) -> Record:
    return {
        "revision": str(step.id),
        "number": step.number,
        "made": step.made.isoformat(timespec="seconds"),
        "since": step.since,
        "within": step.within,
        "exported": step.is_exported,
        "current": step.is_current,
        "taken_back": step.is_taken_back,
    }


def _step_line(step: Step) -> str:
    told = {" geëxporteerd": step.is_exported, " teruggenomen": step.is_taken_back, " nu": step.is_current}
    remarks = "".join(said for said, is_so in told.items() if is_so)
    return f"{step.number:5}  {str(step.id)[:8]}  {step.made.isoformat(timespec='seconds')}{remarks}"


def run_compare(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Show two revisions side by side; without the second the older beside the present."""
    history = services.draft_history
    draft = services.drafting.find(options.draft).draft.id
    new = history.find(draft, options.new) if options.new else None
    compared = history.compare(draft, history.find(draft, options.old), new)
    output.record(_comparison(compared), "\n".join(_lines(compared, output.language)))
    return 0


def _comparison(compared: Comparison) -> Record:
    return {
        "old": _mark(compared.old),
        "new": _mark(compared.new),
        "same": compared.is_same,
        "facts": [
            {"name": each.name, "label": each.label, "old": each.old, "new": each.new} for each in compared.facts
        ],
        "parts": [_part(each) for each in compared.parts],
    }


def _mark(mark: RevisionMark) -> Record:
    return {"revision": str(mark.id), "number": mark.number, "made": mark.made.isoformat(timespec="seconds")}


def _part(part: ComparedPart) -> Record:
    return {
        "part": str(part.id),
        "name": part.name,
        "fate": part.fate.value,
        "moved": part.is_moved,
        "old_place": part.old_place,
        "new_place": part.new_place,
        "versions": list(part.versions) if part.versions else None,
        "lines": [
            {
                "kind": line.kind,
                "level": line.level,
                "fate": line.fate.value,
                "runs": [{"fate": run.fate.value, "text": run.text} for run in line.runs],
            }
            for line in part.lines
        ],
    }


def _lines(compared: Comparison, language: str) -> Iterator[str]:
    for fact in compared.facts:
        yield f"{fact.label}: {fact.old or '–'} → {fact.new or '–'}"
    for part in compared.parts:
        if part.fate is PartFate.UNCHANGED and not part.is_moved:
            continue
        moved = f", {part.old_place} → {part.new_place}" if part.is_moved else ""
        versions = f", v{part.versions[0]} → v{part.versions[1]}" if part.versions else ""
        yield f"{part.new_place or '–'}. {part.name} ({label(part.fate, language)}{moved}{versions})"
        if part.fate is not PartFate.UNCHANGED:
            yield from (f"  {_marked(line)}" for line in part.lines)


def _marked(line: ComparedLine) -> str:
    return "".join(f"{_SIGNS[run.fate][0]}{run.text}{_SIGNS[run.fate][1]}" for run in line.runs)


def run_restore(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Bring a draft back to one of its revisions, in a step that can be undone."""
    draft = services.drafting.find(options.draft).draft.id
    wanted = services.draft_history.find(draft, options.revision)
    revision, _ = services.draft_history.restore(draft, wanted)
    output.record({"id": str(draft), "revision": str(revision.id), "restored": str(wanted)}, str(draft))
    return 0
