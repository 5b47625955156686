"""A clock that goes back, or ahead of itself: what was done stands in the order it was done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.journal import Act
from app.domain.letters import Status
from app.services.discarding import Discarding
from app.services.hand import Hand
from app.services.keeping import Keeping
from app.storage.archive import Archive
from tests.storage.samples import a_draft, a_letter, revision_id
from tests.support.effort import examples

JUMPS = (
    datetime(2031, 5, 3, 9, tzinfo=UTC),
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2100, 2, 28, 23, 59, 59, 999999, tzinfo=UTC),
    # The hour that comes twice when summer time ends, told by the zone it was and the zone it becomes.
    datetime(2031, 10, 26, 2, 30, tzinfo=timezone(timedelta(hours=2))),
    datetime(2031, 10, 26, 2, 30, tzinfo=timezone(timedelta(hours=1))),
    datetime(2031, 5, 3, 8, tzinfo=UTC),
)


def a_clock(*moments: datetime) -> Callable[[], datetime]:
    """Return a clock that says these moments, one after the other and round again."""
    places = count()
    return lambda: moments[next(places) % len(moments)]


@given(moments=st.lists(st.sampled_from(JUMPS) | st.datetimes(timezones=st.just(UTC)), min_size=1, max_size=7))
@settings(max_examples=examples(15), suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_versions_steps_and_journal_stand_in_the_order_they_were_made(
    archive: Archive, moments: list[datetime]
) -> None:
    keeping = Keeping(archive, Hand(a_clock(*moments), "V. Voorbeeld"))
    with archive.writing() as work:
        letter = a_letter(subject="0")
        work.letters.add(letter)
    for number in range(1, 6):
        letter, _ = keeping.change(replace(letter, subject=str(number)), letter)
    for after in (Status.IN_PROGRESS, Status.ANSWERED, Status.IN_PROGRESS):
        letter, _ = keeping.step(letter.id, after, "het is zover")
    history = keeping.history(letter.id)
    assert [each.letter.subject for each in history.versions] == ["0", "1", "2", "3", "4", "5", "5", "5"]
    assert [each.number for each in history.versions] == list(range(1, 9))
    assert [each.after for each in history.steps] == [Status.IN_PROGRESS, Status.ANSWERED, Status.IN_PROGRESS]
    with archive.reading() as work:
        told = [entry.act for entry in work.journal.of(letter.id)]
        assert told == [Act.CHANGED] * 5 + [Act.CHANGED, Act.STEP] * 3
        assert work.journal.broken_at() is None
    assert archive.verify() == ()


def test_the_bin_shows_first_what_was_put_in_last(archive: Archive) -> None:
    discarding = Discarding(archive, Hand(a_clock(*JUMPS), "V. Voorbeeld"))
    letters = [a_letter(subject=str(number)) for number in range(6)]
    with archive.writing() as work:
        for each in letters:
            work.letters.add(each)
    for each in letters:
        discarding.bin(each.id)
    assert [each.letter.subject for each in discarding.binned()] == ["5", "4", "3", "2", "1", "0"]


def test_undo_walks_over_revisions_not_over_moments(archive: Archive) -> None:
    draft = a_draft("nul")
    with archive.writing() as work:
        work.drafts.add(draft, revision_id(), JUMPS[0])
        for number, moment in enumerate(JUMPS[1:4], start=1):
            work.drafts.save(replace(draft, parts=a_draft(str(number)).parts), revision_id(), moment)
        work.drafts.undo(draft.id)
        assert work.drafts.get(draft.id).draft.parts == a_draft("2").parts
        assert len(work.drafts.revisions(draft.id)) == 4


def test_a_moment_without_a_zone_is_a_defect(archive: Archive) -> None:
    keeping = Keeping(archive, Hand(lambda: datetime(2031, 5, 3, 9), "V. Voorbeeld"))  # noqa: DTZ001 - that is the point
    letter = a_letter(id=UUID(int=5))
    with archive.writing() as work:
        work.letters.add(letter)
    with pytest.raises(Exception, match="without a zone"):
        keeping.step(letter.id, Status.IN_PROGRESS)
