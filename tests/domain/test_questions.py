import pytest

from app.domain.questions import in_order, listed, numbers_in


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        ("3", ("3",)),
        ("3a", ("3a",)),
        ("9 en 10", ("9", "10")),
        ("7, 8, 9 10 en 11", ("7", "8", "9", "10", "11")),
        ("4 t/m 6", ("4", "5", "6")),
        ("Vragen 4, 5a en 7:", ("4", "5a", "7")),
        ("2024", ()),
    ],
)
def test_the_numbers_in_what_is_printed(printed: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(printed) == numbers


def test_numbers_stand_in_the_order_they_are_asked() -> None:
    assert sorted(["10", "3b", "3a", "2", "x"], key=in_order) == ["2", "3a", "3b", "10", "x"]


def test_numbers_are_named_as_a_sentence_does() -> None:
    assert [listed(each) for each in (["2"], ["2", "3"], ["2", "3a", "5"])] == ["2", "2 en 3", "2, 3a en 5"]
