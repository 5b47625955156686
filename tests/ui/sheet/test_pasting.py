from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from app.domain.blocks import Blocks, ListBlock, ListKind, Para, Table
from app.domain.inlines import Footnote, Strong, Text
from app.services.writing import written
from app.ui.sheet.clipboard import from_clipboard, on_clipboard
from tests.ui.sheet.conftest import CTRL, Desk, own, part

WORD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->'
    '<h1>Kop</h1><p class=MsoNormal style="font-family:Calibri"><b>Vet</b> en gewoon.<o:p></o:p></p>'
    "<table><tr><td>a</td><td>b</td></tr></table><!--EndFragment--></body></html>"
)


def html(source: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(source)
    return data


def paste(desk: Desk, data: QMimeData) -> None:
    QApplication.clipboard().setMimeData(data)
    desk.key(Qt.Key.Key_V, CTRL)


def para(words: str) -> Para:
    return Para((Text(words),))


def test_words_join_the_line_they_are_put_in(desk: Desk) -> None:
    desk.show(own(1, "Een twee."))
    desk.go("Een ")
    paste(desk, html("<p>en <b>vet</b> </p>"))
    (changed,) = desk.flush().changed.values()
    assert isinstance(changed[0], Para)
    assert Strong((Text("vet"),)) in changed[0].inlines


def test_text_from_word_keeps_its_structure(desk: Desk) -> None:
    desk.show(own(1, "Voor. Na."))
    desk.go("Voor.")
    paste(desk, html(WORD))
    changed = desk.flush().changed[part(1)]
    kinds = [type(each).__name__ for each in changed]
    assert kinds == ["Para", "Heading", "Para", "Table", "Para"]


def test_lines_put_into_a_list_become_items(desk: Desk) -> None:
    desk.show(own(1, "- een\n- vier"))
    desk.go("een")
    data = QMimeData()
    data.setText("en\n\ntwee\n\ndrie")
    paste(desk, data)
    items = tuple((para(each),) for each in ("eenen", "twee", "drie", "vier"))
    assert desk.flush().changed[part(1)] == (ListBlock(ListKind.DASH, items),)


def test_notes_come_along_within_the_letter_and_get_numbers_of_their_own(desk: Desk) -> None:
    desk.show(own(1, "Een.^[Noot.]"), own(2, "Twee."))
    desk.select("Een.1")
    desk.key(Qt.Key.Key_C, CTRL)
    desk.go("Twee.")
    desk.key(Qt.Key.Key_V, CTRL)
    assert desk.flush().changed[part(2)] == (Para((Text("Twee.Een."), Footnote((para("Noot."),)))),)
    assert desk.sheet.arrangement.places[desk.sheet.document().blockCount() - 1].label == "2"


def test_in_a_note_only_words_can_stand(desk: Desk) -> None:
    desk.show(own(1, "Een.^[Noot.]"))
    desk.go("Noot.")
    paste(desk, html("<ul><li>a<li>b</ul>"))
    assert desk.flush().changed[part(1)] == written("Een.^[Noot.a b]")


def test_what_is_selected_gives_way(desk: Desk) -> None:
    desk.show(own(1, "Een twee drie."))
    desk.select("twee")
    paste(desk, html("<p>2</p>"))
    assert desk.flush().changed[part(1)] == written("Een 2 drie.")


def test_whatever_is_copied_comes_back_the_same() -> None:
    text: Blocks = written("# Kop\n\n- een **vet**^[noot]\n\n| a |\n| --- |\n| b |")
    assert from_clipboard(on_clipboard(text)) == text
    assert isinstance(text[-1], Table)


def test_a_broken_clipboard_puts_nothing_in() -> None:
    data = QMimeData()
    data.setData("application/x-aanhef-blocks", b'{"v": 9}')
    assert from_clipboard(data) == ()
