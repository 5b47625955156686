from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.letters import Letter, LetterParty, Role
from app.storage.archive import Archive
from app.storage.search import HIT_BEGINS, HIT_ENDS
from tests.storage.samples import a_letter, a_party, para
from tests.support.effort import examples


def keep(archive: Archive, *letters: Letter) -> None:
    with archive.writing() as work:
        for letter in letters:
            for each in letter.parties:
                if each.party:
                    work.parties.add(each.party)
            work.letters.add(letter)


def subjects(archive: Archive, query: str, limit: int = 50, offset: int = 0) -> list[str]:
    with archive.reading() as work:
        return [row.subject for row in work.search(query, limit, offset)]


@pytest.mark.parametrize(
    "query",
    ["havens", "HAVENS", "verbindings* personen", '"drie havens"', "onderwerpwoord", "çelik", "Celik", "burgemeester",
     "gemeente", "VB-2026-0001", "vb-2026-00", "vb–2026*", "uw/17", "0001"],
)  # fmt: skip
def test_a_letter_is_found_by(archive: Archive, query: str) -> None:
    party = a_party(organisation=("Gemeente Voorbeeldstad",))
    letter = a_letter(
        "Er zijn drie havens met verbindingspersonen, onder personen.",
        subject="Onderwerpwoord",
        our_kenmerk="VB-2026-0001",
        their_kenmerk="uw/17",
        parties=(LetterParty(Role.SENDER, "Mevrouw Çelik", party),),
    )
    keep(archive, letter, a_letter(subject="Ander"))
    assert subjects(archive, query) == ["Onderwerpwoord"]


VARIANTS = [
    "VB-2022/00017", "vb-2022/00017", "VB-2022 / 00017", "VB - 2022/00017",
    "VB\u20112022/00017", "VB\u20132022/00017",
    "VB 2022 00017", "VB-2022-00017", "VB/2022/00017", "VB 2022/000*", "VB-2022/0", "\u00a0VB-2022/00017 ",
    "VB-2022\u221500017", "VB2022/00017", "vb2022-00017", "VB202200017", "VB.2022.00017",
]  # fmt: skip


@pytest.mark.parametrize("query", VARIANTS)
def test_a_kenmerk_of_either_side_is_found_however_it_is_spaced_and_parted(archive: Archive, query: str) -> None:
    keep(
        archive,
        a_letter(subject="Van ons", our_kenmerk="VB-2022/00017"),
        a_letter(subject="Van hen", their_kenmerk="VB-2022/00017"),
        a_letter(subject="Ander", our_kenmerk="VB-2023/00017"),
        a_letter(subject="Nog een", their_kenmerk="VB-2022/10017"),
    )
    assert sorted(subjects(archive, query)) == ["Van hen", "Van ons"]


@pytest.mark.parametrize("query", ['"havens drie"', "havens boten", "have", "ave*", '"verbindings"', "NOT", "b-2026"])
def test_a_letter_is_not_found_by(archive: Archive, query: str) -> None:
    keep(archive, a_letter("Er zijn drie havens met verbindingspersonen.", our_kenmerk="VB-2026-0001"))
    assert subjects(archive, query) == []


def test_only_white_space_lists_everything_newest_first(archive: Archive) -> None:
    keep(archive, *[a_letter(subject=str(year), dated=date(year, 1, 1)) for year in (2024, 2026, 2025)])
    assert subjects(archive, "") == subjects(archive, " \n") == ["2026", "2025", "2024"]


def test_hits_come_newest_first_page_by_page(archive: Archive) -> None:
    keep(
        archive, *[a_letter("haven", subject=str(year), dated=date(year, 1, 1)) for year in (2024, 2026, 2023, 2025)]
    )
    assert subjects(archive, "haven", 2) == ["2026", "2025"]
    assert subjects(archive, "haven", 2, 2) == ["2024", "2023"]


def test_a_snippet_marks_the_hits_in_the_words_round_them(archive: Archive) -> None:
    keep(archive, a_letter("Lang verhaal. " * 50 + "Toen kwam de ééndaagse staking. " + "Nog langer. " * 50))
    with archive.reading() as work:
        (row,) = work.search("eendaagse")
    assert f"{HIT_BEGINS}ééndaagse{HIT_ENDS} staking" in row.snippet
    assert len(row.snippet) < 300


def test_marks_in_the_text_itself_are_not_taken_for_hits(archive: Archive) -> None:
    keep(archive, a_letter(f"een {HIT_BEGINS}vals{HIT_ENDS} merk en een haven"))
    with archive.reading() as work:
        (row,) = work.search("haven")
    assert row.snippet.count(HIT_BEGINS) == row.snippet.count(HIT_ENDS) == 1


def test_a_replaced_letter_is_found_by_its_new_words_only(archive: Archive) -> None:
    letter = a_letter("Over kades.")
    keep(archive, letter)
    with archive.writing() as work:
        work.letters.replace(replace(letter, text=para("Over sluizen.")))
    assert subjects(archive, "kades") == []
    assert subjects(archive, "sluizen") == [letter.subject]
    assert archive.verify() == ()


def test_a_letter_that_was_rolled_back_is_not_found(archive: Archive) -> None:
    with suppress(ZeroDivisionError), archive.writing() as work:
        work.letters.add(a_letter("Over kades."))
        raise ZeroDivisionError
    assert subjects(archive, "kades") == []


FTS_WORDS = [
    "AND",
    "OR",
    "NOT",
    "NEAR(",
    "subject:",
    "{a b}:",
    "^",
    "*",
    '"',
    "(",
    ")",
    "-",
    "+",
    "haven",
    "\0",
    "ø",
    "'",
    ";--",
]


@settings(max_examples=examples(200), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.lists(st.sampled_from(FTS_WORDS)).map(" ".join))
)
def test_nothing_a_user_can_type_is_a_mistake(archive: Archive, query: str) -> None:
    with archive.reading() as work:
        work.search(query)


@settings(max_examples=examples(100), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.from_regex(r"[a-z]{3,8}", fullmatch=True), min_size=1, max_size=5))
def test_a_letter_is_found_by_every_run_of_its_words(archive: Archive, words: list[str]) -> None:
    letter = a_letter(" ".join(words))
    with archive.writing() as work:
        work.letters.add(letter)
        for query in (" ".join(words), f'"{" ".join(words)}"', f"{words[-1][:2]}*"):
            assert letter.id in [row.id for row in work.search(query, 1000)]
