"""A page to write on: what is painted round and beside its text, and how it fits the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit

from app.ui.sheet.arrangement import Arrangement, arranged
from app.ui.sheet.dress import Dress
from app.ui.sheet.page_breaks import PageMark, page_marks
from app.ui.sheet.paint import Painted, PartMark, paint_beside, paint_pages
from app.ui.sheet.paper import SheetPaper
from app.ui.sheet.properties import DRESS
from app.ui.sheet.reader import read
from app.ui.theme import LIGHT, palette

if TYPE_CHECKING:
    from app.domain.pages import PageStarts
    from app.services.part_texts import PartText
    from app.services.resolving import Surround


class PaperEdit(QTextEdit):
    """An editor on paper: white in the dark too, as wide as the page where the window has the room."""

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self.paper = SheetPaper()
        self.arrangement = Arrangement({}, (), (), None, None)
        self.pictures: Mapping[str, QImage] = {}
        self.texts: tuple[PartText, ...] = ()
        """The parts as they were shown last."""
        self._by_name: dict[str, PartText] = {}
        self.is_showing = False
        """Whether the program itself is changing the text now."""
        self.chosen = ""
        """The part the cursor is in."""
        self._marks: dict[str, PartMark] = {}
        self._painted: Painted | None = None
        self.breaks: tuple[PageMark, ...] = ()
        self._wear_paper()

    def text_of(self, part: str) -> PartText | None:
        """Return a part as it was shown last; None for one that is not kept yet."""
        return self._by_name.get(part)

    def name_parts(self, texts: Sequence[PartText]) -> None:
        """Take the parts as they are now, and tell in the margin what they are."""
        self.texts = tuple(texts)
        self._by_name = {str(each.id): each for each in texts}
        self._marks = {str(each.id): self._mark(each) for each in self.texts}
        self.viewport().update()

    def told_of(self, part: str) -> str:
        """Return what the margin tells of a part."""
        return self._marks[part].told if part in self._marks else ""

    def show_surround(self, found: Surround, pictures: Mapping[str, QImage]) -> None:
        """Show what stands round the text, and let it look as the house style says."""
        is_new = self.paper.put(found)
        is_other = pictures != self.pictures
        self.pictures = pictures
        self._fit(anew=is_new)
        if is_other:
            self._fit_pictures()

    def _mark(self, text: PartText) -> PartMark:
        paragraph = text.paragraph
        if paragraph is None:
            return PartMark(False, False, "")
        told = self.tr("Tekstblok ‘{title}’, versie {version}").format(title=text.title, version=paragraph.version)
        if text.departs:
            told += "\n" + self.tr("Wijkt af van de bibliotheek")
        ghost = "" if text.blocks else self.tr("[{title}: zegt hier niets]").format(title=text.title)
        return PartMark(True, text.departs, told, ghost)

    def show_breaks(self, starts: PageStarts) -> None:
        """Show where the pages of the printed letter begin."""
        self.breaks = page_marks(self.document(), self.arrangement, dict(read(self.document())), starts)
        self.viewport().update()

    def arrange(self) -> None:
        """Number, dress and place the lines anew; for whoever changed what they are."""
        was, self.is_showing = self.is_showing, True
        paper = self.paper
        self.arrangement = arranged(self.document(), paper.labels, paper.end_room, paper.dress)
        paper.frame(self.document(), self.arrangement)
        self.is_showing = was
        self.viewport().update()

    def dress_anew(self, block: QTextBlock) -> None:
        """Let a line look as it should in which words were put without looks."""
        given = block.blockFormat()
        given.clearProperty(DRESS)
        QTextCursor(block).setBlockFormat(given)
        self.arrange()

    def _wear_paper(self) -> None:
        worn = palette(LIGHT)
        worn.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.white))
        self.viewport().setPalette(worn)
        self.setPalette(worn)

    @property
    def dress(self) -> Dress:
        """Return how lines and words look now."""
        return self.paper.dress

    def _fit(self, *, anew: bool = False) -> None:
        """Fit the page to the room there is."""
        self._painted = None
        is_other = self.paper.fit(float(self.viewport().width()), float(self.logicalDpiX()))
        self.document().setIndentWidth(self.paper.step)
        if is_other or anew:
            self._fit_pictures()
            self.arrange()
        else:
            was, self.is_showing = self.is_showing, True
            self.paper.frame(self.document(), self.arrangement)
            self.is_showing = was

    def _fit_pictures(self) -> None:
        for address, image in self.pictures.items():
            kind = QTextDocument.ResourceType.ImageResource.value
            self.document().addResource(kind, QUrl(address), self._fitted(image))
        if self.pictures:
            self.document().markContentsDirty(0, self.document().characterCount())

    def _fitted(self, image: QImage) -> QImage:
        """Return a picture as wide as it stands in the letter: never wider than the text."""
        fine = self.devicePixelRatioF()
        wide = min(image.width() * self.dress.scale, self.paper.span[1])
        made = image.scaledToWidth(max(1, round(wide * fine)), Qt.TransformationMode.SmoothTransformation)
        made.setDevicePixelRatio(fine)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, steps: int) -> None:
        """Make the page larger or smaller by steps of a tenth; 0 goes back to what fits."""
        self.paper.zoom = 1.0 if not steps else min(2.0, max(0.6, round(self.paper.zoom + 0.1 * steps, 1)))
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        down = self.verticalScrollBar().value()
        shown = QRectF(event.rect()).translated(0, down)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        painter.translate(0, -down)
        self._paint_outside(painter, shown)
        left, _ = self.paper.span
        if shown.top() < self.paper.backdrop.head_height:
            self.paper.backdrop.paint_head(painter, left, self.paper.column_left, shown)
        last = paint_beside(painter, self.painted(), shown)
        before = self.arrangement.signed_before
        if last >= (self.document().blockCount() if before is None else before) - 1:
            end_top = self.paper.end_top(self.document(), self.arrangement)
            self.paper.backdrop.paint_end(painter, left, end_top, shown)
        paint_pages(painter, self.painted(), self.breaks, shown, self._page_named)
        self.paint_over(painter)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """Paint what stands above all else; nothing here."""

    def _paint_outside(self, painter: QPainter, shown: QRectF) -> None:
        """Paint what lies beside the page."""
        page = self.paper.page
        if page.left() < 1:
            return
        colour = self.window().palette().color(QPalette.ColorRole.Window)
        painter.fillRect(QRectF(0, shown.top(), page.left(), shown.height()), colour)
        painter.fillRect(QRectF(page.right(), shown.top(), page.left() + 1, shown.height()), colour)

    def painted(self) -> Painted:
        """Return what the painting needs."""
        held = self._painted
        if held and held.arrangement is self.arrangement and held.chosen == self.chosen and held.marks is self._marks:
            return held
        left, width = self.paper.span
        self._painted = Painted(
            self.document(), self.arrangement, self.dress, self._marks, self.chosen, left, width, self._breaks
        )
        return self._painted

    def _page_named(self, page: int) -> str:
        return self.tr("bladzijde {page}").format(page=page)

    def _breaks(self, atom: str) -> str:
        return self.tr("nieuwe bladzijde") if atom == "page_break" else self.tr("bijlage, op een nieuwe bladzijde")

    def loadResource(self, kind: int, name: object) -> object:
        """Return a picture of the letter by the name the text has for it."""
        address = name.toString() if hasattr(name, "toString") else str(name)
        if kind == QTextDocument.ResourceType.ImageResource.value and address in self.pictures:
            return self._fitted(self.pictures[address])
        return super().loadResource(kind, name)  # type: ignore[arg-type]
