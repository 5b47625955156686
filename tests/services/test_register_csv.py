"""The table for spreadsheets: what stands in it, and that no cell is ever calculated."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.letters import LetterParty, Role
from app.domain.retention import Retention
from app.domain.rubricering import Level, Marking, Rubricering
from app.services.register_csv import BOM, COLUMNS, harmless, letters_csv
from tests.storage.samples import a_full_letter, a_letter, a_party

FORMULAS = [
    "=1+1", "+31 70 123", "-1", "@SOM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "\u200b=1", "\ufeff=1",
    "＝1+1", "＋1", "－1", "＠A1", " ＝1", "\u200e=1", "\u2003\t=1", "﹦1", "﹣1",
    "=HYPERLINK(\"http://x\")", "\x0b=1",
]  # fmt: skip


@pytest.mark.parametrize("cell", FORMULAS)
def test_what_a_spreadsheet_would_calculate_gets_an_apostrophe(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "VB-2026-1", "Kamerbrief = lang", "2022-01-11", "'t Hooft", "é", "a\n=1"])
def test_what_nobody_would_calculate_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


@given(st.text())
def test_no_cell_begins_with_what_begins_a_formula(cell: str) -> None:
    assert harmless(cell).lstrip()[:1] not in set("=+-@＝＋－＠")
    assert harmless(cell) in (cell, f"'{cell}")


def rows(said: str) -> list[list[str]]:
    assert said.startswith(BOM)
    return list(csv.reader(io.StringIO(said.removeprefix(BOM), newline=""), delimiter=";"))


def test_a_letter_is_one_row_under_the_names_of_its_columns() -> None:
    letter = a_full_letter(a_party(), b"voorbeeld")
    plain = a_letter(
        subject='Met "aanhalingstekens"; en\neen nieuwe regel',
        parties=(LetterParty(Role.SENDER, "=CMD()"), LetterParty(Role.COPY, "Een"), LetterParty(Role.COPY, "Twee")),
        rubricering=Rubricering(Level.DEPARTMENTAL, date(2030, 1, 1), "", (Marking.PERSONAL,)),
        retention=Retention(years=7, category="3.1"),
    )
    head, first, second = rows("".join(letters_csv([(letter, False), (plain, True)])))
    assert tuple(head) == COLUMNS
    one, two = dict(zip(head, first, strict=True)), dict(zip(head, second, strict=True))
    assert (one["id"], one["datum"], one["ons kenmerk"]) == (str(letter.id), "2026-03-14", "VB-2026-0001")
    assert one["ondertekenaar"] == "De minister van Voorbeelden"
    assert two["onderwerp"] == 'Met "aanhalingstekens"; en\neen nieuwe regel'
    assert (two["afzender"], two["afschrift aan"], two["prullenbak"]) == ("'=CMD()", "Een, Twee", "ja")
    assert (two["rubricering"], two["rubricering tot"]) == ("departementaal_vertrouwelijk", "2030-01-01")
    assert (two["bewaartermijn in jaren"], two["categorie"]) == ("7", "3.1")
