"""draft known and suggest; paragraphs like, uses, propose and sources: from a text to the library, and back."""

import argparse
import sys

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Status
from app.language.wording import label
from app.language.wording.provenance import reasons_text
from app.runtime.files import read_file
from app.services.known_text import KnownText
from app.services.using import Use
from app.services.writing import written
from app.text.plain import plain

_ALL = "all"
_SHOWN = 72


def run_known(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the text of one's own that is library text, or make it so."""
    draft = services.drafting.find(options.draft).draft.id
    found = services.known_texts.found(draft)
    if options.use:
        services.known_texts.use(draft, _chosen(found, options.use))
    for number, each in enumerate(found, 1):
        own = "" if each.wording is None else ", met eigen woorden"
        said = f"{number}. {each.paragraph.slug} v{each.paragraph.version} ({each.share:.0%}{own}): {_begin(each)}"
        output.record({"number": number, "part": str(each.part), "own_wording": bool(own), **_record(each)}, said)
    return 0


def _chosen(found: tuple[KnownText, ...], typed: str) -> list[KnownText]:
    if typed == _ALL:
        return list(found)
    chosen = []
    for each in typed.split(","):
        place = int(each) if each.strip().isdecimal() else 0
        if not 0 < place <= len(found):
            raise KnownError(ErrorCode.UNKNOWN_PART, reference=each, candidates=f"1–{len(found)}" if found else "")
        chosen.append(found[place - 1])
    return chosen


def run_like(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the paragraphs a text is most like, the most first."""
    source = sys.stdin.read() if str(options.file) == "-" else read_file(options.file).decode("utf-8-sig", "strict")
    for each in services.known_texts.like(written(source)):
        output.record(_record(each), f"{each.share:.0%}  {each.paragraph.slug} v{each.paragraph.version}")
    return 0


def run_suggest(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the paragraphs that fit the letter, best first, with why."""
    context = services.suggesting.context(services.drafting.find(options.draft).draft.id)
    found = services.suggesting.suggest(context, most=options.limit)
    for each, paragraph in zip(found, services.suggesting.paragraphs(found), strict=True):
        record: Record = {
            "slug": paragraph.slug,
            "title": paragraph.title,
            "version": each.version,
            "weight": each.weight,
            "why": [{"code": reason.why.value, "told": list(reason.told)} for reason in each.reasons],
        }
        output.record(record, f"{paragraph.slug:28} {reasons_text(each, output.language)}")
    return 0


def run_uses(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the drafts and letters a paragraph stands in."""
    _, uses = services.using.of(options.slug)
    for each in uses:
        output.record(*_use(each, output.language))
    return 0


def run_propose(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the passages that recur in letters that went out and are no library text."""
    for each in services.recurrence.found(options.least):
        places = [
            {
                "letter": str(place.letter),
                "kenmerk": place.kenmerk or None,
                "date": place.dated.isoformat() if place.dated else None,
                "sentence": place.sentence,
            }
            for place in each.places
        ]
        named = ", ".join(place.kenmerk or str(place.letter)[:8] for place in each.places)
        output.record({"text": each.text, "letters": places}, f"{len(places)}×  {each.text}\n     {named}")
    return 0


def run_sources(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Keep what became of a source; list the paragraphs that lean on one that was superseded."""
    if options.superseded is not None:
        services.sources.supersede(options.superseded, options.by)
    if options.in_force is not None:
        services.sources.restore(options.in_force)
    for each in services.sources.flagged():
        record: Record = {
            "slug": each.slug,
            "version": each.version,
            "source": each.source.source,
            "superseded_by": each.source.by or None,
        }
        by = f" → {each.source.by}" if each.source.by else ""
        output.record(record, f"{each.slug:28} {each.source.source}{by}")
    return 0


def _use(each: Use, language: str) -> tuple[Record, str]:
    record: Record = {
        "version": each.version,
        "open": each.is_open,
        "draft": str(each.draft),
        "revision": str(each.revision),
        "letter": str(each.letter) if each.letter else None,
        "status": each.status.value if each.status else None,
        "kenmerk": each.kenmerk or None,
        "date": each.dated.isoformat() if each.dated else None,
        "subject": each.subject or None,
        "own_wording": each.own_wording,
    }
    state = label(each.status or Status.CONCEPT, language)
    own = ", eigen woorden" if each.own_wording else ""
    return (
        record,
        f"v{each.version}{own}  {state:16}  {each.kenmerk or str(each.draft)[:8]:18}  {each.subject or '-'}",
    )


def _record(each: KnownText) -> Record:
    return {
        "slug": each.paragraph.slug,
        "version": each.paragraph.version,
        "share": round(each.share, 3),
        "values": dict(each.recovered.values),
    }


def _begin(each: KnownText) -> str:
    text = " ".join(plain(each.blocks[each.start : each.end]).split())
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
