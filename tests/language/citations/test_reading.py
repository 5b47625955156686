import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations import (
    Aanhangsel,
    ActKind,
    CitationKind,
    EuAct,
    Gazette,
    Handelingen,
    Identifier,
    OfficialJournal,
    read_citations,
)
from tests.support.effort import examples

SECOND = Chamber.SECOND


def one(text: str) -> tuple[CitationKind, object, str | None]:
    (citation,) = read_citations(text)
    return citation.kind, citation.value, citation.identifier


def cited(text: str) -> list[str]:
    return [text[citation.start : citation.end] for citation in read_citations(text)]


@pytest.mark.parametrize(
    ("text", "value", "identifier"),
    [
        (
            "Handelingen II 2007/08, nr. 60, p. 4100-4110",
            Handelingen(chamber=SECOND, session="2007/08", number="60", pages="4100-4110"),
            None,
        ),
        (
            "Handelingen II 2011/12, nr. 60, item 5, p. 25-36",
            Handelingen(chamber=SECOND, session="2011/12", number="60", item="5", pages="25-36"),
            "h-tk-20112012-60-5",
        ),
        (
            "Handelingen TK 2008–2009, 45-3690",
            Handelingen(chamber=SECOND, session="2008/09", number="45", pages="3690"),
            None,
        ),
        (
            "Handelingen der Tweede Kamer, vergaderjaar 2012–2013, 55-2",
            Handelingen(chamber=SECOND, session="2012/13", number="55", item="2"),
            "h-tk-20122013-55-2",
        ),
        (
            "Handelingen TK 1997–1998, 6101–6110",
            Handelingen(chamber=SECOND, session="1997/98", pages="6101-6110"),
            None,
        ),
        ("Hand. I 1998/99, blz. 1200", Handelingen(chamber=Chamber.FIRST, session="1998/99", pages="1200"), None),
    ],
)
def test_handelingen_are_read(text: str, value: Handelingen, identifier: str | None) -> None:
    assert one(f"Zie {text}.") == (CitationKind.HANDELINGEN, value, identifier)


@pytest.mark.parametrize(
    ("text", "value", "identifier"),
    [
        (
            "Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 1201",
            Aanhangsel(session="2022/23", number="1201"),
            "ah-tk-20222023-1201",
        ),
        (
            "Aanhangsel van de Handelingen II 2009/10, nrs. 12 en 13",
            Aanhangsel(chamber=SECOND, session="2009/10", number="12", numbers=("12", "13")),
            "ah-tk-20092010-12",
        ),
        (
            "Aanhangsel Handelingen I 2014/15, nr. 12",
            Aanhangsel(chamber=Chamber.FIRST, session="2014/15", number="12"),
            "ah-ek-20142015-12",
        ),
        (
            "Aanhangsel der Handelingen, vergaderjaar 1999-2000, 1201",
            Aanhangsel(session="1999/00", number="1201"),
            "ah-tk-19992000-1201",
        ),
        (
            "Aanhangsel van de Handelingen, nr. 1201, vergaderjaar 2022-2023",
            Aanhangsel(session="2022/23", number="1201"),
            "ah-tk-20222023-1201",
        ),
        (
            "Tweede Kamer, vergaderjaar 2004–2005, Aanhangsel van de Handelingen, nr. 12",
            Aanhangsel(chamber=SECOND, session="2004/05", number="12"),
            "ah-tk-20042005-12",
        ),
        ("Aanhangsel Handelingen nr. 2998", Aanhangsel(number="2998"), None),
        (
            "Aanhangsel Handelingen, vergaderjaar 2003–2004, blz. 2633",
            Aanhangsel(session="2003/04", pages="2633"),
            None,
        ),
    ],
)
def test_an_aanhangsel_is_read(text: str, value: Aanhangsel, identifier: str | None) -> None:
    assert one(f"Zie {text}.") == (CitationKind.AANHANGSEL, value, identifier)
    assert cited(f"Zie {text}.") == [text]


@pytest.mark.parametrize(
    ("text", "kind", "year", "numbers", "identifier"),
    [
        ("Stb. 2011, 35", CitationKind.STB, 2011, ("35",), "stb-2011-35"),
        ("Staatsblad 2011, nr. 35 en 36", CitationKind.STB, 2011, ("35", "36"), "stb-2011-35"),
        ("Stb. 1990/375", CitationKind.STB, 1990, ("375",), None),
        ("Stcrt. 2015, 10247", CitationKind.STCRT, 2015, ("10247",), "stcrt-2015-10247"),
        ("Staatscourant van 12 maart 2008, nr. 51", CitationKind.STCRT, 2008, ("51",), None),
        ("Stcrt. 2009, 40", CitationKind.STCRT, 2009, ("40",), None),
        ("Stcrt. 2009, 11400", CitationKind.STCRT, 2009, ("11400",), "stcrt-2009-11400"),
        ("Trb. 2008, 175", CitationKind.TRB, 2008, ("175",), "trb-2008-175"),
        ("Tractatenblad 1951 nr. 154", CitationKind.TRB, 1951, ("154",), None),
    ],
)
def test_a_gazette_is_read(
    text: str, kind: CitationKind, year: int, numbers: tuple[str, ...], identifier: str | None
) -> None:
    several = numbers if len(numbers) > 1 else ()
    value = Gazette(kind=kind, year=year, number=numbers[0], numbers=several)
    assert one(f"({text})") == (kind, value, identifier)


