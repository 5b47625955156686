"""draft departures, outdated and update: what a draft has from the library, and what became of that."""

import argparse
from collections.abc import Iterable

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.departures import DepartureKind, PartDepartures, SentenceDeparture
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.merges import Side
from app.language.wording.provenance import DEPARTURES
from app.services.updating import Update

_ALL = "all"


def run_departures(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Tell sentence by sentence where the parts depart from the library."""
    for each in services.departing.of(services.drafting.find(options.draft).draft.id):
        lines = [_head(each), *(_line(sentence, output.language) for sentence in each.sentences)]
        output.record(_part(each), "\n".join(lines))
    return 0


def _head(each: PartDepartures) -> str:
    return f"{each.slug} v{each.version}: {each.title}"


def _part(each: PartDepartures) -> Record:
    return {
        "part": str(each.part),
        "slug": each.slug,
        "version": each.version,
        "departs": each.departs,
        "sentences": [sentence_record(sentence) for sentence in each.sentences],
    }


def sentence_record(each: SentenceDeparture) -> Record:
    """Return a sentence beside the library's as JSON has it."""
    words = [{"library": word.library, "wording": word.wording} for word in each.words]
    return {"kind": each.kind.value, "library": each.library, "wording": each.wording, "words": words}


def _line(each: SentenceDeparture, language: str) -> str:
    said = DEPARTURES[each.kind].in_language(language)
    if each.kind is DepartureKind.ALTERED:
        changed = "; ".join(f"‘{word.library}’ → ‘{word.wording}’" for word in each.words)
        return f"  {said}: {each.wording}\n      {changed}"
    return f"  {said}: {each.wording or each.library}"


def run_outdated(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the parts of which a newer version was approved."""
    draft = services.drafting.find(options.draft).draft
    for each in services.updating.offered(draft.id):
        number = [part.id for part in draft.parts].index(each.part) + 1
        output.record(_update(number, each), "\n".join(_update_lines(number, each, output.language)))
    return 0


def _update(number: int, each: Update) -> Record:
    return {
        "number": number,
        "part": str(each.part),
        "slug": each.used.slug,
        "version": each.used.version,
        "newest": each.newest.version,
        "own_wording": each.merge is not None,
        "changes": [sentence_record(change) for change in each.changes if _differs(change)],
        "conflicts": [
            {"number": place, "base": one.base, "ours": one.ours, "theirs": one.theirs}
            for place, one in enumerate(each.conflicts, 1)
        ],
    }


def _differs(change: SentenceDeparture) -> bool:
    return change.kind is not DepartureKind.UNCHANGED


def _update_lines(number: int, each: Update, language: str) -> Iterable[str]:
    yield f"{number}. {each.used.slug} v{each.used.version} → v{each.newest.version}: {each.newest.title}"
    yield from (_line(change, language) for change in each.changes if _differs(change))
    for place, one in enumerate(each.conflicts, 1):
        yield f"  botsing {place}: ‘{one.base}’; u: ‘{one.ours}’; tekstblok: ‘{one.theirs}’"


def run_update(services: Services, options: argparse.Namespace, output: Output) -> int:
    """Bring one part, or every part, to the newest approved version."""
    draft = services.drafting.find(options.draft).draft.id
    wanted = services.updating.offered(draft)
    if options.part:
        part = services.drafting.part(draft, options.part)
        wanted = tuple(each for each in wanted if each.part == part.id)
    chosen = {each.part: _choices(each, options.ours, options.theirs) for each in wanted}
    services.updating.update(draft, chosen)
    output.record(*_updated(services, draft, wanted))
    return 0


def _updated(services: Services, draft: DraftId, done: tuple[Update, ...]) -> tuple[Record, str]:
    revision = services.drafting.get(draft)
    updated = [{"part": str(each.part), "slug": each.used.slug, "version": each.newest.version} for each in done]
    said = ", ".join(f"{each.used.slug} v{each.newest.version}" for each in done) or "niets bij te werken"
    return {"id": str(draft), "revision": str(revision.id), "updated": updated}, said


def _choices(update: Update, ours: str | None, theirs: str | None) -> dict[int, Side]:
    """Return whose words stand at each conflict, from the numbers that were typed."""
    chosen: dict[int, Side] = {}
    for side, typed in ((Side.OURS, ours), (Side.THEIRS, theirs)):
        if typed == _ALL:
            chosen |= {place: side for place in range(len(update.conflicts)) if place not in chosen}
        elif typed:
            chosen |= {_place(update, each): side for each in typed.split(",")}
    return chosen


def _place(update: Update, typed: str) -> int:
    if not typed.strip().isdecimal() or int(typed) < 1:
        raise KnownError(ErrorCode.UPDATE_NO_CONFLICT, name=update.used.slug, reference=typed)
    return int(typed) - 1
