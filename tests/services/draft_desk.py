"""Drafts as they really are, opened with the services that change them, and seen in the plain values of the model."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.composition import Services
from app.domain.blocks import Blocks, Para
from app.domain.drafts import Draft, OwnPart, UsePart
from app.domain.ids import DraftId
from app.domain.inlines import Field, Inlines, Text
from app.export.paper.kept_office import KeptOffice
from app.intake.reading_process import ReadingProcess
from app.runtime.surroundings import Surroundings
from app.services.writing import written
from app.storage.archive import Archive
from tests.services.draft_model import FIELD, ModelDraft, Part, State
from tests.storage.conftest import MIGRATIONS


class DraftDesk:
    """The services on one archive, which may be closed, or left as if the program had died."""

    def __init__(self, around: Surroundings, folder: Path) -> None:
        self._around = around
        self.folder = folder
        self._open()

    def _open(self) -> None:
        self.archive = Archive.open(self.folder, migrations=MIGRATIONS, clock=self._around.clock)
        self._process, self._office = ReadingProcess(), KeptOffice()
        self.services = Services(self._around, self.archive, self._process, self._office)

    def close(self) -> None:
        self._office.close()
        self._process.close()
        self.archive.close()

    def reopen(self) -> None:
        self.close()
        self._open()

    def die(self, copy: Path) -> None:
        """Go on in a copy of the files as they lie now, with everything still open: so a crash leaves them."""
        shutil.copytree(self.folder, copy, ignore=shutil.ignore_patterns("*-shm", "aanwezig*"))
        self.close()
        shutil.rmtree(self.folder)
        self.folder = copy
        self._open()

    def killed_while_writing(self, draft: DraftId, part: Any, texts: list[str], after: int) -> int:
        """Have a process write these texts one after the other, and kill it; return how many it said it kept."""
        self.close()
        told, tell = os.pipe()
        child = os.fork()
        if child == 0:
            self._write_and_tell(tell, draft, part, texts)
        os.close(tell)
        kept = 0
        while kept < after and os.read(told, 1):
            kept += 1
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        while os.read(told, 1):
            kept += 1
        os.close(told)
        for _ in texts:  # the ids the other process gave
            self._around.new_id()
        self._open()
        return kept

    def _write_and_tell(self, tell: int, draft: DraftId, part: Any, texts: list[str]) -> None:
        try:
            self._open()
            for text in texts:
                self.services.drafting.write(draft, part, written(text))
                os.write(tell, b".")
            signal.pause()
        finally:
            os._exit(1)


def as_blocks(text: tuple[str, ...], number: str = "") -> Blocks:
    """Return lines as paragraphs; the field stands in them with what it shows."""
    return tuple(Para(_line(each, number)) for each in text)


def _line(said: str, number: str) -> Inlines:
    before, found, after = said.partition(FIELD)
    if not found:
        return (Text(said),)
    shown = Field("getal", number, number or "[Getal]")
    return tuple(each for each in (Text(before), shown, Text(after)) if each != Text(""))


def plain_text(blocks: Blocks) -> tuple[str, ...]:
    return tuple("".join(_said(each) for each in block.inlines) for block in blocks)  # type: ignore[union-attr]


def _said(inline: Any) -> str:
    return f"{{{inline.name}:{inline.value}}}" if isinstance(inline, Field) else str(inline.text)


def plain_state(draft: Draft, slugs: dict[Any, str]) -> State:
    """Return a draft in the words of the model; `slugs` of its paragraphs by id."""
    date = draft.date.isoformat() if draft.date else ""
    return State(date, tuple(sorted(draft.facts.items())), tuple(_parts(draft, slugs)))


def _parts(draft: Draft, slugs: dict[Any, str]) -> Iterator[Part]:
    for part in draft.parts:
        if isinstance(part, OwnPart):
            yield Part(part.id, plain_text(part.blocks))
        else:
            assert isinstance(part, UsePart)
            assert set(part.values) <= {"getal"}
            wording = None if part.wording is None else plain_text(part.wording)
            yield Part(part.id, wording, slugs[part.paragraph], part.version, part.values.get("getal", ""))


def compare_now(desk: DraftDesk, draft: DraftId, model: ModelDraft, slugs: dict[Any, str]) -> None:
    """Fail where the present state of a draft, or the shape of its history, is not what the model has."""
    with desk.archive.reading() as work:
        marks = work.drafts.marks(draft)
        present = work.drafts.get(draft)
    assert plain_state(present.draft, slugs) == model.now
    found = [(each.number, each.previous, each.made) for each in marks]
    expected = [(place, each.previous, each.made) for place, each in enumerate(model.kept, 1)]
    assert found == expected, (found[-5:], expected[-5:])
    assert next(each.number for each in marks if each.id == present.id) == model.current


def compare_history(desk: DraftDesk, draft: DraftId, model: ModelDraft, slugs: dict[Any, str]) -> None:
    """Fail where any state ever saved cannot be had, or is not as it was."""
    steps = desk.services.draft_history.steps(draft, every=True)
    assert [each.number for each in reversed(steps)] == list(range(1, len(model.kept) + 1))
    with desk.archive.reading() as work:
        states = work.drafts.numbered(draft, [each.number for each in steps])
        by_id = {number: work.drafts.revision(state.id) for number, state in states.items()}
    assert by_id == states
    assert {number: plain_state(each.draft, slugs) for number, each in states.items()} == {
        place: each.state for place, each in enumerate(model.kept, 1)
    }
    reach = model.within_reach()
    assert not reach & {each.number for each in steps if each.is_taken_back}
    assert {each.number for each in steps if each.is_exported} == {
        place for place, each in enumerate(model.kept, 1) if each.is_exported
    }
    folded = desk.services.draft_history.steps(draft)
    assert sum(1 + each.within for each in folded) == len(model.kept)
    assert reach >= {each.number for each in folded if each.is_current}
