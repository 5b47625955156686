import pytest

from app.checks import run
from app.domain.blocks import Annex, Block, Cell, Figure, Heading, ListBlock, ListKind, Para, Question, Table
from app.domain.findings import FindingCode, Severity
from app.domain.inlines import Footnote, Text
from app.language.wording import finding_text
from tests.checks.test_checks import KIND, PART, letter, para

TEXT = para("Tekst.")


def heading(level: int, words: str = "Kop") -> Heading:
    return Heading(level, (Text(words),))


def table(header_rows: int, *words: str) -> Table:
    return Table(header_rows, tuple((Cell((para(word),)),) for word in words))


def found(code: FindingCode, *blocks: Block) -> list[dict[str, str]]:
    findings = [each for each in run(letter(*blocks), KIND) if each.code == code]
    assert {each.part for each in findings} <= {PART}
    assert {each.severity for each in findings} <= {Severity.WARNS}
    assert all(each.facts.get("part") == "Eigen tekst" for each in findings)
    for each in findings:
        assert "{" not in finding_text(each, "nl") + finding_text(each, "en")
    return [{name: value for name, value in each.facts.items() if name != "part"} for each in findings]


@pytest.mark.parametrize("levels", [(1,), (1, 1), (1, 2, 3), (1, 2, 1, 2), (1, 2, 3, 1)])
def test_headings_that_go_step_by_step_are_in_order(levels: tuple[int, ...]) -> None:
    assert found(FindingCode.HEADING_SKIPPED, TEXT, *map(heading, levels)) == []


@pytest.mark.parametrize(
    ("levels", "skipped"),
    [((2,), [("2", "1")]), ((3,), [("3", "1")]), ((1, 3), [("3", "2")]), ((1, 2, 1, 3), [("3", "2")])],
)
def test_a_heading_that_skips_a_level_is_named(levels: tuple[int, ...], skipped: list[tuple[str, str]]) -> None:
    facts = found(FindingCode.HEADING_SKIPPED, TEXT, *(heading(level, f"Kop {level}") for level in levels))
    assert [(each["level"], each["wanted"]) for each in facts] == skipped
    assert all(each["found"] == f"Kop {each['level']}" for each in facts)


def test_one_skip_is_told_once() -> None:
    assert len(found(FindingCode.HEADING_SKIPPED, TEXT, heading(2), heading(2), heading(3))) == 1


def test_the_title_of_an_annex_begins_anew_at_the_first_level() -> None:
    annex = Annex((Text("Bijlage"),))
    assert found(FindingCode.HEADING_SKIPPED, TEXT, heading(1), heading(2), annex, heading(2)) == []
    assert len(found(FindingCode.HEADING_SKIPPED, TEXT, heading(1), heading(2), annex, heading(3))) == 1


def test_headings_within_an_answer_count_as_well() -> None:
    assert len(found(FindingCode.HEADING_SKIPPED, TEXT, heading(1), Question("1", (heading(3),)))) == 1


def test_a_figure_without_description_is_named_by_its_caption() -> None:
    caption = (Text("Stromen"), Footnote((para("noot"),)))
    item = ListBlock(ListKind.DASH, ((para("a"), Figure("0" * 64, " ", ())),))
    described = Figure("0" * 64, "Een grafiek", caption)
    assert found(FindingCode.FIGURE_UNDESCRIBED, Figure("0" * 64, "", caption), described, item) == [
        {"found": "Stromen"},
        {"found": ""},
    ]


def test_a_table_without_header_row_is_named_by_its_first_words() -> None:
    assert found(FindingCode.TABLE_WITHOUT_HEADER, TEXT, table(0, "", "eerste cel"), table(1, "kop", "cel")) == [
        {"found": "eerste cel"}
    ]


def test_a_table_within_a_cell_needs_a_header_row_too() -> None:
    outer = Table(1, ((Cell((para("kop"),)),), (Cell((table(0, "binnen"),)),)))
    assert found(FindingCode.TABLE_WITHOUT_HEADER, TEXT, outer) == [{"found": "binnen"}]


def test_a_letter_that_begins_with_a_table_is_told() -> None:
    assert found(FindingCode.TABLE_FIRST, table(1, "kop", "cel"), TEXT) == [{}]
    assert found(FindingCode.TABLE_FIRST, TEXT, table(1, "kop", "cel")) == []
    assert found(FindingCode.TABLE_FIRST, heading(1), table(1, "kop")) == []


def test_long_words_are_cut_where_they_name_a_place() -> None:
    (facts,) = found(FindingCode.HEADING_SKIPPED, Para((Text("a"),)), heading(2, "woord " * 40))
    assert len(facts["found"]) <= 60
    assert facts["found"].endswith("…")
