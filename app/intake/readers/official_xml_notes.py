"""Notes of official publications that stand apart from the marks that call them."""

from lxml import etree

from app.intake.readers.official_xml_words import NOTES_ELSEWHERE


class NotesElsewhere:
    """The notes of a paper by the names their marks use; each is given once."""

    def __init__(self, root: etree._Element) -> None:
        self._by_name: dict[str, etree._Element] = {}
        self._given: set[etree._Element] = set()
        self.elements = frozenset(each for name in NOTES_ELSEWHERE for each in root.iter(f"{{*}}{name}"))
        for note in root.iter("{*}noot", *(f"{{*}}{name}" for name in NOTES_ELSEWHERE)):
            for name in (note.get("id"), note.get("nr") if note in self.elements else None):
                if name:
                    self._by_name.setdefault(name, note)

    def called_by(self, mark: etree._Element) -> etree._Element | None:
        """Return the note that `mark` calls for the first time, or None."""
        names = (mark.get("refid"), mark.get("idref"), mark.get("nr"))
        note = next((self._by_name[name] for name in names if name in self._by_name), None)
        if note is None or note in self._given or note not in self.elements:
            return None
        self._given.add(note)
        return note

    def uncalled(self, note: etree._Element) -> bool:
        """Return whether no mark has called `note` so far."""
        return note not in self._given
