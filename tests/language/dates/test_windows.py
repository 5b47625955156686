"""When an undated letter can have been written."""

from datetime import date

from app.language.dates.windows import Window, window


def ends(found: Window) -> str:
    return f"{found.first or ''}..{found.last or ''}"


def test_the_letter_lies_after_what_is_past_and_before_what_comes() -> None:
    found = window(["4 april jl.", "6 mei jl.", "3 en 5 juni a.s.", "zo spoedig mogelijk"], 2019)
    assert ends(found) == "2019-05-07..2019-06-02"
    assert (found.because_first, found.because_last) == (("6 mei jl.",), ("3 en 5 juni a.s.",))
    assert found.silent == ("zo spoedig mogelijk",)


def test_a_deadline_and_a_season_bound_it_too() -> None:
    assert ends(window(["voor de zomer", "4 april jl."], 2019)) == "2019-04-05..2019-07-04"
    assert ends(window(["na de zomer"], 2019)) == "2019-01-01..2019-08-31"
    assert ends(window(["uiterlijk 1 mei 2019"], 2019)) == "2019-01-01..2019-05-01"
    assert ends(window(["afgelopen december"], 2019)) == "2019-01-01..2019-07-02"


def test_the_year_is_the_only_bound_where_no_phrase_is() -> None:
    found = window(["4 april jl."], 2019)
    assert (found.first, found.last, found.because_last) == (date(2019, 4, 5), date(2019, 12, 31), ())


def test_a_letter_at_the_turn_of_the_year_has_its_phrases_on_both_sides() -> None:
    found = window(["15 december jl.", "20 januari a.s."], 2020)
    assert found.stretches == (
        (date(2020, 1, 1), date(2020, 1, 19)),
        (date(2020, 12, 16), date(2020, 12, 31)),
    )


def test_a_letter_that_is_answered_was_there_before() -> None:
    found = window(["uw brief van 26 april 2019", "3 juni a.s."])
    assert ends(found) == "2019-04-26..2020-06-02"
    assert ends(window(["uw brief van 26 april 2019", "3 juni a.s."], 2019)) == "2019-04-26..2019-06-02"
    assert found.because_first == ("uw brief van 26 april 2019",)


def test_phrases_that_cannot_all_be_right_are_named() -> None:
    found = window(["voor de zomer", "3 maart a.s.", "12 april jl."], 2019)
    assert (found.first, found.last, found.contradictory) == (None, None, ("3 maart a.s.", "12 april jl."))
    assert window(["maandag 12 april jl."], 2019).contradictory == ("maandag 12 april jl.",)


def test_without_any_year_nothing_is_known() -> None:
    found = window(["4 april jl."])
    assert (found.first, found.last, found.stretches, found.silent) == (None, None, (), ("4 april jl.",))


def test_a_weekday_tells_the_year() -> None:
    # 12 April was a Monday in 2021
    found = window(["maandag 12 april jl.", "uw brief van 6 januari 2020"])
    assert ends(found) == "2021-04-13.."
