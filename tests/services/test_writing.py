"""What own texts are called."""

import pytest

from app.services.writing import first_words, written

FIGURE = f'(sha256:{"0" * 64} "Een lijn die daalt")'


@pytest.mark.parametrize(
    ("notation", "called"),
    [
        ("# Inleiding\n\nTekst.", "Inleiding"),
        ("- **een** punt\n- twee", "een punt"),
        (":::: vraag 1\nKent u het bericht?\n::::\n", "Kent u het bericht?"),
        (f"![Verloop]{FIGURE}\n\nTekst.", "Verloop"),
        (f"![]{FIGURE}", "Een lijn die daalt"),
        (f"::: antwoord 1\n![]{FIGURE}\n:::", "Een lijn die daalt"),
        ("", ""),
    ],
)
def test_a_text_is_called_by_the_words_it_begins_with(notation: str, called: str) -> None:
    assert first_words(written(notation)) == called
