"""What the check says of Word files an administrator brings."""

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from app.domain.findings import Severity
from app.domain.templates import TemplateCode, Where
from app.ooxml.names import NAMESPACES
from tests.export.templates.made import FOLDER, checked, codes, in_runs, saved, template
from tests.support.packages import box, p
from tests.support.packages import docx as package


def control(tag: str, content: str, more: str = "<w:text/>") -> object:
    return parse_xml(
        f'<w:sdt {nsdecls("w")} xmlns:w14="{NAMESPACES["w14"]}"><w:sdtPr><w:tag w:val="{tag}"/>{more}</w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{content}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def test_a_house_style_of_the_program_passes_its_own_check() -> None:
    assert checked((FOLDER / "rijk.docx").read_bytes()).findings == ()


def test_an_unknown_field_is_named_with_its_place_and_the_field_it_resembles() -> None:
    (found,) = (
        each
        for each in checked(template("Ministerie", "Betreft {{ onderwrep }} van u")).findings
        if each.severity is Severity.BLOCKS
    )
    assert found.code is TemplateCode.FIELD_UNKNOWN
    assert found.facts == {"name": "onderwrep", "near": "onderwerp"}
    assert found.place is not None
    assert (found.place.where, found.place.paragraph) == (Where.BODY, 2)
    assert found.place.words == "Betreft {{ onderwrep }} van u"


def _header(document: Document) -> None:
    document.sections[0].header.paragraphs[0].text = "{{ fout }}"


def _footer(document: Document) -> None:
    document.sections[0].footer.paragraphs[0].text = "{{ fout }}"


def _cell(document: Document) -> None:
    document.add_table(1, 1).cell(0, 0).text = "{{ fout }}"


@pytest.mark.parametrize(
    ("change", "where"), [(_header, Where.HEADER), (_footer, Where.FOOTER), (_cell, Where.TABLE)]
)
def test_headers_footers_and_tables_are_read(change: object, where: Where) -> None:
    found = checked(template(change=change)).findings[0]  # type: ignore[arg-type]
    assert (found.code, found.place and found.place.where) == (TemplateCode.FIELD_UNKNOWN, where)


STYLES = {"styles": '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'}
PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1400" w:right="1400" w:bottom="1400" w:left="1400"/>'


def test_a_text_box_is_read_once_and_a_footnote_too() -> None:
    mark = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    note = f'<w:footnote w:id="2">{p("{{ noot }}")}</w:footnote>'
    data = package(box(p("{{ vak }}")) + mark + p("{{ text }}"), STYLES | {"footnotes": note}, PAGE)
    found = [each for each in checked(data).findings if each.severity is Severity.BLOCKS]
    assert [(each.facts["name"], each.place and each.place.where) for each in found] == [
        ("vak", Where.TEXT_BOX),
        ("noot", Where.FOOTNOTE),
    ]


def test_a_tag_split_over_runs_is_understood() -> None:
    assert codes(template(change=lambda made: in_runs(made, ("{{ onder", "werp", " }", "}")))) == []


def test_a_tag_in_two_looks_is_told_and_goes_on() -> None:
    def change(document: Document) -> None:
        paragraph = document.add_paragraph("{{ onder")
        paragraph.add_run("werp }}").bold = True

    done = checked(template(change=change))
    assert TemplateCode.TAG_FORMATTED in [each.code for each in done.findings]
    assert not done.blocks


def test_a_tag_cut_by_a_tab_is_told() -> None:
    for tag in ("{{ onder\twerp }}", "{{ onderwerp\t}}"):
        assert codes(template(tag)) == [TemplateCode.TAG_BROKEN]


def test_a_tag_half_in_a_link_is_told() -> None:
    def change(document: Document) -> None:
        paragraph = document.add_paragraph("{{ onder")
        link = parse_xml(f'<w:hyperlink {nsdecls("w")} w:anchor="x"><w:r><w:t>werp }}}}</w:t></w:r></w:hyperlink>')
        paragraph._p.append(link)

    assert codes(template(change=change)) == [TemplateCode.TAG_BROKEN]


WRONG = {
    "{{ datum | bedrag }}": TemplateCode.FILTER_MISFIT,
    "{{ datum | mooi }}": TemplateCode.FILTER_UNKNOWN,
    "{{ ''.__class__.__mro__ }}": TemplateCode.EXPRESSION,
    "{% for x in y %}": TemplateCode.STATEMENT,
    "{{ onderwerp": TemplateCode.TAG_UNFINISHED,
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_named(text: str) -> None:
    assert codes(template(text)) == [WRONG[text]]


def test_single_braces_are_told_only_round_a_field() -> None:
    told = checked(template("{ onderwerp } en {zomaar}")).findings
    assert [each.facts["found"] for each in told if each.code is TemplateCode.BRACES_SINGLE] == ["{ onderwerp }"]


PLACES = {
    TemplateCode.TEXT_MISSING: template(text=""),
    TemplateCode.TEXT_TWICE: template("{{ text }}"),
    TemplateCode.TEXT_NOT_ALONE: template(text="Brief: {{ text }}"),
}


@pytest.mark.parametrize("code", PLACES)
def test_the_place_of_the_text_stands_once_and_alone(code: TemplateCode) -> None:
    assert codes(PLACES[code]) == [code]


def test_the_text_cannot_stand_in_a_cell() -> None:
    def change(document: Document) -> None:
        document.add_table(1, 1).cell(0, 0).text = "{{ text }}"

    assert codes(template(text="", change=change)) == [TemplateCode.TEXT_MISPLACED]


def test_controls_are_fields_by_their_tag_and_others_are_told() -> None:
    def change(document: Document) -> None:
        for tag in ("Datum", "field:adres1", "goog_rdk_0"):
            document.add_paragraph()._p.append(control(tag, "hier"))

    done = checked(template(change=change))
    assert done.fields == ("adres1", "datum")
    unknown = [each for each in done.findings if each.code is TemplateCode.CONTROL_UNKNOWN]
    assert [each.facts["name"] for each in unknown] == ["goog_rdk_0"]


def test_what_a_control_of_ours_says_is_only_a_sample() -> None:
    sample = (
        f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="text"/></w:sdtPr><w:sdtContent>'
        "<w:p><w:r><w:t>{{ text }} en {% x %}</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )

    def change(document: Document) -> None:
        document.element.body.insert(0, parse_xml(sample))

    assert codes(template(text="", change=change)) == []


def test_a_control_that_asks_for_words_of_its_own_is_told() -> None:
    def change(document: Document) -> None:
        asking = '<w:alias w:val="Klik hier"/><w:showingPlcHdr/>'
        document.add_paragraph()._p.append(control("", "Klik om te typen", asking))

    told = [each for each in checked(template(change=change)).findings if each.code is TemplateCode.CONTROL_UNKNOWN]
    assert [each.facts["name"] for each in told] == ["Klik hier"]


def test_a_control_that_shows_no_text_and_one_of_an_unknown_field_block() -> None:
    def change(document: Document) -> None:
        document.add_paragraph()._p.append(control("datum", "☐", "<w14:checkbox/>"))
        document.add_paragraph()._p.append(control("field:fout", "hier"))

    assert codes(template(change=change)) == [TemplateCode.CONTROL_KIND, TemplateCode.FIELD_UNKNOWN]


def test_a_control_within_another_is_told_before_it_is_lost() -> None:
    def change(document: Document) -> None:
        outer = control("onderwerp", "over ")
        outer[-1].append(control("datum", "vandaag"))
        document.add_paragraph()._p.append(outer)

    (told,) = (each for each in checked(template(change=change)).findings if each.severity is Severity.BLOCKS)
    assert told.code is TemplateCode.CONTROL_NESTED
    assert told.facts == {"name": "field:datum", "outer": "field:onderwerp"}


UNREAD = {
    "formula": "<m:oMath><m:r><m:t>{{ datum }}</m:t></m:r></m:oMath>",
    "drawn words": '<w:r><w:pict><v:shape><v:textpath string="{{ rubricering }}"/></v:shape></w:pict></w:r>',
    "version of a drawing": '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>{{ datum }}</w:t></mc:Choice>'
    "</mc:AlternateContent></w:r>",
    "ruby": "<w:r><w:ruby><w:rt><w:r><w:t>{{ datum }}</w:t></w:r></w:rt></w:ruby></w:r>",
}


@pytest.mark.parametrize("place", UNREAD)
def test_a_tag_where_nothing_can_be_filled_in_is_told(place: str) -> None:
    spaces = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "m", "v", "mc", "wps"))

    def change(document: Document) -> None:
        document.element.body.insert(0, parse_xml(f"<w:p {spaces}>{UNREAD[place]}</w:p>"))

    assert codes(template(change=change)) == [TemplateCode.TAG_MISPLACED]


def test_the_copy_of_a_text_box_for_old_readers_is_checked_too() -> None:
    spaces = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "mc", "wps"))
    said = [f"<w:p><w:r><w:t>{{{{ {name} }}}}</w:t></w:r></w:p>" for name in ("datum", "onzin")]
    box = (
        f'<mc:AlternateContent {spaces}><mc:Choice Requires="wps">{said[0]}</mc:Choice>'
        f"<mc:Fallback>{said[1]}</mc:Fallback></mc:AlternateContent>"
    )

    def change(document: Document) -> None:
        document.element.body.insert(0, parse_xml(box))

    assert codes(template(change=change)) == [TemplateCode.FIELD_UNKNOWN]


