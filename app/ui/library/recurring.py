"""Terugkerende passages: what stands in several letters that went out and is no library text, with where."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTextBrowser, QWidget

from app.domain.paragraphs import Paragraph, ParagraphState
from app.domain.recurring import Place, Recurring
from app.language.dates import write_long
from app.services.writing import pasted
from app.text.folding import folded_words
from app.ui.desk import Desk
from app.ui.library.making import ParagraphMaker
from app.ui.pane_dialog import PaneDialog
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services

Passages = tuple[tuple[Recurring, str], ...]
"""Each with the title of the concept that was made of it; empty where there is none yet."""

_UNDER_WAY = (ParagraphState.CONCEPT, ParagraphState.IN_REVIEW)


def recurring(services: Services) -> Passages:
    """Return the passages that recur, those in most letters first. Runs on the worker."""
    found = services.recurrence.found()
    under_way = (each for each in services.paragraphs.all() if each.state in _UNDER_WAY) if found else ()
    titles = {_said(each.body): each.title for each in under_way}
    return tuple((each, _made_of(each.text, titles)) for each in found)


def _made_of(text: str, titles: Mapping[str, str]) -> str:
    return next((title for body, title in titles.items() if _said(text) in body), "")


def _said(text: str) -> str:
    return f" {' '.join(folded_words(text))} "


class RecurringDialog(PaneDialog):
    """Shows passages at the left; at the right the letters each stands in, and below what it says.

    Signals:
        letter_requested (LetterId): the letter a passage stands in is to be read.
    """

    letter_requested = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Terugkerende passages"))
        self.left.setAccessibleName(self.tr("Terugkerende passages"))
        self.right.setAccessibleName(self.tr("Waar zij staat"))
        self._found: Passages = ()
        self._asked: Recurring | None = None
        self.maker = ParagraphMaker(desk, self)
        self.text = QTextBrowser()
        self.text.setObjectName("side")
        self.text.setAccessibleName(self.tr("Wat de passage zegt"))
        self.text.document().setDocumentMargin(3 * UNIT // 2)
        self.column.addWidget(framed(self.text), 3)
        self.lists.append(self.text)
        self.make = self.add_act(self.tr("Tekstblok &maken…"), self.make_chosen)
        self.read = self.add_act(self.tr("&Brief lezen"), self._on_letter_opened)
        self.left.opened.connect(self.make_chosen)
        self.right.opened.connect(self._on_letter_opened)
        self.maker.made.connect(self._on_made)
        self.left.say_empty(self.tr("De verzonden brieven worden doorgenomen…"))
        self.show_chosen()
        self.ask(recurring, self._on_found, topic="recurring")
        self.left.setFocus()

    def _on_found(self, found: Passages) -> None:
        self._found = found
        self.left.say_empty(
            self.tr("Geen passage staat in drie of meer verzonden brieven zonder een tekstblok te zijn.")
        )
        self._list()

    def _list(self) -> None:
        self.left.show_rows([self._row(passage, title) for passage, title in self._found])

    def _row(self, passage: Recurring, title: str) -> Row:
        told = [self.tr("in {count} brieven").format(count=len(passage.places))]
        if title:
            told.append(self.tr("al concept: {title}").format(title=title))
        return Row(passage, passage.text, " · ".join(told))

    def show_chosen(self) -> None:
        chosen = self.left.chosen
        is_one = isinstance(chosen, Recurring)
        self.text.setHtml(f"<p style='line-height:130%'>{escape(chosen.text)}</p>" if is_one else "")
        self.say_heading(self.tr("Staat in {count} brieven").format(count=len(chosen.places)) if is_one else "")
        self.right.show_rows([self._place(each) for each in chosen.places] if is_one else ())
        self.make.setEnabled(is_one)

    def _place(self, place: Place) -> Row:
        day = write_long(place.dated) if place.dated else self.tr("zonder datum")
        at = self.tr("vanaf zin {number}").format(number=place.sentence)
        return Row(place, place.kenmerk or self.tr("zonder kenmerk"), f"{day} · {at}")

    def show_detail(self) -> None:
        self.read.setEnabled(isinstance(self.right.chosen, Place))

    @Slot()
    def make_chosen(self) -> None:
        """Ask what the paragraph made of the chosen passage is to be called."""
        chosen = self.left.chosen
        if isinstance(chosen, Recurring):
            self._asked = chosen
            self.maker.make(pasted(chosen.text, is_html=False))
            self.dialog = self.maker.form

    @Slot(object)
    def _on_made(self, paragraph: Paragraph) -> None:
        self._found = tuple(
            (passage, paragraph.title if passage is self._asked else title) for passage, title in self._found
        )
        self.say(self.tr("‘{title}’ staat als concept in de bibliotheek.").format(title=paragraph.title))
        self._list()

    @Slot()
    def _on_letter_opened(self) -> None:
        chosen = self.right.chosen
        if isinstance(chosen, Place):
            self.letter_requested.emit(chosen.letter)
            self.accept()
