"""A change a reviewer made in a library paragraph, as a new version for its owner."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.compose.circumstances import nameable
from app.compose.moving_fields import Counting
from app.compose.parts import Library, blocks_of
from app.compose.render import render
from app.domain.drafts import UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Field
from app.domain.paragraphs import Paragraph, ParagraphState
from app.domain.values import FIRST_MARK
from app.domain.word_tokens import Difference, Tokens
from app.services.hand import Hand
from app.services.returned_merge import PartMerge
from app.storage.work import Work
from app.text.normal import normal
from app.text.notation import parse, write

REASON = "wijziging uit Word"
"""Why such a version was made, as the library says it."""
_FIELD = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


def new_version(
    work: Work,
    hand: Hand,
    part: UsePart,
    library: Library,
    counting: Counting,
    exported: Tokens,
    within: Sequence[int],
    wanted: Sequence[Difference],
) -> Paragraph:
    """Return the newest version of a paragraph with these differences in it, as a concept; its fields stay fields.

    A concept that is there already is gone on with. `library` holds the version that was used, as in that letter.

    Raises:
        KnownError: PARAGRAPH_SUCCESSOR while the newest version is in review; RETURN_UNPLACED (name) where the
            paragraph chooses or repeats, or says something else there now.
    """
    used = library[part.paragraph, part.version]
    latest = work.paragraphs.latest(part.paragraph)
    if latest.state is ParagraphState.IN_REVIEW:
        raise KnownError(ErrorCode.PARAGRAPH_SUCCESSOR, name=latest.slug, version=latest.version)
    then = blocks_of(part, library, counting)
    fields = [Field(each, "x", f"[{each.strip()}]") for each in _FIELD.findall(latest.body)]
    if "{%" in latest.body or part.wording is not None or used.uses or latest.uses:
        raise KnownError(ErrorCode.RETURN_UNPLACED, name=used.slug)
    marks = iter(range(len(fields)))
    now = parse(_FIELD.sub(lambda _: chr(FIRST_MARK + next(marks)), latest.body), fields)
    merge = PartMerge(exported, within, then, now)
    placed = [merge.placed(each) for each in wanted]
    sure = [each for each in placed if each is not None and each.ours is None]
    if len(sure) != len(placed):
        raise KnownError(ErrorCode.RETURN_UNPLACED, name=used.slug)
    made = write(merge.merged(sure))
    body = made.text
    for at, each in enumerate(made.fields):
        body = body.replace(chr(FIRST_MARK + at), "{{" + each.name + "}}")
    is_open = latest.state is ParagraphState.CONCEPT
    version = replace(
        latest,
        version=latest.version if is_open else latest.version + 1,
        body=body,
        state=ParagraphState.CONCEPT,
        valid_from=None,
        valid_until=None,
        author=hand.by,
        reason=REASON,
        made=hand.moment(),
    )
    _check(version, part, used)
    return version


def _check(version: Paragraph, part: UsePart, used: Paragraph) -> None:
    """The new version must render, say something, and something else than the one that was used."""
    made = render(version.body, nameable(version.variables), part.values, version.slug)
    if not normal(made) or normal(made) == normal(render(used.body, used.variables, part.values, used.slug)):
        raise KnownError(ErrorCode.RETURN_UNPLACED, name=used.slug)
