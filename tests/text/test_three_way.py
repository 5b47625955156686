from hypothesis import given, settings

from app.domain.blocks import Blocks
from app.domain.inlines import Field
from app.domain.merges import Side
from app.text.normal import normal
from app.text.notation import parse
from app.text.three_way import merge
from app.text.words import words
from tests.support.effort import examples
from tests.support.texts import any_blocks
from tests.text.test_alignment import FEW

BASE = parse("De haven groeit elk jaar met vijf procent.\n\n- eerste punt\n- tweede punt")


def said(blocks: Blocks) -> str:
    return " ".join(words(blocks))


@settings(max_examples=examples(150))
@given(any_blocks(), any_blocks())
def test_a_text_merged_with_no_change_on_one_side_is_the_other_side(base: Blocks, side: Blocks) -> None:
    for merged in (merge(base, base, side), merge(base, side, base), merge(base, side, side)):
        assert merged.conflicts == ()
        assert merged.text() == normal(side)


@settings(max_examples=examples(200))
@given(FEW, FEW, FEW)
def test_a_merge_is_the_same_whichever_side_is_ours(base: Blocks, one: Blocks, other: Blocks) -> None:
    here, there = merge(base, one, other), merge(base, other, one)
    assert len(here.conflicts) == len(there.conflicts)
    if not here.conflicts:
        assert words(here.text()) == words(there.text())


@settings(max_examples=examples(200))
@given(FEW, FEW, FEW)
def test_no_word_of_either_side_is_lost_without_a_conflict(base: Blocks, one: Blocks, other: Blocks) -> None:
    merged = merge(base, one, other)
    every = {Side.OURS: one, Side.THEIRS: other}
    for side, text in every.items():
        new = {*words(text)} - {*words(base)}
        told = {*words(merged.text(dict.fromkeys(range(len(merged.conflicts)), side)))}
        assert new <= told


def test_changes_in_different_words_of_one_paragraph_are_both_made() -> None:
    ours = parse("De haven groeit ieder jaar met vijf procent.\n\n- eerste punt\n- tweede punt")
    theirs = parse("De haven groeit elk jaar met zes procent.\n\n- eerste punt\n- tweede punt\n- derde punt")
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert said(merged.text()) == ("De haven groeit ieder jaar met zes procent. eerste punt tweede punt derde punt")
    assert len(merged.text()) == 2


def test_two_items_added_to_one_list_stand_in_that_list() -> None:
    ours = parse("De haven groeit elk jaar met vijf procent.\n\n- vooraf\n- eerste punt\n- tweede punt")
    theirs = parse("De haven groeit elk jaar met vijf procent.\n\n- eerste punt\n- tweede punt\n- derde punt")
    merged = merge(BASE, ours, theirs)
    assert merged.conflicts == ()
    assert merged.text() == parse(
        "De haven groeit elk jaar met vijf procent.\n\n- vooraf\n- eerste punt\n- tweede punt\n- derde punt"
    )


def test_where_both_changed_the_same_words_somebody_chooses() -> None:
    ours = parse("De haven groeit elk jaar met vier procent.")
    theirs = parse("De haven groeit elk jaar met zes procent.")
    merged = merge(parse("De haven groeit elk jaar met vijf procent."), ours, theirs)
    (conflict,) = merged.conflicts
    assert (conflict.base, conflict.ours, conflict.theirs) == ("vijf", "vier", "zes")
    assert merged.text() == ours
    assert merged.text({0: Side.THEIRS}) == theirs


def test_words_changed_side_by_side_are_a_conflict() -> None:
    base = parse("Er is drie miljoen beschikbaar.")
    merged = merge(base, parse("Er is vier miljoen beschikbaar."), parse("Er is drie miljard beschikbaar."))
    assert len(merged.conflicts) == 1


def test_a_new_paragraph_after_a_changed_one_is_none() -> None:
    base = parse("Een zin over havens.\n\nSlot van de brief.")
    ours = parse("Een zin over grote havens.\n\nSlot van de brief.")
    theirs = parse("Een zin over havens.\n\nEen nieuwe alinea.\n\nSlot van de brief.")
    merged = merge(base, ours, theirs)
    assert merged.conflicts == ()
    assert said(merged.text()) == "Een zin over grote havens. Een nieuwe alinea. Slot van de brief."


def test_fields_stay_fields() -> None:
    field = Field("haven", "Voorbeeldhaven", "Voorbeeldhaven")
    base = parse("In \U000f0000 wordt elk jaar gewerkt.", [field])
    ours = parse("In \U000f0000 wordt ieder jaar gewerkt.", [field])
    theirs = parse("In \U000f0000 wordt elk jaar hard gewerkt.", [field])
    assert merge(base, ours, theirs).text() == parse("In \U000f0000 wordt ieder jaar hard gewerkt.", [field])


def test_what_words_do_not_tell_is_not_lost() -> None:
    """Ours made the list numbered while they altered its words: none may be taken silently."""
    base, ours = parse("- eerste\n- tweede punt"), parse("1. eerste\n2. tweede punt")
    merged = merge(base, ours, parse("- eerste\n- ander punt"))
    assert len(merged.conflicts) == 1
    assert merged.text() == ours


def test_words_changed_in_one_of_several_lines_much_alike_are_not_put_in_another() -> None:
    ordinals = ("eerste", "tweede", "derde")

    def text(*last: str) -> Blocks:
        said = zip(ordinals, last, strict=True)
        return parse(
            "\n\n".join(f"Het {ordinal} punt betreft voor deze streek vooral {word}." for ordinal, word in said)
        )

    merged = merge(text("groei", "oever", "kade"), text("groei", "molen", "kade"), text("oever", "kade", "gemaal"))
    assert [(each.base, each.ours, each.theirs) for each in merged.conflicts] == [("oever.", "molen.", "kade.")]
    assert merged.text() == text("oever", "molen", "gemaal")
