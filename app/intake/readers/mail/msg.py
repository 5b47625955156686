"""A mail as Outlook keeps it ([MS-OXMSG])."""

import struct
from base64 import b64encode
from dataclasses import dataclass
from datetime import datetime, time
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.parser import HeaderParser
from email.utils import format_datetime
from hashlib import sha256
from io import BytesIO
from typing import Final

from olefile import OleFileIO  # type: ignore[import-untyped]
from oxmsg.domain import constants as ids
from oxmsg.domain.model import UnrecognizedCodePageError, UnsupportedEncodingError
from oxmsg.properties import Properties
from oxmsg.storage import Storage

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract, FilePart
from app.intake.media_types import EML, media_type
from app.intake.passages import written
from app.intake.readers.characters import decode
from app.intake.readers.html import html_blocks
from app.intake.readers.mail.body import text_body
from app.intake.readers.mail.headers import day_sent, dutch_day, shown
from app.intake.readers.mail.limits import DEEPEST_PART, MOST_PARTS
from app.intake.readers.mail.mail import Headers, Mail
from app.intake.readers.mail.part_names import part_name

_BROKEN: Final = (
    OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError, RecursionError,
    struct.error, UnrecognizedCodePageError, UnsupportedEncodingError,
)  # fmt: skip
"""What reading a compound file raises when it is cut off or altered: the library takes every place for sound."""

_HEADER: Final = 32
_INNER_HEADER: Final = 24
_ATTACHMENT_HEADER: Final = 8
"""Bytes before the properties of a message, of one inside another, and of an attachment ([MS-OXMSG] 2.4.1)."""

_MOST_ENTRIES: Final = 20 * MOST_PARTS
_MOST_NEIGHBOURS: Final = 2 * MOST_PARTS
_LONGEST_HEADERS: Final = 1 << 20

_EMBEDDED: Final = "__substg1.0_3701000D"
_BY_VALUE: Final = 1
_AS_MESSAGE: Final = 5
"""How an attachment is kept: its bytes, or a message of its own ([MS-OXCMSG] 2.2.2.9)."""

_ENCRYPTED_CLASS: Final = "ipm.note.smime"
_SIGNED_CLASS: Final = "ipm.note.smime.multipartsigned"


@dataclass(frozen=True, slots=True)
class _Stored:
    """What a message holds, before any of it is read."""

    kind: str
    headers: Headers
    text: str
    html: bytes
    files: tuple[tuple[str, bytes], ...]
    messages: "tuple[_Stored, ...]"


def read_outlook(data: bytes, name: str) -> Mail:
    """Return the mail in an MSG file. A mail attached to it becomes a part in the form it was sent in (EML).

    Raises:
        KnownError: PACKAGE_DAMAGED (`detail`) when the file is cut off or altered, PACKAGE_UNSAFE (`what`) when it
            has more parts or deeper ones than any mail has, FILE_ENCRYPTED for one only its receiver can read.
    """
    stored = _stored(data, name)
    if stored.kind.startswith(_ENCRYPTED_CLASS) and not stored.kind.startswith(_SIGNED_CLASS):
        raise KnownError(ErrorCode.FILE_ENCRYPTED, name=name)
    if any(called.casefold() == "message.rpmsg" for called, _ in stored.files):
        raise KnownError(ErrorCode.FILE_ENCRYPTED, name=name)
    files = (FilePart(name=each, media_type=media_type(held, each), data=held) for each, held in stored.files)
    mails = tuple(_as_part(each, number) for number, each in enumerate(stored.messages, 1))
    body = _body(stored, name)
    return Mail(headers=stored.headers, bodies=(body,) if body.plain else (), parts=(*files, *mails))


def _stored(data: bytes, name: str) -> _Stored:
    try:
        with OleFileIO(BytesIO(data)) as compound:
            root = Storage.from_ole(compound) if _is_of_a_size(compound) else None
        found = None if root is None else _message(root, _HEADER, 0)
    except _BROKEN as broken:
        raise KnownError(ErrorCode.PACKAGE_DAMAGED, name=name, detail=type(broken).__name__) from broken
    if found is None:
        raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=name, what="nesting" if root else "number of members")
    return found


def _message(storage: Storage, header: int, depth: int) -> _Stored | None:
    """Return what a message holds; None where it stands deeper than any does."""
    if depth > DEEPEST_PART:
        return None
    properties = Properties(storage, properties_header_offset=header)
    files: list[tuple[str, bytes]] = []
    messages: list[_Stored] = []
    for number, inner in enumerate(storage.iter_attachment_storages(), 1):
        attached = Properties(inner, properties_header_offset=_ATTACHMENT_HEADER)
        method = attached.int_prop_value(ids.PID_ATTACH_METHOD)
        if method == _AS_MESSAGE:
            for each in inner.storages:
                message = _message(each, _INNER_HEADER, depth + 1) if each.name == _EMBEDDED else None
                if each.name == _EMBEDDED and message is None:
                    return None
                messages.extend(filter(None, (message,)))
        elif method == _BY_VALUE and not _is_layout(attached):
            content = attached.binary_prop_value(ids.PID_ATTACH_DATA_BINARY) or b""
            files.append((_file_name(attached, number), content))
    return _Stored(
        kind=_text(properties, ids.PID_MESSAGE_CLASS).casefold(),
        headers=_headers(properties),
        text=_text(properties, ids.PID_BODY),
        html=properties.binary_prop_value(ids.PID_HTML) or _text(properties, ids.PID_BODY_HTML).encode(),
        files=tuple(files),
        messages=tuple(messages),
    )


