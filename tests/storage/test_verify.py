"""Damage is done to the files themselves, as a disk does it: the archive must name what was hit."""

import random
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.journal import Act
from app.domain.letters import Direction, Status
from app.domain.links import Link, Relation
from app.storage.archive import Archive
from app.storage.folder import ORIGINALS, REGISTER
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT, a_draft, a_letter, an_original, para, revision_id

ORIGINAL = b"De bytes van een voorbeeld, lang genoeg om te herkennen."


@pytest.fixture
def filled(folder: Path) -> Path:
    """A closed archive with one letter, its original and a draft."""
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.writing() as work:
        work.originals.put(ORIGINAL)
        letter = a_letter("Briefwoord dat herkend wordt.", our_kenmerk="VB-1", original=an_original(ORIGINAL))
        work.letters.add(letter)
        work.drafts.add(a_draft("Conceptwoord dat herkend wordt."), revision_id(), MOMENT)
    return folder


def verified(folder: Path, **asked: bool) -> tuple[Fault, ...]:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        return archive.verify(**asked)


def codes(folder: Path, **asked: bool) -> list[FaultCode]:
    return [fault.code for fault in verified(folder, **asked)]


def flip(path: Path, found: bytes, *, first: bool = True) -> None:
    """Turn one bit of the first or last place where `found` stands in the file."""
    data = bytearray(path.read_bytes())
    place = data.find(found) if first else data.rfind(found)
    assert place >= 0, found
    data[place] ^= 1
    path.write_bytes(data)


def run(path: Path, *statements: str) -> None:
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_archive_has_no_faults(filled: Path) -> None:
    assert verified(filled) == ()
    assert verified(filled, clean=True, rebuild_index=True) == ()


def test_a_flipped_bit_in_a_text_names_the_letter(filled: Path) -> None:
    run(filled / REGISTER, "UPDATE letter SET text = replace(text, 'Briefwoord', 'Briefwoore')")
    (fault,) = verified(filled)
    assert fault.code is FaultCode.TEXT_ALTERED
    assert fault.facts["kenmerk"] == "VB-1"
    assert fault.alarming
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        assert fault.facts["letter"] == str(work.letters.list()[0].id)
        with pytest.raises(KnownError) as caught:
            work.letters.find("VB-1")
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_a_text_that_is_no_longer_utf_8_names_the_letter(filled: Path) -> None:
    run(filled / REGISTER, "UPDATE letter SET text = CAST(x'ff' || CAST(text AS BLOB) AS TEXT)")
    assert codes(filled) == [FaultCode.TEXT_ALTERED]
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive:
        with pytest.raises(KnownError) as caught, archive.reading() as work:
            work.letters.find("VB-1")
        assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_a_flipped_bit_in_an_original_names_it_and_its_letter(filled: Path) -> None:
    flip(filled / ORIGINALS, b"lang genoeg")
    (fault,) = verified(filled)
    assert fault.code is FaultCode.ORIGINAL_ALTERED
    assert fault.facts["name"] == "voorbeeld.docx"
    assert fault.facts["sha256"] == an_original(ORIGINAL).sha256
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        with pytest.raises(KnownError) as caught:
            work.originals.get(fault.facts["sha256"])
        assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED
        assert fault.facts["letter"] == str(work.letters.list()[0].id)


def test_a_flipped_bit_in_a_draft_names_it(filled: Path) -> None:
    run(filled / REGISTER, "UPDATE part SET content = replace(content, 'Conceptwoord', 'Conceptwoore')")
    (fault,) = verified(filled)
    assert fault.code is FaultCode.PART_ALTERED
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        (row,) = work.drafts.list()
        assert fault.facts["draft"] == str(row.id)
        with pytest.raises(KnownError) as caught:
            work.drafts.get(row.id)
        assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_a_letter_whose_original_is_gone_is_named(filled: Path) -> None:
    run(filled / ORIGINALS, "DELETE FROM original")
    (fault,) = verified(filled, clean=True)
    assert fault.code is FaultCode.ORIGINAL_MISSING
    assert fault.facts["name"] == "voorbeeld.docx"


