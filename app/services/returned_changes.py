"""What was changed in a file that came back, beside the file that went out: one change after the other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any
from uuid import UUID

from app.domain.blocks import Blocks
from app.domain.ids import PartId
from app.domain.returned import OPEN_TAG, Change, ChangeKind, ChangePlace, Comment, PlacedComment, WordFile
from app.domain.word_tokens import COLOURS, MARKS, Difference, Fate, Shape, Token, TokenKind, Tokens, Tracked
from app.services.returned_fields import field_at, field_changes, field_spans, in_field
from app.services.returned_forms import form_changes
from app.services.returned_pictures import ComparedPictures
from app.text.alignment import pairs, spans
from app.text.tokens import tokens as tokens_of
from app.text.tracked import proposals

_MOVED = 3
"""Words that came and went in equal number from which it is a move."""
_CONTEXT = 5
"""Words told before and after a change."""
SAME_CELL, NEW_ROW, NEW_CELL = 0, 1, 2
"""What the first number of the cell of a line that came says: where it stands beside the line before it."""


def text_of(tokens: Iterable[Token]) -> str:
    """Return the words of tokens as a person reads them; a footnote stands between brackets."""
    said: list[str] = []
    for token in tokens:
        if token.kind is TokenKind.WORD:
            said.append((token.space or ("" if not said or said[-1].endswith("[") else " ")) + token.text)
        elif token.kind is TokenKind.NOTE:
            said.append(" [")
        elif token.kind is TokenKind.NOTE_END:
            said.append("]")
        else:
            said.append("\n")
    return "\n".join(" ".join(line.split()) for line in "".join(said).replace("[ ", "[").strip().split("\n"))


def named(change: Change) -> str:
    """Return the words a person knows a change by: those it is about, or beside which it stands."""
    return change.old or change.new or f"{change.before} | {change.after}"


@dataclass(frozen=True, slots=True)
class Compared:
    """What a file that came back proposes, in the order of the letter."""

    changes: tuple[Change, ...]
    comments: tuple[PlacedComment, ...]


def compare(base: WordFile, came: WordFile, titles: Mapping[PartId, str]) -> Compared:
    """Return the changes and comments in `came`, which was `base` when it went out; `titles` are of its parts."""
    comparing = _Comparing(base, came, titles)
    text = comparing.changes()
    fields, told = field_changes(base, came)
    kept = [each for each in text if each.name == "" or each.name not in {one.name for one in fields}]
    pictures = ComparedPictures(base, came, comparing.same, comparing.at).changes()
    forms = form_changes(comparing.tokens, came.text, comparing.same, comparing.at)
    changes = _numbered((*fields, *told, *kept, *forms, *pictures))
    return Compared(tuple(changes), tuple(map(comparing.placed, came.comments)))


def _numbered(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield the changes under keys that differ, also where two say the same."""
    seen: dict[str, int] = {}
    for each in changes:
        said = "\x00".join((each.kind, str(each.part), each.place, each.name, each.before, each.old, each.new))
        count = seen[said] = seen.get(said, 0) + 1
        yield replace(each, key=hashlib.sha256(f"{said}\x00{count}".encode()).hexdigest()[:8])


