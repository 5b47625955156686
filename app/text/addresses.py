"""Addresses a text may lead to: the web and mail, and nothing that runs or opens a file."""

from typing import Final
from urllib.parse import quote, urlsplit

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
# What RFC 3986 lets stand in an address, square brackets left out: they belong round an IPv6 host only.
_PLAIN: Final = ":/?#@!$&'()*+,;=%~-._"


def web_address(href: str) -> str | None:
    """Return a web or mail address ready for a file; None for anything a letter may not lead to."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return None
    if parts.scheme not in _SCHEMES or not (parts.netloc or (parts.scheme == "mailto" and parts.path)):
        return None
    return quote(href.strip(), safe=_PLAIN)