def test_a_reference_to_nothing_is_named(filled: Path) -> None:
    run(filled / REGISTER, "DELETE FROM original")
    found = verified(filled)
    (broken,) = (fault for fault in found if fault.code is FaultCode.REFERENCE_BROKEN)
    assert (broken.facts["table"], broken.facts["target"]) == ("letter", "original")
    assert broken.facts["kenmerk"] == "VB-1"
    assert FaultCode.ORPHAN_ORIGINAL in {fault.code for fault in found}


def test_orphans_do_not_alarm_and_leave_only_when_asked(filled: Path) -> None:
    run(filled / ORIGINALS, "INSERT INTO original (sha256, data) VALUES ('wees', x'00')")
    (fault,) = verified(filled)
    assert fault == Fault(FaultCode.ORPHAN_ORIGINAL, {"sha256": "wees"})
    assert not fault.alarming
    assert codes(filled, clean=True) == [FaultCode.ORPHAN_REMOVED]
    assert codes(filled) == []


def test_a_letter_the_index_does_not_know_is_named_and_found_again_after_a_rebuild(filled: Path) -> None:
    run(
        filled / REGISTER,
        "INSERT INTO search_index(search_index, rowid, subject, kenmerken, names, body) "
        "SELECT 'delete', key, subject, kenmerken, names, body FROM search_text",
        "DELETE FROM search_text",
    )
    (fault,) = verified(filled)
    assert (fault.code, fault.facts["kenmerk"]) == (FaultCode.INDEX_STALE, "VB-1")
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            assert work.search("briefwoord") == ()
        assert archive.verify(rebuild_index=True) == ()
        with archive.reading() as work:
            assert len(work.search("briefwoord")) == 1


@pytest.mark.parametrize(
    "statement",
    ["UPDATE search_text SET body = 'iets anders'", "DELETE FROM search_index_data WHERE id > 10"],
)
def test_an_index_that_contradicts_its_words_is_named_and_made_afresh(filled: Path, statement: str) -> None:
    run(filled / REGISTER, statement)
    assert FaultCode.INDEX_DAMAGED in codes(filled)
    assert codes(filled, rebuild_index=True) == []


def test_a_rebuild_leaves_out_a_letter_that_was_altered_and_names_it(filled: Path) -> None:
    run(filled / REGISTER, "UPDATE letter SET text = replace(text, 'Briefwoord', 'Briefwoore')")
    assert codes(filled, rebuild_index=True) == [FaultCode.TEXT_ALTERED]


def test_an_entry_of_the_journal_that_was_altered_is_named(filled: Path) -> None:
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive, archive.writing() as work:
        letter = work.letters.find("VB-1").id
        for act in (Act.REGISTERED, Act.STEP, Act.CHANGED):
            work.journal.add(MOMENT, "V. Voorbeeld", act, letter)
    assert verified(filled) == ()
    for statement in (
        "UPDATE journal SET by = 'Iemand Anders' WHERE number = 2",
        "UPDATE journal SET act = 'verzonnen' WHERE number = 2",
        "UPDATE journal SET at = 'gisteren' WHERE number = 2",
        "UPDATE journal SET number = 22 WHERE number = 2",
    ):
        sound = (filled / REGISTER).read_bytes()
        run(filled / REGISTER, statement)
        (fault,) = verified(filled)
        assert (fault.code, fault.facts["number"]) == (FaultCode.JOURNAL_BROKEN, "2")
        is_gone = "22" in statement
        assert fault.facts["subject"] == ("" if is_gone else str(letter))
        (filled / REGISTER).write_bytes(sound)


def test_two_letters_of_ours_with_one_kenmerk_are_told_without_alarm_unless_they_are_copies(filled: Path) -> None:
    ours = {"direction": Direction.OUTGOING, "status": Status.SENT}
    one, other = a_letter(our_kenmerk="VB-7", **ours), a_letter(our_kenmerk="vb-7", **ours)
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive:
        with archive.writing() as work:
            work.letters.add(one)
            work.letters.add(other)
        (fault,) = archive.verify()
        assert (fault.code, fault.alarming) == (FaultCode.KENMERK_DOUBLED, False)
        assert (fault.facts["letter"], fault.facts["other"]) == (str(one.id), str(other.id))
        with archive.writing() as work:
            work.links.put(Link(other.id, one.id, Relation.COPY))
        assert archive.verify() == ()


