"""Pictures into the draft that is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject
from PySide6.QtGui import QImageIOHandler, QImageReader, QImageWriter
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.errors import KnownError
from app.domain.ids import DraftId
from app.services.drafting import Edited
from app.services.illustrating import Picture, picture_file
from app.ui.compose.picture_dialog import PictureDialog, WantedPicture
from app.ui.compose.session import DraftSession
from app.ui.desk import Desk
from app.ui.sheet.sheet import Sheet

if TYPE_CHECKING:
    from app.composition import Services

QUALITY = 92
"""Of a JPEG that is written anew because it lay on its side."""


class Illustrator(QObject):
    """Asks for a picture and puts it behind the block the cursor is in, or else into a new part."""

    def __init__(self, session: DraftSession, sheet: Sheet, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._sheet = sheet
        self._desk = desk
        self._window = parent
        self.dialog: PictureDialog | None = None

    def ask(self, place: int) -> None:
        """Ask for a picture; where it gets a part of its own, that comes at `place`."""
        dialog = self.dialog = PictureDialog(self._window)
        dialog.wanted.connect(lambda wanted: self._put(wanted, place, dialog))
        dialog.open()

    def _put(self, wanted: WantedPicture, place: int, dialog: PictureDialog) -> None:
        self._sheet.flush()
        here = self._sheet.block_place()

        def put(services: Services, draft: DraftId) -> Edited:
            data = upright(picture_file(wanted.path))
            picture = Picture(data, wanted.path.name, wanted.alt, wanted.caption)
            if here:
                return services.illustrating.insert(draft, *here, picture)
            return services.illustrating.place(draft, picture, place)

        def refused(error: KnownError) -> None:
            if isValid(dialog):
                dialog.say(self._desk.sentence(error))
            else:
                self._desk.tell(error)

        def done() -> None:
            if isValid(dialog):
                dialog.accept()

        self._session.step(put, done, refused)


def upright(data: bytes) -> bytes:
    """Return a picture as a person sees it: Word does not turn one that lay on its side in the camera.

    One that cannot be shown at all comes back empty.
    """
    source = QBuffer()
    source.setData(QByteArray(data))
    reader = QImageReader(source)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return b""
    if reader.transformation() == QImageIOHandler.Transformation.TransformationNone:
        return data
    turned = QBuffer()
    writer = QImageWriter(turned, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(image)
    return bytes(turned.data().data())
