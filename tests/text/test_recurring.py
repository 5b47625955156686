from app.text.recurring import RecurringPassages

ONE = "Het kabinet hecht zeer aan een goede samenwerking met alle gemeenten in het land."
TWO = "Daarom is in het voorjaar met hen gesproken over een meerjarige aanpak van dit vraagstuk."
THREE = "Over de uitkomst van dat gesprek wordt de Kamer voor de zomer van 2024 geïnformeerd."


def other(number: int) -> str:
    names = ["haven", "school", "brug", "weg", "dijk", "bos"]
    name = names[number % 6]
    return f"Over de {name} van {name}stad valt in {name}maand nog van alles aan {name}werk te melden."


def found(*texts: list[str]) -> list[tuple[list[int], int]]:
    passages: RecurringPassages[int] = RecurringPassages()
    for key, text in enumerate(texts):
        passages.put(key, text)
    return [(sorted(key for key, _ in each.places), each.length) for each in passages.found()]


def test_sentences_that_follow_one_another_in_three_texts_are_one_passage() -> None:
    assert found([ONE, TWO], [other(0), ONE, TWO], [ONE, TWO, other(1)]) == [([0, 1, 2], 2)]


def test_two_texts_are_too_few() -> None:
    assert found([ONE, TWO], [ONE, TWO], [other(0)]) == []


def test_a_passage_ends_where_the_texts_part() -> None:
    assert found([ONE, TWO, other(0)], [ONE, TWO, other(1)], [ONE, TWO, THREE]) == [([0, 1, 2], 2)]


def test_a_sentence_with_another_number_or_a_word_more_is_the_same() -> None:
    texts = [THREE, THREE.replace("2024", "2025"), THREE.replace("voor de zomer", "nog voor de zomer")]
    assert found(*([each] for each in texts)) == [([0, 1, 2], 1)]


def test_a_formula_is_none() -> None:
    assert found(*(["Ik vertrouw erop u voldoende te hebben geïnformeerd."[:30]] for _ in range(4))) == []


def test_what_is_known_is_left_out() -> None:
    passages: RecurringPassages[int] = RecurringPassages(lambda words: "kabinet" in words)
    for key in range(3):
        passages.put(key, [ONE, TWO])
    (passage,) = passages.found()
    assert {at for _, at in passage.places} == {1}
