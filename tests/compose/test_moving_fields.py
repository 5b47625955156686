from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from app.compose.filters import FILTERS, FIXED
from app.compose.moving_fields import Counting, has_moving_fields, moved
from app.compose.parts import resolve_parts
from app.compose.render import render
from app.domain.blocks import Blocks, Para
from app.domain.drafts import OwnPart, UsePart
from app.domain.ids import PartId
from app.domain.inlines import Emph, Field, Footnote, Text
from app.domain.moving_dates import DatePreference, MovingForm, base_name, form_of, moving_name
from app.domain.paragraphs import Variable, VariableType
from app.text.words import plain
from tests.compose.examples import draft, paragraph

DAY = Variable(name="overleg", type=VariableType.DATE, label="Dag")
YEAR = Variable(name="jaar", type=VariableType.PERIOD, label="Jaar")
BORN = Variable(name="geboren", type=VariableType.DATE, label="Geboren")
BODY = "Op {{ overleg | betrekkelijk }} en {{ jaar | betrekkelijk }}: {{ geboren | leeftijd }}."
VALUES = {"overleg": "2026-01-11", "jaar": "2025-01-01/2025-12-31", "geboren": "2008-03-03"}
NAME = moving_name("overleg", MovingForm.RELATIVE)


def use(wording: Blocks | None = None) -> UsePart:
    return UsePart(PartId(UUID(int=60)), paragraph(BODY).id, 1, VALUES, wording)


def said(part: UsePart | OwnPart, counting: Counting | None) -> str:
    held = paragraph(BODY, DAY, YEAR, BORN)
    (resolved,) = resolve_parts([part], {(held.id, 1): held}, counting)
    return plain(resolved.blocks).replace("\u00a0", " ")


def near(day: date) -> Counting:
    return Counting(day, DatePreference.RELATIVE)


def test_a_field_keeps_the_day_and_says_it_by_the_date_of_the_letter() -> None:
    assert said(use(), near(date(2026, 1, 20))) == "Op 11 januari jl. en vorig jaar: 17 jaar."
    assert said(use(), near(date(2027, 1, 15))) == "Op 11 januari 2026 en in 2025: 18 jaar."
    assert said(use(), Counting(date(2026, 1, 20))) == "Op 11 januari 2026 en in 2025: 17 jaar."


def test_the_value_of_the_field_is_the_day_itself() -> None:
    (block,) = render(BODY, (DAY, YEAR, BORN), VALUES, "proef")
    assert isinstance(block, Para)
    fields = [each for each in block.inlines if isinstance(each, Field)]
    assert [(base_name(each.name), form_of(each.name), each.value) for each in fields] == [
        ("overleg", MovingForm.RELATIVE, "2026-01-11"),
        ("jaar", MovingForm.RELATIVE, "2025-01-01/2025-12-31"),
        ("geboren", MovingForm.AGE, "2008-03-03"),
    ]


def test_an_open_one_asks_for_its_variable_by_name() -> None:
    (block,) = render("{{ overleg | betrekkelijk }}", (DAY,), {}, "proef")
    assert block == Para((Field("overleg", "", "[Dag]"),))


def test_a_wording_of_ones_own_moves_along_and_takes_a_new_value() -> None:
    wording = (Para((Text("Ik sprak op "), Field(NAME, "2026-01-11", "11 januari jl."), Text("."))),)
    assert said(use(wording), near(date(2026, 1, 20))) == "Ik sprak op 11 januari jl.."
    assert said(use(wording), near(date(2027, 1, 15))) == "Ik sprak op 11 januari 2026."
    changed = replace(use(wording), values={**VALUES, "overleg": "2026-12-01"})
    assert said(changed, near(date(2027, 1, 15))) == "Ik sprak op 1 december jl.."


def test_a_wording_departs_by_its_words_and_not_by_the_date_it_was_kept_on() -> None:
    held = paragraph("Op {{ overleg | betrekkelijk }} was dat.", DAY)
    wording = (Para((Text("Op "), Field(NAME, "2026-01-11", "11 januari jl."), Text(" was dat."))),)
    part = UsePart(PartId(UUID(int=60)), held.id, 1, VALUES, wording)
    (resolved,) = resolve_parts([part], {(held.id, 1): held}, near(date(2026, 1, 20)))
    assert not resolved.departs


def test_fields_in_own_text_move_within_marks_and_notes_too_in_the_manner_they_had() -> None:
    field = Field(NAME, "2026-01-19", "gisteren")
    blocks = (Para((Emph((field,)), Footnote((Para((Text("Zie "), field)),)))),)
    part = OwnPart(PartId(UUID(int=50)), blocks)
    assert said(part, near(date(2026, 1, 21))) == "eergisteren[1]\n\n[1] Zie eergisteren"
    assert said(part, near(date(2026, 6, 1))) == "op 19 januari jl.[1]\n\n[1] Zie op 19 januari jl."


def test_an_age_that_is_a_number_alone_stays_one() -> None:
    field = Field(moving_name("geboortedatum", MovingForm.AGE), "2008-03-03", "17")
    (block,) = moved((Para((field, Text("-jarige"))),), Counting(date(2026, 4, 1)))
    assert plain((block,)) == "18-jarige"


@pytest.mark.parametrize("value", ["", "gisteren", "2026-02-30"])
def test_a_value_that_is_no_day_is_left_alone(value: str) -> None:
    blocks = (Para((Field(NAME, value, "[Dag]"),)),)
    assert moved(blocks, Counting(date(2026, 4, 1))) == blocks


def test_only_a_draft_with_such_a_field_needs_to_know_what_its_house_likes() -> None:
    field = Para((Emph((Field(NAME, "2026-01-19", "gisteren"),)),))
    assert has_moving_fields(draft("kamerbrief", OwnPart(PartId(UUID(int=50)), (field,))), {})
    assert not has_moving_fields(draft("kamerbrief"), {})
    held = paragraph(BODY, DAY, YEAR, BORN)
    assert has_moving_fields(draft("kamerbrief", use()), {(held.id, 1): held})


def test_a_letterhead_has_no_filter_that_would_say_another_thing_tomorrow() -> None:
    assert set(FILTERS) - set(FIXED) == {form.value for form in MovingForm}
    assert not has_moving_fields(draft("kamerbrief"), {}, "{{ brief_datum | datum }}")
    assert has_moving_fields(draft("kamerbrief"), {}, "{{ brief_datum | betrekkelijk }}")