def test_gazettes_of_several_years_are_several_citations() -> None:
    assert cited("Stb. 2011, 35 en 2012, 40; Stcrt. 2015, 10") == ["Stb. 2011, 35", "2012, 40", "Stcrt. 2015, 10"]


@pytest.mark.parametrize(
    ("text", "celex"),
    [
        ("Richtlijn (EU) 2019/1100", "32019L1100"),
        ("richtlijn 2004/38/EG", "32004L0038"),
        ("Richtlijn 92/50/EEG", "31992L0050"),
        ("EU-richtlijn 2019/1100", "32019L1100"),
        ("Verordening (EU) nr. 500/2012", "32012R0500"),
        ("Verordening (EG) 500/2007", "32007R0500"),
        ("Verordening (EEG) nr. 1500/71", "31971R1500"),
        ("Verordening (EG) nr. 2006/2004", "32004R2006"),
        ("Verordening (EEG) Nr. 2019/92", "31992R2019"),
        ("Verordening (EU) 2016/99", "32016R0099"),
        ("Richtlijn 96/71/EG", "31996L0071"),
        ("Beschikking nr. 70/2003/EG", "32003D0070"),
        ("Verordening (EU) 2019/2088", "32019R2088"),
        ("Verordening (EU) nr. 2019/2088", "32019R2088"),
        ("verordening 500/2004", "32004R0500"),
        ("Verordening van de Raad (EG) nr. 1/2003", "32003R0001"),
        ("Gedelegeerde Verordening (EU) 2016/40", "32016R0040"),
        ("Uitvoeringsverordening (EU) 2016/40", "32016R0040"),
        ("Kaderbesluit 2003/500/JBZ", "32003F0500"),
        ("Uitvoeringsbesluit (EU) 2017/500", "32017D0500"),
        ("Besluit nr. 1300/2012/EU", "32012D1300"),
        ("Beschikking 2001/500/EG", "32001D0500"),
        ("Aanbeveling 2004/500/EG", "32004H0500"),
        ("Gemeenschappelijk Standpunt 2002/500/GBVB", "32002E0500"),
    ],
)
def test_an_act_of_the_union_has_its_celex_number(text: str, celex: str) -> None:
    kind, value, identifier = one(f"Op grond van {text} geldt dit.")
    assert (kind, identifier) == (CitationKind.EU, celex)
    assert isinstance(value, EuAct)


def test_several_acts_in_one_phrase_are_several_citations() -> None:
    text = "de richtlijnen 2010/24/EU en 2010/25/EU"
    assert cited(text) == ["richtlijnen 2010/24/EU", "2010/25/EU"]
    assert {each.value.kind for each in read_citations(text) if isinstance(each.value, EuAct)} == {ActKind.DIRECTIVE}


@pytest.mark.parametrize(
    "text",
    ["het besluit 12/2010", "aanbeveling 3/4", "richtlijn 3/12", "Verordening 0/2010", "de richtlijn van 2010"],
)
def test_what_is_no_act_of_the_union_is_left_alone(text: str) -> None:
    assert cited(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PbEU 2010, L 180", OfficialJournal(series="L", number="180", year=2010)),
        ("PbEG L 281", OfficialJournal(series="L", number="281")),
        ("PB 2016, C 12", OfficialJournal(series="C", number="12", year=2016)),
        ("PbEU L, 2024/500", OfficialJournal(series="L", number="2024/500", year=2024)),
    ],
)
def test_the_official_journal_is_read(text: str, value: OfficialJournal) -> None:
    assert one(f"({text})") == (CitationKind.EU, value, None)


