from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from docx.oxml.ns import qn

from app.domain.blocks import Annex, Figure, Heading, ListKind, PageBreak
from app.domain.ids import RevisionId
from app.domain.inlines import Field, Link, Text
from app.domain.resolved import LetterField, ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from tests.export.letters import FILL, MOMENT, bullet, letter, letterhead, note, para, plain_words, varied
from tests.export.word_files import members, opened, paragraphs, texts, tree

PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000640000003208060000009e7f2c0c0000000049454e44ae426082")


def test_the_same_letter_gives_the_same_bytes(house_style: HouseStyle) -> None:
    first, second = (write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("purpose", Purpose)
def test_a_letter_with_everything_in_it_is_a_sound_package(house_style: HouseStyle, purpose: Purpose) -> None:
    assert faults(write_docx(varied(), house_style, purpose, MOMENT)) == ()


def test_an_empty_letter_is_a_sound_package(house_style: HouseStyle) -> None:
    bare = letter(fields=(), opening="", closing="", signature_above=(), signature_below=())
    assert faults(write_docx(bare, house_style, Purpose.TO_SIGN, MOMENT)) == ()


@pytest.mark.parametrize("made", [varied, plain_words])
def test_both_purposes_have_the_same_words_in_every_part(house_style: HouseStyle, made) -> None:
    to_sign, to_send = (texts(write_docx(made(), house_style, purpose, MOMENT)) for purpose in Purpose)
    assert to_sign == to_send
    assert len(to_sign) >= 6


def test_a_file_to_send_has_nothing_of_ours(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SEND, MOMENT)
    assert not [name for name in members(data) if name.startswith("customXml")]
    for name, part in members(data).items():
        for trace in (
            b"<w:sdt",
            b"urn:aanhef",
            b"w:tag",
            b"rsid",
            b"bookmark",
            b"docPart",
            str(varied().draft).encode(),
        ):
            assert trace not in part, f"{trace!r} in {name}"


def test_every_field_is_bound_to_the_value_it_shows(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT)
    manifest = tree(data, "customXml/item1.xml")
    kept = {field.get("name"): field.text for field in manifest.iter("{urn:aanhef:letter:1}field")}
    shown = {}
    for name in ("word/document.xml", "word/header2.xml", "word/footer1.xml"):
        for control in tree(data, name).iter(qn("w:sdt")):
            tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}").get(qn("w:val"))
            if tag.startswith("field:"):
                shown[name, tag[6:]] = "".join(paragraphs_of_run(control))
    assert shown["word/header2.xml", "datum"] == "28 juni 2022"
    assert kept.pop("datum") == "2022-06-28"
    for (_, name), text in shown.items():
        assert name == "datum" or kept[name] == text
    assert {name for _, name in shown} == {"datum", *kept}


def test_the_properties_of_a_control_stand_in_the_order_of_the_design(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT)
    order = ("rPr", "alias", "tag", "id", "dataBinding", "text", "date", "docPartObj")
    for name in ("word/document.xml", "word/header2.xml", "word/footer2.xml"):
        for properties in tree(data, name).iter(qn("w:sdtPr")):
            names = [child.tag.rpartition("}")[2] for child in properties]
            assert names == sorted(names, key=order.index)
            assert names[-1] in ("text", "date", "docPartObj")
            binding = properties.find(qn("w:dataBinding"))
            assert (binding is None) == (names[-1] == "docPartObj")
            assert binding is None or binding.get(qn("w:prefixMappings"))


