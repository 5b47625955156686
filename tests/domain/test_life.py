"""When a letter is done with, which is when its term of retention begins."""

from datetime import UTC, date, datetime

from app.domain.letters import Direction, Status
from app.domain.life import Step, closed_on
from app.domain.retention import Retention
from tests.storage.samples import a_letter

AT_NOON = datetime(2031, 3, 14, 12, tzinfo=UTC)
ANSWERED = Step(before=Status.IN_PROGRESS, after=Status.ANSWERED, at=AT_NOON, by="A. Voorbeeld", why="")


def test_a_letter_that_is_not_done_with_is_not_closed() -> None:
    assert closed_on(a_letter(status=Status.IN_PROGRESS, dated=date(2031, 3, 1)), []) is None


def test_what_was_sent_is_closed_the_day_it_was_sent_whatever_day_that_was_told() -> None:
    sent = a_letter(direction=Direction.OUTGOING, status=Status.SENT, sent=date(2031, 2, 28))
    told = Step(before=Status.SIGNED, after=Status.SENT, at=AT_NOON, by="A. Voorbeeld", why="")
    assert closed_on(sent, [told]) == date(2031, 2, 28)


def test_what_came_in_is_closed_the_day_it_was_answered() -> None:
    assert closed_on(a_letter(status=Status.ANSWERED, dated=date(2031, 1, 5)), [ANSWERED]) == date(2031, 3, 14)


def test_what_was_registered_as_done_is_closed_the_day_it_bears() -> None:
    assert closed_on(a_letter(status=Status.NOTED, dated=date(2031, 1, 5)), []) == date(2031, 1, 5)
    assert closed_on(a_letter(status=Status.NOTED), []) is None


def test_a_term_counts_from_the_first_of_january_after_the_closing() -> None:
    assert Retention(years=7).destroy_from(date(2031, 3, 14)) == date(2039, 1, 1)
    assert Retention(years=7).destroy_from(None) is None
    assert Retention(keep=True).destroy_from(date(2031, 3, 14)) is None
