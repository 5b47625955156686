"""Parties made one and two again: nothing is lost, and each letter names whom it named."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.duplicates import MergeStands, combined
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId
from app.domain.letters import Letter, LetterParty, Role
from app.domain.parties import Party, PersonName
from app.storage.archive import Archive
from app.storage.work import Work
from tests.storage.samples import MOMENT, a_letter, a_party
from tests.storage.test_offices import a_tenure

KEPT = a_party(id=PartyId(UUID(int=1 << 96)), name=PersonName(surname="Blijver"), slug="blijver", e_mail="")
MERGED = a_party(
    id=PartyId(UUID(int=2 << 96)), name=PersonName(surname="Opganger"), slug="opganger", e_mail="o@voorbeeld.example"
)
BECAME = combined(KEPT, MERGED)


def from_(party: Party, **fields: Any) -> Letter:
    return a_letter(parties=(LetterParty(Role.SENDER, "Zoals gedrukt", party), LetterParty(Role.COPY, "X")), **fields)


@pytest.fixture
def letter(archive: Archive) -> Letter:
    """A letter of the party that will be merged, both parties in the archive."""
    letter = from_(MERGED)
    with archive.writing() as work:
        work.parties.add(KEPT)
        work.parties.add(MERGED)
        work.letters.add(letter)
    return letter


def merge(work: Work) -> None:
    work.merges.make(KEPT.id, MERGED.id, BECAME, MOMENT, "Voorbeeld")


def test_a_letter_of_the_merged_party_names_the_kept_one_and_stays_as_printed(
    archive: Archive, letter: Letter
) -> None:
    with archive.writing() as work:
        merge(work)
        sender = work.letters.get(letter.id).party(Role.SENDER)
        assert sender == LetterParty(Role.SENDER, "Zoals gedrukt", BECAME)
        assert work.parties.all() == (BECAME,)
        assert [row.id for row in work.search("blijver")] == [letter.id]
        assert work.search("opganger") == ()
    assert archive.verify() == ()


def test_what_the_merged_party_went_by_means_the_kept_one(archive: Archive, letter: Letter) -> None:
    with archive.writing() as work:
        merge(work)
        for reference in ("opganger", str(MERGED.id), str(MERGED.id)[:8], "blijver"):
            assert work.parties.find(reference) == BECAME
        assert work.parties.get(MERGED.id) == BECAME
        assert work.parties.known_by_id() == {KEPT.id: BECAME, MERGED.id: BECAME}
        later = from_(MERGED)
        work.letters.add(later)
        assert work.letters.get(later.id).parties[0].party == BECAME


def test_undo_puts_everything_back(archive: Archive, letter: Letter) -> None:
    tenure = a_tenure(MERGED)
    with archive.writing() as work:
        work.tenures.put(tenure)
        before = (work.letters.get(letter.id), work.parties.find("blijver"), work.parties.find("opganger"))
        merge(work)
        assert work.tenures.get(tenure.id).holder == KEPT.id
    with archive.writing() as work:
        work.merges.undo(work.merges.find("opganger"))
        assert (work.letters.get(letter.id), work.parties.get(KEPT.id), work.parties.get(MERGED.id)) == before
        assert work.tenures.get(tenure.id) == tenure
        assert [row.id for row in work.search("opganger")] == [letter.id]
        assert work.merges.all() == ()
    assert archive.verify() == ()


def test_a_merge_is_found_by_either_party_and_else_unknown(archive: Archive, letter: Letter) -> None:
    with archive.writing() as work:
        merge(work)
        found = {work.merges.find(each).merged.id for each in ("opganger", str(MERGED.id)[:6], "blijver")}
        assert found == {MERGED.id}
        with pytest.raises(KnownError) as caught:
            work.merges.find("niemand")
    assert caught.value.code is ErrorCode.UNKNOWN_MERGE


def test_a_party_that_was_merged_since_somebody_looked_at_it_is_not_mended(archive: Archive, letter: Letter) -> None:
    with archive.writing() as work:
        merge(work)
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.parties.replace(replace(MERGED, function="wethouder"))
    assert caught.value.code is ErrorCode.CHANGED_ELSEWHERE
    assert caught.value.facts["name"] == "opganger"
    with archive.reading() as work:
        assert work.parties.all() == (BECAME,)


def mend_the_kept_party(work: Work, letter: Letter) -> None:
    work.parties.replace(replace(BECAME, function="wethouder"))


def merge_the_kept_party(work: Work, letter: Letter) -> None:
    third = a_party(slug="derde")
    work.parties.add(third)
    work.merges.make(third.id, KEPT.id, combined(third, BECAME), MOMENT, "")


def merge_another_into_it(work: Work, letter: Letter) -> None:
    third = a_party(slug="derde")
    work.parties.add(third)
    work.merges.make(KEPT.id, third.id, BECAME, MOMENT, "")


def name_another_sender(work: Work, letter: Letter) -> None:
    third = a_party(slug="derde")
    work.parties.add(third)
    work.letters.replace(replace(letter, parties=(LetterParty(Role.SENDER, "Anders", third),)))


def name_no_sender(work: Work, letter: Letter) -> None:
    work.letters.replace(replace(letter, parties=()))


@pytest.mark.parametrize(
    ("since", "why"),
    [
        (mend_the_kept_party, MergeStands.KEPT_CHANGED),
        (merge_the_kept_party, MergeStands.KEPT_MERGED),
        (merge_another_into_it, MergeStands.LATER_MERGE),
        (name_another_sender, MergeStands.LETTER_CHANGED),
        (name_no_sender, MergeStands.LETTER_CHANGED),
    ],
)
def test_what_was_changed_since_makes_a_merge_stand_and_nothing_is_half_undone(
    archive: Archive, letter: Letter, since: Callable[[Work, Letter], None], why: MergeStands
) -> None:
    with archive.writing() as work:
        merge(work)
        since(work, letter)
        before = work.parties.all()
    with pytest.raises(KnownError) as caught:
        undo_the_first(archive)
    assert caught.value.code is ErrorCode.MERGE_STANDS
    assert caught.value.facts == {"party": "blijver", "detail": why.value}
    with archive.reading() as work:
        assert work.parties.all() == before


def undo_the_first(archive: Archive) -> None:
    with archive.writing() as work:
        work.merges.undo(next(each for each in work.merges.all() if each.merged.id == MERGED.id))


def test_a_tenure_with_another_holder_since_makes_a_merge_stand(archive: Archive, letter: Letter) -> None:
    tenure, third = a_tenure(MERGED), a_party(slug="derde")
    with archive.writing() as work:
        work.tenures.put(tenure)
        merge(work)
        work.parties.add(third)
        work.tenures.put(replace(tenure, holder=third.id, last=date(2025, 1, 1)))
        with pytest.raises(KnownError) as caught:
            work.merges.undo(work.merges.find("opganger"))
    assert caught.value.facts["detail"] == MergeStands.TENURE_CHANGED


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=4), st.lists(st.integers(0, 3), max_size=4))
def test_merges_undone_in_turn_leave_the_archive_as_it_was(
    archive: Archive, pairs: list[tuple[int, int]], senders: list[int]
) -> None:
    parties = [a_party(slug=f"relatie-{number}", e_mail="" if number % 2 else "x") for number in range(4)]
    letters = [from_(parties[sender]) for sender in senders]
    with forgotten(archive) as work:
        for party in parties:
            work.parties.add(party)
        for each in letters:
            work.letters.add(each)
        before = state(work, letters)
        made = [merged_if_two(work, parties[kept].id, parties[merged].id) for kept, merged in pairs]
        assert len(work.parties.all()) == len(parties) - sum(made)
        for each_merge in work.merges.all():
            work.merges.undo(each_merge)
        assert state(work, letters) == before


def state(work: Work, letters: list[Letter]) -> tuple[dict[PartyId, Party], list[Letter]]:
    return {each.id: each for each in work.parties.all()}, [work.letters.get(each.id) for each in letters]


def merged_if_two(work: Work, kept: PartyId, merged: PartyId) -> bool:
    staying, going = work.parties.get(kept), work.parties.get(merged)
    if staying.id == going.id:
        return False
    work.merges.make(staying.id, going.id, combined(staying, going), MOMENT, "")
    return True


class ForgottenError(Exception):
    """Ends a unit of work of which nothing is kept."""


@contextmanager
def forgotten(archive: Archive) -> Iterator[Work]:
    with suppress(ForgottenError), archive.writing() as work:
        yield work
        raise ForgottenError