def test_every_part_stands_in_a_building_block_of_its_own(house_style: HouseStyle) -> None:
    made = varied()
    document = tree(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
    blocks = [each for each in document.iter(qn("w:sdtPr")) if each.find(qn("w:docPartObj")) is not None]
    tags = [each.find(qn("w:tag")).get(qn("w:val")) for each in blocks]
    aliases = [each.find(qn("w:alias")).get(qn("w:val")) for each in blocks]
    assert set(tags) == {f"part:{part.id}" for part in made.parts}
    assert len(set(aliases)) == len(aliases)
    assert blocks[0].find(f"{qn('w:docPartObj')}/{qn('w:docPartGallery')}").get(qn("w:val")) == "Quick Parts"


def test_the_manifest_says_where_the_parts_come_from(house_style: HouseStyle) -> None:
    made = varied()
    manifest = tree(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), "customXml/item1.xml")
    parts = [dict(part.attrib) for part in manifest.iter("{urn:aanhef:letter:1}part")]
    assert parts[0] == {"id": str(made.parts[0].id), "paragraph": str(made.parts[0].paragraph), "version": "3"}
    assert parts[1] == {"id": str(made.parts[1].id)}
    assert manifest.get("revision") == str(made.revision)


def test_another_revision_has_another_store(house_style: HouseStyle) -> None:
    one = letter((para("x"),))
    other = replace(one, revision=RevisionId(uuid4()))
    stores = {
        members(write_docx(each, house_style, Purpose.TO_SIGN, MOMENT))["customXml/itemProps1.xml"]
        for each in (one, other)
    }
    assert len(stores) == 2


def test_an_absent_field_leaves_no_line_and_no_label(house_style: HouseStyle) -> None:
    data = write_docx(
        letter((para("x"),), fields=letterhead(uw_kenmerk="", markering="", adres3="")),
        house_style,
        Purpose.TO_SIGN,
        MOMENT,
    )
    lines = texts(data)
    assert "Uw kenmerk" not in lines["word/document.xml"]
    assert lines["word/footer1.xml"] == ["Pagina 1 van 1", ""]
    assert not [line for line in lines["word/document.xml"] if line == "Postbus 00000"]


def test_an_open_field_is_marked_and_not_bound(house_style: HouseStyle) -> None:
    fields = (LetterField("onderwerp", "", "het onderwerp", is_open=True), LetterField("ons_kenmerk", "1", "1"))
    data = write_docx(letter((para("x"),), fields=fields), house_style, Purpose.TO_SIGN, MOMENT)
    document = tree(data, "word/document.xml")
    marked = [run for run in document.iter(qn("w:r")) if run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}") is not None]
    assert ["".join(run.itertext()) for run in marked] == ["het onderwerp"]
    assert b"field:onderwerp" not in members(data)["word/document.xml"]
    assert b"het onderwerp" not in members(data)["customXml/item1.xml"]
    assert faults(data) == ()


def test_an_open_signature_is_marked_too(house_style: HouseStyle) -> None:
    fields = (*letterhead(), LetterField("ondertekenaar", "", "naam van de ondertekenaar", is_open=True))
    made = letter((para("x"),), fields=fields, signature_below=("naam van de ondertekenaar",))
    document = tree(write_docx(made, house_style, Purpose.TO_SEND, MOMENT), "word/document.xml")
    assert len(list(document.iter(qn("w:rStyle")))) == 1


def test_a_value_in_the_text_is_plain_text_and_a_wanted_one_is_marked(house_style: HouseStyle) -> None:
    made = letter((para((Field("bedrag", "5", "€ 5"), Text(" of "), Field("datum", "", "datum"))),))
    document = tree(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
    runs = {"".join(run.itertext()): run.find(qn("w:rPr")) is not None for run in document.iter(qn("w:r"))}
    assert not runs["€ 5"]
    assert runs["datum"]


def test_a_date_typed_in_words_is_shown_as_it_is(house_style: HouseStyle) -> None:
    fields = letterhead()[1:]
    made = letter((para("x"),), fields=(LetterField("datum", "eind juni", "eind juni"), *fields))
    data = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT)
    assert b"<w:date " not in members(data)["word/document.xml"]
    assert faults(data) == ()


