"""What a paragraph leans on, read from what is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.paragraphs import Source, SourceKind
from app.language.sources import read_former_source, read_source

READ = {
    "Kamerstukken II 2021/22, 29911, nr. 348": (SourceKind.KAMERSTUK, "kst-29911-348"),
    "Kamerstuk 29 911, nr. 348": (SourceKind.KAMERSTUK, "kst-29911-348"),
    "Handelingen II 2020/21, nr. 55, item 2": (SourceKind.HANDELINGEN, "h-tk-20202021-55-2"),
    "Stb. 2021, 35": (SourceKind.LAW, "stb-2021-35"),
    "Stcrt. 2020, 12345": (SourceKind.DECISION, "stcrt-2020-12345"),
    "ECLI:NL:HR:2019:2006": (SourceKind.DECISION, "ECLI:NL:HR:2019:2006"),
    "Verordening (EU) 2016/679": (SourceKind.LAW, "32016R0679"),
    "Opiumwet": (SourceKind.LAW, ""),
    "Wet open overheid, artikel 5.1": (SourceKind.LAW, ""),
    "artikel 36e van het Wetboek van Strafrecht": (SourceKind.LAW, ""),
    "Besluit politiegegevens": (SourceKind.DECISION, ""),
    "brief met kenmerk VB-2026-0001": (SourceKind.LETTER, "VB-2026-0001"),
}


@pytest.mark.parametrize("text", READ)
def test_a_reference_is_read_with_its_kind_and_what_it_is_found_by(text: str) -> None:
    source = read_source(text)
    assert source is not None
    assert (source.kind, source.identifier) == READ[text]
    assert read_source(source.text) == source


@pytest.mark.parametrize(
    "text",
    ["", "verzonnen", "een brief", "de wet", "een notitie van ons", "zie Kamerstuk 29 911, nr. 348", "12"],
)
def test_what_names_no_source_is_none(text: str) -> None:
    assert read_source(text) is None


@pytest.mark.parametrize(
    "text", ["artikel 36e van het Wetboek van Strafrecht", "art. 36e Sr", "Wetboek van Strafrecht, artikel 36e"]
)
def test_a_place_in_a_law_has_one_written_form(text: str) -> None:
    assert read_source(text) == Source(SourceKind.LAW, "Wetboek van Strafrecht, artikel 36e")


def test_two_ways_to_write_one_kamerstuk_are_one_source() -> None:
    one, other = read_source("Kamerstukken II 2021/22, 29911, nr. 348"), read_source("Kamerstuk 29 911, nr. 348")
    assert one is not None
    assert other is not None
    assert one.key == other.key


def test_one_line_of_before_gives_every_source_in_it_or_stays_as_it_is() -> None:
    assert [each.kind for each in read_former_source("Opiumwet; Stb. 2021, 35")] == [SourceKind.LAW, SourceKind.LAW]
    assert read_former_source("Opiumwet; ergens gelezen") == (Source(SourceKind.UNREAD, "Opiumwet; ergens gelezen"),)


@given(st.text(max_size=80))
def test_no_text_makes_reading_raise_and_what_is_read_reads_again_as_the_same(text: str) -> None:
    source = read_source(text)
    assert source is None or read_source(source.text) == source
