"""What every step over drafts and their model needs: the desk, picking a draft or part, doing the same to both."""

import atexit
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from app.composition import Services
from app.domain.errors import KnownError
from app.domain.ids import DraftId
from app.storage.archive import Archive
from tests.services.draft_desk import DraftDesk, compare_history, compare_now
from tests.services.draft_model import FIELD, ModelDraft, ModelLibrary, Part, Refused, State
from tests.support.desk import Clock, surroundings

STEPS_A_RUN = 50
EVERYTHING_EVERY = 15
"""Steps from one comparison of everything to the next."""
OPENED_EVERY = CRASHED_EVERY = 6
"""Steps at least between closing the archive twice, and between two crashes."""
KILLED_EVERY = 12
"""Steps at least between two processes that are killed."""
EXPORTED_EVERY = 10
"""Steps at least between two exports."""
MOST_DRAFTS = 3
MOST_VERSIONS = 8
SLUGS = ("havens", "bruggen")
NUMBERS = ("5", "twaalf")

PICK = st.integers(0, 2**12)
"""Which of many: the machine makes it one that is there."""
WORD = st.sampled_from(("oever", "kade", "sluis", "gemaal", "molen"))
TEXT = st.lists(st.lists(WORD, min_size=1, max_size=3).map(" ".join), min_size=1, max_size=3).map(tuple)
NUMBER = st.sampled_from(("", "5", "twaalf", "1.000", "{{ x }}"))
TYPED_EVERY = st.sampled_from((0.1, 0.4, 1.5))
DAY = st.sampled_from(("", "3 april 2031", "31 december 2031", "1 januari 2032"))
ISO = {"": "", "3 april 2031": "2031-04-03", "31 december 2031": "2031-12-31", "1 januari 2032": "2032-01-01"}
SUBJECT = st.sampled_from(("", "De haven", "De kade", "Éénmalig"))

Lines = tuple[str, ...]

done: Counter[str] = Counter()
"""What the steps of this process were."""


def is_own(part: Part) -> bool:
    return not part.slug


def is_use(part: Part) -> bool:
    return bool(part.slug)


def is_reworded(part: Part) -> bool:
    return bool(part.slug) and part.text is not None


def is_undone(model: ModelDraft) -> bool:
    return bool(model.followers(model.current))


def first_lines(slug: str) -> Lines:
    """Return a paragraph of four lines, a field in the first, in each other one word that may become another."""
    first = f"Voor {slug} is nu {FIELD} beschikbaar, zoals gemeld."
    return (first, *(line_of(slug, place, "groei") for place in (1, 2, 3)))


def line_of(slug: str, place: int, word: str) -> str:
    ordinal = ("eerste", "tweede", "derde", "vierde")[place]
    return f"Het {ordinal} punt over {slug} betreft vooral {word} en wat daaruit volgt voor de {ordinal} regel."


class DraftSteps(RuleBasedStateMachine):
    """Drafts on a real archive beside plain values."""

    def __init__(self) -> None:
        super().__init__()
        self.place = Path(tempfile.mkdtemp(prefix="drafts-"))
        around = surroundings(self.place)
        assert isinstance(around.clock, Clock)
        self.clock = around.clock
        self.clock.now = datetime(2031, 3, 1, 12, tzinfo=UTC)
        self.desk = DraftDesk(around, Path(shutil.copytree(_empty_archive(), self.place / "archief")))
        self.library = ModelLibrary()
        self.drafts: dict[DraftId, ModelDraft] = {}
        self.slugs: dict[Any, str] = {}
        self.steps = self.last_killed = self.last_exported = self.last_opened = self.last_crashed = 0
        self.is_equal = True

    @property
    def services(self) -> Services:
        return self.desk.services

    def teardown(self) -> None:
        try:
            if self.is_equal:
                self.compare_everything()
                assert [fault for fault in self.services.letters.verify() if fault.alarming] == []
        finally:
            self.desk.close()
            shutil.rmtree(self.place)

    def compare_everything(self) -> None:
        for id_, model in self.drafts.items():
            compare_now(self.desk, id_, model, self.slugs)
            compare_history(self.desk, id_, model, self.slugs)

    def draft(self, pick: int, having: Callable[[Part], object] | None = None) -> tuple[DraftId, ModelDraft]:
        """Return one of the drafts; `having` a part of this kind, which a rule's precondition saw to."""
        among = [
            (id_, model) for id_, model in self.drafts.items() if having is None or any(map(having, model.now.parts))
        ]
        return among[pick % len(among)]

    def part(self, model: ModelDraft, pick: int, having: Callable[[Part], object]) -> Part:
        among = [each for each in model.now.parts if having(each)]
        return among[pick % len(among)]

    def has(self, kind: Callable[[Part], object]) -> bool:
        """Return whether any draft has such a part."""
        return any(kind(part) for model in self.drafts.values() for part in model.now.parts)

    def known(self, part: Part) -> tuple[str, str] | None:
        """Return the paragraph and the number of which a text of one's own says the newest version, to the letter."""
        found = (
            (slug, number)
            for slug in SLUGS
            for number in NUMBERS
            if not part.slug and part.text == self.filled_in(slug, number)
        )
        return next(found, None)

    def filled_in(self, slug: str, number: str) -> Lines:
        return tuple(each.replace(FIELD, number) for each in self.library.versions[slug][-1])

    def stepped(self, name: str, *touched: DraftId) -> None:
        """Count a step and compare; a run that failed is not compared again at its end."""
        self.steps += 1
        done[name] += 1
        self.is_equal = False
        for each in touched:
            compare_now(self.desk, each, self.drafts[each], self.slugs)
        if self.steps % EVERYTHING_EVERY == 0:
            self.compare_everything()
        self.is_equal = True

    def both(self, name: str, draft: DraftId, model: Callable[[Any], Any], services: Callable[[], Any]) -> Any:
        """Do the same to both; the model is told what the services returned, for the ids it cannot know."""
        self.is_equal = False
        code, result = "", None
        try:
            result = services()
        except KnownError as error:
            code = error.code.value
        try:
            expected = ("", model(result))[0]
        except Refused as refused:
            expected = refused.code
        assert code == expected, f"{name}: {code or 'done'}, and ought to be {expected or 'done'}"
        self.stepped(f"{name}, refused" if code else name, draft)
        return result

    def edited(
        self, name: str, draft: DraftId, state: State, services: Callable[[], Any], *, typing: bool = False
    ) -> None:
        """Let both come to a state."""
        model = self.drafts[draft]
        self.both(name, draft, lambda _: model.save(state, self.clock.now, typing=typing), services)


@cache
def _empty_archive() -> Path:
    """Return an empty archive to copy; it goes with the process's temporary files."""
    place = tempfile.TemporaryDirectory(prefix="drafts-empty-")
    atexit.register(place.cleanup)
    folder = Path(place.name) / "archief"
    Archive.create(folder).close()
    return folder
