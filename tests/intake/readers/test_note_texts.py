from app.domain.blocks import Para
from app.domain.inlines import Footnote, Text
from app.domain.passages import Passage, Role
from app.intake.readers.plain_blocks import plain_blocks
from app.intake.readers.plain_layout import taken_apart

BODY = (
    "De raad heeft op 3 mei 2021 besloten1 om het plan uit te voeren. Het besluit is\n"
    "gepubliceerd in het gemeenteblad.2 Tegen het besluit is beroep ingesteld door de\n"
    "vereniging, die vindt dat de gevolgen van CO2 en NO2 niet goed zijn onderzocht.3\n"
    "Het beroep is op 29 juni 20214 behandeld. Op grond van artikel 3 van de wet heeft\n"
    "de rechter tien weken om uitspraak te doen, zodat die in september wordt verwacht\n"
)
NOTES = (
    "\n1 Besluit van de raad van 3 mei 2021, nr. 12.\n"
    "2 Gemeenteblad 2021, 345.\n"
    "3 Zie het beroepschrift, onder 3.2, waarin de vereniging ook ingaat op de eerdere\n"
    "uitspraken over het plan.\n"
    "4 Zittingsrol 2021/55.\n"
)
REST = "door de beide partijen en door de raad van de gemeente.\n"


def passages(plain: str) -> list[Passage]:
    return [paragraph.passage for paragraph in taken_apart(plain)[0]]


def test_digits_that_notes_answer_are_marks_and_others_are_not() -> None:
    body, *notes = passages(BODY + NOTES)
    assert "besloten om het plan" in body.text
    assert "van CO2 en NO2 niet" in body.text
    assert "op 29 juni 2021 behandeld" in body.text
    assert "artikel 3 van" in body.text
    assert [(body.text[:at].split()[-1], mark) for at, mark in body.marks] == [
        ("besloten", "1"),
        ("gemeenteblad.", "2"),
        ("onderzocht.", "3"),
        ("2021", "4"),
    ]
    assert [(note.role, note.label) for note in notes] == [(Role.NOTE, str(number)) for number in range(1, 5)]
    assert notes[2].text.endswith("op de eerdere uitspraken over het plan.")


def test_a_sentence_goes_on_below_the_notes() -> None:
    texts = [passage.text for passage in passages(BODY + NOTES + REST)]
    assert any(text.endswith("verwacht door de beide partijen en door de raad van de gemeente.") for text in texts)


def test_a_mark_raised_to_a_line_of_its_own_stands_after_the_sentence_below_it() -> None:
    plain = (
        "Een probleem dat over de grenzen van het land heen gaat vraagt om een aanpak\n"
        "1\n"
        "over die grenzen heen. In mijn brief van 26 april 2022 heb ik daarover al het\n"
        "nodige geschreven aan uw Kamer, zodat ik er hier niet verder op in zal gaan.\n"
        "\n"
        "1\n"
        " Kamerstukken II 2021/22, 35 000, nr. 348.\n"
        "\n"
        "Pagina 1 van 2\n"
    )
    body, note = passages(plain)
    assert "een aanpak over die grenzen heen. In mijn brief" in body.text
    assert body.marks == ((body.text.index(" In mijn"), "1"),)
    assert note.text == "Kamerstukken II 2021/22, 35 000, nr. 348."


def test_notes_right_below_the_text_of_their_page_are_taken_from_its_sentence() -> None:
    plain = (
        "De raad heeft op 3 mei 2021 besloten1 om het plan uit te voeren. Het besluit is\n"
        "gepubliceerd in het gemeenteblad2 en daarna is het ook ter inzage gelegd bij de\n"
        "gemeente. Aan de motie-Proefsma c.s.3 is voldaan. De vereniging schreef bij brief van\n"
        "1 Besluit van de raad, nr. 12, waarin de raad ook ingaat op de eerdere\nbesluiten.\n"
        "2 Gemeenteblad 2021, 345.\n3 Raadsstuk 12.\n"
        "Pagina 1 van 2\n\f\n"
        "5 november 2021 dat de gevolgen van het plan niet goed genoeg zijn onderzocht door\n"
        "de gemeente.\nPagina 2 van 2\n"
    )
    found = passages(plain)
    assert [passage.label for passage in found if passage.role is Role.NOTE] == ["1", "2", "3"]
    assert any("schreef bij brief van 5 november 2021 dat" in passage.text for passage in found)


