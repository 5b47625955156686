from collections.abc import Callable
from contextlib import suppress
from struct import pack
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.ooxml import limits
from app.ooxml.names import qn
from app.ooxml.package import read_package
from tests.support.effort import examples
from tests.support.packages import archive, compound_file, docx, docx_members, lying_size, overlapping, p

SOUND = docx(p("Een voorbeeld."))


def parts(data: bytes) -> list[bytes]:
    package = read_package(data, "voorbeeld.docx")
    return [package.part(name) for name in package.names]


def refusal(data: bytes) -> KnownError:
    """Return why a package, or a part of it that is asked for, is refused."""
    with pytest.raises(KnownError) as caught:
        parts(data)
    assert caught.value.facts["name"] == "voorbeeld.docx"
    return caught.value


def with_member(name: str, content: bytes) -> bytes:
    return archive([*docx_members(p("Een voorbeeld.")).items(), (name, content)])


def with_document(change: Callable[[bytes], bytes]) -> bytes:
    members = docx_members(p("Een voorbeeld."))
    return archive({**members, "word/document.xml": change(members["word/document.xml"])}.items())


def test_a_sound_package_gives_its_parts_and_relationships() -> None:
    package = read_package(SOUND, "voorbeeld.docx")
    assert package.main() == "word/document.xml"
    assert [text.text for text in package.xml("word/document.xml").iter(qn("w:t"))] == ["Een voorbeeld."]
    (link,) = package.relationships("word/document.xml")
    assert (link.kind, link.external) == ("hyperlink", True)


def test_relationships_lead_to_part_names_wherever_they_start() -> None:
    members = docx_members(p())
    members["_rels/.rels"] = members["_rels/.rels"].replace(b'"word/document.xml"', b'"/word/../word/document.xml"')
    assert read_package(archive(members.items()), "voorbeeld.docx").main() == "word/document.xml"


def test_no_bytes_are_an_empty_file() -> None:
    assert refusal(b"").code is ErrorCode.FILE_EMPTY


@pytest.mark.parametrize("kept", [0.02, 0.5, 0.9, 0.999])
def test_a_truncated_package_is_damaged(kept: float) -> None:
    assert refusal(SOUND[: int(len(SOUND) * kept)]).code is ErrorCode.PACKAGE_DAMAGED


def test_a_flipped_bit_in_a_part_is_damage() -> None:
    place = SOUND.index(b"word/document.xml") + 60
    altered = SOUND[:place] + bytes([SOUND[place] ^ 1]) + SOUND[place + 1 :]
    assert refusal(altered).code is ErrorCode.PACKAGE_DAMAGED


def test_a_part_nobody_asks_for_spoils_nothing() -> None:
    stray = lying_size("word/stray.xml", b"<a>" + b" " * (8 << 20) + b"</a>", 100)
    assert refusal(stray).code is ErrorCode.PACKAGE_UNSAFE
    assert read_package(stray, "voorbeeld.docx").names == ("word/stray.xml",)


def test_a_wrong_checksum_is_damage() -> None:
    content = b"<a>Een voorbeeld.</a>"
    sound = lying_size("word/a.xml", content, declared=len(content))
    assert read_package(sound, "voorbeeld.docx").part("word/a.xml") == content
    assert refusal(sound.replace(pack("<I", crc32(content)), bytes(4))).code is ErrorCode.PACKAGE_DAMAGED


