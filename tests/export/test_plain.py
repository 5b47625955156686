from app.domain.blocks import Annex, ListKind
from app.domain.inlines import Text
from app.export.plain import plain_text
from tests.export.letters import bullet, letter, note, para


def test_a_letter_reads_from_address_to_signature_with_its_notes_last() -> None:
    made = letter(
        (para("Eerste alinea.", note("Een noot.")), bullet(ListKind.NUMBER, "een", "twee")),
        (Annex((Text("Bijlage"),)), para("In de bijlage.")),
    )
    assert plain_text(made).split("\n\n") == [
        "Aan de burgemeester van Voorbeeldstad\nde heer B. Voorbeeld\nPostbus 00000\n0000 AA  VOORBEELDSTAD",
        "28 juni 2022\nVoorbeeldbrief over de havens van Voorbeeldstad",
        "Geachte heer Voorbeeld,",
        "Eerste alinea.[1]",
        "1. een\n2. twee",
        "Hoogachtend,",
        "De Minister van Voorbeeldzaken,",
        "C. Voorbeeld-Naam",
        "Bijlage",
        "In de bijlage.",
        "[1] Een noot.\n",
    ]


def test_an_empty_letter_is_an_empty_line() -> None:
    made = letter(fields=(), opening="", closing="", signature_above=(), signature_below=())
    assert plain_text(made) == "\n"
