"""Words that hang on the letter's date say the right thing after that date has moved."""

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.findings import Finding, FindingCode, Severity
from app.domain.moving_dates import MovingDate, MovingForm
from app.language.dates import write_long


def moved_dates(dates: Iterable[MovingDate], day: date) -> Iterator[Finding]:
    """Yield a finding for every date or age somebody typed that a letter of `day` no longer says rightly.

    It warns and does not block: whoever typed "komende week" may mean the week that now follows. Source: ministries
    use jl. and a.s. across the turn of a year as well (letters of 2022 to 2024).
    """
    for each in dates:
        if each.is_right or each.against is None:
            continue
        facts = {
            "found": each.phrase,
            "against": write_long(each.against),
            "day": write_long(day),
            "should": each.anew,
            "part": each.title,
        }
        if each.form is MovingForm.RELATIVE:
            from app.language.moving_words import whole_name  # loaded when there is something to tell

            facts["meant"] = whole_name(each.value)
        code = FindingCode.DATE_MOVED if each.form is MovingForm.RELATIVE else FindingCode.AGE_MOVED
        yield Finding(code, Severity.WARNS, facts, each.part)
