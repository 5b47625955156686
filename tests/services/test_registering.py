"""Whom a letter that comes in is taken to be from."""

from uuid import uuid4

import pytest

from app.domain.ids import PartyId
from app.domain.letters import Direction, Letter, Role, Status
from app.domain.parties import Party, PersonName
from app.services.hand import Hand
from app.services.letters import Letters
from app.services.registering import Registration
from app.storage.archive import Archive
from tests.storage.samples import MOMENT

ORGANISATION = "Stichting Voorbeeld"


@pytest.fixture
def letters(archive: Archive) -> Letters:
    return Letters(archive, uuid4, Hand(lambda: MOMENT, "A. Voorbeeld"))


def known(archive: Archive, name: PersonName | None = None, function: str = "") -> Party:
    party = Party(id=PartyId(uuid4()), name=name, function=function, organisation=(ORGANISATION,))
    with archive.writing() as work:
        work.parties.add(party)
    return party


def received(letters: Letters, sender: str, function: str = "") -> Letter:
    registration = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.RECEIVED,
        sender=sender,
        sender_function=function,
    )
    return letters.register(registration, ())[0]


def sender_of(letter: Letter) -> Party:
    sender = letter.party(Role.SENDER)
    assert sender is not None
    assert sender.party is not None
    return sender.party


def test_an_organisation_is_not_taken_for_a_person_who_works_there(letters: Letters, archive: Archive) -> None:
    person = known(archive, PersonName(surname="Proef", initials="J."))
    sender = sender_of(received(letters, ORGANISATION))
    assert sender.id != person.id
    assert (sender.name, sender.organisation) == (None, (ORGANISATION,))


def test_an_organisation_that_writes_again_is_the_same_party(letters: Letters) -> None:
    first, second = (sender_of(received(letters, ORGANISATION)) for _ in range(2))
    assert first == second


def test_one_office_of_an_organisation_is_not_taken_for_another(letters: Letters, archive: Archive) -> None:
    chair = known(archive, function="voorzitter")
    assert sender_of(received(letters, ORGANISATION, "voorzitter")) == chair
    assert sender_of(received(letters, ORGANISATION)) == chair
    assert sender_of(received(letters, ORGANISATION, "directeur")).function == "directeur"
