from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Blocks, Para
from app.domain.draft_history import Fate
from app.domain.inlines import Text
from app.text.notation import parse
from app.text.side_by_side import side_by_side
from app.text.words import words
from tests.support.effort import examples
from tests.support.texts import blocks

LINES = st.lists(st.sampled_from(("de", "haven", "groeit", "met", "vijf")), min_size=1, max_size=6).map(" ".join)
TEXTS = st.lists(LINES, max_size=5).map(lambda lines: tuple(Para((Text(line),)) for line in lines))


def marked(old: str, new: str) -> str:
    signs = {Fate.KEPT: "{}", Fate.DELETED: "[-{}]", Fate.INSERTED: "[+{}]", Fate.RESTYLED: "[~{}]"}
    lines = side_by_side(parse(old), parse(new))
    return "\n".join("".join(signs[run.fate].format(run.text) for run in line.runs) for line in lines)


def test_words_that_went_stand_before_those_that_came() -> None:
    assert marked("De haven groeit met vijf procent.", "De haven groeit met zes procent.") == (
        "De haven groeit met[- vijf][+ zes] procent."
    )


def test_lines_that_went_or_came_are_told_as_lines() -> None:
    lines = side_by_side(parse("# Kop\n\nEerste zin.\n\n- punt"), parse("# Kop\n\n- punt\n\nLaatste zin hier."))
    assert [(each.kind, each.level, each.fate) for each in lines] == [
        ("heading", 1, Fate.KEPT),
        ("para", 0, Fate.DELETED),
        ("item", 0, Fate.KEPT),
        ("para", 0, Fate.INSERTED),
    ]


def test_a_note_stands_in_brackets_at_its_place_and_is_compared_by_its_words() -> None:
    assert marked("Tekst.^[Een noot.]", "Tekst.^[Een andere noot.]") == "Tekst. [noot: Een[+ andere] noot.]"


def test_words_made_bold_are_the_same_words_with_other_marks() -> None:
    assert marked("Een vet woord.", "Een **vet** woord.") == "Een[~ vet] woord."


@given(TEXTS, TEXTS)
@settings(max_examples=examples(100))
def test_both_texts_can_be_read_from_what_is_told(old: Blocks, new: Blocks) -> None:
    lines = side_by_side(old, new)
    for text, without in ((old, Fate.INSERTED), (new, Fate.DELETED)):
        told = " ".join("".join(run.text for run in line.runs if run.fate is not without) for line in lines)
        assert tuple(told.split()) == words(text)


@given(blocks(), blocks())
@settings(max_examples=examples(60))
def test_any_two_texts_can_be_laid_side_by_side(old: Blocks, new: Blocks) -> None:
    side_by_side(old, new)
    assert {line.fate for line in side_by_side(new, new)} <= {Fate.KEPT}
