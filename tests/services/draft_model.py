"""A draft as it ought to be, in plain values: lists of lines, and every state it ever had. No code of the program."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

PAUSE = timedelta(seconds=1)
FIELD = "{getal}"


class Refused(Exception):  # noqa: N818 - an answer like any other
    """An act that is not done, by the code of its error."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Part:
    """Own text, or a use where `slug` is told; `text` is then the drafter's wording, None without one."""

    id: Any
    text: tuple[str, ...] | None
    slug: str = ""
    version: int = 0
    number: str = ""
    """The value of its one variable."""


@dataclass(frozen=True)
class State:
    """What a draft says."""

    date: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    parts: tuple[Part, ...] = ()

    def with_part(self, part: Part) -> State:
        return replace(self, parts=tuple(part if each.id == part.id else each for each in self.parts))

    def with_fact(self, name: str, value: str) -> State:
        facts = {**dict(self.facts), name: value}
        return replace(self, facts=tuple(sorted((key, said) for key, said in facts.items() if said)))

    def moved(self, id_: Any, place: int) -> State:
        part = next(each for each in self.parts if each.id == id_)
        rest = [each for each in self.parts if each.id != id_]
        return replace(self, parts=(*rest[:place], part, *rest[place:]))

    def inserted(self, part: Part, place: int) -> State:
        return replace(self, parts=(*self.parts[:place], part, *self.parts[place:]))


@dataclass
class Kept:
    """A state that was saved: what undo goes back to, and when it was made."""

    state: State
    previous: int | None
    made: datetime
    is_exported: bool = False


@dataclass
class ModelDraft:
    """Every state of one draft, by its number from 1."""

    kept: list[Kept] = field(default_factory=list)
    current: int = 1

    @property
    def now(self) -> State:
        return self.kept[self.current - 1].state

    def save(self, state: State, made: datetime, *, typing: bool = False) -> bool:
        """Keep a state; False where nothing differs."""
        present = self.kept[self.current - 1] if self.kept else None
        if present is not None and present.state == state:
            return False
        previous = self.current if present else None
        if present is not None and typing and self._in_one_breath(present, state, made):
            previous = present.previous
        self.kept.append(Kept(state, previous, made))
        self.current = len(self.kept)
        return True

    def _in_one_breath(self, present: Kept, state: State, made: datetime) -> bool:
        if present.previous is None or present.is_exported or self.followers(self.current):
            return False
        before = self.kept[present.previous - 1].state
        return made - present.made <= PAUSE and _touched(before, present.state) == _touched(present.state, state)

    def followers(self, number: int) -> list[int]:
        return [place for place, each in enumerate(self.kept, 1) if each.previous == number]

    def undo(self) -> None:
        previous = self.kept[self.current - 1].previous
        if previous is None:
            raise Refused("nothing_to_undo")
        self.current = previous

    def redo(self) -> None:
        following = self.followers(self.current)
        if not following:
            raise Refused("nothing_to_redo")
        self.current = following[-1]

    def within_reach(self) -> set[int]:
        """Return what undo and redo can come to."""
        found, back = set(), self.current
        while back:
            found.add(back)
            back = self.kept[back - 1].previous or 0
        forward = [self.current]
        while forward:
            found.add(forward[-1])
            forward = self.followers(forward[-1])
        return found


def _touched(old: State, new: State) -> set[Any]:
    facts = {
        name
        for name in {*dict(old.facts), *dict(new.facts)}
        if dict(old.facts).get(name) != dict(new.facts).get(name)
    }
    parts = {each.id for each in (*old.parts, *new.parts) if (each in old.parts) != (each in new.parts)}
    return {*facts, *parts, *(["date"] if old.date != new.date else [])}


def valued(text: tuple[str, ...], number: str) -> tuple[str, ...]:
    """Return a wording as it is kept: its field with the value it had when it was written."""
    return tuple(each.replace(FIELD, f"{{getal:{number}}}") for each in text)


@dataclass
class ModelLibrary:
    """The versions of each paragraph, each a row of lines."""

    versions: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)

    def newest(self, slug: str) -> int:
        return len(self.versions[slug])

    def lines(self, slug: str, version: int) -> tuple[str, ...]:
        return self.versions[slug][version - 1]

    def said(self, part: Part) -> tuple[str, ...]:
        """Return what a part says, its field, in the first line, as a field."""
        lines = self.lines(part.slug, part.version)
        return lines if part.text is None else (lines[0], *part.text[1:])

    def conflicts(self, part: Part) -> list[int]:
        """Return the lines that the newest version and the drafter both changed, each in its own way."""
        if part.text is None or part.version == self.newest(part.slug):
            return []
        rows = self.rows(part)
        return [place for place, (base, ours, theirs) in enumerate(rows) if len({base, ours, theirs}) == 3]

    def updated(self, part: Part, ours_stand: list[bool]) -> Part:
        """Return a part brought to the newest version; at each conflict our words stand or theirs."""
        newest = self.newest(part.slug)
        if part.version == newest:
            return part
        conflicts = self.conflicts(part)
        if len(ours_stand) != len(conflicts):
            raise Refused("update_undecided" if len(ours_stand) < len(conflicts) else "update_no_conflict")
        if part.text is None:
            return replace(part, version=newest)
        chosen = dict(zip(conflicts, ours_stand, strict=True))
        text = tuple(
            (ours if chosen[place] else theirs) if place in chosen else (theirs if ours == base else ours)
            for place, (base, ours, theirs) in enumerate(self.rows(part))
        )
        is_theirs = text == self.lines(part.slug, newest)
        return replace(part, version=newest, text=None if is_theirs else valued(text, part.number))

    def rows(self, part: Part) -> list[tuple[str, str, str]]:
        """Return each line as its version has it, as the drafter has it and as the newest version has it."""
        newest = self.lines(part.slug, self.newest(part.slug))
        return list(zip(self.lines(part.slug, part.version), self.said(part), newest, strict=True))