@dataclass
class _Comparing:
    base: WordFile
    came: WordFile
    titles: Mapping[PartId, str]
    tokens: Tokens = field(init=False)
    parts: list[PartId | None] = field(init=False)

    def __post_init__(self) -> None:
        self.tokens = tuple(each.token for each in self.base.text)
        self.parts = list(parts_of(self.tokens))

    def changes(self) -> list[Change]:
        found = [
            self._in_place(each)
            for op in proposals(self.tokens, self.came.text)
            for each in _lines_apart(op, self.tokens)
        ]
        fields = field_spans(self.tokens)
        changes: list[Change] = []
        for each in found:
            name = field_at(fields, each)
            if not name:
                changes.append(self._change(each))
            elif all(one.name != name for one in changes):
                changes.append(in_field(name, self.tokens, fields[name], found))
        return _with_moves(changes, self.tokens)

    @cached_property
    def same(self) -> list[tuple[int, int]]:
        """The places of the tokens that stayed: in what went out, and in what came back."""
        places = [at for at, each in enumerate(self.came.text) if each.fate is not Fate.INSERTED]
        before = [self.came.text[at].token for at in places]
        return [(old, places[new]) for old, new in pairs(len(self.tokens), len(before), spans(self.tokens, before))]

    def placed(self, comment: Comment) -> PlacedComment:
        """Return a comment at the part its words stand in, which the tokens round it tell."""
        part = None
        if comment.place is not None:
            nearest = [old for old, new in self.same if new <= comment.place]
            part = self.parts[nearest[-1]] if nearest else None
        return PlacedComment(comment, part, self.titles.get(part, "") if part else "")

    def at(self, at: int | None, tag: str, **told: Any) -> Change:
        """Return a change of what stands, or came, at a place among the old tokens, in the part of this tag."""
        part = _part_id(tag)
        if part is None and at is not None:
            beside = self.parts[max(at - 1, 0) : at + 1]
            part = next((each for each in reversed(beside) if each), None) if tag == "" else None
        before = self._near(range(at - 1, -1, -1)) if at else ""
        after = self._near(range(at, len(self.tokens))) if at is not None else ""
        title = self.titles.get(part, "") if part else ""
        return Change(key="", part=part, title=title, before=before, after=after, **told)

    def _in_place(self, op: Difference) -> Difference:
        """Tell of each new line in a table whether it stands in the cell before it, in a new one, or in a new row."""
        new: list[Token] = []
        for offset, token in enumerate(op.new):
            shape = token.shape
            if shape is None or shape.cell is None:
                new.append(token)
                continue
            before = _line_before(self.came.text, op.place + offset, token)
            told = NEW_ROW
            if before is not None and before.cell is not None and before.cell[0] == shape.cell[0]:
                if before.cell == shape.cell:
                    told = SAME_CELL
                elif before.cell[1] == shape.cell[1] and self._row_stood(op, offset):
                    told = NEW_CELL
            new.append(replace(token, shape=replace(shape, cell=(told, *shape.cell[1:]))))
        return replace(op, new=tuple(new))

    def _row_stood(self, op: Difference, offset: int) -> bool:
        """Whether the row of a new cell was there: something in it is no part of the change."""
        row = (op.new[offset].shape or Shape()).cell
        ours = {id(token) for token in op.new}
        return row is not None and any(
            each.token.shape.cell is not None and each.token.shape.cell[:2] == row[:2] and each.fate is Fate.KEPT
            for each in self.came.text
            if each.token.shape is not None and id(each.token) not in ours
        )

    def _change(self, op: Difference) -> Change:
        old = self.tokens[op.start : op.end]
        part = self._part(op)
        return Change(
            key="",
            kind=_kind(old, op.new),
            place=self._place(op, part),
            part=part,
            title=self.titles.get(part, "") if part else "",
            old=text_of(old),
            new=text_of(op.new),
            before=self._near(range(op.start - 1, -1, -1)),
            after=self._near(range(op.end, len(self.tokens))),
            by=op.by,
            differences=(op,),
            looks=_looks(old, op.new),
            links=_links(old, op.new),
            owners=(part,),
        )

    def _part(self, op: Difference) -> PartId | None:
        if op.start < op.end:
            return self.parts[op.start]
        before = self.parts[op.start - 1] if op.start else None
        if not op.new or op.new[0].kind is not TokenKind.LINE:
            return before
        after = self.parts[op.start] if op.start < len(self.parts) else None
        shape = op.new[0].shape or Shape()
        hint = _part_id(shape.part)
        if hint is not None and hint in (before, after):
            return hint
        if before is None or after is None or before == after:
            return before or after
        following = self.tokens[op.start].shape
        preceding = next((each.shape for each in reversed(self.tokens[: op.start]) if each.shape), None)
        return after if following == shape and preceding != shape else before

    def _place(self, op: Difference, part: PartId | None) -> ChangePlace:
        if part is None:
            return ChangePlace.AROUND
        changed = (*self.tokens[op.start : op.end], *op.new)
        if _in_note(self.tokens, op.start) or (changed and changed[0].kind is TokenKind.NOTE):
            return ChangePlace.NOTE
        shape = changed[0].shape if changed and changed[0].shape else None
        if shape is None:
            shape = next((each.shape for each in reversed(self.tokens[: op.start]) if each.shape), Shape())
        if shape.in_cell:
            return ChangePlace.TABLE
        return {"heading": ChangePlace.HEADING, "item": ChangePlace.LIST}.get(shape.kind, ChangePlace.TEXT)

    def _near(self, places: range) -> str:
        """Return the words beside a change, within its line."""
        words: list[str] = []
        for at in places:
            if self.tokens[at].kind is TokenKind.LINE or len(words) == _CONTEXT:
                break
            if self.tokens[at].kind is TokenKind.WORD:
                words.append(self.tokens[at].text)
        return " ".join(words if places.step > 0 else reversed(words))


