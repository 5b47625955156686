import pytest

from app.intake.media_types import (
    DOCM,
    DOCX,
    DOTX,
    EML,
    FLAT_ODT,
    HTML,
    MSG,
    ODT,
    PLAIN_TEXT,
    UNKNOWN,
    XML,
    media_type,
)
from tests.support.compound import compound, msg
from tests.support.odt import flat_odt, odt, p, zipped
from tests.support.packages import archive, compound_file, docx
from tests.support.packages import p as word_p

SHEET = "application/vnd.oasis.opendocument.spreadsheet"
MAIL = b"Received: from x\r\nFrom: jan@voorbeeld.nl\r\nTo: piet@voorbeeld.nl\r\nSubject: Brief\r\n\r\nDag."


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (docx(word_p("x")), "brief.docm", DOCM),
        (docx(word_p("x")), "sjabloon.dotx", DOTX),
        (docx(word_p("x")), "brief.doc", DOCX),
        (odt(p("x")), "brief.docx", ODT),
        (zipped({"mimetype": SHEET}), "brief.odt", SHEET),
        (archive([("mimetype", b"application/vnd.oasis.opendocument.text")]), "brief.odt", ODT),
        (flat_odt(p("x")), "brief.xml", FLAT_ODT),
        (compound(msg({0x1000: "x"})), "brief.doc", MSG),
        (compound_file("WordDocument"), "brief.msg", "application/msword"),
        (compound_file("iets"), "brief.msg", MSG),
        (compound_file("EncryptedPackage"), "brief", DOCX),
        (b"<!DOCTYPE html><p>x", "brief.doc", HTML),
        (b"\xef\xbb\xbf <!-- x --> <HTML>", "brief.txt", HTML),
        ("<html><p>x".encode("utf-16"), "brief", HTML),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", "brief.xml", HTML),
        (b"<?xml version='1.0'?><kamerwrk>", "stuk", XML),
        (b"<officiele-publicatie>", "stuk.txt", XML),
        (b"<p>Los stuk", "brief.html", HTML),
        (b"<html> is een taal", "aantekening.md", "text/markdown"),
        (MAIL, "bericht", EML),
        (MAIL, "bericht.txt", EML),
        (b"Subject: los\n\nGeen mail.", "brief.txt", PLAIN_TEXT),
        (b"Aan: de heer Voorbeeld\n\nFrom: a\nTo: b\nDate: c\n", "brief.txt", PLAIN_TEXT),
        (b"%PDF-1.7", "brief.eml", "application/pdf"),
        (rb"{\rtf1}", "brief.doc", "application/rtf"),
        (b"zomaar", "brief", UNKNOWN),
    ],
)  # fmt: skip
def test_leading_bytes_weigh_more_than_the_name(data: bytes, name: str, kind: str) -> None:
    assert media_type(data, name) == kind
