"""Relationships of the parts a letter writes: links to the web, and the parts that belong to the document."""

from app.ooxml.escape import attribute
from app.ooxml.names import RELATIONSHIPS
from app.text.addresses import web_address


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
