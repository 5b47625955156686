"""What stands in the headers of a mail, decoded (RFC 2047) within bounds."""

from datetime import UTC, date, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parsedate_to_datetime
from typing import Final

from app.intake.readers.characters import clean
from app.intake.readers.mail.limits import LONGEST_HEADER, LONGEST_SHOWN

_SUMMER: Final = timedelta(hours=2)
_WINTER: Final = timedelta(hours=1)


def shown(raw: object) -> str:
    """Return a header as one line of text, cut at `LONGEST_HEADER` characters before it is decoded."""
    text = _bytes_read(str(raw or "")[:LONGEST_HEADER])
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError, LookupError):
        pieces = [(text, None)]
    whole = "".join(piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces)
    return " ".join(clean(whole).split())[:LONGEST_SHOWN]


def day_sent(raw: object) -> date | None:
    """Return the day a Date header names, on the sender's own clock; None where it names none."""
    try:
        return parsedate_to_datetime(str(raw or "")[:200]).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def dutch_day(moment: datetime) -> date:
    """Return on which day in the Netherlands a moment in UTC falls (summer time: Directive 2000/84/EC)."""
    begins, ends = (_last_sunday(moment.year, month) for month in (3, 10))
    return (moment + (_SUMMER if begins <= moment < ends else _WINTER)).date()


def _last_sunday(year: int, month: int) -> datetime:
    """Return the last Sunday of March or October, one o'clock UTC: when the clocks change."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _bytes_read(text: str) -> str:
    """Return a header in which a mail program wrote bytes of its own instead of encoded words."""
    raw = text.encode("utf-8", "surrogateescape")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _decoded(piece: bytes, charset: str | None) -> str:
    try:
        return piece.decode(charset or "utf-8", "strict" if charset is None else "replace")
    except (LookupError, ValueError):
        return piece.decode("cp1252", "replace")