@pytest.mark.parametrize("part", ["word/document.xml", "word/stray.xml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_in_any_part_is_unsafe(part: str, encoding: str) -> None:
    content = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY x "y">]><d>&x;</d>'
    members = {**docx_members(p()), part: content.encode(encoding)}
    error = refusal(archive(members.items()))
    assert (error.code, error.facts["what"]) == (ErrorCode.PACKAGE_UNSAFE, "DOCTYPE")


def test_a_zip_bomb_is_unsafe() -> None:
    error = refusal(with_member("word/bomb.xml", b" " * (8 << 20)))
    assert (error.code, error.facts["what"]) == (ErrorCode.PACKAGE_UNSAFE, "zip bomb")


def test_a_bomb_that_declares_a_small_size_is_unsafe() -> None:
    assert (
        refusal(lying_size("word/a.xml", b"<a>" + b" " * (8 << 20) + b"</a>", 100)).code is ErrorCode.PACKAGE_UNSAFE
    )


def test_small_parts_may_be_packed_as_tight_as_they_like() -> None:
    assert read_package(with_member("word/blank.xml", b"<a>" + b" " * 900_000 + b"</a>"), "x.docx").has(
        "word/blank.xml"
    )


@pytest.mark.parametrize("name", ["word/document.xml", "WORD/Document.XML"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_names_are_unsafe_whatever_their_case(name: str) -> None:
    error = refusal(with_member(name, b"<other/>"))
    assert (error.code, error.facts["what"]) == (ErrorCode.PACKAGE_UNSAFE, "duplicate member")


@pytest.mark.parametrize("name", ["/etc/a.xml", "../a.xml", "word/../../a.xml", "word\\a.xml", "c:a.xml"])
def test_names_that_leave_the_package_are_unsafe(name: str) -> None:
    error = refusal(with_member(name, b"<a/>"))
    assert (error.code, error.facts["what"]) == (ErrorCode.PACKAGE_UNSAFE, "member name")


def test_too_many_members_are_unsafe() -> None:
    crowd = archive((f"word/{number}.bin", b"") for number in range(limits.MOST_MEMBERS + 1))
    assert refusal(crowd).facts["what"] == "number of members"


def test_members_that_share_bytes_are_unsafe() -> None:
    assert refusal(overlapping()).facts["what"] == "overlapping members"


def test_xml_nested_beyond_any_document_is_unsafe() -> None:
    package = read_package(with_member("word/deep.xml", b"<a>" * 200 + b"</a>" * 200), "voorbeeld.docx")
    with pytest.raises(KnownError) as caught:
        package.xml("word/deep.xml")
    assert caught.value.facts["what"] == "nesting"


def test_broken_xml_and_absent_parts_are_damage() -> None:
    package = read_package(with_document(lambda xml: xml[:-20]), "voorbeeld.docx")
    for part in ("word/document.xml", "word/absent.xml"):
        with pytest.raises(KnownError) as caught:
            package.xml(part)
        assert caught.value.code is ErrorCode.PACKAGE_DAMAGED


def test_a_document_with_a_password_is_told_from_an_old_one() -> None:
    assert refusal(compound_file("EncryptedPackage")).code is ErrorCode.FILE_ENCRYPTED
    assert refusal(compound_file("WordDocument")).code is ErrorCode.FILE_UNSUPPORTED


def test_an_encrypted_member_is_a_file_with_a_password() -> None:
    data = bytearray(SOUND)
    for magic, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(magic) + offset] |= 1
    assert refusal(bytes(data)).code is ErrorCode.FILE_ENCRYPTED


def test_strict_documents_read_as_transitional_ones() -> None:
    def strict(data: bytes) -> bytes:
        for family in (b"wordprocessingml", b"officeDocument"):
            old, new = b"http://schemas.openxmlformats.org/%s/2006/", b"http://purl.oclc.org/ooxml/%s/"
            data = data.replace(old % family, new % family)
        return data

    members = {name: strict(content) for name, content in docx_members(p("Strikt.", style="Kop1")).items()}
    assert b"purl.oclc.org" in members["word/document.xml"]
    package = read_package(archive(members.items()), "voorbeeld.docx")
    root = package.xml(package.main())
    assert [text.text for text in root.iter(qn("w:t"))] == ["Strikt."]
    assert [style.get(qn("w:val")) for style in root.iter(qn("w:pStyle"))] == ["Kop1"]


@given(st.binary(max_size=400), st.booleans())
@settings(max_examples=examples(150))
def test_any_bytes_are_a_package_or_a_known_error(data: bytes, zipped: bool) -> None:
    with suppress(KnownError):
        read_package(b"PK\x03\x04" + data if zipped else data, "voorbeeld.docx")


@given(st.data())
@settings(max_examples=examples(200))
def test_a_mutated_package_is_a_package_or_a_known_error(data: st.DataObject) -> None:
    altered = bytearray(SOUND)
    for _ in range(data.draw(st.integers(1, 4))):
        altered[data.draw(st.integers(0, len(altered) - 1))] = data.draw(st.integers(0, 255))
    with suppress(KnownError):
        package = read_package(bytes(altered), "voorbeeld.docx")
        package.xml(package.main())
