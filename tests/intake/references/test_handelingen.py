from app.intake.references.handelingen import handelingen
from tests.intake.references.texts import said


def test_handelingen_and_their_aanhangsel_are_found_in_order() -> None:
    text = said(
        "Zie ook Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1201.",
        "Dat is besproken (Handelingen II 2011/12, nr. 60, item 5).",
    )
    assert [found.text for found in handelingen(text)] == [
        "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1201",
        "Handelingen II 2011/12, nr. 60, item 5",
    ]


def test_page_heads_and_feet_of_a_printed_aanhangsel_are_none() -> None:
    text = said(
        "ah-tk-20222023-1201",
        "Vergaderjaar 2022–2023 Aanhangsel van de Handelingen",
        "Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 3",
    )
    assert handelingen(text) == ()
