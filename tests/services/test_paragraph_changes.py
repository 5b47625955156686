"""What one version says otherwise than another."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.services.paragraph_changes import Piece, Said, altered, compared, excerpts, typed_sources
from tests.storage.samples import a_paragraph

TEXTS = st.lists(st.sampled_from(["de", "haven", "van", "Voorbeeld", "\n", "."])).map(" ".join)


def test_words_that_went_stand_before_those_that_came() -> None:
    assert compared("Een oude zin.", "Een nieuwe zin.") == (
        Piece(Said.BOTH, "Een "),
        Piece(Said.FORMER, "oude"),
        Piece(Said.LATER, "nieuwe"),
        Piece(Said.BOTH, " zin."),
    )


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_back_from_what_is_shown(former: str, later: str) -> None:
    pieces = compared(former, later)
    assert "".join(each.text for each in pieces if each.said is not Said.LATER) == former
    assert "".join(each.text for each in pieces if each.said is not Said.FORMER) == later


@given(TEXTS, TEXTS)
def test_an_excerpt_leaves_out_nothing_that_differs(former: str, later: str) -> None:
    pieces = compared(former, later)
    kept = excerpts(pieces, 2)
    assert [each for each in kept if each.said is not Said.BOTH] == [
        each for each in pieces if each.said is not Said.BOTH
    ]


def test_far_from_a_change_an_ellipsis_stands() -> None:
    many = " ".join(f"woord{number}" for number in range(100))
    shown = "".join(each.text for each in excerpts(compared(f"{many} oud", f"{many} nieuw"), 2))
    assert shown.startswith(" … woord98 ")


def test_the_fields_of_the_header_that_differ_are_named() -> None:
    one = a_paragraph()
    assert altered(one, replace(one, version=2, title="Anders", owner="Ander", body="X", reason="y")) == (
        "title",
        "owner",
    )


def test_sources_are_typed_one_a_line() -> None:
    assert [each.text for each in typed_sources("Opiumwet\n\n art. 36e Sr \n", "x")] == [
        "Opiumwet",
        "Wetboek van Strafrecht, artikel 36e",
    ]
    with pytest.raises(KnownError) as caught:
        typed_sources("Opiumwet\nergens", "x")
    assert caught.value.code is ErrorCode.PARAGRAPH_SOURCE
    assert caught.value.facts == {"name": "x", "source": "ergens", "what": "no_source"}
