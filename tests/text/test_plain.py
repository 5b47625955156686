from app.domain.blocks import Answer, Cell, Heading, ListBlock, ListKind, PageBreak, Para, Question, Table
from app.domain.inlines import Break, Field, Footnote, Inline, Strong, Text
from app.text.labels import item_label, letters, letters_value
from app.text.words import plain


def para(*inlines: Inline | str) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def test_blocks_are_parted_by_an_empty_line_and_notes_stand_at_the_end() -> None:
    text = (
        Heading(1, (Text("Kop"),)),
        para(
            "Een ", Strong((Text("zin"),)), Footnote((para("Noot."), para("Meer."))), Break(), Field("a", "1", "één")
        ),
        PageBreak(),
        para("Twee", Footnote((para("Ook."),))),
    )
    assert plain(text) == "Kop\n\nEen zin[1]\néén\n\nTwee[2]\n\n[1] Noot.\nMeer.\n\n[2] Ook."


def test_items_bear_their_labels_and_count_on() -> None:
    letters = ListBlock(ListKind.LETTER, ((para("x"),), (para("y"),)))
    text = (
        ListBlock(ListKind.NUMBER, ((para("een"), letters), (para("twee", Break(), "regels"),)), start=9),
        ListBlock(ListKind.DASH, ((para("streep"),),)),
        ListBlock(ListKind.NUMBER, ((para("drie"),),), continues=True),
    )
    assert plain(text) == (
        "9. een\n   a. x\n   b. y\n10. twee\n    regels\n\n"
        "– streep\n\n"
        "11. drie"
    )  # fmt: skip


def test_questions_answers_and_tables() -> None:
    table = Table(
        1, ((Cell((para("Jaar"),)), Cell((para("Aantal"), para("zaken")))), (Cell((para("2022"),)), Cell(())))
    )
    text = (Question("1", (para("Klopt het?"),)), Answer(("1", "2"), (para("Ja."), table)))
    assert plain(text) == "Vraag 1\nKlopt het?\n\nAntwoord 1, 2\nJa.\n\nJaar\tAantal zaken\n2022\t"


def test_nothing_is_nothing() -> None:
    assert plain(()) == plain((PageBreak(),)) == ""


def test_letters_go_on_after_z_as_in_word() -> None:
    assert [letters(number) for number in (0, 1, 26, 27, 28, 53)] == ["", "a", "z", "aa", "bb", "aaa"]
    assert all(letters_value(letters(number)) == number for number in range(1, 200))
    assert item_label(ListKind.LETTER, 28) == "bb."
    assert item_label(ListKind.LETTER, 0) == "0."
