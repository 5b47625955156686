from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.intake.promises.promises import promises
from tests.intake.promises.reading import letter
from tests.support.effort import examples


def read(*passages: str) -> list[tuple[str, str | None]]:
    return [(found.text, found.when) for found in promises(letter(*passages))]


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Ik zal uw Kamer voor de zomer informeren.", "voor de zomer"),
        ("In het najaar van 2024 informeer ik uw Kamer over de dijken.", "In het najaar van 2024"),
        ("Uw Kamer ontvangt voor 1 juli 2024 het rapport van de commissie.", "voor 1 juli 2024"),
        ("Zodra de telling af is, zal uw Kamer worden geïnformeerd.", "Zodra de telling af is"),
        ("Op de kosten van de sluis kom ik na de zomer terug.", "na de zomer"),
        ("De Kamer zal hierover voor het kerstreces worden ingelicht.", "voor het kerstreces"),
        ("Ik streef ernaar u eind juni nader te informeren.", "eind juni"),
        ("Ik verwacht u in september de evaluatie te kunnen toezenden.", "in september"),
        ("Wij zijn voornemens de Kamer dit najaar een notitie te sturen.", "dit najaar"),
        ("Ik stel mij voor u medio juni te berichten.", "medio juni"),
        ("Na afronding van het onderzoek bied ik het rapport aan uw Kamer aan.", "Na afronding van het onderzoek"),
        ("Over de veerdienst informeer de Kamer na de zomer.", "na de zomer"),
        ("In mijn volgende voortgangsbrief zal ik hier verder op ingaan.", "In mijn volgende voortgangsbrief"),
        ("De kabinetsreactie op het rapport volgt voor de zomer.", "voor de zomer"),
        ("Ik zal u het rapport zo spoedig mogelijk doen toekomen.", "zo spoedig mogelijk"),
        ("De staatssecretaris van Proefzaken zal uw Kamer in juni nader informeren.", "in juni"),
        ("Ik zal uw Kamer jaarlijks over de sluizen rapporteren.", "jaarlijks"),
        ("Ik houd uw Kamer op de hoogte van de gesprekken.", None),
        ("Uw Kamer wordt daarover per brief geïnformeerd.", None),
        ("Ik zeg uw Kamer toe de cijfers met u te delen.", None),
        ("Het is mijn bedoeling de Kamer rond de zomer te berichten.", "rond de zomer"),
        ("Ik zal dan terugkomen op de motie van het lid Testman.", None),
        ("Ik streef ernaar u spoedig, maar uiterlijk in juni, te berichten.", "uiterlijk in juni"),
        ("Het plan dat in mei verschijnt, zal in juni aan u worden gezonden.", "in juni"),
        ("Na afloop zal ik uw Kamer een verslag zenden.", "Na afloop"),
        ("Over de motie-Testman c.s. (Kamerstuk 30 001, nr. 4) zal ik u in juni berichten.", "in juni"),
        ("Tijdens het debat van 4 juni 2024 zal ik u informeren.", "Tijdens het debat van 4 juni 2024"),
        ("Ik zal u zo spoedig mogelijk na het zomerreces berichten.", "zo spoedig mogelijk na het zomerreces"),
        ("Ik zal u na afloop een verslag van het gesprek zenden.", "na afloop"),
        ("De telling is in juni klaar, waarna ik uw Kamer over de uitkomst zal informeren.", "in juni"),
        ("Ik stel voor u uiterlijk 21 juni nader te berichten.", "uiterlijk 21 juni"),
        ("We verwachten deze eind oktober te kunnen sturen.", "eind oktober"),
        ("Begin juni kom ik met een brief over de sluizen.", "Begin juni"),
        ("Mocht de agenda anders zijn, dan wordt u hierover nader geïnformeerd.", "Mocht de agenda anders zijn"),
        ("De antwoorden zullen u zo spoedig mogelijk toegaan.", "zo spoedig mogelijk"),
        ("Dit wordt meegenomen in de monitor 2024, die dit najaar aan u wordt aangeboden.", "dit najaar"),
        ("De telling zal in mei gereed zijn en aan uw Kamer worden aangeboden.", "in mei"),
        ("Wij informeren u als er meer bekend is over de planning.", "als er meer bekend is over de planning"),
        ("De Minister van Proefzaken en ik zullen uw Kamer eind dit jaar berichten.", "eind dit jaar"),
        ("Voor het debat van 12 juni zal ik u de cijfers verstrekken.", "Voor het debat van 12 juni"),
        ("Ik zal niet later dan 1 juni aan uw Kamer rapporteren.", "niet later dan 1 juni"),
        ("In het Beeld van de haven, dat ik u in juni toezend, kom ik terug op de kosten.", "in juni"),
        ("Ik bericht u voor de zomer over het gesprek met deze havens.", "voor de zomer"),
        ("Met ingang van de begroting zal ik de cijfers als tabel opnemen.", "Met ingang van de begroting"),
        ("Na afloop zal verantwoording worden afgelegd in het jaarverslag over de haven.", "Na afloop"),
        ("De cijfers treft u aan in de negende voortgangsrapportage.", "in de negende voortgangsrapportage"),
        ("Wij zullen u voor 1 juni een voorstel doen.", "voor 1 juni"),
        ("U ontvangt de agenda voor die bijeenkomst uiterlijk 12 juni a.s. van mij.", "uiterlijk 12 juni a.s."),
        ("Uiterlijk maandag sturen wij u een lijst van de sluizen.", "Uiterlijk maandag"),
        ("Op woensdag a.s. informeer ik u over de brug.", "Op woensdag a.s."),
        ("Uiterlijk 2 mei informeer ik u over de brug.", "Uiterlijk 2 mei"),
        (
            "Gelijktijdig met de indiening van het voorstel zend ik u het advies.",
            "Gelijktijdig met de indiening van het voorstel",
        ),
        ("Een afschrift zend ik u, tegelijk met de brief aan de Eerste Kamer, uiterlijk 1 juni.", "uiterlijk 1 juni"),
        ("Ik neem de cijfers op in de monitor, die u jaarlijks in december ontvangt.", "in december"),
        ("De Kamer ontvangt in juni een tweede brief, waarin wordt ingegaan op de sluis.", "in juni"),
        (
            "Wij zullen dit verzoek bezien bij de verdeling 2025, die de Kamer in januari 2025 ontvangt.",
            "in januari 2025",
        ),
        ("Ik breng in juni een routekaart uit, die ik vervolgens aan uw Kamer zal aanbieden.", "in juni"),
    ],
)
def test_what_the_addressee_is_to_get_is_a_promise_with_its_time(sentence: str, when: str | None) -> None:
    assert read(sentence) == [(sentence.rstrip("."), when)]


