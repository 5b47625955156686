"""The journal: entries follow from one another, and what was done to them shows."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from app.domain.journal import BEGINNING, Act, Head
from app.storage.archive import Archive
from tests.storage.samples import MOMENT


def filled(archive: Archive, count: int = 4) -> Head:
    with archive.writing() as work:
        for number in range(count):
            # A clock that goes back changes nothing of the order.
            moment = MOMENT - timedelta(hours=number)
            work.journal.add(moment, "A. Voorbeeld", Act.CHANGED, f"brief-{number}", {"veld": "onderwerp"})
        return work.journal.head()


def test_entries_are_numbered_and_follow_from_the_one_before(archive: Archive) -> None:
    head = filled(archive)
    with archive.reading() as work:
        (second,) = work.journal.of("brief-1")
        assert (second.number, second.by, dict(second.facts)) == (2, "A. Voorbeeld", {"veld": "onderwerp"})
        assert work.journal.broken_at() is None
        assert work.journal.head() == head == Head(4, head.sha256)


def test_an_empty_journal_is_sound_and_begins_at_nothing(archive: Archive) -> None:
    with archive.reading() as work:
        assert work.journal.head() == Head(0, BEGINNING)
        assert work.journal.broken_at() is None
        assert work.journal.holds(Head())


@pytest.mark.parametrize(
    ("done", "broken"),
    [
        ("UPDATE journal SET by = 'B. Ander' WHERE number = 2", 2),
        ("UPDATE journal SET facts = '{}' WHERE number = 3", 3),
        ("UPDATE journal SET subject = 'brief-9' WHERE number = 1", 1),
        ("DELETE FROM journal WHERE number = 2", 2),
        ("UPDATE journal SET sha256 = previous WHERE number = 4", 4),
    ],
)
def test_an_entry_that_was_altered_or_taken_away_is_named(archive: Archive, done: str, broken: int) -> None:
    filled(archive)
    with archive._register.writer.begin() as connection:
        connection.execute(text(done))
    with archive.reading() as work:
        assert work.journal.broken_at() == broken


def test_a_journal_cut_off_at_its_end_shows_beside_a_head_kept_elsewhere(archive: Archive) -> None:
    kept = filled(archive)
    with archive._register.writer.begin() as connection:
        connection.execute(text("DELETE FROM journal WHERE number = 4"))
    with archive.reading() as work:
        assert work.journal.broken_at() is None
        assert not work.journal.holds(kept)
