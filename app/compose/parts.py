"""The parts of a draft with their fields filled in: the opening of the kind, library paragraphs, own text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from app.compose.answered import values_of as values_of_the_answered
from app.compose.blocks import each_run
from app.compose.kinds import body_variables
from app.compose.moving_fields import Counting, moved
from app.compose.no_break import keep_together
from app.compose.render import render
from app.compose.values import shown
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, OwnPart, Part, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.inlines import Field, Inline
from app.domain.kinds import LetterKind
from app.domain.letters import Letter
from app.domain.moving_dates import base_name
from app.domain.paragraphs import Paragraph, Variable, VariableType
from app.domain.resolved import ResolvedPart, opening_id
from app.text.normal import normal

OPENING = "Opening"
OWN = "Eigen tekst"
LONGEST_ALIAS = 64
"""Characters; Word refuses more in a content control (ECMA-376 17.5.2.1, as Word keeps it)."""

Library = Mapping[tuple[ParagraphId, int], Paragraph]


def opening_part(
    draft: Draft,
    kind: LetterKind,
    facts: Mapping[str, str],
    answered: Letter | None,
    counting: Counting | None = None,
) -> tuple[ResolvedPart, ...]:
    """Return the opening as a part of its own, always under the same id for one draft; nothing for a kind without."""
    if not kind.body.strip():
        return ()
    values = {**facts, **values_of_the_answered(answered)}
    blocks = render(kind.body, body_variables(kind.facts), values, kind.name)
    opening = ResolvedPart(opening_id(draft.id), OPENING, keep_together(moved(blocks, counting)))
    return (opening,) if blocks else ()


def resolve_parts(
    parts: Iterable[Part], library: Library, counting: Counting | None = None
) -> tuple[ResolvedPart, ...]:
    """Return the parts with their fields filled in, each under an alias of its own.

    What hangs on the letter's date is said by that of `counting`.

    Raises:
        KnownError: UNKNOWN_PARAGRAPH for a version `library` does not hold; and what `render` raises.
    """
    aliases = _Aliases({OPENING})
    return tuple(_resolved(part, library, aliases, counting) for part in parts)


@dataclass
class _Aliases:
    taken: set[str] = field(default_factory=set)

    def give(self, title: str) -> str:
        title = title.strip() or OWN
        number, alias = 1, title[:LONGEST_ALIAS]
        while alias in self.taken:
            number += 1
            end = f" ({number})"
            alias = title[: LONGEST_ALIAS - len(end)] + end
        self.taken.add(alias)
        return alias


def _resolved(part: Part, library: Library, aliases: _Aliases, counting: Counting | None) -> ResolvedPart:
    if isinstance(part, OwnPart):
        return ResolvedPart(part.id, aliases.give(OWN), keep_together(moved(part.blocks, counting)))
    try:
        paragraph = library[part.paragraph, part.version]
    except KeyError as error:
        raise KnownError(ErrorCode.UNKNOWN_PARAGRAPH, reference=part.paragraph) from error
    blocks, departs = _words(part, paragraph)
    alias = aliases.give(paragraph.title)
    words = keep_together(moved(blocks, counting))
    return ResolvedPart(part.id, alias, words, paragraph.id, paragraph.version, departs)


def blocks_of(part: Part, library: Library, counting: Counting | None = None) -> Blocks:
    """Return the text of a part with its fields filled in, nothing kept together yet; raises as `resolve_parts`.

    Without `counting` what hangs on the letter's date is said in full, so that two texts of one part can be compared.
    """
    held = part.blocks if isinstance(part, OwnPart) else _words(part, library[part.paragraph, part.version])[0]
    return held if counting is None and isinstance(part, OwnPart) else moved(held, counting)


def _words(part: UsePart, paragraph: Paragraph) -> tuple[Blocks, bool]:
    library = render(paragraph.body, paragraph.variables, part.values, paragraph.slug)
    if part.wording is None:
        return library, False
    wording = moved(_with_present_values(part.wording, paragraph.variables, part.values), None)
    return wording, normal(wording) != normal(library)


def _with_present_values(wording: Blocks, variables: Iterable[Variable], values: Mapping[str, str]) -> Blocks:
    """Return a wording with its fields as they are filled in now; a field keeps how it shows while its value stands.

    The lines of a list are left alone: which of them a field was cannot be told.
    """
    present = {
        each.name: (each, values.get(each.name) or each.default)
        for each in variables
        if each.type is not VariableType.LINES
    }

    def renewed(inline: Inline) -> Inline:
        if not isinstance(inline, Field) or base_name(inline.name) not in present:
            return inline
        variable, value = present[base_name(inline.name)]
        return inline if value == inline.value else Field(inline.name, value, shown(variable, value))

    return each_run(wording, lambda inlines: tuple(map(renewed, inlines)))
