"""A package opened for checking: every part, sound or not."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from app.ooxml.names import qn


@dataclass(frozen=True, slots=True)
class CheckedParts:
    """The names of all members, and the trees of those that are XML."""

    names: frozenset[str]
    trees: Mapping[str, etree._Element]

    def words(self) -> Iterator[tuple[str, etree._Element]]:
        """Yield name and tree of the parts that hold text: document, notes, headers, footers."""
        for name, tree in self.trees.items():
            if tree.tag in {qn(f"w:{root}") for root in ("document", "footnotes", "endnotes", "hdr", "ftr")}:
                yield name, tree

    def named(self, root: str) -> etree._Element | None:
        """Return the first part whose root element is `root`, such as w:styles; None where there is none."""
        return next((tree for tree in self.trees.values() if tree.tag == qn(root)), None)

    def relationships(self, part: str) -> etree._Element | None:
        """Return the tree of a part's relationships, None where it has none."""
        folder, name = posixpath.split(part)
        return self.trees.get(posixpath.join(folder, "_rels", f"{name}.rels"))
