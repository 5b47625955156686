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
            "Tijdens het debat van 3 april jl. heb ik toegezegd dit uit te zoeken",
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
            "Zoals toegezegd tijdens het debat over sluizen",
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
            "In het debat van 3 april 2024 zegde ik het lid Testman toe dit uit te zoeken",
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
            "Hoe past dit bij uw toezegging bij de behandeling van de Wet op de sluizen dat de brug opengaat?",
            "uw toezegging bij de behandeling van de Wet op de sluizen",
            None,
            None,
        ),
        (
            "Conform de toezegging van mijn ambtsvoorganger zal ik dit doen.",
            "Conform de toezegging van mijn ambtsvoorganger",
            None,
            None,
        ),
        (
            "De toezegging aan het lid Eva van Voorbeeld (ABC) om de kosten mee te nemen wordt hiermee ingelost.",
            "De toezegging aan het lid Eva van Voorbeeld (ABC) om de kosten mee te nemen",
            None,
            None,
        ),
        (
            "De toezegging aan de leden Testman (ABC) en Van Proef dat ik de brug bezie die dicht is, is gedaan.",
            "De toezegging aan de leden Testman (ABC) en Van Proef dat ik de brug bezie die dicht is",
            None,
            None,
        ),
        (
            "De toezegging, gedaan in het AO van 4 juni 2015 aan het lid Testman (ABC), om te tellen, gestand doen.",
            "De toezegging, gedaan in het AO van 4 juni 2015 aan het lid Testman (ABC), om te tellen",
            date(2015, 6, 4),
            None,
        ),
        (
            "De toezegging in het AO van 4 juni 2015 om te tellen is gestand gedaan.",
            "De toezegging in het AO van 4 juni 2015",
            date(2015, 6, 4),
            None,
        ),
        (
            "De toezegging is dat ik u eind 2016 bericht over de brug.",
            "De toezegging is dat ik u eind 2016 bericht over de brug",
            None,
            None,
        ),
        (
            "Ik betrek daarbij wat ik heb toegezegd in het AO van 4 juni 2015: dat ik de brug zou bezien.",
            "wat ik heb toegezegd in het AO van 4 juni 2015: dat ik de brug zou bezien",
            date(2015, 6, 4),
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
    ("sentence", "rest"),
    [
        ("In het AO van 3 april 2024 heb ik het lid Testman toegezegd te bezien of de brug open kan.", ""),
        ("In het AO van 3 april 2024 is toegezegd dat de brug opengaat en de sluis zal worden gesloopt.", ""),
        ("In het AO van 3 april 2024 is toegezegd de brug te sluiten.", " (Kamerstuk 30 001, nr. 4)."),
        ("In het AO van 3 april 2024 heb ik u een brief toegezegd over de brug, de sluis en de dijk.", ""),
        ("In het AO van 3 april 2024 heb ik een aantal toezeggingen gedaan over de telling van bruggen.", ""),
        ("In het AO van 3 april 2024 heeft u toegezegd de brug te bezien en de Kamer daarover te berichten.", ""),
        ("In het AO van 3 april 2024 heb ik toegezegd de brug te bezien", " en ik heb u daarover bericht."),
        ("In het AO van 3 april 2024 heb ik toegezegd de brug te bezien", " en de uitkomst is bekend."),
        ("In het AO van 3 april 2024 heb ik toegezegd de brug te bezien", "; dat doe ik hierbij."),
        ("In het AO van 3 april 2024 heb ik toegezegd de brug te bezien", ", waaraan ik met deze brief voldoe."),
        ("In het AO van 3 april 2024 heb ik toegezegd de brug te bezien", ", dat doe ik nu."),
        ("In het AO van 3 april 2024 heb ik toegezegd een brief te zenden, waaruit ik de cijfers haal.", ""),
        ("In het AO van 3 april 2024 heb ik de Kamer toegezegd", ": de brug gaat open."),
        ("In het AO van 3 april 2024 hebben wij beloofd het rapport “De brug” te zenden.", ""),
        ("In het AO van 3 april 2024 heb ik toegezegd u te berichten (toezegging T03842).", ""),
    ],
)  # fmt: skip
def test_a_toezegging_goes_on_over_what_was_promised_to_the_end_of_its_clause(sentence: str, rest: str) -> None:
    (found,) = toezeggingen(letter(sentence.rstrip(".") + (rest or ".")))
    assert found.text == sentence.rstrip(".")
    assert found.day == date(2024, 4, 3)


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "Weet u dat uw ambtsvoorganger bij de begroting in 2023 heeft toegezegd de Kamer te berichten?",
            "uw ambtsvoorganger bij de begroting in 2023 heeft toegezegd de Kamer te berichten",
        ),
        (
            "De notitie die ik u heb toegezegd in het debat van 3 mei 2023 treft u hierbij aan.",
            "De notitie die ik u heb toegezegd in het debat van 3 mei 2023",
        ),
        (
            "Ik heb de wethouders op 21 november gesproken en hen toegezegd dat ik op 1 juni zal reageren.",
            "hen toegezegd dat ik op 1 juni zal reageren",
        ),
        (
            "Zoals u weet, heb ik in het debat van 3 april 2024 toegezegd de brug te bezien.",
            "Zoals u weet, heb ik in het debat van 3 april 2024 toegezegd de brug te bezien",
        ),
        (
            "Omdat ik in het AO van 3 april 2024 heb toegezegd de brug te bezien, stuur ik u de cijfers.",
            "Omdat ik in het AO van 3 april 2024 heb toegezegd de brug te bezien",
        ),
        ("Ik heb daarbij toegezegd de brug te bezien.", "Ik heb daarbij toegezegd de brug te bezien"),
    ],
)
def test_a_toezegging_in_a_clause_of_its_own_begins_with_that_clause(sentence: str, text: str) -> None:
    assert [found.text for found in toezeggingen(letter(sentence))] == [text]


