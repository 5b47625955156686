import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.intake.kamervragen.dialogue import Dialogue, dialogue
from app.intake.kamervragen.numbered import answer, bare, question
from tests.support.effort import examples


def told(*texts: str) -> list[tuple[tuple[int, ...], str, str]]:
    return [(item.numbers, item.question, item.answer) for item in dialogue(texts).items]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Vraag 1", (1,)),
        ("Vragen 4, 5 en 6:", (4, 5, 6)),
        ("Vraag 7, 8, 9 10 en 11", (7, 8, 9, 10, 11)),
        ("Vraag 2 t/m 4", (2, 3, 4)),
        ("Vraag 2-4", (2, 3, 4)),
        ("**Vraag 3**", (3,)),
        ("Vraag 3. Klopt dat?", (3,)),
        ("Vraag 12a", (12,)),
    ],
)
def test_a_line_that_begins_a_question_gives_its_numbers(text: str, numbers: tuple[int, ...]) -> None:
    read = question(text.replace("**", ""))
    assert read is not None
    assert read.numbers == numbers


@pytest.mark.parametrize(
    "text", ["Vraag 3 gaat over havens.", "Vragen van het lid Proef", "De vraag is of", "3 vragen"]
)
def test_running_text_begins_no_question(text: str) -> None:
    assert question(text) is None


def test_answers_are_named_in_many_ways() -> None:
    for text in ("Antwoord op vraag 3", "Antwoord vraag 3:", "Antwoord 3", "Antwoord op de vragen 3", "ANTWOORD 3"):
        read = answer(text)
        assert read is not None, text
        assert read.numbers == (3,), text
    lone = answer("Antwoord:")
    assert lone is not None
    assert lone.numbers == ()
    assert answer("Antwoord van minister Proef (Vaarwegen)") is None


def test_bare_numbers_stand_before_a_space_or_alone() -> None:
    assert [each and each.numbers for each in map(bare, ("1", "2 en 3", "4. Klopt dit?", "1.250 euro", "A 1"))] == [
        (1,), (2, 3), (4,), None, None,
    ]  # fmt: skip


def test_questions_and_answers_are_told_apart() -> None:
    assert told(
        "Inleiding", "Vraag 1", "Klopt dit?", "En dit?", "Antwoord 1", "Ja.", "Vraag 2", "Hoe?", "Antwoord 2", "Zo."
    ) == [
        ((1,), "Klopt dit?\nEn dit?", "Ja."),
        ((2,), "Hoe?", "Zo."),
    ]


def test_joint_answers_keep_every_question_in_the_order_asked() -> None:
    got = told("Vraag 1", "A?", "Vraag 2", "B?", "Antwoord 2", "Twee.", "Vraag 3", "C?", "Antwoord 1 en 3", "Samen.")
    assert got == [((1, 3), "A?\nC?", "Samen."), ((2,), "B?", "Twee.")]


def test_a_lone_answer_answers_what_is_open() -> None:
    assert told("Vraag 1", "A?", "Vraag 2", "B?", "Antwoord", "Ja.") == [((1, 2), "A?\nB?", "Ja.")]


def test_a_question_without_an_answer_is_kept_and_an_answer_without_a_question_invents_none() -> None:
    assert told("Vraag 1", "A?", "Antwoord 2", "Nee.") == [((1,), "A?", "")]


def test_two_lists_numbered_from_one_are_answered_each_for_itself() -> None:
    got = told("Vraag 1", "A?", "Antwoord 1", "Ja.", "Vraag 1", "B?", "Antwoord 1", "Nee.")
    assert got == [((1,), "A?", "Ja."), ((1,), "B?", "Nee.")]


def test_prints_with_bare_numbers_are_read_by_their_order() -> None:
    got = told(
        "Vragen van het lid Proef over havens.", "1", "Klopt het bericht?", "2. Hoeveel van de 12 zijn er?",
        "3 Waarom?",
        "Antwoord van minister Voorbeeld", "1", "Ja.", "2 en 3", "Twaalf, om 9 redenen.", "4 is er niet.",
    )  # fmt: skip
    assert got == [
        ((1,), "Klopt het bericht?", "Ja."),
        ((2, 3), "Hoeveel van de 12 zijn er?\nWaarom?", "Twaalf, om 9 redenen.\n4 is er niet."),
    ]


def test_bare_numbers_number_questions_where_each_answer_is_named() -> None:
    assert told(
        "1 ", "Klopt dit?", "2", "En dit?", "Antwoord op de vragen 1 en 2", "Ja.",
        "3 Hoe lang?", "Antwoord:", "Kort.", "4 en 5", "Waarom?", "Antwoord", "Daarom.", "1) Pc",
    ) == [
        ((1, 2), "Klopt dit?\nEn dit?", "Ja."), ((3,), "Hoe lang?", "Kort."), ((4, 5), "Waarom?", "Daarom.\n1) Pc"),
    ]  # fmt: skip


def test_a_list_with_an_answer_somewhere_behind_it_is_no_questions() -> None:
    assert told("1 Oevers.", "2 Dijken.", "Antwoord", "Geen.") == []


def test_numbered_paragraphs_of_a_letter_are_no_questions() -> None:
    assert dialogue(("1. Inleiding", "Wij schrijven u.", "2. Slot", "1. Bijlage")) == Dialogue()


def test_the_words_of_questions_are_pointed_at() -> None:
    assert dialogue(("Brief", "Vraag 1", "A?", "Antwoord 1", "Ja.", "Vraag 2", "B?")).asked == {1, 2, 5, 6}


LINES = [
    "Vraag 1",
    "Vraag 2 en 3",
    "Antwoord",
    "Antwoord 2",
    "Antwoord 1, 3",
    "1",
    "2 en 3",
    "Ja.",
    "",
    "Antwoord van X",
]


@given(st.lists(st.sampled_from(LINES), max_size=30))
@settings(max_examples=examples(200))
def test_every_question_printed_is_found_once_and_none_is_invented(lines: list[str]) -> None:
    found = sorted(number for item in dialogue(lines).items for number in item.numbers)
    printed = sorted(number for each in map(question, lines) if each for number in each.numbers)
    if printed:
        assert found == printed or set(found) == set(printed)


def test_a_number_put_twice_tells_the_question_from_its_answer() -> None:
    texts = (
        "Antwoorden op vragen",
        "1\nKent u het bericht?",
        "1\nJa.",
        "Meer niet.",
        "2 en 3\nWaarom?",
        "2 en 3\nDaarom.",
    )
    assert told(*texts) == [((1,), "Kent u het bericht?", "Ja.\nMeer niet."), ((2, 3), "Waarom?", "Daarom.")]


def test_an_answer_may_follow_its_question_without_any_label() -> None:
    texts = (
        "Antwoorden op de vragen van het lid Proef",
        "1",
        "Kent u het bericht?",
        "Ja.",
        "2 Wat vindt u?",
        "Niets.",
    )
    assert told(*texts) == [((1,), "Kent u het bericht?", "Ja."), ((2,), "Wat vindt u?", "Niets.")]


@pytest.mark.parametrize(
    "texts",
    [
        ("Het plan heeft drie delen", "1", "Wat doen we?", "Bouwen.", "2", "Wie doet het?", "Wij."),
        ("De vragen van de leden", "1. De oevers", "worden hersteld.", "2. De kades", "blijven."),
        ("De vragen", "1", "Wat vindt u?", "Niets."),
        ("De vragen", "1", "Wat vindt u?", "2", "En de kades?"),
    ],
)
def test_numbers_before_other_things_are_no_questions(texts: tuple[str, ...]) -> None:
    assert told(*texts) == []
