from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Heading, Para
from app.domain.inlines import Footnote, Strong, Text
from app.domain.passages import Role
from app.domain.readings import Extract
from app.intake.extraction import extract
from tests.support.effort import examples
from tests.support.shared import shared

HEAD = "**Datum**  \n28 augustus 2024  \n**Onze referentie**  \n5667132\n\n"
LETTER = (
    "# Een plan\n\n"
    f"De haven werkt samen met de douane en dat maakt haar extra aantrekkelijk\n\n{HEAD}"
    "voor bedrijven uit het buitenland.<sup>1</sup> Zo worden er met\n\n"
    "<sup>1</sup> Kamerstukken II 2021/22, 35 000 nr. 3\n\n---\n\n"
    f"**landen** buiten de Unie gesprekken gevoerd.\n\n{HEAD}"
    "**Tot slot**\n\nDat was het.\n"
)


def read(text: str) -> Extract:
    return extract(text.encode(), "brief.md")


def test_a_paragraph_is_whole_over_running_heads_and_notes() -> None:
    got = read(LETTER)
    assert [(passage.role, passage.label, passage.text) for passage in got.passages] == [
        (Role.HEADING, "", "Een plan"),
        (
            Role.BODY,
            "",
            "De haven werkt samen met de douane en dat maakt haar extra aantrekkelijk voor bedrijven uit het "
            "buitenland. Zo worden er met landen buiten de Unie gesprekken gevoerd.",
        ),
        (Role.NOTE, "1", "Kamerstukken II 2021/22, 35 000 nr. 3"),
        (Role.HEADING, "", "Tot slot"),
        (Role.BODY, "", "Dat was het."),
    ]
    whole = got.passages[1]
    assert whole.marks == ((whole.text.index(" Zo worden"), "1"),)


def test_places_lead_through_marks_and_heads() -> None:
    got = read(LETTER)
    whole = got.passages[1]
    for words in ("extra aantrekkelijk", "voor bedrijven", "landen", "gesprekken gevoerd."):
        begin = whole.text.index(words)
        start, end = whole.span(begin, begin + len(words))
        assert got.plain[start:end] == words


def test_the_blocks_have_the_note_at_its_mark_and_no_furniture() -> None:
    heading, para, last, end = read(LETTER).blocks
    assert heading == Heading(1, (Text("Een plan"),))
    assert isinstance(para, Para)
    assert Footnote((Para((Text("Kamerstukken II 2021/22, 35 000 nr. 3"),)),)) in para.inlines
    assert Strong((Text("landen"),)) in para.inlines
    assert (last, end) == (Para((Strong((Text("Tot slot"),)),)), Para((Text("Dat was het."),)))


def test_front_matter_is_no_part_of_the_letter() -> None:
    got = read("---\ntitel: Een brief\ndatum: 2024-05-03\n---\n\nEen zin van de brief.\n")
    assert [passage.text for passage in got.passages] == ["Een zin van de brief."]
    assert got.plain.startswith("---")


def test_notes_of_other_forms_are_notes() -> None:
    got = read("Een zin[^1] en nog een^2^ zin.\n\n[^1]: Eerste noot.\n\n^2^ Tweede noot.\n")
    assert [(each.label, each.text) for each in got.passages] == [
        ("", "Een zin en nog een zin."),
        ("1", "Eerste noot."),
        ("2", "Tweede noot."),
    ]


def test_escapes_and_entities_keep_their_places() -> None:
    got = read("Zie \\[hier\\] [deze link](https://voorbeeld.nl/een_(twee)) en R&amp;D in 2024.\n")
    (passage,) = got.passages
    assert passage.text.startswith("Zie [hier] deze link")
    begin = passage.text.index("2024")
    start, end = passage.span(begin, begin + 4)
    assert got.plain[start:end] == "2024"


@given(st.text(alphabet="#*_-> \n`~|[]()<>/supbr1.!aB,^:&;\f\t", max_size=200))
@settings(max_examples=examples(200))
def test_runs_ascend_and_lie_within_the_source(source: str) -> None:
    got = read(f"woord {source}")
    for passage in got.passages:
        begins = [begin for begin, _ in passage.runs]
        assert begins == sorted(set(begins))
        assert begins[0] == 0
        assert all(0 <= start < len(got.plain) for _, start in passage.runs)
        assert all(0 <= at <= len(passage.text) for at, _ in passage.marks)


def test_the_running_heads_of_a_real_letter_go() -> None:
    name = "seeds/002_8579fab81faca660.txt"
    got = extract(shared(name).read_bytes(), name)
    texts = [passage.text for passage in got.passages]
    assert not any("5667132" in text for text in texts)
    assert any("extra aantrekkelijk voor criminele inmenging" in text for text in texts)
    assert any("en worden onderhandelingen met" in text for text in texts)
