from hypothesis import given, settings

from app.domain.blocks import Blocks, Para
from app.domain.inlines import Text
from app.text.alike import alike
from tests.support.effort import examples
from tests.support.texts import any_blocks


def text(words: str) -> Blocks:
    return (Para((Text(words),)),)


def test_twice_the_common_words_by_all_words() -> None:
    assert alike(text("a b c d"), text("a c d e f g")) == 2 * 3 / 10


def test_common_words_are_those_in_the_same_order() -> None:
    assert alike(text("een twee"), text("twee een")) == 0.5


def test_case_and_diacritics_make_no_difference() -> None:
    assert alike(text("ÉÉN Coördinatie"), text("een coordinatie")) == 1.0


def test_frequent_words_count_as_well() -> None:
    """Difflib would leave them out of texts of 200 words and more."""
    assert alike(text("de " * 500), text("x " + "de " * 500)) > 0.99


def test_texts_without_words_are_alike_and_nothing_is_not_something() -> None:
    assert alike((), ()) == 1.0
    assert alike((), text("een")) == 0.0


@settings(max_examples=examples(30))
@given(any_blocks(2))
def test_every_text_is_alike_to_itself(blocks: Blocks) -> None:
    assert alike(blocks, blocks) == 1.0
