from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Heading, ListBlock, ListKind, Para, Quote, Table
from app.domain.inlines import Break, Emph, Link, Strong, Sup, Text
from app.domain.readings import Extract
from app.intake.extraction import extract
from app.intake.passages import written
from tests.support.effort import examples
from tests.support.shared import shared

PROSE = (
    "De haven van Voorbeeldstad werkt samen met de douane aan een plan\n"
    "dat de komende jaren wordt uitgevoerd. Het plan kost tijd en geld,\n"
    "en levert een veilige haven op waar bedrijven graag naartoe gaan.\n"
    "Dat is de kern.\n"
    "Daarnaast vraagt het plan om een uitwerking die met alle partijen in\n"
    "de haven wordt besproken. Die uitwerking volgt voor het einde van\n"
    "het jaar, met een planning en een begroting voor elk onderdeel.\n"
)


def read(text: str, name: str = "brief.txt") -> Extract:
    return extract(text.encode(), name)


def texts(got: Extract) -> tuple[str, ...]:
    return tuple(written(((got.blocks, True),))[0].split("\n"))


def test_lines_a_layout_broke_are_joined_and_a_short_last_line_ends_a_paragraph() -> None:
    first, second = texts(read(PROSE))
    assert first.startswith("De haven van Voorbeeldstad werkt samen met de douane aan een plan dat de komende")
    assert first.endswith("Dat is de kern.")
    assert second.startswith("Daarnaast")
    assert second.endswith("onderdeel.")


def test_empty_lines_between_all_lines_are_those_of_a_converter() -> None:
    spaced = PROSE.replace("\n", "\n\n").replace("kern.\n\n", "kern.\n\n\n\n")
    assert texts(read(spaced)) == texts(read(PROSE.replace("kern.\n", "kern.\n\n")))


def test_a_sentence_cut_by_a_page_number_or_page_end_is_whole() -> None:
    expected = texts(read(PROSE))
    for cut in ("\n\n Pagina 2 van 3\n\n\n", "\n\f\n"):
        assert texts(read(PROSE.replace("douane aan een plan\n", f"douane aan een plan{cut}"))) == expected


def test_places_and_pages_count_in_the_text_as_it_stands() -> None:
    text = "Eerste bladzijde.\n\fTweede bladzijde."
    got = read(text)
    assert (got.plain, got.pages) == (text, 2)
    assert read("Zonder bladzijden.").pages is None


def test_address_lines_stay_lines_of_one_paragraph() -> None:
    (block,) = read("Gemeente Voorbeeldstad\nPostbus 1\n1234 AB Voorbeeldstad").blocks
    assert block == Para(
        (Text("Gemeente Voorbeeldstad"), Break(), Text("Postbus 1"), Break(), Text("1234 AB Voorbeeldstad"))
    )


def test_dashes_make_a_list() -> None:
    got = read("Drie punten:\n- eerst dit\n- dan dat\n• en een stip")
    assert got.blocks[1:] == (
        ListBlock(ListKind.DASH, ((Para((Text("eerst dit"),)),), (Para((Text("dan dat"),)),))),
        ListBlock(ListKind.BULLET, ((Para((Text("en een stip"),)),),)),
    )


def test_a_hyphen_before_en_keeps_its_space_and_another_does_not() -> None:
    full = "x" * 60
    text = f"{full} bron-\nen transitlanden {full[:40]} Latijns-\nAmerika {full}\n{full} slot.\n"
    assert "bron- en transitlanden" in texts(read(text))[0]
    assert "Latijns-Amerika" in texts(read(text))[0]


MARKDOWN = """# Aanpak

Een **vette** en *schuine* zin met een [verwijzing](https://voorbeeld.nl) en noot<sup>1</sup>
die doorloopt.

- een
- twee

3. drie

> Woorden van een ander

| a | b |
|---|---|
| 1 | 2 |
"""


def test_markdown_becomes_blocks() -> None:
    heading, para, dashes, number, quote, table = read(MARKDOWN, "brief.md").blocks
    assert heading == Heading(1, (Text("Aanpak"),))
    assert para == Para(
        (
            Text("Een "), Strong((Text("vette"),)), Text(" en "), Emph((Text("schuine"),)), Text(" zin met een "),
            Link("https://voorbeeld.nl", (Text("verwijzing"),)), Text(" en noot"), Sup((Text("1"),)),
            Text(" die doorloopt."),
        )
    )  # fmt: skip
    assert dashes == ListBlock(ListKind.DASH, ((Para((Text("een"),)),), (Para((Text("twee"),)),)))
    assert number == ListBlock(ListKind.NUMBER, ((Para((Text("drie"),)),),), start=3)
    assert quote == Quote((Para((Text("Woorden van een ander"),)),))
    assert isinstance(table, Table)
    assert len(table.rows) == 2


def test_a_text_file_full_of_marks_is_read_as_markdown() -> None:
    assert isinstance(read("### Een\n\ntekst\n\n### Twee\n\n**drie**\n").blocks[0], Heading)


def test_one_mark_in_a_text_file_is_a_mark() -> None:
    assert texts(read("Prijs **exclusief** btw")) == ("Prijs **exclusief** btw",)


@given(st.text(alphabet="#*_-> \n`~|[]()<>/supbr1.!a\f\t", max_size=200))
@settings(max_examples=examples(200))
def test_no_markdown_is_refused_and_no_letters_are_lost(source: str) -> None:
    got = read(f"woord {source}", "brief.md")
    assert any("woord" in line for line in texts(got))


def test_the_lines_of_a_real_letter_become_paragraphs() -> None:
    name = "seeds/000_073206506f03ba66.txt"
    got = extract(shared(name).read_bytes(), name)
    assert len(got.blocks) < 25
    assert max(map(len, texts(got))) > 500
