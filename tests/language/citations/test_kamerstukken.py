from typing import Any

import pytest

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations import chamber_of, read_citations


def kamerstukken(text: str) -> list[Kamerstuk]:
    return [citation.value for citation in read_citations(text) if isinstance(citation.value, Kamerstuk)]


def kst(dossier: str, **rest: Any) -> Kamerstuk:
    return Kamerstuk(dossier=dossier, **rest)


def second(session: str, dossier: str, **rest: Any) -> Kamerstuk:
    return Kamerstuk(dossier=dossier, chamber=Chamber.SECOND, session=session, **rest)


def first(session: str, dossier: str, **rest: Any) -> Kamerstuk:
    return Kamerstuk(dossier=dossier, chamber=Chamber.FIRST, session=session, **rest)


def cited(text: str) -> list[str]:
    return [text[citation.start : citation.end] for citation in read_citations(text)]


ONE = [
    # the two house forms, and what stands between
    ("Kamerstukken II 2019/20, 35300, nr. 12", second("2019/20", "35300", number="12")),
    ("kamerstuk 30 123, nr. 12", kst("30123", number="12")),
    ("Kamerstukken II 2019/20, 30123 nr. 12", second("2019/20", "30123", number="12")),
    ("Kamerstuk 30123-12", kst("30123", number="12")),
    ("Kamerstuk 30 123-nr. 12", kst("30123", number="12")),
    ("Kamerstuk 30 123/12", kst("30123", number="12")),
    ("Kamerstuk 30.123, 12", kst("30123", number="12")),
    ("Kamerstuknummer 30123 12", kst("30123", number="12")),
    ("Kamerstuk: 30123, ondernummer 12", kst("30123", number="12")),
    ("Kamerstuk nr. 30 123, nr. 12", kst("30123", number="12")),
    ("kamerdossier 30 123, nr. 12", kst("30123", number="12")),
    ("Kst. 30 123, nr. 12", kst("30123", number="12")),
    ("Kamerstukken 30123", kst("30123")),
    ("Kamerstukken (II) 2019/20, 30 123, nr. 12", second("2019/20", "30123", number="12")),
    # chamber and session in other words
    ("TK30123, nr. 12", kst("30123", chamber=Chamber.SECOND, number="12")),
    ("Kamerstuk met kenmerk 30123-12", kst("30123", number="12")),
    ("TK 2008–2009, 30 123, nummer 12", second("2008/09", "30123", number="12")),
    ("Tweede Kamer, vergaderjaar 2008-2009, 30 123, nr. 12", second("2008/09", "30123", number="12")),
    (
        "Tweede Kamer der Staten-Generaal, vergaderjaar 2008–2009, Kamerstuk 30 123, nr. 12",
        second("2008/09", "30123", number="12"),
    ),
    ("Kamerstukken Tweede Kamer 30-123, nr 12", kst("30123", chamber=Chamber.SECOND, number="12")),
    ("vergaderjaar 2008–2009, 30 123, nr. 12", kst("30123", session="2008/09", number="12")),
    ("Kamerstuk 30 123, nr. 12, vergaderjaar 2008-2009", kst("30123", session="2008/09", number="12")),
    ("Kamerstukken II 1999/2000, 26 100, nr. 3", second("1999/00", "26100", number="3")),
    ("Kamerstukken II 1998/99, 1999/2000, 26 100", second("1998/99", "26100")),
    ("Kamerstukken II 1958-1959, 5300, nr. 3", second("1958/59", "5300", number="3")),
    # slips of the hand and of the scanner
    ("Kamerstukken ll 2019/20, 30 123, nr. 12", second("2019/20", "30123", number="12")),
    ("Kamerstukken 11, 1997/1998, 25 100 nr.3", second("1997/98", "25100", number="3")),
    ("Kamerstukken l 2019/20, 30 123, A", first("2019/20", "30123", number="A")),
    ("KAMERSTUKKEN II 2019-2020, 30123-XVl, nr 12", second("2019/20", "30123", suffix="XVI", number="12")),
    ("Kamerstuk 21 50108, nr. 106", kst("21501", suffix="08", number="106")),
    # chapters, funds and parts
    ("Kamerstuk 35000-VI-56", kst("35000", suffix="VI", number="56")),
    ("Kamerstuk 35000VIII nr 56", kst("35000", suffix="VIII", number="56")),
    ("Kamerstuk 35 000.XIV, 56", kst("35000", suffix="XIV", number="56")),
    ("Kamerstuk 35 000 (VI), nr. 56", kst("35000", suffix="VI", number="56")),
    ("Kamerstuk 35 000, VI, nr. 56", kst("35000", suffix="VI", number="56")),
    ("Kamerstuk 35 000 hoofdstuk XVI, nr. 5", kst("35000", suffix="XVI", number="5")),
    ("Kamerstuk 35 000 IIB, nr. 5", kst("35000", suffix="IIB", number="5")),
    ("Kamerstuk 35 000 A, nr. 5", kst("35000", suffix="A", number="5")),
    ("Kamerstuk 21 501-02, nr. 1538", kst("21501", suffix="02", number="1538")),
    ("Kamerstuk 21501-02-1538", kst("21501", suffix="02", number="1538")),
    ("Kamerstuk 27 100 (R 1650), nr. 5", kst("27100", number="5", kingdom="R1650")),
    # the Senate
    ("Kamerstukken I 2008/09, 31700 VI, D", first("2008/09", "31700", suffix="VI", number="D")),
    ("EK 2015/16, 34 300 VI, A", first("2015/16", "34300", suffix="VI", number="A")),
    ("EK 36 600 B, A", kst("36600", chamber=Chamber.FIRST, suffix="B", number="A")),
    ("Kamerstuk 30 123, X", kst("30123", number="X")),
    ("Kamerstuk 30 123 D", kst("30123", number="D")),
    ("Kamerstuk I 30 123 nummer AA", kst("30123", chamber=Chamber.FIRST, number="AA")),
    ("Kamerstukken I 2000–2001, 26 900, nr. 175a", first("2000/01", "26900", number="175a")),
    ("Kamerstukken I 2017/18, CXXIV, G", first("2017/18", "CXXIV", number="G")),
    # several in one phrase
    ("Kamerstuk 30 123, nrs. 12, 13 en 15", kst("30123", number="12", numbers=("12", "13", "15"))),
    ("Kamerstuk 30 123, nr. 12, nr. 13 en 15", kst("30123", number="12", numbers=("12", "13", "15"))),
    ("Kamerstuk 30 123, nr. 12, p. 4 en 5, en nr. 15", kst("30123", number="12", numbers=("12", "15"))),
    ("Kamerstuk 30 123, nrs. 1–3", kst("30123", number="1-3")),
    ("Kamerstuk 30 123, nrs. 12 t/m 15 en 18", kst("30123", number="12-15", numbers=("12-15", "18"))),
    ("Kamerstukken 30 123 en 30 456, nr. 5", kst("30123", number="5", dossiers=("30123", "30456"))),
    ("Kamerstukken 30123/30456, nr. 5", kst("30123", number="5", dossiers=("30123", "30456"))),
    (
        "Kamerstukken 31 100 VII en 31 100 XIV, nr. 5",
        kst("31100", suffix="VII", number="5", dossiers=("31100-VII", "31100-XIV")),
    ),
    (
        "Kamerstukken 35 100 A, 35 100 B en 35 100 C, nr. 5",
        kst("35100", suffix="A", number="5", dossiers=("35100-A", "35100-B", "35100-C")),
    ),
    ("Kamerstukken 30 123 en 30 456", kst("30123", dossiers=("30123", "30456"))),
]