@pytest.mark.parametrize(
    "sentence",
    [
        "In mijn brief van 3 mei heb ik uw Kamer geïnformeerd over de dijken.",
        "Uw Kamer is hier regelmatig over geïnformeerd.",
        "Hierbij informeer ik u over de planning voor de zomer.",
        "Met deze brief bied ik u de cijfers over het eerste kwartaal aan.",
        "Hieronder ga ik in op uw vragen.",
        "Ik hoop u hiermee voldoende te hebben geïnformeerd.",
        "Ik had toegezegd uw Kamer voor de zomer te informeren.",
        "Eerder heb ik aangekondigd dat ik u na de zomer nader informeer.",
        "Kunt u de Kamer hierover voor de zomer informeren?",
        "Ik zie geen aanleiding de Kamer nader te informeren.",
        "Ik kan u hierover niet nader informeren.",
        "De motie verzoekt de regering de Kamer voor de zomer te informeren.",
        "Na de zomer maken we de balans op.",
        "De gemeente informeert u voor de zomer over de uitkomsten.",
        "Ik informeer de gemeenten hierover voor de zomer.",
        "Jaarlijks wordt uw Kamer over de voortgang geïnformeerd.",
        "Naar aanleiding van het debat van 12 juni a.s. stuur ik u deze gegevens.",
        "Zoals ik uw Kamer eerder heb gemeld, start de proef in het najaar.",
        "Het is van belang dat de Kamer hierover goed wordt geïnformeerd.",
        "Ik zal uw Kamer hierover niet informeren.",
        "Ik wil u hierover nader informeren.",
        "In de brief heb ik gemeld dat ik uw Kamer voor de zomer nader informeer.",
        "De commissie zal haar rapport voor de zomer aan uw Kamer aanbieden.",
        "U kunt het ministerie voor 1 juni berichten of u akkoord gaat.",
        "De Kamer ontvangt graag voor 1 juni een overzicht.",
        "Thans kan ik u de ontwerpregeling aanbieden.",
        "Als minister van Proefzaken informeer ik uw Kamer over de begroting.",
        "De stichting heeft toegezegd u regelmatig te informeren.",
        "De minister is verplicht de Kamer voor de zomer te informeren.",
        "Ik zie uit naar het debat met uw Kamer op 20 juni.",
        "Conform mijn toezegging tijdens de begrotingsbehandeling stuur ik u het overzicht.",
        "Naar aanleiding van de vragen tijdens het debat zend ik u de cijfers.",
        "Ik heb u gemeld dat ik u voor 1 juni een notitie zal doen toekomen.",
        "Ik heb u bericht hoe de motie over de dijken langs de kleine rivieren na de storm door alle waterschappen "
        "samen zal worden uitgevoerd en dat ik u daartoe voor 1 april 2024 een notitie zal zenden.",
        "Het rapport «Ik zal uw Kamer voor de zomer informeren» is uit.",
        "Op 2 mei informeer ik u over de brug.",
        "Ik informeer u over het gesprek dat vrijdag was.",
        "Een zelfde brief zend ik u gelijktijdig met de verzending van deze brief.",
        "De motie verzoekt om een rapport dat de Kamer voor de zomer ontvangt.",
    ],
)
def test_what_was_done_is_done_now_or_is_left_to_others_is_no_promise(sentence: str) -> None:
    assert read(sentence) == []