INSIDE = {
    TemplateCode.TRACKED_CHANGES: '<w:ins w:id="1" w:author="A. Voorbeeld"><w:r><w:t>nieuw</w:t></w:r></w:ins>',
    TemplateCode.FIELD_CODE: '<w:fldSimple w:instr=" INCLUDETEXT &quot;c:/x.docx&quot; "><w:r/></w:fldSimple>',
    TemplateCode.EMBEDDED: "<w:r><w:object/></w:r>",
}


@pytest.mark.parametrize("code", INSIDE)
def test_what_a_letter_cannot_carry_blocks(code: TemplateCode) -> None:
    xml = INSIDE[code].replace(">", f" {nsdecls('w')}>", 1) if "/>" not in INSIDE[code][:12] else INSIDE[code]

    def change(document: Document) -> None:
        document.add_paragraph()._p.append(parse_xml(xml))

    assert codes(template(change=change)) == [code]


def test_a_page_number_may_stand_in_it() -> None:
    def change(document: Document) -> None:
        field = f'<w:fldSimple {nsdecls("w")} w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        document.sections[0].footer.paragraphs[0]._p.append(parse_xml(field))

    assert codes(template(change=change)) == []


def test_a_picture_from_elsewhere_blocks() -> None:
    def change(document: Document) -> None:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
        key = document.part.relate_to("http://voorbeeld.example/spion.png", kind, is_external=True)
        blip = f'<w:r {nsdecls("w", "a", "r")}><w:drawing><a:blip r:link="{key}"/></w:drawing></w:r>'
        document.add_paragraph()._p.append(parse_xml(blip))

    assert codes(template(change=change)) == [TemplateCode.EMBEDDED]


