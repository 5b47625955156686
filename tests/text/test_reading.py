"""The notation as people write it."""

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Cell,
    Figure,
    Heading,
    ListBlock,
    ListKind,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Link, Strong, Sub, Sup, Text
from app.text.notation import parse


def para(*inlines: Inline | str) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def items(*texts: str) -> tuple[tuple[Block, ...], ...]:
    return tuple((para(text),) for text in texts)


def test_prose_is_prose() -> None:
    prose = "In 2024 (o.a. in Rotterdam) daalde het aantal met 5%: van € 3 naar € 2; zie art. 5, R&D, a < b & [sic]."
    assert parse(prose) == (para(prose),)


def test_lines_of_one_paragraph_are_joined_and_an_empty_line_parts_two() -> None:
    read = parse("Een zin die\nhier doorloopt.\n\nEen tweede.")
    assert read == (para("Een zin die hier doorloopt."), para("Een tweede."))


def test_a_backslash_at_the_end_of_a_line_breaks_it() -> None:
    assert parse("Postbus 1\\\n1234 AB Dorp") == (para("Postbus 1", Break(), "1234 AB Dorp"),)


def test_headings_have_three_levels() -> None:
    assert parse("# Een\n\n## Twee\n\n### Drie :regel[] vervolg #") == (
        Heading(1, (Text("Een"),)),
        Heading(2, (Text("Twee"),)),
        Heading(3, (Text("Drie "), Break(), Text(" vervolg"))),
    )


def test_marks_raised_and_lowered_text() -> None:
    assert parse("*schuin* **vet** m^2^ CO~2~ :hoog[*e*] on:cursief[mid]dellijk") == (
        para(
            Emph((Text("schuin"),)), " ", Strong((Text("vet"),)), " m", Sup((Text("2"),)), " CO", Sub((Text("2"),)),
            " ", Sup((Emph((Text("e"),)),)), " on", Emph((Text("mid"),)), "dellijk",
        ),
    )  # fmt: skip


def test_links_and_addresses_that_show_themselves() -> None:
    assert parse("[de wet](https://example.org/wet) en <https://example.org>") == (
        para(
            Link("https://example.org/wet", (Text("de wet"),)),
            " en ",
            Link("https://example.org", (Text("https://example.org"),)),
        ),
    )


def test_a_note_may_have_several_paragraphs_and_is_trimmed() -> None:
    note = Footnote((para("Eerste ", Emph((Text("alinea"),)), "."), para("Tweede.")))
    assert parse("Zin.^[ Eerste *alinea*. :alinea[] Tweede. ]") == (para("Zin.", note),)


def test_fields_stand_anywhere_in_running_text() -> None:
    first, second = Field("datum", "2022-06-28", "28 juni 2022"), Field("naam", "*ster*", "*ster*")
    assert parse("Op \U000f0000.^[Aan **\U000f0001**]", (first, second)) == (
        para("Op ", first, ".", Footnote((para("Aan ", Strong((second,))),))),
    )


def test_the_four_kinds_of_list() -> None:
    source = "- een\n- twee\n\n* een\n* twee\n\n3. een\n4. twee\n\na. een\nb. twee"
    assert parse(source) == (
        ListBlock(ListKind.DASH, items("een", "twee")),
        ListBlock(ListKind.BULLET, items("een", "twee")),
        ListBlock(ListKind.NUMBER, items("een", "twee"), start=3),
        ListBlock(ListKind.LETTER, items("een", "twee")),
    )


def test_lists_in_lists_by_indentation() -> None:
    inner = ListBlock(ListKind.LETTER, items("een", "twee"))
    assert parse("1. eerste\n   a. een\n   b. twee\n2. tweede\n\n   nog een alinea") == (
        ListBlock(ListKind.NUMBER, ((para("eerste"), inner), (para("tweede"), para("nog een alinea")))),
    )


def test_after_z_come_doubled_letters() -> None:
    found = parse("y. een\nz. twee\naa. drie\nbb. vier")
    assert found == (ListBlock(ListKind.LETTER, items("een", "twee", "drie", "vier"), start=25),)


def test_a_letter_with_a_full_stop_within_a_paragraph_is_text() -> None:
    assert parse("Zie ook\np. 12 en verder") == (para("Zie ook p. 12 en verder"),)
    assert parse("Te weten:\na. een") == (para("Te weten:"), ListBlock(ListKind.LETTER, items("een")))


def test_a_fence_makes_a_list_go_on_or_start_afresh() -> None:
    assert parse("::: lijst vervolg\n4. vier\n5. vijf\n:::\n\n::: lijst vanaf 12\na. een\n:::") == (
        ListBlock(ListKind.NUMBER, items("vier", "vijf"), continues=True),
        ListBlock(ListKind.LETTER, items("een"), start=12),
    )


def test_questions_and_answers() -> None:
    source = "::: vraag 3a\nKlopt dit?\n:::\n\n:::: antwoord 3a, 4\nJa.\n\n::: lijst\n- omdat\n:::\n::::"
    assert parse(source) == (
        Question("3a", (para("Klopt dit?"),)),
        Answer(("3a", "4"), (para("Ja."), ListBlock(ListKind.DASH, items("omdat")))),
    )


def test_quotes_annexes_and_new_pages() -> None:
    assert parse("> Het *besluit*.\n>\n> Tweede.\n\n---\n\n::: bijlage\nOverzicht per **jaar**\n:::") == (
        Quote((para("Het ", Emph((Text("besluit"),)), "."), para("Tweede."))),
        PageBreak(),
        Annex((Text("Overzicht per "), Strong((Text("jaar"),)))),
    )


def test_a_picture_stands_alone_with_caption_and_description() -> None:
    address = "0" * 64
    assert parse(f'![De haven in *2022*](sha256:{address} "Een \\"kraan\\"")') == (
        Figure(address, 'Een "kraan"', (Text("De haven in "), Emph((Text("2022"),)))),
    )


def test_a_table_with_pipes_has_one_header_row() -> None:
    assert parse("| Jaar | Aantal |\n| --- | --- |\n| 2022 | a \\| b |\n|  | **9** |") == (
        Table(
            1,
            (
                (Cell((para("Jaar"),)), Cell((para("Aantal"),))),
                (Cell((para("2022"),)), Cell((para("a | b"),))),
                (Cell(()), Cell((para(Strong((Text("9"),))),))),
            ),
        ),
    )


def test_a_table_with_fences_holds_anything() -> None:
    source = """
::::: tabel
:::: koprij
::: cel kolommen=2
Kop
:::
::::
:::: rij
::: cel
- een
- twee
:::
::: cel rijen=2
:::
::::
:::::
"""
    assert parse(source) == (
        Table(
            1,
            (
                (Cell((para("Kop"),), columns=2),),
                (Cell((ListBlock(ListKind.DASH, items("een", "twee")),)), Cell((), rows=2)),
            ),
        ),
    )


def test_named_characters_are_those_characters() -> None:
    assert parse("artikel&nbsp;5 kost &euro; 3 &amp; meer") == (para("artikel\N{NO-BREAK SPACE}5 kost € 3 & meer"),)


def test_nothing_gives_nothing() -> None:
    assert parse("") == parse(" \n\n \t ") == ()


def test_line_ends_of_windows_and_old_macs_are_line_ends() -> None:
    assert parse("een\r\ntwee\r\n\r\ndrie\r\rvier") == (para("een twee"), para("drie"), para("vier"))
