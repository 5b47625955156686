"""What is written is read back exactly, whatever the text holds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Annex, Answer, Blocks, Cell, Heading, PageBreak, Para, Question, Quote, Table
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Link, Strong, Sub, Sup, Text
from app.text.normal import normal
from app.text.notation import parse, write
from tests.support.effort import examples
from tests.support.texts import AWKWARD, any_blocks, blocks, inlines, texts

PIECES = (
    *AWKWARD,
    "\n",
    "\n\n",
    "::: vraag 3\n",
    "::: antwoord 1, 2\n",
    "::: lijst vervolg\n",
    "::: lijst vanaf 3\n",
    "::: bijlage\n",
    ":::: tabel\n",
    "::: koprij\n",
    "::: rij\n",
    "::: cel kolommen=2\n",
    ":::\n",
    "::::\n",
    "| a | b |\n|---|---|\n",
    "|:--|\n",
    "## ",
    "#### ",
    "    ",
    "1. ",
    "b. ",
    ":alinea[]",
    ":hoog[",
    f'![a](sha256:{"0" * 64} "b")',
    "```",
    "\U000f0001",
    "\x00",
    "\ud800",
)
SOURCES = st.one_of(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=20).map("".join),
    st.text(alphabet="ab1-*_#>|:[]()^~!\\ \n.`<&;+={", max_size=60),
)


HARD = [
    (Text("[…]"), Sup((Break(),))),
    (Text("[^1]"), Break()),
    (Text("a\u2028"), Strong((Text("=b="),))),
    (Link("https://example.org", (Footnote((Para((Text("*"),)),)),)),),
    (Link("https://example.org", (Sup((Text("2"),)),)),),
    (Text("~a"), Sub((Text("2"),)), Text("~"), Sub((Text("3"),)), Sub((Text("4"),))),
    (Text("^"), Link("b", (Text("a"),)), Text("!"), Link("b", (Text("a"),)), Text(":vet"), Link("b", (Text("]("),))),
    (Emph((Text("a"),)), Strong((Text("b"),)), Emph((Emph((Text("c"),)), Text(" d")))),
    (Break(), Text(" "), Break(), Break(), Text("- x"), Break(), Text("==="), Break()),
    (Text("a | b"), Break(), Text("--- | ---"), Break(), Text("x | y")),
    (Text("{"), Field("n", "", "{{"), Text("~a"), Field("n", "", "x"), Text("~")),
]


@pytest.mark.parametrize("run", HARD)
def test_what_once_went_wrong_stays_right(run: tuple[Inline, ...]) -> None:
    text = (Para(run), Heading(1, run), Quote((Para(run),)), Table(1, ((Cell((Para(run),)),),)), Annex(run))
    written = write(text)
    assert parse(written.text, written.fields) == text


@pytest.mark.parametrize("text", [(Question("|", (PageBreak(),)),), (Answer(("a|b", "3"), (PageBreak(),)),)])
def test_a_fence_above_a_page_break_is_no_table(text: Blocks) -> None:
    written = write(text)
    assert parse(written.text, written.fields) == text


@settings(max_examples=examples(100))
@given(blocks())
def test_every_text_is_read_back_as_it_was_written(text: Blocks) -> None:
    written = write(text)
    assert parse(written.text, written.fields) == text


@settings(max_examples=examples(200))
@given(inlines())
def test_every_paragraph_is_read_back_as_it_was_written(run: tuple[Inline, ...]) -> None:
    text = normal((Para(run),))
    written = write(text)
    assert parse(written.text, written.fields) == text


@settings(max_examples=examples(200))
@given(texts.filter(bool))
def test_every_character_xml_allows_survives(text: str) -> None:
    assert parse(write((Para((Text(text),)),)).text) == (Para((Text(text),)),)


@settings(max_examples=examples(30))
@given(any_blocks())
def test_writing_brings_a_text_to_its_normal_form(text: Blocks) -> None:
    written = write(text)
    assert parse(written.text, written.fields) == normal(text)
    assert normal(normal(text)) == normal(text)


@settings(max_examples=examples(60))
@given(blocks(2))
def test_nothing_written_means_something_to_the_template_language(text: Blocks) -> None:
    """Fields become `{{ name }}` in a library file, so a brace before one would matter too."""
    written = write(text).text
    as_file = re.sub("[\U000f0000-\U000ffffd]", "{{ naam }}", written)
    assert re.findall(r"\{[{%#]", as_file) == ["{{"] * as_file.count("{{ naam }}")


@settings(max_examples=examples(200))
@given(SOURCES)
def test_any_source_is_read_or_refused_with_a_line_of_it(source: str) -> None:
    fields = (Field("naam", "a", "b"),)
    refused: KnownError | None = None
    try:
        text = parse(source, fields)
    except KnownError as error:
        refused = error
    if refused:
        assert refused.code is ErrorCode.NOTATION_UNSUPPORTED
        assert 1 <= int(refused.facts["line"]) <= source.count("\n") + source.count("\r") + 1
    else:
        written = write(text)
        again = parse(written.text, written.fields)
        assert again == text
        assert write(again) == written
