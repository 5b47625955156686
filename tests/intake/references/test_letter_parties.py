import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.intake.references.letter_parties import read_party


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mijn ambtsvoorganger staat dat", "mijn ambtsvoorganger"),
        ("de vaste commissie voor Landbouw, Natuur", "de vaste commissie voor Landbouw"),
        (
            "de toenmalige minister van Landbouw en Natuur over molens",
            "de toenmalige minister van Landbouw en Natuur",
        ),
        ("burgemeester Van den Berg van Ede heeft", "burgemeester Van den Berg van Ede"),
        ("de Nationale ombudsman waarin", "de Nationale ombudsman"),
        ("de VNG over molens", "de VNG"),
        ("de heer J. de Vries (Molenbond) te", "de heer J. de Vries (Molenbond)"),
        ("Stichting De Molen. De", "Stichting De Molen"),
        ("het waterschap Rijn en IJssel is", "het waterschap Rijn en IJssel"),
    ],
)
def test_an_office_or_name_ends_where_something_else_begins(text, words):
    party = read_party(text, 0, len(text))

    assert (party.words, text[: party.end]) == (words, words)


@pytest.mark.parametrize("text", ["", "burgers en bedrijven", "3 mei 2024", "over molens", "de", "ouders"])
def test_what_names_nobody_is_none(text):
    assert read_party(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("de Molenbond", True),
        ("de Minister van Financiën", False),
        ("de vaste commissie voor Landbouw", False),
        ("een inwoner van Ede", False),
        ("mijn ambtsvoorganger", False),
    ],
)
def test_only_a_sender_by_name_tells_letters_apart(text, apart):
    assert read_party(text, 0, len(text)).tells_letters_apart is apart


@given(st.text(max_size=80))
def test_any_text_is_read_within_its_bounds(text):
    party = read_party(text, 0, len(text))

    assert party is None or 0 < party.end <= len(text)
