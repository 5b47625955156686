"""Looking from the library to where it is used, by what is kept."""

from datetime import UTC, datetime
from uuid import UUID

from app.domain.drafts import Draft, UsePart
from app.domain.ids import DraftId, ParagraphId, PartId, RevisionId
from app.domain.paragraphs import Paragraph, ParagraphState
from app.storage.archive import Archive

NOON = datetime(2031, 1, 7, 12, tzinfo=UTC)
HAVENS, WEGEN = (ParagraphId(UUID(int=number, version=4)) for number in (1, 2))


def paragraph(one: ParagraphId, version: int, state: ParagraphState = ParagraphState.APPROVED) -> Paragraph:
    slug = "havens" if one == HAVENS else "wegen"
    return Paragraph(
        id=one, version=version, slug=slug, title="Voorbeeld", topic="voorbeeld", body="Tekst.", state=state
    )


def draft(number: int, *parts: UsePart) -> Draft:
    return Draft(DraftId(UUID(int=100 + number, version=4)), "brief", parts=parts)


def use(number: int, of: ParagraphId, version: int = 1, **values: str) -> UsePart:
    return UsePart(PartId(UUID(int=200 + number, version=4)), of, version, values)


def revision(number: int) -> RevisionId:
    return RevisionId(UUID(int=300 + number, version=4))


def test_the_newest_approved_version_of_each_counts(archive: Archive) -> None:
    with archive.writing() as work:
        work.paragraphs.add(paragraph(HAVENS, 1))
        work.paragraphs.add(paragraph(HAVENS, 2))
        work.paragraphs.add(paragraph(HAVENS, 3, ParagraphState.CONCEPT))
        work.paragraphs.add(paragraph(WEGEN, 1, ParagraphState.WITHDRAWN))
    with archive.reading() as work:
        assert work.provenance.approved() == ((HAVENS, 2),)


def test_the_stamp_is_another_once_something_was_approved_or_withdrawn(archive: Archive) -> None:
    stamps = set()
    for each in (paragraph(HAVENS, 1), paragraph(WEGEN, 1), paragraph(HAVENS, 1, ParagraphState.WITHDRAWN)):
        with archive.writing() as work:
            work.paragraphs.add(each)
            stamps.add(work.provenance.approved_stamp())
    with archive.writing() as work:
        work.paragraphs.add(paragraph(HAVENS, 2, ParagraphState.CONCEPT))
        stamps.add(work.provenance.approved_stamp())
    assert len(stamps) == 3


def test_only_what_a_draft_is_now_counts_as_present(archive: Archive) -> None:
    with archive.writing() as work:
        work.drafts.add(draft(1, use(1, HAVENS)), revision(1), NOON)
        work.drafts.save(draft(1), revision(2), NOON)
        work.drafts.add(draft(2, use(2, HAVENS, 2)), revision(3), NOON)
        work.drafts.add(draft(3, use(3, WEGEN)), revision(4), NOON)
    with archive.reading() as work:
        assert [each.id for each in work.provenance.present(HAVENS)] == [revision(3)]


def test_an_id_in_a_value_is_no_use(archive: Archive) -> None:
    with archive.writing() as work:
        work.drafts.add(draft(1, use(1, WEGEN, naam=str(HAVENS))), revision(1), NOON)
    with archive.reading() as work:
        assert list(work.provenance.present(HAVENS)) == []


def test_a_revision_that_became_a_file_is_found_whatever_came_after_it(archive: Archive) -> None:
    with archive.writing() as work:
        work.drafts.add(draft(1, use(1, HAVENS)), revision(1), NOON)
        sha256 = work.originals.put(b"een bestand")
        work.drafts.record_export(draft(1).id, revision(1), sha256, NOON)
        work.drafts.save(draft(1), revision(2), NOON)
    with archive.reading() as work:
        assert [(each.id, held) for each, held in work.provenance.exported(HAVENS)] == [(revision(1), sha256)]
