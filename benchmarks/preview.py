"""A key typed in the middle of a letter of ten pages, until it is painted.

The letter is written on the sheet it is shown on, so that what is painted is the letter as it will look. The peer is
a QTextEdit as Qt has it, with the same letter as HTML, in which the same key is typed at the same place.
"""

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from uuid import uuid4

from app.composition import Services, opened
from app.domain.ids import DraftId
from app.runtime.surroundings import surroundings
from app.services.writing import written
from benchmarks.measure import Figure, in_turn

TURNS = 200
KEPT_TURNS = 20
PARTS = 20
WIDTH, HEIGHT = 900, 1_000
_SENTENCE = (
    "In de voorbeeldhaven wordt het komende jaar onderzocht welke maatregelen nodig zijn om de doorvaart van de "
    "schepen te verbeteren, en ik informeer uw Kamer daarover na de zomer. "
)
_HERE = "Onderdeel 10"


def preview() -> Iterator[Figure]:
    """Yield from key to paint, and, with no peer, what keeping the text takes when typing rests."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QTextEdit

    from app.ui.sheet.sheet import Sheet

    application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as temporary, opened(surroundings(), Path(temporary) / "archief") as services:
        draft = _draft(services)
        shown = services.resolving.show(draft)
        sheet, bare = Sheet(uuid4), QTextEdit()
        sheet.show_surround(services.resolving.surround(shown.letter), {})
        sheet.show_parts(services.part_texts.of(shown.revision))
        bare.setHtml(services.resolving.preview(shown.letter))
        for widget in (sheet, bare):
            widget.resize(WIDTH, HEIGHT)
            widget.show()
            found = widget.document().find(_HERE)
            found.movePosition(QTextCursor.MoveOperation.NextBlock)
            widget.setTextCursor(found)
            widget.ensureCursorVisible()
        application.processEvents()

        def typed(widget: QTextEdit) -> None:
            QTest.keyClicks(widget, "e")
            application.processEvents()

        yield in_turn("preview", lambda: typed(sheet), lambda: typed(bare), TURNS)
        taken = []
        for _ in range(KEPT_TURNS):
            typed(sheet)
            began = time.perf_counter()
            sheet.flush()
            taken.append((time.perf_counter() - began) * 1000)
        yield Figure("preview.kept", round(median(taken), 3), None, None, KEPT_TURNS)


def _draft(services: Services) -> DraftId:
    facts = (("onderwerp", "De haven van Voorbeeldstad"), ("datum", "2022-06-28"), ("ons_kenmerk", "7000001"))
    draft = services.drafting.begin("kamerbrief", assignments=facts)[0].draft.id
    for place in range(PARTS):
        paragraphs = "\n\n".join((_SENTENCE * 3).strip() for _ in range(3))
        items = "\n".join(f"{number}. {_SENTENCE.strip()}" for number in range(1, 4))
        text = f"# Onderdeel {place + 1}\n\n{paragraphs}^[Voorbeeldnoot {place + 1}.]\n\n{items}"
        services.drafting.place_own(draft, written(text), place)
    return draft
