from datetime import date

import pytest

from app.domain.citations import Kamerstuk
from app.domain.found import Direction
from app.intake.references.letters import letter_references
from tests.intake.references.texts import letter, letters, marked, said

IN, OUT, OTHER = Direction.INCOMING, Direction.OUTGOING, Direction.OTHER


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("Op 3 juli 2024 ontving ik uw brief.", IN),
        ("Op 3 juli 2024 heeft u mij een brief gestuurd.", IN),
        ("De brief die de sluiswachter mij op 3 juli 2024 heeft gestuurd, ken ik.", IN),
        ("Bij brief van 3 juli 2024 heeft de vaste commissie mij om een reactie verzocht.", IN),
        ("De commissie heeft mij bij brief van 3 juli 2024 om een reactie verzocht.", IN),
        ("Bij brief van 3 juli 2024 heb ik uw Kamer geïnformeerd.", OUT),
    ],
)
def test_the_clause_tells_whose_letter_it_is(sentence, direction):
    assert [way for _, _, way in letters(sentence)] == [direction]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        (
            "De brief die ik op 3 juli 2024 aan uw Kamer heb gestuurd, noemt dit.",
            "De brief die ik op 3 juli 2024 aan uw Kamer heb gestuurd",
        ),
        ("Op 3 juli 2024 heb ik uw Kamer een brief over molens gestuurd.", "een brief over molens"),
        (
            "Op 3 juli 2024 heb ik uw Kamer per brief geïnformeerd.",
            "Op 3 juli 2024 heb ik uw Kamer per brief geïnformeerd",
        ),
    ],
)
def test_a_letter_is_dated_by_the_sentence_that_tells_of_its_sending(sentence, text):
    assert letters(sentence) == [(text, date(2024, 7, 3), OUT)]


def test_in_a_question_your_letter_is_the_authors_own():
    asked = letter(marked("Klopt het dat u in uw brief van 3 juli 2024 iets anders schreef?"), asked=True)

    assert [each.direction for each in letter_references(asked)] == [OUT]


def test_a_letter_no_phrase_tells_goes_the_way_of_another_naming_of_its_day():
    assert [
        direction for _, _, direction in letters("Uw brief aan de koning van 3 juli 2024.", "De brief van 3 juli.")
    ] == [
        OTHER,
        OTHER,
    ]


def test_the_letter_of_an_office_that_signs_is_outgoing_and_of_another_is_not():
    sentence = "De brief van de minister van Financiën van 3 juli 2024 gaat daarover."

    assert [direction for _, _, direction in letters(sentence)] == [OTHER]
    assert [direction for _, _, direction in letters(sentence, on_behalf=("minister van Financiën",))] == [OUT]


def test_in_a_letter_to_a_minister_the_kamerbrief_is_of_another():
    sentences = ("In uw brief van 3 juli 2024 las ik dit.", "De Kamerbrief van 4 juli 2024 ook.")

    assert [direction for _, _, direction in letters(*sentences, author="voorzitter")] == [IN, OTHER]


def test_a_letter_sent_on_a_day_has_the_kamerstuk_behind_its_verb():
    (read,) = letter_references(
        said("Op 9 maart 2021 heb ik uw Kamer de contourenbrief gestuurd (Kamerstuk 30 001, nr. 9).")
    )
    assert (read.text, read.kamerstuk) == ("de contourenbrief", Kamerstuk(dossier="30001", number="9"))


def test_a_letter_the_author_received_is_incoming():
    assert letters("Ik heb op 4 juni jl. een brief ontvangen.") == [
        ("op 4 juni jl. een brief ontvangen", date(2024, 6, 4), IN)
    ]


def test_a_letter_named_with_who_asked_is_of_who_asked():
    sentence = "Op verzoek van de vaste commissie (brief van 4 juni 2024) reageer ik op het rapport."
    assert letters(sentence) == [("brief van 4 juni 2024", date(2024, 6, 4), IN)]


def test_what_a_reaction_reacts_to_is_not_its_sender():
    sentence = "In de kabinetsreactie op het rapport van de Commissie-Proef (Kamerstuk 30 001, nr. 9) staat dat."
    assert letters(sentence) == [("de kabinetsreactie op het rapport van de Commissie-Proef", None, OUT)]


@pytest.mark.parametrize(
    ("sentence", "text", "direction"),
    [
        ("De brief is op 9 maart 2021 aan uw Kamer gestuurd.", "De brief", OUT),
        ("Het rapport en de beleidsreactie zijn op 9 maart 2021 aangeboden.", "de beleidsreactie", OUT),
        ("Uw brief is op 9 maart 2021 ontvangen.", "Uw brief", IN),
        ("Per brief van 9 maart 2021 ontving ik het verzoek.", "brief van 9 maart 2021", IN),
    ],
)
def test_a_letter_sent_or_received_on_a_day_has_that_day(sentence, text, direction):
    assert letters(sentence) == [(text, date(2021, 3, 9), direction)]


@pytest.mark.parametrize(
    ("sentence", "text", "direction"),
    [
        ("Op 2 april 2024 heb ik u een brief geschreven over de brug.", "Op 2 april 2024 heb ik u een brief", OUT),
        ("Op 2 april 2024 stuurden wij u een brief over de brug.", "een brief over de brug", OUT),
        (
            "Op 2 april 2024 heeft u mij een brief geschreven over de brug.",
            "Op 2 april 2024 heeft u mij een brief",
            IN,
        ),
        ("Ik las de brief die op 2 april 2024 aan u is gestuurd.", "de brief die op 2 april 2024", OTHER),
    ],
)
def test_the_one_who_is_told_to_send_a_letter_is_its_sender(sentence, text, direction):
    ((named, day, whose),) = letters(sentence, author="voorzitter van de Molenstichting")
    assert named.startswith(text)
    assert (day, whose) == (date(2024, 4, 2), direction)


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("De Molenstichting vroeg in haar brief van 2 april aan het Overleg van Beheerders om uitstel.", OTHER),
        ("De Molenstichting vroeg in haar brief van 2 april aan mij om uitstel.", IN),
        ("Mijn voorganger vroeg in haar brief van 2 april aan de Molenstichting om uitstel.", OUT),
    ],
)
def test_a_letter_of_another_to_another_is_not_the_authors(sentence, direction):
    assert [each.direction for each in letter_references(said(sentence))] == [direction]
