import hashlib
import unicodedata
from dataclasses import replace

from hypothesis import example, given, settings

from app.domain.blocks import Answer, Blocks, Cell, Figure, ListBlock, ListKind, Para, Question, Quote, Table
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Link, Strong, Sup, Text
from app.text.normal import normal
from app.text.words import digest, word_count, words, words_apart
from tests.support.effort import examples
from tests.support.texts import any_blocks, texts


def para(*inlines: Inline | str) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def test_words_are_read_across_marks_and_fields() -> None:
    text = (
        para("on", Emph((Text("mid"),)), "dellijk m", Sup((Text("2"),)), " op ", Field("d", "2022-06-28", "28 juni")),
    )
    assert words(text) == ("onmiddellijk", "m2", "op", "28", "juni")


def test_a_break_and_a_block_part_words() -> None:
    assert words((para("een", Break(), "twee"), para("drie"))) == ("een", "twee", "drie")


def test_the_words_of_notes_follow_those_of_the_text_in_order() -> None:
    text = (
        para(
            "een", Footnote((para("noot"), para("een"))), "heid ", Strong((Footnote((para("noot twee"),)),)), "slot"
        ),
        para("einde"),
    )
    assert words_apart(text) == (("eenheid", "slot", "einde"), ("noot", "een"), ("noot", "twee"))
    assert words(text) == ("eenheid", "slot", "einde", "noot", "een", "noot", "twee")
    assert word_count(text) == 7


def test_every_block_gives_its_words_but_not_its_labels() -> None:
    inner = (para("woord"),)
    text = (
        ListBlock(ListKind.NUMBER, (inner, inner), start=4),
        Quote(inner),
        Question("1", inner),
        Answer(("1", "2"), inner),
        Table(1, ((Cell(inner, columns=2),), (Cell(inner), Cell(inner)))),
        Figure("0" * 64, "beschrijving", (Link("https://example.org", (Text("woord"),)),)),
    )
    assert words(text) == ("woord",) * 9


def test_white_space_and_compatible_characters_are_folded() -> None:
    assert words((para("artikel\N{NO-BREAK SPACE}5  en\tﬁlm e\u0301é\n"),)) == ("artikel", "5", "en", "film", "éé")


@given(texts)
def test_the_words_of_a_run_are_those_between_its_white_space_once_compatible_characters_are_folded(run: str) -> None:
    assert words((para(run),)) == tuple(unicodedata.normalize("NFKC", run).split())


@given(any_blocks())
@example((para("een  twee "), para(" "), para("drie\N{NO-BREAK SPACE}vier")))
def test_the_digest_is_that_of_the_words_with_one_space_between(blocks: Blocks) -> None:
    lines = "\n".join(" ".join(part) for part in words_apart(blocks))
    assert digest(blocks) == hashlib.sha256(lines.encode()).hexdigest()


def test_the_digest_is_that_of_the_words_and_of_where_notes_begin() -> None:
    text = (para("een twee", Footnote((para("drie"),))),)
    assert digest(text) == digest((para("een "), para(Strong((Text("twee"),)), Footnote((para(" drie"),)))))
    assert digest(text) != digest((para("een", Footnote((para("twee drie"),))),))
    assert digest(text) != digest((para("een twee drie"),))
    assert digest(()) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


@settings(max_examples=examples(40))
@given(any_blocks())
def test_the_normal_form_is_the_same_text(text: Blocks) -> None:
    assert words(normal(text)) == words(text)


@settings(max_examples=examples(30))
@given(any_blocks(2))
def test_one_more_word_is_another_text(text: Blocks) -> None:
    assert digest((*text, para("erbij"))) != digest(text)


def test_another_start_is_the_same_text() -> None:
    numbered = ListBlock(ListKind.NUMBER, ((para("een"),),))
    assert digest((numbered,)) == digest((replace(numbered, start=7),))
