from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.composition import Services, opened
from app.domain.drafts import OwnPart, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.findings import FindingCode
from app.domain.ids import DraftId
from app.domain.moving_dates import MovingForm
from app.runtime.surroundings import Surroundings
from app.services.writing import written
from tests.support.desk import Clock
from tests.support.library import load

TEXT = "In uw brief van 11 januari jl. vraagt u naar een jongen van 17 jaar oud. Komende week volgt meer."
THEN, NEXT_YEAR = "20 januari 2026", "15 januari 2027"


@pytest.fixture
def draft(desk: Services) -> DraftId:
    """Give a test a draft of 20 January 2026 with text of its own."""
    begun, _ = desk.drafting.begin("kamerbrief", day=date(2026, 1, 20))
    desk.drafting.place_own(begun.draft.id, written(TEXT), 0)
    return begun.draft.id


def text(desk: Services, draft: DraftId) -> str:
    return desk.resolving.text(desk.resolving.show(draft).letter).replace("\u00a0", " ")


def states(desk: Services, draft: DraftId) -> list[tuple[str, str, str, bool]]:
    return [(each.text, each.value, each.should, each.is_right) for each in desk.moving_dates.all(draft)]


def moved(desk: Services, draft: DraftId, day: str) -> list[str]:
    desk.drafting.set(draft, [("datum", day)])
    found = desk.resolving.show(draft).findings
    return [each.facts["found"] for each in found if each.code in (FindingCode.DATE_MOVED, FindingCode.AGE_MOVED)]


def test_over_the_turn_of_the_year_each_phrase_is_told_with_what_it_meant(desk: Services, draft: DraftId) -> None:
    assert moved(desk, draft, "22 januari 2026") == []
    assert moved(desk, draft, NEXT_YEAR) == ["11 januari jl.", "17 jaar oud", "Komende week"]
    assert states(desk, draft) == [
        ("11 januari jl.", "2026-01-11", "11 januari 2026", False),
        ("17", "", "", False),
        ("Komende week", "2026-01-26/2026-02-01", "In de week van 26 januari 2026", False),
    ]
    assert moved(desk, draft, THEN) == []


def test_one_step_mends_them_and_undo_takes_it_back(desk: Services, draft: DraftId) -> None:
    moved(desk, draft, NEXT_YEAR)
    desk.moving_dates.mend(draft)
    assert "uw brief van 11 januari 2026 vraagt" in text(desk, draft)
    assert "oud. In de week van 26 januari 2026 volgt meer." in text(desk, draft)
    assert moved(desk, draft, NEXT_YEAR) == ["17 jaar oud"]
    desk.drafting.undo(draft)
    assert "van 11 januari jl." in text(desk, draft)


def test_one_of_them_is_mended_by_its_number(desk: Services, draft: DraftId) -> None:
    moved(desk, draft, NEXT_YEAR)
    desk.moving_dates.mend(draft, [1])
    assert "11 januari 2026" in text(desk, draft)
    assert "Komende week" in text(desk, draft)
    for number in (1, 9):
        with pytest.raises(KnownError) as raised:
            desk.moving_dates.mend(draft, [number])
        assert raised.value.code is ErrorCode.NO_MOVING_DATE


def test_made_fields_they_say_it_right_whatever_the_date(desk: Services, draft: DraftId) -> None:
    moved(desk, draft, NEXT_YEAR)
    desk.moving_dates.make_fields(draft)
    assert "uw brief van 11 januari 2026 vraagt" in text(desk, draft)
    assert [each.is_field for each in desk.moving_dates.all(draft)] == [True, False, True]
    assert moved(desk, draft, "3 mei 2030") == ["17 jaar oud"]
    desk.drafting.set(draft, [("datum", THEN)])
    assert "11 januari 2026" in text(desk, draft)


def test_what_is_to_go_with_the_new_date_is_made_a_field_as_it_reads_now(desk: Services, draft: DraftId) -> None:
    moved(desk, draft, "27 januari 2026")
    desk.moving_dates.make_fields(draft, [3], as_now=True)
    assert [each.value for each in desk.moving_dates.all(draft)][2] == "2026-02-02/2026-02-08"


def test_an_age_is_tied_to_a_day_of_birth(desk: Services, draft: DraftId) -> None:
    desk.moving_dates.tie(draft, 2, date(2008, 3, 3))
    assert "van 17 jaar oud" in text(desk, draft)
    assert moved(desk, draft, "3 maart 2026") == ["Komende week"]
    assert "van 18 jaar oud" in text(desk, draft)
    with pytest.raises(KnownError) as raised:
        desk.moving_dates.tie(draft, 1, date(2008, 3, 3))
    assert raised.value.code is ErrorCode.NO_MOVING_DATE


def test_nobody_is_born_after_the_letter(desk: Services, draft: DraftId) -> None:
    with pytest.raises(KnownError) as raised:
        desk.moving_dates.tie(draft, 2, date(2026, 3, 3))
    assert raised.value.code is ErrorCode.BIRTH_AFTER_LETTER


