"""Letters changed and moved on: with a version, a step and a line in the journal, or not at all."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Direction, Letter, LetterParty, Role, Status
from app.domain.life import TRANSITIONS
from app.domain.retention import Retention
from app.domain.rubricering import Level, Rubricering
from app.services.hand import Hand
from app.services.keeping import Keeping
from app.storage.archive import Archive
from tests.storage.samples import MOMENT, a_letter, a_party, para

OURS = {"direction": Direction.OUTGOING, "kind": "kamerbrief", "status": Status.CONCEPT}


@pytest.fixture
def keeping(archive: Archive) -> Keeping:
    """Keeping by someone plainly invented."""
    return Keeping(archive, Hand(lambda: MOMENT, "A. Voorbeeld"))


def added(archive: Archive, letter: Letter) -> Letter:
    with archive.writing() as work:
        work.letters.add(letter)
    return letter


def refused(code: ErrorCode, act: object, *arguments: object, **options: object) -> KnownError:
    with pytest.raises(KnownError) as caught:
        act(*arguments, **options)  # type: ignore[operator]
    assert caught.value.code is code
    return caught.value


def test_a_change_keeps_what_the_letter_was_and_who_changed_it_why(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter(subject="Oud"))
    changed, _ = keeping.change(replace(letter, subject="Nieuw"), letter, "tikfout")
    history = keeping.history(letter.id)
    assert history.letter == changed
    assert [(each.letter.subject, each.by, each.why) for each in history.versions] == [
        ("Oud", "A. Voorbeeld", "tikfout")
    ]
    with archive.reading() as work:
        (entry,) = work.journal.of(letter.id)
        assert dict(entry.facts) == {"fields": "subject"}


def test_what_comes_back_from_a_change_is_what_is_kept(keeping: Keeping, archive: Archive) -> None:
    letter, kept, gone = added(archive, a_letter()), a_party(slug="blijver"), a_party(slug="opganger")
    with archive.writing() as work:
        work.parties.add(kept)
        work.parties.add(gone)
        work.merges.make(kept.id, gone.id, kept, MOMENT, "A. Voorbeeld")
    named_gone = replace(letter, parties=(LetterParty(Role.COPY, "In afschrift", gone),))
    changed, _ = keeping.change(named_gone, letter)
    assert changed.parties[0].party == kept
    assert keeping.change(replace(changed, subject="Verder"), changed)[0].subject == "Verder"


def test_a_change_that_changes_nothing_leaves_no_trace(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter())
    keeping.change(letter, letter)
    assert keeping.history(letter.id).versions == ()


def test_a_change_made_on_what_is_no_longer_there_is_refused(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter())
    keeping.change(replace(letter, subject="Van een ander"), letter)
    refused(ErrorCode.CHANGED_ELSEWHERE, keeping.change, replace(letter, subject="Van mij"), letter)


@pytest.mark.parametrize("status", [Status.SIGNED, Status.SENT, Status.WITHDRAWN])
def test_what_is_frozen_stays_as_it_is(keeping: Keeping, archive: Archive, status: Status) -> None:
    letter = added(
        archive, a_letter(**{**OURS, "status": status, "dated": date(2031, 5, 3), "sent": date(2031, 5, 4)})
    )
    error = refused(
        ErrorCode.LETTER_FROZEN, keeping.change, replace(letter, text=para("Anders."), subject="Anders"), letter
    )
    assert error.facts["what"] == "subject, text"
    kept, _ = keeping.change(replace(letter, their_kenmerk="AB/1"), letter)
    assert kept.their_kenmerk == "AB/1"


def test_a_letter_goes_its_way_to_the_post_with_every_step_told(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter(**OURS))
    keeping.step(letter.id, Status.TO_SIGN)
    keeping.step(letter.id, Status.SIGNED, day=date(2031, 5, 3))
    sent, _ = keeping.step(letter.id, Status.SENT, day=date(2031, 5, 4))
    assert (sent.status, sent.dated, sent.sent) == (Status.SENT, date(2031, 5, 3), date(2031, 5, 4))
    steps = keeping.history(letter.id).steps
    assert [(each.before, each.after, each.by) for each in steps] == [
        (Status.CONCEPT, Status.TO_SIGN, "A. Voorbeeld"),
        (Status.TO_SIGN, Status.SIGNED, "A. Voorbeeld"),
        (Status.SIGNED, Status.SENT, "A. Voorbeeld"),
    ]


@pytest.mark.parametrize("before", [status for status in Status if status in TRANSITIONS])
def test_only_the_steps_of_the_table_are_taken(keeping: Keeping, archive: Archive, before: Status) -> None:
    direction = Direction.OUTGOING if before in (*list(Status)[4:],) else Direction.INCOMING
    letter = added(
        archive, a_letter(direction=direction, status=before, dated=date(2031, 5, 3), sent=date(2031, 5, 4))
    )
    for after in Status:
        if after not in TRANSITIONS[before]:
            refused(ErrorCode.STEP_NOT_ALLOWED, keeping.step, letter.id, after, "omdat het moet")
    assert keeping.history(letter.id).steps == ()


def test_a_letter_is_neither_signed_without_a_date_nor_sent_without_a_day(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter(**{**OURS, "status": Status.TO_SIGN}))
    assert refused(ErrorCode.STEP_LACKS, keeping.step, letter.id, Status.SIGNED).facts["what"] == "no_date"
    keeping.step(letter.id, Status.SIGNED, day=date(2031, 5, 3))
    assert refused(ErrorCode.STEP_LACKS, keeping.step, letter.id, Status.SENT).facts["what"] == "no_sent_date"


def test_going_back_needs_a_reason(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter(**{**OURS, "status": Status.TO_SIGN}))
    assert refused(ErrorCode.STEP_LACKS, keeping.step, letter.id, Status.WITHDRAWN).facts["what"] == "no_reason"
    keeping.step(letter.id, Status.WITHDRAWN, "de vraag is vervallen")
    assert keeping.history(letter.id).steps[0].why == "de vraag is vervallen"


@pytest.mark.parametrize("level", [Level.CONFIDENTIAL, Level.SECRET, Level.TOP_SECRET])
def test_a_level_above_departementaal_vertrouwelijk_is_refused(
    keeping: Keeping, archive: Archive, level: Level
) -> None:
    letter = added(archive, a_letter())
    refused(ErrorCode.RUBRICERING_TOO_HIGH, keeping.change, replace(letter, rubricering=Rubricering(level)), letter)
    kept, _ = keeping.change(replace(letter, rubricering=Rubricering(Level.DEPARTMENTAL, date(2032, 1, 1))), letter)
    assert kept.rubricering.holds_on(date(2031, 12, 31))
    assert not kept.rubricering.holds_on(date(2032, 1, 1))


def test_a_letter_in_the_bin_is_not_changed(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter())
    with archive.writing() as work:
        work.bin.put(letter.id, MOMENT, "A. Voorbeeld", "")
    refused(ErrorCode.LETTER_IN_BIN, keeping.change, replace(letter, subject="Anders"), letter)
    refused(ErrorCode.LETTER_IN_BIN, keeping.step, letter.id, Status.IN_PROGRESS)


def test_from_when_a_letter_may_be_destroyed_is_known_once_it_is_closed(keeping: Keeping, archive: Archive) -> None:
    letter = added(archive, a_letter(retention=Retention(years=7, category="4.2")))
    assert keeping.destroyable_from(letter.id) is None
    keeping.step(letter.id, Status.NOTED)
    assert keeping.destroyable_from(letter.id) == date(MOMENT.year + 8, 1, 1)
    keeping.step(letter.id, Status.IN_PROGRESS, "toch een vraag")
    assert keeping.destroyable_from(letter.id) is None
