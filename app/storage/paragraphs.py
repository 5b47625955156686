"""The versions of library paragraphs in the register."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, func, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraph_life import OPEN, ParagraphStep
from app.domain.paragraphs import Paragraph, ParagraphState
from app.storage.mapping import to_columns, to_value
from app.storage.paragraph_tables import ParagraphRecord, ParagraphStepRecord
from app.storage.references import folded, id_range, the_one


class Paragraphs:
    """The library within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, paragraph: Paragraph) -> bool:
        """Keep one version and return whether anything changed: the same version with the same content does not.

        A version in concept or review is replaced by what comes. Once it is approved only its state may move on, to
        superseded or withdrawn, and its last day of use be set.

        Raises:
            KnownError: PARAGRAPH_VERSION_FROZEN (name, version).
        """
        record = self._record(paragraph.id, paragraph.version)
        if record is None:
            self._session.add(ParagraphRecord(**_columns(paragraph)))
            self._session.flush()
            return True
        stored = to_value(Paragraph, record)
        if stored == paragraph:
            return False
        if not _may_follow(stored, paragraph):
            raise KnownError(ErrorCode.PARAGRAPH_VERSION_FROZEN, name=paragraph.slug, version=paragraph.version)
        for name, held in _columns(paragraph).items():
            setattr(record, name, held)
        self._session.flush()
        return True

    def get(self, paragraph: ParagraphId, version: int) -> Paragraph:
        """Return one version.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH (reference).
        """
        record = self._record(paragraph, version)
        if record is None:
            raise KnownError(ErrorCode.UNKNOWN_PARAGRAPH, reference=f"{paragraph} v{version}")
        return to_value(Paragraph, record)

    def latest(self, paragraph: ParagraphId) -> Paragraph:
        """Return the newest version.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH (reference).
        """
        return self.versions(paragraph)[-1]

    def versions(self, paragraph: ParagraphId) -> tuple[Paragraph, ...]:
        """Return every version, oldest first; there is at least one.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH (reference).
        """
        found = self._session.exec(
            select(ParagraphRecord).where(ParagraphRecord.id == paragraph).order_by(col(ParagraphRecord.version))
        ).all()
        if not found:
            raise KnownError(ErrorCode.UNKNOWN_PARAGRAPH, reference=paragraph)
        return tuple(to_value(Paragraph, record) for record in found)

    def find(self, reference: str) -> Paragraph:
        """Return the newest version of the paragraph meant by its slug, its id or the beginning of one (6 or more).

        Raises:
            KnownError: UNKNOWN_PARAGRAPH (reference), AMBIGUOUS (reference, candidates).
        """
        found = self._latest_where(col(ParagraphRecord.folded_slug) == folded(reference))
        bounds = id_range(reference)
        if not found and bounds:
            found = self._latest_where(col(ParagraphRecord.id).between(*bounds))
        named = [(record, f"{record.id} ({record.slug})") for record in found]
        return to_value(Paragraph, the_one(named, ErrorCode.UNKNOWN_PARAGRAPH, reference))

    def all(self) -> tuple[Paragraph, ...]:
        """Return the newest version of every paragraph, by slug."""
        return tuple(to_value(Paragraph, record) for record in self._latest_where(True))

    def usable(self) -> tuple[Paragraph, ...]:
        """Return of every paragraph the version a letter takes, by slug: the newest approved, else the newest."""
        approved = col(ParagraphRecord.state) == ParagraphState.APPROVED.value
        found = {each.id: each for each in self.all()}
        for record in self._latest_where(True, approved):
            found[ParagraphId(record.id)] = to_value(Paragraph, record)
        return tuple(sorted(found.values(), key=lambda each: (each.slug, str(each.id))))

    def usable_version(self, paragraph: ParagraphId) -> Paragraph:
        """Return the version of a paragraph a letter takes: the newest approved, else the newest.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH (reference).
        """
        versions = self.versions(paragraph)
        approved = [each for each in versions if each.state is ParagraphState.APPROVED]
        return (approved or versions)[-1]

    def by_slug(self, slug: str, version: int) -> Paragraph:
        """Return the version with this slug and number; of number 0 the one a letter takes.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH (reference), AMBIGUOUS (reference, candidates).
        """
        if not version:
            return self.usable_version(self.find(slug).id)
        this = (col(ParagraphRecord.folded_slug) == folded(slug), ParagraphRecord.version == version)
        found = self._session.exec(select(ParagraphRecord).where(*this)).all()
        named = [(record, f"{record.id} ({record.slug})") for record in found]
        return to_value(Paragraph, the_one(named, ErrorCode.UNKNOWN_PARAGRAPH, f"{slug}@{version}"))

    def every(self) -> tuple[Paragraph, ...]:
        """Return every version of every paragraph, by slug and version."""
        order = (col(ParagraphRecord.slug), col(ParagraphRecord.id), col(ParagraphRecord.version))
        return tuple(
            to_value(Paragraph, each) for each in self._session.exec(select(ParagraphRecord).order_by(*order))
        )

    def add_step(self, paragraph: ParagraphId, step: ParagraphStep) -> None:
        """Keep a step in the life of a version; the version itself is moved by `add`."""
        last = select(func.max(ParagraphStepRecord.number)).where(ParagraphStepRecord.paragraph == paragraph)
        number = (self._session.exec(last).one() or 0) + 1
        columns = to_columns(step, ParagraphStepRecord)
        self._session.add(ParagraphStepRecord(**columns, paragraph=paragraph, number=number))
        self._session.flush()

    def steps(self, paragraph: ParagraphId) -> tuple[ParagraphStep, ...]:
        """Return the steps of every version of a paragraph, first to last."""
        rows = select(ParagraphStepRecord).where(ParagraphStepRecord.paragraph == paragraph)
        found = self._session.exec(rows.order_by(col(ParagraphStepRecord.number)))
        return tuple(to_value(ParagraphStep, row) for row in found)

    def _record(self, paragraph: ParagraphId, version: int) -> ParagraphRecord | None:
        this = (ParagraphRecord.id == paragraph, ParagraphRecord.version == version)
        return self._session.exec(select(ParagraphRecord).where(*this)).first()

    def _latest_where(self, condition: Any, of: Any = True) -> Sequence[ParagraphRecord]:
        """Return the newest version of every paragraph among those `of` which `condition` holds."""
        newest = select(ParagraphRecord.id, func.max(ParagraphRecord.version).label("version")).where(of)
        newest_of_each = newest.group_by(col(ParagraphRecord.id)).subquery()
        same_id = col(ParagraphRecord.id) == newest_of_each.c.id
        same = same_id & (col(ParagraphRecord.version) == newest_of_each.c.version)
        by_slug = (col(ParagraphRecord.slug), col(ParagraphRecord.id))
        found = select(ParagraphRecord).join(newest_of_each, same).where(condition).order_by(*by_slug)
        return self._session.exec(found).all()


def _may_follow(stored: Paragraph, offered: Paragraph) -> bool:
    """Return whether `offered` may stand in the place of `stored`, the same version."""
    if stored.state in OPEN:
        return True
    same_text = replace(offered, state=stored.state, valid_until=stored.valid_until) == stored
    return same_text and offered.state not in OPEN


def _columns(paragraph: Paragraph) -> dict[str, Any]:
    return to_columns(paragraph, ParagraphRecord) | {"folded_slug": folded(paragraph.slug)}
