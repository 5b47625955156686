from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from app.ui.places import cursor_over, hits


def test_hits_are_beginnings_of_words_whatever_their_accents() -> None:
    assert hits("De Één en de eenheid, niet alleen", ("een",)) == ((3, 6), (13, 16))


def test_a_place_behind_an_emoji_is_the_place_qt_means(qtbot: QtBot) -> None:
    text = "Tot ziens 👋 in Den Haag"
    document = QTextDocument(text)
    start = text.index("Den")
    assert cursor_over(document, text, start, start + 8).selectedText() == "Den Haag"


@given(
    st.text(st.characters(codec="utf-8"), max_size=30), st.text(st.characters(codec="utf-8"), min_size=1, max_size=5)
)
def test_hits_lie_within_the_text(text: str, word: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in hits(text, (word,)))
