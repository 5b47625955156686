from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Cell, Heading, ListBlock, ListKind, Para, Table
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Break, Emph, Footnote, Link, Strong, Sup, Text
from app.domain.readings import Extract
from app.intake.extraction import extract
from tests.support.effort import examples
from tests.support.odt import flat_odt, frame, odt, odt_members, p, text_style, zipped

NUMBERED = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'text:start-value="3"/><text:list-level-style-number text:level="2" style:num-format="a"/></text:list-style>'
)
DASHED = (
    '<text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/>'
    "</text:list-style>"
)
LETTER = p("Een zin om mee te beginnen.")


def read(body: str, automatic: str = "", masters: str = "", meta: str = "") -> Extract:
    return extract(odt(body, automatic, masters, meta), "voorbeeld.odt")


def para(text: str) -> Para:
    return Para((Text(text),))


def inlines(xml: str, automatic: str = "") -> tuple[object, ...]:
    (block,) = read(p(xml), automatic).blocks
    assert isinstance(block, Para)
    return block.inlines


def test_spaces_tabs_line_breaks_and_links_in_a_line() -> None:
    link = '<text:a xlink:href="https://voorbeeld.nl/">site</text:a>'
    got = inlines(f'A<text:s text:c="1000000000"/>b<text:tab/>c<text:line-break/>d {link} e')
    assert got == (Text("A b c"), Break(), Text("d "), Link("https://voorbeeld.nl/", (Text("site"),)), Text(" e"))


def test_marks_come_from_styles_and_the_styles_they_are_based_on() -> None:
    automatic = (
        text_style("T1", 'fo:font-weight="bold"')
        + text_style("T2", "", more='style:parent-style-name="T1"')
        + text_style("T3", 'fo:font-style="italic"')
        + text_style("T4", 'style:text-position="super 58%"')
        + text_style("T5", "", more='style:parent-style-name="T5"')
    )
    spans = "".join(f'<text:span text:style-name="T{number}">t{number}</text:span> ' for number in range(2, 6))
    assert inlines(spans, automatic) == (
        Strong((Text("t2"),)), Text(" "), Emph((Text("t3"),)), Text(" "), Sup((Text("t4"),)), Text(" t5"),
    )  # fmt: skip


def test_hidden_and_deleted_text_and_comments_are_left_out() -> None:
    hidden = text_style("T1", 'text:display="none"')
    deleted = (
        f"<text:tracked-changes><text:changed-region><text:deletion>{p('weg')}</text:deletion></text:changed-region>"
    )
    body = (
        f"{deleted}</text:tracked-changes>"
        + p(
            'Zicht<text:change text:change-id="1"/><text:span text:style-name="T1">verborgen</text:span>'
            f"<office:annotation>{p('opmerking')}</office:annotation>baar"
            '<text:hidden-text text:is-hidden="true">verborgen</text:hidden-text>.'
        )
        + f'<text:section text:display="none">{p("verborgen")}</text:section>'
        + p('<text:hidden-paragraph text:is-hidden="true"/>verborgen')
    )
    assert read(body, hidden).plain == "Zichtbaar."


def test_a_note_stands_at_its_mark_and_below_the_text() -> None:
    note = f"<text:note-citation>1</text:note-citation><text:note-body>{p('Noot.')}</text:note-body>"
    note = f"<text:note>{note}</text:note>"
    got = read(p(f"Voor{note}na.") + p("Slot."))
    assert got.blocks[0] == Para((Text("Voor"), Footnote((para("Noot."),)), Text("na.")))
    assert got.plain == "Voorna.\nSlot.\nNoot."
    assert [(each.text, each.label, each.marks) for each in got.passages] == [
        ("Voorna.", "", ((4, "1"),)),
        ("Slot.", "", ()),
        ("Noot.", "1", ()),
    ]