def test_a_link_that_runs_something_blocks() -> None:
    def change(document: Document) -> None:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        document.part.relate_to("file:///c:/x.exe", kind, is_external=True)

    assert codes(template(change=change)) == [TemplateCode.LINK_UNSAFE]


def test_each_missing_style_is_named_and_taken_over() -> None:
    done = checked(template())
    missing = {each.facts["style"] for each in done.findings if each.code is TemplateCode.STYLE_MISSING}
    assert {"broodtekst", "Vraagkop", "footnote reference"} <= missing
    assert "heading 1" not in missing
    assert not done.blocks


def test_a_style_that_is_named_but_not_there_is_told() -> None:
    def change(document: Document) -> None:
        document.paragraphs[0]._p.get_or_add_pPr().append(parse_xml(f'<w:pStyle {nsdecls("w")} w:val="Weg"/>'))

    done = checked(template("Woorden", change=change))
    assert [each.facts["style"] for each in done.findings if each.code is TemplateCode.STYLE_UNDEFINED] == ["Weg"]
    assert not done.blocks


def test_a_template_of_two_sections_takes_the_last_with_the_header_of_the_first() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "{{ ons_kenmerk }}"
    document.add_paragraph("{{ text }}")
    document.add_section()
    done = checked(saved(document))
    assert TemplateCode.SECTIONS in [each.code for each in done.findings]
    assert done.fields == ("ons_kenmerk",)
    assert b"header" in done.word_file