def test_a_day_in_what_was_promised_is_not_the_day_of_the_toezegging() -> None:
    (found,) = toezeggingen(letter("Ik heb de Kamer toegezegd de brug per 1 juni 2023 te sluiten."))
    assert found.day is None
    (told,) = toezeggingen(letter("Ik heb de Kamer toegezegd in het debat van 3 april 2024 de brug te sluiten."))
    assert told.day == date(2024, 4, 3)


@pytest.mark.parametrize(
    "sentence",
    [
        "In het overleg van 3 april 2024 heeft de gemeente toegezegd de brug te sluiten.",
        "De gemeente heeft op 3 april 2024 toegezegd de minister te berichten.",
        "In het overleg van 3 april 2024 is door de gemeente toegezegd de brug te sluiten.",
        "In het debat van 3 april 2024 heb ik niet toegezegd de brug te sluiten.",
        "In het debat van 3 april 2024 heb ik geen toezegging gedaan over de brug.",
    ],
)
def test_what_others_promised_or_what_nobody_did_is_no_toezegging(sentence: str) -> None:
    assert toezeggingen(letter(sentence)) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "In bijlage 2 staan de moties en toezeggingen over de haven.",
        "Zoals toegezegd informeer ik u hierbij.",
        "Hiermee beschouw ik deze toezegging als afgedaan.",
        "Ik zeg u toe de brug te onderzoeken.",
        "Dit is de toezegging die ik nog niet heb kunnen uitvoeren.",
        "De stichting zegde toe de brug te onderzoeken.",
        "In het debat van 3 april 2024 zijn door ons diverse toezeggingen gedaan.",
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
    "zegde",
    "toe",
    "die",
    "te",
    "en",
    "gedaan",
    "door",
    ";",
)


@settings(max_examples=examples(100))
@given(st.lists(st.sampled_from(_WORDS)).map(" ".join))
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for found in toezeggingen(letter(text)):
        assert found.text == " ".join(text[found.start : found.end].split())
