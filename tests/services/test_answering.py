from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.blocks import Answer, Para, Question
from app.domain.drafts import Draft, OwnPart
from app.domain.errors import ErrorCode, KnownError
from app.domain.findings import FindingCode
from app.domain.ids import DraftId
from app.domain.inlines import Text
from app.domain.letters import Direction, Letter, Status
from app.services.registering import Registration
from app.services.writing import written
from tests.support.library import load

SET = """\
2031Z01234

Vragen van het lid Proef (ABC) aan de minister van Vaarwegen over de veerpont (ingezonden 3 maart 2031)

1
Kent u het bericht “De pont vaart niet”?

2
Klopt het dat de pont stilligt? Zo ja, waarom?

3
Wanneer vaart zij weer?
"""


@pytest.fixture
def letter(desk: Services, tmp_path: Path) -> Letter:
    """Give a test a set of questions that came in."""
    file = tmp_path / "vragen.txt"
    file.write_text(SET, "utf-8")
    (taken,) = desk.intake.import_files([file], propose=True)
    typed = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.RECEIVED,
        dated=date(2031, 3, 3),
        subject="Vragen",
    )
    registered, _ = desk.intake.register(taken.sha256 or "", typed)
    return registered


@pytest.fixture
def draft(desk: Services, letter: Letter) -> DraftId:
    begun, _ = desk.drafting.begin("antwoord-kamervragen", str(letter.id))
    return begun.draft.id


def blocks(draft: Draft) -> list[object]:
    return [block for part in draft.parts if isinstance(part, OwnPart) for block in part.blocks]


def states(desk: Services, draft: DraftId) -> list[tuple[str, ...]]:
    return [each.state.open for each in desk.answering.questions(draft)]


def codes(desk: Services, draft: DraftId) -> dict[str, str]:
    found = desk.resolving.show(draft).findings
    return {each.code: each.facts["numbers"] for each in found if "numbers" in each.facts}


def test_a_draft_begins_with_every_question_word_for_word_and_what_the_set_tells(
    desk: Services, draft: DraftId
) -> None:
    begun = desk.drafting.get(draft).draft
    assert len(begun.parts) == 3
    assert [each.number for each in blocks(begun) if isinstance(each, Question)] == ["1", "2", "3"]
    assert blocks(begun)[2] == Question("2", (Para((Text("Klopt het dat de pont stilligt? Zo ja, waarom?"),)),))
    assert {name: begun.facts[name] for name in ("vragensteller", "vragen_over", "datum_vragen", "uw_kenmerk")} == {
        "vragensteller": "het lid Proef (ABC)",
        "vragen_over": "de veerpont",
        "datum_vragen": "2031-03-03",
        "uw_kenmerk": "2031Z01234",
    }
    shown = desk.resolving.text(desk.resolving.show(draft).letter).replace("\u00a0", " ")
    assert "de vragen van het lid Proef (ABC) over de veerpont, die u mij op 3 maart 2031 hebt gezonden" in shown


def test_what_is_said_at_the_beginning_goes_before_what_the_set_tells(desk: Services, letter: Letter) -> None:
    begun, _ = desk.drafting.begin("antwoord-kamervragen", str(letter.id), assignments=[("vragen_over", "de pont")])
    assert begun.draft.facts["vragen_over"] == "de pont"


def test_another_kind_of_letter_begins_without_them(desk: Services, letter: Letter) -> None:
    assert desk.drafting.begin("uitstelbericht", str(letter.id))[0].draft.parts == ()


def test_one_open_question_keeps_the_letter_from_being_ready(desk: Services, draft: DraftId) -> None:
    assert codes(desk, draft) == {FindingCode.QUESTION_OPEN: "1, 2 en 3"}
    desk.answering.answer(draft, ["1"], written("Ja."))
    desk.answering.answer(draft, ["2", "3"], written("Ja, zodra het kan."))
    assert codes(desk, draft) == {}
    desk.answering.split(draft, "2")
    assert codes(desk, draft) == {FindingCode.QUESTION_OPEN: "2"}
    assert states(desk, draft) == [(), ("2",), ()]
    desk.answering.join(draft, ["1", "2"])
    assert codes(desk, draft) == {}


def test_a_paragraph_under_an_answer_answers_it(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    load(desk, tmp_path, "pont", "De pont vaart.")
    desk.answering.answer_with(draft, "1", "pont")
    assert states(desk, draft) == [(), ("2",), ("3",)]


def test_a_question_left_out_or_altered_is_told(desk: Services, draft: DraftId) -> None:
    parts = desk.drafting.get(draft).draft.parts
    desk.drafting.remove(draft, parts[2].id)
    changed = (Question("1", (Para((Text("Kent u dat bericht?"),)),)), Answer(("1",), (Para((Text("Ja."),)),)))
    desk.drafting.write(draft, parts[0].id, changed)
    found = codes(desk, draft)
    assert (found[FindingCode.QUESTION_LEFT_OUT], found[FindingCode.QUESTION_ALTERED]) == ("3", "1")
    desk.answering.take_over(draft)
    assert FindingCode.QUESTION_LEFT_OUT not in codes(desk, draft)
    assert len(desk.drafting.get(draft).draft.parts) == 3


def test_without_any_of_its_questions_such_a_letter_is_not_ready(desk: Services, draft: DraftId) -> None:
    for part in desk.drafting.get(draft).draft.parts:
        desk.drafting.remove(draft, part.id)
    assert codes(desk, draft) == {FindingCode.QUESTION_LEFT_OUT: "1, 2 en 3"}


def test_a_letter_without_questions_has_none_to_take_over(desk: Services) -> None:
    begun, _ = desk.drafting.begin("antwoord-kamervragen")
    with pytest.raises(KnownError) as raised:
        desk.answering.take_over(begun.draft.id)
    assert raised.value.code is ErrorCode.LETTER_WITHOUT_QUESTIONS
