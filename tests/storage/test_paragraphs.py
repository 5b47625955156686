from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraphs import Paragraph, ParagraphState
from app.storage.archive import Archive
from tests.storage.samples import a_paragraph, a_paragraph_step


def test_a_version_comes_back_as_it_was_kept(archive: Archive) -> None:
    paragraph = a_paragraph()
    with archive.writing() as work:
        assert work.paragraphs.add(paragraph)
    with archive.reading() as work:
        assert work.paragraphs.get(paragraph.id, 1) == paragraph


def test_the_same_version_again_changes_nothing(archive: Archive) -> None:
    paragraph = a_paragraph()
    with archive.writing() as work:
        work.paragraphs.add(paragraph)
        assert not work.paragraphs.add(paragraph)
        assert work.paragraphs.versions(paragraph.id) == (paragraph,)


@pytest.mark.parametrize("state", [ParagraphState.CONCEPT, ParagraphState.IN_REVIEW])
def test_a_version_not_yet_approved_is_replaced(archive: Archive, state: ParagraphState) -> None:
    paragraph = a_paragraph(state=state)
    changed = replace(paragraph, body="Anders.", slug="anders", state=ParagraphState.APPROVED)
    with archive.writing() as work:
        work.paragraphs.add(paragraph)
        assert work.paragraphs.add(changed)
        assert work.paragraphs.find("Anders") == changed


def test_an_approved_version_is_withdrawn_without_a_change_of_text(archive: Archive) -> None:
    paragraph = a_paragraph()
    withdrawn = replace(paragraph, state=ParagraphState.WITHDRAWN, valid_until=date(2026, 12, 31))
    with archive.writing() as work:
        work.paragraphs.add(paragraph)
        assert work.paragraphs.add(withdrawn)
        assert work.paragraphs.latest(paragraph.id) == withdrawn


@pytest.mark.parametrize(
    "change", [{"body": "Anders."}, {"title": "Anders"}, {"variables": ()}, {"state": ParagraphState.CONCEPT}]
)
def test_an_approved_version_is_frozen(archive: Archive, change: dict[str, object]) -> None:
    paragraph = a_paragraph()
    with archive.writing() as work:
        work.paragraphs.add(paragraph)
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.paragraphs.add(replace(paragraph, **change))  # type: ignore[arg-type]
    assert caught.value.code is ErrorCode.PARAGRAPH_VERSION_FROZEN
    assert caught.value.facts == {"name": paragraph.slug, "version": "1"}
    with archive.reading() as work:
        assert work.paragraphs.get(paragraph.id, 1) == paragraph


def test_the_newest_version_stands_for_the_paragraph(archive: Archive) -> None:
    old = a_paragraph(id=ParagraphId(UUID("abcdef01-0000-4000-8000-000000000001")))
    new = replace(old, version=2, body="Nieuw.", state=ParagraphState.CONCEPT)
    other = a_paragraph(slug="ander", id=ParagraphId(uuid4()))
    with archive.writing() as work:
        for paragraph in (new, old, other):
            work.paragraphs.add(paragraph)
    with archive.reading() as work:
        assert work.paragraphs.latest(old.id) == new
        assert work.paragraphs.versions(old.id) == (old, new)
        assert work.paragraphs.all() == (other, new)
        found: list[Paragraph] = [work.paragraphs.find(typed) for typed in ("Voorbeeldhavens", "abcdef", str(old.id))]
        assert found == [new] * 3


def test_a_slug_the_newest_version_no_longer_bears_is_unknown(archive: Archive) -> None:
    old = a_paragraph()
    with archive.writing() as work:
        work.paragraphs.add(old)
        work.paragraphs.add(replace(old, version=2, slug="hernoemd"))
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.paragraphs.find("voorbeeldhavens")
    assert caught.value.code is ErrorCode.UNKNOWN_PARAGRAPH


def test_two_paragraphs_of_one_slug_are_listed(archive: Archive) -> None:
    with archive.writing() as work:
        work.paragraphs.add(a_paragraph())
        work.paragraphs.add(a_paragraph())
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.paragraphs.find("voorbeeldhavens")
    assert caught.value.code is ErrorCode.AMBIGUOUS


@pytest.mark.parametrize("typed", ["", "niets", "abcdef"])
def test_what_means_no_paragraph_is_unknown(archive: Archive, typed: str) -> None:
    with archive.writing() as work:
        work.paragraphs.add(a_paragraph(id=ParagraphId(UUID(int=1))))
    with pytest.raises(KnownError) as caught, archive.reading() as work:
        work.paragraphs.find(typed)
    assert caught.value.code is ErrorCode.UNKNOWN_PARAGRAPH


def test_an_unknown_version_is_unknown(archive: Archive) -> None:
    paragraph = a_paragraph()
    with archive.writing() as work:
        work.paragraphs.add(paragraph)
        with pytest.raises(KnownError) as version:
            work.paragraphs.get(paragraph.id, 2)
        with pytest.raises(KnownError) as all_of_it:
            work.paragraphs.latest(ParagraphId(uuid4()))
    assert version.value.code is all_of_it.value.code is ErrorCode.UNKNOWN_PARAGRAPH


def test_a_letter_takes_the_newest_approved_version_else_the_newest(archive: Archive) -> None:
    one = a_paragraph()
    two = replace(one, version=2, state=ParagraphState.CONCEPT)
    other = a_paragraph(slug="ander", state=ParagraphState.CONCEPT)
    with archive.writing() as work:
        for each in (one, two, other):
            work.paragraphs.add(each)
    with archive.reading() as work:
        assert work.paragraphs.usable() == (other, one)
        assert work.paragraphs.usable_version(one.id) == one
        assert work.paragraphs.by_slug("voorbeeldhavens", 2) == two
        assert work.paragraphs.by_slug("voorbeeldhavens", 0) == one
        assert work.paragraphs.every() == (other, one, two)
        with pytest.raises(KnownError) as caught:
            work.paragraphs.by_slug("voorbeeldhavens", 3)
    assert caught.value.code is ErrorCode.UNKNOWN_PARAGRAPH
    assert caught.value.facts == {"reference": "voorbeeldhavens@3"}


def test_steps_come_back_in_order_of_every_version(archive: Archive) -> None:
    paragraph = a_paragraph()
    steps = (a_paragraph_step(), a_paragraph_step(version=2, why=""), a_paragraph_step(by="C. Ander"))
    with archive.writing() as work:
        work.paragraphs.add(paragraph)
        for each in steps:
            work.paragraphs.add_step(paragraph.id, each)
    with archive.reading() as work:
        assert work.paragraphs.steps(paragraph.id) == steps
        assert work.paragraphs.steps(ParagraphId(uuid4())) == ()
