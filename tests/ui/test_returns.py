"""A file that came back is dropped on the window and decided by keys; others are read in as before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from app.composition import opened
from app.domain.ids import DraftId
from app.domain.returned import ChangeState
from app.runtime.surroundings import Surroundings
from app.services.writing import written
from app.text.words import words
from app.ui.rail import Place
from app.ui.returns.dialog import ReturnDialog
from tests.services.plain_edits import added_item, commented
from tests.services.reviewed import OWN
from tests.services.reviewer import Word
from tests.services.shown_edits import highlighted, led_to
from tests.services.tracked_edits import tracked_replacement
from tests.ui.conftest import Desk

PARAGRAPH = "Voor de haven geldt een vaste termijn van zes weken."


@pytest.fixture
def returned(filled: Surroundings, tmp_path: Path) -> tuple[Path, DraftId]:
    with opened(filled, filled.archive) as services:
        facts = (("onderwerp", "Havens"), ("datum", "2022-06-28"), ("ons_kenmerk", "VB-99"))
        draft = services.drafting.begin("kamerbrief", assignments=facts)[0].draft.id
        services.drafting.place_own(draft, written(PARAGRAPH), 0)
        services.drafting.place_own(draft, written(OWN), 1)
        services.exporting.export(draft, tmp_path / "brief.docx")
    word = Word((tmp_path / "brief.docx").read_bytes())
    added_item(word)
    word.replace("gewone", "kale")
    tracked_replacement(word)
    commented(word)
    (tmp_path / "terug.docx").write_bytes(word.saved())
    return tmp_path / "terug.docx", draft


def drop(desk: Desk, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.window.dropEvent(event)


@pytest.fixture
def dialog(
    returned: tuple[Path, DraftId], filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> tuple[Desk, ReturnDialog, DraftId]:
    desk = open_window(filled)
    drop(desk, returned[0])
    desk.until(lambda: isinstance(desk.window.homecoming.dialog, ReturnDialog))
    shown = desk.window.homecoming.dialog
    assert isinstance(shown, ReturnDialog)
    return desk, shown, returned[1]


def text(desk: Desk, draft: DraftId) -> str:
    said: list[str] = []
    desk.screens._desk.ask(
        lambda services: services.resolving.show(draft),
        lambda shown: said.append(" ".join(words(shown.letter.blocks))),
    )
    desk.until(lambda: bool(said))
    return said[0]


def press(desk: Desk, button: QPushButton) -> None:
    button.setFocus()
    desk.key(Qt.Key.Key_Space, on=button)
    desk.until(lambda: not desk.jobs.is_busy)


def states(dialog: ReturnDialog) -> list[ChangeState]:
    return [each.state for each in dialog._returned.changes]


def test_what_came_back_is_shown_per_part_with_who_proposed_it(dialog: tuple[Desk, ReturnDialog, DraftId]) -> None:
    _, shown, _ = dialog
    tops = [shown.list.topLevelItem(place) for place in range(shown.list.topLevelItemCount())]
    assert [top.text(0) for top in tops if top] == ["Eigen tekst", "Eigen tekst (2)"]
    rows = [(row.text(0), row.text(1)) for row in shown._rows()]
    assert rows == [
        ("vervangen (tekst): ‘zes weken.’ → ‘acht weken.’", "B. Voorbeeld"),
        ("opmerking: ‘Klopt dit nog?’", "B. Voorbeeld"),
        ("vervangen (tekst): ‘gewone’ → ‘kale’", "zonder bijhouden"),
        ("toegevoegd (opsomming): ‘Een geheel nieuw punt’", "zonder bijhouden"),
    ]
    assert "B. Voorbeeld, 1 juli 2022, 10.00 uur" in shown.detail.toPlainText()


def test_changes_are_accepted_and_refused_one_by_one_and_together(dialog: tuple[Desk, ReturnDialog, DraftId]) -> None:
    desk, shown, draft = dialog
    press(desk, shown.accept_button)
    press(desk, shown.refuse_button)
    assert states(shown) == [ChangeState.ACCEPTED, ChangeState.REFUSED, ChangeState.OPEN]
    press(desk, shown.accept_all_button)
    assert states(shown)[2] is ChangeState.ACCEPTED
    said = text(desk, draft)
    assert "termijn van acht weken." in said
    assert "vijf gewone woorden" in said
    assert "Een geheel nieuw punt" in said
    shown.draft_button.click()
    assert desk.screens.compose.isVisible()


def test_what_was_refused_can_be_accepted_after_all(dialog: tuple[Desk, ReturnDialog, DraftId]) -> None:
    desk, shown, draft = dialog
    press(desk, shown.refuse_button)
    shown.list.setCurrentItem(shown._rows()[0])
    press(desk, shown.accept_button)
    assert states(shown)[0] is ChangeState.ACCEPTED
    assert "termijn van acht weken." in text(desk, draft)


def test_a_file_of_another_is_read_in_as_before(desk: Desk, tmp_path: Path) -> None:
    from tests.support.packages import docx, p

    (tmp_path / "vreemd.docx").write_bytes(docx(p("Ons kenmerk: VB-31") + p("Een brief van een ander.")))
    drop(desk, tmp_path / "vreemd.docx")
    desk.until(lambda: desk.screens.at(Place.INTAKE).isVisible())
    assert desk.window.homecoming.dialog is None


def test_a_link_that_leads_elsewhere_is_shown_with_both_addresses(
    returned: tuple[Path, DraftId], filled: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    word = Word((returned[0].parent / "brief.docx").read_bytes())
    led_to("https://anders.example/")(word)
    highlighted(word)
    (returned[0].parent / "anders.docx").write_bytes(word.saved())
    desk = open_window(filled)
    drop(desk, returned[0].parent / "anders.docx")
    desk.until(lambda: isinstance(desk.window.homecoming.dialog, ReturnDialog))
    shown = desk.window.homecoming.dialog
    assert isinstance(shown, ReturnDialog)
    assert "https://voorbeeld.example/ → https://anders.example/" in shown.detail.toPlainText()
    assert shown.accept_button.isEnabled()
    remark = shown._rows()[0]
    assert "kleur of streep (tekst): ‘gewone’ (gemarkeerd)" in remark.text(0)
    shown.list.setCurrentItem(remark)
    assert not shown.accept_button.isEnabled()
