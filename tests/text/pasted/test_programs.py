"""What each program puts on the clipboard, as blocks."""

from app.domain.blocks import Block, Blocks, Cell, Heading, ListBlock, ListKind, Para, Quote, Table
from app.domain.inlines import Break, Emph, Footnote, Inline, Link, Strong, Sub, Sup, Text
from app.text.pasted import read_html
from tests.text.pasted.samples import BROWSER, DOCS, OUTLOOK, WORD, WRITER


def para(*said: str | Inline) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in said))


def heading(level: int, said: str) -> Heading:
    return Heading(level, (Text(said),))


def items(kind: ListKind, *said: Blocks, start: int = 1) -> ListBlock:
    return ListBlock(kind, said, start)


def test_what_word_puts_there_keeps_its_structure_and_loses_the_rest() -> None:
    note = Footnote((para("Kamerstuk 12\xa0345, nr.\xa06."),))
    cells = (Cell((para("2031"),), rows=2), Cell((para("12"),)))
    expected: tuple[Block, ...] = (
        heading(1, "1 Aanleiding"),
        para(
            "Geachte ", Strong((Text("heer"),)), " de\xa0Voorbeeld, dank voor uw ", Emph((Text("brief"),)), note,
            " over CO", Sub((Text("2"),)), " en m", Sup((Text("2"),)), ".",
        ),
        para(
            "Wij steunen dit plan; zie ",
            Link("https://www.voorbeeld.example/plan?a=1&b=2", (Text("de website"),)), ".", Break(), "Tweede regel.",
        ),
        items(
            ListKind.NUMBER,
            (
                para("Ten eerste"),
                items(ListKind.LETTER, (para("onderdeel"), para("Vervolg van het onderdeel."))),
            ),
            (para("Ten tweede"),),
        ),
        para("Tussendoor."),
        items(ListKind.NUMBER, (para("Ten vierde"),), start=4),
        items(ListKind.DASH, (para("streepje"),)),
        Table(1, ((Cell((para(Strong((Text("Bedragen"),))),), columns=2),), cells, (Cell((para("13"),)),))),
        heading(3, "Kopje"),
    )  # fmt: skip
    assert read_html(WORD) == expected


def test_what_writer_puts_there_is_read() -> None:
    note = Footnote((para("De noot van Writer."),))
    table = Table(1, tuple(tuple(Cell((para(said),)) for said in row) for row in (("Jaar", "Aantal"), ("2031", "7"))))
    assert read_html(WRITER) == (
        heading(2, "Toelichting"),
        para("Een zin met een noot", note, "."),
        items(
            ListKind.NUMBER,
            (para("drie"), items(ListKind.LETTER, (para("onder drie"),))),
            (para("vier"),),
            start=3,
        ),
        table,
    )


def test_google_docs_wraps_everything_in_a_bold_that_is_none() -> None:
    assert read_html(DOCS) == (
        heading(2, "Standpunt"),
        para(
            "Gewoon, ", Strong((Text("vet"),)), " en ", Emph((Text("schuin"),)), Sup((Text("e"),)), "."
        ),
        items(
            ListKind.BULLET, (para("een"), items(ListKind.BULLET, (para("binnenin"),))), (para("twee"),)
        ),
    )  # fmt: skip


def test_in_a_mail_dashes_are_told_by_the_style_and_a_frame_is_no_table() -> None:
    assert read_html(OUTLOOK) == (
        para("Hallo,"),
        items(ListKind.DASH, (para("eerste punt"),), (para("tweede punt"),)),
        para("Groet,", Break(), "Een voorbeeld"),
        para("Afdeling Voorbeeld"),
        para("Handtekening"),
    )


def test_a_web_page_is_read_without_its_scripts_and_pictures() -> None:
    assert read_html(BROWSER) == (
        items(ListKind.BULLET, (para("Menu"),)),
        heading(3, "Diep kopje"),
        para("Tekst met code en een val."),
        Quote((para("Een ", Emph((Text("citaat"),)), "."),)),
        para("Onderschrift"),
        para("Begrip"),
        para("Uitleg"),
    )
