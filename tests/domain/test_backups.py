"""Which backups stay: rules that hold for any clock and any number of them."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.backups import kept

NOW = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)
moments = st.timedeltas(timedelta(days=-800), timedelta(days=300)).map(lambda since: NOW + since)
made = st.lists(moments, max_size=60).map(lambda found: dict(enumerate(found, start=1)))
in_order = st.lists(moments, max_size=60).map(lambda found: dict(enumerate(sorted(found), start=1)))


@given(made, moments)
def test_the_newest_always_stays_and_nothing_is_kept_of_nothing(backups: dict[int, datetime], now: datetime) -> None:
    assert (max(backups) in kept(backups, now)) if backups else kept(backups, now) == frozenset()


@given(made, moments, st.timedeltas(timedelta(), timedelta(days=400)))
def test_what_stays_later_has_stayed_before(backups: dict[int, datetime], now: datetime, later: timedelta) -> None:
    assert kept(backups, now + later) <= kept(backups, now)


@given(made, moments, st.timedeltas(timedelta(), timedelta(days=400)))
def test_thinning_on_the_way_leaves_what_thinning_once_leaves(
    backups: dict[int, datetime], now: datetime, later: timedelta
) -> None:
    between = {number: backups[number] for number in kept(backups, now)}
    assert kept(between, now + later) == kept(backups, now + later)


@given(in_order, moments)
def test_of_every_month_at_least_one_stays(backups: dict[int, datetime], now: datetime) -> None:
    def months(numbers: set[int]) -> set[tuple[int, int]]:
        return {(backups[number].year, backups[number].month) for number in numbers}

    assert months(set(kept(backups, now))) == months(set(backups))


@given(in_order, st.timedeltas(timedelta(), timedelta(days=500)))
def test_the_gap_between_two_that_stay_grows_with_their_age_only(
    backups: dict[int, datetime], age: timedelta
) -> None:
    """Whatever moment is asked for: near it stands a backup, if there was one, as near as its age allows."""
    asked = NOW - age
    there = {number: moment for number, moment in backups.items() if moment <= asked}
    if not there or max(backups.values()) > NOW:
        return
    nearest = max(there.values())
    left = [backups[number] for number in kept(backups, NOW)]
    allowed = timedelta() if NOW - nearest < timedelta(days=2) else timedelta(days=31)
    assert any(abs(moment - nearest) <= allowed for moment in left)


def test_half_a_year_of_half_hours_leaves_the_days_the_weeks_and_the_months() -> None:
    every = [NOW - timedelta(minutes=30) * place for place in range(48 * 184)]
    backups = dict(enumerate(sorted(every), start=1))
    left = sorted(backups[number] for number in kept(backups, NOW))
    ages = [NOW - moment for moment in left]
    assert sum(age < timedelta(days=2) for age in ages) == 96
    assert sum(timedelta(days=2) <= age < timedelta(days=16) for age in ages) == 14
    assert sum(timedelta(days=16) <= age < timedelta(days=108) for age in ages) in range(12, 15)
    assert sum(age >= timedelta(days=108) for age in ages) in range(2, 4)


def test_a_backup_from_the_future_stays_and_the_order_is_not_the_clocks() -> None:
    backups = {1: NOW + timedelta(days=900), 2: NOW - timedelta(days=900), 3: NOW - timedelta(days=901)}
    assert kept(backups, NOW) == {1, 3}
