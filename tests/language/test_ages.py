from datetime import date

from app.language.ages import age_on, may_differ, read_ages


def test_one_is_a_year_older_from_the_birthday_on() -> None:
    born = date(2008, 3, 3)
    assert [age_on(born, day) for day in (date(2026, 3, 2), date(2026, 3, 3), date(2027, 3, 2))] == [17, 18, 18]
    assert [age_on(date(2008, 2, 29), day) for day in (date(2026, 2, 28), date(2026, 3, 1))] == [17, 18]


def test_an_age_is_found_with_the_day_of_birth_the_text_tells() -> None:
    text = "Een jongen van 17 jaar oud (geboren 3 maart 2008) en een 16-jarige; de wet is 30 jaar van kracht."
    found = read_ages(text, date(2026, 1, 20))
    assert [(text[each.start : each.end], each.years, each.born) for each in found] == [
        ("17", 17, date(2008, 3, 3)),
        ("16", 16, None),
    ]


def test_a_birth_that_gives_another_age_belongs_to_somebody_else() -> None:
    (found,) = read_ages("Een man van 40 jaar oud, vader van een meisje (geboren 3 maart 2008).", date(2026, 1, 20))
    assert found.born is None


def test_after_a_month_somebody_may_have_had_a_birthday() -> None:
    assert not may_differ(date(2026, 1, 1), date(2026, 1, 20))
    assert may_differ(date(2026, 1, 1), date(2026, 3, 1))
