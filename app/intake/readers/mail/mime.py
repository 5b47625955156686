"""A MIME message parsed with bounds on its parts, their depth and the length of their headers."""

from email.message import Message
from email.parser import BytesParser
from email.policy import Compat32
from typing import Any

from app.domain.errors import ErrorCode, KnownError
from app.intake.readers.mail.limits import DEEPEST_PART, LONGEST_HEADER, MOST_PARAMETERS, MOST_PARTS


class _BoundError(Exception):
    """A message breaks a bound; its argument says which."""


class _Bounded(Compat32):
    """Cuts headers before anyone parses them: their parsers take time and memory out of all proportion.

    The old policy keeps a header as it was written, so that no odd one raises before it is asked for.
    """

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        cut = value[:LONGEST_HEADER]
        if name.casefold().startswith("content-"):
            cut = ";".join(cut.split(";", MOST_PARAMETERS)[:MOST_PARAMETERS])
        return name, cut

    def header_fetch_parse(self, name: str, value: str) -> str:
        """Return a header as it was written; bytes no encoding was named for stand in it as surrogates."""
        return value


class Part(Message):
    """A message or a part of one, that knows how deep it stands in the whole."""

    depth = 0

    def __init__(self, policy: Any = None) -> None:
        super().__init__(policy or _Bounded())
        self._count = [0]

    def attach(self, payload: Any) -> None:
        """Add a part.

        Raises:
            _BoundError: when the whole has more parts, or parts deeper in one another, than any mail has.
        """
        payload.depth, payload._count = self.depth + 1, self._count
        self._count[0] += 1
        if payload.depth > DEEPEST_PART:
            raise _BoundError("nesting")
        if self._count[0] > MOST_PARTS:
            raise _BoundError("number of members")
        super().attach(payload)

    @property
    def kind(self) -> str:
        """Return the media type in lower case (RFC 2045 5)."""
        return self.get_content_type()

    @property
    def inner(self) -> "tuple[Part, ...]":
        """Return the parts of a multipart, or the message in a message; none for a leaf."""
        payload = self.get_payload() if self.is_multipart() else ()
        return tuple(each for each in payload if isinstance(each, Part))

    @property
    def content(self) -> bytes:
        """Return the bytes of a leaf, out of whatever they were sent in; b"" where they cannot be had."""
        try:
            content = self.get_payload(decode=True)
        except (ValueError, LookupError, TypeError):
            return b""
        return content if isinstance(content, bytes) else b""

    @property
    def charset(self) -> str | None:
        """Return the encoding the sender names, or None."""
        try:
            return self.get_content_charset()
        except (ValueError, LookupError, TypeError):
            return None

    @property
    def file_name(self) -> str:
        """Return the name the sender gave an attachment, as it stands; "" for none."""
        try:
            return self.get_filename("") or ""
        except (ValueError, LookupError, TypeError):
            return ""

    @property
    def is_attached(self) -> bool:
        """Return whether the sender set the part apart from the text."""
        return self.get_content_disposition() == "attachment"

    def parameter(self, name: str) -> str:
        """Return a parameter of the Content-Type in lower case, "" where it is absent."""
        try:
            value = self.get_param(name, "")
        except (ValueError, LookupError, TypeError):
            return ""
        return value.casefold() if isinstance(value, str) else ""


def parse_mime(data: bytes, name: str) -> Part:
    """Return a message with all its parts.

    Raises:
        KnownError: PACKAGE_UNSAFE (`what`: nesting, number of members) when it breaks a bound.
    """
    # A mail out of a mailbox begins with a line of the mailbox's own.
    if data.startswith(b"From "):
        data = data.partition(b"\n")[2]
    try:
        whole = BytesParser(Part, policy=_Bounded()).parsebytes(data)
    except _BoundError as bound:
        raise KnownError(ErrorCode.PACKAGE_UNSAFE, name=name, what=str(bound)) from bound
    assert isinstance(whole, Part)
    return whole
