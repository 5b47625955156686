"""Date, kenmerk and subject by the name of a file, where its text shows none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.readings import Candidate, Evidence, ReadField, Reading
from app.intake.file_names import supplemented

NOTHING = Reading()


def said(name: str) -> tuple[str, str, str]:
    read = supplemented(NOTHING, name)
    return tuple(each.best.value if each else "" for each in (read.dated, read.our_kenmerk, read.subject))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2022-06-28 VB-2022-017 Aanpak van de havens.pdf", ("2022-06-28", "VB-2022-017", "Aanpak van de havens")),
        ("20220628_4075427_Aanpak_ondermijning.docx", ("2022-06-28", "4075427", "Aanpak ondermijning")),
        ("28-06-2022 brief aan de burgemeester.pdf", ("2022-06-28", "", "brief aan de burgemeester")),
        ("Brief gemeente 28 juni 2022.pdf", ("2022-06-28", "", "Brief gemeente")),
        ("2024Z11859 - vragen over havens.pdf", ("", "2024Z11859", "vragen over havens")),
        ("scan0001.pdf", ("", "", "")),
        ("scan 2022-06-28.pdf", ("2022-06-28", "", "")),
        ("IMG_20220628_101112.jpg.pdf", ("2022-06-28", "", "")),
        ("000_073206506f03ba66.txt", ("", "", "")),
        ("01-jenv-2024-politiebureau-wolvega.docx", ("", "", "01-jenv-2024-politiebureau-wolvega")),
        ("2022-02-30 een dag die niet bestaat.pdf", ("", "", "2022-02-30 een dag die niet bestaat")),
        ("2022-06-28 antwoord op brief van 2022-05-19.pdf", ("", "", "2022-06-28 antwoord op brief van 2022-05-19")),
    ],
)
def test_a_name_says_date_kenmerk_and_subject(name: str, expected: tuple[str, str, str]) -> None:
    assert said(name) == expected


def test_what_the_text_shows_is_never_replaced_by_the_name() -> None:
    shown = ReadField(
        Candidate(value="2022-01-11", text="11 januari 2022", start=0, end=15, confidence=0.9, rule="x")
    )
    read = supplemented(Reading(dated=shown), "2022-06-28 VB-2022-017.pdf")
    assert read.dated is shown
    assert read.our_kenmerk is not None
    assert read.our_kenmerk.best.evidence is Evidence.FILE_NAME


@given(st.text(max_size=60))
def test_any_name_is_read_without_harm(name: str) -> None:
    supplemented(NOTHING, name)
