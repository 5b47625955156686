from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.citations import Kamerstuk
from app.domain.found import Direction
from app.intake.references.letters import letter_references
from tests.intake.references.texts import DATED, any_of, days, heading, letter, letters, marked, note, said

IN, OUT, OTHER = Direction.INCOMING, Direction.OUTGOING, Direction.OTHER


@pytest.mark.parametrize(
    ("sentence", "text", "day", "direction"),
    [
        ("In mijn brief van 9 maart 2021 kondigde ik dat aan.", "mijn brief van 9 maart 2021", "2021-03-09", OUT),
        ("Dank voor uw brief van 4 juni jl. over de sluis.", "uw brief van 4 juni jl.", "2024-06-04", IN),
        ("Zie mijn brief aan u d.d. 7 mei 2019.", "mijn brief aan u d.d. 7 mei 2019", "2019-05-07", OUT),
        ("Zie de artikel-9 brief van 7 mei 2019.", "de artikel-9 brief van 7 mei 2019", "2019-05-07", OUT),
        ("Dit meldde ik bij circulaire van 7 mei 2019.", "circulaire van 7 mei 2019", "2019-05-07", OUT),
        ("Zie de Kamerbrief van 7 mei 2019.", "de Kamerbrief van 7 mei 2019", "2019-05-07", OUT),
        ("Dat stond in de kabinetsreactie van 7 mei 2019.", "de kabinetsreactie van 7 mei 2019", "2019-05-07", OUT),
        (
            "In de brief aan uw Kamer d.d. 7 mei 2019 ging ik daarop in.",
            "de brief aan uw Kamer d.d. 7 mei 2019",
            "2019-05-07",
            OUT,
        ),
        (
            "Ik verwijs naar de voortgangsbrief van mijn voorganger over de visserij van 2 april jl.",
            "de voortgangsbrief van mijn voorganger over de visserij van 2 april jl.",
            "2024-04-02",
            OUT,
        ),
        (
            "Uw brief aan de burgemeester van Delft (van 2 april jl.) ken ik.",
            "Uw brief aan de burgemeester van Delft (van 2 april jl.)",
            "2024-04-02",
            OTHER,
        ),
        (
            "In de brief van 2 april 2024 van mijn ambtsvoorganger staat dit.",
            "de brief van 2 april 2024 van mijn ambtsvoorganger",
            "2024-04-02",
            OUT,
        ),
        (
            "De brief van de vaste commissie voor Landbouw van 2 april 2024 beantwoord ik hierbij.",
            "De brief van de vaste commissie voor Landbouw van 2 april 2024",
            "2024-04-02",
            IN,
        ),
        (
            "Het bestuur van de Molenstichting schreef in zijn brief van 2 april 2024 het tegendeel.",
            "zijn brief van 2 april 2024",
            "2024-04-02",
            OTHER,
        ),
        (
            "Mijn voorganger zegde in haar brief van 2 april 2024 een onderzoek toe.",
            "haar brief van 2 april 2024",
            "2024-04-02",
            OUT,
        ),
        ("Uw e-mail van 3 juli 2024 heb ik gelezen.", "Uw e-mail van 3 juli 2024", "2024-07-03", IN),
        ("Naar aanleiding van uw schrijven van 3 juli 2024.", "uw schrijven van 3 juli 2024", "2024-07-03", IN),
        (
            "De vragen over de op 3 juli 2024 toegezonden brief beantwoord ik apart.",
            "de op 3 juli 2024 toegezonden brief",
            "2024-07-03",
            OUT,
        ),
    ],
)
def test_a_dated_letter_is_read_with_its_day_and_its_direction(sentence, text, day, direction):
    assert letters(sentence) == [(text, date.fromisoformat(day), direction)]


@pytest.mark.parametrize(
    ("sentence", "text", "kenmerk"),
    [
        (
            "uw brief van 3 juli 2024, nr. 2024Z00123, deel ik",
            "uw brief van 3 juli 2024, nr. 2024Z00123",
            "2024Z00123",
        ),
        (
            "uw brief d.d. 3 juli 2004 (kenmerk 04-XYZ-87).",
            "uw brief d.d. 3 juli 2004 (kenmerk 04-XYZ-87)",
            "04-XYZ-87",
        ),
        (
            "uw brief van 3 juli 2004 (04-XYZ-87/2004D1).",
            "uw brief van 3 juli 2004 (04-XYZ-87/2004D1)",
            "04-XYZ-87/2004D1",
        ),
        (
            "uw brief van 3 juli 2004 (k2004-0117).",
            "uw brief van 3 juli 2004 (k2004-0117)",
            "k2004-0117",
        ),
        (
            "uw brief met kenmerk DGA 2004/123 M van 3 juli 2004.",
            "uw brief met kenmerk DGA 2004/123 M van 3 juli 2004",
            "DGA 2004/123 M",
        ),
    ],
)
def test_the_kenmerk_printed_with_a_letter_belongs_to_it(sentence, text, kenmerk):
    (one,) = letter_references(said(f"In antwoord op {sentence}"))

    assert (one.text, one.kenmerk) == (text, kenmerk)


