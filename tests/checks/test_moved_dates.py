from dataclasses import replace
from datetime import date
from uuid import UUID

from app.checks.moved_dates import moved_dates
from app.domain.findings import FindingCode, Severity
from app.domain.ids import PartId
from app.domain.moving_dates import MovingDate, MovingForm
from app.language.wording import finding_text

NOW = date(2027, 1, 15)
WRONG = MovingDate(
    number=1,
    part=PartId(UUID(int=5)),
    title="Eigen tekst",
    form=MovingForm.RELATIVE,
    text="zomer",
    phrase="voor de zomer",
    value="2026-06-01/2026-08-31",
    is_field=False,
    is_right=False,
    against=date(2026, 1, 20),
    should="zomer van 2026",
)


def test_what_is_no_longer_right_is_told_with_what_it_meant_and_what_it_should_say() -> None:
    (found,) = moved_dates([WRONG], NOW)
    assert (found.code, found.severity, found.part) == (FindingCode.DATE_MOVED, Severity.WARNS, WRONG.part)
    assert finding_text(found) == (
        "‘voor de zomer’ in het onderdeel ‘Eigen tekst’ betekende zomer van 2026 in een brief van 20 januari 2026. "
        "In een brief van 15 januari 2027 klopt dat niet meer. Nu moet er staan: ‘voor de zomer van 2026’. Pas het "
        "aan, of maak er een datumveld van."
    )


def test_an_age_nobody_knows_the_birth_of_is_to_be_looked_at() -> None:
    age = replace(WRONG, form=MovingForm.AGE, text="16", phrase="16-jarige", value="", should="")
    (found,) = moved_dates([age], NOW)
    assert found.code is FindingCode.AGE_MOVED
    assert "Nu moet" not in finding_text(found)


def test_what_is_right_or_a_field_is_no_finding() -> None:
    assert list(moved_dates([replace(WRONG, is_right=True), replace(WRONG, against=None)], NOW)) == []
