"""A register as it really is, opened with the services that change it, and seen in the plain values of the model."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.domain.backups import Compared
from app.domain.blocks import Blocks, Para
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory, PartyId
from app.domain.inlines import Text
from app.domain.letters import Direction, Letter, Status
from app.domain.parties import Address, Party, PersonName
from app.domain.retention import Retention
from app.domain.rubricering import Level, Rubricering
from app.services.backups import Backups
from app.services.discarding import Discarding
from app.services.hand import Hand
from app.services.keeping import Keeping
from app.services.letters import Letters
from app.services.linking import Linking
from app.services.numbering import Numbering
from app.services.parties import Parties
from app.services.register_files import RegisterIn, RegisterOut
from app.services.registering import Registration
from app.services.restoring import Restoring
from app.storage.archive import Archive
from tests.services.register_draws import QUERIES
from tests.services.register_model import Register
from tests.services.register_values import Fields
from tests.storage.conftest import MIGRATIONS

BY = "A. Voorbeeld"


@dataclass(frozen=True)
class Desk:
    """The services on one archive."""

    archive: Archive
    letters: Letters
    keeping: Keeping
    linking: Linking
    discarding: Discarding
    parties: Parties
    numbering: Numbering
    backups: Backups
    register_out: RegisterOut
    register_in: RegisterIn
    restoring: Restoring


def desk_on(folder: Path, clock: Callable[[], datetime], new_id: IdFactory) -> Desk:
    archive = Archive.open(folder, migrations=MIGRATIONS, clock=clock)
    hand = Hand(clock, BY)
    return Desk(
        archive=archive,
        letters=Letters(archive, new_id, hand),
        keeping=Keeping(archive, hand),
        linking=Linking(archive, hand),
        discarding=Discarding(archive, hand),
        parties=Parties(archive, hand),
        numbering=Numbering(archive, new_id, hand),
        backups=Backups(archive, clock, MIGRATIONS, by=lambda: BY),
        register_out=RegisterOut(archive),
        register_in=RegisterIn(MIGRATIONS, new_id),
        restoring=Restoring(clock, MIGRATIONS, BY),
    )


# Values of the domain as the model has them, and back.


def as_blocks(text: str) -> Blocks:
    return tuple(Para((Text(line),)) for line in text.split("\n"))


def as_party(party: PartyId, known: Fields) -> Party:
    name = PersonName(surname=known["surname"], initials=known["initials"]) if known["surname"] else None
    return Party(
        id=party,
        name=name,
        function=known["function"],
        organisation=(known["organisation"],) if known["organisation"] else (),
        address=Address(place=known["place"]),
        e_mail=known["e_mail"],
    )


def plain_party(party: Party) -> Fields:
    known = {
        "surname": party.name.surname if party.name else "",
        "initials": party.name.initials if party.name else "",
        "function": party.function,
        "organisation": " ".join(party.organisation),
        "place": party.address.place,
        "e_mail": party.e_mail,
    }
    assert as_party(party.id, known) == party, "a party the model has no words for"
    return known


def plain_letter(letter: Letter) -> Fields:
    """Return the fields of a letter as the model has them; its original by its hash."""
    rubricering, retention = letter.rubricering, letter.retention
    assert rubricering == Rubricering(rubricering.level), "a rubricering the model has no words for"
    assert retention == Retention(retention.keep, retention.years), "a retention the model has no words for"
    return {
        "direction": letter.direction.value,
        "kind": letter.kind,
        "status": letter.status.value,
        "subject": letter.subject,
        "text": "\n".join(block.inlines[0].text for block in letter.text),  # type: ignore[union-attr]
        "our_kenmerk": letter.our_kenmerk,
        "their_kenmerk": letter.their_kenmerk,
        "dated": letter.dated,
        "received": letter.received,
        "sent": letter.sent,
        "parties": tuple(
            (each.role.value, each.shown, each.party.id, plain_party(each.party))
            if each.party
            else (each.role.value, each.shown, None, None)
            for each in letter.parties
        ),
        "original": letter.original.sha256 if letter.original else None,
        "rubricering": (rubricering.level.value,),
        "retention": (retention.keep, retention.years),
    }


def in_domain(name: str, value: Any) -> Any:
    """Return a field of a letter, in the model's words, as the domain has it."""
    if name == "text":
        return as_blocks(value)
    if name == "rubricering":
        return Rubricering(Level(value[0]))
    return Retention(*value) if name == "retention" else value


def registration_of(fields: Fields, sender: str, function: str) -> Registration:
    return Registration(
        direction=Direction(fields["direction"]),
        kind=fields["kind"],
        status=Status(fields["status"]),
        subject=fields["subject"],
        our_kenmerk=fields["our_kenmerk"] or "",
        their_kenmerk=fields["their_kenmerk"] or "",
        dated=fields["dated"],
        received=fields["received"],
        sent=fields["sent"],
        sender=sender,
        sender_function=function,
        addressee="Aan wie dit leest",
    )


