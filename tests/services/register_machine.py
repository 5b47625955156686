"""The register driven at random beside its model: `python -m tests.services.register_machine 20000` counts steps.

Every step does the same to the real services, on a real archive, and to the model; both must refuse with the same
code or end in the same state. Letters touched are compared after each step, everything every few steps and at the
end of a run, when the archive must also find nothing wrong with itself.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from app.domain.ids import PartyId
from app.domain.letters import STATUSES, Letter, LetterParty, Role, Status
from app.domain.life import TRANSITIONS
from app.domain.links import Relation
from tests.services.counted_steps import count_steps
from tests.services.register_desk import (
    as_blocks,
    as_party,
    compare_differences,
    compare_letter,
    compare_whole,
    desk_on,
    in_domain,
    plain_letter,
    registration_of,
)
from tests.services.register_draws import (
    ALTERATION,
    DAY,
    FUNCTIONS,
    LETTER,
    ORIGINALS,
    PARTY,
    PICK,
    SENDERS,
    WHY,
    party_of_sender,
)
from tests.services.register_driven import SideBySide, done, one_of
from tests.services.register_model import Register
from tests.services.register_values import Fields, Id

DEAR_EVERY = 25
"""Steps at least between two that make another archive."""
COPY_EVERY = OPENED_EVERY = 6
"""Steps at least between two backups, and between closing the archive twice."""
STEPS_A_RUN = 50


class RegisterMachine(SideBySide):
    """What can be done to a register, done to both."""

    # Letters registered, changed, and moved on in their life.

    @initialize(letters=st.lists(LETTER, min_size=3, max_size=6), parties=st.lists(PARTY, min_size=1, max_size=3))
    def begin(self, letters: list[Fields], parties: list[Fields]) -> None:
        """Begin with something: a run may well leave out the rules that register anything."""
        for place, fields in enumerate(letters):
            self.register(fields, one_of(["", *SENDERS], place), FUNCTIONS[0])
        for known in parties:
            self.add_party(known)

    @rule(fields=LETTER, sender=st.sampled_from(["", *SENDERS]), function=st.sampled_from(FUNCTIONS))
    def register(self, fields: Fields, sender: str, function: str) -> None:
        data = ORIGINALS.get(fields["original"])
        file = ("brief.txt", "text/plain", data) if data else None
        known = party_of_sender(sender, function) if sender and fields["direction"] == "incoming" else None

        def modelled(result: Any) -> None:
            letter = result[0] if result else None
            who = letter.parties[0].party.id if letter and known else None
            printed = [("sender", sender, who)] if sender else []
            parties = (*printed, ("addressee", "Aan wie dit leest", None))
            self.model.register(letter and letter.id, {**fields, "parties": parties}, known, who)

        result = self.both(
            "register",
            modelled,
            lambda: self.desk.letters.register(
                registration_of(fields, sender, function), as_blocks(fields["text"]), file
            ),
        )
        if result:
            (letter, _) = result
            assert plain_letter(letter) == self.model.shown(letter.id)
            compare_letter(self.desk, self.model, letter.id)
            self.ever.append(letter.id)
            self.looked[letter.id] = letter
            self.people += [
                each.party.id for each in letter.parties if each.party and each.party.id not in self.people
            ]

    @rule(
        pick=PICK, alteration=ALTERATION, why=WHY, is_stale=st.integers(0, 6).map(lambda drawn: drawn == 0), who=PICK
    )
    def change(self, pick: int, alteration: tuple[str, Any], why: str, is_stale: bool, who: int) -> None:
        id_ = self.letter(pick)
        seen = self.looked.get(id_) if is_stale or id_ not in self.model.letters else self.desk.letters.get(id_)
        name, value = alteration
        if seen is None or (name == "status" and Status(value) not in _statuses(seen)):
            return
        new = replace(seen, **self._altered(seen, name, value, who))
        changed = {name: plain_letter(new)[name]}
        if name == "parties":
            changed = {name: tuple(each[:3] for each in changed[name])}
        seen_fields = plain_letter(seen)
        result = self.both(
            "change",
            lambda _: self.model.change(id_, seen_fields, changed, why),
            lambda: self.desk.keeping.change(new, seen, why),
            id_,
        )
        if result:
            assert plain_letter(result[0]) == self.model.shown(id_), "what is returned is not what is kept"

    def _altered(self, seen: Letter, name: str, value: Any, who: int) -> dict[str, Any]:
        if name == "status":
            return {name: Status(value)}
        if name != "parties":
            return {name: in_domain(name, value)}
        if value == "drop":
            return {name: seen.parties[:-1]}
        if value == "turn" or not self.people:
            return {name: tuple(reversed(seen.parties))}
        person = self.person(who)
        known = self.model.parties[self.model.resolved(person)]
        return {name: (*seen.parties, LetterParty(Role.COPY, "In afschrift", as_party(person, known)))}

    @rule(pick=PICK)
    def look(self, pick: int) -> None:
        """Look at a letter now that will be changed later, perhaps on what is no longer there."""
        id_ = self.letter(pick)
        if id_ in self.model.letters:
            self.looked[id_] = self.desk.letters.get(id_)

    @rule(pick=PICK, choice=st.integers(0, 9), why=WHY, day=DAY)
    def step(self, pick: int, choice: int, why: str, day: date | None) -> None:
        id_ = self.letter(pick)
        after = one_of(list(Status), choice)
        if id_ in self.model.letters and choice % 4:
            status = Status(self.model.letters[id_].fields["status"])
            after = one_of(list(TRANSITIONS[status]) or list(Status), choice)
        self.both(
            "step",
            lambda _: self.model.step(id_, after.value, why, day),
            lambda: self.desk.keeping.step(id_, after, why, day),
            id_,
        )

    @rule(pick=PICK, choice=st.integers(0, 3), day=DAY.filter(bool))
    def live_on(self, pick: int, choice: int, day: date) -> None:
        """Take a step that is allowed, with all it needs."""
        id_ = self.letter(pick)
        status = Status(self.model.letters[id_].fields["status"]) if id_ in self.model.letters else Status.CONCEPT
        after = one_of(TRANSITIONS[status] or (Status.SENT,), choice)
        self.both(
            "step",
            lambda _: self.model.step(id_, after.value, "het is zover", day),
            lambda: self.desk.keeping.step(id_, after, "het is zover", day),
            id_,
        )

    # Links.

    @rule(pick=PICK, other=PICK, relation=st.sampled_from(list(Relation)))
    def link(self, pick: int, other: int, relation: Relation) -> None:
        source, target = self.letter(pick), self.letter(other)
        if source != target:
            self.both(
                "link",
                lambda _: self.model.link(source, target, relation.value),
                lambda: self.desk.linking.link(source, target, relation),
                source,
                target,
            )

    @rule(pick=PICK, other=PICK, relation=st.sampled_from(list(Relation)), is_there=st.booleans())
    def unlink(self, pick: int, other: int, relation: Relation, is_there: bool) -> None:
        source, target, how = self.letter(pick), self.letter(other), relation.value
        if is_there and self.model.links:
            source, target, how = one_of(list(self.model.links), pick)
            source, target = (target, source) if how == "twin" and other % 2 else (source, target)
        if source != target:
            self.both(
                "unlink",
                lambda _: self.model.unlink(source, target, how),
                lambda: self.desk.linking.unlink(source, target, Relation(how)),
                source,
                target,
            )

    @precondition(lambda self: any(how == "encloses" for *_, how in self.model.links))
    @rule(pick=PICK, turn=st.integers(0, 5))
    def order_enclosures(self, pick: int, turn: int) -> None:
        enclosing = [of for of, _, how in self.model.links if how == "encloses"]
        source = one_of(enclosing, pick) if pick % 6 else self.letter(pick)
        targets = [to for of, to, how in self.model.links if of == source and how == "encloses"]
        targets = targets[turn:] + targets[:turn]
        self.both(
            "order",
            lambda _: self.model.order(source, targets),
            lambda: self.desk.linking.order(source, Relation.ENCLOSES, tuple(targets)),
            source,
        )

    # The bin, and the end.

    @rule(pick=PICK, why=WHY)
    def put_in_bin(self, pick: int, why: str) -> None:
        id_, now = self.letter(pick), self.clock.now
        self.both("bin", lambda _: self.model.put_in_bin(id_, now), lambda: self.desk.discarding.bin(id_, why), id_)

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        id_ = one_of(list(self.model.bin), pick) if self.model.bin and pick % 4 else self.letter(pick)
        self.both("take back", lambda _: self.model.take_back(id_), lambda: self.desk.discarding.take_back(id_), id_)

    @precondition(lambda self: self.model.bin or self.steps % 5 == 0)
    @rule(pick=PICK, why=WHY)
    def destroy(self, pick: int, why: str) -> None:
        id_ = one_of(list(self.model.bin), pick) if self.model.bin and pick % 4 else self.letter(pick)
        self.both(
            "destroy", lambda _: self.model.destroy(id_, why), lambda: self.desk.discarding.destroy(id_, why), id_
        )

    @precondition(lambda self: self.model.bin or self.steps % 5 == 0)
    @rule(why=WHY)
    def empty_bin(self, why: str) -> None:
        gone: list[Id] = []
        result = self.both(
            "empty the bin",
            lambda _: gone.extend(self.model.empty(why, self.clock.now)),
            lambda: self.desk.discarding.empty(why),
        )
        assert result is None or list(result[0]) == gone

    @rule(days=st.integers(-3, 20), seconds=st.integers(0, 86_399))
    def time_passes(self, days: int, seconds: int) -> None:
        self.clock.pass_time(days * 86_400 + seconds)

    # Parties.

    @rule(known=PARTY)
    def add_party(self, known: Fields) -> None:
        party = as_party(PartyId(self.new_id()), known)
        self.people.append(party.id)
        self.both(
            "add a party", lambda _: self.model.add_party(party.id, known), lambda: self.desk.parties.add(party)
        )

    @rule(pick=PICK, known=PARTY)
    def mend_party(self, pick: int, known: Fields) -> None:
        id_ = self.person(pick)
        self.both(
            "mend a party",
            lambda _: self.model.mend(id_, known),
            lambda: self.desk.parties.mend(as_party(PartyId(id_), known)),
        )

    @rule(pick=PICK, other=PICK)
    def merge(self, pick: int, other: int) -> None:
        kept, merged = self.person(pick), self.person(other)
        self.both(
            "merge", lambda _: self.model.merge(kept, merged), lambda: self.desk.parties.merge(str(kept), str(merged))
        )

    @rule(pick=PICK)
    def undo_merge(self, pick: int) -> None:
        standing = [each.merged for each in self.model.merges]
        id_ = one_of(standing, pick) if standing and pick % 4 else self.person(pick)
        self.both(
            "undo a merge", lambda _: self.model.undo_merge(id_), lambda: self.desk.parties.undo_merge(str(id_))
        )

    # Kenmerken.

    @rule(first=st.integers(1, 14), count=st.integers(1, 5))
    def add_range(self, first: int, count: int) -> None:
        last = first + count - 1
        self.both(
            "add a range",
            lambda result: self.model.add_range(result and result[0].id, first, last),
            lambda: self.desk.numbering.add_range("Voorbeeld", "VB-{nummer}", first, last),
        )

    # The archive as a whole: closed and opened, backed up and put back, taken out and in.

    @precondition(lambda self: self.steps >= self.last_opened + OPENED_EVERY)
    @rule()
    def reopen(self) -> None:
        self.last_opened = self.steps
        self.go_on_in(self.folder)
        self.stepped("reopen")

    @precondition(lambda self: self.steps >= self.last_copy + COPY_EVERY)
    @rule()
    def back_up(self) -> None:
        round_ = self.desk.backups.take()
        assert round_.errors == ()
        (taken,) = round_.taken
        key = (taken.folder, taken.backup.name)
        assert taken.is_new or self.copies[key] == self.model, "something changed since that backup"
        self.copies[key], self.last_copy = self.model.copied(), self.steps
        self.stepped("back up")

    @precondition(lambda self: self.copies)
    @rule(pick=PICK)
    def differ(self, pick: int) -> None:
        folder, name = self._copy(pick)
        backup = self.desk.backups.find(name, folder)
        compare_differences(self.desk.backups.differences(backup, folder), self.copies[folder, name], self.model)
        self.stepped("differences")

    @precondition(lambda self: self.copies and self.steps >= self.last_dear + DEAR_EVERY)
    @rule(pick=PICK, goes_on=st.booleans())
    def restore(self, pick: int, goes_on: bool) -> None:
        folder, name = self._copy(pick)
        restored = self.desk.restoring.restore(folder, self._next_folder(), name)
        model = self.copies[folder, name].copied()
        model.journal.append(("restored", str(restored.backup.archive)))
        self._other_archive("restore", model, goes_on=goes_on)

    @precondition(lambda self: self.steps >= self.last_dear + DEAR_EVERY)
    @rule(goes_on=st.booleans())
    def take_out_and_in(self, goes_on: bool) -> None:
        out = self.place / f"uit {self.steps}"
        self.desk.register_out.write(out)
        self.desk.register_in.load(out, self._next_folder())
        self._other_archive("out and in", self.model.copied(), goes_on=goes_on)

    def _copy(self, pick: int) -> tuple[Path, str]:
        """Return a backup that is still there; the newest of each folder always is."""
        there = {(folder, each.name) for folder, _ in self.copies for each in self.desk.backups.all(folder).backups}
        self.copies = {key: copy for key, copy in self.copies.items() if key in there}
        chosen: tuple[Path, str] = one_of(list(self.copies), pick)
        return chosen

    def _next_folder(self) -> Path:
        return self.place / f"archief {self.steps}"

    def _other_archive(self, name: str, model: Register, *, goes_on: bool) -> None:
        """Compare an archive that was just made with what it ought to hold; go on in it, or in the present one."""
        self.last_dear, folder = self.steps, self._next_folder()
        if goes_on:
            self.model = model
            self.go_on_in(folder)
            compare_whole(self.desk, model)
        else:
            other = desk_on(folder, self.clock, self.new_id)
            try:
                compare_whole(other, model)
            finally:
                other.archive.close()
        self.stepped(name)


def _statuses(letter: Letter) -> tuple[Status, ...]:
    return STATUSES[letter.direction]


if __name__ == "__main__":
    count_steps(RegisterMachine, done, steps=STEPS_A_RUN)
