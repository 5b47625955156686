"""A day's work on an archive, unit by unit, through the real services: what the hard tests let go wrong."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from app.domain.errors import KnownError
from app.domain.ids import LetterId, RevisionId
from app.domain.letters import Direction, Letter, Status
from app.domain.life import TRANSITIONS
from app.domain.links import Relation
from app.services.discarding import Discarding
from app.services.hand import Hand
from app.services.keeping import Keeping
from app.services.letters import Letters
from app.services.linking import Linking
from app.services.registering import Registration
from app.storage.archive import Archive
from tests.storage.samples import a_draft, para

WORDS = ("aanhef", "brug", "dijk", "gemaal", "haven", "kade", "oever", "polder", "sluis", "veerpont", "waterschap")


class Day:
    """Work on one archive, the same for the same seed."""

    def __init__(self, archive: Archive, seed: int) -> None:
        self._chance = random.Random(seed)
        self._moments = count()
        self.known: list[LetterId] = []
        self._binned: list[LetterId] = []
        self._numbers = count(1)
        self.go_on(archive)

    def go_on(self, archive: Archive) -> None:
        """Go on with the same archive, opened again."""
        hand = Hand(self._moment, "V. Voorbeeld")
        self._archive = archive
        self.letters = Letters(archive, self._new_id, hand)
        self.keeping = Keeping(archive, hand)
        self.linking = Linking(archive, hand)
        self.discarding = Discarding(archive, hand)

    def units(self, times: int) -> Iterator[str]:
        """Do so many units of work and yield the name of each when it is kept."""
        acts = (self.register, self.change, self.step, self.link, self.draft, self.put_in_bin, self.destroy)
        for _ in range(times):
            # Destroying folds the log away and syncs what came before; on a real day that is rare.
            act = self.register if len(self.known) < 3 else self._chance.choices(acts, (20, 10, 10, 10, 10, 5, 1))[0]
            act()
            yield act.__name__

    def register(self) -> Letter:
        """Register a letter with its original."""
        number = next(self._numbers)
        data = self._chance.randbytes(self._chance.randrange(200, 9000))
        incoming = self._chance.random() < 0.7
        registration = Registration(
            direction=Direction.INCOMING if incoming else Direction.OUTGOING,
            kind="incoming" if incoming else "kamerbrief",
            status=Status.RECEIVED if incoming else Status.CONCEPT,
            subject=f"Voorbeeld {number}",
            our_kenmerk="" if incoming else f"VB-2031-{number:05}",
            their_kenmerk=f"uw/{number}" if incoming else "",
            dated=date(2031, 1, 1) + timedelta(days=number),
            sent=date(2031, 1, 2) + timedelta(days=number),
            sender=f"Gemeente Voorbeeldstad {number % 5}",
        )
        file = (f"voorbeeld {number}.txt", "text/plain", data)
        letter, _ = self.letters.register(registration, para(self._sentence(number)), file)
        self.known.append(letter.id)
        return letter

    def change(self) -> None:
        """Change a letter, one of ours only while it may still be changed."""
        letter = self.letters.get(self._chance.choice(self.known))
        changed = replace(letter, their_kenmerk=f"uw/gewijzigd {next(self._numbers)}")
        self.keeping.change(changed, letter, "tikfout")

    def step(self) -> None:
        """Let a letter take the step it may take first, else change one."""
        letter = self.letters.get(self._chance.choice(self.known))
        after = next(iter(TRANSITIONS[letter.status]), None)
        if after is None:
            return self.change()
        self.keeping.step(letter.id, after, "het is zover", date(2031, 6, 1))
        return None

    def link(self) -> None:
        """Link two letters, else change one."""
        source, target = self._chance.sample(self.known, 2)
        try:
            self.linking.link(source, target, self._chance.choice((Relation.ANSWERS, Relation.MENTIONS)))
        except KnownError:
            self.change()

    def draft(self) -> None:
        """Begin a draft and keep two revisions of it, with the file that was made of the last."""
        draft, first, last = a_draft("een", id=self._new_id()), *self._revisions()
        with self._archive.writing() as work:
            work.drafts.add(draft, first, self._moment())
            work.drafts.save(replace(draft, parts=a_draft(self._sentence(0)).parts), last, self._moment())
            sha256 = work.originals.put(self._chance.randbytes(3000))
            work.drafts.record_export(draft.id, last, sha256, self._moment())

    def put_in_bin(self) -> None:
        """Put a letter in the bin, while there are enough."""
        if len(self.known) < 5:
            self.register()
            return
        letter = self.known.pop(self._chance.randrange(len(self.known)))
        self.discarding.bin(letter, "dubbel")
        self._binned.append(letter)

    def destroy(self) -> None:
        """Destroy a letter in the bin, else put one there."""
        if not self._binned:
            self.put_in_bin()
            return
        self.discarding.destroy(self._binned.pop(), "verzoek om wissen")

    def _sentence(self, number: int) -> str:
        return f"Brief {number}: " + " ".join(self._chance.choices(WORDS, k=self._chance.randrange(20, 200))) + "."

    def _moment(self) -> datetime:
        return datetime(2031, 5, 3, 9, tzinfo=UTC) + timedelta(seconds=next(self._moments))

    def _revisions(self) -> tuple[RevisionId, RevisionId]:
        return RevisionId(self._new_id()), RevisionId(self._new_id())

    def _new_id(self) -> Any:
        return UUID(int=self._chance.getrandbits(128), version=4)
