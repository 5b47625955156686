from datetime import date

from app.compose.moving_fields import Counting
from app.compose.typed_dates import Typed, as_field, changed, right_now, should_say, typed_in, value_at
from app.domain.blocks import Answer, Block, Blocks, Para, Question, Quote
from app.domain.inlines import Field, Footnote, Inline, Strong, Text
from app.domain.moving_dates import MovingForm, moving_name
from app.text.words import plain

THEN, NOW = date(2026, 1, 20), date(2027, 1, 15)


def para(*inlines: Inline | str) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def words(*blocks: Block) -> list[tuple[str, str]]:
    return [(each.phrase, each.value) for each in typed_in(blocks, THEN)]


def test_words_are_found_wherever_they_stand_but_not_those_of_others() -> None:
    note = Footnote((para("Zie vorige week."),))
    assert words(
        para("Op 11 januari jl. ", Strong((Text("en gisteren"),)), note),
        Quote((para("Gisteren."),)),
        Question("1", (para("Klopt het bericht van 2 januari jl.?"),)),
        Answer(("1",), (para("Ja, sinds vorig jaar."),)),
    ) == [
        ("gisteren", "2026-01-19"),
        ("vorige week", "2026-01-12/2026-01-18"),
        ("11 januari jl.", "2026-01-11"),
        ("sinds vorig jaar", "2025-01-01/2025-12-31"),
    ]


def test_a_field_is_told_with_its_value() -> None:
    field = Field(moving_name("overleg", MovingForm.RELATIVE), "2026-01-11", "11 januari jl.")
    (found,) = typed_in((para("Op ", field),), THEN)
    assert (found.field, found.text, found.value) == (field, "11 januari jl.", "2026-01-11")
    assert typed_in((para(Field("haven", "x", "vorig jaar")),), THEN) == ()


def test_ages_are_told_with_the_words_round_them() -> None:
    assert words(para("Hij is 17 jaar oud, een 17-jarige (geboren 3 maart 2008).")) == [
        ("17 jaar oud", "2008-03-03"),
        ("17-jarige", "2008-03-03"),
    ]


def mended(blocks: Blocks, now: date) -> str:
    counting = Counting(now)

    def change(each: Typed) -> Inline | None:
        value = value_at(each, THEN)
        return None if right_now(each, value, THEN, counting) else Text(should_say(each, value, counting))

    return plain(changed(blocks, now, change))


def test_words_are_said_anew_in_their_place_and_the_rest_stays() -> None:
    text = para("Op 11 januari jl. en komende week; hij is 17 jaar oud (geboren 3 maart 2008).")
    assert mended((text,), NOW) == (
        "Op 11 januari 2026 en in de week van 26 januari 2026; hij is 18 jaar oud (geboren 3 maart 2008)."
    )
    assert mended((text,), THEN) == plain((text,))


def test_of_an_age_without_a_day_of_birth_nothing_better_is_known() -> None:
    (age,) = typed_in((para("Een 16-jarige."),), THEN)
    assert not right_now(age, "", THEN, Counting(NOW))
    assert right_now(age, "", THEN, Counting(date(2026, 1, 25)))
    assert should_say(age, "", Counting(NOW)) == ""


def test_words_become_a_field_that_holds_what_they_meant() -> None:
    (found,) = typed_in((para("Op 11 januari jl."),), NOW)
    assert as_field(found, value_at(found, THEN)) == Field("datum~betrekkelijk", "2026-01-11", "11 januari jl.")
