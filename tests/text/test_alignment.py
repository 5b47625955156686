"""The differences of two texts, made in the first, give the second."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Blocks, Heading, Para
from app.domain.inlines import Strong, Text
from app.domain.word_tokens import Fate, Proposer, Token, TokenKind, Tracked
from app.text.alignment import applied, differences
from app.text.normal import normal
from app.text.notation import parse
from app.text.tokens import built, tokens
from app.text.tracked import final, proposals
from app.text.words import words_apart
from tests.export.letters import varied
from tests.support.effort import examples
from tests.support.texts import any_blocks, blocks

FEW = st.lists(
    st.sampled_from(["aap", "noot", "mies", "wim", "zus", "\n", "jet", "^[noot]", "de", "de"]), max_size=24
).map(lambda pieces: parse(" ".join(pieces).replace(" \n ", "\n\n").strip(" \n") or "leeg"))


def told(row: tuple[Token, ...]) -> list[object]:
    return [(token.key, token.look) for token in row]


@settings(max_examples=examples(100))
@given(any_blocks(), any_blocks())
def test_the_differences_of_any_two_texts_make_the_second_of_the_first(one: Blocks, other: Blocks) -> None:
    old, new = tokens(one), tokens(other)
    assert told(applied(old, differences(old, new))) == told(new)


@settings(max_examples=examples(200))
@given(FEW, FEW)
def test_the_differences_of_texts_with_the_same_few_words_do_too(one: Blocks, other: Blocks) -> None:
    old, new = tokens(one), tokens(other)
    assert told(applied(old, differences(old, new))) == told(new)
    made = built(applied(old, differences(old, new)))
    assert words_apart(made) == words_apart(other)


@settings(max_examples=examples(100))
@given(blocks())
def test_a_text_taken_apart_into_words_is_the_text_again(text: Blocks) -> None:
    again = built(tokens(text))
    assert [part for part in words_apart(again) if part] == [part for part in words_apart(normal(text)) if part]
    assert built(tokens(again)) == again


def test_a_letter_with_everything_survives_being_taken_apart() -> None:
    for part in varied().parts:
        again = built(tokens(part.blocks))
        assert words_apart(again) == words_apart(part.blocks)
        assert [type(block) for block in again] == [type(block) for block in normal(part.blocks)]
        assert told(tokens(again)) == told(tokens(part.blocks))


@settings(max_examples=examples(100))
@given(FEW, FEW, st.data())
def test_what_was_tracked_and_what_was_not_together_make_the_final_text(
    one: Blocks, other: Blocks, data: st.DataObject
) -> None:
    old = tokens(one)
    fates = st.sampled_from(list(Fate))
    who = st.sampled_from([Proposer("A. Voorbeeld"), Proposer("B. Voorbeeld")])
    came = [Tracked(Token(TokenKind.LINE, shape=tokens(other)[0].shape))]
    for token in tokens(other)[1:]:
        if token.kind is TokenKind.WORD:
            fate = data.draw(fates)
            came.append(Tracked(token, fate, data.draw(who) if fate is not Fate.KEPT else None))
        else:
            came.append(Tracked(token))
    found = proposals(old, came)
    assert told(applied(old, found)) == told(final(came))


def test_an_equal_text_has_no_differences() -> None:
    row = tokens((Para((Text("Een alinea."),)), Heading(1, (Text("Kop"),))))
    assert differences(row, row) == ()


def test_bold_and_a_heading_are_differences_of_looks() -> None:
    plain = tokens((Para((Text("Een alinea."),)), Para((Text("Kop"),))))
    other = tokens((Para((Strong((Text("Een"),)), Text(" alinea."))), Heading(1, (Text("Kop"),))))
    assert [(each.start, each.end) for each in differences(plain, other)] == [(1, 2), (3, 4)]
    assert differences(plain, other, looks=False) == ()


def test_a_split_paragraph_differs_in_where_a_line_begins_alone() -> None:
    old = tokens(parse("Een zin van vijf woorden. Nog een zin met woorden erin."))
    new = tokens(parse("Een zin van vijf woorden.\n\nNog een zin met woorden erin."))
    (only,) = differences(old, new)
    assert (only.start, only.end, [token.kind for token in only.new]) == (6, 6, [TokenKind.LINE])


def test_lines_that_are_much_alike_are_not_taken_for_one_line_that_was_cut_up() -> None:
    ordinals = ("eerste", "tweede", "derde")

    def lines(*last: str) -> tuple[Token, ...]:
        said = zip(ordinals, last, strict=True)
        return tokens(
            parse(
                "\n\n".join(f"Het {ordinal} punt betreft voor deze streek vooral {word}." for ordinal, word in said)
            )
        )

    old, new = lines("groei", "oever", "kade"), lines("oever", "kade", "gemaal")
    changed = [(old[each.start].text, [token.text for token in each.new]) for each in differences(old, new)]
    assert changed == [("groei.", ["oever."]), ("oever.", ["kade."]), ("kade.", ["gemaal."])]