def _is_of_a_size(compound: OleFileIO) -> bool:
    """Return whether a file has no more entries than mails have; each is looked up among its neighbours."""
    storages = [compound.root]
    count = 0
    while storages and count <= _MOST_ENTRIES:
        kids = storages.pop().kids
        count += len(kids) if len(kids) <= _MOST_NEIGHBOURS else _MOST_ENTRIES + 1
        storages.extend(kids)
    return count <= _MOST_ENTRIES


def _headers(properties: Properties) -> Headers:
    """Return the headers the mail was sent with; where Outlook kept none, as of mails it sent, its own properties."""
    sent_with = HeaderParser().parsestr(_text(properties, ids.PID_TRANSPORT_MESSAGE_HEADERS)[:_LONGEST_HEADERS])
    sender = _text(properties, ids.PID_SENDER_NAME) or _text(properties, ids.PID_SENT_REPRESENTING_NAME)
    moment = properties.date_prop_value(ids.PID_CLIENT_SUBMIT_TIME)
    moment = moment or properties.date_prop_value(ids.PID_MESSAGE_DELIVERY_TIME)
    return Headers(
        sender=shown(sent_with.get("From")) or shown(sender),
        to=shown(sent_with.get("To")) or shown(_text(properties, ids.PID_DISPLAY_TO)),
        copies=shown(sent_with.get("Cc")) or shown(_text(properties, ids.PID_DISPLAY_CC)),
        subject=shown(_text(properties, ids.PID_SUBJECT)) or shown(sent_with.get("Subject")),
        sent=day_sent(sent_with.get("Date")) or (None if moment is None else dutch_day(moment)),
    )


def _text(properties: Properties, pid: int) -> str:
    return (properties.str_prop_value(pid) or "").replace("\0", "")


def _is_layout(attached: Properties) -> bool:
    """Return whether an attachment is a picture shown in the text."""
    picture = _text(attached, ids.PID_ATTACH_MIME_TAG).casefold().startswith("image/")
    shown_in_text = bool(_text(attached, ids.PID_ATTACH_CONTENT_ID)) or bool(
        attached.int_prop_value(ids.PID_ATTACHMENT_HIDDEN)
    )
    return picture and shown_in_text


def _file_name(attached: Properties, number: int) -> str:
    given = _text(attached, ids.PID_ATTACH_LONG_FILENAME) or _text(attached, ids.PID_ATTACH_FILENAME)
    return part_name(given, f"bijlage-{number}")


def _body(stored: _Stored, name: str) -> Extract:
    if stored.text.strip():
        return text_body(decode(stored.text.encode("utf-8", "replace"), name), name)
    if not stored.html.strip(b" \t\r\n\0"):
        return Extract(blocks=(), plain="")
    blocks = html_blocks(stored.html, name)
    plain, passages = written(((blocks, True),))
    return Extract(blocks=blocks, plain=plain, passages=passages)


def _as_part(stored: _Stored, number: int) -> FilePart:
    """Return a mail inside a mail as a file of its own."""
    subject = stored.headers.subject
    called = part_name(f"{subject.replace('/', ' ')}.eml" if subject else "", f"bericht-{number}.eml")
    return FilePart(name=called, media_type=EML, data=_as_mime(stored).as_bytes())


def _as_mime(stored: _Stored) -> MIMEMultipart:
    # A boundary from the content, so that the same mail gives the same bytes each time.
    whole = MIMEMultipart(boundary=f"=_{sha256(repr(stored).encode('utf-8', 'replace')).hexdigest()[:48]}")
    sent = "" if stored.headers.sent is None else format_datetime(datetime.combine(stored.headers.sent, time(12)))
    for field, value in (
        ("From", stored.headers.sender), ("To", stored.headers.to), ("Cc", stored.headers.copies),
        ("Date", sent), ("Subject", stored.headers.subject),
    ):  # fmt: skip
        if value:
            whole[field] = value if field == "Date" else Header(value, "utf-8").encode()
    if stored.text:
        whole.attach(MIMEText(stored.text.encode("utf-8", "replace").decode(), "plain", "utf-8"))
    elif stored.html:
        page = MIMEText("", "html")
        page.set_payload(b64encode(stored.html).decode())
        page.replace_header("Content-Transfer-Encoding", "base64")
        page.del_param("charset")
        whole.attach(page)
    for called, content in stored.files:
        file = MIMEApplication(content)
        file.add_header("Content-Disposition", "attachment", filename=("utf-8", "", called))
        whole.attach(file)
    for inner in stored.messages:
        whole.attach(MIMEMessage(_as_mime(inner)))
    return whole
