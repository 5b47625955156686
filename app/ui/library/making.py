"""Text of one's own that becomes a paragraph of the library: what is selected, else the whole part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.blocks import Blocks
from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.domain.paragraphs import Paragraph
from app.services.paragraphs import Origin
from app.ui.desk import Desk
from app.ui.library.forms import OriginForm

if TYPE_CHECKING:
    from app.composition import Services


class ParagraphMaker(QObject):
    """Asks what a new paragraph is called, and makes it.

    Signals:
        made (Paragraph): this was made.
    """

    made = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.form: OriginForm | None = None
        """The form that was opened last."""

    def make(self, blocks: Blocks) -> None:
        """Ask for a title and make a paragraph of a text."""
        if not blocks:
            self._desk.notice(self.tr("Kies eerst een onderdeel met eigen tekst."))
            return
        about = self.tr("Van deze tekst wordt een concept in de bibliotheek gemaakt. De brief verandert niet.")
        form = OriginForm(self._desk.language, self._window, about, with_title=True)
        form.wanted.connect(lambda title, origin: self._keep(form, title, blocks, origin))
        self.form = form
        form.open()

    def _keep(self, form: OriginForm, title: str, blocks: Blocks, origin: Origin) -> None:
        def act(services: Services) -> tuple[Paragraph, Changes]:
            return services.paragraphs.make(title, blocks, origin)

        def kept(paragraph: Paragraph) -> None:
            if isValid(form):
                form.accept()
            self._desk.notice(self.tr("‘{title}’ staat als concept in de bibliotheek.").format(title=paragraph.title))
            self.made.emit(paragraph)

        def refused(error: KnownError) -> None:
            if isValid(form):
                form.say(self._desk.sentence(error))
            else:
                self._desk.tell(error)

        self._desk.command(act, kept, refused, self)