def test_a_promise_is_the_smallest_clause_with_its_object_and_its_time() -> None:
    assert read("Ik bezie dit nu en informeer u hierover voor de zomer.") == [
        ("informeer u hierover voor de zomer", "voor de zomer")
    ]
    assert read("Met Proefstad werk ik aan een plan voor de haven die we uw Kamer dit najaar zullen aanbieden.")[0][
        0
    ].endswith("de haven die we uw Kamer dit najaar zullen aanbieden")
    assert read("In de brief is aangegeven dat het kabinet u na de telling, binnen de regels, nader informeert.") == [
        ("het kabinet u na de telling, binnen de regels, nader informeert", "na de telling")
    ]


@pytest.mark.parametrize(
    ("sentence", "promise"),
    [
        (
            "In het verslag van de dienst, dat uw Kamer in juni ontvangt, staat de telling.",
            "het verslag van de dienst, dat uw Kamer in juni ontvangt",
        ),
        (
            "Wij wachten op de notitie over de brug, die wij u in juni toezenden.",
            "de notitie over de brug, die wij u in juni toezenden",
        ),
        ("Ik wijs op de brug, die wij u in juni tonen in een film die wij toezenden.", None),
        ("Ik deel de Kamer mede, dat ik u in juni een brief zal sturen.", "ik u in juni een brief zal sturen"),
        (
            "De diensten zullen in juni een schets maken, dat wij u direct zullen toezenden.",
            "De diensten zullen in juni een schets maken, dat wij u direct zullen toezenden",
        ),
        (
            "De kosten betrek ik bij de proef, waarvan ik u de uitkomsten in juni zal zenden.",
            "waarvan ik u de uitkomsten in juni zal zenden",
        ),
        (
            "In juni ontvangt u van mij, mede namens de minister van Proefzaken, een overzicht.",
            "In juni ontvangt u van mij, mede namens de minister van Proefzaken, een overzicht",
        ),
        ("Ik weet van het verslag gemaakt, dat ik u in juni zal sturen.", "ik u in juni zal sturen"),
    ],
)
def test_a_paper_stands_with_the_relative_clause_that_promises_it(sentence: str, promise: str | None) -> None:
    assert [text for text, _ in read(sentence)] == ([promise] if promise else [])


def test_an_earlier_promise_with_a_year_still_to_come_is_one() -> None:
    (found,) = read("Ik heb u gemeld dat ik u in het najaar van 2024 zal informeren.")
    assert found == ("ik u in het najaar van 2024 zal informeren", "in het najaar van 2024")


