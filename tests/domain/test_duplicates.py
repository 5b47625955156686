"""Two parties made one."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.domain.duplicates import combined
from app.domain.ids import PartyId
from app.domain.parties import Address, Form, Party, PersonName

WORDS = st.sampled_from(["", "Voorbeeld", "Ander"])
NAMES = st.builds(PersonName, surname=WORDS, prefix=WORDS, initials=WORDS, titles_before=WORDS)
ADDRESSES = st.builds(Address, street=WORDS, place=WORDS)
PARTIES = st.builds(
    Party,
    id=st.integers(1, 3).map(lambda number: PartyId(UUID(int=number))),
    name=st.none() | NAMES,
    form=st.sampled_from(Form),
    function=WORDS,
    organisation=st.sampled_from([(), ("Gemeente Voorbeeldstad",)]),
    address=ADDRESSES,
    visiting=ADDRESSES,
    e_mail=WORDS,
    slug=WORDS,
)
TEXTS = ("function", "website", "e_mail", "salutation", "slug")


@given(PARTIES, PARTIES)
def test_what_the_kept_party_knows_stays_and_what_it_lacks_comes_from_the_other(kept: Party, merged: Party) -> None:
    one = combined(kept, merged)
    assert one.id == kept.id
    for name in TEXTS:
        assert getattr(one, name) == (getattr(kept, name) or getattr(merged, name))
    assert one.organisation == (kept.organisation or merged.organisation)
    assert one.form is (merged.form if kept.form is Form.UNKNOWN else kept.form)


@given(PARTIES, PARTIES)
def test_an_address_is_taken_whole(kept: Party, merged: Party) -> None:
    one = combined(kept, merged)
    assert one.address == (merged.address if kept.address == Address() else kept.address)
    assert one.visiting in (kept.visiting, merged.visiting)


@given(PARTIES)
def test_a_party_combined_with_itself_is_itself(party: Party) -> None:
    assert combined(party, party) == party


def test_a_name_is_filled_in_part_by_part() -> None:
    kept = Party(id=PartyId(UUID(int=1)), name=PersonName(surname="Voorbeeld", initials="V."))
    merged = Party(id=PartyId(UUID(int=2)), name=PersonName(surname="voorbeeld", titles_before="drs."))
    assert combined(kept, merged).name == PersonName(surname="Voorbeeld", initials="V.", titles_before="drs.")