def test_an_annex_is_a_section_with_its_own_count_after_the_signature(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT, [4, 2, 1])
    document = tree(data, "word/document.xml")
    breaks = [
        paragraph for paragraph in document.iter(qn("w:p")) if paragraph.find(f".//{qn('w:sectPr')}") is not None
    ]
    assert ["".join(each.itertext()) for each in breaks] == ["C. Voorbeeld-Naam", ""]
    assert not [each for each in breaks if list(each.iterancestors(qn("w:sdt")))]
    sections = list(document.iter(qn("w:sectPr")))
    assert [section.find(qn("w:pgNumType")).get(qn("w:start")) for section in sections] == ["1", "1", "1"]
    assert [section.find(qn("w:titlePg")) is not None for section in sections] == [True, False, False]
    shown = {name: text[1] for name, text in texts(data).items() if "footer" in name}
    assert shown == {
        "word/footer1.xml": "Pagina 1 van 4",
        "word/footer2.xml": "Pagina 1 van 4",
        "word/footer2_2.xml": "Pagina 1 van 2",
        "word/footer2_3.xml": "Pagina 1 van 1",
    }
    assert b"SECTIONPAGES" in members(data)["word/footer2_3.xml"]


def test_page_totals_must_be_one_a_section(house_style: HouseStyle) -> None:
    with pytest.raises(ValueError, match="2 page totals for 3 sections"):
        write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT, [1, 2])


def test_a_part_that_an_annex_divides_keeps_its_tag(house_style: HouseStyle) -> None:
    made = letter((para("voor"), Annex((Text("Bijlage"),)), para("na")), (para("nog in de bijlage"),))
    data = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT)
    document = tree(data, "word/document.xml")
    controls = [each for each in document.iter(qn("w:sdt")) if each.find(f".//{qn('w:docPartObj')}") is not None]
    assert [paragraphs(each) for each in controls] == [["voor"], ["Bijlage", "na"], ["nog in de bijlage"]]
    assert faults(data) == ()


def test_the_first_page_break_of_an_annex_is_its_section(house_style: HouseStyle) -> None:
    made = letter((para("voor"), PageBreak(), Annex((Text("Bijlage"),)), para("na")))
    data = write_docx(made, house_style, Purpose.TO_SEND, MOMENT)
    assert b"pageBreakBefore" not in members(data)["word/document.xml"]


def test_a_page_break_opens_the_paragraph_that_follows(house_style: HouseStyle) -> None:
    made = letter((para("voor"), PageBreak()), (Heading(1, (Text("Kop"),)), para("na")))
    document = tree(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
    opened_by = [
        p for p in document.iter(qn("w:p")) if p.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None
    ]
    assert [paragraph.xpath("string()") for paragraph in opened_by] == ["Kop"]


def test_properties_are_those_a_document_system_reads(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SIGN, datetime(2022, 6, 28, 9, 30, tzinfo=UTC))
    core = opened(data).core_properties
    assert core.title == "Voorbeeldbrief over de havens van Voorbeeldstad"
    assert core.author == core.last_modified_by == "Directoraat-Generaal Voorbeelden"
    assert core.language == "nl-NL"
    assert core.created == core.modified == datetime(2022, 6, 28, 9, 30, tzinfo=UTC)
    custom = {each.get("name"): each[0].text for each in tree(data, "docProps/custom.xml")}
    assert custom == {
        "Kenmerk": "0000001",
        "Datum": "28 juni 2022",
        "Documentsoort": "Antwoordbrief",
        "Aan": "Aan de burgemeester van Voorbeeldstad",
        "Van": "Directoraat-Generaal Voorbeelden",
        "Verantwoordelijke organisatie": "Ministerie van Justitie en Veiligheid",
        "Inhoudsindicatie": "Voorbeeldbrief over de havens van Voorbeeldstad",
        "Rubricering": None,
        "Markering": "VOORBEELD",
        "Taal": "nl_NL",
        "Status": "Ter ondertekening",
    }


def test_a_moment_without_time_zone_is_refused(house_style: HouseStyle) -> None:
    with pytest.raises(ValueError, match="time zone"):
        write_docx(letter(), house_style, Purpose.TO_SIGN, datetime(2022, 6, 28))  # noqa: DTZ001 - the very point


def test_a_figure_is_shown_when_its_bytes_are_there(house_style: HouseStyle) -> None:
    made = letter((Figure("ab" * 32, "Een & ander", (Text("Figuur 1"),)), Figure("ab" * 32, "", ())))
    data = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT, figures={"ab" * 32: PNG})
    assert members(data)[f"word/media/{'ab' * 16}.png"] == PNG
    shown = opened(data).inline_shapes
    assert [(shape.width.mm, shape.height.mm) for shape in shown] == [
        (pytest.approx(26.5, abs=0.1), pytest.approx(13.2, abs=0.1))
    ] * 2
    assert faults(data) == ()


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", PNG[:20], b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\xff\xd8\xff\xff\xff\xff"]
)
def test_a_figure_that_cannot_be_shown_is_described_in_a_frame(house_style: HouseStyle, data: bytes) -> None:
    made = letter((Figure("ab" * 32, "Een grafiek", (Text("Figuur 1"),)),))
    made_of = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT, figures={"ab" * 32: data})
    framed = [p for p in opened(made_of).element.iter(qn("w:p")) if p.style == "Figuurkader"]
    assert [paragraphs(each.getparent())[0] for each in framed] == ["Een grafiek"]