def with_parts(base: WordFile, parts: Iterable[tuple[PartId, Blocks]]) -> WordFile:
    """Return a file that went out without controls with each line told of which part it is, by its words."""
    if any(each.token.shape and each.token.shape.part for each in base.text):
        return base
    known: list[tuple[Token, PartId]] = [(token, part) for part, blocks in parts for token in tokens_of(blocks)]
    ours, theirs = [token for token, _ in known], [each.token for each in base.text]
    owner: dict[int, PartId] = {}
    line = 0
    same = {old: known[new][1] for old, new in pairs(len(theirs), len(ours), spans(theirs, ours))}
    for at, token in enumerate(theirs):
        if token.kind is TokenKind.LINE:
            line = at
        elif at in same:
            owner.setdefault(line, same[at])
    return replace(base, text=tuple(_tagged(each, owner.get(at)) for at, each in enumerate(base.text)))


def _tagged(each: Tracked, part: PartId | None) -> Tracked:
    if each.token.shape is None or part is None:
        return each
    return replace(each, token=replace(each.token, shape=replace(each.token.shape, part=f"{OPEN_TAG}{part}")))


def parts_of(tokens: Iterable[Token]) -> Iterator[PartId | None]:
    """Yield for each token of a file of ours the part it stands in."""
    part: PartId | None = None
    for token in tokens:
        if token.shape is not None:
            part = _part_id(token.shape.part)
        yield part


def _part_id(tag: str) -> PartId | None:
    try:
        return PartId(UUID(tag.removeprefix(OPEN_TAG))) if tag.startswith(OPEN_TAG) else None
    except ValueError:
        return None


def _line_before(text: Sequence[Tracked], at: int, token: Token) -> Shape | None:
    place = next((n for n in range(min(at, len(text) - 1), len(text)) if text[n].token is token), at)
    for each in reversed(text[:place]):
        if each.token.shape is not None and each.fate is not Fate.DELETED:
            return each.token.shape
    return None


def _lines_apart(op: Difference, tokens: Tokens) -> Iterator[Difference]:
    """Yield whole lines that came, or went, one by one; the cells of one row together."""
    if op.start == op.end and op.new and op.new[0].kind is TokenKind.LINE:
        for start, end in _rows(op.new):
            yield replace(op, new=op.new[start:end], place=op.place + start)
    elif not op.new and tokens[op.start].kind is TokenKind.LINE:
        for start, end in _rows(tokens[op.start : op.end]):
            yield replace(op, start=op.start + start, end=op.start + end)
    else:
        yield op


