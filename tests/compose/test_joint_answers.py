from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compose.joint_answers import answered, joined, place_under, split
from app.domain.blocks import Annex, Answer, Block, Para, Question
from app.domain.drafts import Draft, OwnPart, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, ParagraphId, PartId
from app.domain.inlines import Text
from app.text.question_states import answering


def para(text: str) -> Para:
    return Para((Text(text),))


def pair(number: str, *words: str) -> tuple[Block, ...]:
    return Question(number, (para(f"Vraag {number}?"),)), Answer((number,), tuple(map(para, words)))


def drafted(*parts: tuple[Block, ...] | str) -> Draft:
    """Return a draft of these texts; a word is a library paragraph."""
    made = (
        UsePart(PartId(UUID(int=place)), ParagraphId(UUID(int=99)), 1)
        if isinstance(each, str)
        else OwnPart(PartId(UUID(int=place)), each)
        for place, each in enumerate(parts, 1)
    )
    return Draft(DraftId(UUID(int=7)), "antwoord-kamervragen", parts=tuple(made))


def order(draft: Draft) -> list[str]:
    """Return what stands in a draft in order: v2 for a question, a2+3 for an answer, use for a library paragraph."""
    told: list[str] = []
    for part in draft.parts:
        if isinstance(part, UsePart):
            told.append("use")
            continue
        for block in part.blocks:
            if isinstance(block, Question):
                told.append(f"v{block.number}")
            elif isinstance(block, Answer):
                told.append(f"a{'+'.join(block.numbers)}")
    return told


SET = drafted(pair("1"), pair("2", "Twee."), pair("3", "Drie."), pair("4"))


def test_joined_questions_keep_their_order_and_the_words_of_all_stand_in_one_answer() -> None:
    both = joined(SET, ["3", "2"])
    assert order(both) == ["v1", "a1", "v2", "v3", "a2+3", "v4", "a4"]
    part = both.parts[2]
    assert isinstance(part, OwnPart)
    assert part.blocks[1] == Answer(("2", "3"), (para("Twee."), para("Drie.")))
    assert joined(both, ["2", "3"]) == both
    assert order(joined(both, ["3", "4"])) == ["v1", "a1", "v2", "v3", "v4", "a2+3+4"]


def test_split_off_a_question_is_answered_by_itself_and_the_words_stay_with_the_others() -> None:
    apart = split(joined(SET, ["2", "3"]), "3")
    assert order(apart) == order(SET)
    part = apart.parts[1]
    assert isinstance(part, OwnPart)
    assert part.blocks[1] == Answer(("2",), (para("Twee."), para("Drie.")))
    assert split(SET, "2") == SET


def test_an_answer_is_written_to_several_at_once() -> None:
    done = answered(SET, ["1", "4"], (para("Ja."),))
    assert order(done) == ["v1", "v2", "a2", "v3", "a3", "v4", "a1+4"]
    open_ = [each.number for each in answering([each.blocks for each in own(done)]).questions if each.is_open]
    assert open_ == []


def own(draft: Draft) -> list[OwnPart]:
    return [each for each in draft.parts if isinstance(each, OwnPart)]


def test_a_paragraph_under_an_answer_goes_with_it() -> None:
    held = drafted(pair("1"), "use", pair("2"), pair("3"), (Annex((Text("Bijlage"),)),))
    assert order(joined(held, ["1", "2"])) == ["v1", "v2", "a1+2", "use", "v3", "a3"]
    assert place_under(held, "1") == 2
    assert place_under(held, "2") == 3


def test_questions_in_one_text_are_joined_and_split_there() -> None:
    held = drafted((*pair("1", "Ja."), *pair("2")))
    assert order(joined(held, ["1", "2"])) == ["v1", "v2", "a1+2"]
    assert order(split(joined(held, ["1", "2"]), "1")) == ["v1", "a1", "v2", "a2"]


def test_what_is_not_asked_is_named_with_what_is() -> None:
    with pytest.raises(KnownError) as raised:
        joined(SET, ["2", "7"])
    assert raised.value.code is ErrorCode.UNKNOWN_QUESTION
    assert raised.value.facts == {"reference": "7", "candidates": "1, 2, 3 en 4"}


def test_questions_printed_as_one_are_not_answered_apart() -> None:
    held = drafted((Question("9 en 10", (para("Vraag?"),)), Answer(("9", "10"), ())))
    with pytest.raises(KnownError) as raised:
        split(held, "9")
    assert raised.value.code is ErrorCode.QUESTIONS_PRINTED_AS_ONE


STEPS = st.lists(st.tuples(st.booleans(), st.sets(st.sampled_from("1234"), min_size=1, max_size=3)), max_size=8)


@given(STEPS)
def test_however_often_joined_and_split_each_question_stands_once_in_order_with_one_answer(
    steps: list[tuple[bool, set[str]]],
) -> None:
    held = SET
    for joins, numbers in steps:
        held = joined(held, sorted(numbers)) if joins else split(held, min(numbers))
    said = order(held)
    assert [each for each in said if each.startswith("v")] == ["v1", "v2", "v3", "v4"]
    covered = sorted(number for each in said if each.startswith("a") for number in each[1:].split("+"))
    assert covered == ["1", "2", "3", "4"]
    words = [
        block for part in own(held) for block in part.blocks if isinstance(block, Answer) for block in block.blocks
    ]
    assert sorted(map(str, words)) == sorted(map(str, (para("Twee."), para("Drie."))))
