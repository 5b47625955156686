import pytest

from app.domain.readings import Extract
from app.intake.fields.dated import candidates
from app.intake.kamervragen.printed_head import PrintedHead
from app.intake.page_lines import Letter

TO = "Aan de voorzitter van de Voorbeeldraad\nPostbus 1\n1234 AB PROEFSTAD\n\n"
BODY = "\n\nGeachte voorzitter,\n\nHierbij zend ik u het verslag."


def read(head: str) -> str | None:
    letter = Letter(Extract(blocks=(), plain=TO + head + BODY))
    found = sorted(candidates(letter, PrintedHead()), key=lambda each: -each.confidence)
    return found[0].value if found else None


@pytest.mark.parametrize(
    "head",
    [
        "Datum 3 mei 2031",
        "Uw brief van\tUw kenmerk\tDatum\n8 april 2031\t2031Z00001\t3 mei 2031",
        "Datum\tUw brief (kenmerk)\tOns kenmerk\n3 mei 2031\tABC 2031-00512M\n\nOnderwerp\nRaad 12 juli 2031",
        "Ons kenmerk\tDoorkiesnummer\tProefstad\n7654321\t070 123 45 67\t3 mei 2031",
        "Uw brief\tOns kenmerk\tProefstad\n8 april 2031\t7654321\t3 mei 2031",
        "Proefstad aan de Maas, 3 mei 2031",
        "'s-Proefhage 3 mei 2031",
        "Proefstad, vrijdag 3 mei 2031",
        "Datum: 3 mei 2031 Uw brief van: 8-4-2031",
        "Van: A. Proef\nVerzonden: zaterdag 3 mei 2031 14:32\nAan: Postbus Proef",
        "Datum\nUw kenmerk\nOnderwerp\n\n3 mei 2031\n2031Z00001\nSluizen",
        "Datum\nBetreft\n3 mei 2031\nRaad van 12 juli",
    ],
)
def test_a_letter_is_dated_by_its_label_its_column_or_its_town(head: str) -> None:
    assert read(head) == "2031-05-03"


@pytest.mark.parametrize(
    "head",
    [
        "Uw brief van\n8 april 2031",
        "Verzonden: 3 mei 2031",
        "Sluizen\tOverleg 3 mei 2031\tAfgedaan",
        "Onderwerp\nRaad van 12 juli 2031",
        "Geannoteerde agenda Sluizenraad 12 juli 2031",
        "Uw brief van\tOns kenmerk\n8 april 2031\t7654321",
    ],
)
def test_the_day_of_another_letter_or_of_a_meeting_does_not_date_it(head: str) -> None:
    assert read(head) is None
