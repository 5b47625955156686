import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.values import enter_text, enter_value

AWKWARD = [
    "Jansen & Zn",
    "R&D-afdeling",
    "bedrag < 100",
    "*ster*",
    "{{ x }}",
    "]]>",
    "2024. In",
    "a\u00a0b",
    "😀",
    "<minister>",
]


@pytest.mark.parametrize("value", AWKWARD)
def test_awkward_values_are_kept_as_they_are(value: str) -> None:
    assert enter_value("naam", value) == value


@pytest.mark.parametrize("bad", ["a\x00b", "a\nb", "\x1b", "\ufffe", "\ud800", chr(0xF0000), "\u2028"])
def test_what_no_letter_can_hold_is_refused_by_name(bad: str) -> None:
    with pytest.raises(KnownError) as caught:
        enter_value("haven", bad)
    assert caught.value.facts["name"] == "haven"
    assert caught.value.facts["character"].startswith("U+")


def test_a_value_is_brought_to_nfc() -> None:
    assert enter_value("naam", "Yes\u0327ilgo\u0308z") == "Ye\u015filg\u00f6z"


def test_running_text_may_hold_line_ends_and_tabs() -> None:
    assert enter_text("tekst", "a\n\tb") == "a\n\tb"


@given(st.text())
def test_a_value_that_is_entered_stays_the_same_when_entered_again(value: str) -> None:
    try:
        once = enter_value("naam", value)
    except KnownError:
        return
    assert enter_value("naam", once) == once
