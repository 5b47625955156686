"""Relationships of the parts a letter writes: links to the web, and the parts that belong to the document."""

from typing import Final
from urllib.parse import quote, urlsplit

from app.ooxml.escape import attribute
from app.ooxml.names import RELATIONSHIPS

_SCHEMES: Final = frozenset({"http", "https", "mailto"})
# What RFC 3986 lets stand in an address, square brackets left out: they belong round an IPv6 host only.
_PLAIN: Final = ":/?#@!$&'()*+,;=%~-._"


class Links:
    """The relationships of one part, in the order they were asked for."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, str, bool], str] = {}

    def web(self, href: str) -> str | None:
        """Return the id of the relationship to a web or mail address.

        None for what may not be followed from a letter (file, javascript and the like) or is no address at all.
        """
        address = web_address(href)
        return None if address is None else self._id("hyperlink", address, external=True)

    def part(self, kind: str, target: str) -> str:
        """Return the id of the relationship to another part; `target` is relative to this one."""
        return self._id(kind, target, external=False)

    def xml(self) -> str:
        """Return the relationships as XML elements."""
        return "".join(
            f'<Relationship Id="{key}" Type="{RELATIONSHIPS}{kind}" Target="{attribute(target)}"'
            + (' TargetMode="External"/>' if external else "/>")
            for (kind, target, external), key in self._ids.items()
        )

    def _id(self, kind: str, target: str, *, external: bool) -> str:
        # The house style's own relationships keep their names (rId1 …), so these begin otherwise.
        return self._ids.setdefault((kind, target, external), f"aanhef{len(self._ids) + 1}")


def web_address(href: str) -> str | None:
    """Return a web or mail address ready for a file; None for anything a letter may not lead to."""
    try:
        parts = urlsplit(href.strip())
    except ValueError:
        return None
    if parts.scheme not in _SCHEMES or not (parts.netloc or (parts.scheme == "mailto" and parts.path)):
        return None
    return quote(href.strip(), safe=_PLAIN)