def test_lists_keep_their_numbers_and_nest() -> None:
    inner = f"<text:list><text:list-item>{p('sub')}</text:list-item></text:list>"
    body = (
        f'<text:list text:style-name="L1"><text:list-item>{p("een")}{inner}</text:list-item>'
        f"<text:list-item>{p('twee')}</text:list-item></text:list>"
        + p("Tussen.")
        + '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>'
        + f"{p('drie')}</text:list-item></text:list>"
        + f'<text:list text:style-name="L2"><text:list-item>{p("streep")}</text:list-item></text:list>'
    )
    got = read(LETTER + body, NUMBERED + DASHED)
    inner_list = ListBlock(ListKind.LETTER, ((para("sub"),),))
    assert got.blocks[1:] == (
        ListBlock(ListKind.NUMBER, ((para("een"), inner_list), (para("twee"),)), 3),
        para("Tussen."),
        ListBlock(ListKind.NUMBER, ((para("drie"),),), continues=True),
        ListBlock(ListKind.DASH, ((para("streep"),),)),
    )
    assert got.plain.split("\n")[1:] == ["3. een", "a. sub", "4. twee", "Tussen.", "5. drie", "– streep"]
    assert [each.label for each in got.passages[1:]] == ["3", "a", "4", "", "5", ""]


def test_headings_are_known_by_element_style_and_title() -> None:
    automatic = text_style("Kop", "", "paragraph", 'style:default-outline-level="2"')
    automatic += text_style("P1", "", "paragraph", 'style:parent-style-name="Kop"')
    body = '<text:h text:outline-level="7">Diep</text:h>' + p("Tussen", "P1")
    assert read(LETTER + body, automatic).blocks[1:] == (Heading(3, (Text("Diep"),)), Heading(2, (Text("Tussen"),)))


def test_tables_keep_their_grid_and_repeats_are_read_once() -> None:
    def cell(text: str, attributes: str = "") -> str:
        return f"<table:table-cell {attributes}>{p(text)}</table:table-cell>"

    body = (
        "<table:table><table:table-header-rows><table:table-row>"
        + cell("kop", 'table:number-columns-spanned="2"')
        + "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
        + '<table:table-row table:number-rows-repeated="1000000000">'
        + cell("a", 'table:number-rows-spanned="99"')
        + cell("b", 'table:number-columns-repeated="16384"')
        + "</table:table-row></table:table>"
    )
    rows = ((Cell((para("kop"),), columns=2),), (Cell((para("a"),)), Cell((para("b"),))))
    assert read(LETTER + body).blocks[1] == Table(1, rows)


def test_the_letterhead_in_frames_tables_and_empty_paragraphs_stands_apart() -> None:
    cells = "".join(f"<table:table-cell>{p(text)}</table:table-cell>" for text in ("Datum", "3 mei 2023"))
    body = (
        frame(p("Retouradres"))
        + p(frame(p("Directie Voorbeeld")))
        + f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
        + p("3235")
        + p(frame(p("Naast de brief")) + "De eerste zin van de brief.")
    )
    got = read(body + p("Nog een " + frame(p("Kader")) + "zin."))
    assert got.blocks == (para("De eerste zin van de brief."), para("Nog een zin."), para("Kader"))
    assert got.plain.split("\n")[:5] == [
        "Retouradres", "Directie Voorbeeld", "Datum\t3 mei 2023", "3235", "Naast de brief",
    ]  # fmt: skip


def test_headers_of_the_first_page_come_first_and_those_of_the_next_after_the_letter() -> None:
    masters = (
        '<style:master-page style:name="Standard"><style:header>' + p("volgkop") + "</style:header>"
        '<style:footer style:display="false">' + p("uit") + "</style:footer></style:master-page>"
        '<style:master-page style:name="Eerste" style:next-style-name="Standard"><style:header>'
        + p("eerste kop " + frame(p("Kenmerk 123")))
        + "</style:header></style:master-page>"
        '<style:master-page style:name="Ander"><style:header>' + p("nooit") + "</style:header></style:master-page>"
    )
    first = '<style:style style:name="P1" style:family="paragraph" style:master-page-name="Eerste"/>'
    got = read(p("De brief.", "P1"), first, masters)
    assert got.plain == "eerste kop\nKenmerk 123\nDe brief.\nvolgkop"
    assert [each.text for each in got.passages] == ["De brief."]


def test_properties_are_evidence_without_persons_and_moments() -> None:
    meta = (
        "<dc:title>Antwoord</dc:title><dc:creator>Iemand</dc:creator><dc:date>2023-05-03</dc:date>"
        '<meta:user-defined meta:name="Kenmerk">123</meta:user-defined><meta:user-defined meta:name="Leeg"/>'
    )
    assert read(LETTER, meta=meta).properties == (("title", "Antwoord"), ("Kenmerk", "123"))


