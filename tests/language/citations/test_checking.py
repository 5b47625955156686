from datetime import date

import pytest

from app.language.citations import CitationFlag, check, read_citations

LETTER = date(2021, 3, 15)


def flags(text: str, letter_date: date | None = LETTER, paper_date: date | None = None) -> set[CitationFlag]:
    (citation,) = read_citations(text)
    return set(check(citation, letter_date, paper_date))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kamerstukken II 2020/21, 30123, nr. 12", set()),
        ("Kamerstukken II 2020/22, 30123, nr. 12", {CitationFlag.SESSION_NOT_SUCCESSIVE}),
        ("Kamerstukken II 2021/22, 30123, nr. 12", {CitationFlag.SESSION_AFTER_LETTER}),
        ("Aanhangsel Handelingen II 2021/22, nr. 12", {CitationFlag.SESSION_AFTER_LETTER}),
        ("Kamerstukken II 2012/13, 35000 VI, nr. 12", {CitationFlag.SESSION_BEFORE_DOSSIER}),
        ("Kamerstukken II 2019/20, 35300 VI, nr. 12", set()),
        ("Kamerstuk 35300 XXI, nr. 12", {CitationFlag.CHAPTER_UNKNOWN}),
        ("kst-35300-XXI-12", {CitationFlag.CHAPTER_UNKNOWN}),
        ("Kamerstuk 35300 XIV, nr. 12", set()),
        ("Kamerstuk 30123, nr. 0", {CitationFlag.NUMBER_ZERO}),
        ("Kamerstuk 30123, nrs. 5–3", {CitationFlag.NUMBERS_NOT_ASCENDING}),
        ("Kamerstuk 30123, nrs. 5, 7 en 7", {CitationFlag.NUMBERS_NOT_ASCENDING}),
        ("Kamerstukken II 2019/20, 30123, nr. D", {CitationFlag.NUMBER_OF_OTHER_CHAMBER}),
        ("Kamerstukken I 2019/20, 30123, nr. 12", {CitationFlag.NUMBER_OF_OTHER_CHAMBER}),
        ("Kamerstukken I 2001/02, 28100, nr. 12", set()),
        ("Stb. 2022, 12", {CitationFlag.YEAR_AFTER_LETTER}),
        ("Verordening (EU) 2022/12", {CitationFlag.YEAR_AFTER_LETTER}),
        ("ECLI:NL:HR:2022:12", {CitationFlag.YEAR_AFTER_LETTER}),
        ("2022Z00012", {CitationFlag.YEAR_AFTER_LETTER}),
        ("stb-2022-12", {CitationFlag.YEAR_AFTER_LETTER}),
        ("blg-2022123", set()),
    ],
)
def test_what_does_not_agree_is_told(text: str, expected: set[CitationFlag]) -> None:
    assert flags(text) == expected


def test_a_session_is_measured_against_the_date_of_the_paper() -> None:
    text = "Kamerstukken II 2019/20, 30123, nr. 12"
    assert flags(text, paper_date=date(2019, 9, 16)) == {CitationFlag.SESSION_NOT_OF_DATE}
    assert flags(text, paper_date=date(2019, 9, 17)) == set()


def test_without_the_date_of_the_letter_nothing_is_after_it() -> None:
    assert flags("Kamerstukken II 2099/00, 30123, nr. 12", letter_date=None) == set()
    assert flags("Stb. 2099, 12", letter_date=None) == set()
