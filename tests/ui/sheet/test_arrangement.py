"""Numbers, heads and page breaks: what the lines of a sheet are to one another."""

from uuid import UUID

from app.domain.blocks import Annex, Answer, ListBlock, ListKind, Para, Question
from app.domain.ids import RevisionId
from app.domain.inlines import Text
from app.domain.pages import PageStart, PageStarts
from tests.ui.sheet.conftest import Desk, own, part, use


def labels(desk: Desk) -> list[str]:
    places = desk.sheet.arrangement.places
    return [places[number].label for number in sorted(places) if places[number].label]


def test_lists_count_and_count_on_as_word_counts_them(desk: Desk) -> None:
    desk.show(own(1, "1. een\n2. twee\n   a. diep\n\nTussen.\n\n3. drie"), own(2, "1. opnieuw"))
    assert labels(desk) == ["1.", "2.", "a.", "3.", "1."]


def test_numbers_follow_what_is_typed(desk: Desk) -> None:
    desk.show(own(1, "1. een\n2. drie"))
    desk.go("een")
    desk.type("\ntwee")
    assert labels(desk) == ["1.", "2.", "3."]


def test_questions_and_answers_have_their_heads(desk: Desk) -> None:
    question = Question("2", (Para((Text("Waarom?"),)),))
    answer = Answer(("2", "3"), (Para((Text("Daarom."),)), Para((Text("En verder."),))))
    desk.show(own(1, (question, answer)))
    heads = [each.head for _, each in sorted(desk.sheet.arrangement.places.items())]
    assert heads == ["2", "2 en 3", ""]


def test_the_points_of_a_question_look_like_the_question_and_those_of_an_answer_do_not(desk: Desk) -> None:
    points = ListBlock(ListKind.DASH, ((Para((Text("punt"),)),),))
    desk.show(own(1, (Question("1", (points,)), Answer(("1",), (points,)))))
    shown = [each.purpose for _, each in sorted(desk.sheet.arrangement.places.items())]
    assert shown == ["question_list", "list"]


def test_the_signature_stands_before_annexes_else_before_notes_else_last(desk: Desk) -> None:
    desk.show(own(1, "Tekst.^[Noot.]"), own(2, (Annex((Text("Bijlage"),)), Para((Text("Cijfers."),)))))
    assert desk.sheet.arrangement.signed_before == 1
    desk.show(own(1, "Tekst.^[Noot.]"))
    assert desk.sheet.arrangement.signed_before == 1
    desk.show(own(1, "Tekst."))
    assert desk.sheet.arrangement.signed_before is None


def starts(*places: PageStart) -> PageStarts:
    return PageStarts(RevisionId(UUID(int=5)), len(places) + 1, places)


def beginnings(desk: Desk) -> list[tuple[int, str]]:
    return [(each.page, each.at.block().text()[each.at.positionInBlock() :][:12]) for each in desk.sheet.breaks]


def test_pages_begin_where_the_printed_letter_has_them(desk: Desk) -> None:
    desk.show(own(1, "Eerste alinea hier.\n\n- een punt\n- nog een punt"), use(2, "# Kop\n\nTweede deel."))
    desk.sheet.show_breaks(
        starts(
            PageStart(page=2, part=part(1), block=0, line=0, word=1),
            PageStart(page=3, part=part(1), block=1, line=1, word=0),
            PageStart(page=4, part=part(2), block=1, line=0, word=1),
        )
    )
    assert beginnings(desk) == [(2, "alinea hier."), (3, "nog een punt"), (4, "deel.")]


def test_a_page_moves_along_with_what_is_typed_before_it(desk: Desk) -> None:
    desk.show(own(1, "Eerste. Tweede."))
    desk.sheet.show_breaks(starts(PageStart(page=2, part=part(1), word=1)))
    desk.go("Eerste.")
    desk.type(" Ertussen.")
    assert beginnings(desk) == [(2, "Tweede.")]


def test_a_page_that_begins_in_what_is_gone_is_not_shown(desk: Desk) -> None:
    desk.show(own(1, "Tekst."))
    desk.sheet.show_breaks(starts(PageStart(page=2, part=part(9)), PageStart(page=3, part=part(1), block=7)))
    assert beginnings(desk) == []
