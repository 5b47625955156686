"""The grid of a table in the CALS model (OASIS TM 9502), which official publications use."""

from lxml import etree


class Columns:
    """The columns of a tgroup by their names."""

    def __init__(self, group: etree._Element) -> None:
        self._places: dict[str, int] = {}
        for place, column in enumerate(group.iterchildren("{*}colspec")):
            self._places[column.get("colname", str(place + 1))] = place

    def spans(self, entry: etree._Element) -> tuple[int, int]:
        """Return over how many columns and rows a cell goes."""
        first, last = self._places.get(entry.get("namest", "")), self._places.get(entry.get("nameend", ""))
        columns = 1 if first is None or last is None else max(last - first + 1, 1)
        more = entry.get("morerows", "0")
        return columns, int(more) + 1 if more.isascii() and more.isdigit() and len(more) < 5 else 1
