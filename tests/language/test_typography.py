import pytest

from app.language.typography import with_no_break_spaces

NO_BREAK = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("in nr. 348 staat", "nr. 348"),
        ("de nrs. 3 en 4", "nrs. 3"),
        ("voor € 100 per jaar", "€ 100"),
        ("op grond van art. 5 en", "art. 5"),
        ("volgens artikel 67 mag", "artikel 67"),
        ("zie § 3 hiervoor", "§ 3"),
        ("bijna 5 % meer", "5 %"),
        ("2,5 miljoen euro", "2,5 miljoen"),
        ("op 28 juni jl.", "28 juni"),
        ("zie figuur 1 en", "figuur 1"),
        ("dossier 29 911 gaat", "29 911"),
        ("Handelingen II 2023/24", "Handelingen II"),
    ],
)
def test_a_number_stays_with_its_word(text: str, kept: str) -> None:
    spaced = with_no_break_spaces(text)
    assert kept.replace(" ", NO_BREAK) in spaced
    assert spaced.count(NO_BREAK) == kept.count(" ")
    assert spaced.replace(NO_BREAK, " ") == text


def test_a_citation_breaks_only_between_its_pieces() -> None:
    cited = with_no_break_spaces("Kamerstukken II 2023/24, 29 911, nr. 348")
    assert cited.split(" ") == [f"Kamerstukken{NO_BREAK}II", "2023/24,", f"29{NO_BREAK}911,", f"nr.{NO_BREAK}348"]


@pytest.mark.parametrize("text", ["in 2024 300 mensen", "de artikelen van", "p. ex.", "twee miljoen", "artikel vijf"])
def test_other_spaces_may_break(text: str) -> None:
    assert with_no_break_spaces(text) == text
