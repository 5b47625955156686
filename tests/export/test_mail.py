"""What a letter says, for a mail."""

from html.parser import HTMLParser

from app.domain.blocks import Annex, Heading, ListKind
from app.domain.inlines import Text
from app.export.house_style import HouseStyle
from app.export.mail import mail_html, mail_text
from tests.export.letters import bullet, letter, note, para, varied


class Tags(HTMLParser):
    """Gathers tags and words, and sees that every tag is closed in its turn."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(tag)
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("br", "hr"):
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data.split()


def test_every_tag_of_any_block_is_closed(house_style: HouseStyle) -> None:
    read = Tags(mail_html(varied(), house_style))
    assert read.open == []
    assert {"h2", "h3", "h4", "ol", "ul", "li", "table", "th", "td", "b", "i", "a", "sup", "sub"} <= set(read.seen)


def test_lists_are_lists_and_count_on_where_the_letter_does(house_style: HouseStyle) -> None:
    made = letter(
        (
            bullet(ListKind.NUMBER, "een", "twee"),
            para("tussen"),
            bullet(ListKind.NUMBER, "drie", continues=True),
            bullet(ListKind.LETTER, "deel", start=3),
            bullet(ListKind.DASH, "streepje"),
        )
    )
    html = mail_html(made, house_style)
    assert "<ol><li><p>een</p></li><li><p>twee</p></li></ol>" in html
    assert '<ol start="3"><li><p>drie</p></li></ol>' in html
    assert '<ol type="a" start="3"><li><p>deel</p></li></ol>' in html
    assert "<ul style=\"list-style-type:'–\u2002'\"><li><p>streepje</p></li></ul>" in html


def test_closing_and_signature_stand_before_an_annex_and_the_notes_last(house_style: HouseStyle) -> None:
    made = letter(
        (Heading(1, (Text("Kop"),)), para("Tekst", note("De noot.")), Annex((Text("Bijlage"),)), para("Slot"))
    )
    words = " ".join(Tags(mail_html(made, house_style)).words)
    order = (
        "Geachte heer Voorbeeld,",
        "Kop",
        "Tekst",
        "Hoogachtend,",
        "C. Voorbeeld-Naam",
        "Bijlage",
        "Slot",
        "De noot.",
    )
    places = [words.index(each) for each in order]
    assert places == sorted(places)
    text = mail_text(made)
    assert [text.index(each) for each in order] == sorted(text.index(each) for each in order)


def test_the_letterhead_stays_out_of_a_mail(house_style: HouseStyle) -> None:
    for made in (mail_html(varied(), house_style), mail_text(varied())):
        assert "Postbus 00000" not in made
