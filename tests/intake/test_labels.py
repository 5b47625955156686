import pytest

from app.intake.labels import parted


def parts(line: str) -> list[str]:
    return [line[start:end].strip() for start, end in parted(line, 0, len(line))]


def test_labels_with_a_colon_part_a_letter_printed_as_one_paragraph() -> None:
    line = (
        "De Minister van Vaarwegen Postbus 1 1234 AB PROEFSTAD Datum: 15 mei 2031 Betreft: Uw brief XX/12345 "
        "Kenmerk: YY960815. Geachte heer Voorbeeld, Uw brief heb ik ontvangen."
    )
    assert parts(line) == [
        "De Minister van Vaarwegen Postbus 1 1234 AB PROEFSTAD",
        "Datum: 15 mei 2031",
        "Betreft: Uw brief XX/12345",
        "Kenmerk: YY960815.",
        "Geachte heer Voorbeeld, Uw brief heb ik ontvangen.",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Behandeld door: A. Voorbeeld Uw kenmerk:", ["Behandeld door: A. Voorbeeld", "Uw kenmerk:"]),
        ("Onderwerp: Sluizen Verzonden op: 2 mei 2031", ["Onderwerp: Sluizen", "Verzonden op: 2 mei 2031"]),
        (
            "Datum: 2 mei 2031 Kenmerk: 2031AB Proefstad vrijdag 2 mei 2031 Geachte mevrouw Proef, Dank.",
            ["Datum: 2 mei 2031", "Kenmerk: 2031AB", "Proefstad vrijdag 2 mei 2031", "Geachte mevrouw Proef, Dank."],
        ),
        ("Datum 3 mei 2031 Ons kenmerk AB/123", ["Datum 3 mei 2031", "Ons kenmerk AB/123"]),
        ("Onderwerp Datum: een vergeten woord", ["Onderwerp Datum: een vergeten woord"]),
        ("Ik noem het onderwerp: sluizen, en de datum: mei.", ["Ik noem het onderwerp: sluizen, en de datum: mei."]),
    ],
)
def test_a_line_is_parted_where_a_label_begins(line: str, expected: list[str]) -> None:
    assert parts(line) == expected
