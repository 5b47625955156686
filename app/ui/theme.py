"""Colours and type: two palettes on Qt's Fusion style, one accent colour, a rhythm of 8 pixels."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.ui.style_sheet import SHEET

UNIT = 8
"""Pixels: every margin and gap is a multiple or a half of it."""

SMALLEST_TYPE = 10
"""Points."""

DRAWING = "#7f8996"
"""Colour of the small drawings in fields; it stands out on both themes."""


OPEN_GROUND = "#fff2a8"
"""Behind a value that is still wanted, on paper."""


class Theme(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours, each `#rrggbb`."""

    window: str
    base: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    chosen: str
    mark: str
    warning: str
    warning_ground: str
    info_ground: str


LIGHT = Colours(
    window="#f3f4f6",
    base="#ffffff",
    raised="#fafbfc",
    text="#1c2128",
    quiet="#5b6470",
    line="#d9dde3",
    accent="#23609c",
    on_accent="#ffffff",
    chosen="#dce9f6",
    mark="#ffe9a8",
    warning="#8f4700",
    warning_ground="#fdf1e3",
    info_ground="#e6f0fa",
)
DARK = Colours(
    window="#1b1f25",
    base="#22272e",
    raised="#282e36",
    text="#e4e8ee",
    quiet="#aeb8c4",
    line="#3a424d",
    accent="#7fb4ea",
    on_accent="#0f1a26",
    chosen="#2d4460",
    mark="#6b5710",
    warning="#f2b77c",
    warning_ground="#3a2d20",
    info_ground="#22364b",
)


def is_dark(theme: Theme, application: QApplication) -> bool:
    """Return whether to show the dark set: as asked for, else as the system has it."""
    if theme is not Theme.SYSTEM:
        return theme is Theme.DARK
    return application.styleHints().colorScheme() is Qt.ColorScheme.Dark


def palette(colours: Colours) -> QPalette:
    """Return the palette Fusion paints with."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.base,
        role.AlternateBase: colours.raised,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.quiet,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.warning,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.Light: colours.raised,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Shadow: colours.line,
    }.items():
        made.setColor(where, QColor(colour))
    for where in (role.WindowText, role.Text, role.ButtonText):
        quiet = QColor(colours.quiet)
        quiet.setAlpha(150)
        made.setColor(QPalette.ColorGroup.Disabled, where, quiet)
    return made


def apply(theme: Theme, application: QApplication, icons: Path) -> None:
    """Dress the application in the theme; `icons` is the folder with the arrow of drop-down lists."""
    dark = is_dark(theme, application)
    colours = DARK if dark else LIGHT
    application.setPalette(palette(colours))
    application.setStyleSheet(style_sheet(colours, icons / ("arrow-dark.svg" if dark else "arrow-light.svg")))


def current(shown: QPalette) -> Colours:
    """Return the set of colours a palette was made from. The style sheet alters grounds, so the text decides."""
    return DARK if shown.color(QPalette.ColorRole.Text).lightness() > 128 else LIGHT


def style_sheet(colours: Colours, arrow: Path) -> str:
    """Return what the palette cannot say."""
    return SHEET.format(arrow=arrow.as_posix(), **asdict(colours))
