import pytest

from app.domain.found import ConflictCode
from app.domain.marks import Disagreement, HeaderField
from app.domain.readings import Candidate, Notice, NoticeCode
from app.language.wording.remarks import conflict_text, notice_text

OTHER = Candidate(value="2024-04-11", text="11 april 2024", start=9, end=22, confidence=0.9, rule="label", page=2)


def test_another_date_is_told_with_the_page_it_stands_on() -> None:
    told = Disagreement(ConflictCode.DATE_ON_FOLLOWING_PAGES, HeaderField.DATED, "2024-07-25", "2024-04-11", OTHER)
    assert conflict_text(told) == "Let op: op bladzijde 2 staat een andere datum: 11 april 2024."


def test_where_pages_are_not_known_a_following_page_is_named() -> None:
    told = Disagreement(ConflictCode.KENMERK_ON_FOLLOWING_PAGES, HeaderField.OUR_KENMERK, "7", "VB-8", None)
    assert conflict_text(told) == "Let op: op een volgende bladzijde staat een ander kenmerk: VB-8."
    assert conflict_text(told, "en") == "Mind: a following page bears another kenmerk: VB-8."


def test_a_dash_and_a_property_are_told_with_what_was_read() -> None:
    dash = Disagreement(ConflictCode.KENMERK_IS_A_DASH, HeaderField.OUR_KENMERK, "7654321", "-", None)
    assert conflict_text(dash).endswith("gelezen is 7654321.")
    dash = Disagreement(ConflictCode.KENMERK_IS_A_DASH, HeaderField.OUR_KENMERK, "", "-", None)
    assert conflict_text(dash) == "Let op: bij het kenmerk staat ook een streepje."
    differs = Disagreement(ConflictCode.PROPERTY_DIFFERS, HeaderField.SUBJECT, "Havens", "Kaden", None)
    assert conflict_text(differs) == "Let op: de documenteigenschappen noemen een andere waarde (onderwerp): Kaden."


@pytest.mark.parametrize("code", NoticeCode)
def test_a_notice_counts_and_says_whether_it_was_read(code: NoticeCode) -> None:
    one, more = notice_text(Notice(code, 1)), notice_text(Notice(code, 12))
    assert "1 " in one
    assert "12 " in more
    assert notice_text(Notice(code, 12), "en") != more
