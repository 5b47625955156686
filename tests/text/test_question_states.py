from app.domain.blocks import Answer, Block, Blocks, Heading, ListBlock, ListKind, Para, Question
from app.domain.inlines import Field, Text
from app.text.question_states import answering
from app.text.sub_questions import letters_in


def para(text: str) -> Para:
    return Para((Text(text),))


def asked(number: str, *text: str) -> Question:
    return Question(number, tuple(map(para, text or ("Klopt dat?",))))


def lettered(*items: str) -> ListBlock:
    return ListBlock(ListKind.LETTER, tuple((para(each),) if each else () for each in items))


def told(*parts: Block | Blocks) -> dict[str, tuple[str, ...]]:
    """Return what is open of each question."""
    held = [part if isinstance(part, tuple) else (part,) for part in parts]
    return {each.number: each.open for each in answering(held).questions}


def test_a_question_is_open_until_words_stand_in_its_answer() -> None:
    assert told(asked("1"), Answer(("1",), ()), asked("2"), Answer(("2",), (para("Ja."),))) == {"1": ("1",), "2": ()}
    assert told(asked("1"), Answer(("1",), (para(" "),))) == {"1": ("1",)}


def test_an_open_field_is_a_gap_and_words_all_the_same() -> None:
    assert told(asked("1"), Answer(("1",), (Para((Field("x", "", "[Bedrag]"),)),))) == {"1": ()}


def test_a_joint_answer_answers_each_wherever_it_stands() -> None:
    assert told(asked("1"), asked("2"), Answer(("1", "2"), (para("Ja."),))) == {"1": (), "2": ()}
    joint = answering([(asked("3"), asked("4"), Answer(("4",), ()), asked("8"), Answer(("3", "8"), (para("Ja."),)))])
    assert [(each.number, each.open, each.together) for each in joint.questions] == [
        ("3", (), ("8",)),
        ("4", ("4",), ()),
        ("8", (), ("3",)),
    ]


def test_a_question_without_a_place_for_an_answer_is_told_apart() -> None:
    states = answering([(asked("1"), asked("2"), Answer(("2",), (para("Ja."),)))]).questions
    assert [each.is_missing for each in states] == [True, False]


def test_an_answer_nobody_asked_for_is_named() -> None:
    assert answering([(asked("1"), Answer(("1", "7"), (para("Ja."),)))]).unasked == ("7",)


def test_a_paragraph_under_an_answer_answers_it_but_not_what_closes_the_letter() -> None:
    parts = [
        (asked("1"), Answer(("1",), ())),
        (para("Tekstblok."),),
        (asked("2"), Answer(("2",), ())),
        (para("Slot."),),
    ]
    assert told(*parts) == {"1": (), "2": ("2",)}
    headed = [(asked("1"), Answer(("1",), ())), (Heading(1, (Text("Kop"),)), para("x")), (asked("2"),)]
    assert told(*headed)["1"] == ("1",)


def test_each_letter_of_a_question_is_to_be_answered() -> None:
    question = Question("3", (para("Kunt u aangeven:"), lettered("hoe vaak;", "waarom;", "sinds wanneer?")))
    assert told(question, Answer(("3",), (lettered("", "", ""),))) == {"3": ("3",)}
    assert told(question, Answer(("3",), (lettered("Vaak.", "", "Nooit."),))) == {"3": ("3b",)}
    assert told(question, Answer(("3",), (lettered("Vaak."),))) == {"3": ("3b", "3c")}
    assert told(question, Answer(("3",), (para("Dat is niet bekend."),))) == {"3": ()}
    assert told(question, Answer(("3a", "3c"), (para("Ja."),)), Answer(("3b",), ())) == {"3": ("3b",)}


def test_questions_lettered_apart_are_answered_by_their_number_as_well() -> None:
    assert told(asked("3a"), asked("3b"), Answer(("3",), (para("Ja."),))) == {"3a": (), "3b": ()}
    assert told(asked("3a"), Answer(("3a",), (para("Ja."),)), asked("3b"), Answer(("3b",), ())) == {
        "3a": (),
        "3b": ("3b",),
    }


def test_two_sets_numbered_from_one_are_answered_in_their_order() -> None:
    row = (asked("1"), Answer(("1",), (para("Ja."),)), asked("1"), Answer(("1",), ()))
    assert [each.open for each in answering([row]).questions] == [(), ("1",)]


def test_letters_are_those_of_a_list_or_written_in_the_text_from_a_on() -> None:
    assert letters_in((lettered("x", "y"),)) == ("a", "b")
    assert letters_in((para("Kunt u zeggen a. hoe vaak; b. waarom; c) sinds wanneer?"),)) == ("a", "b", "c")
    assert letters_in((para("Zie artikel 3, onder b. Klopt dat?"),)) == ()
    assert letters_in((para("Kent u de wet van J.A. de Vries?"),)) == ()
