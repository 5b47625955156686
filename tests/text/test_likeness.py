import random

from hypothesis import given
from hypothesis import strategies as st

from app.text.folding import folded_words
from app.text.likeness import LikenessIndex

WORDS = [f"woord{number}" for number in range(300)]


def texts(many: int, length: int = 40) -> list[list[str]]:
    draw = random.Random(7)
    return [[draw.choice(WORDS) for _ in range(length)] for _ in range(many)]


def filled(many: int) -> tuple[LikenessIndex[int], list[list[str]]]:
    index: LikenessIndex[int] = LikenessIndex()
    rows = texts(many)
    for key, row in enumerate(rows):
        index.put(key, [row])
    return index, rows


def test_an_edited_copy_is_found_among_many() -> None:
    index, rows = filled(500)
    for key in range(0, 500, 25):
        copy = list(rows[key])
        copy[3], copy[20] = "iets", "anders"
        (found,) = index.like([*copy[:30], *copy[34:]])
        assert found.key == key
        assert found.share > 0.85


def test_a_text_that_was_replaced_is_found_by_its_new_words_only() -> None:
    index, rows = filled(50)
    index.put(7, [rows[7][::-1]])
    assert [found.key for found in index.like(rows[7][::-1], least=0.9)] == [7]
    assert index.like(rows[7], least=0.9) == ()


def test_what_was_removed_is_not_found() -> None:
    index, rows = filled(50)
    index.remove(7)
    assert 7 not in index
    assert len(index) == 49
    assert all(found.key != 7 for found in index.like(rows[7], most=5))


def test_a_text_added_after_a_question_is_found() -> None:
    index, rows = filled(50)
    index.like(rows[0])
    index.put("nieuw", [folded_words("Dit is een Nieuw tekstblok, als voorbeeld.")])  # type: ignore[arg-type]
    (found,) = index.like(folded_words("dit is een nieuw tekstblok als voorbeeld"))
    assert found.key == "nieuw"  # type: ignore[comparison-overlap]
    assert found.share == 1.0


def test_a_run_that_stands_in_every_text_does_not_hide_the_one_that_is_meant() -> None:
    index: LikenessIndex[int] = LikenessIndex()
    formula = folded_words("op grond van de wet deel ik u mede dat")
    rows = [[*formula, *row] for row in texts(2_000, 12)]
    for key, row in enumerate(rows):
        index.put(key, [row])
    assert [index.like([*rows[key][:-1], "slot"])[0].key for key in range(0, 2_000, 100)] == [*range(0, 2_000, 100)]


def test_runs_go_over_no_gap() -> None:
    index: LikenessIndex[str] = LikenessIndex()
    index.put("met gat", [["een", "twee"], ["drie", "vier", "vijf"]])
    assert index.candidates(["een", "twee", "drie"]) == ()
    assert index.candidates(["drie", "vier", "vijf"]) == ("met gat",)


@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=60))
def test_every_text_is_most_like_itself(row: list[str]) -> None:
    index, _ = filled(20)
    index.put(-1, [row])
    assert index.like(row)[0].share == 1.0