def test_a_flat_text_reads_as_the_zipped_one() -> None:
    body = frame(p("Briefhoofd")) + LETTER + p("Nog een zin.")
    flat, packed = extract(flat_odt(body), "brief.fodt"), read(body)
    assert (flat.plain, flat.blocks) == (packed.plain, packed.blocks)
    assert extract(flat_odt(body), "brief.xml").plain == packed.plain


@pytest.mark.parametrize(
    "manifest",
    ['<manifest:file-entry><manifest:encryption-data manifest:checksum=""/></manifest:file-entry>'],
)
def test_a_text_with_a_password_says_so(manifest: str) -> None:
    with pytest.raises(KnownError) as caught:
        extract(odt(LETTER, manifest=manifest), "brief.odt")
    assert caught.value.code is ErrorCode.FILE_ENCRYPTED
    with pytest.raises(KnownError) as caught:
        extract(zipped({"mimetype": "application/vnd.oasis.opendocument.text", "encrypted-package": b"x"}), "b.odt")
    assert caught.value.code is ErrorCode.FILE_ENCRYPTED


@pytest.mark.parametrize(
    ("altered", "code"),
    [
        ({"content.xml": None}, ErrorCode.PACKAGE_DAMAGED),
        ({"content.xml": "<a/>"}, ErrorCode.PACKAGE_DAMAGED),
        ({"content.xml": "<a>"}, ErrorCode.PACKAGE_DAMAGED),
        ({"content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}, ErrorCode.PACKAGE_UNSAFE),
        ({"content.xml": "<a>" * 150 + "</a>" * 150}, ErrorCode.PACKAGE_UNSAFE),
        ({"content.xml": "<a>" * 10_000 + "</a>" * 10_000}, ErrorCode.PACKAGE_DAMAGED),
        ({"content.xml": "<a>" + " " * 3_000_000 + "</a>"}, ErrorCode.PACKAGE_UNSAFE),
        ({"styles.xml": "<a>"}, ErrorCode.PACKAGE_DAMAGED),
        ({"../content.xml": "<a/>"}, ErrorCode.PACKAGE_UNSAFE),
        ({"CONTENT.XML": "<a/>"}, ErrorCode.PACKAGE_UNSAFE),
    ],
)
def test_broken_and_hostile_texts_are_refused_by_name(altered: dict[str, str | None], code: ErrorCode) -> None:
    members = {**odt_members(LETTER), **altered}
    with pytest.raises(KnownError) as caught:
        extract(zipped({name: content for name, content in members.items() if content is not None}), "brief.odt")
    assert caught.value.code is code


def test_a_text_without_styles_and_properties_is_read() -> None:
    members = odt_members(LETTER)
    del members["styles.xml"], members["meta.xml"], members["META-INF/manifest.xml"]
    assert extract(zipped(members), "brief.odt").plain == "Een zin om mee te beginnen."


@given(st.data())
@settings(max_examples=examples(150))
def test_an_altered_text_gives_words_or_a_known_error(data: st.DataObject) -> None:
    table = (
        f"<table:table><table:table-row><table:table-cell>{LETTER}</table:table-cell></table:table-row></table:table>"
    )
    body = LETTER + p(frame(LETTER)) + table + f"<text:list><text:list-item>{LETTER}</text:list-item></text:list>"
    members: dict[str, str | bytes] = dict(odt_members(body, NUMBERED + text_style("T1", 'fo:font-weight="bold"')))
    name = data.draw(st.sampled_from(["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml", "mimetype"]))
    altered = bytearray(str(members[name]).encode())
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(altered)))
        altered[place : place + data.draw(st.integers(0, 30))] = data.draw(st.binary(max_size=6))
    with suppress(KnownError):
        assert extract(zipped({**members, name: bytes(altered)}), "brief.odt").plain.strip()


@given(st.permutations(["text:p", "text:h", "text:list", "text:list-item", "table:table", "table:table-row",
                        "table:table-cell", "draw:frame", "text:note", "text:note-body", "text:span"]))  # fmt: skip
@settings(max_examples=examples(60))
def test_elements_in_places_where_they_do_not_belong_do_no_harm(order: list[str]) -> None:
    nested = "".join(f"<{name}>" for name in order) + "tekst" + "".join(f"</{name}>" for name in reversed(order))
    with suppress(KnownError):
        assert "Slot." in read(nested + p("Slot.")).plain
