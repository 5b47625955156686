"""Kenmerken of ours: each given once, ranges that hold what was given, gaps, and letters of the same time."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.letters import Direction, Status
from app.domain.life import Step
from app.domain.numbering import Gap, Issue, IssueState, Mask, Range
from app.storage.archive import Archive
from app.storage.work import Work
from tests.storage.samples import MOMENT, a_letter

YEAR = 2026


def a_range(first: int = 1, last: int = 99, mask: str = "VB-{nummer:4}", **fields: Any) -> Range:
    given_: dict[str, Any] = {"id": uuid4(), "organisation": "Directie Voorbeelden", "drafter": ""}
    return Range(mask=Mask(mask), first=first, last=last, **(given_ | fields))


def an_issue(kenmerk: str, range_: Range | None = None, number: int | None = None, **fields: Any) -> Issue:
    given_: dict[str, Any] = {"state": IssueState.RESERVED, "at": MOMENT, "by": "A. Voorbeeld"}
    given_ |= {"range": range_.id if range_ else None, "number": number, "draft": DraftId(uuid4())}
    return Issue(kenmerk=kenmerk, **(given_ | fields))


def ours(kenmerk: str, **fields: Any) -> Any:
    return a_letter(direction=Direction.OUTGOING, **({"status": Status.SENT, "our_kenmerk": kenmerk} | fields))


def give(work: Work, range_: Range, number: int, year: int | None = None, **fields: Any) -> Issue:
    issue = an_issue(range_.mask.write(number, year or YEAR), range_, number, year=year, **fields)
    work.kenmerken.add(issue)
    return issue


def refused(code: ErrorCode, act: Any, *arguments: Any) -> KnownError:
    with pytest.raises(KnownError) as caught:
        act(*arguments)
    assert caught.value.code is code
    return caught.value


def test_a_range_and_a_kenmerk_are_kept_as_they_are(archive: Archive) -> None:
    range_ = a_range(drafter="B. Voorbeeld", mask="VB-{jaar}-{nummer}")
    full = an_issue("VB-2026-7", range_, 7, year=2026, letter=LetterId(uuid4()), state=IssueState.VOID, why="vergist")
    with archive.writing() as work:
        work.ranges.add(range_)
        work.kenmerken.add(full)
        work.kenmerken.add(an_issue("typed/1", draft=None))
    with archive.reading() as work:
        assert work.ranges.all() == (range_,)
        assert work.ranges.get(range_.id) == range_
        assert work.kenmerken.find("VB-2026-7") == full
        assert [issue.kenmerk for issue in work.kenmerken.all()] == ["VB-2026-7", "typed/1"]
        assert work.kenmerken.of(full.draft) == work.kenmerken.of(None, full.letter) == (full,)
        assert work.kenmerken.of(None) == ()


@pytest.mark.parametrize(
    "written", ["VB-2026/017", "vb-2026/017", "VB – 2026 / 017", "VB\u20112026/\u00a0017", "ＶＢ-2026/017"]
)
def test_a_kenmerk_is_given_once_however_it_is_written(archive: Archive, written: str) -> None:
    with archive.writing() as work:
        first = an_issue("VB-2026/017")
        work.kenmerken.add(first)
        assert work.kenmerken.find(written) == first
        error = refused(ErrorCode.KENMERK_TAKEN, work.kenmerken.add, an_issue(written))
    assert error.facts == {"kenmerk": "VB-2026/017", "letter": "", "draft": str(first.draft), "why": ""}


def test_what_became_of_a_kenmerk_changes_and_it_stays_given(archive: Archive) -> None:
    issue = an_issue("VB-1")
    void = replace(issue, state=IssueState.VOID, why="ingetrokken")
    with archive.writing() as work:
        work.kenmerken.add(issue)
        work.kenmerken.settle(void)
        assert work.kenmerken.find("vb-1") == void
        assert refused(ErrorCode.KENMERK_TAKEN, work.kenmerken.add, an_issue("VB-1")).facts["why"] == "ingetrokken"
        with pytest.raises(LookupError):
            work.kenmerken.settle(an_issue("VB-2"))


def test_the_next_number_is_above_all_that_were_given(archive: Archive) -> None:
    range_ = a_range(5, 9)
    with archive.writing() as work:
        work.ranges.add(range_)
        assert work.ranges.next(range_, YEAR) == 5
        give(work, range_, 5)
        give(work, range_, 7)
        assert work.ranges.next(range_, YEAR) == 8
        give(work, range_, 9)
        assert work.ranges.next(range_, YEAR) is None


def test_a_void_number_is_not_given_again_and_does_not_use_a_range_up(archive: Archive) -> None:
    range_ = a_range(1, 99)
    with archive.writing() as work:
        work.ranges.add(range_)
        for number in (1, 2, 99):
            issue = give(work, range_, number)
            if number > 1:
                work.kenmerken.settle(replace(issue, state=IssueState.VOID))
        give(work, range_, 3, state=IssueState.VOID, draft=None, why="op papier")
        assert work.ranges.next(range_, YEAR) == 4


def test_a_number_that_stands_on_a_letter_is_not_given(archive: Archive) -> None:
    range_ = a_range()
    with archive.writing() as work:
        work.ranges.add(range_)
        work.letters.add(ours("vb 0001".replace(" ", "-")))
        work.letters.add(a_letter(our_kenmerk="VB-0002"))
        assert work.ranges.next(range_, YEAR) == 3


def test_numbers_begin_again_each_year_under_a_mask_with_a_year(archive: Archive) -> None:
    range_ = a_range(mask="{jaar}-{nummer}")
    with archive.writing() as work:
        work.ranges.add(range_)
        give(work, range_, 4, 2025)
        assert work.ranges.next(range_, 2025) == 5
        assert work.ranges.next(range_, 2026) == 1


@pytest.mark.parametrize(
    ("first", "last", "mask", "clashes"),
    [
        (99, 120, "VB-{nummer:4}", True),
        (1, 1, "vb–{nummer:4}", True),
        (100, 120, "VB-{nummer:4}", False),
        (1, 99, "VB-{nummer:3}", False),
        (1, 99, "AB-{nummer:4}", False),
    ],
)
def test_ranges_that_share_a_kenmerk_are_refused(
    archive: Archive, first: int, last: int, mask: str, clashes: bool
) -> None:
    with archive.writing() as work:
        work.ranges.add(a_range(1, 99))
        other = a_range(first, last, mask, organisation="Directie Anders")
        if clashes:
            error = refused(ErrorCode.RANGE_OVERLAPS, work.ranges.add, other)
            assert error.facts == {"first": "1", "last": "99", "organisation": "Directie Voorbeelden"}
        else:
            work.ranges.add(other)


def test_a_range_is_mended_as_long_as_it_holds_what_was_given(archive: Archive) -> None:
    range_, other = a_range(10, 20), a_range(30, 40)
    with archive.writing() as work:
        work.ranges.add(range_)
        work.ranges.add(other)
        give(work, range_, 12)
        mended = replace(range_, first=12, last=29, drafter="B. Voorbeeld")
        work.ranges.replace(mended)
        assert work.ranges.get(range_.id) == mended
        assert refused(ErrorCode.RANGE_IN_USE, work.ranges.replace, replace(mended, first=13)).facts == {
            "first": "12",
            "last": "12",
        }
        refused(ErrorCode.RANGE_IN_USE, work.ranges.replace, replace(mended, mask=Mask("AB-{nummer}")))
        refused(ErrorCode.RANGE_OVERLAPS, work.ranges.replace, replace(mended, last=30))
        work.ranges.replace(replace(other, mask=Mask("AB-{nummer}")))
        refused(ErrorCode.UNKNOWN_RANGE, work.ranges.replace, a_range(50, 60))
        refused(ErrorCode.UNKNOWN_RANGE, work.ranges.get, uuid4())
        refused(ErrorCode.UNKNOWN_RANGE, work.kenmerken.add, an_issue("VB-0055", a_range(50, 60), 55))


def test_letters_count_as_given_from_a_range_that_comes_later(archive: Archive) -> None:
    range_ = a_range()
    sent, double, concept = ours("VB-0007"), ours("vb-0007"), ours("VB-0004", status=Status.CONCEPT)
    with archive.writing() as work:
        for letter in (sent, double, concept, ours("AB-0009"), a_letter(our_kenmerk="VB-0010")):
            work.letters.add(letter)
        work.ranges.add(range_)
        assert work.kenmerken.adopt(range_, MOMENT, "A. Voorbeeld") == 2
        assert work.kenmerken.adopt(range_, MOMENT, "A. Voorbeeld") == 0
        found = {issue.kenmerk: (issue.state, issue.letter, issue.number) for issue in work.kenmerken.all()}
        assert found == {
            "VB-0007": (IssueState.FINAL, sent.id, 7),
            "VB-0004": (IssueState.RESERVED, concept.id, 4),
        }
        assert work.ranges.next(range_, YEAR) == 8


def test_the_kenmerk_of_a_withdrawn_letter_is_void_in_a_range_that_comes_later(archive: Archive) -> None:
    withdrawn = ours("VB-0007", status=Status.WITHDRAWN)
    never = ours("VB-0008", status=Status.WITHDRAWN)
    step = Step(before=Status.CONCEPT, after=Status.WITHDRAWN, at=MOMENT, by="A. Voorbeeld", why="vervallen")
    with archive.writing() as work:
        for letter in (withdrawn, never):
            work.letters.add(letter)
        work.versions.add_step(withdrawn.id, step)
        range_ = a_range()
        work.ranges.add(range_)
        work.kenmerken.adopt(range_, MOMENT, "A. Voorbeeld")
        found = [(issue.kenmerk, issue.state, issue.why) for issue in work.kenmerken.all()]
        assert found == [("VB-0007", IssueState.VOID, "vervallen"), ("VB-0008", IssueState.VOID, "")]


def test_the_holder_of_a_kenmerk_is_who_got_it_or_a_letter_of_ours_that_bears_it(archive: Archive) -> None:
    letter = ours("VB-12", draft=DraftId(uuid4()))
    with archive.writing() as work:
        issue = an_issue("VB-11")
        work.kenmerken.add(issue)
        work.letters.add(letter)
        work.letters.add(a_letter(our_kenmerk="VB-13", their_kenmerk="VB-14"))
        holders = [work.kenmerken.holder(each) for each in ("vb-11", "VB–12", "VB-13", "VB-14")]
    assert [(each.kenmerk, each.draft, each.letter) if each else None for each in holders] == [
        ("VB-11", issue.draft, None),
        ("VB-12", letter.draft, letter.id),
        None,
        None,
    ]


def test_skipped_numbers_are_those_below_the_last_given_that_nothing_explains(archive: Archive) -> None:
    range_ = a_range(3, 90)
    with archive.writing() as work:
        work.ranges.add(range_)
        assert work.ranges.gaps(range_) == ()
        give(work, range_, 5)
        give(work, range_, 6, state=IssueState.VOID)
        give(work, range_, 9, state=IssueState.VOID, draft=None, why="op papier")
        give(work, range_, 12)
        give(work, range_, 80, state=IssueState.VOID)
        work.letters.add(ours("VB-0011"))
        assert work.ranges.gaps(range_) == (Gap(range_, 3, 4), Gap(range_, 7, 8), Gap(range_, 10, 10))


def test_each_year_has_its_own_gaps(archive: Archive) -> None:
    range_ = a_range(mask="{jaar}-{nummer}")
    with archive.writing() as work:
        work.ranges.add(range_)
        for number, year in ((1, 2025), (3, 2025), (2, 2026)):
            give(work, range_, number, year)
        assert work.ranges.gaps(range_) == (Gap(range_, 2, 2, 2025), Gap(range_, 1, 1, 2026))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 12), st.sampled_from(["given", "void", "explained"])), max_size=12))
def test_every_number_below_the_next_is_given_explained_or_a_gap(
    archive: Archive, acts: list[tuple[int, str]]
) -> None:
    with archive.writing() as work:
        range_ = a_range(1, 12, mask=f"{uuid4().hex}-{{nummer}}")
        work.ranges.add(range_)
        kept: dict[int, str] = {}
        for number, act in acts:
            if number not in kept:
                kept[number] = act
                state = IssueState.RESERVED if act == "given" else IssueState.VOID
                give(work, range_, number, state=state, draft=None if act == "explained" else DraftId(uuid4()))
        highest = max((number for number, act in kept.items() if act == "given"), default=0)
        skipped = [number for gap in work.ranges.gaps(range_) for number in range(gap.first, gap.last + 1)]
        assert skipped == [number for number in range(1, highest) if number not in kept]
        free = [number for number in range(highest + 1, 13) if number not in kept]
        assert work.ranges.next(range_, YEAR) == (free[0] if free else None)


@pytest.mark.parametrize(
    "done",
    [
        "UPDATE kenmerk SET folded = 'vb-0009' WHERE number = 1",
        "UPDATE kenmerk SET kenmerk = 'VB-0009' WHERE number = 1",
        "UPDATE kenmerk SET number = 9 WHERE number = 1",
        "UPDATE kenmerk SET year = 2020 WHERE number = 1",
        "UPDATE kenmerk_range SET first = 2",
    ],
)
def test_a_kenmerk_that_is_no_longer_what_was_kept_is_named(archive: Archive, done: str) -> None:
    range_ = a_range(mask="VB-{nummer:4}")
    with archive.writing() as work:
        work.ranges.add(range_)
        give(work, range_, 1)
        give(work, range_, 2)
        work.kenmerken.add(an_issue("Vrij / 1"))
        assert work.kenmerken.altered() == ()
    with archive._register.writer.begin() as connection:
        connection.execute(text(done))
    with archive.reading() as work:
        assert len(work.kenmerken.altered()) == 1


def test_neighbours_are_dated_letters_of_ours_on_either_side_of_a_day(archive: Archive) -> None:
    begin = date(2026, 1, 1)
    with archive.writing() as work:
        for day in range(6):
            work.letters.add(ours(f"VB-{day}", dated=begin + timedelta(days=day)))
        work.letters.add(ours("VB-9", sent=begin))
        work.letters.add(a_letter(our_kenmerk="VB-8", dated=begin))
        near = work.kenmerken.neighbours(begin + timedelta(days=3), 2)
        assert [kenmerk for kenmerk, _ in near] == ["VB-2", "VB-3", "VB-4", "VB-5"]
        assert [kenmerk for kenmerk, _ in work.kenmerken.dated()] == [f"VB-{day}" for day in range(6)]


def test_a_kenmerk_on_more_than_one_letter_of_ours_is_named_once(archive: Archive) -> None:
    with archive.writing() as work:
        for kenmerk in ("VB-1", "vb–1", "VB-2"):
            work.letters.add(ours(kenmerk))
        work.letters.add(a_letter(our_kenmerk="VB-2"))
        assert work.kenmerken.doubled() == ("VB-1",)


@pytest.mark.parametrize("typed", ["UW/2026–17", "uw / 2026-17", "UW/2026-17"])
def test_a_letter_is_found_by_their_kenmerk_as_by_ours(archive: Archive, typed: str) -> None:
    theirs = a_letter(their_kenmerk="UW/2026-17", our_kenmerk="VB-77")
    with archive.writing() as work:
        work.letters.add(theirs)
        work.letters.add(a_letter())
    with archive.reading() as work:
        assert work.letters.find(typed) == work.letters.find("vb-77") == theirs
        for query in ("UW/2026-17", "uw/2026-17", "VB-77", "2026-17"):
            assert [row.id for row in work.search(query)] == [theirs.id], query


@pytest.mark.parametrize(
    "query", ["UW/2026-17", "uw/2026–17", "UW / 2026 - 17", "uw2026", "2026-17", "uw/2026*", "17"]
)
def test_searching_finds_a_kenmerk_of_theirs_exactly_where_it_would_find_one_of_ours(
    archive: Archive, query: str
) -> None:
    as_ours, as_theirs = a_letter(our_kenmerk="UW/2026-17"), a_letter(their_kenmerk="UW/2026-17")
    with archive.writing() as work:
        work.letters.add(as_ours)
        work.letters.add(as_theirs)
    with archive.reading() as work:
        assert {row.id for row in work.search(query)} in (set(), {as_ours.id, as_theirs.id})
        assert work.search("uw/2026-17")
