"""Paragraph files brought into the library: by the same rules as everything else that is done with it.

A paragraph the library does not know comes in as its files have it, every version in the state it says. Of one that
is known only what could be done by hand is done: a concept is edited, the next version added, a version moved on
where its owner is the one who loads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraph_life import OPEN
from app.domain.paragraphs import Paragraph, ParagraphState
from app.services.paragraph_steps import Library

WHY = "uit een bestand"
"""Why a file moved a version on, as its history says it."""
_FORMER = (ParagraphState.SUPERSEDED, ParagraphState.WITHDRAWN)


def in_order(paragraphs: Iterable[Paragraph]) -> list[Paragraph]:
    """Return paragraphs so that what stands in another, and a former version, comes before it where that can be."""
    waiting = sorted(paragraphs, key=lambda each: (each.version, each.slug))
    found: list[Paragraph] = []
    while waiting:
        missing = {each.slug for each in waiting}
        ready = [each for each in waiting if not missing & {used.slug for used in each.uses} - {each.slug}]
        taken = ready or waiting[:1]
        found += taken
        done = {(each.slug, each.version) for each in taken}
        waiting = [each for each in waiting if (each.slug, each.version) not in done]
    return found


def load(library: Library, offered: Paragraph, fresh: set[ParagraphId]) -> bool:
    """Bring one version in, and return whether anything changed; `fresh` are the paragraphs that were not known.

    Raises:
        KnownError: PARAGRAPH_VERSION_FROZEN; and those of `Library`.
    """
    versions: Mapping[int, Paragraph] = {}
    try:
        versions = {each.version: each for each in library.work.paragraphs.versions(offered.id)}
    except KnownError as error:
        if error.code is not ErrorCode.UNKNOWN_PARAGRAPH:
            raise
        fresh.add(offered.id)
    stored = versions.get(offered.version)
    if stored is not None:
        return _again(library, stored, offered, versions)
    newest = max(versions, default=0)
    if offered.id in fresh or (offered.version < newest and offered.state in _FORMER):
        library.put_new(offered)
        return True
    if offered.version < newest or offered.state in _FORMER:
        raise KnownError(ErrorCode.PARAGRAPH_VERSION_FROZEN, name=offered.slug, version=offered.version)
    if versions[newest].state in OPEN:
        raise KnownError(ErrorCode.PARAGRAPH_SUCCESSOR, name=offered.slug, version=newest)
    concept = library.put_new(replace(offered, state=ParagraphState.CONCEPT))
    _move(library, concept, offered.state)
    return True


def _again(library: Library, stored: Paragraph, offered: Paragraph, versions: Mapping[int, Paragraph]) -> bool:
    """Bring in a version that is there already; what its file leaves open of who made it stays as it is."""
    same = _with_origin(stored, offered)
    if same == stored:
        return False
    if stored.state is ParagraphState.CONCEPT and replace(same, state=stored.state) != stored:
        stored = library.edit(stored, same, same.reason)
        same = replace(stored, state=same.state)
    elif replace(same, valid_until=stored.valid_until, state=stored.state) != stored:
        raise KnownError(ErrorCode.PARAGRAPH_VERSION_FROZEN, name=offered.slug, version=offered.version)
    elif same.valid_until != stored.valid_until:
        if stored.state in OPEN:
            raise KnownError(
                ErrorCode.PARAGRAPH_NOT_CONCEPT, name=stored.slug, version=stored.version, what=stored.state
            )
        stored = library.until(stored, same)
    if same.state is ParagraphState.SUPERSEDED and stored.version == max(versions):
        # The version that supersedes it comes with a file of its own.
        return False
    return _move(library, stored, same.state)


def _with_origin(stored: Paragraph, offered: Paragraph) -> Paragraph:
    pinned = tuple(
        replace(each, version=next((had.version for had in stored.uses if had.slug == each.slug), 0))
        if not each.version
        else each
        for each in offered.uses
    )
    return replace(
        offered,
        uses=pinned,
        author=offered.author or stored.author,
        reason=offered.reason or stored.reason,
        made=offered.made or stored.made,
    )


def _move(library: Library, stored: Paragraph, wanted: ParagraphState) -> bool:
    """Move a version on to the state its file says, by every step there is between; return True."""
    if wanted is ParagraphState.APPROVED and stored.state is ParagraphState.CONCEPT:
        stored = library.step(stored, ParagraphState.IN_REVIEW, WHY)
    if wanted is not stored.state:
        library.step(stored, wanted, WHY)
    return True
