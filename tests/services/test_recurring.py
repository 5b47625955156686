from datetime import date
from pathlib import Path

from app.composition import Services
from app.domain.letters import Direction, Status
from app.services.registering import Registration
from app.services.writing import written
from tests.support.library import load
from tests.text.test_recurring import ONE, THREE, TWO, other


def letter(desk: Services, number: int, text: str, status: Status = Status.SENT) -> None:
    outgoing = Registration(
        direction=Direction.OUTGOING,
        kind="brief",
        status=status,
        subject="Voorbeeld",
        our_kenmerk=f"VB-{number}",
        dated=date(2031, 1, number),
    )
    desk.letters.register(outgoing, written(text))


def test_a_passage_of_three_letters_is_proposed_with_where_it_stands(desk: Services) -> None:
    for number in (1, 2, 3):
        letter(desk, number, f"{other(number)}\n\n{ONE} {TWO}")
    (found,) = desk.recurrence.found()
    assert found.text == f"{ONE} {TWO}"
    assert [(each.kenmerk, each.sentence) for each in found.places] == [("VB-3", 2), ("VB-2", 2), ("VB-1", 2)]


def test_concepts_do_not_count(desk: Services) -> None:
    for number, status in enumerate((Status.SENT, Status.SENT, Status.CONCEPT), 1):
        letter(desk, number, ONE, status)
    assert desk.recurrence.found() == ()
    assert len(desk.recurrence.found(least=2)) == 1


def test_library_text_is_not_proposed_again(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "samenwerking", f"{ONE} {TWO}")
    for number in (1, 2, 3):
        letter(desk, number, f"{ONE} {TWO} {THREE}")
    assert [each.text for each in desk.recurrence.found()] == [THREE]