def test_lines_that_count_on_at_a_page_end_are_no_notes_without_marks_for_all() -> None:
    plain = (
        "De raad heeft op 3 mei 2021 besloten1 om het plan uit te voeren. Het besluit is\n"
        "gepubliceerd en daarna is het ook ter inzage gelegd bij de gemeente. De punten\n"
        "1 Aanleg van de haven\n2 Aanleg van de sluis\n"
        "Pagina 1 van 2\n\f\nzijn daarin de belangrijkste.\nPagina 2 van 2\n"
    )
    assert all(passage.role is not Role.NOTE for passage in passages(plain))


def test_numbers_printed_after_their_notes_are_given_back_to_them() -> None:
    plain = (
        "Het eerste punt staat in de brief.1 Het tweede punt staat in het verslag van het\n"
        "overleg.2 Het derde punt staat nergens, maar daarover is wel gesproken.3 Meer is\n"
        "er niet te zeggen over deze punten, die hiermee alle drie zijn behandeld.\n"
        "\n1\n\nKamerstukken II, 2023/24, 31 000, nr. 1\nKamerstukken II, 2022/23, 31 000, nr. 2\n"
        "3\nwww.voorbeeld.nl\n2\n\fSlot.\n"
    )
    notes = {passage.label: passage.text for passage in passages(plain) if passage.role is Role.NOTE}
    assert notes == {
        "1": "Kamerstukken II, 2023/24, 31 000, nr. 1",
        "2": "Kamerstukken II, 2022/23, 31 000, nr. 2",
        "3": "www.voorbeeld.nl",
    }


def test_a_list_numbered_by_bare_digits_is_no_list_of_notes() -> None:
    plain = "Er gelden drie punten:\n\n1\nHet werk begint.\n2\nHet werk duurt.\n3\nHet werk is af.\n"
    assert all(passage.role is Role.BODY and not passage.marks for passage in passages(plain))


def test_numbers_of_answers_are_no_numbers_of_notes() -> None:
    plain = (
        "1\nKent u het bericht over de haven?1\n\n2\nWat vindt u daarvan?\n\n"
        "Antwoord van de minister\n\n1\nJa.\n\n2\nDaar heb ik kennis van genomen.\n\n"
        "1 Voorbeeldkrant, 11 februari 2004\n"
    )
    found = passages(plain)
    assert [passage.text for passage in found if passage.role is Role.NOTE] == ["Voorbeeldkrant, 11 februari 2004"]
    assert "Ja." in [passage.text for passage in found if passage.role is Role.BODY]


def test_a_note_stands_at_its_mark_in_the_blocks() -> None:
    plain = "De raad heeft besloten.1 Daarmee is het plan van de baan.\n\n1 Gemeenteblad 2021, 345.\n"
    (para,) = plain_blocks(taken_apart(plain)[0])
    assert para == Para(
        (
            Text("De raad heeft besloten."),
            Footnote((Para((Text("Gemeenteblad 2021, 345."),)),)),
            Text(" Daarmee is het plan van de baan."),
        )
    )


def test_numbers_put_twice_are_of_questions_and_answers() -> None:
    plain = (
        "1\nKent u het bericht over de haven?1\n\n1\nDaar heb ik kennis van genomen.\n\n"
        "2\nWat vindt u daarvan?\n\n2\nDat is goed nieuws.\n\n1 Voorbeeldkrant, 11 februari 2011\n"
    )
    assert [found.text for found in passages(plain) if found.role is Role.NOTE] == [
        "Voorbeeldkrant, 11 februari 2011"
    ]


def test_a_mark_printed_apart_from_its_word_keeps_no_notes_in_the_text() -> None:
    plain = (BODY + NOTES.lstrip()).replace("gemeenteblad.2 ", "gemeenteblad. 2 ") + "\f" + REST
    assert [note.label for note in passages(plain) if note.role is Role.NOTE] == ["1", "2", "3", "4"]