def test_a_kamerstuk_behind_a_letter_is_no_kenmerk():
    (one,) = letter_references(said("Ik verwijs naar mijn brief van 3 juli 2024 (Kamerstuk 28 973, nr. 12)."))

    assert one.text == "mijn brief van 3 juli 2024"
    assert (one.kenmerk, one.kamerstuk) == (None, Kamerstuk(dossier="28973", number="12"))


def test_the_kamerstuk_of_a_letter_may_stand_in_the_note_at_its_mark():
    text = letter(
        marked("De brief van 3 juli 2024^ en de brief van 4 juli 2024^ gaan hierover."),
        note("1", "Kamerstuk 28 973, nr. 12."),
        note("2", "Kamerstuk 28 973, nr. 13."),
    )

    assert [each.kamerstuk.number for each in letter_references(text)] == ["12", "13"]


def test_each_day_of_several_is_a_letter_for_itself():
    assert days("Uw brieven van 6 en 19 mei jl. heb ik ontvangen.") == [date(2024, 5, 6), date(2024, 5, 19)]
    assert days("Mijn brieven van 3 maart 2020 en 4 mei 2021 gaan daarover.") == [date(2020, 3, 3), date(2021, 5, 4)]


def test_letters_named_together_keep_their_own_kamerstukken():
    first, second = letter_references(
        said("In mijn brieven van 3 maart 2020 (Kamerstuk 28 973, nr. 3) en 4 mei 2021 (Kamerstuk 28 973, nr. 4).")
    )

    assert (first.text, first.kamerstuk.number) == ("mijn brieven van 3 maart 2020", "3")
    assert (second.text, second.day, second.kamerstuk.number) == ("4 mei 2021", date(2021, 5, 4), "4")


def test_a_bracket_opened_before_the_date_is_closed_behind_the_kenmerk():
    (one,) = letter_references(said("Zie uw brief (d.d. 3 mei 2021, kenmerk 2021Z1234) over molens."))

    assert (one.text, one.kenmerk) == ("uw brief (d.d. 3 mei 2021, kenmerk 2021Z1234)", "2021Z1234")


def test_a_request_is_a_letter_where_it_bears_a_kenmerk():
    assert letters("In reactie op uw verzoek van 3 juli 2024 bericht ik u.") == []
    assert [
        text for text, _, _ in letters("In reactie op uw verzoek van 3 juli 2024 (kenmerk 24Z0012) bericht ik u.")
    ] == ["uw verzoek van 3 juli 2024 (kenmerk 24Z0012)"]


def test_a_month_names_a_letter_and_a_year_behind_a_topic_does_not():
    assert letters("De Kamerbrief over molens van april 2024 noemt dit.") == [
        ("De Kamerbrief over molens van april 2024", None, OUT)
    ]
    assert letters("De Kamerbrief over de begroting van 2023 noemt dit.") == []


def test_a_letter_without_a_year_is_of_the_past():
    (one,) = letter_references(said("Zoals gemeld in de Kamerbrief van 15 december jl."))

    assert (one.day, one.inferred) == (date(2023, 12, 15), True)


def test_without_a_date_to_count_from_the_day_stays_open():
    assert letters("Dank voor uw brief van 4 juni jl.", dated=None) == [("uw brief van 4 juni jl.", None, IN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "In deze brief ga ik daarop in.",
        "In een volgende brief informeer ik u daarover.",
        "Ik ontvang veel brieven van burgers en bedrijven.",
        "U wordt daarover per brief geïnformeerd.",
        "In mijn brief ging ik in op de uitkomst van het debat van 3 juli 2024.",
        "De brief over het commissiedebat Visserij van 3 juli 2024 volgt.",
        "De vragen van 3 juli 2024 beantwoord ik hierbij.",
        "Tijdens het debat van 3 juli 2024 heb ik toegezegd u een brief te sturen.",
        "In de nieuwsbrief van 3 juli 2024 stond een fout.",
        "Over de brief zal ik op 3 juli 2024 met de sector spreken.",
        "Ik reageer op het verzoek van de vaste commissie van 3 juli 2024.",
        "BRIEF VAN DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT",
        "Ik zal u schrijven. Van 3 juli tot 4 augustus 2024 is er reces.",
        "Bij de aanbieding van het rapport van 3 juli 2024 is een brief gevoegd.",
        "De brief over het rapport ‘Wieken’, dat u op 3 juli 2024 is aangeboden, volgt.",
        "Ik zal u op 3 juli 2024 in een brief laten weten wat ik vind.",
        "U wordt op 3 juli 2024 per brief geïnformeerd.",
        "Op 3 juli 2024 wordt u per brief geïnformeerd.",
    ],
)
def test_what_names_no_letter_in_particular_is_none(sentence):
    assert letters(sentence) == []


def test_the_date_behind_an_event_is_the_letters_own():
    assert days("De brief over het commissiedebat van 3 juli 2024 van 9 juli 2024 noemt dit.") == [date(2024, 7, 9)]


def test_a_letter_of_a_sender_by_name_counts_without_a_date_but_once():
    text = said(
        "U vroeg mij te reageren op een brief van de Vereniging Molenvrienden, gericht aan de commissie.",
        "De brief van de Vereniging Molenvrienden gaat over wieken.",
        "Ook sprak ik over een brief van ouders en over de brief van uw Kamer.",
    )

    assert [(each.text, each.direction) for each in letter_references(text)] == [
        ("een brief van de Vereniging Molenvrienden", OTHER)
    ]


def test_what_was_said_by_letter_on_a_day_is_a_letter_of_that_day():
    assert letters("De molenaar heeft mij op 3 juli 2024 in een brief laten weten dat de wieken draaien.") == [
        ("op 3 juli 2024 in een brief", date(2024, 7, 3), IN)
    ]
    assert letters("U heeft op 3 juli 2024 via e-mail gevraagd naar de wieken.") == [
        ("op 3 juli 2024 via e-mail", date(2024, 7, 3), IN)
    ]
    assert letters("De regio is op 3 juli 2024 per brief op de hoogte gesteld.") == [
        ("op 3 juli 2024 per brief", date(2024, 7, 3), OUT)
    ]
    assert letters("De regio heeft op 3 juli 2024 haar brief over de wieken openbaar gemaakt.") == [
        ("haar brief over de wieken", date(2024, 7, 3), OTHER)
    ]


def test_the_verb_behind_a_senders_name_ends_the_naming():
    sentence = "De adviezen uit de brief van Molenvrienden sluiten aan op het verslag van 3 juli 2024."

    assert letters(sentence) == [("de brief van Molenvrienden", None, OTHER)]
    assert days("De brief van minister Proefsma gericht aan mij van 3 juli 2024 ken ik.") == [date(2024, 7, 3)]


def test_hours_between_brackets_are_no_kenmerk():
    (one,) = letter_references(said("Zie uw brief van 3 juli 2024 (10.30u) over molens."))

    assert (one.text, one.kenmerk) == ("uw brief van 3 juli 2024", None)


def test_a_letter_told_by_its_kamerstuk_counts_without_a_date():
    (one,) = letter_references(said("In uw Kamerbrief over molens (Kamerstuk 28 973, nr. 12) staat dat."))

    assert (one.text, one.day, one.kamerstuk) == (
        "uw Kamerbrief over molens",
        None,
        Kamerstuk(dossier="28973", number="12"),
    )


def test_your_letter_without_a_date_counts_where_it_is_the_only_one():
    assert [text for text, _, _ in letters("Dank voor uw brief over de molens.", "In uw brief vraagt u iets.")] == [
        "uw brief over de molens"
    ]
    assert [text for text, _, _ in letters("Dank voor uw brief van 3 juli 2024.", "Uw brief over molens.")] == [
        "uw brief van 3 juli 2024"
    ]


def test_the_same_words_for_the_same_letter_are_found_once():
    assert len(letters("Zie mijn brief van 3 juli 2024.", "Zie mijn brief van 3 juli 2024.")) == 1
    assert len(letters("Zie mijn brief van 3 juli 2024.", "Zie de brief van 3 juli.")) == 2


def test_a_letter_is_not_sought_across_sentences():
    assert letters("Dat staat in de brief. Van 3 juli 2024 dateert het besluit.") == []


def test_a_letter_in_a_heading_needs_its_date():
    text = letter(heading("Reactie op de brief van de Vereniging Molenvrienden"), heading("Uw brief van 3 juli 2024"))

    assert [each.text for each in letter_references(text)] == ["Uw brief van 3 juli 2024"]


_WORDS = (
    "uw mijn de een brief brieven Kamerbrief van aan over op 3 12 mei 2024 jl. en , . ( ) kenmerk nr. 2024Z00123 "
    "die heb gestuurd verzoek schrijven commissie Kamer minister ^ 28 973, Kamerstuk \n « ’ - motie"
)


@given(any_of(_WORDS), st.booleans())
def test_no_text_makes_the_reader_raise_and_places_are_kept(words, asked):
    text = letter(marked(words), note("1", words), dated=DATED, asked=asked)

    for each in letter_references(text):
        assert 0 <= each.start < each.end <= len(words)


def test_a_kamerstuk_behind_a_motie_is_not_the_letters():
    (read,) = letter_references(
        said(
            "In mijn brief van 9 maart 2021 meldde ik hoe de motie-Proef (Kamerstuk 30 001, nr. 4) wordt uitgevoerd."
        )
    )
    assert read.kamerstuk is None


def test_the_kamerstuk_behind_that_of_a_motie_is_the_letters():
    (read,) = letter_references(
        said(
            "Bij brief van 9 maart 2021 heb ik u bericht hoe de motie-Proef (Kamerstuk 30 001, nr. 4) wordt "
            "uitgevoerd en dat ik u de planning zal sturen (Kamerstuk 30 001, nr. 9)."
        )
    )
    assert read.kamerstuk == Kamerstuk(dossier="30001", number="9")


def test_the_day_behind_a_debate_over_a_letter_and_its_topic_is_the_debates():
    assert letters("Tijdens het debat over het kabinetsstandpunt inzake de sluis van 9 maart jl. bleek dat.") == []


def test_a_letter_spoken_of_on_a_day_is_not_of_that_day():
    assert letters("De brief is op 9 maart 2021 besproken.") == []


def test_a_naming_ends_behind_its_kenmerk():
    assert letters("In antwoord op de brief van uw Kamer met kenmerk 2024D12345 bericht ik u dit.") == [
        ("de brief van uw Kamer met kenmerk 2024D12345", None, IN)
    ]


def test_an_answer_is_a_letter_where_it_has_a_kenmerk():
    (answer,) = letter_references(said("Uw antwoord van 20 mei jl., kenmerk DGXY-O / 20130001, is duidelijk."))
    assert (answer.text, answer.day) == (
        "Uw antwoord van 20 mei jl., kenmerk DGXY-O / 20130001",
        date(2024, 5, 20),
    )
    assert answer.kenmerk == "DGXY-O / 20130001"
    assert letters("Uw antwoord van 20 mei jl. is duidelijk.") == []


def test_a_letter_spoken_of_again_is_not_named_again():
    assert letters("Die brief heeft u op 2 april 2024 aan de Molenstichting gestuurd.") == []


@pytest.mark.parametrize(
    ("sentence", "text", "direction", "kenmerk"),
    [
        (
            "Over de brug heb ik u laatstelijk geïnformeerd op 3 mei jl. (ABC/2024/17M).",
            "op 3 mei jl. (ABC/2024/17M)",
            OUT,
            "ABC/2024/17M",
        ),
        (
            "Tot slot heeft de vaste commissie op 3 mei 2024 schriftelijk verzocht (kenmerk 2024Z01234) om cijfers.",
            "op 3 mei 2024 schriftelijk verzocht (kenmerk 2024Z01234)",
            IN,
            "2024Z01234",
        ),
    ],
)
def test_a_verb_with_a_day_and_a_kenmerk_tells_a_letter(sentence, text, direction, kenmerk):
    (found,) = letter_references(said(sentence))

    assert (found.text, found.direction, found.kenmerk, found.day) == (text, direction, kenmerk, date(2024, 5, 3))


@pytest.mark.parametrize(
    "sentence",
    [
        "Over de brug heb ik u geïnformeerd op 3 mei jl. (bijlage 2).",
        "Op 3 mei 2024 is de sluis geopend (kenmerk 2024Z01234).",
        "Het verzoek van 3 mei 2024 (kenmerk 2024Z01234) is gevraagd.",
        "In het debat Circulaire Bruggen van 3 mei 2024 kwam dat aan de orde.",
    ],
)
def test_a_day_without_a_verb_of_telling_or_a_kenmerk_tells_no_letter(sentence):
    assert letters(sentence) == []


def test_a_point_in_a_kenmerk_in_brackets_ends_no_sentence():
    (found,) = letter_references(said("Zie mijn brief van 7 mei 2019 (kenmerk AB. 2019/417). Die is oud."))

    assert (found.text, found.kenmerk) == ("mijn brief van 7 mei 2019 (kenmerk AB. 2019/417)", "AB. 2019/417")


def test_the_kamerstuk_of_a_motie_further_on_tells_no_letter():
    assert letters("In mei volgt een brief over de sluis, waarin ik inga op de motie-Jansen (30 001, nr. 9).") == []
