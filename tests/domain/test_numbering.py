"""Masks write each number one way and read it back; ranges meet where both could write the same kenmerk."""

from uuid import uuid4

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.numbering import LARGEST_NUMBER, Mask, MaskError, Range

PLAIN = st.text(st.characters(exclude_characters="{}", exclude_categories=("C", "Z")), max_size=12)
WIDTHS = st.sampled_from(["", *(f":{width}" for width in range(1, 12))])
NUMBERS = st.integers(1, LARGEST_NUMBER) | st.integers(1, 12_000)
YEARS = st.integers(1, 9999)


@st.composite
def masks(draw: st.DrawFn) -> Mask:
    places = draw(st.permutations(["{nummer" + draw(WIDTHS) + "}", *draw(st.sampled_from([[], ["{jaar}"]]))]))
    pieces = [draw(PLAIN)]
    for place in places:
        pieces += [place, draw(PLAIN)]
    return Mask("".join(pieces))


@given(masks(), NUMBERS, YEARS)
def test_what_a_mask_writes_it_reads_back(mask: Mask, number: int, year: int) -> None:
    assert mask.read(mask.write(number, year)) == (number, year if mask.has_year else None)


@given(masks(), st.text(st.sampled_from("0123456789٣"), max_size=12), st.text(st.sampled_from("0123"), max_size=5))
def test_what_a_mask_reads_it_would_have_written(mask: Mask, number: str, year: str) -> None:
    text = mask.frame.replace("{nummer}", number).replace("{jaar}", year)
    read = mask.read(text)
    if read:
        assert mask.write(read[0], read[1] or 0) == text


@pytest.mark.parametrize(
    ("mask", "kenmerk"),
    [
        ("VB-{nummer}", "VB-007"),
        ("VB-{nummer:3}", "VB-07"),
        ("VB-{nummer:3}", "VB-0007"),
        ("VB-{jaar}-{nummer}", "VB-26-7"),
        ("{nummer}", "٣"),
        ("{nummer}", "9" * 5000),
        ("{nummer}", "7\n"),
    ],
)
def test_another_writing_of_a_number_is_another_kenmerk(mask: str, kenmerk: str) -> None:
    assert Mask(mask).read(kenmerk) is None


@pytest.mark.parametrize(
    "text",
    ["", "VB", "{jaar}", "{nummer}{nummer}", "{jaar}{jaar}{nummer}", "{nr}{nummer}", "{nummer:0}", "{nummer:x}",
     "{nummer", "{jaar:2}-{nummer}", "{nummer}\n", "{nummer}" + "x" * 60],
)  # fmt: skip
def test_a_mask_that_cannot_number_is_refused(text: str) -> None:
    with pytest.raises(MaskError):
        Mask(text)


def a_range(mask: str, first: int, last: int) -> Range:
    return Range(id=uuid4(), organisation="Ministerie van Voorbeelden", mask=Mask(mask), first=first, last=last)


@pytest.mark.parametrize(("first", "last"), [(0, 5), (-1, 5), (6, 5), (1, LARGEST_NUMBER + 1)])
def test_a_range_that_holds_no_numbers_is_refused(first: int, last: int) -> None:
    with pytest.raises(ValueError, match="range"):
        a_range("{nummer}", first, last)


def test_a_range_holds_its_own_numbers_only() -> None:
    own = a_range("VB-{jaar}-{nummer:4}", 10, 20)
    assert own.number_of("VB-2026-0010") == (10, 2026)
    assert own.number_of("VB-2026-0020") == (20, 2026)
    assert own.number_of("VB-2026-0009") is None
    assert own.number_of("VB-2026-0021") is None
    assert own.number_of("AB-2026-0012") is None


SMALL = st.integers(1, 130)


@given(WIDTHS, WIDTHS, SMALL, SMALL, SMALL, SMALL)
def test_ranges_overlap_exactly_where_both_write_the_same_kenmerk(
    one: str, two: str, first: int, last: int, other_first: int, other_last: int
) -> None:
    assume(first <= last and other_first <= other_last)
    ranges = (
        a_range(f"VB-{{nummer{one}}}", first, last),
        a_range(f"VB-{{nummer{two}}}", other_first, other_last),
    )
    written = [{each.mask.write(number, 2026) for number in range(each.first, each.last + 1)} for each in ranges]
    assert ranges[0].overlaps(ranges[1]) is ranges[1].overlaps(ranges[0]) is bool(written[0] & written[1])


def test_ranges_of_masks_that_differ_do_not_overlap() -> None:
    assert not a_range("VB-{nummer}", 1, 9).overlaps(a_range("AB-{nummer}", 1, 9))
