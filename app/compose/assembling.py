"""Paragraphs made of other paragraphs: each `{{ paragraph("slug") }}` gives way to the text of that paragraph.

This is done before anything is rendered. Which paragraphs stand in it the header says (`uses`), with their versions,
so that a version once approved goes on saying the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from app.domain.errors import ErrorCode, KnownError
from app.domain.paragraphs import Paragraph, Used, Variable

_PLACE = re.compile(r"^[ \t]*\{\{-?\s*paragraph\(\s*\"(?P<slug>[a-z0-9-]+)\"\s*\)\s*-?\}\}[ \t]*$", re.MULTILINE)
DEEPEST = 10
"""Paragraphs within paragraphs."""

Lookup = Callable[[Used], Paragraph]
"""Returns the version of a paragraph that is used; UNKNOWN_PARAGRAPH where there is none."""


def placed(body: str) -> tuple[str, ...]:
    """Return the slugs of the paragraphs that stand in a body, in order."""
    return tuple(found["slug"] for found in _PLACE.finditer(body))


def without_placed(body: str) -> str:
    """Return a body with an empty line for each paragraph that stands in it; its lines keep their numbers."""
    return _PLACE.sub("", body)


def check_uses(paragraph: Paragraph) -> None:
    """Refuse a paragraph whose header names other paragraphs than stand in its text.

    Raises:
        KnownError: PARAGRAPH_USES (name, slug, what: not_placed, not_named, used_twice).
    """
    named, found = [each.slug for each in paragraph.uses], placed(paragraph.body)
    for slug in named:
        if slug not in found:
            raise _uses(paragraph, slug, "not_placed")
        if named.count(slug) > 1:
            raise _uses(paragraph, slug, "used_twice")
    for slug in found:
        if slug not in named:
            raise _uses(paragraph, slug, "not_named")


def assembled(paragraph: Paragraph, lookup: Lookup) -> Paragraph:
    """Return a paragraph with the text and the variables of those that stand in it; itself where there are none.

    A variable that both declare is one, as the outer paragraph describes it.

    Raises:
        KnownError: PARAGRAPH_CYCLE (name, path) for one that stands in itself, however far down; PARAGRAPH_USES
            (name, slug, what: other_type) where both declare a variable of one name and mean different things; and
            what `lookup` raises.
    """
    return _assembled(paragraph, lookup, (paragraph.slug,))


def _assembled(paragraph: Paragraph, lookup: Lookup, path: tuple[str, ...]) -> Paragraph:
    if not paragraph.uses:
        return paragraph
    bodies: dict[str, str] = {}
    variables = {each.name: each for each in paragraph.variables}
    for used in paragraph.uses:
        if used.slug in path or len(path) > DEEPEST:
            raise KnownError(ErrorCode.PARAGRAPH_CYCLE, name=path[0], path=" → ".join((*path, used.slug)))
        inner = _assembled(lookup(used), lookup, (*path, used.slug))
        bodies[used.slug] = inner.body.strip("\n")
        for each in inner.variables:
            if not _agree(variables.setdefault(each.name, each), each):
                raise _uses(paragraph, used.slug, f"other_type: {each.name}")
    body = _PLACE.sub(lambda found: f"\n{bodies.get(found['slug'], '')}\n", paragraph.body)
    return replace(paragraph, body=body, variables=tuple(variables.values()))


def _agree(one: Variable, other: Variable) -> bool:
    return (one.type, one.choices) == (other.type, other.choices)


def _uses(paragraph: Paragraph, slug: str, what: str) -> KnownError:
    return KnownError(ErrorCode.PARAGRAPH_USES, name=paragraph.slug, slug=slug, what=what)