def test_a_kenmerk_whose_letter_is_gone_is_named_unless_it_was_destroyed(filled: Path) -> None:
    gone = uuid4()
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive:
        archive.close()
        run(
            filled / REGISTER,
            "INSERT INTO kenmerk (kenmerk, folded, state, at, by, letter, why) VALUES "
            f"('VB-9', 'vb-9', 'final', '2031-01-01 00:00:00.000000', 'V.', '{gone.hex}', '')",
        )
        (fault,) = archive.verify()
        assert (fault.code, fault.facts["letter"]) == (FaultCode.KENMERK_WITHOUT_LETTER, str(gone))
        assert fault.alarming
        with archive.writing() as work:
            work.journal.add(MOMENT, "V. Voorbeeld", Act.DESTROYED, gone)
        assert archive.verify() == ()


def test_an_original_of_a_draft_that_is_gone_names_the_draft(filled: Path) -> None:
    with closing(Archive.open(filled, migrations=MIGRATIONS)) as archive, archive.writing() as work:
        (row,) = work.drafts.list()
        (revision, *_) = work.drafts.revisions(row.id)
        work.drafts.record_export(row.id, revision.id, work.originals.put(b"uitvoer"), MOMENT)
    run(filled / ORIGINALS, "DELETE FROM original WHERE key = 2")
    (fault,) = verified(filled)
    assert (fault.code, fault.facts["draft"]) == (FaultCode.ORIGINAL_MISSING, str(row.id))


def test_a_page_that_is_overwritten_is_named_without_a_crash(filled: Path) -> None:
    """Every page but the first in turn; a free or unused one may go unnoticed, a crash may not."""
    for name in (REGISTER, ORIGINALS):
        sound = (filled / name).read_bytes()
        noticed = 0
        for start in range(4096, len(sound), 4096):
            (filled / name).write_bytes(sound[:start] + b"\xa5" * 4096 + sound[start + 4096 :])
            noticed += bool(_codes_or_refusal(filled))
        (filled / name).write_bytes(sound)
        assert noticed >= (len(sound) // 4096 - 1) * 0.9
    assert verified(filled) == ()


def _codes_or_refusal(folder: Path) -> list[str]:
    try:
        return [code.value for code in codes(folder)]
    except KnownError as error:
        return [error.code.value]


def test_any_flipped_bit_that_changes_a_letter_is_named(folder: Path) -> None:
    """One random bit at a time; what the letters say must be as kept, or be named."""
    letters = [
        a_letter(f"Voorbeeld {place} " * 40, subject="x", original=an_original(bytes([place]) * 5000))
        for place in range(4)
    ]
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.writing() as work:
        for place, letter in enumerate(letters):
            work.originals.put(bytes([place]) * 5000)
            work.letters.add(letter)
    chance = random.Random(20260314)
    for _ in range(40):
        name = chance.choice([REGISTER, ORIGINALS])
        sound = (folder / name).read_bytes()
        damaged = bytearray(sound)
        damaged[chance.randrange(len(sound))] ^= 1 << chance.randrange(8)
        (folder / name).write_bytes(damaged)
        if not _codes_or_refusal(folder):
            with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.reading() as work:
                for place, letter in enumerate(letters):
                    assert work.letters.get(letter.id).text == para(f"Voorbeeld {place} " * 40)
                    assert work.originals.get(an_original(bytes([place]) * 5000).sha256) == bytes([place]) * 5000
        for left in folder.glob(f"{name}-*"):
            left.unlink()
        (folder / name).write_bytes(sound)
    assert verified(folder) == ()


def test_what_another_connection_wrote_since_is_no_damage(archive: Archive) -> None:
    """FTS5 checks its index by what the checking connection remembers of it."""
    letters = [a_letter(f"Voorbeeld {number}.", subject="0") for number in range(3)]
    for letter in letters:
        with archive.writing() as work:
            work.letters.add(letter)
        for number in range(1, 9):
            with archive.writing() as work:
                work.letters.replace(replace(letter, subject=str(number)))
        assert archive.verify() == ()
