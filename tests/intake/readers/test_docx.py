import gc
import re
from weakref import ref

import pytest

from app.domain.blocks import Cell, Heading, ListBlock, ListKind, PageBreak, Para, Table
from app.domain.inlines import Break, Emph, Footnote, Link, Strong, Sub, Sup, Text
from app.domain.readings import Extract, Notice, NoticeCode
from app.intake.extraction import extract
from app.intake.readers.docx.document import Document
from app.ooxml.package import read_package
from tests.support.packages import archive, box, docx, docx_members, p, table
from tests.support.shared import shared

NUMBERING = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
"""
STYLES = """
<w:style w:styleId="Kop1" w:type="paragraph"><w:name w:val="heading 1"/></w:style>
<w:style w:styleId="Eigen" w:type="paragraph"><w:name w:val="Kop 2"/></w:style>
<w:style w:styleId="Afgeleid" w:type="paragraph"><w:name w:val="Tussen"/><w:basedOn w:val="Kop1"/></w:style>
<w:style w:styleId="Nadruk" w:type="character"><w:name w:val="Nadruk"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:styleId="Lus" w:type="paragraph"><w:name w:val="Lus"/><w:basedOn w:val="Lus"/></w:style>
"""


def read(body: str, parts: dict[str, str] | None = None, section: str = "") -> Extract:
    return extract(docx(body, parts, section), "voorbeeld.docx")


def runs(xml: str) -> tuple[object, ...]:
    (block,) = read(f"<w:p>{xml}</w:p>", {"styles": STYLES}).blocks
    assert isinstance(block, Para)
    return block.inlines


def item(text: str, number: int = 1, depth: int = 0) -> str:
    return p(text, more=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>')


def para(text: str) -> Para:
    return Para((Text(text),))


def test_a_text_box_is_read_once_and_belongs_to_the_letterhead() -> None:
    got = read(box(p("Directie Voorbeeld"), p("Datum 3 mei 2023")) + p("Geachte mevrouw,"))
    assert got.plain.split("\n") == ["Directie Voorbeeld", "Datum 3 mei 2023", "Geachte mevrouw,"]
    assert got.blocks == (para("Geachte mevrouw,"),)


def test_a_text_box_that_only_old_word_knows_is_read() -> None:
    old = (
        "<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + p("In VML")
        + "</w:txbxContent></v:textbox></v:shape>"
    )
    assert read(old + "</w:pict></w:r></w:p>" + p("Tekst")).plain == "In VML\nTekst"


@pytest.mark.parametrize(
    ("choice", "fallback", "seen"), [("nieuw", "oud", "nieuw"), ("", "oud", "oud"), ("nieuw", "", "nieuw")]
)
def test_of_two_readings_of_one_box_the_newer_counts_where_it_has_words(
    choice: str, fallback: str, seen: str
) -> None:
    branches = f"<mc:Choice>{inside(choice)}</mc:Choice><mc:Fallback>{inside(fallback)}</mc:Fallback>"
    body = f"<w:p><w:r><mc:AlternateContent>{branches}</mc:AlternateContent></w:r></w:p>{p('Tekst')}"
    assert read(body).plain == f"{seen}\nTekst"


def inside(text: str) -> str:
    return f"<w:pict><w:txbxContent>{p(text)}</w:txbxContent></w:pict>"


def test_a_box_after_the_first_words_stays_in_the_letter() -> None:
    got = read(p("Eerste.") + box(p("Kader")) + p("Tweede."))
    assert got.blocks == (para("Eerste."), para("Kader"), para("Tweede."))


def test_a_positioned_table_above_the_letter_is_letterhead() -> None:
    got = read(table([p("Ons"), p("adres")], properties="<w:tblpPr/>") + p("Tekst"))
    assert (got.blocks, got.plain) == ((para("Tekst"),), "Ons\tadres\nTekst")


def test_a_table_with_labels_above_the_letter_is_letterhead() -> None:
    got = read(table([p("Datum"), p("3 mei 2023")], [p("Onderwerp"), p("Proef")]) + p("Tekst"))
    assert (got.blocks, got.plain) == ((para("Tekst"),), "Datum\t3 mei 2023\nOnderwerp\tProef\nTekst")


def test_headers_and_footers_of_the_first_page_come_before_those_that_follow() -> None:
    parts = {
        "header1": p("volgkop"),
        "header2": p("eerste kop"),
        "footer1": p("eerste voet"),
        "header3": p("even kop"),
    }
    section = (
        '<w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/>'
        '<w:headerReference w:type="even" r:id="header3"/><w:footerReference w:type="first" r:id="footer1"/>'
        "<w:titlePg/>"
    )
    assert read(p("brief"), parts, section).plain == "eerste kop\nbrief\neerste voet\nvolgkop"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(("setting", "seen"), [("<w:evenAndOddHeaders/>", "brief\neven kop"), ("", "brief")])
def test_headers_for_even_pages_are_seen_where_the_settings_ask_for_them(
    setting: str, seen: str, encoding: str
) -> None:
    section = '<w:headerReference w:type="even" r:id="header1"/>'
    members = docx_members(p("brief"), {"header1": p("even kop"), "settings": setting}, section)
    settings = members["word/settings.xml"].decode().replace("UTF-8", encoding)
    data = archive({**members, "word/settings.xml": settings.encode(encoding)}.items())
    assert sorted(extract(data, "voorbeeld.docx").plain.split("\n")) == sorted(seen.split("\n"))


def test_a_footnote_stands_at_its_mark_and_below_the_text() -> None:
    line = f'<w:footnote w:id="-1" w:type="separator">{p("lijn")}</w:footnote>'
    note = f'<w:footnote w:id="2">{p(" Noot.")}</w:footnote>'
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
    body = f"<w:p><w:r><w:t>Voor</w:t></w:r>{mark}<w:r><w:t>na.</w:t></w:r></w:p>{p('Slot.')}"
    got = read(body, {"footnotes": line + note})
    assert got.blocks[0] == Para((Text("Voor"), Footnote((para("Noot."),)), Text("na.")))
    assert got.plain == "Voorna.\nSlot.\nNoot."


def test_lists_count_on_after_running_text_and_nest() -> None:
    got = read(
        item("c") + item("sub", depth=1) + item("d") + p("tussen") + item("e") + item("streep", 2),
        {"numbering": NUMBERING},
    )
    first, between, again, dash = got.blocks
    inner = ListBlock(ListKind.LETTER, ((para("sub"),),))
    assert first == ListBlock(ListKind.NUMBER, ((para("c"), inner), (para("d"),)), start=3)
    assert between == para("tussen")
    assert again == ListBlock(ListKind.NUMBER, ((para("e"),),), continues=True)
    assert dash == ListBlock(ListKind.DASH, ((para("streep"),),))


@pytest.mark.parametrize("depths", [(8, 0), (0, 1, 0, 1), (3, 2, 1)])
def test_lists_of_any_shape_stay_within_three_levels(depths: tuple[int, ...]) -> None:
    levels = "".join(f'<w:lvl w:ilvl="{depth}"><w:numFmt w:val="bullet"/></w:lvl>' for depth in range(9))
    numbering = f'<w:abstractNum w:abstractNumId="1">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    got = read(
        "".join(item(f"punt {depth}", depth=depth) for depth in (*depths, 0, 1, 2, 3, 4)), {"numbering": numbering}
    )
    assert got.plain.count("punt") == len(depths) + 5


@pytest.mark.parametrize(("style", "level"), [("Kop1", 1), ("Eigen", 2), ("Afgeleid", 1)])
def test_headings_are_known_by_style_in_either_language(style: str, level: int) -> None:
    assert read(p("Aanpak", style), {"styles": STYLES}).blocks == (Heading(level, (Text("Aanpak"),)),)


def test_headings_are_known_by_outline_level_and_body_level_is_none() -> None:
    body = (
        p("Diep", more='<w:outlineLvl w:val="6"/>')
        + p("Gewoon", "Kop1", '<w:outlineLvl w:val="9"/>')
        + p("Lus", "Lus")
    )
    assert read(body, {"styles": STYLES}).blocks == (Heading(3, (Text("Diep"),)), para("Gewoon"), para("Lus"))


def test_marks_come_from_the_run_or_its_style() -> None:
    def run(properties: str, text: str) -> str:
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'

    got = runs(
        run("<w:b/>", "vet ") + run('<w:b w:val="1"/>', "door") + run('<w:b w:val="0"/>', " niet ")
        + run("<w:i/>", "cursief") + run('<w:rStyle w:val="Nadruk"/>', "stijl")
        + run('<w:vertAlign w:val="superscript"/>', "2")
        + run('<w:vertAlign w:val="subscript"/>', "3") + run("<w:vanish/>", "verborgen")
    )  # fmt: skip
    assert got == (
        Strong((Text("vet door"),)), Text(" niet "), Emph((Text("cursief"),)), Strong((Text("stijl"),)),
        Sup((Text("2"),)), Sub((Text("3"),)),
    )  # fmt: skip


def test_the_final_text_is_read_without_deletions_comments_and_field_codes() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText><w:t>code</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3 mei</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert runs(
        "<w:r><w:t>A</w:t></w:r><w:del><w:r><w:delText>weg</w:delText><w:t>weg</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>B</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>oud</w:t></w:r></w:moveFrom>"
        '<w:r><w:commentReference w:id="1"/></w:r><w:sdt><w:sdtContent><w:r><w:t>C</w:t></w:r></w:sdtContent></w:sdt>'
        + field
    ) == (Text("ABC3 mei"),)


def test_a_field_in_the_result_of_another_hides_only_its_own_code() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    def field(code: str, result: str) -> str:
        return f"{mark('begin')}{code}{mark('separate')}{result}{mark('end')}"

    def run(text: str) -> str:
        return f"<w:r><w:t>{text}</w:t></w:r>"

    nested = field(run("code") + field(run("x"), run("ook code")), run("a") + field(run("code"), run("b")) + run("c"))
    without_result = mark("begin") + run("code") + mark("end")
    assert runs(nested + run("d") + without_result + run("e")) == (Text("abcde"),)


def test_a_field_that_is_never_ended_hides_nothing() -> None:
    assert runs('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>Zichtbaar</w:t></w:r>') == (
        Text("Zichtbaar"),
    )


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    assert read(p("Eén ", more="<w:rPr><w:del/></w:rPr>") + p("zin.")).blocks == (para("Eén zin."),)


def test_what_stands_beside_the_text_is_told() -> None:
    def run(text: str, properties: str = "") -> str:
        return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"

    hiding = '<w:style w:styleId="Weg" w:type="character"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>'
    styled, shown = '<w:rStyle w:val="Weg"/>', '<w:rStyle w:val="Weg"/><w:vanish w:val="0"/>'
    moved = f"<w:moveFrom>{run('oud')}</w:moveFrom><w:moveTo>{run('nieuw')}</w:moveTo>"
    body = (
        f"<w:p><w:ins>{run('erbij ')}</w:ins><w:del>{run('weg')}</w:del>{moved}{run('verborgen', '<w:vanish/>')}"
        f"{run('ook', styled)}{run('toch', shown)}"
        '<w:r><w:commentReference w:id="1"/></w:r></w:p>'
        + p("", more="<w:rPr><w:ins/></w:rPr>")
        + box(f"<w:p>{run('verborgen', '<w:vanish/>')}{run('.')}</w:p>")
    )
    note = f'<w:footnote w:id="1"><w:p><w:ins>{run("x")}</w:ins></w:p></w:footnote>'
    got = read(body, {"styles": hiding, "footnotes": note})
    assert got.plain == "erbij nieuwtoch\n."
    assert got.notices == (
        Notice(NoticeCode.INSERTIONS, 2),
        Notice(NoticeCode.DELETIONS, 1),
        Notice(NoticeCode.MOVES, 1),
        Notice(NoticeCode.COMMENTS, 1),
        Notice(NoticeCode.HIDDEN_TEXT, 3),
    )
    assert read(p("Gewoon.")).notices == ()


def test_endnotes_are_notes_and_content_controls_and_smart_tags_only_wrap() -> None:
    note = f'<w:endnote w:id="2">{p("Eindnoot.")}</w:endnote>'
    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('In een besturingselement.')}</w:sdtContent></w:sdt>"
        "<w:p><w:smartTag><w:r><w:t>Slim</w:t></w:r></w:smartTag>"
        '<w:r><w:endnoteReference w:id="2"/></w:r></w:p>'
    )
    got = read(body, {"endnotes": note})
    assert got.blocks == (para("In een besturingselement."), Para((Text("Slim"), Footnote((para("Eindnoot."),)))))


@pytest.mark.parametrize("name", ["brief.docm", "sjabloon.dotx", "sjabloon.dotm"])
def test_templates_and_files_with_macros_are_read_as_letters(name: str) -> None:
    assert extract(docx(p("Een brief.")), name).blocks == (para("Een brief."),)


def test_styles_word_only_lists_are_passed_over() -> None:
    latent = '<w:latentStyles w:count="1"><w:lsdException w:name="heading 1"/></w:latentStyles>'
    assert read(p("Aanpak", "Kop1"), {"styles": latent + STYLES}).blocks == (heading("Aanpak"),)


def test_a_document_does_not_wait_for_the_garbage_collector() -> None:
    note, mark = f'<w:footnote w:id="1">{p("Noot.")}</w:footnote>', '<w:r><w:footnoteReference w:id="1"/></w:r>'
    data = docx(f"<w:p>{mark}</w:p>{item('a')}", {"numbering": NUMBERING, "footnotes": note})
    document = Document(read_package(data, "voorbeeld.docx"), "voorbeeld.docx")
    assert len(document.story.blocks(document.body)) == 2
    watched = ref(document)
    gc.disable()
    try:
        del document
        assert watched() is None
    finally:
        gc.enable()


def test_a_strict_document_reads_as_a_transitional_one() -> None:
    members = docx_members(p("Kop", "Kop1") + box(p("Kader")), {"styles": STYLES})
    # ISO/IEC 29500-1 annex A: the families below lose their year; packages and compatibility keep their names.
    changed = re.compile(rb"http://schemas\.openxmlformats\.org/(wordprocessingml|drawingml|officeDocument)/2006/")
    strict = {name: changed.sub(rb"http://purl.oclc.org/ooxml/\1/", content) for name, content in members.items()}
    assert b"purl.oclc.org/ooxml/wordprocessingml/main" in strict["word/document.xml"]
    assert extract(archive(strict.items()), "brief.docx").blocks == (heading("Kop"), para("Kader"))


def heading(text: str) -> Heading:
    return Heading(1, (Text(text),))


def test_list_items_show_their_numbers_in_the_plain_text_alone() -> None:
    got = read(item("drie") + item("a", depth=1) + p("tussen") + item("vier"), {"numbering": NUMBERING})
    assert got.plain.split("\n") == ["3. drie", "a. a", "tussen", "4. vier"]
    assert [(each.label, each.text) for each in got.passages] == [
        ("3", "drie"), ("a", "a"), ("", "tussen"), ("4", "vier"),
    ]  # fmt: skip
    assert all(got.plain[slice(*each.span(0, len(each.text)))] == each.text for each in got.passages)


def test_links_tabs_breaks_and_special_hyphens() -> None:
    got = runs(
        '<w:hyperlink r:id="link"><w:r><w:t>site</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>na</w:t><w:br/>'
        "<w:t>regel</w:t>"
        '<w:noBreakHyphen/><w:softHyphen/><w:sym w:char="F0B7"/><w:t>slot</w:t></w:r>'
    )
    assert got == (Link("https://voorbeeld.nl/", (Text("site"),)), Text(" na"), Break(), Text("regel\u2011slot"))


def test_page_breaks_stand_between_blocks_and_not_at_the_ends() -> None:
    new_page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    assert read(new_page + p("Brief") + new_page + p("Bijlage") + new_page).blocks == (
        para("Brief"),
        PageBreak(),
        para("Bijlage"),
    )


def test_tables_keep_their_grid() -> None:
    def cell(text: str, properties: str) -> str:
        return f"<w:tcPr>{properties}</w:tcPr>{p(text)}"

    rows = (
        [cell("kop", '<w:gridSpan w:val="2"/>')],
        [cell("links", '<w:vMerge w:val="restart"/>'), cell("a", "")],
        [cell("", "<w:vMerge/>"), cell("b", "")],
    )
    expected = (
        (Cell((para("kop"),), columns=2),),
        (Cell((para("links"),), rows=2), Cell((para("a"),))),
        (Cell((para("b"),)),),
    )
    assert read(p("Tekst") + table(*rows)).blocks[1] == Table(0, expected)


def test_a_table_of_one_cell_is_only_a_frame() -> None:
    assert read(p("Tekst") + table([p("in een kader")])).blocks == (para("Tekst"), para("in een kader"))


def test_properties_are_evidence_without_persons() -> None:
    custom = '<property pid="2" name="Kenmerk"><vt:lpwstr>123_x000d_</vt:lpwstr></property><property name="Leeg"/>'
    assert read(p("Tekst"), {"custom": custom}).properties == (("Kenmerk", "123"),)


def test_characters_that_stand_for_fields_are_not_let_in() -> None:
    assert read(p("a\U000f0001b")).plain == "a\ufffdb"


def test_a_note_called_twice_is_copied_once() -> None:
    mark = '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>'
    got = read(p("Tekst") + mark * 3, {"footnotes": f'<w:footnote w:id="1">{p("Noot.")}</w:footnote>'})
    assert got.plain.count("Noot.") == 1


@pytest.mark.parametrize(
    "name", ["letters/01-jenv-2024-politiebureau-wolvega.docx", "letters/02-jenv-2024-hoofddoekjes-boa.docx"]
)
def test_a_ministry_letter_is_read_with_its_letterhead_once(name: str) -> None:
    got = extract(shared(name).read_bytes(), name)
    assert got.plain.count("Retouradres") == 1
    assert got.plain.index("Retouradres") < got.plain.index("Tweede Kamer") < got.plain.index("deel ik u mede")
    assert any(property_name.casefold() in ("kenmerk", "onskenmerk") for property_name, _ in got.properties)
    assert isinstance(got.blocks[0], Para)
