import struct
from contextlib import suppress
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Notice, NoticeCode
from app.intake.extraction import extract
from app.intake.media_types import EML, MSG, media_type
from app.intake.parts import parts
from tests.support.compound import Storage, attached_message, attachment, compound, msg
from tests.support.effort import examples

SUBJECT, BODY, SENDER, TO, CLASS, HEADERS = 0x0037, 0x1000, 0x0C1A, 0x0E04, 0x001A, 0x007D
HEAD = b"From: Jan Voorbeeld <jan@voorbeeld.nl>\r\nSubject: Brief\r\nMIME-Version: 1.0\r\n"


def mail(text: str = "Geachte minister,\n\nHierbij mijn vraag.") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Jan Voorbeeld <jan@voorbeeld.nl>"
    message["To"] = "Minister van Financiën <post@voorbeeld.nl>"
    message["Date"] = "Wed, 03 May 2023 23:30:00 -0500"
    message["Subject"] = "Vraag over coördinatie"
    message.set_content(text)
    return message


def plain(data: bytes, name: str = "brief.eml") -> str:
    return extract(data, name).plain


def refused(data: bytes, name: str = "brief.eml") -> ErrorCode:
    with pytest.raises(KnownError) as caught:
        extract(data, name)
    assert caught.value.facts["name"] == name
    return caught.value.code


def moment(year: int, month: int, day: int, hour: int) -> int:
    """Return a moment in units of 100 ns since 1601 ([MS-DTYP] 2.3.3)."""
    since = datetime(year, month, day, hour, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)
    return (since.days * 86_400 + since.seconds) * 10_000_000


def test_a_mail_is_read_below_the_headers_outlook_prints() -> None:
    got = extract(mail().as_bytes(), "brief.eml")
    assert got.plain == (
        "Van: Jan Voorbeeld <jan@voorbeeld.nl>\nAan: Minister van Financiën <post@voorbeeld.nl>\n"
        "Datum: 3 mei 2023\nOnderwerp: Vraag over coördinatie\n\nGeachte minister,\n\nHierbij mijn vraag.\n"
    )
    assert [each.text for each in got.passages] == ["Geachte minister,", "Hierbij mijn vraag."]
    assert all(got.plain[slice(*each.span(0, len(each.text)))] == each.text for each in got.passages)
    assert ("Onderwerp", "Vraag over coördinatie") in got.properties


@pytest.mark.parametrize(
    "headers",
    [
        b"Subject: =?iso-8859-1?Q?co=F6rdinatie?=",
        b"Subject: =?utf-8?B?Y2/Dtg==?=\r\n =?utf-8?B?cmRpbmF0aWU=?=",
        "Subject: coördinatie".encode(),
        "Subject: coördinatie".encode("cp1252"),
        b"Subject: =?nergens?Q?co=F6rdinatie?=",
        b"subject:\r\n =?utf-8?q?co=C3=B6rdinatie?=",
    ],
)
def test_headers_are_decoded_however_they_were_sent(headers: bytes) -> None:
    assert plain(headers + b"\r\n\r\nDag.") == "Onderwerp: coördinatie\n\nDag."


def test_the_plain_text_of_a_mail_counts_before_its_page_unless_it_says_nothing() -> None:
    for text, expected in (("Kaal.", "Kaal."), ("\n", "Opgemaakt.")):
        message = mail(text)
        message.add_alternative("<p>Opgemaakt.</p>", subtype="html")
        assert [each.text for each in extract(message.as_bytes(), "brief.eml").passages] == [expected]


def test_words_of_the_mail_that_is_answered_lose_their_signs() -> None:
    assert plain(mail("Mijn antwoord.\n\n> Uw vraag.\n>> Eerder.").as_bytes()).endswith(
        "antwoord.\n\nUw vraag.\nEerder.\n"
    )


def test_lines_that_flow_on_are_joined() -> None:
    head = HEAD + b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n"
    assert plain(head + b"Een zin die \r\nverder loopt.\r\n> aangehaald \r\n> stuk\r\n-- \r\nJan").endswith(
        "\n\nEen zin die verder loopt.\naangehaald stuk\n-- \nJan"
    )
    delsp = head.replace(b"flowed", b"flowed; delsp=yes")
    assert plain(delsp + b"Een woord dat ver \r\nder loopt.").endswith("Een woord dat verder loopt.")