def test_two_promises_in_a_sentence_are_two() -> None:
    found = read("Ik informeer uw Kamer voor de zomer over de brug en in het najaar stuur ik u de evaluatie.")
    assert found == [
        ("Ik informeer uw Kamer voor de zomer over de brug", "voor de zomer"),
        ("in het najaar stuur ik u de evaluatie", "in het najaar"),
    ]


def test_the_time_is_carried_over_from_the_sentence_before() -> None:
    found = promises(letter("In het najaar stuur ik u een brief. Daarin zal ik ook de motie-Testman meenemen."))
    assert [(each.when, each.inherited) for each in found] == [("In het najaar", False), ("In het najaar", True)]
    assert found[1].first == date(2024, 9, 1)
    later = promises(letter("Begin juni kom ik met een brief. In deze brief zal ik een reactie geven op het advies."))
    assert [(each.when, each.inherited) for each in later] == [("Begin juni", False), ("Begin juni", True)]
    there = promises(letter("In juni ontvangt u het plan van mij. Daarbij ga ik ook in op de brug van Proefstad."))
    assert [(each.when, each.inherited) for each in there] == [("In juni", False), ("In juni", True)]
    assert there[1].text == "Daarbij ga ik ook in op de brug van Proefstad"
    assert read("De brug is oud. Daarbij zal ik ook ingaan op de motie-Testman.") == []
    assert len(read("In juni stuur ik u een brief. Daarbij wordt ingegaan op de brug.")) == 1
    assert read("De brug is oud. Daarin zal ik ook de motie-Testman meenemen.") == []


def test_a_promise_knows_its_days_and_its_place() -> None:
    text = "De brug is oud. Voor de zomer informeer ik u."
    (found,) = promises(letter(text))
    assert (found.first, found.last) == (date(2024, 5, 2), date(2024, 7, 4))
    assert text[found.start : found.end] == "Voor de zomer informeer ik u"
    assert found.page == 1


def test_a_finite_verb_after_a_comma_is_that_of_the_main_clause() -> None:
    (found,) = promises(letter("Het plan dat in mei verschijnt, zal in juni aan u worden gezonden."))
    assert found.rule == "promise.send.will"


def test_a_debate_with_a_date_bounds_the_promise() -> None:
    (before,) = promises(letter("Voor het debat van 12 juni zal ik u de cijfers verstrekken."))
    assert (before.first, before.last) == (None, date(2024, 6, 12))
    (after,) = promises(letter("Na het debat van 12 juni zal ik u de cijfers verstrekken."))
    assert (after.first, after.last) == (date(2024, 6, 12), None)


def test_a_day_of_the_week_to_come_is_that_day() -> None:
    (found,) = promises(letter("Uiterlijk komende dinsdag zal ik u de cijfers verstrekken."))
    assert (found.when, found.last) == ("Uiterlijk komende dinsdag", date(2024, 5, 7))


def test_a_time_that_is_past_is_no_time_of_a_promise() -> None:
    assert read("In maart 2024 informeer ik u over de brug.") == []


def test_what_stands_in_brackets_is_read_by_itself() -> None:
    assert read("Het plan gaat in consultatie [Uw Kamer wordt daarover per brief geïnformeerd].") == [
        ("Uw Kamer wordt daarover per brief geïnformeerd", None)
    ]


def test_a_member_promises_nothing_in_a_question() -> None:
    assert promises(letter("Ik zal uw Kamer voor de zomer informeren.", in_question=True)) == ()


_WORDS = """
ik zal uw Kamer u de informeren informeer te op hoogte houden die dat en , . ; : ( ) « » voor zomer wordt geïnformeerd
zodra als na in brief terug kom stuur toe niet we zullen aanbieden het kabinet daarin
"""
_texts = st.lists(st.sampled_from(_WORDS.split()), max_size=40).map(" ".join) | st.text(max_size=80)


@settings(max_examples=examples(150))
@given(_texts)
def test_no_text_makes_the_reader_raise(text: str) -> None:
    for found in promises(letter(text)):
        assert found.text == " ".join(text[found.start : found.end].split())
