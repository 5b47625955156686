"""The bin: out of every list and search, and back again whole."""

from app.storage.archive import Archive
from tests.storage.samples import MOMENT, a_letter, a_party


def test_a_letter_in_the_bin_is_shown_by_no_list_and_found_by_no_search(archive: Archive) -> None:
    letter, other = a_letter("Zeldzaamwoord.", our_kenmerk="VB-1"), a_letter("Anders.")
    with archive.writing() as work:
        work.letters.add(letter)
        work.letters.add(other)
        assert work.bin.put(letter.id, MOMENT, "A. Voorbeeld", "dubbel")
        assert not work.bin.put(letter.id, MOMENT, "A. Voorbeeld", "dubbel")
    with archive.reading() as work:
        assert [each.id for each in work.letters.list()] == [other.id]
        for query in ("zeldzaamwoord", "VB-1", ""):
            assert letter.id not in [each.id for each in work.search(query)]
        (binned,) = work.bin.all()
        assert (binned.letter.id, binned.why) == (letter.id, "dubbel")
        assert work.letters.get(letter.id) == letter
    assert archive.verify() == ()


def test_a_letter_taken_out_of_the_bin_is_found_again(archive: Archive) -> None:
    party = a_party()
    letter = a_letter("Zeldzaamwoord.")
    with archive.writing() as work:
        work.parties.add(party)
        work.letters.add(letter)
        work.bin.put(letter.id, MOMENT, "A. Voorbeeld", "")
        assert work.bin.take(letter.id)
        assert not work.bin.take(letter.id)
    with archive.reading() as work:
        assert [each.id for each in work.search("zeldzaamwoord")] == [letter.id]
        assert work.bin.all() == ()
    assert archive.verify() == ()


def test_an_index_made_afresh_leaves_the_bin_out(archive: Archive) -> None:
    letter = a_letter("Zeldzaamwoord.")
    with archive.writing() as work:
        work.letters.add(letter)
        work.bin.put(letter.id, MOMENT, "A. Voorbeeld", "")
    assert archive.verify(rebuild_index=True) == ()
    with archive.reading() as work:
        assert work.search("zeldzaamwoord") == ()
