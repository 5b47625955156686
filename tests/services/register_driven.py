"""A register and its model side by side: how one step is taken in both, counted and compared."""

import atexit
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from uuid import UUID

from hypothesis.stateful import RuleBasedStateMachine

from app.domain.letters import Letter
from app.storage.archive import Archive
from tests.services.register_desk import compare, compare_letter, compare_lists, compare_whole, desk_on, refusal
from tests.services.register_model import Register
from tests.services.register_values import Id, Refused
from tests.support.desk import Clock, counting_ids

EVERYTHING_EVERY = 20
"""Steps from one comparison of everything to the next."""

done: Counter[str] = Counter()
"""What the steps of this process were."""


class SideBySide(RuleBasedStateMachine):
    """The services and the model, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="register-"))
        self.clock, self.new_id = Clock(), counting_ids()
        self.clock.now = datetime(2031, 3, 1, 12, tzinfo=UTC)
        self.folder = Path(shutil.copytree(_empty_archive(), self.place / "archief"))
        self.desk = desk_on(self.folder, self.clock, self.new_id)
        self.model = Register()
        self.ever: list[Id] = []
        self.people: list[Id] = []
        self.looked: dict[Id, Letter] = {}
        self.copies: dict[tuple[Path, str], Register] = {}
        self.steps = self.last_dear = self.last_copy = self.last_opened = 0
        self.is_equal = True

    def teardown(self) -> None:
        try:
            if self.is_equal:
                compare_whole(self.desk, self.model)
        finally:
            self.desk.archive.close()
            shutil.rmtree(self.place)

    def both(self, name: str, model: Callable[[Any], Any], services: Callable[[], Any], *touched: Id) -> Any:
        """Do the same to both and return what the services returned, None where both refused.

        The model is told what the services returned, for the ids it cannot know.
        """
        self.is_equal = False
        code, result = refusal(services)
        try:
            expected = ("", model(result))[0]
        except Refused as refused:
            expected = refused.code
        assert code == expected, f"{name}: {code or 'done'}, and ought to be {expected or 'done'}"
        self.stepped(f"{name}, refused" if code else name, *touched)
        return result

    def stepped(self, name: str, *touched: Id) -> None:
        """Count a step and compare; a run that failed is not compared again at its end."""
        self.steps += 1
        done[name] += 1
        self.is_equal = False
        compare_lists(self.desk, self.model)
        for letter in touched:
            compare_letter(self.desk, self.model, letter)
        if self.steps % EVERYTHING_EVERY == 0:
            compare(self.desk, self.model)
        self.is_equal = True

    def letter(self, pick: int) -> Id:
        """Return a letter that is there; now and then one that was destroyed, and one nobody knows where none is."""
        among = self.ever if pick % 12 == 0 else list(self.model.letters)
        return one_of(among or self.ever or [UUID(int=7)], pick // 12)

    def person(self, pick: int) -> Id:
        """Return a party that is there; now and then one that was merged into another."""
        among = self.people if pick % 6 == 0 else list(self.model.parties)
        return one_of(among or self.people or [UUID(int=9)], pick // 6)

    def go_on_in(self, folder: Path) -> None:
        """Close the archive and go on in the one in `folder`, which may be the same."""
        self.desk.archive.close()
        self.folder = folder
        self.desk = desk_on(folder, self.clock, self.new_id)


@cache
def _empty_archive() -> Path:
    """Return an empty archive to copy; it goes with the process's temporary files."""
    place = tempfile.TemporaryDirectory(prefix="register-empty-")
    atexit.register(place.cleanup)
    folder = Path(place.name) / "archief"
    Archive.create(folder).close()
    return folder


def one_of(among: Sequence[Any], pick: int) -> Any:
    return among[pick % len(among)]
