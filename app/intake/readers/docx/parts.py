"""The parts a document leans on."""

from collections.abc import Iterator

from lxml import etree

from app.ooxml.package import Package, Relationship


class Parts:
    """The parts a main document has relationships to, each parsed once and only when it is asked for."""

    def __init__(self, package: Package, main: str) -> None:
        """Take a guarded package and the name of its main part.

        Raises:
            KnownError: PACKAGE_DAMAGED and PACKAGE_UNSAFE as `Package.xml`; so do the methods.
        """
        self._package = package
        self._roots: dict[str, etree._Element] = {}
        self._main = main
        links = package.relationships(main)
        self._inside = tuple(each for each in links if not each.external and package.has(each.target))

    def main(self) -> etree._Element:
        """Return the root of the main part."""
        return self._root(self._main)

    def of_kind(self, *kinds: str) -> Iterator[etree._Element]:
        """Yield the roots of the parts of these kinds (header, footnotes …), in the order of their relationships."""
        return (self._root(each.target) for each in self._inside if each.kind in kinds)

    def by_name(self, *kinds: str) -> dict[str, etree._Element]:
        """Return the roots of the parts of these kinds by the names of the parts."""
        return {each.target: self._root(each.target) for each in self._inside if each.kind in kinds}

    def first_of(self, kind: str, without: str = "") -> etree._Element | None:
        """Return the root of the first part of a kind, or None; `without` as `Package.xml`."""
        return next((self._root(each.target, without) for each in self._inside if each.kind == kind), None)

    def has_setting(self, name: str) -> bool:
        """Return whether settings.xml has the element `name`."""
        settings = next((each.target for each in self._inside if each.kind == "settings"), None)
        if settings is None or not self._package.may_name(settings, name):
            return False
        return next(self._root(settings).iterchildren(name), None) is not None

    def by_id(self, relationship: str) -> Relationship | None:
        """Return the relationship `relationship` to a part, or None."""
        return next((each for each in self._inside if each.id == relationship), None)

    def root_of(self, relationship: Relationship) -> etree._Element:
        """Return the root of the part a relationship leads to."""
        return self._root(relationship.target)

    def addresses(self, source: str = "") -> dict[str, str]:
        """Return the addresses outside that the part `source` links to, by relationship; "" for the main part."""
        return {each.id: each.target for each in self._package.relationships(source or self._main) if each.external}

    def _root(self, part: str, without: str = "") -> etree._Element:
        if part not in self._roots:
            self._roots[part] = self._package.xml(part, without)
        return self._roots[part]
