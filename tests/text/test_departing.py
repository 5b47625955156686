from hypothesis import given, settings

from app.domain.blocks import Blocks
from app.domain.departures import DepartureKind, WordChange
from app.text.departing import departures, sentences_of
from app.text.notation import parse
from tests.support.effort import examples
from tests.support.texts import any_blocks

LIBRARY = parse(
    "# Havens\n\nDe haven groeit. Zij is van belang voor het land.^[Zie de bijlage.]\n\n- eerste punt\n- tweede punt"
)


def told(old: Blocks, new: Blocks) -> list[tuple[str, str, str]]:
    return [(each.kind.value, each.library, each.wording) for each in departures(old, new)]


def test_every_sentence_of_the_same_text_is_unchanged() -> None:
    found = departures(LIBRARY, LIBRARY)
    assert {each.kind for each in found} == {DepartureKind.UNCHANGED}
    assert len(found) == 6


def test_an_altered_sentence_tells_its_words() -> None:
    new = parse("De haven groeit. Zij is van groot belang voor ons land.")
    old = parse("De haven groeit. Zij is van belang voor het land.")
    same, altered = departures(old, new)
    assert same.kind is DepartureKind.UNCHANGED
    assert altered.kind is DepartureKind.ALTERED
    assert altered.words == (WordChange(3, 3, "", "groot"), WordChange(5, 6, "het", "ons"))


def test_a_sentence_between_two_others_is_added_there() -> None:
    text = "# Havens\n\nDe haven groeit. Dat blijft zo. Zij is van belang voor het land.^[Zie de bijlage.]"
    new = parse(f"{text}\n\n- eerste punt\n- tweede punt")
    assert [each for each in told(LIBRARY, new) if each[0] != "unchanged"] == [("added", "", "Dat blijft zo.")]


def test_what_was_left_out_stands_before_what_came_in_its_place() -> None:
    assert told(parse("Eerste zin hier. Laatste zin."), parse("Iets heel anders nu. Laatste zin.")) == [
        ("left_out", "Eerste zin hier.", ""),
        ("added", "", "Iets heel anders nu."),
        ("unchanged", "Laatste zin.", "Laatste zin."),
    ]


@settings(max_examples=examples(60))
@given(any_blocks(2), any_blocks(2))
def test_every_sentence_of_both_texts_stands_in_it_once_and_in_order(old: Blocks, new: Blocks) -> None:
    found = departures(old, new)
    ours = [each.library for each in found if each.kind is not DepartureKind.ADDED]
    theirs = [each.wording for each in found if each.kind is not DepartureKind.LEFT_OUT]
    assert tuple(ours) == sentences_of(old)
    assert tuple(theirs) == sentences_of(new)
