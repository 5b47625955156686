"""The preview costs nothing while nobody sees it, and is up to date for who looks."""

from pytestqt.qtbot import QtBot

from app.export.surround import Paper, Surround
from app.ui.compose.page import Page
from app.ui.compose.preview import PreviewPane
from app.ui.widgets.page_browser import PageBrowser


def page(words: str, surround: Surround) -> Page:
    return Page(f"<p>{words}</p>", {}, surround)


def test_a_letter_is_laid_out_when_it_is_seen_and_from_then_on_at_once(qtbot: QtBot) -> None:
    surround = Surround("", "", "", Paper(30, 130, 50, 5), {}, {}, ("",))
    pane = PreviewPane()
    qtbot.addWidget(pane)
    (shown,) = pane.findChildren(PageBrowser)
    for words in ("Een.", "Twee."):
        pane.show_letter(page(words, surround))
    assert not shown.toPlainText()
    pane.show()
    assert shown.toPlainText() == "Twee."
    pane.show_letter(page("Drie.", surround))
    assert shown.toPlainText() == "Drie."
    pane.hide()
    pane.show_letter(page("Vier.", surround))
    assert shown.toPlainText() == "Drie."
    assert pane.page.toPlainText() == "Vier."
