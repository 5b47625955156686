import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.runtime.surroundings import Surroundings
from tests.support.shared import ROOT
from tests.ui.conftest import Desk

SOURCE = ROOT / "resources" / "translations" / "aanhef_en.ts"
PLACE = re.compile(r"\{\w+\}")


@pytest.fixture
def english(filled: Surroundings, qapp: QApplication) -> Iterator[Surroundings]:
    """Surroundings of somebody who reads English; what is installed for the test is taken away again."""
    yield replace(filled, settings=replace(filled.settings, language="en"))
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_everything_is_translated_with_the_same_places_to_fill() -> None:
    text = SOURCE.read_text("utf-8")
    assert 'type="unfinished"' not in text
    pairs = re.findall(r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", text, re.DOTALL)
    assert len(pairs) > 150
    assert [pair for pair in pairs if sorted(PLACE.findall(pair[0])) != sorted(PLACE.findall(pair[1]))] == []


def said() -> Iterator[str]:
    """Yield every text the code of the window has for a person."""
    for path in (ROOT / "app" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr":
                assert isinstance(node.args[0], ast.Constant), f"{path}: a text that can be looked up"
                yield str(node.args[0].value)


def test_everything_the_window_says_is_in_the_translation() -> None:
    known = {unescape(text) for text in re.findall(r"<source>(.*?)</source>", SOURCE.read_text("utf-8"), re.DOTALL)}
    assert set(said()) - known == set()


def test_the_window_speaks_english_to_who_asks_for_it(
    english: Surroundings, open_window: Callable[[Surroundings], Desk]
) -> None:
    desk = open_window(english)
    assert desk.window.actions_.new_letter.text() == "&New Kamerbrief"
    assert desk.screens.archive.count.text() == "2 letters"