def test_attachments_are_files_of_their_own_and_pictures_in_the_text_are_none() -> None:
    message = mail()
    message.add_attachment(
        b"%PDF-1.7", maintype="application", subtype="octet-stream", filename="../../bri\u202eef:é.pdf"
    )
    message.add_attachment(b"x", maintype="image", subtype="png", cid="<1>", disposition="inline")
    message.add_attachment(b"\xff\xd8\xff", maintype="image", subtype="jpeg", filename="scan.jpg")
    message.add_attachment(mail("Binnenste."))
    got = parts(message.as_bytes(), "brief.eml")
    assert [(each.name, each.media_type) for each in got] == [
        ("brief é.pdf", "application/pdf"),
        ("scan.jpg", "image/jpeg"),
        ("Vraag over coördinatie.eml", EML),
    ]
    assert plain(got[2].data).endswith("Binnenste.\n")
    assert parts(b"Geen mail.", "brief.txt") == ()


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("C:\\map\\brief.pdf", "brief.pdf"),
        ("..", "bijlage-1"),
        ("a" * 300 + ".docx", "a" * 115 + ".docx"),
        ("\x00", "bijlage-1"),
    ],
)
def test_names_of_attachments_lead_nowhere(given: str, name: str) -> None:
    data = HEAD + b'Content-Type: application/pdf; name="' + given.encode() + b'"\r\n\r\nx'
    assert [each.name for each in parts(data.replace(b"\\", b"\\\\"), "brief.eml")] == [name]


def test_a_wrapping_only_outlook_opens_is_told() -> None:
    message = mail()
    message.add_attachment(b"x", maintype="application", subtype="ms-tnef", filename="winmail.dat")
    assert extract(message.as_bytes(), "brief.eml").notices == (Notice(NoticeCode.UNREADABLE_PARTS, 1),)
    assert parts(message.as_bytes(), "brief.eml") == ()


def test_a_signed_mail_is_read_without_its_signature() -> None:
    body = (
        b"--b\r\n\r\nGetekend.\r\n--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--b--"
    )
    data = HEAD + b"Content-Type: multipart/signed; boundary=b\r\n\r\n" + body
    assert plain(data).endswith("\n\nGetekend.")
    assert parts(data, "brief.eml") == ()


@pytest.mark.parametrize(
    "kind",
    [b"multipart/encrypted; boundary=b", b"application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"],
)
def test_a_mail_only_its_receiver_can_read_says_so(kind: bytes) -> None:
    assert refused(HEAD + b"Content-Type: " + kind + b"\r\n\r\nx") is ErrorCode.FILE_ENCRYPTED


@pytest.mark.parametrize(
    "charset",
    [b"utf-8", b"windows-1252", b"idna", b"nergens", b"base64", b"utf-16", b"utf-7", b"x\xff"],
)
def test_a_body_is_read_whatever_it_says_of_its_encoding(charset: bytes) -> None:
    for header in (b"charset=" + charset, b"charset*=utf-8''" + charset):
        data = HEAD + b"Content-Type: text/plain; " + header + b"\r\n\r\nE\xe9n zin."
        assert plain(data).endswith(" zin.")


def multipart(boundary: bytes) -> bytes:
    return b"Content-Type: multipart/mixed; boundary=" + boundary + b"\r\n\r\n--" + boundary + b"\r\n"


@pytest.mark.parametrize(
    "data",
    [
        HEAD + multipart(b"b") + b"\r\nx\r\n--b\r\n" * 5_000,
        HEAD + b"".join(multipart(b"b%d" % number) for number in range(300)),
        HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 300 + b"x",
        HEAD + b"Content-Type: message/delivery-status\r\n\r\n" + b"A: b\r\n\r\n" * 5_000,
    ],
)
def test_more_or_deeper_parts_than_any_mail_has_are_refused(data: bytes) -> None:
    assert refused(data) is ErrorCode.PACKAGE_UNSAFE


def test_headers_of_any_length_are_cut_before_they_are_decoded() -> None:
    words = b"Subject: " + b"=?utf-8?b?QUFBQUFB?= " * 80_000
    assert len(plain(words + b"\r\nTo: " + b"a@voorbeeld.nl, " * 100_000 + b"\r\n\r\nDag.")) < 25_000
    kind = b'Content-Type: text/plain; x="' + b";" * 1_000_000
    assert plain(HEAD + kind + b"\r\n\r\nDag.").endswith("Dag.")


def test_a_mail_without_its_parts_or_from_a_mailbox_is_read() -> None:
    assert plain(HEAD + b"Content-Type: multipart/mixed\r\n\r\nToch tekst.").endswith("Toch tekst.")
    assert plain(b"From jan Wed May 3\n" + mail().as_bytes()).endswith("Hierbij mijn vraag.\n")


def test_a_page_saved_as_one_file_reads_as_a_page() -> None:
    data = (
        b"From: <Saved by X>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
        b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<p>=C3=A9=C3=A9n</p><nav>menu</nav>\r\n--b--"
    )
    assert plain(data, "pagina.mht") == "één"


