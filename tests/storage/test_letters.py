from contextlib import suppress
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.letters import Direction, LetterParty, Role, Status
from app.storage.archive import Archive
from tests.storage.samples import a_full_letter, a_letter, a_party, an_original, para


def test_a_letter_comes_back_as_it_was_kept(archive: Archive) -> None:
    party, data = a_party(), b"voorbeeld"
    letter = a_full_letter(party, data)
    with archive.writing() as work:
        work.originals.put(data)
        work.parties.add(party)
        work.letters.add(letter)
    with archive.reading() as work:
        assert work.letters.get(letter.id) == letter
        assert work.letters.by_original(letter.original.sha256) == letter  # type: ignore[union-attr]


def test_a_bare_letter_comes_back_as_it_was_kept(archive: Archive) -> None:
    letter = a_letter(text=())
    with archive.writing() as work:
        work.letters.add(letter)
    with archive.reading() as work:
        assert work.letters.get(letter.id) == letter


def test_a_letter_is_not_kept_when_the_unit_fails(archive: Archive) -> None:
    letter = a_letter()
    with suppress(ZeroDivisionError), archive.writing() as work:
        work.letters.add(letter)
        work.originals.put(b"voorbeeld")
        raise ZeroDivisionError
    with archive.reading() as work:
        assert work.letters.list() == ()
    assert archive.verify() == ()


def test_a_replaced_letter_has_the_new_fields_and_parties(archive: Archive) -> None:
    party = a_party()
    letter = a_letter(parties=(LetterParty(Role.SENDER, "Voorbeeld"), LetterParty(Role.SENDER, "Ander")))
    with archive.writing() as work:
        work.letters.add(letter)
        work.parties.add(party)
    changed = replace(
        letter, status=Status.NOTED, text=para("Nieuw."), parties=(LetterParty(Role.SENDER, "X", party),)
    )
    with archive.writing() as work:
        work.letters.replace(changed)
    with archive.reading() as work:
        assert work.letters.get(letter.id) == changed


def test_replacing_an_unknown_letter_is_refused(archive: Archive) -> None:
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.letters.replace(a_letter())
    assert caught.value.code is ErrorCode.UNKNOWN_LETTER


def test_the_same_bytes_are_recognised(archive: Archive) -> None:
    first = a_letter(original=an_original(b"voorbeeld"), our_kenmerk="VB-1")
    second = a_letter(original=an_original(b"voorbeeld", "kopie.docx"))
    with archive.writing() as work:
        work.originals.put(b"voorbeeld")
        work.letters.add(first)
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.letters.add(second)
    assert caught.value.code is ErrorCode.ALREADY_REGISTERED
    assert caught.value.facts == {"name": "kopie.docx", "reference": "VB-1"}


def test_a_letter_of_an_unknown_party_is_refused(archive: Archive) -> None:
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.letters.add(a_letter(parties=(LetterParty(Role.SENDER, "Voorbeeld", a_party()),)))
    assert caught.value.code is ErrorCode.UNKNOWN_PARTY


@pytest.mark.parametrize("typed", ["VB-2026-0001", "vb-2026-0001", " VB–2026–0001\u00a0", "UW/17"])
def test_a_letter_is_found_by_either_kenmerk_however_it_is_typed(archive: Archive, typed: str) -> None:
    letter = a_letter(our_kenmerk="VB-2026-0001", their_kenmerk="uw/17")
    with archive.writing() as work:
        work.letters.add(letter)
        work.letters.add(a_letter(our_kenmerk="VB-2026-00011"))
    with archive.reading() as work:
        assert work.letters.find(typed) == letter


@pytest.mark.parametrize("typed", ["abcdef01-0000-4000-8000-000000000001", "ABCDEF010000400080", "abcdef"])
def test_a_letter_is_found_by_its_id_or_the_beginning_of_it(archive: Archive, typed: str) -> None:
    letter = a_letter(id=LetterId(UUID("abcdef01-0000-4000-8000-000000000001")))
    with archive.writing() as work:
        work.letters.add(letter)
        work.letters.add(a_letter(id=LetterId(UUID("abcdee01-0000-4000-8000-000000000001"))))
    with archive.reading() as work:
        assert work.letters.find(typed) == letter


@pytest.mark.parametrize("typed", ["abcde", "niets", "", "%", "abcdef02"])
def test_what_means_no_letter_is_unknown(archive: Archive, typed: str) -> None:
    with archive.writing() as work:
        work.letters.add(a_letter(id=LetterId(UUID("abcdef01-0000-4000-8000-000000000001"))))
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.letters.find(typed)
    assert caught.value.code is ErrorCode.UNKNOWN_LETTER


def test_what_means_two_letters_lists_them(archive: Archive) -> None:
    ours, theirs = a_letter(our_kenmerk="VB-1"), a_letter(their_kenmerk="vb-1")
    with archive.writing() as work:
        work.letters.add(ours)
        work.letters.add(theirs)
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.letters.find("VB-1")
    assert caught.value.code is ErrorCode.AMBIGUOUS
    assert caught.value.facts["candidates"] == f"{ours.id} (VB-1), {theirs.id} (vb-1)"


def test_the_list_shows_the_newest_first_and_undated_letters_last(archive: Archive) -> None:
    subjects = {
        "oud": {"dated": date(2020, 1, 1)},
        "zonder": {},
        "nieuw": {"received": date(2026, 1, 1)},
        "ook nieuw": {"dated": date(2026, 1, 1), "received": date(2026, 5, 5)},
    }
    with archive.writing() as work:
        for subject, dates in subjects.items():
            work.letters.add(a_letter(subject=subject, **dates))
    with archive.reading() as work:
        shown = [row.subject for row in work.letters.list()]
        pages = [row.subject for page in range(3) for row in work.letters.list(limit=2, offset=2 * page)]
    assert shown == pages == ["ook nieuw", "nieuw", "oud", "zonder"]


def test_a_row_of_the_list_shows_kenmerk_and_correspondent(archive: Archive) -> None:
    parties = (
        LetterParty(Role.SENDER, "De minister"),
        LetterParty(Role.ADDRESSEE, "De burgemeester"),
        LetterParty(Role.ADDRESSEE, "De raad"),
    )
    outgoing = a_letter(direction=Direction.OUTGOING, status=Status.CONCEPT, their_kenmerk="uw-1", parties=parties)
    incoming = a_letter(our_kenmerk="VB-1", their_kenmerk="uw-1", parties=parties, dated=date(2026, 1, 1))
    with archive.writing() as work:
        work.letters.add(outgoing)
        work.letters.add(incoming)
    with archive.reading() as work:
        first, second = work.letters.list()
    assert (first.id, first.kenmerk, first.correspondent) == (incoming.id, "VB-1", "De minister")
    assert (second.id, second.kenmerk, second.correspondent) == (outgoing.id, "uw-1", "De burgemeester")
    assert first.dated == date(2026, 1, 1)
    assert second.snippet == ""


def test_a_row_that_cannot_be_found_by_its_key_is_damage(archive: Archive) -> None:
    with archive.reading() as work, pytest.raises(KnownError) as caught:
        work.letters.by_key(4)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED
