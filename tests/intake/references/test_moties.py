from datetime import date

import pytest
from hypothesis import given

from app.domain.citations import Kamerstuk
from app.intake.references.moties import moties
from tests.intake.references.texts import any_of, heading, letter, marked, note, said


def named(*paragraphs):
    return [(each.text, each.movers) for each in moties(said(*paragraphs))]


@pytest.mark.parametrize(
    ("sentence", "text", "movers"),
    [
        ("Dat vroeg de motie-Jansen/De Vries mij.", "motie-Jansen/De Vries", "Jansen|De Vries"),
        ("De motie Van der Molen cs. is aangenomen.", "motie Van der Molen cs.", "Van der Molen"),
        ("De motie van het lid Aydın-Çelik (ABC) volgt.", "motie van het lid Aydın-Çelik (ABC)", "Aydın-Çelik"),
        (
            "De motie van de leden Jansen en van Dam is uitgevoerd.",
            "motie van de leden Jansen en van Dam",
            "Jansen|van Dam",
        ),
        (
            "De gewijzigde motie van de leden Jansen (ABC), De Vries (DEF) en El Amrani (GHI) c.s. volg ik.",
            "motie van de leden Jansen (ABC), De Vries (DEF) en El Amrani (GHI) c.s.",
            "Jansen|De Vries|El Amrani",
        ),
        (
            "De motie op stuk nr. 14 (30 001) van het lid Jansen ontraad ik.",
            "motie op stuk nr. 14 (30 001) van het lid Jansen",
            "Jansen",
        ),
        (
            "De motie van mevrouw Jansen en de heer De Vries vraagt dat.",
            "motie van mevrouw Jansen en de heer De Vries",
            "Jansen|De Vries",
        ),
        ("Ik ontraad de motie van Kamerlid Jansen.", "motie van Kamerlid Jansen", "Jansen"),
        ("Met de motie van lid Jansen c.s. wordt verzocht.", "motie van lid Jansen c.s.", "Jansen"),
        (
            "De door het lid Jansen ingediende motie over molens is aangenomen.",
            "door het lid Jansen ingediende motie",
            "Jansen",
        ),
        ("Met de motie van het lid A. van Dam wordt gevraagd.", "motie van het lid A. van Dam", "A. van Dam"),
        (
            "De motie van het lid Jansen (ABC) en de leden Van Dam en Boer.",
            "motie van het lid Jansen (ABC) en de leden Van Dam en Boer",
            "Jansen|Van Dam|Boer",
        ),
        (
            "De motie van wantrouwen van het lid Jansen is verworpen.",
            "motie van wantrouwen van het lid Jansen",
            "Jansen",
        ),
        (
            "De motie van mevrouw Jongsma-van der Sluis.",
            "motie van mevrouw Jongsma-van der Sluis",
            "Jongsma-van der Sluis",
        ),
        ("De motie ingediend door het lid Jansen over molens.", "motie ingediend door het lid Jansen", "Jansen"),
        (
            "De motie van de leden Inge van Dam en Jan de Boer.",
            "motie van de leden Inge van Dam en Jan de Boer",
            "Inge van Dam|Jan de Boer",
        ),
        (
            "Ik voldoe aan de motie van het lid van uw kamer de heer Jansen (ABC) c.s.",
            "motie van het lid van uw kamer de heer Jansen (ABC) c.s.",
            "Jansen",
        ),
        ("De motie-De Proef tot Dijk c.s. volg ik.", "motie-De Proef tot Dijk c.s.", "De Proef tot Dijk"),
        ("De motie Proefsma tot uitstel volg ik.", "motie Proefsma", "Proefsma"),
        ("Het voorstel van het lid Van Dam (zie de motie 28 973, nr. 12) volgt.", "het lid Van Dam", "Van Dam"),
        ("Het voorstel van het lid Van Dam (motie 28 973 XVII, nr. 12) volgt.", "het lid Van Dam", "Van Dam"),
    ],
)
def test_a_motie_is_known_by_its_movers_as_printed(sentence, text, movers):
    assert named(sentence) == [(text, tuple(movers.split("|")))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ik voer deze motie uit.",
        "De motie is aangenomen.",
        "Uw Kamer heeft moties ingediend over Rotterdam en Delft.",
        "Het amendement van het lid Jansen is aangenomen.",
        "De motie van de Kamer van vorig jaar.",
        "De motie van de ABC-fractie werd verworpen.",
        "Een motie voor Zeeland is denkbaar.",
        "In de promotie van Jansen kwam dat niet aan de orde.",
        "Aan deze motie (Kamerstuk 28 973, nr. 12) werk ik.",
    ],
)
def test_what_names_no_motie_in_particular_is_none(sentence):
    assert named(sentence) == []


def test_moties_that_share_one_word_are_told_apart():
    pairs = said(
        "Zie de moties van 14 december 2021 van de leden Jansen en Van der Molen over uniforme uniformen "
        "(Kamerstuk 35925-VI-56) en van de leden De Vries en Boer over het dragen van petten bij storm "
        "(Kamerstuk 35925-VI-41)."
    )

    first, second = moties(pairs)
    assert first.text == "moties van 14 december 2021 van de leden Jansen en Van der Molen"
    assert (first.day, first.kamerstuk.number) == (date(2021, 12, 14), "56")
    assert second.text == "van de leden De Vries en Boer over het dragen van petten"
    assert (second.movers, second.kamerstuk.number) == (("De Vries", "Boer"), "41")


def test_moties_named_by_one_mover_each_are_as_many():
    text = said("De moties Jansen (29 628, nr. 900) en Van Dam/Boer (29 628, nr. 901) voer ik uit.")

    assert [(each.movers, each.kamerstuk.number) for each in moties(text)] == [
        (("Jansen",), "900"),
        (("Van Dam", "Boer"), "901"),
    ]


def test_moties_named_together_have_the_numbers_printed_behind_them_in_order():
    text = said("De moties Jansen en Van Dam c.s. (Kamerstuk 29 628, nrs. 900 en 901) voer ik uit.")

    assert [(each.movers, each.kamerstuk.number, each.kamerstuk.numbers) for each in moties(text)] == [
        (("Jansen",), "900", ()),
        (("Van Dam",), "901", ()),
    ]


def test_strokes_tell_the_movers_of_one_motie_from_those_of_another():
    assert named("Zie de moties van de leden Jansen/De Vries en Boer c.s. over molens.") == [
        ("moties van de leden Jansen/De Vries", ("Jansen", "De Vries")),
        ("Boer c.s.", ("Boer",)),
    ]
    assert len(named("Zie de moties van de leden Jansen en De Vries over molens.")) == 1


def test_a_bracket_opened_before_a_motie_is_not_its_own():
    assert named("Het voorstel (motie 28 973 XVII, nr. 12) volgt.") == [("motie 28 973 XVII, nr. 12", ())]


def test_brackets_behind_an_abbreviation_belong_to_the_motie():
    (one,) = moties(said("Aan de motie Jansen c.s. (Kamerstuk 28 973, nr. 12) is voldaan."))

    assert one.kamerstuk == Kamerstuk(dossier="28973", number="12")


def test_a_motie_named_by_its_number_and_its_mover_is_one():
    assert [
        (each.movers, each.kamerstuk.number) for each in moties(said("De motie 28 973, nr. 12 van het lid Jansen."))
    ] == [(("Jansen",), "12")]


def test_a_motie_without_movers_is_known_by_its_kamerstuk():
    assert named("De motie over de kosten van molens (Kamerstuk 28 973, nr. 12) voer ik uit.") == [
        ("motie over de kosten van molens", ())
    ]
    assert named("Onze motie (Kamerstuk 28 973, nr. 12) vraagt iets.") == [("motie (Kamerstuk 28 973, nr. 12)", ())]


