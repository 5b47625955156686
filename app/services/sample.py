"""The sample exchange: an archive to look round in, and letters made from it. Every sheet says VOORBEELD."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.drafts import UsePart
from app.domain.ids import DraftId, PartId
from app.domain.letters import Direction, Status
from app.services.drafting import Drafting
from app.services.exporting import Exporting
from app.services.letters import Letters
from app.services.paragraphs import Paragraphs
from app.services.parties import Parties
from app.services.registering import Registration
from app.services.standing_file import read_parties
from app.services.writing import written

MARKDOWN = "text/markdown"


@dataclass(frozen=True, slots=True)
class Sample:
    """The sample exchange in `folder`, to be played into one archive."""

    folder: Path
    parties: Parties
    letters: Letters
    paragraphs: Paragraphs
    drafting: Drafting
    exporting: Exporting

    def play(self, library: Path, out: Path) -> tuple[Path, ...]:
        """Register the letters, load the paragraphs of `library`, draft the answers and return the files in `out`.

        Raises:
            KnownError: a file cannot be written, or a paragraph of the library cannot be read.
        """
        exchange = tomllib.loads((self.folder / "exchange.toml").read_text("utf-8"))
        for party in read_parties(exchange["party"]):
            self.parties.add(party)
        for entry in exchange["letter"]:
            self._register(entry)
        for loaded in self.paragraphs.load([library]):
            if loaded.error:
                raise loaded.error
        return tuple(self._write(entry, out) for entry in exchange["draft"])

    def _register(self, entry: dict[str, Any]) -> None:
        data = (self.folder / entry["file"]).read_bytes()
        values = {key: value for key, value in entry.items() if key not in ("file", "direction", "status")}
        registration = Registration(direction=Direction(entry["direction"]), status=Status(entry["status"]), **values)
        self.letters.register(registration, written(data.decode()), (entry["file"], MARKDOWN, data))

    def _write(self, entry: dict[str, Any], out: Path) -> Path:
        day: date = entry["date"]
        facts = tuple(entry["facts"].items())
        begun = self.drafting.begin(entry["kind"], entry.get("answers"), day, (), facts)[0].draft
        for headed in begun.parts:
            self.drafting.remove(begun.id, headed.id)
        for place, part in enumerate(entry["part"]):
            self._place(begun.id, place, part)
        exported, _ = self.exporting.export(begun.id, out / entry["file"])
        return exported.path

    def _place(self, draft: DraftId, place: int, part: dict[str, Any]) -> None:
        if "own" in part:
            self.drafting.place_own(draft, written((self.folder / part["own"]).read_text("utf-8")), place)
            return
        revision, _ = self.drafting.place_paragraph(draft, part["paragraph"], place)
        placed = revision.draft.parts[place]
        assert isinstance(placed, UsePart)
        self._fill(draft, placed.id, part.get("values", {}))

    def _fill(self, draft: DraftId, part: PartId, values: dict[str, str]) -> None:
        for name, value in values.items():
            self.drafting.set_variable(draft, part, name, value)
