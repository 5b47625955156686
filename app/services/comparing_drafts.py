"""Two states of a draft laid side by side: facts, and part after part its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from app.compose.values import editable
from app.domain.blocks import Blocks
from app.domain.draft_history import ComparedFact, ComparedPart, PartFate
from app.domain.drafts import Draft, OwnPart, Part, UsePart
from app.domain.ids import PartId
from app.domain.kinds import LetterKind
from app.domain.paragraphs import VariableType
from app.language.dates import write_long
from app.language.names import shown
from app.services.assigning import DATE
from app.services.parts_of_drafts import present_text, uses
from app.services.writing import first_words
from app.storage.work import Work
from app.text.side_by_side import side_by_side


def compared(
    work: Work, kind: LetterKind, before: Draft, after: Draft
) -> tuple[tuple[ComparedFact, ...], tuple[ComparedPart, ...]]:
    """Return what differs in the facts, and every part of both in the order of `after`.

    A part that is gone stands after the one it followed. Raises as `app.services.parts_of_drafts.uses`.
    """
    return tuple(_facts(work, kind, before, after)), tuple(_parts(work, kind, before, after))


def part_name(work: Work, part: Part) -> str:
    """Return what a part goes by: the title of its paragraph, or the words it begins with."""
    if isinstance(part, UsePart):
        return work.paragraphs.get(part.paragraph, part.version).title
    return first_words(part.blocks)


def moved_parts(before: Draft, after: Draft) -> tuple[PartId, ...]:
    """Return the parts of both that stand in another order among the parts of both, as few as account for it."""
    new = {part.id for part in after.parts}
    both = [part.id for part in before.parts if part.id in new]
    held = set(both)
    now = [part.id for part in after.parts if part.id in held]
    stayed = SequenceMatcher(None, both, now, autojunk=False).get_matching_blocks()
    kept = {each for block in stayed for each in both[block.a : block.a + block.size]}
    return tuple(each for each in now if each not in kept)


def _facts(work: Work, kind: LetterKind, before: Draft, after: Draft) -> Iterator[ComparedFact]:
    if before.date != after.date:
        old, new = ("" if each.date is None else write_long(each.date) for each in (before, after))
        yield ComparedFact(DATE.name, DATE.label, old, new)
    names = dict.fromkeys((*(fact.name for fact in kind.facts), *before.facts, *after.facts))
    for name in names:
        old, new = before.facts.get(name, ""), after.facts.get(name, "")
        if old != new:
            fact = kind.fact(name)
            yield ComparedFact(
                name, fact.label if fact else name, *(_read(work, kind, name, each) for each in (old, new))
            )


def _read(work: Work, kind: LetterKind, name: str, stored: str) -> str:
    """Return a fact as a person reads it; one that names somebody by the name."""
    fact = kind.fact(name)
    if fact is None or not stored:
        return stored
    if fact.type is not VariableType.PARTY:
        return editable(fact, stored)
    party = next((each for each in work.parties.known_by_id().values() if str(each.id) == stored), None)
    if party is None:
        return stored
    return shown(party.name) if party.name else party.function or party.slug


def _parts(work: Work, kind: LetterKind, before: Draft, after: Draft) -> Iterator[ComparedPart]:
    old_texts, new_texts = (_texts(work, kind, each) for each in (before, after))
    places = {part.id: place for place, part in enumerate(before.parts, 1)}
    moved = set(moved_parts(before, after))
    old = {part.id: part for part in before.parts}
    gone = _gone(before, after)
    yield from (_removed(work, old[each], places[each], old_texts[each]) for each in gone.get(None, ()))
    for place, part in enumerate(after.parts, 1):
        was = old.get(part.id)
        texts = (old_texts.get(part.id, ()), new_texts[part.id])
        in_both = PartFate.UNCHANGED if texts[0] == texts[1] else PartFate.CHANGED
        yield ComparedPart(
            id=part.id,
            name=part_name(work, part),
            fate=PartFate.ADDED if was is None else in_both,
            is_moved=part.id in moved,
            old_place=places.get(part.id),
            new_place=place,
            versions=_versions(was, part),
            lines=side_by_side(*texts),
        )
        yield from (_removed(work, old[each], places[each], old_texts[each]) for each in gone.get(part.id, ()))


def _removed(work: Work, part: Part, place: int, text: Blocks) -> ComparedPart:
    return ComparedPart(
        id=part.id,
        name=part_name(work, part),
        fate=PartFate.REMOVED,
        is_moved=False,
        old_place=place,
        new_place=None,
        lines=side_by_side(text, ()),
    )


def _gone(before: Draft, after: Draft) -> Mapping[PartId | None, list[PartId]]:
    """Return the parts that are gone by the one that stood before them and is still there, None for the beginning."""
    kept = {part.id for part in after.parts}
    found: dict[PartId | None, list[PartId]] = {}
    last: PartId | None = None
    for part in before.parts:
        if part.id in kept:
            last = part.id
        else:
            found.setdefault(last, []).append(part.id)
    return found


def _texts(work: Work, kind: LetterKind, draft: Draft) -> dict[PartId, Blocks]:
    own = {part.id: part.blocks for part in draft.parts if isinstance(part, OwnPart)}
    return own | {part.id: present_text(part, paragraph) for part, paragraph in uses(work, kind, draft)}


def _versions(old: Part | None, new: Part) -> tuple[int, int] | None:
    if isinstance(old, UsePart) and isinstance(new, UsePart) and old.version != new.version:
        return old.version, new.version
    return None