# What is there, beside what ought to be.


def refusal(act: Callable[[], object]) -> tuple[str, Any]:
    """Return the code with which an act was refused and nothing, or nothing and what it returned."""
    try:
        return "", act()
    except KnownError as error:
        return error.code.value, None


def compare_letter(desk: Desk, model: Register, letter: Any) -> None:
    """Fail where a letter, its original, history, links or journal is not what the model has."""
    if letter not in model.letters:
        for act in (desk.letters.get, desk.keeping.history, desk.linking.of, desk.discarding.take_back):
            assert refusal(partial(act, letter))[0] == ErrorCode.UNKNOWN_LETTER.value
        return
    kept, history = model.letters[letter], desk.keeping.history(letter)
    assert plain_letter(history.letter) == model.shown(letter)
    assert [(plain_letter(each.letter), each.why) for each in history.versions] == kept.versions
    assert [each.number for each in history.versions] == list(range(1, len(kept.versions) + 1))
    assert [(each.before.value, each.after.value, each.why) for each in history.steps] == kept.steps
    linked, neighbours = desk.linking.of(letter), model.neighbours(letter)
    assert [
        (each.letter, each.relation.value, each.outward, each.position) for each in (one.neighbour for one in linked)
    ] == neighbours
    assert [each.letter is None for each in linked] == [other in model.bin for other, *_ in neighbours]


def compare_lists(desk: Desk, model: Register) -> None:
    """Fail where the list, the bin or the length of the journal is not what the model has."""
    assert [row.id for row in desk.letters.search("", limit=1000)] == model.hits("")
    assert [each.letter.id for each in desk.discarding.binned()] == list(reversed(model.bin))
    with desk.archive.reading() as work:
        assert work.journal.head().number == len(model.journal)


def compare(desk: Desk, model: Register) -> None:
    """Fail where anything at all is not what the model has."""
    compare_lists(desk, model)
    for letter in model.letters:
        compare_letter(desk, model, letter)
    for query in QUERIES:
        found = [row.id for row in desk.letters.search(query, limit=1000)]
        assert found == model.hits(query), f"searching {query!r}"
    assert {each.letter.id: each.at for each in desk.discarding.binned()} == model.bin
    assert {each.id: plain_party(each) for each in desk.parties.all()} == model.parties
    merges = [(each.kept.id, each.merged.id, plain_party(each.became)) for each in desk.parties.merges()]
    assert merges == [(each.kept, each.merged, each.became) for each in reversed(model.merges)]
    compare_kenmerken(desk, model)
    compare_originals_and_journal(desk, model)


def compare_kenmerken(desk: Desk, model: Register) -> None:
    given = [(each.kenmerk, each.state.value, each.letter, each.number, each.why) for each in desk.numbering.issues()]
    assert given == [(each.kenmerk, each.state, each.letter, each.number, each.why) for each in model.issues.values()]
    for letter, kept in model.letters.items():
        assert desk.letters.find(letter.hex[:12]).id == letter
        for kenmerk in filter(None, (kept.fields["our_kenmerk"], kept.fields["their_kenmerk"])):
            code, found = refusal(partial(desk.letters.find, kenmerk))
            named = model.named(kenmerk)
            assert code == ("ambiguous" if len(named) > 1 else "")
            assert code or found.id == named[0]


def compare_originals_and_journal(desk: Desk, model: Register) -> None:
    needed = {kept.fields["original"] for kept in model.letters.values()}
    with desk.archive.reading() as work:
        assert work.journal.broken_at() is None
        for subject in {subject for _, subject in model.journal}:
            told = [(entry.act.value, entry.subject) for entry in work.journal.of(subject)]
            assert told == [each for each in model.journal if each[1] == subject]
        for sha256, data in model.originals.items():
            if sha256 in needed:
                assert work.originals.get(sha256) == data
            else:
                assert not work.originals.has(sha256)


def compare_whole(desk: Desk, model: Register) -> None:
    """Fail where an archive differs from the model, or its own check finds anything lost or altered."""
    compare(desk, model)
    faults = [fault for fault in desk.letters.verify() if fault.alarming]
    assert faults == []


def compare_differences(found: Compared, then: Register, now: Register) -> None:
    """Fail where what is told of a backup is not what differs between two models."""
    assert {row.id for row in found.added} == now.letters.keys() - then.letters.keys()
    assert {row.id for row in found.missing} == then.letters.keys() - now.letters.keys()
    changed = {}
    for letter in now.letters.keys() & then.letters.keys():
        before, after = then.shown(letter), now.shown(letter)
        fields = {name for name in after if before[name] != after[name]}
        fields |= {"bin"} if (letter in then.bin) != (letter in now.bin) else set()
        if fields:
            changed[letter] = fields
    told = {each.letter.id: set(each.fields) for each in found.changed}
    assert told == changed, (told, changed)
