"""Looking for phrases only where one can stand changes nothing of what is found."""

from hypothesis import example, given
from hypothesis import strategies as st

from app.language.dates.reading import _in_run, found_phrases
from app.language.dates.runs import runs
from app.language.dates.tokens import KNOWN

_WORDS = st.sampled_from(sorted(KNOWN))
_FIGURES = st.sampled_from(
    ["2022", "20222", "14", "3e", "1-2-2022", "2022-03-04", "’22", "Q1", "3.500", "14.", "(2021)"]
)
_OTHERS = st.sampled_from(
    ["brief", "Kamer,", "–", "•", "mei-overleg", "april-mei", "K-EET", "…", "een…", "(mei)", '"juni"']
)
_SPACE = st.sampled_from([" ", "\n", "  ", "\t"])


@given(st.lists(st.tuples(st.one_of(_WORDS, _FIGURES, _OTHERS), _SPACE), max_size=40))
@example([("in", " "), ("’22", " ")])
def test_reading_the_runs_finds_what_reading_the_whole_text_finds(pieces: list[tuple[str, str]]) -> None:
    text = "".join(word + space for word, space in pieces)

    assert list(found_phrases(text)) == list(_in_run(text, 0, len(text), whole=False))


@given(st.text())
def test_any_text_is_read_alike_by_runs_and_whole(text: str) -> None:
    assert list(found_phrases(text)) == list(_in_run(text, 0, len(text), whole=False))


def test_words_of_no_date_make_no_run() -> None:
    assert (
        list(runs("De gemeente zal dit aan de leden van de raad te zijner beoordeling toesturen in 12 delen")) == []
    )


def test_a_run_is_the_words_round_a_month() -> None:
    text = "Hij schreef op 3 mei jl. een brief"

    assert [text[first:last] for first, last in runs(text)] == ["op 3 mei jl. een"]
