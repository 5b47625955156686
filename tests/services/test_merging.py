"""Parties added, mended, found twice and made one by a user, each with its entry in the journal."""

from uuid import UUID

import pytest

from app.composition import Services
from app.domain.changes import Kind
from app.domain.duplicates import SameBy
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.journal import Act
from app.domain.parties import Address, Party, PersonName
from app.services.parties import addressed

FIRST = Party(id=PartyId(UUID(int=1 << 100)), name=PersonName(surname="Voorbeeld"), slug="eerste")
SECOND = Party(
    id=PartyId(UUID(int=2 << 100)),
    name=PersonName(surname="voorbeeld", initials="V."),
    e_mail=" v@voorbeeld.example ",
    address=Address(street="Voorbeeldplein 12 A", postcode="1234ab", place="Voorbeeldstad"),
)


@pytest.fixture
def two(desk: Services) -> Services:
    """A desk with two parties who are the same."""
    for each in (FIRST, SECOND):
        assert desk.parties.add(each).touches(Kind.PARTY, each.id)
    return desk


def acts(desk: Services, subject: object) -> list[Act]:
    with desk.parties.archive.reading() as work:
        return [entry.act for entry in work.journal.of(subject)]


def test_a_party_is_kept_without_stray_spaces_and_shown_with_its_kix(two: Services) -> None:
    kept = two.parties.find(str(SECOND.id))
    assert kept.e_mail == "v@voorbeeld.example"
    assert addressed(kept).kix == "1234AB12XA"
    assert addressed(two.parties.find("eerste")).kix == ""


def test_two_who_are_the_same_are_found_merged_and_parted_again(two: Services) -> None:
    (pair,) = two.parties.duplicates()
    assert (pair.first.id, pair.second.id, pair.reasons) == (FIRST.id, SECOND.id, (SameBy.NAME,))
    merge, changes = two.parties.merge("eerste", str(SECOND.id))
    assert two.parties.duplicates() == ()
    assert merge.became.e_mail == "v@voorbeeld.example"
    assert merge.became.name == PersonName(surname="Voorbeeld", initials="V.")
    assert changes.touches(Kind.PARTY, FIRST.id)
    assert changes.touches(Kind.PARTY, SECOND.id)
    assert two.parties.merges() == (merge,)
    undone, _ = two.parties.undo_merge("eerste")
    assert undone == merge
    assert {FIRST.id, SECOND.id} <= {each.id for each in two.parties.all()}
    assert two.parties.merges() == ()
    assert acts(two, FIRST.id) == [Act.PARTY_ADDED, Act.PARTIES_MERGED, Act.MERGE_UNDONE]


def test_what_is_mended_stands_in_the_journal(two: Services) -> None:
    assert two.parties.mend(FIRST).touches(Kind.PARTY, FIRST.id)
    assert acts(two, FIRST.id) == [Act.PARTY_ADDED, Act.PARTY_CHANGED]


def test_a_party_is_not_merged_with_itself(two: Services) -> None:
    with pytest.raises(KnownError) as caught:
        two.parties.merge("eerste", "eerste")
    assert caught.value.code is ErrorCode.MERGE_WITH_ITSELF
    with pytest.raises(KnownError) as caught:
        two.parties.undo_merge("eerste")
    assert caught.value.code is ErrorCode.UNKNOWN_MERGE


def test_a_draft_that_names_the_merged_party_goes_to_the_kept_one(two: Services) -> None:
    draft = two.drafting.begin("kamerbrief", assignments=[("geadresseerde", str(SECOND.id))])[0].draft.id
    two.parties.merge("eerste", str(SECOND.id))
    assert two.resolving.parties(draft)["geadresseerde"].id == FIRST.id
    two.parties.undo_merge("eerste")
    assert two.resolving.parties(draft)["geadresseerde"].id == SECOND.id
