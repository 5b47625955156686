"""Numbers of a house that counts on rise with the days; one more than a year off shows, whatever stands around it."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.domain.plausibility import Course, Point, rising

BEGIN = date(2020, 1, 1)


def steady(days: range, a_day: int = 2000) -> list[Point]:
    """Letters of a house that gives the same number of kenmerken each day."""
    return [Point(BEGIN + timedelta(days=day), 4_000_000 + day * a_day) for day in days]


points = st.lists(
    st.builds(Point, st.dates(date(2020, 1, 1), date(2020, 3, 1)), st.integers(1, 60)), max_size=9, unique=True
)


@given(points)
def test_no_more_points_than_these_rise_together(found: list[Point]) -> None:
    kept = rising(found)
    assert set(kept) <= set(found)
    assert all(a.day <= b.day and a.number < b.number for a, b in pairwise(kept))
    assert len(kept) == longest(sorted(found, key=lambda point: (point.day, point.number)))


def longest(in_order: list[Point]) -> int:
    """The plain way: the longest chain that ends at each point."""
    chains: list[int] = []
    for place, point in enumerate(in_order):
        before = [chains[at] for at in range(place) if in_order[at].number < point.number]
        chains.append(1 + max(before, default=0))
    return max(chains, default=0)


@given(st.integers(0, 900), st.integers(-700, 700))
def test_a_number_shows_exactly_when_it_points_more_than_a_year_away(day: int, off: int) -> None:
    course = Course(steady(range(0, 1000, 10)))
    point = Point(BEGIN + timedelta(days=day), 4_000_000 + (day + off) * 2000)
    odd = course.implausible(str(point.number), point)
    assert (odd is not None) is (abs(off) > 366)
    if odd:
        assert odd.points_at == point.day + timedelta(days=off)
        assert not odd.expected_first <= point.number <= odd.expected_last


def test_letters_out_of_line_do_not_make_the_others_look_so() -> None:
    wrong = [Point(BEGIN + timedelta(days=day), 2_000_000 + day) for day in (100, 101, 400, 405)]
    every = [*steady(range(0, 1000, 20)), *wrong]
    course = Course(every)
    assert [point for point in every if course.implausible("", point)] == wrong


def test_a_number_used_before_shows_though_it_is_known() -> None:
    course = Course(steady(range(0, 1000, 10)))
    again = Point(BEGIN + timedelta(days=900), 4_000_000 + 100 * 2000)
    odd = course.implausible("4200000", again)
    assert odd is not None
    assert odd.points_at == BEGIN + timedelta(days=100)


def test_a_known_number_is_judged_by_the_others_and_not_by_itself() -> None:
    early = Point(BEGIN + timedelta(days=60), 4_000_000 + 900 * 2000)
    every = [*steady(range(0, 50, 10)), early, *steady(range(1000, 1050, 10))]
    assert early in rising(every)
    assert [point for point in every if Course(every).implausible("", point)] == [early]


def test_what_is_known_of_few_days_says_nothing() -> None:
    point = Point(date(2026, 1, 1), 1)
    assert Course([]).implausible("1", point) is None
    assert Course([point]).implausible("1", point) is None
    assert Course(steady(range(1))).implausible("1", point) is None
    assert Course(steady(range(60))).implausible("1", point) is None
    assert Course(steady(range(0, 100, 50))).implausible("1", point) is None
    assert Course(steady(range(0, 200, 100))).implausible("1", point) is not None


def test_a_number_that_points_beyond_every_calendar_has_no_day() -> None:
    slow = Course([Point(BEGIN, 1), Point(BEGIN + timedelta(days=3000), 2), Point(BEGIN + timedelta(days=6000), 3)])
    odd = slow.implausible("9000000", Point(BEGIN, 9_000_000))
    assert odd is not None
    assert odd.points_at is None


def test_kenmerken_of_the_ministry_of_justice_of_two_years_fit_together() -> None:
    """Printed on its published letters of 28 June and 4 November 2022 and 16 May, 25 July and 28 August 2024."""
    course = Course(
        [
            Point(date(2022, 6, 28), 4075427),
            Point(date(2022, 11, 4), 4270490),
            Point(date(2024, 5, 16), 5401166),
            Point(date(2024, 7, 25), 5624406),
            Point(date(2024, 8, 28), 5667132),
        ]
    )
    assert course.implausible("5667132", Point(date(2024, 8, 28), 5667132)) is None
    assert course.implausible("4075427", Point(date(2022, 6, 28), 4075427)) is None
    assert course.implausible("4800000", Point(date(2023, 7, 1), 4800000)) is None
    odd = course.implausible("4075427", Point(date(2024, 8, 28), 4075427))
    assert odd is not None
    assert odd.points_at is not None
    assert odd.points_at.year == 2022
