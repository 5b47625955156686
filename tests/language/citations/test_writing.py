import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations import (
    Aanhangsel,
    ActKind,
    CitationForm,
    CitationKind,
    CitationValue,
    EuAct,
    Gazette,
    Handelingen,
    Identifier,
    OfficialJournal,
    read_citations,
    write,
)
from tests.support.effort import examples

ROMANS = ["I", "IIA", "IIB", "IV", "V", "VI", "IX", "X", "XIV", "XVIII", "XXIII"]
FIGURES = st.integers(1, 2999).map(str)
LETTERS = st.from_regex(r"[A-Z]|A[A-Z]", fullmatch=True)
SESSIONS = st.integers(1968, 2040).map(lambda year: f"{year}/{(year + 1) % 100:02}")
CHAMBERS = st.sampled_from([None, Chamber.FIRST, Chamber.SECOND])


@st.composite
def kamerstukken(draw: st.DrawFn) -> Kamerstuk:
    chamber = draw(CHAMBERS)
    dossier = draw(st.integers(10_000, 39_999)).__str__()
    letters = LETTERS if chamber is Chamber.FIRST else st.from_regex(r"[A-Z]", fullmatch=True)
    numbers = draw(st.lists(st.one_of(FIGURES, letters), max_size=3, unique=True))
    ranged: bool = draw(st.booleans())
    if numbers and ranged and numbers[0].isdigit():
        numbers[0] = f"{numbers[0]}-{draw(FIGURES)}"
    suffix = draw(st.one_of(st.none(), st.sampled_from([*ROMANS, "A", "B", "02", "34"])))
    further = draw(st.lists(st.integers(10_000, 39_999).map(str), max_size=2))
    own = f"{dossier}-{suffix}" if suffix else dossier
    return Kamerstuk(
        dossier=dossier,
        chamber=chamber,
        session=draw(st.one_of(st.none(), SESSIONS)),
        suffix=suffix,
        number=numbers[0] if numbers else None,
        kingdom=draw(st.sampled_from([None, None, "R1669"])) if not further else None,
        dossiers=(own, *further) if further else (),
        numbers=tuple(numbers) if len(numbers) > 1 else (),
    )


@settings(max_examples=examples(100))
@given(kamerstukken(), st.sampled_from(CitationForm))
def test_a_kamerstuk_that_is_written_is_read_back(value: Kamerstuk, form: CitationForm) -> None:
    written = write(value, form)
    assert [(each.value, each.start, each.end) for each in read_citations(f"({written}).")] == [
        (value, 1, len(written) + 1)
    ]


@settings(max_examples=examples(100))
@given(CHAMBERS, SESSIONS, st.lists(FIGURES, min_size=1, max_size=3, unique=True))
def test_an_aanhangsel_that_is_written_is_read_back(
    chamber: Chamber | None, session: str, numbers: list[str]
) -> None:
    several = tuple(numbers) if len(numbers) > 1 else ()
    value = Aanhangsel(chamber=chamber, session=session, number=numbers[0], numbers=several)
    assert [each.value for each in read_citations(write(value, CitationForm.OFFICIAL))] == [value]


@settings(max_examples=examples(100))
@given(CHAMBERS, SESSIONS, st.integers(1, 120), st.none() | st.integers(1, 40), st.none() | st.just("25-36"))
def test_handelingen_that_are_written_are_read_back(
    chamber: Chamber | None, session: str, number: int, item: int | None, pages: str | None
) -> None:
    value = Handelingen(
        chamber=chamber, session=session, number=str(number), item=str(item) if item else None, pages=pages
    )
    assert [each.value for each in read_citations(write(value, CitationForm.OFFICIAL))] == [value]


OTHERS: list[CitationValue] = [
    Gazette(kind=CitationKind.STB, year=2011, number="35"),
    Gazette(kind=CitationKind.STCRT, year=2015, number="10247", numbers=("10247", "10250")),
    Gazette(kind=CitationKind.TRB, year=2008, number="175"),
    EuAct(kind=ActKind.DIRECTIVE, form="Richtlijn", year=2024, number=1260, body="EU"),
    EuAct(kind=ActKind.DIRECTIVE, form="Richtlijn", year=2006, number=123, body="EG"),
    EuAct(kind=ActKind.DIRECTIVE, form="Richtlijn", year=2013, number=11, body="EU"),
    EuAct(kind=ActKind.REGULATION, form="Verordening", year=2010, number=265, body="EU"),
    EuAct(kind=ActKind.REGULATION, form="Verordening", year=2004, number=2006, body="EG"),
    EuAct(kind=ActKind.REGULATION, form="Gedelegeerde verordening", year=2015, number=35, body="EU"),
    EuAct(kind=ActKind.FRAMEWORK_DECISION, form="Kaderbesluit", year=2002, number=584, body="JBZ"),
    EuAct(kind=ActKind.REGULATION, form="Verordening", year=2004, number=883),
    OfficialJournal(series="L", number="180", year=2010),
    OfficialJournal(series="C", number="12"),
    OfficialJournal(series="L", number="2024/1260", year=2024),
    Identifier(text="ECLI:NL:HR:2010:392"),
    Identifier(text="2024Z11859"),
    Identifier(text="TZ202206-123"),
    Identifier(text="stb-2022-543"),
]


@pytest.mark.parametrize("value", OTHERS, ids=str)
@pytest.mark.parametrize("form", CitationForm)
def test_what_else_is_written_is_read_back(value: CitationValue, form: CitationForm) -> None:
    assert [each.value for each in read_citations(write(value, form))] == [value]


WRITTEN = [
    (
        Kamerstuk(dossier="35300", chamber=Chamber.SECOND, session="2019/20", number="88"),
        "Kamerstukken II 2019/20, 35300, nr. 88",
        "Kamerstukken II 2019/20, 35 300, nr. 88",
    ),
    (Kamerstuk(dossier="35300", number="88"), "Kamerstukken 35300, nr. 88", "Kamerstuk 35 300, nr. 88"),
    (
        Kamerstuk(dossier="35300", chamber=Chamber.FIRST, session="2019/20", suffix="VI", number="D"),
        "Kamerstukken I 2019/20, 35300 VI, D",
        "Kamerstukken I 2019/20, 35 300 VI, D",
    ),
    (
        Kamerstuk(dossier="21501", suffix="02", number="7", numbers=("7", "9", "12")),
        "Kamerstukken 21501-02, nrs. 7, 9 en 12",
        "Kamerstuk 21 501-02, nrs. 7, 9 en 12",
    ),
    (Kamerstuk(dossier="26000", number="1-3"), "Kamerstukken 26000, nrs. 1–3", "Kamerstuk 26 000, nrs. 1–3"),
    (
        Kamerstuk(dossier="27000", kingdom="R1600", number="5"),
        "Kamerstukken 27000 (R 1600), nr. 5",
        "Kamerstuk 27 000 (R 1600), nr. 5",
    ),
]


@pytest.mark.parametrize(("value", "official", "ministry"), WRITTEN)
def test_a_kamerstuk_is_written_in_either_house_form(value: Kamerstuk, official: str, ministry: str) -> None:
    assert write(value, CitationForm.OFFICIAL) == official
    assert write(value, CitationForm.MINISTRY) == ministry
