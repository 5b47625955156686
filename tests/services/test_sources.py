from pathlib import Path

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from tests.support.library import load


@pytest.fixture
def library(desk: Services, tmp_path: Path) -> Services:
    load(desk, tmp_path, "bronnen", "Een tekst.", source="Kamerstukken II 2021/22, 29911, nr. 348")
    load(desk, tmp_path, "noten", "Een tekst.^[Zie Kamerstuk 29 911, nr. 348.]")
    load(desk, tmp_path, "wetten", "Dit volgt uit artikel 36e van het Wetboek van Strafrecht.")
    load(desk, tmp_path, "anders", "Een tekst over niets.", source="Kamerstukken II 2021/22, 29911, nr. 349")
    return desk


def flagged(desk: Services) -> list[str]:
    return [each.slug for each in desk.sources.flagged()]


def test_every_paragraph_on_a_superseded_source_is_flagged_whatever_form_it_is_cited_in(library: Services) -> None:
    assert flagged(library) == []
    library.sources.supersede("Kamerstuk 29911, nr. 348", "Kamerstuk 29911, nr. 400")
    assert flagged(library) == ["bronnen", "noten"]
    assert library.sources.flagged()[0].source.by == "Kamerstuk 29911, nr. 400"


def test_an_act_is_known_by_its_name(library: Services) -> None:
    library.sources.supersede("Wetboek van Strafrecht")
    assert flagged(library) == ["wetten"]


def test_a_source_in_force_again_flags_nothing(library: Services) -> None:
    library.sources.supersede("Wetboek van Strafrecht")
    library.sources.restore("wetboek van strafrecht")
    assert (flagged(library), library.sources.superseded()) == ([], ())


def test_it_is_told_in_the_journal(library: Services) -> None:
    library.sources.supersede("Wetboek van Strafrecht")
    with library.letters.archive.reading() as work:
        (entry,) = work.journal.of_acts([Act.SOURCE_SUPERSEDED])
    assert entry.facts["source"] == "Wetboek van Strafrecht"
    assert library.sources.superseded()[0].told_by == entry.by


def test_a_paragraph_that_was_succeeded_by_one_without_the_source_is_not_flagged(
    library: Services, tmp_path: Path
) -> None:
    library.sources.supersede("Wetboek van Strafrecht")
    load(library, tmp_path, "wetten", "Dit volgt uit de wet.", version=2)
    assert flagged(library) == []


@pytest.mark.parametrize("source", ["", "  ", "§", "wet"])
def test_what_names_no_source_is_refused(library: Services, source: str) -> None:
    with pytest.raises(KnownError) as caught:
        library.sources.supersede(source)
    assert caught.value.code is ErrorCode.UNKNOWN_SOURCE
