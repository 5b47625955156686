import pytest

from app.intake.extraction import extract
from app.intake.recogniser import recognise

HEAD = "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 1\n1111 AA PROEFSTAD\n\nDatum 3 mei 2024\n"


def found(body: str, head: str = "Onderwerp Oevers") -> list[str]:
    text = f"{HEAD}{head}\n\n{body}\n\nDe Minister van Vaarwegen en Oevers,\n\n\nA.B. Proefsma\n"
    return [each.text for each in recognise(extract(text.encode(), "brief.txt"), "brief.txt").attachments]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("In de bijlage vindt u ons beheerplan.", ["ons beheerplan"]),
        ("U treft de evaluatie van het meldpunt als bijlage aan.", ["de evaluatie van het meldpunt"]),
        ("Het advies van de raad is als bijlage bij deze brief gevoegd.", ["Het advies van de raad"]),
        ("Mijn reactie treft u als bijlage aan.", ["Mijn reactie"]),
        (
            "Als bijlagen bij deze brief treft u het rapport van de raad en mijn reactie op dat rapport aan.",
            ["het rapport van de raad", "mijn reactie op dat rapport"],
        ),
        (
            "Hierbij bied ik u het jaarplan (bijlage 1) en de begroting van het fonds (bijlage 2) aan.",
            ["jaarplan", "begroting van het fonds"],
        ),
        ("Hierbij bied ik u het rapport over de dijk en de oever aan.", ["het rapport over de dijk en de oever"]),
        ("Hierbij ontvangt u, mede namens de Minister van Proef, de brief die aan dat verzoek tegemoetkomt.", []),
        ("In de bijlagen treft u de evaluatie aan, aangevuld met tellingen.", ["de evaluatie"]),
        ("In bijlage 3 van het rapport staan de cijfers.", []),
        ("Bijgaand zend ik u het rapport «Water en wind» van de raad.", ["het rapport «Water en wind»"]),
        (
            "Bijgaand zend ik u een reactie op het rapport «Water en wind».",
            ["een reactie op het rapport «Water en wind»"],
        ),
        (
            "Zoals toegezegd stuur ik u hierbij het verslag van 5 juni a.s. over de dijk.",
            ["het verslag van 5 juni a.s. over de dijk"],
        ),
        ("Hierbij bied ik u onze reactie aan op de brief van de raad.", []),
        ("Bijgaand bied ik u onze reactie aan.", ["onze reactie"]),
        ("Naar aanleiding van uw vraag doe ik u hierbij een overzicht toekomen van de dijken.", []),
        ("Hierbij stuur ik u de beantwoording van de vragen over de dijk.", []),
        ("De dienst bracht op 3 mei zijn metingen uit (bijlage 2).", ["metingen"]),
        ("De cijfers zijn opgenomen (bijlage 2).", ["cijfers"]),
        ("De ramingen van de raad zijn bijgevoegd.", ["De ramingen van de raad"]),
        ("Hierbij bied ik u de memorie van antwoord aan.", ["de memorie van antwoord"]),
        ("Bijgaand zend ik u mijn antwoorden op de vragen van het lid Proef.", []),
        (
            "Hierbij doe ik u, mede namens de minister van Water, Wind en Wad, de evaluatie van de dijk toekomen.",
            ["de evaluatie van de dijk"],
        ),
        ("Hierbij zend ik u, zoals verzocht, het rapport van de raad toe.", ["het rapport van de raad"]),
        ("Graag bied ik u hierbij, mede namens de minister van Wad, het plan aan.", ["het plan"]),
        (
            "Hierbij stuur ik u – mede namens de minister van Wad – het verslag van de raad.",
            ["het verslag van de raad"],
        ),
        ("Het herziene plan treft u hierbij aan.", ["Het herziene plan"]),
        (
            'Ik las het rapport "Water". Een exemplaar van het rapport, alsmede het advies, treft u als bijlage aan.',
            ['rapport "Water"', "het advies"],
        ),
    ],
)
def test_annexes_are_read_in_the_sentence_that_gives_them(body: str, names: list[str]) -> None:
    assert found(body) == names


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Bijlagen 1. Handreiking; 2. Modelovereenkomst", ["Handreiking", "Modelovereenkomst"]),
        ("Bijlage\tConceptbrief aan de Kamer", ["Conceptbrief aan de Kamer"]),
        ("Bijlage(n)\t1", []),
        ("Bijlage(n)\n2\n\nBij beantwoording de datum en ons kenmerk vermelden.", []),
        ("Bijlagen\tgeen", []),
        ("Bijlagen\n1. Handreiking\n2. Brief van de raad", ["Handreiking", "Brief van de raad"]),
    ],
)
def test_annexes_listed_in_the_letterhead_are_read_and_their_number_is_not(label: str, names: list[str]) -> None:
    assert found("Een zin over oevers.", f"{label}\nOnderwerp Oevers") == names


def test_annexes_listed_beside_the_text_are_not_named_again_by_it() -> None:
    body = (
        "De eerste regel van de brief loopt door tot vlak voor de rand van de       Bijlagen\n"
        "kolom die ernaast staat, en daarin staat wat er bij de brief is gevoegd    1. Monitor\n"
        "door de minister. De monitor en de brief van de raad zijn als bijlagen     2. Brief raad\n"
        "bijgevoegd.\n"
    )
    assert found(body) == ["Monitor", "Brief raad"]


def test_the_heading_of_an_answer_is_no_annex() -> None:
    assert found("Vraag 1\nHoe lang is de oever?\n\nAntwoord op de vragen 1 en 2\n\nTien meter.") == []
