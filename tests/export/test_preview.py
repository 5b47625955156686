import hashlib
import re
from base64 import b64encode
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from app.domain.blocks import Annex, Answer, Cell, Figure, Heading, ListKind, PageBreak, Question, Quote, Table
from app.domain.inlines import Field, Link, Text
from app.domain.resolved import LetterField
from app.export.house_style import HouseStyle
from app.export.looks import Look
from app.export.preview import part_anchor, preview_html
from tests.export.letters import bullet, letter, letterhead, note, para, varied
from tests.support.pictures import png


class Reader(HTMLParser):
    """Reads tags as they are opened and closed, and the text between."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.deepest_table = 0
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("br", "hr"):
            self.open.append(tag)
            self.deepest_table = max(self.deepest_table, self.open.count("table"))

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        assert tag in ("br", "hr")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)


def body(style: HouseStyle, *blocks: object) -> str:
    """Return the HTML of a text, without letterhead and signature."""
    made = letter(blocks, fields=(), opening="", closing="", signature_above=(), signature_below=())  # type: ignore[arg-type]
    html = re.sub('<a name="part-[^>]*></a>', "", preview_html(made, style))
    head = f"<p><b>{style.settings.labels['organisatie']}</b></p>"
    return html.partition("<body>")[2].removeprefix(head).removesuffix("</body></html>")


def bare(html: str) -> str:
    """Return HTML without the classes of its paragraphs."""
    return re.sub(' class="[a-z ]*"', "", html)


def test_the_preview_is_well_formed_and_flat(house_style: HouseStyle) -> None:
    reader = Reader()
    reader.feed(preview_html(varied(), house_style))
    assert reader.open == []
    assert reader.deepest_table == 1


def test_letterhead_opening_and_signature_are_shown(house_style: HouseStyle) -> None:
    reader = Reader()
    reader.feed(preview_html(varied(), house_style))
    for words in ("VOORBEELD", "0000 AA  VOORBEELDSTAD", "Ons kenmerk: 0000001", "Datum: 28 juni 2022",
                  "Geachte heer Voorbeeld,", "Hoogachtend,", "C. Voorbeeld-Naam"):  # fmt: skip
        assert words in reader.words


def test_every_part_has_an_anchor_inside_its_first_paragraph(house_style: HouseStyle) -> None:
    made = varied()
    html = preview_html(made, house_style)
    for part in made.parts:
        assert re.search(f'<(p|h.)[^>]*><a name="{part_anchor(part)}"></a>', html)


def test_what_is_wanted_is_marked_by_more_than_colour(house_style: HouseStyle) -> None:
    assert body(house_style, para((Field("bedrag", "", "[bedrag]"),))) == '<p><span class="open">[bedrag]</span></p>'
    fields = (*letterhead(), LetterField("adres1", "", "[geadresseerde]", is_open=True))
    assert '<span class="open">[geadresseerde]</span>' in preview_html(letter(fields=fields), house_style)
    signer = LetterField("ondertekenaar", "", "[ondertekenaar]", is_open=True)
    unsigned = letter(fields=(signer,), signature_below=("[ondertekenaar]",))
    assert '<span class="open">[ondertekenaar]</span>' in preview_html(unsigned, house_style)


def test_lists_bear_the_labels_of_the_word_file(house_style: HouseStyle) -> None:
    shown = body(
        house_style,
        bullet(ListKind.NUMBER, (para("een"), bullet(ListKind.LETTER, "a", "b")), "twee"),
        bullet(ListKind.NUMBER, "drie", continues=True),
        bullet(ListKind.DASH, "streep"),
    )
    labels = re.findall(r">([^<>]*)\u2002", shown)
    assert labels == ["1.", "a.", "b.", "2.", "3.", "–"]


def test_notes_follow_at_the_end_with_a_way_back(house_style: HouseStyle) -> None:
    shown = body(house_style, para("een", note("eerste")), para("twee", note("tweede")))
    assert shown.index("twee") < shown.index("eerste") < shown.index("tweede")
    assert '<a name="plaats-2" href="#noot-2">' in shown
    assert '<a name="noot-2" href="#plaats-2">' in shown


def test_questions_answers_annexes_and_figures_are_shown(house_style: HouseStyle) -> None:
    shown = body(
        house_style,
        Question("1", (para("Waarom?"),)),
        Answer(("1", "2", "3"), (para("Daarom."),)),
        PageBreak(),
        Heading(3, (Text("Kop"),)),
        Figure("0" * 64, "een <grafiek>", (Text("Figuur 1"),)),
        Annex((Text("Bijlage"),)),
    )
    assert bare(shown) == (
        "<p><b>Vraag 1</b></p><p><b>Waarom?</b></p><p><b>Antwoord op de vragen 1, 2 en 3</b></p><p>Daarom.</p><hr/>"
        "<h4>Kop</h4><p>[een &lt;grafiek&gt;]</p><p><i>Figuur 1</i></p><hr/><h2>Bijlage</h2>"
    )


def test_what_stands_in_a_question_has_the_look_the_word_file_gives_it(house_style: HouseStyle) -> None:
    within = (para("Waarom?"), bullet(ListKind.DASH, "punt"), Quote((para("Woorden."),)))
    shown = bare(body(house_style, Question("1", within), Answer(("1",), within)))
    question, answer = shown.split("<p><b>Antwoord op vraag 1</b></p>")
    assert question.startswith("<p><b>Vraag 1</b></p><p><b>Waarom?</b></p>")
    assert re.findall("<p[^>]*>(.*?)</p>", question)[2:] == ["<b>–\u2002punt</b>", "Woorden."]
    assert "<b>" not in answer


@pytest.mark.parametrize(("bold", "italic", "shown"), [
    (False, True, "<i>Waarom?</i>"), (True, True, "<b><i>Waarom?</i></b>"), (False, False, "Waarom?"),
])  # fmt: skip
def test_a_question_looks_as_its_house_style_says(
    house_style: HouseStyle, bold: bool, italic: bool, shown: str
) -> None:
    looks = {**house_style.looks, "question": Look(bold=bold, italic=italic, half_points=18)}
    made = body(replace(house_style, looks=looks), Question("1", (para("Waarom?"),)))
    assert made.endswith(f"<p>{shown}</p>")


def test_a_picture_is_shown_as_wide_as_in_the_word_file(house_style: HouseStyle) -> None:
    small, wide = png(120, 40), png(3000, 1000)
    figures = {hashlib.sha256(each).hexdigest(): each for each in (small, wide)}
    blocks = tuple(Figure(each, "Een <pijl>", (Text("Verloop"),)) for each in figures)
    html = preview_html(letter(blocks), house_style, figures, embedded=False)
    text = house_style.page.width * 96 // 1440
    assert re.findall('<img src="sha256:([0-9a-f]+)" alt="Een &lt;pijl&gt;" width="([0-9]+)"', html) == [
        (sha256, width) for sha256, width in zip(figures, ("120", str(text)), strict=True)
    ]
    assert "<i>Figuur 2 Verloop</i>" in html
    assert f"data:image/png;base64,{b64encode(small).decode()}" in preview_html(letter(blocks), house_style, figures)


def test_what_is_no_picture_shows_its_words(house_style: HouseStyle) -> None:
    html = preview_html(letter((Figure("0" * 64, "Een pijl", ()),)), house_style, {"0" * 64: b"GIF89a"})
    assert '<p class="kader">' in html
    assert "<img" not in html.partition("<body>")[2]


def test_a_table_keeps_its_spans(house_style: HouseStyle) -> None:
    table = Table(
        1, ((Cell((para("k"),), 2),), (Cell((para("a"),), rows=2), Cell((para("b"),))), (Cell((para("c"),)),))
    )
    shown = body(house_style, table)
    found = re.findall(r"<(t[hd]) colspan=\"(\d)\" rowspan=\"(\d)\" width=\"\d+%\"><p>(.*?)</p>", bare(shown))
    assert found == [
        ("th", "2", "1", "<b>k</b>"),
        ("td", "1", "2", "a"),
        ("td", "1", "1", "b"),
        ("td", "1", "1", "c"),
    ]


def test_a_table_has_the_lines_of_its_word_style_and_columns_as_wide(house_style: HouseStyle) -> None:
    wide = "een cel met veel meer woorden dan de andere, zodat zij ruimer is"
    table = Table(0, ((Cell((para("smal"),)), Cell((para(wide),))), (Cell((para("samen"),), 2),)))
    html = preview_html(letter((table,)), house_style)
    assert 'border="0"' in html
    style = html.partition("</style>")[0]
    assert "border-top-color: #7A8B9A; border-bottom-width: 1px" in style
    assert "border-left" not in style
    first, second, both = map(int, re.findall(r'width="(\d+)%"><p', bare(html)))
    assert first < second
    assert first + second == pytest.approx(both, abs=1)
    assert both == 100


def test_links_that_lead_off_the_web_are_words_only(house_style: HouseStyle) -> None:
    assert body(house_style, para((Link("javascript:alert(1)", (Text("klik"),)),))) == "<p>klik</p>"
    assert body(house_style, para((Link('https://a.example/"x', (Text("web"),)),))) == (
        '<p><a href="https://a.example/%22x">web</a></p>'
    )


def test_the_signature_stands_before_the_annexes_as_in_the_word_file(house_style: HouseStyle) -> None:
    text = preview_html(
        letter((para("Tekst."), Annex((Text("Bijlage"),)), para("Erbij.")), (para("Meer."),)), house_style
    )
    places = [
        text.index(words) for words in ("Tekst.", "Hoogachtend,", "C. Voorbeeld-Naam", "Bijlage<", "Erbij.", "Meer.")
    ]
    assert places == sorted(places)
