from dataclasses import replace

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from app.domain.letters import Status
from app.language.wording import label
from app.ui.archive.columns import kenmerk_width, widths
from app.ui.archive.letter_table_model import Column
from tests.ui.conftest import Desk


@pytest.mark.parametrize("points", [10, 14, 24])
def test_columns_are_wide_enough_for_their_labels_at_any_type(qtbot: QtBot, points: int) -> None:
    metrics = QFontMetrics(QFont("", points))
    found = widths(metrics, "nl")
    assert found[Column.STATUS] > metrics.horizontalAdvance(label(Status.IN_PROGRESS, "nl"))
    assert found[Column.STATUS] > metrics.horizontalAdvance(label(Status.NOTED, "nl"))
    assert found[Column.KIND] > metrics.horizontalAdvance("ingekomen brief")


def test_a_long_kenmerk_gets_room_and_an_endless_one_does_not(desk: Desk) -> None:
    archive = desk.screens.archive
    row = archive.model.row(0)
    assert row
    metrics = archive.table.fontMetrics()
    long = replace(row, kenmerk="VB-ROT-2022-0017-b")
    assert kenmerk_width(metrics, (row, long)) > metrics.horizontalAdvance(long.kenmerk)
    endless = replace(row, kenmerk="7" * 200)
    assert kenmerk_width(metrics, (endless,)) < metrics.horizontalAdvance("7" * 40)
    header: QHeaderView = archive.table.horizontalHeader()
    archive.search.replaced.emit((long,))
    assert header.sectionSize(Column.KENMERK) >= kenmerk_width(metrics, (long,))
    before = header.sectionSize(Column.KENMERK)
    archive.search.replaced.emit((row,))
    assert header.sectionSize(Column.KENMERK) == before
