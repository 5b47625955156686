import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.domain.values import enter_text
from app.intake.readers.characters import clean, decode, decode_as, decode_html

DUTCH = "Geïnformeerde coördinatie, één café: € 5,– ‘vóór’ Yeşilgöz\nen verder"
WESTERN = "Geïnformeerde coördinatie, één café: € 5,– ‘vóór’"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_dutch_survives_every_unicode_encoding(encoding: str) -> None:
    assert decode(DUTCH.encode(encoding), "brief.txt") == DUTCH


def test_what_is_no_unicode_is_read_as_windows_writes_it() -> None:
    assert decode(WESTERN.encode("cp1252"), "brief.txt") == WESTERN


@pytest.mark.parametrize("encoding", ["cp850", "cp437", "mac_roman", "iso8859-15", "iso8859-1"])
def test_letters_in_encodings_of_long_ago_stay_legible(encoding: str) -> None:
    text = "Geachte heer Voorbeeld, hierbij beantwoord ik uw brief over de gemeente."
    assert decode(text.encode(encoding), "brief.txt") == text


def test_a_page_is_read_in_the_encoding_it_names_where_it_is_no_unicode() -> None:
    for encoding in ("iso-8859-15", "windows-1250", "koi8-r"):
        page = f'<meta charset="{encoding}">'.encode() + "ž ф €".encode(encoding, "ignore")
        assert decode_html(page, "x.html").endswith("ž ф €".encode(encoding, "ignore").decode(encoding))


def test_stray_bytes_of_windows_in_unicode_are_read_as_windows_writes_them() -> None:
    assert decode("één ïdee ".encode() * 3 + "‘vóór’".encode("cp1252"), "brief.txt").endswith("ïdee ‘vóór’")


@pytest.mark.parametrize(
    ("encoding", "read"),
    [("iso-8859-15", "€"), ("iso-8859-1", "€"), ("us-ascii", "€"), ("nergens", "€"), (None, "€"), ("utf-8", "€")],
)
def test_a_named_encoding_is_followed_where_it_can_be_meant(encoding: str | None, read: str) -> None:
    written = "iso-8859-15" if encoding == "iso-8859-15" else "utf-8" if encoding == "utf-8" else "cp1252"
    assert decode_as("€ 5".encode(written), encoding, "brief.txt") == f"{read} 5"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x0b"])
def test_lines_end_in_a_newline_however_they_ended(end: str) -> None:
    assert decode(f"een{end}twee\ftwee".encode(), "brief.txt") == "een\ntwee\ftwee"


def test_letters_and_their_accents_become_one_character() -> None:
    assert clean("e\u0301e\u0301n") == "één"


def test_bytes_full_of_control_characters_are_no_text() -> None:
    with pytest.raises(KnownError) as caught:
        decode(b"\x01\x02\x03\x04 tekst", "brief.txt")
    assert caught.value.code is ErrorCode.FILE_UNSUPPORTED


@given(st.text(alphabet=st.characters(), max_size=80))
def test_cleaned_text_is_what_a_letter_can_hold(text: str) -> None:
    cleaned = clean(text)
    assert enter_text("tekst", cleaned.replace("\f", "\n")) == cleaned.replace("\f", "\n")
