"""Former states and steps of letters."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from sqlalchemy import text

from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Status
from app.domain.life import Step
from app.domain.rubricering import Level, Marking, Rubricering
from app.domain.versions import differences
from app.storage.archive import Archive
from app.storage.letter_json import dump_letter, load_letter
from tests.storage.samples import MOMENT, a_full_letter, a_letter, a_party, para
from tests.support.effort import examples
from tests.support.texts import any_blocks


def test_a_letter_comes_back_from_its_json_whole() -> None:
    letter = replace(
        a_full_letter(a_party(), b"voorbeeld"),
        rubricering=Rubricering(Level.DEPARTMENTAL, date(2031, 1, 1), markings=(Marking.PERSONAL,)),
    )
    assert load_letter(dump_letter(letter)) == letter


@given(any_blocks())
@settings(max_examples=examples(50))
def test_any_text_comes_back_from_the_json_of_its_letter(blocks: object) -> None:
    letter = a_letter(text=blocks)
    assert load_letter(dump_letter(letter)) == letter


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"letter": 1, "text": 2}'])
def test_what_is_no_letter_is_named_as_damage(content: str) -> None:
    with pytest.raises(KnownError) as caught:
        load_letter(content)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_versions_are_kept_in_order_and_tell_what_differs(archive: Archive) -> None:
    first = a_letter(subject="Eerste")
    second, third = replace(first, subject="Tweede"), replace(first, subject="Tweede", text=para("Anders."))
    with archive.writing() as work:
        work.letters.add(first)
        for former, new in ((first, second), (second, third)):
            work.versions.keep(former, MOMENT, "A. Voorbeeld", "verbeterd")
            work.letters.replace(new)
    with archive.reading() as work:
        kept = work.versions.of(first.id)
        assert [(each.number, each.letter, each.why) for each in kept] == [
            (1, first, "verbeterd"),
            (2, second, "verbeterd"),
        ]
        assert [each.field for each in differences(kept[0].letter, work.letters.get(first.id))] == ["subject", "text"]


def test_a_version_that_was_altered_is_named(archive: Archive) -> None:
    letter = a_letter()
    with archive.writing() as work:
        work.letters.add(letter)
        work.versions.keep(letter, MOMENT, "A. Voorbeeld")
    with archive._register.writer.begin() as connection:
        connection.execute(text("UPDATE letter_version SET content = replace(content, 'onderwerp', 'andere')"))
    with archive.reading() as work, pytest.raises(KnownError) as caught:
        work.versions.of(letter.id)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_steps_stand_in_the_order_they_were_taken_whatever_the_clock_says(archive: Archive) -> None:
    letter = a_letter()
    steps = [
        Step(before=Status.RECEIVED, after=Status.IN_PROGRESS, at=MOMENT, by="A. Voorbeeld"),
        Step(
            before=Status.IN_PROGRESS, after=Status.NOTED, at=MOMENT - timedelta(days=1), by="B. Proef", why="klaar"
        ),
    ]
    with archive.writing() as work:
        work.letters.add(letter)
        for step in steps:
            work.versions.add_step(letter.id, step)
    with archive.reading() as work:
        assert list(work.versions.steps(letter.id)) == steps
