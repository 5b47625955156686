from hypothesis import given, settings

from app.domain.blocks import Blocks
from app.domain.inlines import Field
from app.text.fields import with_fields_of
from app.text.normal import normal
from app.text.notation import parse
from app.text.words import words_apart
from tests.support.effort import examples
from tests.support.texts import any_blocks

HAVEN = Field("haven", "Voorbeeldhaven", "Voorbeeldhaven")


def test_a_value_that_still_stands_there_is_a_field() -> None:
    old = parse("In \U000f0000 wordt elk jaar gewerkt.", [HAVEN])
    new = parse("In Voorbeeldhaven wordt hard gewerkt.")
    assert with_fields_of(old, new) == parse("In \U000f0000 wordt hard gewerkt.", [HAVEN])


def test_a_value_that_was_altered_is_text() -> None:
    old = parse("In \U000f0000 wordt elk jaar gewerkt.", [HAVEN])
    new = parse("In Andershaven wordt elk jaar gewerkt.")
    assert with_fields_of(old, new) == new


@settings(max_examples=examples(60))
@given(any_blocks(2), any_blocks(2))
def test_no_word_is_lost(old: Blocks, new: Blocks) -> None:
    assert words_apart(with_fields_of(old, new)) == words_apart(normal(new))
