"""The fields of a letterhead in a file that came back: the value Word keeps, or the words it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.returned import FIELD_TAG, Change, ChangeKind, ChangePlace, WordFile
from app.domain.word_tokens import Difference, Proposer, Token, TokenKind, Tokens, Tracked
from app.language.dates import write_long
from app.text.alignment import applied, common
from app.text.tracked import final, proposals

_ALIKE = 0.3


def field_changes(base: WordFile, came: WordFile) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """Return the fields that were changed, each once, and what else was changed in headers and footers.

    The value in the custom XML is told first, since Word shows it; then what a control shows; then the words at its
    place, where no control is left.
    """
    lines = tuple(_margins(base, came))
    shown = {change.name: change for change in lines if change.name}
    shown |= {name: _field(name, *words) for name, words in _controls(base, came)}
    shown |= {name: _field(name, *words) for name, words in _values(base, came)}
    inner = {each.name: each.by for each in lines if each.name and each.by}
    fields = tuple(
        _field(name, each.old, each.new, each.by or inner.get(name)) for name, each in sorted(shown.items())
    )
    return fields, tuple(change for change in lines if not change.name)


def _field(name: str, old: str, new: str, by: Proposer | None = None) -> Change:
    return Change(
        key="",
        kind=ChangeKind.FIELD,
        place=ChangePlace.LETTERHEAD,
        part=None,
        title="",
        old=old,
        new=new,
        by=by,
        name=name,
    )


def _values(base: WordFile, came: WordFile) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the fields of which the custom XML holds another value than it did."""
    before = base.manifest.fields if base.manifest else {}
    after = came.manifest.fields if came.manifest else {}
    for name, value in after.items():
        if name in before and value.strip() and " ".join(value.split()) != " ".join(before[name].split()):
            yield name, (_said(before[name]), _said(value))


def _said(value: str) -> str:
    """Return a value as a person reads it."""
    try:
        return write_long(date.fromisoformat(value[:10])) if value[4:5] == "-" else value
    except ValueError:
        return value


def _controls(base: WordFile, came: WordFile) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the fields of which a control shows something else; by its tag, or its alias where tags are gone."""
    named = {each.alias: each.tag.removeprefix(FIELD_TAG) for each in base.controls if each.tag.startswith(FIELD_TAG)}
    before = {
        each.tag.removeprefix(FIELD_TAG): _plain(each.shown)
        for each in base.controls
        if each.tag.startswith(FIELD_TAG)
    }
    for each in came.controls:
        name = each.tag.removeprefix(FIELD_TAG) if each.tag.startswith(FIELD_TAG) else named.get(each.alias, "")
        if name in before and _plain(each.shown) != before[name]:
            yield name, (before[name], _plain(each.shown))


def _plain(words: str) -> str:
    return " ".join(words.split())


@dataclass(frozen=True, slots=True)
class _Line:
    tokens: Tokens
    key: tuple[str, ...]


def _margins(base: WordFile, came: WordFile) -> Iterator[Change]:
    """Yield what was changed in the lines of headers and footers; in a field it is told as one."""
    before = [_Line(row, _key(row)) for row in (tuple(each.token for each in line) for line in base.margins)]
    known = {line.key for line in before}
    rest = [line for line in came.margins if _key(final(line)) not in known or any(each.by for each in line)]
    present = {_key(final(line)) for line in came.margins if not any(each.by for each in line)}
    missing = [line for line in before if line.key not in present]
    for line in missing:
        pair = _alike(line, rest, only=len(rest) == len(missing) == 1)
        if pair is not None:
            rest.remove(pair)
            yield from _line_changes(line.tokens, pair)
        elif line.key and not _is_field(line.tokens):
            yield _around(_words(line.tokens), "", None)
    for row in rest:
        if _key(final(row)):
            yield _around("", _words(final(row)), next((each.by for each in row if each.by), None))


def _key(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.key for token in tokens if token.kind is TokenKind.WORD)


def _is_field(tokens: Sequence[Token]) -> bool:
    """Whether a line shows nothing but one field: LibreOffice leaves out a header no page has."""
    return all(piece.field for token in tokens for piece in token.pieces)


def _alike(line: _Line, rest: Sequence[tuple[Tracked, ...]], *, only: bool) -> tuple[Tracked, ...] | None:
    scored = [(common(line.tokens, [each.token for each in row]), place) for place, row in enumerate(rest)]
    best = max(scored, default=(0.0, -1))
    if best[0] >= _ALIKE or (only and scored):
        return rest[best[1]]
    return None


def _line_changes(before: Tokens, row: tuple[Tracked, ...]) -> Iterator[Change]:
    found = proposals(before, row)
    spans = field_spans(before)
    told: set[str] = set()
    for each in found:
        name = field_at(spans, each)
        if not name:
            yield _around(_words(before[each.start : each.end]), _words(each.new), each.by)
        elif name not in told:
            told.add(name)
            yield in_field(name, before, spans[name], found)


def field_at(spans: Mapping[str, tuple[int, int]], each: Difference) -> str:
    """Return the field a difference is in, of those that stand at these places; nothing where it is in none."""
    return next((name for name, (start, end) in spans.items() if start <= each.start and each.end <= end), "")


def in_field(name: str, tokens: Tokens, span: tuple[int, int], found: Sequence[Difference]) -> Change:
    """Return the change of a field that stands at `span`, by all the differences in it."""
    start, end = span
    inner = [_shifted(one, start) for one in found if start <= one.start and one.end <= end]
    by = next((one.by for one in inner if one.by), None)
    return _field(name, _words(tokens[start:end]), _words(applied(tokens[start:end], inner)), by)


def _shifted(each: Difference, by: int) -> Difference:
    return Difference(each.start - by, each.end - by, each.new, each.by, each.place)


def field_spans(tokens: Tokens) -> Mapping[str, tuple[int, int]]:
    """Return where each field stands among the tokens of a file of ours, the first time."""
    spans: dict[str, tuple[int, int]] = {}
    for at, token in enumerate(tokens):
        for piece in token.pieces:
            if piece.field:
                start, end = spans.get(piece.field.name, (at, at))
                if end == at:
                    spans[piece.field.name] = (start, at + 1)
    return spans


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens if token.kind is TokenKind.WORD)


def _around(old: str, new: str, by: Proposer | None) -> Change:
    kind = ChangeKind.REPLACED if old and new else ChangeKind.INSERTED if new else ChangeKind.REMOVED
    return Change(key="", kind=kind, place=ChangePlace.AROUND, part=None, title="", old=old, new=new, by=by)