def test_words_typed_after_the_date_moved_count_from_the_new_one(desk: Services, draft: DraftId) -> None:
    moved(desk, draft, NEXT_YEAR)
    desk.drafting.place_own(draft, written("Op 4 januari jl. en nog eens op 11 januari jl."), 1)
    found = {(each.title, each.text): each for each in desk.moving_dates.all(draft)}
    assert found["Eigen tekst (2)", "4 januari jl."].value == "2027-01-04"
    assert found["Eigen tekst (2)", "11 januari jl."].value == "2027-01-11"
    assert found["Eigen tekst", "11 januari jl."].value == "2026-01-11"


def test_it_is_known_in_another_run_as_well(around: Surroundings) -> None:
    with opened(around, around.archive) as first:
        begun, _ = first.drafting.begin("kamerbrief", day=date(2026, 1, 20))
        first.drafting.place_own(begun.draft.id, written(TEXT), 0)
        first.drafting.set(begun.draft.id, [("datum", NEXT_YEAR)])
    with opened(around, around.archive) as later:
        assert [each.is_right for each in later.moving_dates.all(begun.draft.id)] == [False, False, False]
        later.drafting.undo(begun.draft.id)
        assert [each.is_right for each in later.moving_dates.all(begun.draft.id)] == [True, True, True]


def test_a_letter_without_a_date_counts_from_the_day_it_is_written_and_then_from_today(
    desk: Services, around: Surroundings
) -> None:
    clock = around.clock
    assert isinstance(clock, Clock)
    clock.now = datetime(2026, 1, 20, 12, tzinfo=UTC)
    begun, _ = desk.drafting.begin("kamerbrief")
    desk.drafting.place_own(begun.draft.id, written("Op 11 januari jl."), 0)
    assert states(desk, begun.draft.id) == [("11 januari jl.", "2026-01-11", "", True)]
    clock.now = datetime(2027, 1, 15, 12, tzinfo=UTC)
    assert states(desk, begun.draft.id) == [("11 januari jl.", "2026-01-11", "11 januari 2026", False)]


@pytest.fixture
def relative(around: Surroundings) -> Callable[[], None]:
    """Give a test a house that likes dates by the letter's own."""
    folder = around.paths.house_styles
    folder.mkdir(parents=True, exist_ok=True)

    def make() -> None:
        for suffix in (".docx", ".toml"):
            source = around.paths.templates / "house_style" / f"rijk{suffix}"
            data = source.read_bytes().replace(b'relative_dates = "full"', b'relative_dates = "relative"')
            (folder / f"eigen-huis{suffix}").write_bytes(data)

    return make


BODY = "Op {{ overleg | betrekkelijk }} sprak ik; hij is {{ geboren | leeftijd }}."


def test_a_field_of_the_library_is_said_as_its_house_likes_it_everywhere_alike(
    desk: Services, relative: Callable[[], None], tmp_path: Path
) -> None:
    relative()
    load(desk, tmp_path, "overleg", BODY, variables={"overleg": "date", "geboren": "date"})
    begun, _ = desk.drafting.begin("kamerbrief", day=date(2026, 1, 20), paragraphs=["overleg"])
    draft = begun.draft.id
    desk.drafting.set(draft, [("overleg", "12 januari 2026"), ("geboren", "3 maart 2008")])
    assert "Op 12 januari 2026 sprak ik; hij is 17 jaar." in text(desk, draft)
    desk.drafting.set(draft, [("huisstijl", "eigen-huis")])
    assert "Op 12 januari jl. sprak ik; hij is 17 jaar." in text(desk, draft)
    assert "12 januari jl." in desk.resolving.preview(desk.resolving.show(draft).letter)
    desk.drafting.set(draft, [("datum", NEXT_YEAR)])
    assert "Op 12 januari 2026 sprak ik; hij is 18 jaar." in text(desk, draft)
    assert [(each.form, each.is_field) for each in desk.moving_dates.all(draft)] == [
        (MovingForm.RELATIVE, True),
        (MovingForm.AGE, True),
    ]


def test_a_wording_of_ones_own_moves_along_with_the_fields_it_kept(desk: Services, tmp_path: Path) -> None:
    load(desk, tmp_path, "overleg", BODY, variables={"overleg": "date", "geboren": "date"})
    begun, _ = desk.drafting.begin("kamerbrief", day=date(2026, 1, 20), paragraphs=["overleg"])
    draft = begun.draft.id
    desk.drafting.set(draft, [("overleg", "12 januari 2026"), ("geboren", "3 maart 2008")])
    part = begun.draft.parts[0]
    desk.drafting.reword(draft, part.id, written("Op 12 januari 2026 sprak ik hem, gisteren weer."))
    held = desk.drafting.get(draft).draft.parts[0]
    assert isinstance(held, UsePart)
    assert [(each.text, each.is_field) for each in desk.moving_dates.all(draft)] == [
        ("12 januari 2026", True),
        ("gisteren", False),
    ]
    desk.drafting.set(draft, [("datum", NEXT_YEAR)])
    desk.moving_dates.mend(draft)
    assert "Op 12 januari 2026 sprak ik hem, op 19 januari 2026 weer." in text(desk, draft)
    assert not isinstance(held, OwnPart)