def outlook(**more: object) -> Storage:
    texts = {CLASS: "IPM.Note", SUBJECT: "Vraag over coördinatie", BODY: "Geachte minister,\r\n\r\nMijn vraag."}
    return msg(texts | {SENDER: "J. Voorbeeld", TO: "Minister"}, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sent", "day"), [(moment(2023, 5, 3, 21), "3 mei 2023"), (moment(2023, 5, 3, 22), "4 mei 2023"),
                      (moment(2023, 1, 3, 22), "3 januari 2023"), (moment(2023, 1, 3, 23), "4 januari 2023")]
)  # fmt: skip
def test_a_mail_of_outlook_is_dated_by_the_dutch_clock(sent: int, day: str) -> None:
    got = plain(compound(outlook(sent=sent)), "brief.msg")
    assert got.startswith(
        f"Van: J. Voorbeeld\nAan: Minister\nDatum: {day}\nOnderwerp: Vraag over coördinatie\n\nGeachte"
    )


def test_the_headers_outlook_received_weigh_more_than_its_own() -> None:
    headers = "From: Jan <jan@voorbeeld.nl>\r\nTo: x@voorbeeld.nl\r\nDate: Wed, 03 May 2023 23:30:00 -0500\r\n"
    got = plain(compound(msg({SUBJECT: "Vraag", BODY: "Dag.", HEADERS: headers, SENDER: "J."}, sent=1)), "brief.msg")
    assert got == "Van: Jan <jan@voorbeeld.nl>\nAan: x@voorbeeld.nl\nDatum: 3 mei 2023\nOnderwerp: Vraag\n\nDag."


def test_a_mail_of_outlook_without_plain_text_is_read_from_its_page() -> None:
    got = extract(compound(msg({SUBJECT: "Vraag"}, html=b"<p>Opgemaakt &eacute;n.</p>")), "brief.msg")
    assert [each.text for each in got.passages] == ["Opgemaakt én."]


def test_attachments_of_outlook_are_files_and_mails_the_same_bytes_each_time() -> None:
    inner = msg(
        {SUBJECT: "Binnenste", BODY: "Tekst van binnen."}, header=24, attached=(attachment("x.txt", b"Dag."),)
    )
    files = (
        attachment("brief é.pdf", b"%PDF-1.7" * 700),
        attachment("logo.png", b"x", "image/png", "cid1"),
        attached_message(inner),
    )
    data = compound(outlook(attached=files))
    got = parts(data, "brief.msg")
    assert [(each.name, each.media_type, len(each.data)) for each in got[:1]] == [
        ("brief é.pdf", "application/pdf", 5_600)
    ]
    assert (got[1].name, got[1].media_type, len(got)) == ("Binnenste.eml", EML, 2)
    assert plain(got[1].data) == "Onderwerp: Binnenste\n\nTekst van binnen."
    assert [(each.name, each.data) for each in parts(got[1].data, "x.eml")] == [("x.txt", b"Dag.")]
    assert parts(data, "brief.msg") == got


def test_mails_too_deep_in_one_another_are_refused() -> None:
    inner = msg({BODY: "x"}, header=24)
    for _ in range(14):
        inner = msg({BODY: "x"}, header=24, attached=(attached_message(inner),))
    assert refused(compound(outlook(attached=(attached_message(inner),))), "brief.msg") is ErrorCode.PACKAGE_UNSAFE


def test_an_encrypted_mail_of_outlook_says_so() -> None:
    assert refused(compound(msg({CLASS: "IPM.Note.SMIME", BODY: "x"})), "brief.msg") is ErrorCode.FILE_ENCRYPTED
    rights = compound(outlook(attached=(attachment("message.rpmsg", b"x"),)))
    assert refused(rights, "brief.msg") is ErrorCode.FILE_ENCRYPTED


def test_a_compound_file_that_is_cut_off_is_damage() -> None:
    data = compound(outlook())
    assert media_type(data, "brief") == MSG
    for end in (520, 1_200, len(data) // 2, len(data) - 400):
        assert refused(data[:end], "brief.msg") is ErrorCode.PACKAGE_DAMAGED
    looped = data[:68] + struct.pack("<I", 0) + data[72:]
    with suppress(KnownError):
        extract(looped, "brief.msg")


@given(st.data())
@settings(max_examples=examples(200))
def test_an_altered_mail_gives_words_or_a_known_error(data: st.DataObject) -> None:
    message = mail()
    message.add_alternative("<p>Opgemaakt <b>én</b>.</p>", subtype="html")
    message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="é.pdf")
    message.add_attachment(mail())
    stored = compound(outlook(attached=(attachment("x.pdf", b"%PDF"), attached_message(msg({BODY: "x"}, header=24)))))
    name, whole = data.draw(st.sampled_from([("a.eml", message.as_bytes()), ("a.msg", stored)]))
    altered = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(altered)))
        altered[place : place + data.draw(st.integers(0, 20))] = data.draw(st.binary(max_size=8))
    with suppress(KnownError):
        assert extract(bytes(altered), name).plain.strip()
    with suppress(KnownError):
        parts(bytes(altered), name)
