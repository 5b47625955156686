from pathlib import Path

from app.composition import Services
from app.domain.departures import DepartureKind
from app.services.writing import written
from tests.support.library import load


def test_a_part_without_a_wording_of_its_own_does_not_depart(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit. Dat blijft zo.")
    draft = desk.drafting.begin("kamerbrief", paragraphs=["havens"])[0].draft
    (told,) = desk.departing.of(draft.id)
    assert not told.departs
    assert [each.library for each in told.sentences] == ["De haven groeit.", "Dat blijft zo."]


def test_what_the_drafter_altered_is_told_with_the_values_filled_in(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "In {{ haven }} groeit de handel. Dat blijft zo.", variables={"haven": "text"})
    draft = desk.drafting.begin("kamerbrief", paragraphs=["havens"], assignments=[("haven", "Voorbeeldstad")])[
        0
    ].draft
    own = written("In Voorbeeldstad groeit de grote handel. Dat blijft zo.")
    desk.drafting.reword(draft.id, draft.parts[0].id, own)
    (told,) = desk.departing.of(draft.id)
    assert [each.kind for each in told.sentences] == [DepartureKind.ALTERED, DepartureKind.UNCHANGED]
    assert told.departs
    desk.drafting.set(draft.id, [("haven", "Elders")])
    (told,) = desk.departing.of(draft.id)
    assert told.sentences[0].wording == "In Elders groeit de grote handel."
    assert [(each.library, each.wording) for each in told.sentences[0].words] == [("", "grote")]


def test_parts_in_words_of_their_own_can_be_asked_for_alone(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.")
    draft = desk.drafting.begin("kamerbrief", paragraphs=["havens", "havens"])[0].draft
    assert desk.departing.of(draft.id, reworded=True) == ()
    desk.drafting.reword(draft.id, draft.parts[1].id, written("De haven krimpt."))
    assert [each.part for each in desk.departing.of(draft.id, reworded=True)] == [draft.parts[1].id]


def test_it_is_told_beside_the_version_that_was_used(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "havens", "De haven groeit.")
    draft = desk.drafting.begin("kamerbrief", paragraphs=["havens"])[0].draft
    load(desk, tmp_path, "havens", "De haven krimpt.", version=2)
    (told,) = desk.departing.of(draft.id)
    assert (told.version, told.departs) == (1, False)
