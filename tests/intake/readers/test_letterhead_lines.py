from app.intake.readers.plain_layout import taken_apart

ADDRESS = (
    "> Retouradres Postbus 1 1234 AB Voorbeeldstad\n\n"
    "Aan de raad van de gemeente\nVoorbeeldstad\n1234 AB VOORBEELDSTAD\n\n"
)
REFERENCE = (
    "Datum 3 mei 2021\nOnderwerp Uw brief van 3 april 2021 over de versterking van de dijk in\nVoorbeeldstad\n\n"
)
PROSE = (
    "In het najaar wordt de dijk bij Voorbeeldstad versterkt. Daarvoor zijn middelen in\n"
    "de begroting opgenomen, waarover de raad nog een besluit moet nemen.\n"
)
READ = " ".join(PROSE.split())


def texts(plain: str) -> list[str]:
    return [paragraph.passage.text for paragraph in taken_apart(plain)[0]]


def test_the_letter_begins_at_the_salutation() -> None:
    assert texts(f"{ADDRESS}{REFERENCE}Geachte raad,\n\n{PROSE}") == ["Geachte raad,", READ]


def test_without_a_salutation_it_begins_at_the_running_text() -> None:
    assert texts(f"{ADDRESS}{REFERENCE}{PROSE}") == [READ]


def test_a_heading_below_the_letterhead_stays() -> None:
    assert texts(f"{ADDRESS}{REFERENCE}Aanleiding\n\n{PROSE}") == ["Aanleiding", READ]


def test_running_text_above_a_label_stays() -> None:
    assert READ in texts(f"{PROSE}\n{REFERENCE}{PROSE}")


def test_an_address_alone_is_what_the_text_says() -> None:
    assert texts("Gemeente Voorbeeldstad\nPostbus 1\n1234 AB Voorbeeldstad")
