"""Drafts driven at random beside their model: `python -m tests.services.draft_machine 20000` counts steps.

Every step does the same to the real services, on a real archive, and to the model; both must refuse with the same
code or end in the same state. The present state and the shape of the history are compared after each step; every
state ever saved, word for word, every few steps and at the end of a run, when the archive must find nothing wrong.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.domain.ids import DraftId, PartId
from app.domain.merges import Side
from app.services.rewriting import Added, Rewritten
from tests.services.counted_steps import count_steps
from tests.services.draft_desk import as_blocks
from tests.services.draft_model import FIELD, ModelDraft, Part, State, valued
from tests.services.draft_steps import (
    CRASHED_EVERY,
    DAY,
    EXPORTED_EVERY,
    ISO,
    KILLED_EVERY,
    MOST_DRAFTS,
    MOST_VERSIONS,
    NUMBER,
    NUMBERS,
    OPENED_EVERY,
    PICK,
    SLUGS,
    STEPS_A_RUN,
    SUBJECT,
    TEXT,
    TYPED_EVERY,
    WORD,
    DraftSteps,
    Lines,
    done,
    first_lines,
    is_own,
    is_reworded,
    is_undone,
    is_use,
    line_of,
)
from tests.support.library import load


class DraftMachine(DraftSteps):
    """What a drafter can do, done to both."""

    # The library, and drafts begun.

    @initialize()
    def begin(self) -> None:
        for slug in SLUGS:
            self.library.versions[slug] = []
            self._approve(slug, first_lines(slug))
        self.begin_draft("De haven", SLUGS[0], ("oever",))

    def _approve(self, slug: str, lines: Lines) -> None:
        versions = self.library.versions[slug]
        versions.append(lines)
        body = "\n\n".join(lines).replace(FIELD, "{{ getal }}")
        loaded = load(self.services, self.place, slug, body, version=len(versions), variables={"getal": "text"})
        self.slugs[loaded.id] = slug

    @precondition(lambda self: any(len(versions) < MOST_VERSIONS for versions in self.library.versions.values()))
    @rule(pick=PICK, place=st.integers(1, 3), word=WORD)
    def succeed(self, pick: int, place: int, word: str) -> None:
        """Approve a new version of a paragraph while drafts are open."""
        slugs = [slug for slug, versions in self.library.versions.items() if len(versions) < MOST_VERSIONS]
        self._succeed(slugs[pick % len(slugs)], place, word)

    def _succeed(self, slug: str, place: int, word: str) -> None:
        lines = list(self.library.versions[slug][-1])
        new = line_of(slug, place, word)
        lines[place] = line_of(slug, place, "groei") if lines[place] == new else new
        self._approve(slug, tuple(lines))
        self.stepped("approve a version", *self.drafts)

    @precondition(lambda self: len(self.drafts) < MOST_DRAFTS)
    @rule(subject=SUBJECT, slug=st.sampled_from(SLUGS), text=TEXT)
    def begin_draft(self, subject: str, slug: str, text: Lines) -> None:
        """Begin a draft of one paragraph and a text of one's own."""
        drafting = self.services.drafting
        revision, _ = drafting.begin("kamerbrief", paragraphs=[slug], assignments=[("onderwerp", subject)])
        (used,) = revision.draft.parts
        part = Part(used.id, None, slug, self.library.newest(slug))
        model = ModelDraft()
        model.save(State(parts=(part,)).with_fact("onderwerp", subject), self.clock.now)
        draft = revision.draft.id
        self.drafts[draft] = model
        self.stepped("begin", draft)
        self._insert_own(draft, model, text, 1)

    # Parts put in, written, filled in, moved and taken out.

    @rule(pick=PICK, text=TEXT, place=st.integers(0, 5))
    def insert_own(self, pick: int, text: Lines, place: int) -> None:
        self._insert_own(*self.draft(pick), text, place)

    @rule(pick=PICK, slug=st.sampled_from(SLUGS), place=st.integers(0, 5))
    def insert_use(self, pick: int, slug: str, place: int) -> None:
        draft, model = self.draft(pick)
        part = Part(None, None, slug, self.library.newest(slug))
        self._insert(draft, model, part, place, lambda: self.services.drafting.place_paragraph(draft, slug, place))

    @rule(pick=PICK, slug=st.sampled_from(SLUGS), number=st.sampled_from(NUMBERS), place=st.integers(0, 5))
    def paste_known(self, pick: int, slug: str, number: str, place: int) -> None:
        """Paste what the newest version of a paragraph says, with a number filled in."""
        self._insert_own(*self.draft(pick), self.filled_in(slug, number), place)

    def _insert_own(self, draft: DraftId, model: ModelDraft, text: Lines, place: int) -> None:
        blocks = as_blocks(text)
        drafting = self.services.drafting
        self._insert(draft, model, Part(None, text), place, lambda: drafting.place_own(draft, blocks, place))

    def _insert(self, draft: DraftId, model: ModelDraft, part: Part, place: int, services: Callable[[], Any]) -> None:
        present = {each.id for each in model.now.parts}

        def modelled(result: Any) -> None:
            (new,) = [each.id for each in result[0].draft.parts if each.id not in present]
            model.save(model.now.inserted(replace(part, id=new), place), self.clock.now)

        self.both("insert a use" if part.slug else "insert own text", draft, modelled, services)

    @precondition(lambda self: self.has(is_own))
    @rule(pick=PICK, which=PICK, text=TEXT, typing=st.booleans())
    def write(self, pick: int, which: int, text: Lines, typing: bool) -> None:
        draft, model = self.draft(pick, is_own)
        self._write(draft, self.part(model, which, is_own), text, typing=typing)

    @precondition(lambda self: self.has(is_own))
    @rule(pick=PICK, which=PICK, words=st.lists(WORD, min_size=2, max_size=5), seconds=TYPED_EVERY)
    def type_on(self, pick: int, which: int, words: list[str], seconds: float) -> None:
        """Type words one after the other."""
        draft, model = self.draft(pick, is_own)
        part = self.part(model, which, is_own)
        for place in range(1, len(words) + 1):
            self.clock.pass_time(seconds)
            self._write(draft, part, (" ".join(words[:place]),), typing=True)

    def _write(self, draft: DraftId, part: Part, text: Lines, *, typing: bool) -> None:
        state = self.drafts[draft].now.with_part(replace(part, text=text))
        blocks, drafting = as_blocks(text), self.services.drafting
        name = "type" if typing else "write"
        self.edited(name, draft, state, lambda: drafting.write(draft, part.id, blocks, typing=typing), typing=typing)

    @precondition(lambda self: self.has(is_own))
    @rule(pick=PICK, which=PICK, other=PICK, text=TEXT, new=TEXT, goes=st.booleans(), typing=st.booleans())
    def write_on_the_sheet(
        self, pick: int, which: int, other: int, text: Lines, new: Lines, goes: bool, typing: bool
    ) -> None:
        """Change a text, begin another behind it, and take a third part away, all as one step."""
        draft, model = self.draft(pick, is_own)
        part = self.part(model, which, is_own)
        gone = self.part(model, other, bool)
        removed = frozenset({gone.id} if goes and gone.id != part.id else ())
        added = Part(PartId(uuid4()), new)
        parts = [each for each in model.now.with_part(replace(part, text=text)).parts if each.id not in removed]
        place = [each.id for each in parts].index(part.id) + 1
        state = replace(model.now, parts=(*parts[:place], added, *parts[place:]))
        written = Rewritten({part.id: as_blocks(text)}, (Added(added.id, as_blocks(new), part.id),), removed)
        rewriting = self.services.rewriting
        self.edited(
            "write on the sheet",
            draft,
            state,
            lambda: rewriting.rewrite(draft, written, typing=typing),
            typing=typing,
        )

    @precondition(lambda self: self.has(is_use))
    @rule(pick=PICK, which=PICK, line=st.integers(1, 3), word=WORD)
    def reword(self, pick: int, which: int, line: int, word: str) -> None:
        """Change a word of a library paragraph."""
        draft, model = self.draft(pick, is_use)
        self._reword(draft, self.part(model, which, is_use), line, word)

    def _reword(self, draft: DraftId, part: Part, line: int, word: str) -> None:
        text = list(self.library.said(part))
        text[line] = line_of(part.slug, line, word)
        blocks = as_blocks(tuple(text), part.number)
        state = self.drafts[draft].now.with_part(replace(part, text=valued(tuple(text), part.number)))
        self.edited("reword", draft, state, lambda: self.services.drafting.write(draft, part.id, blocks))

    @precondition(lambda self: self.has(is_reworded))
    @rule(pick=PICK, which=PICK)
    def restore_wording(self, pick: int, which: int) -> None:
        draft, model = self.draft(pick, is_reworded)
        part = self.part(model, which, is_reworded)
        state = model.now.with_part(replace(part, text=None))
        drafting = self.services.drafting
        self.edited("library wording", draft, state, lambda: drafting.restore_wording(draft, part.id))

    @precondition(lambda self: self.has(is_use))
    @rule(pick=PICK, which=PICK, number=NUMBER, typing=st.booleans())
    def fill_in(self, pick: int, which: int, number: str, typing: bool) -> None:
        draft, model = self.draft(pick, is_use)
        part = self.part(model, which, is_use)
        state = model.now.with_part(replace(part, number=number))
        drafting = self.services.drafting
        self.edited(
            "fill in",
            draft,
            state,
            lambda: drafting.set_variable(draft, part.id, "getal", number, typing=typing),
            typing=typing,
        )

    @rule(pick=PICK, subject=SUBJECT, day=DAY)
    def set_facts(self, pick: int, subject: str, day: str) -> None:
        draft, model = self.draft(pick)
        state = replace(model.now.with_fact("onderwerp", subject), date=ISO[day])
        wanted = [("onderwerp", subject), ("datum", day)]
        self.edited("set", draft, state, lambda: self.services.drafting.set(draft, wanted))

    @precondition(lambda self: self.has(bool))
    @rule(pick=PICK, which=PICK, place=st.integers(0, 5))
    def move(self, pick: int, which: int, place: int) -> None:
        draft, model = self.draft(pick, bool)
        part = self.part(model, which, bool)
        state = model.now.moved(part.id, place)
        self.edited("move", draft, state, lambda: self.services.drafting.move(draft, part.id, place))

    @precondition(lambda self: self.has(bool))
    @rule(pick=PICK, which=PICK)
    def remove(self, pick: int, which: int) -> None:
        draft, model = self.draft(pick, bool)
        part = self.part(model, which, bool)
        state = replace(model.now, parts=tuple(each for each in model.now.parts if each.id != part.id))
        self.edited("remove", draft, state, lambda: self.services.drafting.remove(draft, part.id))

    # What the library brings.

    @precondition(lambda self: self.has(self.is_outdated))
    @rule(pick=PICK, which=PICK, ours=st.lists(st.booleans(), min_size=3, max_size=3), is_wrong=st.integers(0, 7))
    def update(self, pick: int, which: int, ours: list[bool], is_wrong: int) -> None:
        """Bring a part to the newest version, now and then without deciding every conflict."""
        draft, model = self.draft(pick, self.is_outdated)
        part = self.part(model, which, self.is_outdated)
        self._update(draft, part, ours, is_undecided=is_wrong == 0)

    def _update(self, draft: DraftId, part: Part, ours: list[bool], *, is_undecided: bool) -> None:
        model = self.drafts[draft]
        offered = {each.part: each for each in self.services.updating.offered(draft)}
        assert set(offered) == {each.id for each in model.now.parts if self.is_outdated(each)}
        conflicts = self.library.conflicts(part)
        rows = self.library.rows(part)
        assert len(offered[part.id].conflicts) == len(conflicts), (offered[part.id].conflicts, rows)
        chosen = ours[: len(conflicts) - (is_undecided and bool(conflicts))]
        sides = {place: Side.OURS if each else Side.THEIRS for place, each in enumerate(chosen)}
        sort = "of own words" if part.text is not None else "as it is"
        self.both(
            f"update {sort}, {len(conflicts)} conflicts",
            draft,
            lambda _: model.save(model.now.with_part(self.library.updated(part, chosen)), self.clock.now),
            lambda: self.services.updating.update(draft, {part.id: sides}),
        )

    @precondition(lambda self: self.has(self.is_alive))
    @rule(
        pick=PICK, which=PICK, line=st.integers(1, 3), other=st.integers(1, 3), words=st.tuples(WORD, WORD),
        ours=st.lists(st.booleans(), min_size=3, max_size=3),
    )  # fmt: skip
    def merge(self, pick: int, which: int, line: int, other: int, words: tuple[str, str], ours: list[bool]) -> None:
        """Change a word, have a new version approved, and bring the part to it with words of one's own."""
        draft, model = self.draft(pick, self.is_alive)
        part = self.part(model, which, self.is_alive)
        self._reword(draft, part, line, words[0])
        self._succeed(part.slug, other, words[1])
        self._update(draft, next(each for each in model.now.parts if each.id == part.id), ours, is_undecided=False)

    def is_alive(self, part: Part) -> bool:
        """Return whether a part is a use of a paragraph that may have another version."""
        return bool(part.slug) and self.library.newest(part.slug) < MOST_VERSIONS

    def is_outdated(self, part: Part) -> bool:
        return bool(part.slug) and part.version < self.library.newest(part.slug)

    @precondition(lambda self: self.has(self.known))
    @rule(pick=PICK)
    def take_known(self, pick: int) -> None:
        """Let pasted library text be a use of its paragraph."""
        draft, model = self.draft(pick, self.known)
        verbatim = {part.id: known for part in model.now.parts if (known := self.known(part))}
        found = [each for each in self.services.known_texts.found(draft) if each.part in verbatim]
        assert {each.part for each in found} == set(verbatim)

        def modelled(result: Any) -> None:
            old = {part.id for part in model.now.parts}
            new = iter([part.id for part in result[0].draft.parts if part.id not in old])
            parts = (self._taken(verbatim[part.id], new) if part.id in verbatim else part for part in model.now.parts)
            model.save(replace(model.now, parts=tuple(parts)), self.clock.now)

        self.both("take known text", draft, modelled, lambda: self.services.known_texts.use(draft, found))

    def _taken(self, known: tuple[str, str], ids: Iterator[Any]) -> Part:
        slug, number = known
        return Part(next(ids), None, slug, self.library.newest(slug), number)

    # Back and forth.

    @rule(pick=PICK, times=st.integers(1, 4))
    def undo(self, pick: int, times: int) -> None:
        draft, model = self.draft(pick)
        for _ in range(times):
            self.both("undo", draft, lambda _: model.undo(), lambda: self.services.drafting.undo(draft))

    @precondition(lambda self: self.steps % 5 == 0 or any(map(is_undone, self.drafts.values())))
    @rule(pick=PICK, times=st.integers(1, 3))
    def redo(self, pick: int, times: int) -> None:
        draft, model = self.draft(pick)
        for _ in range(times):
            self.both("redo", draft, lambda _: model.redo(), lambda: self.services.drafting.redo(draft))

    @rule(pick=PICK, which=PICK)
    def restore(self, pick: int, which: int) -> None:
        """Bring a draft back to any state it ever had."""
        draft, model = self.draft(pick)
        number = which % len(model.kept) + 1
        history = self.services.draft_history
        wanted = history.find(draft, str(number))
        self.edited("restore", draft, model.kept[number - 1].state, lambda: history.restore(draft, wanted))

    @rule(pick=PICK, which=PICK, other=PICK)
    def compare(self, pick: int, which: int, other: int) -> None:
        """Lay any two states side by side."""
        draft, model = self.draft(pick)
        old, new = (number % len(model.kept) + 1 for number in (which, other))
        history = self.services.draft_history
        compared = history.compare(draft, history.find(draft, str(old)), history.find(draft, str(new)))
        states = [model.kept[number - 1].state for number in (old, new)]
        assert [part.id for part in compared.parts if part.new_place] == [part.id for part in states[1].parts]
        assert {part.id for part in compared.parts if part.old_place} == {part.id for part in states[0].parts}
        facts = {each.name for each in compared.facts}
        changed = {name for name, value in {*states[0].facts} ^ {*states[1].facts}}
        assert facts == changed | ({"datum"} if states[0].date != states[1].date else set())
        assert states[0] != states[1] or compared.is_same
        self.stepped("compare")

    @precondition(lambda self: self.steps >= self.last_exported + EXPORTED_EVERY)
    @rule(pick=PICK)
    def export(self, pick: int) -> None:
        self.last_exported = self.steps
        draft, model = self.draft(pick)
        self.services.exporting.export(draft, self.place / "brief.docx")
        model.kept[model.current - 1].is_exported = True
        self.stepped("export", draft)

    # Time, and the end of the program.

    @rule(seconds=st.sampled_from((0.2, 0.9, 1.0, 1.1, 30, 86_400)))
    def time_passes(self, seconds: float) -> None:
        self.clock.pass_time(seconds)

    @precondition(lambda self: self.steps >= self.last_opened + OPENED_EVERY)
    @rule()
    def reopen(self) -> None:
        self.last_opened = self.steps
        self.desk.reopen()
        self.stepped("reopen", *self.drafts)

    @precondition(lambda self: self.steps >= self.last_crashed + CRASHED_EVERY)
    @rule()
    def crash(self) -> None:
        """Go on with the files as they lie, everything still open."""
        self.last_crashed = self.steps
        self.desk.die(self.place / f"archief {self.steps}")
        self.stepped("crash", *self.drafts)

    @precondition(lambda self: self.steps >= self.last_killed + KILLED_EVERY and self.has(is_own))
    @rule(pick=PICK, which=PICK, texts=st.lists(WORD, min_size=1, max_size=4), after=st.integers(0, 4))
    def kill(self, pick: int, which: int, texts: list[str], after: int) -> None:
        """Kill a process while it writes: what it said it kept is there, and at most one state more."""
        self.last_killed = self.steps
        draft, model = self.draft(pick, is_own)
        part = self.part(model, which, is_own)
        self.is_equal = False
        numbered = [f"gedood {self.steps} {place} {text}" for place, text in enumerate(texts)]
        told = self.desk.killed_while_writing(draft, part.id, numbered, min(after, len(numbered)))
        with self.desk.archive.reading() as work:
            kept = len(work.drafts.marks(draft)) - len(model.kept)
        assert told <= kept <= min(told + 1, len(numbered))
        for text in numbered[:kept]:
            model.save(model.now.with_part(replace(part, text=(text,))), self.clock.now)
        self.stepped("kill", *self.drafts)


if __name__ == "__main__":
    count_steps(DraftMachine, done, steps=STEPS_A_RUN)
