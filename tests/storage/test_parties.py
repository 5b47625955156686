from dataclasses import replace
from uuid import UUID

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.letters import LetterParty, Role
from app.domain.parties import PersonName
from app.storage.archive import Archive
from tests.storage.samples import a_letter, a_party


def test_a_party_comes_back_as_it_was_kept_and_replaced(archive: Archive) -> None:
    party = a_party()
    with archive.writing() as work:
        work.parties.add(party)
        assert work.parties.get(party.id) == party
        changed = replace(party, name=None, function="wethouder")
        work.parties.replace(changed)
    with archive.reading() as work:
        assert work.parties.get(party.id) == changed
        assert work.parties.all() == (changed,)


@pytest.mark.parametrize(
    "typed", ["Voorbeeldstad", "abcdef", "Çelik", "celik", "van der Çelik", "Jansen-van der Celik", "Jansen"]
)
def test_a_party_is_found_by_slug_id_or_surname(archive: Archive, typed: str) -> None:
    name = PersonName(surname="Çelik", prefix="van der", partner="Jansen")
    party = a_party(id=PartyId(UUID("abcdef01-0000-4000-8000-000000000001")), name=name)
    with archive.writing() as work:
        work.parties.add(party)
        work.parties.add(a_party(name=None, slug=""))
        assert work.parties.find(typed) == party


@pytest.mark.parametrize("typed", ["", "niemand", "abcde"])
def test_nobody_by_that_name_is_unknown(archive: Archive, typed: str) -> None:
    with archive.writing() as work:
        work.parties.add(a_party(slug="", name=None))
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.parties.find(typed)
    assert caught.value.code is ErrorCode.UNKNOWN_PARTY
    assert caught.value.facts == {"reference": typed}


def test_two_of_one_surname_are_listed(archive: Archive) -> None:
    first, second = a_party(slug="een"), a_party(slug="twee")
    with archive.writing() as work:
        work.parties.add(first)
        work.parties.add(second)
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.parties.find("Voorbeeld")
    assert caught.value.code is ErrorCode.AMBIGUOUS
    assert caught.value.facts["candidates"] == f"{first.id} (een), {second.id} (twee)"


def test_the_letters_of_a_party_are_found_by_its_present_name(archive: Archive) -> None:
    party = a_party(name=PersonName(surname="Oudnaam"))
    letter = a_letter(parties=(LetterParty(Role.SENDER, "De burgemeester", party),))
    with archive.writing() as work:
        work.parties.add(party)
        work.letters.add(letter)
        work.parties.replace(replace(party, name=PersonName(surname="Nieuwnaam")))
    with archive.reading() as work:
        assert [row.id for row in work.search("nieuwnaam")] == [letter.id]
        assert work.search("oudnaam") == ()
    assert archive.verify() == ()
