from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.intake.promises.committee_requests import committee_requests
from tests.intake.promises.reading import letter
from tests.support.effort import examples


@pytest.mark.parametrize(
    ("sentence", "text", "day", "kenmerk"),
    [
        (
            "De vaste commissie voor Proefzaken heeft mij verzocht te reageren op een brief.",
            "De vaste commissie voor Proefzaken heeft mij verzocht",
            None,
            None,
        ),
        (
            "De vaste commissie voor Proef heeft bij brief van 3 april 2024 (kenmerk 2024Z05678) verzocht om spoed.",
            "De vaste commissie voor Proef heeft bij brief van 3 april 2024 (kenmerk 2024Z05678) verzocht",
            date(2024, 4, 3),
            "2024Z05678",
        ),
        (
            "Op verzoek van de vaste commissie voor Sluizen van 4 april 2024 (2024Z04321) reageer ik hierop.",
            "Op verzoek van de vaste commissie voor Sluizen van 4 april 2024 (2024Z04321)",
            date(2024, 4, 4),
            "2024Z04321",
        ),
        (
            "Bij brief van 4 april 2024 verzoekt de vaste commissie voor Sluizen om een standpunt.",
            "Bij brief van 4 april 2024 verzoekt de vaste commissie voor Sluizen",
            date(2024, 4, 4),
            None,
        ),
        (
            "Op het verzoek van het lid Testman tijdens de Regeling van werkzaamheden van 3 april jl. ga ik in.",
            "het verzoek van het lid Testman tijdens de Regeling van werkzaamheden van 3 april jl.",
            date(2024, 4, 3),
            None,
        ),
    ],
)
def test_a_request_of_the_kamer_is_known_with_its_day_and_kenmerk(
    sentence: str, text: str, day: date | None, kenmerk: str | None
) -> None:
    (found,) = committee_requests(letter(sentence))
    assert (found.text, found.day, found.kenmerk) == (text, day, kenmerk)


@pytest.mark.parametrize(
    "sentence",
    [
        "De Europese Commissie heeft Nederland verzocht te reageren.",
        "Op verzoek van de gemeente is de brug gesloten.",
        "De commissie heeft haar rapport aangeboden.",
    ],
)
def test_a_request_of_others_is_none(sentence: str) -> None:
    assert committee_requests(letter(sentence)) == ()


_WORDS = (
    "de",
    "vaste",
    "commissie",
    "voor",
    "verzoekt",
    "heeft",
    "verzocht",
    "het",
    "verzoek",
    "van",
    "lid",
    "uw",
    "3",
    "mei",
    "(",
    ")",
    ",",
    ".",
    "ik",
)


@settings(max_examples=examples(100))
@given(st.lists(st.sampled_from(_WORDS)).map(" ".join))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for found in committee_requests(letter(text)):
        assert found.text == " ".join(text[found.start : found.end].split())
