from datetime import date

from app.compose.question_skeleton import facts_of, skeleton
from app.domain.blocks import Answer, ListBlock, ListKind, Para, Question
from app.domain.found import Member
from app.domain.inlines import Text
from app.domain.questions import AskedQuestion, QuestionSet


def asked(number: str, letters: tuple[str, ...] = ()) -> AskedQuestion:
    return AskedQuestion(number=number, blocks=(Para((Text(f"Vraag {number}?"),)),), letters=letters)


def numbers(questions: QuestionSet) -> list[list[tuple[str, ...]]]:
    """Return for each part the numbers of its question and of its answer, if it has one."""
    return [
        [(each.number,) if isinstance(each, Question) else each.numbers for each in blocks if hasattr(each, "blocks")]
        for blocks in skeleton(questions)
    ]


def test_each_question_is_a_part_word_for_word_with_room_for_its_answer() -> None:
    one, other = asked("1"), asked("2")
    assert list(skeleton(QuestionSet(questions=(one, other)))) == [
        (Question("1", one.blocks), Answer(("1",), ())),
        (Question("2", other.blocks), Answer(("2",), ())),
    ]


def test_what_is_answered_together_has_one_answer_behind_the_last() -> None:
    row = tuple(map(asked, ("1", "2", "3", "4")))
    assert numbers(QuestionSet(questions=row, joint=(("2", "3"),))) == [
        [("1",), ("1",)],
        [("2",)],
        [("3",), ("2", "3")],
        [("4",), ("4",)],
    ]
    assert numbers(QuestionSet(questions=row, joint=(("1", "3"), ("3", "4"), ("8", "9")))) == [
        [("1",)],
        [("2",), ("2",)],
        [("3",)],
        [("4",), ("1", "3", "4")],
    ]


def test_what_is_printed_as_one_is_answered_as_one() -> None:
    assert numbers(QuestionSet(questions=(asked("8"), asked("9 en 10")))) == [
        [("8",), ("8",)],
        [("9 en 10",), ("9", "10")],
    ]


def test_a_question_with_letters_has_an_empty_item_for_each() -> None:
    ((_, answer),) = skeleton(QuestionSet(questions=(asked("3", ("a", "b")),)))
    assert answer == Answer(("3",), (ListBlock(ListKind.LETTER, ((), ())),))


def test_a_set_tells_whose_questions_about_what_and_when() -> None:
    told = QuestionSet(
        questions=(),
        members=(Member("Proef", "ABC"), Member("Van Toets")),
        subject="de veerpont",
        number="2031Z01234",
        put=date(2031, 3, 3),
    )
    assert facts_of(told, "") == {
        "onderwerp": "Antwoorden op Kamervragen over de veerpont",
        "vragensteller": "de leden Proef (ABC) en Van Toets",
        "vragen_over": "de veerpont",
        "datum_vragen": "2031-03-03",
        "uw_kenmerk": "2031Z01234",
    }
    assert "uw_kenmerk" not in facts_of(told, "2031Z01234")
    assert facts_of(QuestionSet(questions=()), "") == {}
