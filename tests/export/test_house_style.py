"""A house style is whatever the Word file holds: moved about, edited in Word, or missing something."""

from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree

from app.domain.blocks import ListKind
from app.domain.errors import ErrorCode, KnownError
from app.domain.moving_dates import DatePreference
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.purpose import Purpose
from app.ooxml.names import NAMESPACES, RELATIONSHIPS
from app.ooxml.package_check import faults
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, bullet, letter, letterhead, para, varied
from tests.export.word_files import members, texts, tree, with_member, zipped

FOLDER = installed_paths().templates / "house_style"
WORD_FILE = (FOLDER / "rijk.docx").read_bytes()
SETTINGS = (FOLDER / "rijk.toml").read_text()
DOCUMENT = "word/document.xml"
TOTAL = '<w:fldSimple w:instr=" SECTIONPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def load(folder: Path, word_file: bytes = WORD_FILE, settings: str = SETTINGS) -> HouseStyle:
    """Return a house style made of these two files."""
    (folder / "eigen.docx").write_bytes(word_file)
    (folder / "eigen.toml").write_text(settings)
    return load_house_style(folder, "eigen")


def edited(name: str, old: str, new: str) -> bytes:
    """Return the house style's Word file with one thing changed."""
    return with_member(WORD_FILE, name, old, new)


def refusal(folder: Path, **files: object) -> dict[str, str]:
    """Return the facts of the error a damaged house style gives."""
    with pytest.raises(KnownError) as caught:
        load(folder, **files)  # type: ignore[arg-type]
    assert caught.value.code is ErrorCode.HOUSE_STYLE_DAMAGED
    assert caught.value.facts["style"] == "eigen"
    return caught.value.facts


def written(style: HouseStyle, purpose: Purpose = Purpose.TO_SIGN) -> bytes:
    """Return a letter in this style, sound by our own check."""
    data = write_docx(varied(), style, purpose, MOMENT)
    assert faults(data) == ()
    return data


