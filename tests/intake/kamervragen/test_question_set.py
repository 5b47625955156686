import re
from contextlib import closing
from datetime import date

import pytest

from app.domain.blocks import Blocks, Heading, ListBlock, ListKind, Para
from app.domain.found import Member
from app.domain.inlines import Footnote, Strong, Text
from app.domain.questions import QuestionSet
from app.intake.kamervragen.question_set import read_questions
from app.intake.reading_process import ReadingProcess
from app.text.notation import parse
from app.text.plain import plain
from app.text.words import words
from tests.support.shared import FOLDER, shared


def para(text: str) -> Para:
    return Para((Text(text),))


def lines(text: str) -> Blocks:
    return tuple(map(para, filter(None, text.split("\n"))))


def read(text: str | Blocks) -> QuestionSet:
    found = read_questions(lines(text) if isinstance(text, str) else text)
    assert found is not None
    return found


def told(found: QuestionSet) -> list[tuple[str, str]]:
    return [(each.number, plain(each.blocks)) for each in found.questions]


SET = """\
2031Z01234
(ingezonden 3 maart 2031)
Vragen van de leden Proef (ABC) en Van Toets (DEF) aan de minister van Vaarwegen over de veerpont
1
Kent u het bericht “De pont vaart niet”?
2
Klopt het dat de pont stilligt? Zo ja, waarom?
3
Kunt u aangeven:
a. hoe vaak de pont uitviel;
b. wat het kostte?
Toelichting: deze vragen dienen ter aanvulling op eerdere vragen.
"""


def test_a_set_that_came_in_is_read_question_by_question_without_what_stands_round_them() -> None:
    assert told(read(SET)) == [
        ("1", "Kent u het bericht “De pont vaart niet”?"),
        ("2", "Klopt het dat de pont stilligt? Zo ja, waarom?"),
        ("3", "Kunt u aangeven:\n\na. hoe vaak de pont uitviel;\n\nb. wat het kostte?"),
    ]


def test_it_tells_who_asked_what_when_and_how_the_kamer_filed_it() -> None:
    found = read(SET)
    assert found.members == (Member("Proef", "ABC"), Member("Van Toets", "DEF"))
    assert (found.subject, found.number, found.put) == ("de veerpont", "2031Z01234", date(2031, 3, 3))


def test_letters_and_several_sentences_within_a_question_are_seen() -> None:
    assert [(each.letters, each.sentences) for each in read(SET).questions] == [((), 1), ((), 2), (("a", "b"), 1)]


def test_questions_numbered_by_a_list_of_word_keep_their_lists() -> None:
    letters = ListBlock(ListKind.LETTER, ((para("hoe vaak;"),), (para("waarom?"),)))
    items = ((para("Klopt het?"),), (para("Kunt u aangeven:"), letters))
    found = read((para("Vragen van het lid Proef (ABC) over de veerpont"), ListBlock(ListKind.NUMBER, items)))
    assert [each.number for each in found.questions] == ["1", "2"]
    assert found.questions[1].blocks == (para("Kunt u aangeven:"), letters)
    assert found.questions[1].letters == ("a", "b")


def test_numbers_may_stand_before_the_words_and_bear_letters() -> None:
    head = "Vragen van het lid Proef (ABC) over de veerpont\n"
    assert told(read(head + "1. Klopt het?\n2a. Hoe vaak?\n2b. Waarom?\n3) Sinds wanneer?")) == [
        ("1", "Klopt het?"),
        ("2a", "Hoe vaak?"),
        ("2b", "Waarom?"),
        ("3", "Sinds wanneer?"),
    ]


def test_answers_are_left_out_and_what_was_answered_together_is_told() -> None:
    found = read("Vraag 1\nKlopt het?\nAntwoord 1\nJa.\nVraag 2\nHoe vaak?\nVraag 3\nWaarom?\nAntwoord 2 en 3\nVaak.")
    assert told(found) == [("1", "Klopt het?"), ("2", "Hoe vaak?"), ("3", "Waarom?")]
    assert found.joint == (("2", "3"),)


def test_questions_under_one_label_are_each_one_where_there_are_as_many_paragraphs() -> None:
    apart = "Vraag 1 en 2\nKlopt het?\nHoe vaak?\nAntwoord 1 en 2\nJa.\n"
    as_one = "Vraag 3 en 4\nAlles in een? Echt?\nAntwoord 3 en 4\nJa."
    assert told(read(apart + as_one)) == [("1", "Klopt het?"), ("2", "Hoe vaak?"), ("3 en 4", "Alles in een? Echt?")]


def test_a_question_keeps_its_note_and_loses_the_bold_it_is_printed_in() -> None:
    note = Footnote((para("Voorbeeldkrant, 2 maart 2031."),))
    text = (
        Heading(1, (Text("Vraag 1"),)),
        Para((Strong((Text("Klopt het?"),)), note)),
        para("Antwoord 1"),
        para("Ja."),
    )
    (question,) = read(text).questions
    assert question.blocks == (Para((Text("Klopt het?"), note)),)


def test_questions_of_a_text_of_our_own_are_those_it_says() -> None:
    assert told(read(parse("::: vraag 1\nKlopt het?\n:::\n\n::: antwoord 1\nJa.\n:::\n"))) == [("1", "Klopt het?")]


@pytest.mark.parametrize(
    "text", ["Geachte voorzitter,\nEen brief.", "Over vragen van toen.\n1. eerst dit\n2. dan dat", ""]
)
def test_a_letter_without_questions_has_none(text: str) -> None:
    assert read_questions(lines(text)) is None


NAMES = sorted(path.name for path in (FOLDER / "letters" / "kamervragen").glob("*.pdf")) or ["0.pdf"]


@pytest.mark.parametrize("name", NAMES)
def test_every_question_of_a_real_set_is_there_word_for_word_and_numbered(name: str) -> None:
    path = shared(f"letters/kamervragen/{name}")
    with closing(ReadingProcess()) as process:
        got = process.read(path.read_bytes(), path.name)
    items = got.reading.kamervragen
    assert items is not None
    found = read(got.extract.blocks)
    assert [int(number) for number in found.numbers] == list(range(1, len(found.numbers) + 1))
    assert {int(number) for number in found.numbers} == {number for item in items.items for number in item.numbers}
    said = "".join(_bare(" ".join(words(_without_notes(each.blocks)))) for each in found.questions)
    assert said == "".join(_bare(item.question) for item in sorted(items.items, key=lambda each: each.numbers))


def _bare(text: str) -> str:
    """Return text without white space and hyphens, which the layout of a print adds."""
    return re.sub(r"[\s\u00ad-]+", "", text).lower()


def _without_notes(blocks: Blocks) -> Blocks:
    from app.compose.blocks import each_run

    return each_run(blocks, lambda run: tuple(each for each in run if not isinstance(each, Footnote)))
