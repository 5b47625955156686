from app.checks.questions import questions
from app.domain.blocks import Answer, Block, Para, Question
from app.domain.findings import FindingCode, Severity
from app.domain.inlines import Text
from tests.checks.test_checks import KIND, PART, letter


def para(text: str) -> Para:
    return Para((Text(text),))


def asked(number: str) -> Question:
    return Question(number, (para("Klopt dat?"),))


def found(*blocks: Block) -> list[tuple[str, str, str]]:
    return [(each.code, each.severity, each.facts["numbers"]) for each in questions(letter(*blocks), KIND)]


def test_one_open_question_stands_in_the_way_and_is_named() -> None:
    row = (asked("1"), Answer(("1",), (para("Ja."),)), asked("2"), Answer(("2",), ()), asked("3"))
    assert found(*row) == [
        (FindingCode.QUESTION_OPEN, Severity.BLOCKS, "2"),
        (FindingCode.QUESTION_WITHOUT_ANSWER, Severity.BLOCKS, "3"),
    ]
    assert [each.part for each in questions(letter(*row), KIND)] == [PART, PART]


def test_an_answer_to_no_question_is_a_warning() -> None:
    assert found(asked("1"), Answer(("1", "12"), (para("Ja."),))) == [
        (FindingCode.ANSWER_WITHOUT_QUESTION, Severity.WARNS, "12")
    ]


def test_answered_questions_and_letters_without_any_have_no_findings() -> None:
    assert found(asked("1"), Answer(("1",), (para("Ja."),))) == []
    assert found(para("Tekst.")) == []