@pytest.mark.parametrize("name", ["rijk.docx", "rijk.toml"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    other = ({"rijk.docx", "rijk.toml"} - {name}).pop()
    (tmp_path / other).write_bytes((FOLDER / other).read_bytes())
    with pytest.raises(KnownError) as caught:
        load_house_style(tmp_path, "rijk")
    assert caught.value.code is ErrorCode.FILE_MISSING
    assert caught.value.facts == {"name": name}


DAMAGED = {
    "no place for the text": (DOCUMENT, 'w:val="text"', 'w:val="tekst"', ("anchor", "text")),
    "no place for a field": (DOCUMENT, '"field:uw_kenmerk"', '"iets"', ("anchor", "field:uw_kenmerk")),
    "a tag that names no field": (DOCUMENT, '"field:uw_kenmerk"', '"field:Uw kenmerk"', ("tag", "field:Uw kenmerk")),
    "a label without words": (DOCUMENT, '"label:clausule"', '"label:slogan"', ("label", "slogan")),
    "a style renamed": ("word/styles.xml", 'w:name w:val="Vraagkop"', 'w:name w:val="Vragen"', ("style", "Vraagkop")),
    "a header that is gone": ("word/_rels/document.xml.rels", "header2.xml", "weg.xml", ("part", "header")),
    "margins that are gone": (DOCUMENT, "<w:pgMar ", "<w:pgBlad ", ("page", "sectPr")),
    "a width that is no number": (DOCUMENT, '<w:pgSz w:w="11906"', '<w:pgSz w:w="breed"', ("page", "w")),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_what_a_letter_cannot_do_without_is_asked_for_by_name(tmp_path: Path, name: str) -> None:
    part, old, new, (what, missing) = DAMAGED[name]
    facts = refusal(tmp_path, word_file=edited(part, old, new))
    assert (facts["what"], facts["name"]) == (what, missing)


WRONG = {
    "syntax": ("\n[labels]", "\n[labels", "syntax", None),
    "format": ("format = 1", "format = 2", "format", "2"),
    "unknown key": ("format = 1", "format = 1\nkleur = 1", "key", "kleur"),
    "missing key": ('language = "nl-NL"', "", "key", "language"),
    "missing label": ('van = "van"', "", "label", "van"),
    "label that is no text": ('van = "van"', "van = 1", "label", "van"),
    "missing style": ('quote = "Quote"', "", "style", "quote"),
    "missing measure": ("list_step = 6.3", "", "measure", "list_step"),
    "measure that is none": ("list_step = 6.3", "list_step = true", "measure", "list_step"),
    "measure off the page": ("list_step = 6.3", "list_step = 1e9", "measure", "list_step"),
    "fields that are none": ("fields = [", "fields = [1, ", "key", "fields"),
}


@pytest.mark.parametrize("name", WRONG)
def test_settings_that_cannot_be_used_are_named(tmp_path: Path, name: str) -> None:
    old, new, what, missing = WRONG[name]
    assert old in SETTINGS
    facts = refusal(tmp_path, settings=SETTINGS.replace(old, new, 1))
    assert facts["what"] == what
    assert missing is None or facts["name"] == missing


def test_labels_come_from_the_settings(tmp_path: Path) -> None:
    settings = SETTINGS.replace('ons_kenmerk = "Ons kenmerk"', 'ons_kenmerk = "Onze referentie"')
    data = written(load(tmp_path, settings=settings))
    assert "Onze referentie" in texts(data)[DOCUMENT]
    assert "Onze referentie" in texts(data)["word/header2.xml"]


def test_a_total_that_word_wrote_in_runs_is_found(tmp_path: Path) -> None:
    runs = (
        '<w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r>'
        "<w:r><w:instrText> SECTION</w:instrText></w:r>"
        '<w:r><w:instrText>PAGES \\* Arabic </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    data = write_docx(
        varied(), load(tmp_path, edited("word/footer2.xml", TOTAL, runs)), Purpose.TO_SIGN, MOMENT, [4, 2, 1]
    )
    (field,) = (
        each
        for each in tree(data, "word/footer2_2.xml").iter(qn("w:fldSimple"))
        if "SECTION" in each.get(qn("w:instr"))
    )
    assert field.xpath("string()") == "2"
    assert field.find(f".//{qn('w:b')}") is not None
    assert b"instrText" not in members(data)["word/footer2_2.xml"]


def test_a_control_round_a_whole_paragraph_works_as_one_within(tmp_path: Path) -> None:
    original = tree(WORD_FILE, DOCUMENT)
    control = next(each for each in original.iter(qn("w:sdt")) if each[0][1].get(qn("w:val")) == "field:adres1")
    paragraph = control.getparent()
    paragraph.getparent().replace(paragraph, control)
    run = control[1][0]
    control[1].append(paragraph)
    paragraph.append(run)
    word_file = zipped({**members(WORD_FILE), DOCUMENT: etree.tostring(original)})
    data = written(load(tmp_path, word_file))
    assert texts(data)[DOCUMENT].count("Aan de burgemeester van Voorbeeldstad") == 1
    plain = write_docx(letter(fields=letterhead(adres1="")), load(tmp_path, word_file), Purpose.TO_SIGN, MOMENT)
    assert "Adresregel 1" not in "".join(texts(plain)[DOCUMENT])


def test_formatting_of_a_place_is_kept_and_that_of_placeholder_words_is_not(tmp_path: Path) -> None:
    bold = edited(
        DOCUMENT,
        '<w:r><w:t xml:space="preserve">[Onderwerp]',
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">[Onderwerp]',
    )
    data = written(load(tmp_path, bold))
    (place,) = (
        each
        for each in tree(data, DOCUMENT).iter(qn("w:sdt"))
        if each.find(f".//{qn('w:tag')}").get(qn("w:val")) == "field:onderwerp"
    )
    assert place.find(f"{qn('w:sdtPr')}/{qn('w:rPr')}/{qn('w:b')}") is not None
    assert place.find(f"{qn('w:sdtContent')}/{qn('w:r')}/{qn('w:rPr')}/{qn('w:b')}") is not None
    grey = with_member(
        bold, DOCUMENT, '<w:tag w:val="field:onderwerp"/>', '<w:tag w:val="field:onderwerp"/><w:showingPlcHdr/>'
    )
    (place,) = (
        each
        for each in tree(written(load(tmp_path, grey)), DOCUMENT).iter(qn("w:sdt"))
        if each.find(f".//{qn('w:tag')}").get(qn("w:val")) == "field:onderwerp"
    )
    assert place.find(f".//{qn('w:b')}") is None


def test_what_word_remembers_of_editing_and_people_stays_behind(tmp_path: Path) -> None:
    leak = edited(
        DOCUMENT,
        "<w:body>",
        '<w:body><w:p w:rsidR="00AB12CD" w:rsidP="00AB12CD"><w:bookmarkStart w:id="7" w:name="Lekkage"/><w:proofErr '
        'w:type="spellStart"/><w:r w:rsidRPr="00AB12CD"><w:t>Vast</w:t></w:r><w:bookmarkEnd w:id="7"/></w:p>',
    )
    leak = with_member(
        leak, "word/settings.xml", "<w:zoom ", '<w:docVars><w:docVar w:name="Lekkage" w:val="x"/></w:docVars><w:zoom '
    )
    leak = with_member(
        leak,
        "word/fontTable.xml",
        "</w:font>",
        '<w:embedRegular r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></w:font>',
    )
    parts = {
        **members(leak),
        "docProps/app.xml": b"<Lekkage/>",
        "word/comments.xml": b"<Lekkage/>",
        "word/vbaProject.bin": b"Lekkage",
    }
    data = written(load(tmp_path, zipped(parts)), Purpose.TO_SEND)
    assert "Vast" in texts(data)[DOCUMENT]
    for name, part in members(data).items():
        for trace in (b"Lekkage", b"rsid", b"proofErr", b"embedRegular"):
            assert trace not in part, f"{trace!r} in {name}"


def test_numbering_of_the_house_style_stays_and_lists_come_after_it(tmp_path: Path) -> None:
    own = (
        f'<w:numbering xmlns:w="{NAMESPACES["w"]}"><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="8"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
    )
    relationship = (
        f'<Relationship Id="rId90" Type="{RELATIONSHIPS}numbering" Target="numbering.xml"/></Relationships>'
    )
    word_file = edited("word/_rels/document.xml.rels", "</Relationships>", relationship)
    listed = '<w:numPr><w:numId w:val="8"/></w:numPr><w:outlineLvl w:val="0"/>'
    word_file = with_member(word_file, "word/styles.xml", '<w:outlineLvl w:val="0"/>', listed)
    word_file = zipped({**members(word_file), "word/numbering.xml": own.encode()})
    data = write_docx(letter((bullet(ListKind.NUMBER, "een"),)), load(tmp_path, word_file), Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    numbers = tree(data, "word/numbering.xml").iter(qn("w:num"))
    assert {each.get(qn("w:numId")): each[0].get(qn("w:val")) for each in numbers} == {"8": "3", "9": "4"}


def test_headers_are_whatever_the_file_has(tmp_path: Path) -> None:
    without_first = edited(DOCUMENT, "<w:titlePg/>", "")
    document = tree(written(load(tmp_path, without_first)), DOCUMENT)
    assert not list(document.iter(qn("w:titlePg")))


def test_a_picture_in_the_header_goes_along(house_style: HouseStyle) -> None:
    parts = members(written(house_style))
    assert parts["word/media/beeldmerk.png"] == members(WORD_FILE)["word/media/beeldmerk.png"]


def test_a_letter_for_other_paper_fits_it(tmp_path: Path) -> None:
    wide = load(tmp_path, edited(DOCUMENT, 'w:right="2778"', 'w:right="1000"'))
    (table, *_) = tree(written(wide), DOCUMENT).iter(qn("w:tblW"))
    assert int(table.get(qn("w:w"))) == 11906 - 1587 - 1000


def test_nothing_of_a_letter_stays_in_the_style(house_style: HouseStyle) -> None:
    before = write_docx(letter((para("een"),)), house_style, Purpose.TO_SIGN, MOMENT)
    write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT)
    assert write_docx(letter((para("een"),)), house_style, Purpose.TO_SIGN, MOMENT) == before


def test_a_house_style_says_how_it_likes_dates_and_writes_them_in_full_where_it_does_not(tmp_path: Path) -> None:
    line = 'relative_dates = "full"\n'
    assert line in SETTINGS
    for settings, preference in (
        (SETTINGS, DatePreference.FULL),
        (SETTINGS.replace(line, ""), DatePreference.FULL),
        (SETTINGS.replace(line, 'relative_dates = "relative"\n'), DatePreference.RELATIVE),
    ):
        assert load(tmp_path, settings=settings).settings.relative_dates is preference
    assert refusal(tmp_path, settings=SETTINGS.replace(line, 'relative_dates = "soms"\n')) == {
        "style": "eigen",
        "what": "key",
        "name": "relative_dates",
    }