def test_the_kamerstuk_of_a_motie_may_stand_in_a_note():
    text = letter(
        marked("De motie van het lid Jansen verzoekt de regering om meer molens.^ Ik doe dat."),
        note("1", "Kamerstuk 28 973, nr. 12."),
    )

    assert [each.kamerstuk for each in moties(text)] == [Kamerstuk(dossier="28973", number="12")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Op 25 juni 2024 heeft de Tweede Kamer de motie van het lid Jansen aangenomen.",
        "De op 25 juni 2024 ingediende motie van het lid Jansen is aangenomen.",
        "De motie van het lid Jansen van 25 juni 2024 voer ik uit.",
        "De motie van 25 juni 2024 van het lid Jansen voer ik uit.",
        "Dinsdag 25 juni jl. is de motie-Jansen aangenomen.",
    ],
)
def test_the_day_of_a_motie_is_read_from_its_sentence(sentence):
    assert [each.day for each in moties(said(sentence))] == [date(2024, 6, 25)]


def test_a_motie_is_listed_once_by_its_fullest_naming():
    text = letter(
        heading("Motie Jansen c.s."),
        marked("De motie Jansen verzoekt iets."),
        marked("Met de motie van de leden Jansen en Boer (Kamerstuk 28 973, nr. 12) is dat gevraagd."),
        marked("De motie-Jansen/Boer is daarmee uitgevoerd."),
    )

    (one,) = moties(text)
    assert one.text == "motie van de leden Jansen en Boer"
    assert one.kamerstuk == Kamerstuk(dossier="28973", number="12")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("De motie-Jansen (Kamerstuk 28 973, nr. 12).", "De motie-Jansen (Kamerstuk 28 973, nr. 13)."),
        ("De motie van de leden Jansen en Boer.", "De motie van de leden Jansen en Van Dam."),
        ("De motie Jansen over molens.", "De motie Jansen over sluizen."),
        ("De motie-Jansen van 3 mei 2024.", "De motie-Jansen van 4 juni 2024."),
    ],
)
def test_moties_of_one_member_stay_apart_where_something_tells_them_apart(first, second):
    assert len(moties(said(first, second))) == 2


def test_a_nickname_in_a_heading_is_no_mover():
    text = letter(
        heading("Motie Molenrust"), heading("Motie ABC"), heading("Motie Jansen"), marked("De motie-Jansen.")
    )

    assert [each.movers for each in moties(text)] == [("Jansen",)]


def test_a_date_counts_from_the_letter_where_the_text_has_none():
    text = said("De motie van 13 februari van het lid Jansen.", dated=None)

    assert [each.day for each in moties(text, date(2024, 5, 1))] == [date(2024, 2, 13)]
    assert [each.day for each in moties(text)] == [None]


_WORDS = (
    "motie moties Motie van de het lid leden Jansen Van der en / , - c.s. ( ) Kamerstuk 28 973, nr. 12 over ^ . \n "
    "aangenomen 3 mei 2024 d' 't X"
)


@given(any_of(_WORDS))
def test_no_text_makes_the_reader_raise_and_places_are_kept(words):
    for each in moties(letter(marked(words), note("1", words))):
        assert 0 <= each.start < each.end <= len(words)


def test_moties_counted_first_and_named_behind_a_colon_are_each_one():
    sentence = (
        "Er zijn twee moties aangenomen: van de leden Jansen en De Vries (Kamerstuk 30 001, nr. 4) en van het lid "
        "Boer (Kamerstuk 30 001, nr. 5)."
    )
    assert [(each.movers, each.kamerstuk.number) for each in moties(said(sentence))] == [
        (("Jansen", "De Vries"), "4"),
        (("Boer",), "5"),
    ]


def test_a_motie_with_its_kamerstuknummer_is_one():
    (read,) = moties(said("In de motie met Kamerstuknummer 30 001, nr. 9 staat dat."))
    assert read.kamerstuk == Kamerstuk(dossier="30001", number="9")


@pytest.mark.parametrize(
    "title", ["Moties-Jansen/De Vries en Boer", "2. Motie Boer over molens", "2. Molens – motie Boer"]
)
def test_a_motie_of_a_title_is_named_by_the_text_below_it(title):
    assert ("motie van het lid Boer", ("Boer",)) in named(title, "De motie van het lid Boer voer ik uit.")
    assert [movers for _, movers in named(title, "De motie van het lid Boer voer ik uit.")].count(("Boer",)) == 1


def test_the_day_before_a_motie_that_was_moved_is_its_day():
    (found,) = moties(said("Ik voer de op 12 november 2023 ingediende motie van het lid Jansen uit."))
    assert found.day == date(2023, 11, 12)
