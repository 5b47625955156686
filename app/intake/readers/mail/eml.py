"""A mail as it was sent (RFC 5322, EML)."""

import re
from collections.abc import Iterator
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract, FilePart
from app.intake.media_types import media_type
from app.intake.passages import written
from app.intake.readers.characters import decode_as
from app.intake.readers.html import html_blocks
from app.intake.readers.mail.body import text_body
from app.intake.readers.mail.headers import day_sent, shown
from app.intake.readers.mail.mail import Headers, Mail
from app.intake.readers.mail.mime import Part, parse_mime
from app.intake.readers.mail.part_names import part_name

_TEXTS: Final = ("text/plain", "text/html")
_NEVER_PARTS: Final = (
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
    "message/delivery-status",
    "message/disposition-notification",
    "text/rfc822-headers",
)
"""What the mail system adds for itself."""
_ENCRYPTED: Final = ("multipart/encrypted", "application/x-microsoft-rpmsg-message")
_SIGNED_OR_ENCRYPTED: Final = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_TNEF: Final = ("application/ms-tnef", "application/vnd.ms-tnef")


def read_mime(data: bytes, name: str) -> Mail:
    """Return the mail in `data`.

    Raises:
        KnownError: FILE_ENCRYPTED for one only its receiver can read, PACKAGE_UNSAFE as `parse_mime`,
            FILE_UNSUPPORTED when its text is no text.
    """
    whole = parse_mime(data, name)
    if _is_encrypted(whole):
        raise KnownError(ErrorCode.FILE_ENCRYPTED, name=name)
    texts = tuple(_texts(whole))
    leaves = tuple(each for each in _leaves(whole) if each not in texts)
    return Mail(
        headers=Headers(
            sender=shown(whole.get("From")),
            to=shown(whole.get("To")),
            copies=shown(whole.get("Cc")),
            subject=shown(whole.get("Subject")),
            sent=day_sent(whole.get("Date")),
            shown_date=shown(whole.get("Date")),
        ),
        bodies=tuple(_body(each, name) for each in texts),
        parts=tuple(_file(each, number) for number, each in enumerate(leaves, 1) if not _is_tnef(each)),
        unreadable=sum(map(_is_tnef, leaves)),
    )


def saved_page(data: bytes, name: str) -> bytes:
    """Return the web page in an MHTML file.

    Raises:
        KnownError: FILE_WITHOUT_TEXT when there is none, PACKAGE_UNSAFE as `parse_mime`.
    """
    whole = parse_mime(data, name)
    page = next((each for each in _all(whole) if each.kind == "text/html"), None)
    if page is None:
        raise KnownError(ErrorCode.FILE_WITHOUT_TEXT, name=name)
    return decode_as(page.content, page.charset, name).encode() if page.charset else page.content


def _all(part: Part) -> Iterator[Part]:
    yield part
    for inner in part.inner:
        yield from _all(inner)


def _is_encrypted(part: Part) -> bool:
    for each in (part, *part.inner):
        if each.kind in _ENCRYPTED or each.file_name.casefold() == "message.rpmsg":
            return True
        if each.kind in _SIGNED_OR_ENCRYPTED and each.parameter("smime-type") != "certs-only":
            return True
    return False


def _texts(part: Part) -> Iterator[Part]:
    """Yield the parts that are the text of the mail; of alternatives the plain one, where it says anything."""
    if part.kind == "multipart/alternative":
        choices = [list(_texts(inner)) for inner in part.inner]
        plain = (choice for choice in choices if any(_is_plain(each) and each.content.strip() for each in choice))
        yield from next(plain, next(filter(None, reversed(choices)), []))
    elif part.kind in ("multipart/related", "multipart/signed"):
        for inner in part.inner[:1]:
            yield from _texts(inner)
    elif part.kind.startswith("multipart/") and part.inner:
        for inner in part.inner:
            yield from _texts(inner)
    elif (
        (part.kind in _TEXTS or part.kind.startswith("multipart/"))
        and not part.is_attached
        and not part.file_name
        and not part.inner
    ):
        yield part


def _is_plain(part: Part) -> bool:
    return part.kind == "text/plain"


def _leaves(part: Part) -> Iterator[Part]:
    """Yield everything that may be an attachment; what stands in a mail for its layout is none."""
    if part.kind == "multipart/alternative":
        for inner in part.inner:
            yield from (each for each in _leaves(inner) if each.kind not in _TEXTS)
    elif part.kind.startswith("multipart/"):
        for inner in part.inner:
            yield from _leaves(inner)
    elif part.kind not in _NEVER_PARTS and not _is_layout(part):
        yield part


def _is_layout(part: Part) -> bool:
    """Return whether a part is a picture shown in the text."""
    return (
        part.kind.startswith("image/") and not part.is_attached and bool(part.get("Content-ID") or not part.file_name)
    )


def _is_tnef(part: Part) -> bool:
    return part.kind in _TNEF or part.file_name.casefold() == "winmail.dat"


def _body(part: Part, name: str) -> Extract:
    text = decode_as(part.content, part.charset, name)
    if not text.strip():
        return Extract(blocks=(), plain="")
    if part.kind == "text/html":
        blocks = html_blocks(text.encode() if part.charset else part.content, name)
        plain, passages = written(((blocks, True),))
        return Extract(blocks=blocks, plain=plain, passages=passages)
    flowed = part.parameter("format") == "flowed"
    return text_body(text, name, flowed=flowed, keeps_space=part.parameter("delsp") != "yes")


def _file(part: Part, number: int) -> FilePart:
    if part.kind == "message/rfc822" and part.inner:
        subject = re.sub(r"[/\\]", " ", shown(part.inner[0].get("Subject")))
        return FilePart(
            name=part_name(f"{subject}.eml" if subject else "", f"bericht-{number}.eml"),
            media_type="message/rfc822",
            data=_as_bytes(part.inner[0]),
        )
    called = part_name(shown(part.file_name), f"bijlage-{number}")
    return FilePart(name=called, media_type=media_type(part.content, called), data=part.content)


def _as_bytes(message: Part) -> bytes:
    try:
        return message.as_bytes()
    except (ValueError, LookupError, TypeError):
        return b""
