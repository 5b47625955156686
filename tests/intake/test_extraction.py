from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.intake.extraction import extract
from app.intake.media_types import DOCX, media_type
from tests.support.effort import examples
from tests.support.packages import archive, box, compound_file, docx, docx_members, p, table

BODY = box(p("Datum")) + p("Geachte heer Voorbeeld,") + table([p("a"), p("b")]) + p("Een tweede alinea.")
LETTER = docx(BODY)


def refused(data: bytes, name: str) -> ErrorCode:
    with pytest.raises(KnownError) as caught:
        extract(data, name)
    assert caught.value.facts["name"] == name
    return caught.value.code


@pytest.mark.parametrize("name", ["leeg.txt", "leeg.docx", "leeg.pdf", "leeg"])
def test_an_empty_file_is_refused_whatever_it_is_called(name: str) -> None:
    assert refused(b"", name) is ErrorCode.FILE_EMPTY


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b" \n\t\f\n", "wit.txt"),
        (docx(p()), "wit.docx"),
        (docx(p("\xa0")), "vast.docx"),
        (b"\xef\xbb\xbf", "bom.txt"),
    ],
)
def test_a_file_without_words_is_refused(data: bytes, name: str) -> None:
    assert refused(data, name) is ErrorCode.FILE_WITHOUT_TEXT


@pytest.mark.parametrize(
    ("data", "name", "what"),
    [
        (b"\x89PNG\r\n\x1a\n...", "brief.png", "image/png"),
        (b"\x89PNG\r\n\x1a\n...", "brief.txt", "image/png"),
        (archive([("mimetype", b"application/vnd.oasis.opendocument.spreadsheet")]), "staat.ods", None),
        (compound_file("WordDocument"), "brief.doc", "application/msword"),
        (compound_file("Workbook"), "staat.xls", "application/vnd.ms-excel"),
        (rb"{\rtf1 Geachte heer}", "brief.rtf", "application/rtf"),
        (rb"{\rtf1 Geachte heer}", "brief.doc", "application/rtf"),
        (bytes(range(256)) * 4, "brief.txt", "application/octet-stream"),
        (b"onbekend", "brief", "application/octet-stream"),
    ],
)
def test_formats_nobody_can_read_yet_are_named(data: bytes, name: str, what: str | None) -> None:
    with pytest.raises(KnownError) as caught:
        extract(data, name)
    assert caught.value.code is ErrorCode.FILE_UNSUPPORTED
    assert caught.value.facts["what"] == (what or media_type(data, name))


def test_a_document_with_a_password_says_so_under_any_name() -> None:
    for name in ("brief.docx", "brief.doc", "brief"):
        assert refused(compound_file("EncryptedPackage"), name) is ErrorCode.FILE_ENCRYPTED


def test_a_file_beyond_the_limit_is_too_large() -> None:
    assert refused(bytes(129 << 20), "groot.txt") is ErrorCode.FILE_TOO_LARGE


@pytest.mark.parametrize("name", ["brief.docx", "brief.txt", "brief", "brief.doc"])
def test_a_word_document_is_known_by_its_bytes(name: str) -> None:
    assert media_type(LETTER, name) == DOCX
    assert "Geachte heer Voorbeeld," in extract(LETTER, name).plain


def test_text_under_the_name_of_a_word_document_is_a_damaged_package() -> None:
    assert refused(b"Geachte heer,", "brief.docx") is ErrorCode.PACKAGE_DAMAGED


@given(st.binary(min_size=1, max_size=600), st.sampled_from(["a.txt", "a.md", "a.docx", "a", "a.doc"]))
@settings(max_examples=examples(200))
def test_any_bytes_give_text_or_a_known_error(data: bytes, name: str) -> None:
    with suppress(KnownError):
        assert extract(data, name).plain.strip()


@given(st.data())
@settings(max_examples=examples(200))
def test_an_altered_document_gives_text_or_a_known_error(data: st.DataObject) -> None:
    members = docx_members(BODY)
    document = bytearray(members["word/document.xml"])
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(document) - 1))
        document[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=6))
    with suppress(KnownError):
        extract(archive({**members, "word/document.xml": bytes(document)}.items()), "brief.docx")


@given(st.permutations(["w:p", "w:tbl", "w:r", "w:t", "w:txbxContent", "w:sdt", "w:tc", "w:fldChar"]))
@settings(max_examples=examples(60))
def test_elements_in_places_where_they_do_not_belong_do_no_harm(order: list[str]) -> None:
    nested = "".join(f"<{name}>" for name in order) + "tekst" + "".join(f"</{name}>" for name in reversed(order))
    with suppress(KnownError):
        extract(docx(nested + p("Slot.")), "brief.docx")


def test_a_part_cut_off_inside_a_sound_zip_is_damage() -> None:
    members = docx_members(p("Een voorbeeld."))
    members["word/document.xml"] = members["word/document.xml"][:-40]
    assert refused(archive(members.items()), "brief.docx") is ErrorCode.PACKAGE_DAMAGED