def test_notes_are_numbered_over_the_letter(house_style: HouseStyle) -> None:
    made = letter(
        (para("a", note("een")),), (bullet(ListKind.DASH, (para("b", note("twee")),)), para("c", note("drie")))
    )
    data = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT)
    notes = tree(data, "word/footnotes.xml")
    assert [(each.get(qn("w:id")), paragraphs(each)) for each in notes][2:] == [
        ("1", [" een"]),
        ("2", [" twee"]),
        ("3", [" drie"]),
    ]


def test_links_lead_to_the_web_only(house_style: HouseStyle) -> None:
    hrefs = (
        "https://voorbeeld.example/a b?c=1&d=é",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://[",
        "mailto:a@b.example",
    )
    made = letter(tuple(para((Link(href, (Text(f"woord {place}"),)),)) for place, href in enumerate(hrefs)))
    data = write_docx(made, house_style, Purpose.TO_SIGN, MOMENT)
    links = [each.get("Target") for each in tree(data, "word/_rels/document.xml.rels") if each.get("TargetMode")]
    assert links == ["https://voorbeeld.example/a%20b?c=1&d=%C3%A9", "mailto:a@b.example"]
    assert [line for line in texts(data)["word/document.xml"] if line.startswith("woord")] == [
        f"woord {place}" for place in range(5)
    ]


def test_a_letter_of_many_parts_has_controls_with_ids_of_their_own(house_style: HouseStyle) -> None:
    parts = tuple((para(FILL),) for _ in range(40))
    data = write_docx(letter(*parts), house_style, Purpose.TO_SIGN, MOMENT)
    ids = [
        int(each.get(qn("w:val")))
        for name in members(data)
        if name.startswith("word/") and name.endswith(".xml")
        for each in tree(data, name).iter(qn("w:id"))
        if each.getparent().tag == qn("w:sdtPr")
    ]
    assert len(ids) == len(set(ids)) > 60
    assert all(0 < each <= 0x7FFFFFFF for each in ids)


def paragraphs_of_run(control) -> list[str]:
    return [text.text for text in control.iter(qn("w:t"))]


def test_the_control_of_a_part_keeps_its_id_whatever_stands_round_it(house_style: HouseStyle) -> None:
    two = letter((para("een"),), (para("twee"),))
    one = replace(two, parts=two.parts[1:], opening="")

    def ids(made: ResolvedLetter) -> dict[str, str]:
        document = tree(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
        return {each.find(qn("w:tag")).get(qn("w:val")): each.find(qn("w:id")).get(qn("w:val"))
                for each in document.iter(qn("w:sdtPr"))}  # fmt: skip

    assert ids(one).items() < ids(two).items()


def test_a_paragraph_that_introduces_a_list_stays_with_it(house_style: HouseStyle) -> None:
    made = letter((para("los"), para("de stappen zijn:"), bullet(ListKind.NUMBER, "een"), para("slot")))
    document = tree(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
    kept = [
        p.xpath("string()")
        for p in document.iter(qn("w:p"))
        if p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    ]
    assert kept == ["de stappen zijn:", "slot", "C. Voorbeeld-Naam"]
