"""The kenmerken of the house as a person keeps them: ranges, gaps explained, numbers out of their time."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from app.composition import Services
from app.domain.changes import Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.journal import Act
from app.domain.letters import Direction, Status
from app.domain.numbering import Issue, IssueState, Range
from app.services.numbering import MOST_EXPLAINED, Numbering
from tests.storage.samples import MOMENT, a_letter

HOUSE = "Directie Voorbeelden"


@pytest.fixture
def numbering(desk: Services) -> Numbering:
    return desk.numbering


def refused(code: ErrorCode, act: Any, *arguments: Any) -> KnownError:
    with pytest.raises(KnownError) as caught:
        act(*arguments)
    assert caught.value.code is code
    return caught.value


def take(numbering: Numbering, range_: Range, *numbers: int, year: int | None = None) -> None:
    with numbering.archive.writing() as work:
        for number in numbers:
            kenmerk = range_.mask.write(number, year or 0)
            work.kenmerken.add(
                Issue(
                    kenmerk=kenmerk,
                    state=IssueState.RESERVED,
                    at=MOMENT,
                    by="",
                    range=range_.id,
                    number=number,
                    year=year,
                    draft=DraftId(uuid4()),
                )
            )


def put_letters(numbering: Numbering, *letters: tuple[str, date | None]) -> None:
    with numbering.archive.writing() as work:
        for kenmerk, day in letters:
            letter = a_letter(direction=Direction.OUTGOING, status=Status.SENT, our_kenmerk=kenmerk, dated=day)
            work.letters.add(letter)


def acts(numbering: Numbering, range_: Range) -> list[tuple[Act, dict[str, str]]]:
    with numbering.archive.reading() as work:
        return [(entry.act, dict(entry.facts)) for entry in work.journal.of(range_.id)]


def test_a_range_tells_what_it_gives_next_and_how_much_is_left(numbering: Numbering) -> None:
    range_, changes = numbering.add_range(f" {HOUSE} ", " VB-{jaar}-{nummer:4} ", 1, 99, " B. Voorbeeld ")
    assert (range_.organisation, range_.mask.text, range_.drafter) == (HOUSE, "VB-{jaar}-{nummer:4}", "B. Voorbeeld")
    assert changes.touches(Kind.KENMERK, range_.id)
    take(numbering, range_, 1, 2, year=2022)
    take(numbering, range_, 50, year=2021)
    (use,) = numbering.ranges()
    assert (use.range, use.next, use.left) == (range_, "VB-2022-0003", 97)
    full, _ = numbering.add_range(HOUSE, "{nummer}", 7, 7)
    take(numbering, full, 7)
    assert [(use.next, use.left) for use in numbering.ranges() if use.range == full] == [(None, 0)]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("", "{nummer}", 1, 9), ErrorCode.VALUE_TYPE),
        ((HOUSE, "nummer", 1, 9), ErrorCode.KENMERK_MASK),
        ((HOUSE, "{nummer}", 0, 9), ErrorCode.RANGE_NUMBERS),
        ((HOUSE, "{nummer}", 9, 8), ErrorCode.RANGE_NUMBERS),
        ((HOUSE, "{nummer}", 1, 10**30), ErrorCode.RANGE_NUMBERS),
        ((HOUSE, "{nummer}\n", 1, 9), ErrorCode.VALUE_CHARACTER),
        ((f"{HOUSE}\0", "{nummer}", 1, 9), ErrorCode.VALUE_CHARACTER),
    ],
)
def test_what_is_no_range_is_refused(numbering: Numbering, arguments: Any, code: ErrorCode) -> None:
    refused(code, numbering.add_range, *arguments)
    assert numbering.ranges() == ()


def test_adding_and_mending_a_range_stand_in_the_journal(numbering: Numbering) -> None:
    put_letters(numbering, ("VB-3", None), ("VB-12", None))
    range_, _ = numbering.add_range(HOUSE, "VB-{nummer}", 1, 9)
    mended, _ = numbering.mend_range(range_.id, HOUSE, "VB-{nummer}", 1, 20, "B. Voorbeeld")
    assert numbering.ranges()[0].range == mended
    assert numbering.ranges()[0].next == "VB-13"
    assert acts(numbering, range_) == [
        (Act.RANGE_ADDED, {"mask": "VB-{nummer}", "first": "1", "last": "9", "adopted": "1"}),
        (Act.RANGE_CHANGED, {"mask": "VB-{nummer}", "first": "1", "last": "20", "adopted": "1"}),
    ]
    refused(ErrorCode.RANGE_IN_USE, numbering.mend_range, range_.id, HOUSE, "VB-{nummer}", 5, 20)
    assert len(acts(numbering, range_)) == 2


def test_skipped_numbers_are_listed_until_they_are_explained(numbering: Numbering) -> None:
    range_, _ = numbering.add_range(HOUSE, "VB-{nummer}", 1, 99)
    take(numbering, range_, 1, 4, 8)
    assert [(gap.first, gap.last) for gap in numbering.gaps()] == [(2, 3), (5, 7)]
    changes = numbering.explain(2, 3, " op papier verstuurd ")
    assert changes.touches(Kind.KENMERK, range_.id)
    assert [(gap.first, gap.last) for gap in numbering.gaps()] == [(5, 7)]
    issue = numbering.find("vb-2")
    assert issue is not None
    assert (issue.state, issue.why, issue.number, issue.draft) == (IssueState.VOID, "op papier verstuurd", 2, None)
    assert acts(numbering, range_)[-1] == (Act.KENMERK_VOID, {"first": "2", "last": "3"})


def test_numbers_ahead_may_be_explained_and_are_passed_over(numbering: Numbering) -> None:
    range_, _ = numbering.add_range(HOUSE, "VB-{nummer}", 1, 99)
    take(numbering, range_, 1)
    numbering.explain(2, 4, "voor het secretariaat")
    assert numbering.ranges()[0].next == "VB-5"
    assert numbering.gaps() == ()


def test_explaining_does_all_or_nothing(numbering: Numbering) -> None:
    range_, _ = numbering.add_range(HOUSE, "VB-{nummer}", 1, 99)
    take(numbering, range_, 4)
    error = refused(ErrorCode.KENMERK_TAKEN, numbering.explain, 2, 4, "vergist")
    assert error.facts["kenmerk"] == "VB-4"
    put_letters(numbering, ("VB-6", None))
    refused(ErrorCode.KENMERK_TAKEN, numbering.explain, 5, 6, "vergist")
    assert [issue.kenmerk for issue in numbering.issues()] == ["VB-4"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((2, 3, "  "), ErrorCode.STEP_LACKS),
        ((3, 2, "vergist"), ErrorCode.RANGE_NUMBERS),
        ((0, 2, "vergist"), ErrorCode.RANGE_NUMBERS),
        ((1, MOST_EXPLAINED + 1, "vergist"), ErrorCode.RANGE_NUMBERS),
        ((90, 100, "vergist"), ErrorCode.UNKNOWN_RANGE),
        ((2, 3, "vergist", "AB-{nummer}"), ErrorCode.UNKNOWN_RANGE),
        ((2, 3, "ver\ngist"), ErrorCode.VALUE_CHARACTER),
    ],
)
def test_what_cannot_be_explained_is_refused(numbering: Numbering, arguments: Any, code: ErrorCode) -> None:
    numbering.add_range(HOUSE, "VB-{nummer}", 1, 99)
    refused(code, numbering.explain, *arguments)
    assert numbering.issues() == ()


def test_of_several_ranges_the_mask_and_of_several_years_the_year_says_which(numbering: Numbering) -> None:
    numbering.add_range(HOUSE, "VB-{nummer}", 1, 99)
    numbering.add_range(HOUSE, "{jaar}-{nummer}", 1, 99)
    assert refused(ErrorCode.AMBIGUOUS, numbering.explain, 2, 3, "vergist").facts["reference"] == "2-3"
    numbering.explain(2, 2, "vergist", "vb–{nummer}")
    numbering.explain(2, 2, "vergist", "{jaar}-{nummer}")
    numbering.explain(2, 2, "vergist", "{jaar}-{nummer}", 2020)
    assert [issue.kenmerk for issue in numbering.issues()] == ["VB-2", "2022-2", "2020-2"]


def test_the_year_of_issue_is_that_of_the_calendar_on_the_wall(
    numbering: Numbering, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    try:
        numbering.hand.clock.now = datetime(2022, 12, 31, 23, 30, tzinfo=UTC)  # type: ignore[attr-defined]
        numbering.add_range(HOUSE, "{jaar}-{nummer}", 1, 99)
        assert numbering.ranges()[0].next == "2023-1"
    finally:
        monkeypatch.undo()
        time.tzset()


def series(begin: date, count: int, first: int, form: str = "{}") -> list[tuple[str, date | None]]:
    """Letters of a house that gives a number every day."""
    return [(form.format(first + day), begin + timedelta(days=day)) for day in range(0, count, 7)]


def test_a_number_of_seven_figures_out_of_its_time_is_seen(numbering: Numbering) -> None:
    put_letters(numbering, *series(date(2020, 1, 1), 1200, 4_000_000), ("AB/1", date(2020, 1, 1)), ("4000001", None))
    assert numbering.implausible("4000500", date(2021, 5, 15)) is None
    assert numbering.implausible("4000900", date(2021, 5, 15)) is not None
    odd = numbering.implausible("4 000 100", date(2022, 12, 1))
    assert odd is not None
    assert odd.points_at == date(2020, 4, 10)
    assert odd.expected_first <= 4_001_065 <= odd.expected_last
    for kenmerk in ("VB-1", "2024Z00001", ""):
        assert numbering.implausible(kenmerk, date(2022, 12, 1)) is None


def test_numbers_of_a_range_are_compared_with_those_of_that_range_only(numbering: Numbering) -> None:
    put_letters(
        numbering,
        *series(date(2020, 1, 1), 1200, 4_000_000),
        *series(date(2020, 1, 1), 1200, 1, "VB–{:04}"),
        *series(date(2020, 1, 1), 1200, 5001, "VB-{:04}"),
    )
    assert numbering.implausible("VB-0010", date(2023, 1, 1)) is None
    numbering.add_range(HOUSE, "VB-{nummer:4}", 1, 4999)
    numbering.add_range(HOUSE, "VB-{nummer:4}", 5000, 9999)
    assert numbering.implausible("vb-0010", date(2023, 1, 1)) is not None
    assert numbering.implausible("VB-0010", date(2020, 1, 12)) is None
    assert numbering.implausible("VB-5010", date(2020, 1, 12)) is None


def test_seven_figures_of_a_range_are_no_part_of_those_outside_it(numbering: Numbering) -> None:
    numbering.add_range(HOUSE, "{nummer}", 5_000_000, 5_999_999)
    put_letters(
        numbering,
        *series(date(2020, 1, 1), 600, 4_000_000),
        ("5000001", date(2020, 5, 1)),
        ("5000002", date(2020, 9, 1)),
    )
    assert numbering.implausible("5000003", date(2020, 12, 1)) is None
    assert numbering.check().implausible == ()


def test_numbers_that_begin_again_each_year_are_never_out_of_time(numbering: Numbering) -> None:
    numbering.add_range(HOUSE, "{jaar}-{nummer}", 1, 4999)
    put_letters(numbering, *series(date(2020, 1, 1), 1200, 1, "2020-{}"))
    assert numbering.implausible("2020-1", date(2023, 1, 1)) is None
    assert numbering.check().implausible == ()


def test_the_whole_register_is_looked_through_for_what_is_wrong(numbering: Numbering) -> None:
    put_letters(
        numbering,
        *series(date(2020, 1, 1), 1200, 4_000_000),
        ("4000100", date(2023, 1, 1)),
        ("4000007", date(2020, 1, 8)),
    )
    range_, _ = numbering.add_range(HOUSE, "VB-{nummer}", 1, 99)
    take(numbering, range_, 3)
    found = numbering.check()
    assert [(gap.first, gap.last) for gap in found.gaps] == [(1, 2)]
    assert found.doubled == ("4000007",)
    assert [(odd.kenmerk, odd.dated) for odd in found.implausible] == [("4000100", date(2023, 1, 1))]


def test_a_letter_being_registered_is_judged_as_the_check_of_all_judges_it(numbering: Numbering) -> None:
    begin = date(2020, 1, 1)
    tried = [(4_000_000 + off, begin + timedelta(days=day)) for day in range(0, 1200, 90) for off in (0, 400, 1100)]
    put_letters(numbering, *series(begin, 1200, 4_000_000))
    alone = {(number, day) for number, day in tried if numbering.implausible(str(number), day)}
    put_letters(numbering, *((str(number), day) for number, day in tried))
    every = {(int(odd.kenmerk), odd.dated) for odd in numbering.check().implausible}
    assert alone == every & set(tried)
    assert alone
