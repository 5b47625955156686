import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.language.sentences import sentences
from tests.support.effort import examples


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dank voor uw brief van 11 maart jl. over de sluis.",
        "De brug gaat op 3 nov. 2026 open.",
        "De raad vergadert op 3 en 4 mei a.s. in Luik.",
        "Dit staat in nr. 12 en art. 5 van de wet.",
        "Zie Stb. 2020, 118 en p. 3.",
        "Een nota van mr. dr. J. de Voorbeeld en prof.dr. B.C. van Dam.",
        "De heer A.B. Testman is aanwezig.",
        "Dit raakt o.a. De Nederlandsche Bank, d.w.z. De Bank.",
        "De motie Testman c.s. over water is aangenomen.",
        "Het gaat om 1.250.000 euro en om paragraaf 3.2 van het plan.",
        "Zie www.voorbeeld.nl/a.b voor meer.",
        "Wat wilt u?",
        "Dat gaat door (zie bijv. art. 3 Wet op de Proef).",
        "Het bedrag is max. 5 miljoen.",
        "«Wie betaalt dat?» was de vraag.",
    ],
)
def test_a_point_within_a_sentence_does_not_end_it(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Dat was op 3 mei jl.|De Kamer weet dit.",
        "Dat was in 2022.|In het najaar volgt meer.",
        "Zie Kamerstuk 29 911, nr. 348.|Deze brief is oud.",
        "Dit raakt scholen, bedrijven e.d.|Ik zie dat ook.",
        "Dit was de motie-Testman c.s.|Gemeenten steunen die.",
        "Is dat zo?|Ja.|Dat is zo.",
        "Hij zei «nee.»|Daarna zweeg hij.",
        "Dat gaat door (zie boven.)|Daarna niet.",
        "Er zijn veel havens.3|Ze groeien.12 13|Dat is mooi.",
        "Dit staat in het eerste lid.|Dat kan al.|Het is de wet.",
        "Zo deed het Ministerie van V.W.S.|Het was tijdig.",
        "Eerst dit...|Dan dat.",
        "Het kan!|2024 wordt mooi.",
    ],
)
def test_a_point_at_the_end_of_a_sentence_ends_it(text: str) -> None:
    assert split(text.replace("|", " ")) == text.split("|")


def test_the_number_of_a_list_item_belongs_to_its_sentence() -> None:
    assert split("1. Samenwerken. 2. Beter meten.") == ["1. Samenwerken.", "2. Beter meten."]
    assert split("Ad 1. De sluis. Ook dat.") == ["Ad 1. De sluis.", "Ook dat."]


def test_a_line_break_ends_a_sentence_unless_the_line_runs_on() -> None:
    assert split("Aanpak\nDe aanpak werkt.") == ["Aanpak", "De aanpak werkt."]
    assert split("Het gaat om:\n- scholen;\n- havens.") == ["Het gaat om:", "- scholen;", "- havens."]
    assert split("Ik informeer u\nna de zomer.") == ["Ik informeer u\nna de zomer."]
    assert split("Gelet op Delft,\nGouda en Leiden volgt meer.") == ["Gelet op Delft,\nGouda en Leiden volgt meer."]


@settings(max_examples=examples(150))
@given(st.text(st.sampled_from("aB1.?!…,:;()«»'\"[] \n\tj"), max_size=60) | st.text(max_size=60))
def test_the_spans_hold_every_character_but_white_space_once(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
