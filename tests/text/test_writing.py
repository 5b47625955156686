"""What the writer gives is what a person would have written."""

import pytest

from app.domain.blocks import (
    Annex,
    Answer,
    Blocks,
    Cell,
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
from app.text.notation import parse, write


def para(*inlines: Inline | str) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def items(*texts: str) -> tuple[Blocks, ...]:
    return tuple((para(text),) for text in texts)


@pytest.mark.parametrize(
    "prose",
    [
        "Op 28 juni 2022 schreef u mij (uw kenmerk 4012345, zie ook p. 3): 'dank!'",
        "De R&D-afdeling van Jansen & Zn kreeg € 1.250.000,- voor 50% van de kosten.",
        'Het bedrag < 100 euro blijft "klein"; a.b. en o.a. ook.',
        "Wat zegt artikel 3:40 BW [sic] over '[…]' en ~5 miljoen?",
        "2024 was een jaar - net als 2023 – met snake_case, 1/2 en 3 + 4 = 7.",
        "e-mail: jan.jansen@example.org, https://example.org/pad?x=1&y=2",
        "(a) eerst; (b) dan; #1 is nummer 1.",
        "Nee! Dat is {niet} zo: $ 5 @ 3 ; 100 % | einde",
    ],
)
def test_ordinary_prose_is_written_without_a_backslash(prose: str) -> None:
    assert write((para(prose),)).text == prose + "\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2024. In dat jaar", r"2024\. In dat jaar"),
        ("a. eerst", r"a\. eerst"),
        ("- streepje", r"\- streepje"),
        ("# hekje", r"\# hekje"),
        ("*ster*", r"\*ster\*"),
        ("::: vraag 1", r"\::: vraag 1"),
        ("[a](b)", r"\[a\](b)"),
        ("&amp;", r"\&amp;"),
        ("{{ x }}", "&#123;{ x }}"),
        (" x ", "&#32;x&#32;"),
        ("artikel\N{NO-BREAK SPACE}5", "artikel&nbsp;5"),
        ("C:\\map", r"C:\\map"),
    ],
)
def test_what_would_mean_something_is_escaped(text: str, written: str) -> None:
    assert write((para(text),)).text == written + "\n"
    assert parse(written) == (para(text),)


def test_a_letter_in_the_plainest_form() -> None:
    note = Footnote((para("Bijlage 1."),))
    text = (
        Heading(1, (Text("Havens"),)),
        para("De ", Strong((Text("minister"),)), " heeft ", Emph((Text("geen"),)), " bezwaar.", note),
        ListBlock(ListKind.DASH, items("een", "twee")),
        ListBlock(ListKind.NUMBER, ((para("een"),), (para("twee"), ListBlock(ListKind.LETTER, items("x", "y"))))),
        Quote((para("Aldus."), para("Besloten."))),
        para("Postbus 1", Break(), "1234 AB Dorp"),
        para("m", Sup((Text("2"),)), " CO", Sub((Text("2"),)), " ", Link("https://example.org", (Text("site"),))),
        PageBreak(),
        Annex((Text("Cijfers"),)),
    )  # fmt: skip
    assert write(text).text == (
        "# Havens\n\n"
        "De **minister** heeft *geen* bezwaar.^[Bijlage 1.]\n\n"
        "- een\n- twee\n\n"
        "1. een\n\n2. twee\n\n   a. x\n   b. y\n\n"
        "> Aldus.\n>\n> Besloten.\n\n"
        "Postbus 1\\\n1234 AB Dorp\n\n"
        "m^2^ CO~2~ [site](https://example.org)\n\n"
        "---\n\n"
        "::: bijlage\nCijfers\n:::\n"
    )


def test_a_simple_table_has_pipes() -> None:
    table = Table(1, ((Cell((para("Jaar"),)), Cell((para("a|b"),))), (Cell((para("2022"),)), Cell(()))))
    assert write((table,)).text == "| Jaar | a&#124;b |\n| --- | --- |\n| 2022 |  |\n"


def test_a_table_with_spans_has_fences() -> None:
    table = Table(0, ((Cell((para("x"),), columns=2),),))
    assert write((table,)).text == "::::: tabel\n:::: rij\n::: cel kolommen=2\nx\n:::\n::::\n:::::\n"


def test_a_fence_around_fences_is_longer() -> None:
    text = (Answer(("1", "2"), (Question("1", (para("Klopt het?"),)),)),)
    assert write(text).text == ":::: antwoord 1, 2\n::: vraag 1\nKlopt het?\n:::\n::::\n"


def test_two_lists_of_one_kind_are_kept_apart() -> None:
    dashes = ListBlock(ListKind.DASH, items("een"))
    assert write((dashes, dashes, dashes)).text == "- een\n\n::: lijst\n- een\n:::\n\n- een\n"


def test_a_list_that_goes_on_says_so() -> None:
    on = ListBlock(ListKind.NUMBER, items("vier"), continues=True)
    assert write((on,)).text == "::: lijst vervolg\n1. vier\n:::\n"


def test_stars_stand_only_where_they_can_mean_one_thing() -> None:
    text = (
        para("on", Emph((Text("mid"),)), "dellijk ", Strong((Emph((Text("beide"),)),)), Emph((Text("los"),)), "."),
        para(Strong((Text(" los "),)), Emph((Text('"Nota"'),)), " ", Emph((Text('"Nota"'),)), "s"),
    )
    assert write(text).text == (
        "on:cursief[mid]dellijk :vet[*beide*]*los*.\n\n"
        ':vet[ los ]:cursief["Nota"] :cursief["Nota"]s\n'
    )  # fmt: skip
    assert parse(write(text).text) == text


def test_fields_become_characters_in_the_order_they_stand() -> None:
    first, second = Field("a", "1", "een"), Field("b", "2", "*twee*")
    written = write((para(first, " en ", Strong((second,)), Footnote((para(first),))),))
    assert written.text == "\U000f0000 en **\U000f0001**^[\U000f0002]\n"
    assert written.fields == (first, second, first)


def test_nothing_is_written_as_nothing() -> None:
    assert write(()).text == ""
