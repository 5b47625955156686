from datetime import date

from app.domain.found import Member
from app.domain.passages import Passage, Role
from app.intake.kamervragen import read_kamervragen


def passages(*texts: str) -> tuple[Passage, ...]:
    return tuple(Passage(text=text, runs=((0, 0),)) for text in texts)


PRINT = passages(
    "Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden",
    "1234",
    "Vragen van de leden Proef (ABC) en Van Toets (DEF) aan de Ministers van Vaarwegen en voor Oevers over de "
    "veerpont over de Proefmaas (ingezonden 3 maart 2031).",
    "Antwoord van Minister Voorbeeld (Vaarwegen en Oevers), mede namens de Minister voor Oevers (ontvangen 4 april "
    "2031). Zie ook Aanhangsel Handelingen, vergaderjaar 2030–2031, nr. 12.",
    "Vraag 1",
    "Kent u de veerpont?",
    "Antwoord 1",
    "Ja.",
)


def test_the_print_of_the_kamer_says_who_asked_what_and_when() -> None:
    read = read_kamervragen(PRINT)
    assert read.kamervragen is not None
    assert read.kamervragen.members == (Member("Proef", "ABC"), Member("Van Toets", "DEF"))
    assert (read.kamervragen.put, read.kamervragen.received) == (date(2031, 3, 3), date(2031, 4, 4))
    assert read.kamervragen.number is None
    assert read.head.subject is not None
    assert read.head.subject.text == "de veerpont over de Proefmaas"
    assert read.asked == {4, 5}


def test_older_prints_put_the_dates_in_sentences_of_their_own() -> None:
    head = read_kamervragen(
        passages(
            "Vragen van het lid Proef (ABC) aan de minister van Vaarwegen over de veerpont. (Ingezonden 3 mei 2001)",
            "Antwoord van minister Voorbeeld (Vaarwegen). (Ontvangen 4 april 2001)",
            "1",
            "Kent u de veerpont?",
            "Antwoord",
            "1",
            "Ja.",
        )
    )
    assert head.kamervragen is not None
    assert head.kamervragen.received == date(2001, 4, 4)
    assert head.head.subject is not None
    assert head.head.subject.text == "de veerpont"
    assert [item.numbers for item in head.kamervragen.items] == [(1,)]


def test_a_letter_with_its_answers_gives_members_and_the_number_of_the_kamer() -> None:
    read = read_kamervragen(
        passages(
            "In antwoord op uw brief van 3 maart 2031, nr. 2031Z01234, deel ik u mede dat de vragen van het lid "
            "Proef (ABC) over de veerpont worden beantwoord zoals aangegeven in de bijlage.",
            "Vraag 1",
            "Kent u de veerpont?",
            "Antwoord op vraag 1",
            "Ja.",
        )
    )
    assert read.kamervragen is not None
    assert read.kamervragen.members == (Member("Proef", "ABC"),)
    assert (read.kamervragen.number, read.kamervragen.put) == ("2031Z01234", None)
    assert read.head.subject is None


def test_notes_take_no_part() -> None:
    note = Passage(text="Vraag 2", runs=((0, 0),), role=Role.NOTE, label="1")
    read = read_kamervragen((*PRINT, note))
    assert read.kamervragen is not None
    assert [item.numbers for item in read.kamervragen.items] == [(1,)]


def test_questions_nobody_answers_in_a_letter_of_another_kind_are_no_kamervragen() -> None:
    assert read_kamervragen(passages("Wij hebben nog een vraag.", "Vraag 1", "Waarom?")).kamervragen is None


def test_a_covering_letter_says_when_questions_were_put() -> None:
    cover = "Hierbij de antwoorden op vragen van het lid Proef. Deze vragen werden ingezonden op 4 mei 2031."
    read = read_kamervragen(passages(cover, "Vraag 1", "Kent u de pont?", "Antwoord 1", "Ja.")).kamervragen
    assert read is not None
    assert read.put == date(2031, 5, 4)
