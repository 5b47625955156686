from datetime import date
from enum import StrEnum

import pytest

from app.domain.explained import Explained, ReadAs
from app.intake.explanation import explain
from app.language.citations import CitationFlag
from app.language.dates.values import DateFlag
from app.language.wording.flags import fact_name, flag_text


@pytest.mark.parametrize("flag", [*DateFlag, *CitationFlag])
def test_every_flag_has_words_in_both_languages(flag: StrEnum) -> None:
    dutch, english = flag_text(flag.value), flag_text(flag.value, "en")
    assert dutch
    assert english
    assert dutch != english


def test_every_fact_of_an_explanation_has_a_name() -> None:
    text = (
        "Op 3 mei jl. zond ik u mijn brief van 3 maart 2031, kenmerk 1234567 (Kamerstuk 29 911, nr. 12)."
        " In de motie-Proef c.s. verzoekt u om een plan. Na de zomer informeer ik uw Kamer. Conform mijn toezegging"
        " van 4 april 2031 (TZ203104-123) en op verzoek van de vaste commissie voor Vaarwegen van 5 april 2031."
    )
    found: tuple[Explained, ...] = explain(text, date(2031, 6, 1))
    assert {each.read_as for each in found} >= {
        ReadAs.DAYS,
        ReadAs.CITATION,
        ReadAs.LETTER,
        ReadAs.MOTIE,
        ReadAs.PROMISE,
    }
    for each in found:
        assert all(fact_name(name) for name, _ in each.facts)
