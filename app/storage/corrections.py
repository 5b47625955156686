"""What persons corrected in readings, kept with the letter."""

from sqlmodel import Session, col, select

from app.domain.corrections import Correction, LabelPlace, Layout
from app.domain.ids import LetterId
from app.storage.tables import CorrectionRecord, LetterRecord


class Corrections:
    """The corrections within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, letter: LetterId, corrections: tuple[Correction, ...]) -> None:
        """Keep what was corrected when `letter`, which is in the register, was registered."""
        record = self._session.exec(select(LetterRecord).where(LetterRecord.id == letter)).one()
        for each in corrections:
            self._session.add(
                CorrectionRecord(
                    letter_key=record.key,
                    field=each.field,
                    proposed=each.proposed,
                    corrected=each.corrected,
                    sender=each.layout.sender if each.layout else None,
                    label=each.layout.label if each.layout else None,
                    place=each.layout.place.value if each.layout else None,
                )
            )
        self._session.flush()

    def of(self, letter: LetterId) -> tuple[Correction, ...]:
        """Return what was corrected of a letter, in the order it was kept."""
        rows = (
            select(CorrectionRecord)
            .join(LetterRecord, col(CorrectionRecord.letter_key) == col(LetterRecord.key))
            .where(LetterRecord.id == letter)
            .order_by(col(CorrectionRecord.key))
        )
        return tuple(
            Correction(field=row.field, proposed=row.proposed, corrected=row.corrected, layout=_layout(row))
            for row in self._session.exec(rows)
        )

    def layouts(self) -> tuple[Layout, ...]:
        """Return each layout once, the one learned last first."""
        rows = (
            select(CorrectionRecord)
            .where(col(CorrectionRecord.label).is_not(None))
            .order_by(col(CorrectionRecord.key).desc())
        )
        found = (_layout(row) for row in self._session.exec(rows))
        return tuple(dict.fromkeys(layout for layout in found if layout))


def _layout(row: CorrectionRecord) -> Layout | None:
    if row.sender is None or row.label is None or row.place is None:
        return None
    return Layout(sender=row.sender, field=row.field, label=row.label, place=LabelPlace(row.place))
