"""draft known; paragraphs like: text that is the library's, recognised."""

import argparse
import sys

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import read_file
from app.services.known_text import KnownText
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