@pytest.mark.parametrize(("text", "value"), ONE, ids=[text for text, _ in ONE])
def test_a_citation_is_read_in_its_one_form(text: str, value: Kamerstuk) -> None:
    sentence = f"Zie ook {text}, p. 4 e.v."
    assert kamerstukken(sentence) == [value]
    assert cited(sentence) == [text]


CHAINS = [
    (
        "Kamerstukken II 2019/20, 30123, nr. 12; 30 456, nr. 13",
        [
            second("2019/20", "30123", number="12"),
            second("2019/20", "30456", number="13"),
        ],
    ),
    (
        "Kamerstukken II 2019/20, 30123, nr. 12, p. 4, en 2021/22, 30 456, nr. 13",
        [
            second("2019/20", "30123", number="12"),
            second("2021/22", "30456", number="13"),
        ],
    ),
    (
        "Kamerstukken II 2019/20, 30123, nr. 12 en I 2020/21, 30123, B",
        [
            second("2019/20", "30123", number="12"),
            first("2020/21", "30123", number="B"),
        ],
    ),
    (
        "Kamerstuk 30 123, nrs. 12 en 13, 30 456, nr. 14",
        [kst("30123", number="12", numbers=("12", "13")), kst("30456", number="14")],
    ),
]


@pytest.mark.parametrize(("text", "values"), CHAINS, ids=[text for text, _ in CHAINS])
def test_a_chain_of_dossiers_with_numbers_is_as_many_citations(text: str, values: list[Kamerstuk]) -> None:
    assert kamerstukken(f"({text})") == values


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1Kamerstukken II 2019/20, 30 123, nr. 12.", "Kamerstukken II 2019/20, 30 123, nr. 12"),
        ("Bijlage 1 bij kamerstuk 30 123, nr. 12", "kamerstuk 30 123, nr. 12"),
        ("(Kamerstuk 30 123 VI)", "Kamerstuk 30 123 VI"),
        ("Kamerstuk 30 123, nr. 12, 3 maart 2020", "Kamerstuk 30 123, nr. 12"),
        ("Kamerstuk 30 123, 3 maart 2020", "Kamerstuk 30 123"),
        ("Kamerstuk 30 123, nr. 12 en 14 andere stukken", "Kamerstuk 30 123, nr. 12"),
        ("Kamerstuk 30 123 en 20 500 aanvragen", "Kamerstuk 30 123"),
        ("Kamerstuk 30 123, nr. 12, 2021.", "Kamerstuk 30 123, nr. 12"),
        ("Kamerstuk 30 123, nr. 12 waarin 5 punten staan", "Kamerstuk 30 123, nr. 12"),
        ("Kamerstuk 30123-12 waarin 5 punten staan", "Kamerstuk 30123-12"),
        ("een brief aan de Tweede Kamer (30 123, nr. 12)", "30 123, nr. 12"),
        ("een brief aan de Tweede Kamer, Kamerstuk 30 123, nr. 12", "Kamerstuk 30 123, nr. 12"),
    ],
)
def test_the_citation_ends_where_it_ends(text: str, shown: str) -> None:
    assert cited(text) == [shown]


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Kamerstuk 30 123, nr. 12", "kst-30123-12"),
        ("Kamerstuk 35 000 VI, nr. 12", "kst-35000-VI-12"),
        ("Kamerstuk 21 501-02, nr. 12", "kst-21501-02-12"),
        ("Kamerstukken I 2019/20, 35 000 VI, D", "kst-35000-VI-D"),
        ("Kamerstukken 30 123 en 30 456, nr. 5", "kst-30123-5"),
        ("Kamerstuk 30 123, nrs. 5 en 6", "kst-30123-5"),
        ("Kamerstuk 30 123, nrs. 1–3", None),
        ("Kamerstuk 27 100 (R 1650), nr. 5", None),
        ("Kamerstuk 30 123", None),
    ],
)
def test_the_identifier_is_that_of_officielebekendmakingen(text: str, identifier: str | None) -> None:
    assert [citation.identifier for citation in read_citations(text)] == [identifier]


@pytest.mark.parametrize(
    ("value", "chamber"),
    [
        (kst("30123", number="12"), Chamber.SECOND),
        (kst("30123", number="1-3"), Chamber.SECOND),
        (kst("30123", number="AA"), Chamber.FIRST),
        (kst("26900", number="175a"), Chamber.FIRST),
        (kst("30123", number="12", chamber=Chamber.FIRST), Chamber.FIRST),
        (kst("30123"), None),
    ],
)
def test_the_way_of_numbering_tells_the_chamber(value: Kamerstuk, chamber: Chamber | None) -> None:
    assert chamber_of(value) is chamber
