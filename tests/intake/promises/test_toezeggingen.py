from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.passages import Passage, Role
from app.intake.promises.toezeggingen import toezeggingen
from app.intake.running_text import RunningText, Spoken
from tests.intake.promises.reading import letter
from tests.support.effort import examples


@pytest.mark.parametrize(
    ("sentence", "text", "day", "identifier"),
    [
        (
            "Zoals toegezegd in het Commissiedebat Sluizen van 21 december 2023 ga ik hierop in.",
            "Zoals toegezegd in het Commissiedebat Sluizen van 21 december 2023",
            date(2023, 12, 21),
            None,
        ),
        (
            "Tijdens het debat van 3 april jl. heb ik toegezegd dit uit te zoeken.",
            "Tijdens het debat van 3 april jl. heb ik toegezegd",
            date(2024, 4, 3),
            None,
        ),
        (
            "Hiermee voldoe ik aan de toezegging aan het lid Testman (TZ202206-123) over de sluis.",
            "de toezegging aan het lid Testman (TZ202206-123)",
            None,
            "TZ202206-123",
        ),
        (
            "Conform mijn toezegging tijdens het AO van 12 maart 2015 stuur ik u de cijfers.",
            "Conform mijn toezegging tijdens het AO van 12 maart 2015",
            date(2015, 3, 12),
            None,
        ),
        (
            "Zoals toegezegd tijdens het debat over sluizen ga ik hierop in.",
            "Zoals toegezegd tijdens het debat",
            None,
            None,
        ),
        ("Dit betreft toezegging T02867.", "toezegging T02867", None, "T02867"),
        (
            "Ik heb uw Kamer toegezegd de brug te onderzoeken.",
            "Ik heb uw Kamer toegezegd de brug te onderzoeken",
            None,
            None,
        ),
        (
            "Ik heb toegezegd regelmatig aan uw Kamer te zullen rapporteren over de brug.",
            "Ik heb toegezegd regelmatig aan uw Kamer te zullen rapporteren over de brug",
            None,
            None,
        ),
        (
            "Wij hebben toegezegd u over de brug te informeren.",
            "Wij hebben toegezegd u over de brug te informeren",
            None,
            None,
        ),
        (
            "Hiermee doe ik mijn toezegging aan het lid Van Voorbeeld gestand.",
            "mijn toezegging aan het lid Van Voorbeeld",
            None,
            None,
        ),
        (
            "In het debat van 3 april 2024 zegde ik het lid Testman toe dit uit te zoeken.",
            "In het debat van 3 april 2024 zegde ik het lid Testman toe",
            date(2024, 4, 3),
            None,
        ),
        (
            "Ik voldoe aan de toezegging die ik deed tijdens het AO van 4 juni 2015.",
            "de toezegging die ik deed tijdens het AO van 4 juni 2015",
            date(2015, 6, 4),
            None,
        ),
        (
            "Ik voldoe aan de toezegging die ik in het AO van 4 juni 2015 heb gedaan.",
            "de toezegging die ik in het AO van 4 juni 2015 heb gedaan",
            date(2015, 6, 4),
            None,
        ),
        (
            "Ook kom ik de door mij tijdens het AO van 4 juni 2015 gedane toezegging na.",
            "de door mij tijdens het AO van 4 juni 2015 gedane toezegging",
            date(2015, 6, 4),
            None,
        ),
        (
            "Conform de toezegging van mijn ambtsvoorganger zal ik dit doen.",
            "Conform de toezegging van mijn ambtsvoorganger",
            None,
            None,
        ),
    ],
)
def test_a_toezegging_is_known_by_its_debate_day_member_or_number(
    sentence: str, text: str, day: date | None, identifier: str | None
) -> None:
    (found,) = toezeggingen(letter(sentence))
    assert (found.text, found.day, found.identifier) == (text, day, identifier)


@pytest.mark.parametrize(
    "sentence",
    [
        "In bijlage 2 staan de moties en toezeggingen over de haven.",
        "Zoals toegezegd informeer ik u hierbij.",
        "Hiermee beschouw ik deze toezegging als afgedaan.",
        "Ik zeg u toe de brug te onderzoeken.",
        "Dit is de toezegging die ik nog niet heb kunnen uitvoeren.",
        "De stichting zegde toe de brug te onderzoeken.",
    ],
)
def test_a_mention_that_does_not_say_which_toezegging_is_none(sentence: str) -> None:
    assert toezeggingen(letter(sentence)) == ()


def test_a_heading_names_the_toezegging_below_it() -> None:
    def heading(text: str) -> RunningText:
        return RunningText((Spoken(Passage(text=text, runs=((0, 0),), role=Role.HEADING), None),))

    (found,) = toezeggingen(heading("Toezegging over veerdiensten"))
    assert found.text == "Toezegging over veerdiensten"
    assert toezeggingen(heading("Moties en toezeggingen")) == ()


_WORDS = (
    "zoals",
    "toegezegd",
    "heb",
    "ik",
    "de",
    "toezegging",
    "van",
    "lid",
    "3",
    "mei",
    "TZ202206-123",
    "(",
    ")",
    ",",
    ".",
    "debat",
)


@settings(max_examples=examples(100), deadline=None)
@given(st.lists(st.sampled_from(_WORDS)).map(" ".join))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for found in toezeggingen(letter(text)):
        assert found.text == " ".join(text[found.start : found.end].split())
