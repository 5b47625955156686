"""The manual of the notation says what is so."""

import re
from pathlib import Path

import pytest

from app.text.notation import parse, vocabulary, write
from app.text.notation.refusal import Unsupported

MANUAL = (Path(__file__).parents[2] / "docs" / "notation.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```notation\n(.*?)^```$", MANUAL, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.split("\n")[0][:30] for example in EXAMPLES])
def test_an_example_is_written_as_the_writer_would(example: str) -> None:
    written = write(parse(example))
    assert written.text == example


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 5


def test_every_word_is_explained() -> None:
    words = {
        word for word in vars(vocabulary).values() if isinstance(word, str) and word.isalpha() and word.islower()
    }
    assert "koprij" in words
    assert {word for word in words if word not in MANUAL} == set()


def test_every_refusal_is_listed() -> None:
    assert set(re.findall(r"^\| `(\w+)` \|", MANUAL, re.MULTILINE)) == {what.value for what in Unsupported}
