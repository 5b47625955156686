"""Periods as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.intervals import read_interval, store_interval, stored_interval, write_interval

DAYS = st.dates(date(1950, 1, 1), date(2080, 12, 31))


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("2025", "2025-01-01/2025-12-31"),
        ("januari 2026", "2026-01-01/2026-01-31"),
        ("eerste kwartaal van 2026", "2026-01-01/2026-03-31"),
        ("1 januari 2026 tot en met 31 maart 2026", "2026-01-01/2026-03-31"),
        ("1-1-2026 t/m 31-3-2026", "2026-01-01/2026-03-31"),
        ("2026-01-01/2026-03-31", "2026-01-01/2026-03-31"),
    ],
)
def test_a_period_is_read(text: str, stored: str) -> None:
    interval = read_interval(text)
    assert interval is not None
    assert store_interval(interval) == stored


@pytest.mark.parametrize("text", ["", "morgen", "deze zomer", "31 maart 2026 tot en met 1 januari 2026", "12"])
def test_what_is_no_period_with_two_ends_is_none(text: str) -> None:
    assert read_interval(text) is None


@given(DAYS, st.integers(0, 2000))
def test_any_period_reads_again_as_it_was_written(first: date, length: int) -> None:
    interval = (first, first + timedelta(days=length))
    assert read_interval(write_interval(interval)) == interval
    assert stored_interval(store_interval(interval)) == interval