def _rows(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends, lines in one row of a table taken together."""
    starts: list[int] = []
    row: tuple[int, int] | None = None
    for at, token in enumerate(tokens):
        if token.kind is TokenKind.LINE:
            cell = token.shape.cell if token.shape else None
            if cell is None or cell[:2] != row:
                starts.append(at)
            row = cell[:2] if cell else None
    yield from zip(starts, [*starts[1:], len(tokens)], strict=True)


def _looks(old: Sequence[Token], new: Sequence[Token]) -> tuple[str, ...]:
    """Return how words or a line look from then on, where that is all that changed."""
    kind = _kind(old, new)
    if kind is ChangeKind.SHAPED and new and new[0].shape:
        shape = new[0].shape
        return (f"heading{shape.level}" if shape.kind == "heading" else shape.kind,)
    if kind not in (ChangeKind.MARKED, ChangeKind.COLOURED):
        return ()
    marks = {wrap.kind for token in new for piece in token.pieces for wrap in piece.wraps}
    told = MARKS if kind is ChangeKind.MARKED else COLOURS
    return tuple(each for each in told if each in marks) or ("plain",)


def _links(old: Sequence[Token], new: Sequence[Token]) -> tuple[str, str] | None:
    """Return where words led and lead, where that changed; words that went took their link along."""
    before, after = _addresses(old), _addresses(new)
    if not new or before.keys() == after.keys():
        return None
    return ", ".join(before.values()), ", ".join(after.values())


def _addresses(tokens: Sequence[Token]) -> Mapping[str, str]:
    links = (wrap for token in tokens for piece in token.pieces for wrap in piece.wraps if wrap.kind == "link")
    return {wrap.told: wrap.href for wrap in links}


def _kind(old: Sequence[Token], new: Sequence[Token]) -> ChangeKind:
    before = [token.key for token in old if token.kind is not TokenKind.LINE]
    after = [token.key for token in new if token.kind is not TokenKind.LINE]
    if before == after:
        lines = sum(token.kind is TokenKind.LINE for token in new) - sum(
            token.kind is TokenKind.LINE for token in old
        )
        if lines:
            return ChangeKind.SPLIT if lines > 0 else ChangeKind.JOINED
        return _aspect(old, new) if before else ChangeKind.SHAPED
    if not before:
        return ChangeKind.INSERTED
    return ChangeKind.REPLACED if after else ChangeKind.REMOVED


def _aspect(old: Sequence[Token], new: Sequence[Token]) -> ChangeKind:
    """Return what changed of words that are the same."""
    words = [[token for token in row if token.kind is not TokenKind.LINE] for row in (old, new)]
    if any(one.links != other.links for one, other in zip(*words, strict=True)):
        return ChangeKind.LINKED
    if any(one.marks != other.marks for one, other in zip(*words, strict=True)):
        return ChangeKind.MARKED
    coloured = any(one.look != other.look for one, other in zip(*words, strict=True))
    return ChangeKind.COLOURED if coloured else ChangeKind.MARKED


def _in_note(tokens: Sequence[Token], at: int) -> bool:
    for token in reversed(tokens[:at]):
        if token.kind in (TokenKind.LINE, TokenKind.NOTE_END):
            return False
        if token.kind is TokenKind.NOTE:
            return True
    return False


def _with_moves(changes: list[Change], tokens: Tokens) -> list[Change]:
    """Return the changes with what went at one place and came at another as one move."""
    gone = [each for each in changes if each.kind is ChangeKind.REMOVED]
    kept = list(changes)
    for come in [each for each in changes if each.kind is ChangeKind.INSERTED]:
        words = come.new.split()
        pair = next(
            (
                each
                for each in gone
                if each.old.split() == words and each.by == come.by and _alike(each, come, tokens)
            ),
            None,
        )
        if pair is None or len(words) < _MOVED:
            continue
        gone.remove(pair)
        to = come.title if come.part != pair.part else ""
        both = (*pair.differences, *come.differences)
        moved = replace(
            pair, kind=ChangeKind.MOVED, new=come.new, to=to, differences=both, owners=(*pair.owners, *come.owners)
        )
        kept[kept.index(pair)] = moved
        kept.remove(come)
    return kept


def _alike(gone: Change, come: Change, tokens: Tokens) -> bool:
    """Whether what went and what came look the same too."""
    (old,), (new,) = gone.differences, come.differences
    before = [token.look for token in tokens[old.start : old.end]]
    return before == [token.look for token in new.new]
