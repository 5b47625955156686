"""Two real Kamerbrieven made again: same letterhead, headings, lists and notes, every word in the order it had."""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from app.compose.no_break import keep_together
from app.domain.blocks import Figure, Heading, ListBlock
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.services.recognising import recognise_alone
from tests.export.letters import MOMENT, letter, letterhead
from tests.export.pages import LABEL, LARGEST_MARK, ToPdf, in_text, read_letter, runs_and_notes, squashed, words
from tests.export.rebuilt import SHA, Seed, of_2022, of_2024
from tests.export.test_docx import PNG
from tests.support.shared import shared

FILES: dict[str, tuple[str, Callable[[str], Seed], dict[str, int]]] = {
    "2022": (
        "seeds/001_b5cf52d1b8192fc3.txt",
        of_2022,
        {"Heading": 7, "numbered items": 6, "dashed items": 9, "notes": 2, "Figure": 1},
    ),
    "2024": (
        "seeds/002_8579fab81faca660.txt",
        of_2024,
        {"Heading": 10, "numbered items": 0, "dashed items": 0, "notes": 4, "Figure": 0},
    ),
}


@pytest.fixture(params=FILES)
def seed(request: pytest.FixtureRequest) -> tuple[str, Seed]:
    file, read, _ = FILES[request.param]
    return request.param, read(shared(file).read_text())


def rebuilt(seed: Seed) -> ResolvedLetter:
    """Return the letter, resolved as every letter is."""
    fields = letterhead(
        **seed.head, markering="", uw_kenmerk="", bijlagen="", adres1="Aan de Voorzitter van de Tweede Kamer"
    )
    return letter(
        keep_together(seed.blocks),
        fields=tuple(each for each in fields if each.value != "2022-06-28"),
        opening="",
        closing="",
        signature_above=seed.signature[:1],
        signature_below=seed.signature[1:],
    )


def test_headings_lists_figures_and_notes_are_found_in_the_torn_text(seed: tuple[str, Seed]) -> None:
    name, found = seed
    lists = [each for each in found.blocks if isinstance(each, ListBlock)]
    assert {
        "Heading": sum(isinstance(each, Heading) for each in found.blocks),
        "numbered items": sum(len(each.items) for each in lists if each.is_counted),
        "dashed items": sum(len(each.items) for each in lists if not each.is_counted),
        "notes": len(runs_and_notes(found.blocks)[1]),
        "Figure": sum(isinstance(each, Figure) for each in found.blocks),
    } == FILES[name][2]


def test_no_word_of_the_original_is_missing_or_out_of_order(seed: tuple[str, Seed]) -> None:
    _, found = seed
    main, notes = runs_and_notes(found.blocks)
    said = " ".join([found.head["onderwerp"], *main, *found.signature]).split()
    left = list(_without(found.words, said))
    left = list(_without(left, " ".join(notes).split()))
    assert {word for word in left if not re.fullmatch(r"\d+\.?|-", word)} <= found.furniture


@pytest.mark.libreoffice
@pytest.mark.parametrize("purpose", Purpose)
def test_the_pages_show_the_words_of_the_original_in_its_order(
    seed: tuple[str, Seed], house_style: HouseStyle, to_pdf: ToPdf, tmp_path: Path, purpose: Purpose
) -> None:
    name, found = seed
    made = rebuilt(found)
    data = write_docx(made, house_style, purpose, MOMENT, figures={SHA: PNG})
    assert faults(data) == ()
    pdf = to_pdf(data)
    main, notes = runs_and_notes(made.blocks)
    read = read_letter(pdf)
    small = [each for each in main if each.startswith("Figuur")]
    wanted = [word for run in [*main, *found.signature] if run not in small for word in run.split()]
    assert squashed(read.body) == squashed([word for word in wanted if not LABEL.fullmatch(word)])
    assert sorted(squashed(read.notes)) == sorted(squashed([*small, *notes]))
    marks = [word for word in words(pdf) if in_text(word) and word.height <= LARGEST_MARK]
    for number in map(str, range(1, FILES[name][2]["notes"] + 1)):
        first, second = (word.page for word in marks if word.text == number)
        assert first == second
    path = tmp_path / "brief.docx"
    path.write_bytes(data)
    reading = recognise_alone(path).reading
    facts = (reading.subject, reading.our_kenmerk, reading.signatory, reading.dated)
    values = [(each.best.text if each is reading.dated else each.best.value) if each else None for each in facts]
    assert values == [found.head["onderwerp"], found.head["ons_kenmerk"], found.signature[1], found.head["datum"]]


def _without(whole: Iterable[str], taken: list[str]) -> Iterator[str]:
    """Yield what is left of `whole` once `taken` is gone, which must stand in it in order."""
    rest = iter(taken)
    wanted = next(rest, None)
    for word in whole:
        if word == wanted:
            wanted = next(rest, None)
        else:
            yield word
    assert wanted is None, f"{wanted} is missing or out of order"