@pytest.mark.parametrize(
    ("text", "kind", "identifier"),
    [
        ("ECLI:NL:HR:2010:392", CitationKind.ECLI, "ECLI:NL:HR:2010:392"),
        ("ecli:nl:RvS:2019:1603", CitationKind.ECLI, "ECLI:NL:RVS:2019:1603"),
        ("2023Z11859", CitationKind.TK_ID, "2023Z11859"),
        ("2023D27000", CitationKind.TK_ID, "2023D27000"),
        ("2015A01320", CitationKind.TK_ID, "2015A01320"),
        ("TZ202206-123", CitationKind.TK_ID, "TZ202206-123"),
        ("T02867", CitationKind.TK_ID, "T02867"),
        ("ah-tk-20222023-2210", CitationKind.PUBLICATION, "ah-tk-20222023-2210"),
        ("AH-TK-20222023-2210", CitationKind.PUBLICATION, "ah-tk-20222023-2210"),
        ("kv-tk-2021Z07250", CitationKind.PUBLICATION, "kv-tk-2021Z07250"),
        ("h-tk-20202021-55-2", CitationKind.PUBLICATION, "h-tk-20202021-55-2"),
        ("stcrt-2023-30222", CitationKind.PUBLICATION, "stcrt-2023-30222"),
        ("gmb-2014-29059", CitationKind.PUBLICATION, "gmb-2014-29059"),
        ("blg-812345", CitationKind.PUBLICATION, "blg-812345"),
        ("kst-1058878", CitationKind.PUBLICATION, "kst-1058878"),
    ],
)
def test_an_identifier_is_read(text: str, kind: CitationKind, identifier: str) -> None:
    assert one(f"Zie {text}.") == (kind, Identifier(text=identifier), identifier)


@pytest.mark.parametrize(
    ("text", "kamerstuk"),
    [
        ("kst-30123-12", Kamerstuk(dossier="30123", number="12")),
        ("KST-35000-vi-12", Kamerstuk(dossier="35000", suffix="VI", number="12")),
        ("kst-21501-34-366", Kamerstuk(dossier="21501", suffix="34", number="366")),
        ("kst-33506-AB", Kamerstuk(dossier="33506", number="AB")),
        ("kst-36600-B-K", Kamerstuk(dossier="36600", suffix="B", number="K")),
        ("kst-34086-B-n1", Kamerstuk(dossier="34086", number="B")),
        ("kst-20012002-24797-306b", Kamerstuk(dossier="24797", session="2001/02", number="306b")),
    ],
)
def test_an_identifier_names_its_kamerstuk_in_a_link_too(text: str, kamerstuk: Kamerstuk) -> None:
    kind, value, _ = one(f"https://zoek.officielebekendmakingen.nl/{text}.html")
    assert kind is CitationKind.PUBLICATION
    assert isinstance(value, Identifier)
    assert value.kamerstuk == kamerstuk


@pytest.mark.parametrize(
    "text",
    [
        "de handelingen van 2010, nr. 4",
        "handelingen 2 en 3",
        "de behandelingen II 2010",
        "Vergaderjaar 2022–2023 Aanhangsel van de Handelingen",
        "het aanhangsel bij de brief",
        "Staatsblad",
        "de Staatscourant van 2011",
        "Stb. 2011, 3 maart",
    ],
)
def test_a_word_without_its_number_is_no_citation(text: str) -> None:
    assert cited(text) == []


def calls(text: str) -> int:
    """Return how many functions reading `text` calls: marks are tried by calls, each in bounded effort."""
    counted = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal counted
        counted += event.endswith("call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        read_citations(text)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize(
    "shard", ["nr. 1, nr. 2, ", "29 911, ", "29 911, nr. 1, ", "Kamerstuk ", "1-2-", "(", "Stb. 2011, 1, "]
)
def test_the_effort_grows_with_the_length_of_the_text(shard: str) -> None:
    assert calls(shard * 400) < 2.5 * calls(shard * 200)


SHARDS = st.sampled_from(
    [
        "Kamerstukken",
        "Kamerstuk",
        "II",
        "I",
        "ll",
        "11",
        "TK",
        "EK",
        "2019/20",
        "2008-2009",
        "30",
        "123",
        "30123",
        "35000-VI",
        ",",
        ";",
        ".",
        "-",
        "–",
        "/",
        "(",
        ")",
        "nr.",
        "nrs.",
        "en",
        "t/m",
        "XVI",
        "A",
        "AA",
        "D",
        "12",
        "1-3",
        "p.",
        "4",
        "vergaderjaar",
        "Tweede",
        "Kamer",
        "Handelingen",
        "Aanhangsel",
        "Stb.",
        "Stcrt.",
        "2011",
        "Richtlijn",
        "(EU)",
        "nr",
        "2016/679",
        "/EG",
        "ECLI:NL:HR:",
        "kst-",
        "kst-30123",
        "PbEU",
        "L",
        "dossier",
        "motie",
        "wetsvoorstel",
        "(R",
        "1669)",
        "hoofdstuk",
        "item",
        "€",
        "'",
    ]
)


@settings(max_examples=examples(100))
@given(st.lists(SHARDS | st.text(max_size=3), max_size=40).map(" ".join) | st.lists(SHARDS, max_size=40).map("".join))
def test_no_text_makes_it_raise_and_citations_stand_in_order(text: str) -> None:
    place = 0
    for citation in read_citations(text):
        assert place <= citation.start < citation.end <= len(text)
        place = citation.end


def test_a_bracket_round_an_identifier_is_not_of_it() -> None:
    assert cited("Zie het stuk (kst-30123-1135).") == ["kst-30123-1135"]
    assert cited("Zie het stuk (kst-30123-(R1988)-5).") == ["kst-30123-(R1988)-5"]
