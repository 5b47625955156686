"""The bin and destruction: what is destroyed cannot be read anywhere in the archive again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import RevisionId
from app.domain.journal import Act
from app.domain.letters import Letter, LetterParty, Role
from app.domain.links import Link, Relation
from app.domain.retention import Retention
from app.services.discarding import Discarding
from app.services.hand import Hand
from app.services.keeping import Keeping
from app.storage.archive import Archive
from tests.storage.samples import MOMENT, a_draft, a_letter, an_original

RARE = "Kwikstaartbrug"
DATA = f"De bytes van de {RARE}".encode() * 400


@pytest.fixture
def discarding(archive: Archive) -> Discarding:
    """Discarding by someone plainly invented."""
    return Discarding(archive, Hand(lambda: MOMENT, "A. Voorbeeld"))


def stored(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def full(archive: Archive) -> Letter:
    """Keep a letter of which the rare word stands in every corner of the archive."""
    draft = a_draft(RARE)
    letter = a_letter(
        f"Over de {RARE} gaat deze brief.",
        subject=RARE,
        parties=(LetterParty(Role.SENDER, f"Stichting {RARE}"),),
        original=an_original(DATA, f"{RARE}.txt"),
        draft=draft.id,
    )
    other = a_letter("Een andere brief.", subject="Blijft")
    with archive.writing() as work:
        work.originals.put(DATA)
        work.drafts.add(draft, RevisionId(uuid4()), MOMENT)
        for each in (letter, other):
            work.letters.add(each)
        answering = a_draft("antwoord", answers=letter.id)
        work.drafts.add(answering, RevisionId(uuid4()), MOMENT)
        work.links.put(Link(letter.id, other.id, Relation.MENTIONS))
    Keeping(archive, Hand(lambda: MOMENT, "A. Voorbeeld")).change(
        replace(letter, subject=f"{RARE} twee"), letter, RARE
    )
    return letter


def test_a_letter_comes_back_from_the_bin_as_it_was(discarding: Discarding, archive: Archive) -> None:
    letter = full(archive)
    discarding.bin(letter.id, "dubbel")
    assert [each.letter.id for each in discarding.binned()] == [letter.id]
    discarding.take_back(letter.id)
    assert discarding.binned() == ()
    with archive.reading() as work:
        assert [each.id for each in work.search(RARE)] == [letter.id]
        assert [each.act for each in work.journal.of(letter.id)][-2:] == [Act.BINNED, Act.TAKEN_BACK]


def test_nothing_of_a_destroyed_letter_can_be_read_in_the_archive(discarding: Discarding, archive: Archive) -> None:
    letter = full(archive)
    assert RARE.encode() in stored(archive.folder)
    discarding.bin(letter.id)
    discarding.destroy(letter.id, "verzoek om wissen")
    assert archive.verify() == ()
    archive.close()
    kept = stored(archive.folder)
    assert RARE.encode() not in kept
    assert RARE.lower().encode() not in kept


def test_a_destroyed_letter_leaves_others_and_the_line_that_it_was_destroyed(
    discarding: Discarding, archive: Archive
) -> None:
    letter = full(archive)
    discarding.bin(letter.id)
    discarding.destroy(letter.id, "verzoek om wissen")
    with archive.reading() as work:
        assert [each.subject for each in work.letters.list()] == ["Blijft"]
        assert work.journal.of(letter.id)[-1].act is Act.DESTROYED
        assert work.journal.broken_at() is None
        with pytest.raises(KnownError):
            work.letters.get(letter.id)


def test_bytes_another_letter_needs_are_not_destroyed(discarding: Discarding, archive: Archive) -> None:
    letter = full(archive)
    with archive.writing() as work:
        kept = work.drafts.add
        draft: Draft = a_draft("uitgevoerd")
        kept(draft, RevisionId(uuid4()), MOMENT)
        work.drafts.record_export(draft.id, work.drafts.get(draft.id).id, work.originals.put(DATA), MOMENT)
    discarding.bin(letter.id)
    discarding.destroy(letter.id, "verzoek om wissen")
    with archive.reading() as work:
        assert work.originals.get(an_original(DATA).sha256) == DATA
    assert archive.verify() == ()


def without_reason(discarding: Discarding, letter: Letter) -> None:
    discarding.bin(letter.id)
    discarding.destroy(letter.id, "  ")


def outside_the_bin(discarding: Discarding, letter: Letter) -> None:
    discarding.destroy(letter.id, "verzoek")


@pytest.mark.parametrize(
    ("act", "code"),
    [(without_reason, ErrorCode.STEP_LACKS), (outside_the_bin, ErrorCode.KEPT_FOR_NOW)],
)
def test_destroying_takes_the_bin_first_and_a_reason(
    discarding: Discarding, archive: Archive, act: Callable[[Discarding, Letter], None], code: ErrorCode
) -> None:
    letter = full(archive)
    with pytest.raises(KnownError) as caught:
        act(discarding, letter)
    assert caught.value.code is code


def test_what_is_kept_for_good_is_not_destroyed(discarding: Discarding, archive: Archive) -> None:
    letter = a_letter(retention=Retention(keep=True, category="1.1"))
    with archive.writing() as work:
        work.letters.add(letter)
    discarding.bin(letter.id)
    with pytest.raises(KnownError) as caught:
        discarding.destroy(letter.id, "verzoek")
    assert caught.value.facts["what"] == "kept_for_good"
    assert Discarding(archive, Hand(lambda: MOMENT + timedelta(days=99), "B. Proef")).empty("opruimen")[0] == ()


def test_the_bin_is_emptied_of_what_is_in_it_for_thirty_days(archive: Archive) -> None:
    moment = [datetime(2031, 5, 1, tzinfo=UTC)]
    discarding = Discarding(archive, Hand(lambda: moment[0], "A. Voorbeeld"))
    old, new = a_letter(), a_letter()
    with archive.writing() as work:
        for each in (old, new):
            work.letters.add(each)
    discarding.bin(old.id)
    moment[0] += timedelta(days=1)
    discarding.bin(new.id)
    moment[0] += timedelta(days=29)
    assert discarding.empty("opruimen")[0] == (old.id,)
    assert [each.letter.id for each in discarding.binned()] == [new.id]
