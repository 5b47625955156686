"""The files of a letter: pages that came in apart, and what it encloses, in order."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.imports import Outcome
from app.domain.journal import Act
from app.domain.letters import Direction, FileRole, Letter, LetterFile, Original, Status
from app.services.discarding import Discarding
from app.services.hand import Hand
from app.services.letters import readable
from app.services.registering import proposed
from app.storage.archive import Archive
from app.storage.register_in import load
from app.storage.restore import restore
from tests.services.test_intake import LETTER
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT, a_draft, a_letter, para, revision_id
from tests.support.sheets import At, pdf

SECOND = "De tweede bladzijde gaat over de Kwikstaartbrug."
THIRD = "De derde bladzijde gaat over de Lepelaarsluis."
RARE = "Grutterspolder"


@pytest.fixture
def letter(desk: Services, tmp_path: Path) -> Letter:
    """A letter of which only the first page was read in."""
    path = tmp_path / "blz1.txt"
    path.write_text(LETTER, "utf-8")
    list(desk.intake.import_files([path]))
    return desk.letters.find("VB-2022-17")


@pytest.fixture
def pages(tmp_path: Path) -> tuple[Path, Path]:
    """Its further pages."""
    found = tmp_path / "blz2.txt", tmp_path / "blz3.txt"
    for path, words in zip(found, (SECOND, THIRD), strict=True):
        path.write_text(words, "utf-8")
    return found


def names(letter: Letter, role: FileRole = FileRole.PAGE) -> list[str]:
    return [each.name for each in letter.files_of(role)]


def order_of(letter: Letter) -> list[str]:
    """Which pages the words in the text are of, in order."""
    text = readable(letter)
    found = {name: text.find(words) for name, words in (("1", "voorbeeldhaven"), ("2", SECOND), ("3", THIRD))}
    return [name for name in sorted(found, key=lambda each: found[each]) if found[name] >= 0]


def found(desk: Services, query: str) -> list[LetterId]:
    return [row.id for row in desk.letters.search(query)]


def refused(code: ErrorCode) -> "pytest.RaisesExc[KnownError]":
    return pytest.raises(KnownError, check=lambda error: error.code is code)


def test_pages_joined_stand_behind_the_first_and_their_words_are_found(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    joined, changes = desk.joining.join(letter, pages)
    assert names(joined) == ["blz1.txt", "blz2.txt", "blz3.txt"]
    assert order_of(joined) == ["1", "2", "3"]
    assert joined.text[: len(letter.text)] == letter.text
    assert found(desk, "Kwikstaartbrug") == found(desk, "lepelaarsluis") == [letter.id]
    assert desk.letters.get(letter.id) == joined
    assert changes.touched
    assert desk.letters.verify() == ()


def test_what_was_joined_can_be_put_in_order_and_taken_off_and_the_text_follows(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    joined, _ = desk.joining.join(letter, pages)
    first, second, third = (each.sha256 for each in joined.files)
    turned, _ = desk.joining.arrange(joined, [third, first, second])
    assert order_of(turned) == ["3", "1", "2"]
    moved, _ = desk.joining.move(turned, third, 1)
    assert order_of(moved) == ["1", "3", "2"]
    without, _ = desk.joining.remove(moved, third)
    assert (order_of(without), names(without)) == (["1", "2"], ["blz1.txt", "blz2.txt"])
    assert found(desk, "Lepelaarsluis") == []
    alone, _ = desk.joining.remove(without, second)
    assert (alone.text, alone.files) == (letter.text, ())
    assert desk.letters.verify() == ()


def test_a_page_can_come_before_the_one_that_was_registered(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    joined, _ = desk.joining.join(letter, pages[:1], place=0)
    assert (names(joined), order_of(joined)) == (["blz2.txt", "blz1.txt"], ["2", "1"])
    back, _ = desk.joining.remove(joined, joined.files[0].sha256)
    assert back == letter


def test_words_a_person_registered_stay_when_pages_change_places(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    mended, _ = desk.keeping.change(replace(letter, text=para("Overgetikt: voorbeeldhaven.")), letter)
    joined, _ = desk.joining.join(mended, pages)
    moved, _ = desk.joining.move(joined, joined.files[0].sha256, 9)
    assert order_of(moved) == ["2", "3", "1"]
    assert "Overgetikt" in readable(moved)


def test_pages_of_a_letter_that_was_typed_come_behind_what_was_typed(
    desk: Services, pages: tuple[Path, Path]
) -> None:
    typed = a_letter("Getikt: voorbeeldhaven.")
    with desk.letters.archive.writing() as work:
        work.letters.add(typed)
    joined, _ = desk.joining.join(typed, pages)
    assert order_of(joined) == ["1", "2", "3"]
    moved, _ = desk.joining.move(joined, joined.files[1].sha256, -1)
    assert order_of(moved) == ["1", "3", "2"]
    for file in moved.files:
        moved, _ = desk.joining.remove(moved, file.sha256)
    assert moved == typed


def test_enclosures_are_numbered_in_order_and_leave_the_text_alone(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    one, _ = desk.joining.join(letter, pages[1:], FileRole.ENCLOSURE)
    two, _ = desk.joining.join(one, pages[:1], FileRole.ENCLOSURE, 0)
    assert names(two, FileRole.ENCLOSURE) == ["blz2.txt", "blz3.txt"]
    assert (two.text, names(two)) == (letter.text, [])
    turned, _ = desk.joining.move(two, two.files[0].sha256, 1)
    assert names(turned, FileRole.ENCLOSURE) == ["blz3.txt", "blz2.txt"]
    assert desk.joining.data(turned, turned.files[0].sha256) == pages[1].read_bytes()
    assert [each.name for each in turned.every_file] == ["blz1.txt", "blz3.txt", "blz2.txt"]


def test_pages_are_counted_where_the_file_says_so_also_of_a_scan(
    desk: Services, letter: Letter, tmp_path: Path
) -> None:
    printed, scan, text = tmp_path / "b.pdf", tmp_path / "scan.pdf", tmp_path / "c.txt"
    printed.write_bytes(pdf([At(70, 80, "Bijlage met woorden over havens")], [At(70, 80, "Nog een bladzijde")]))
    scan.write_bytes(pdf([], [], []))
    text.write_text("Zonder bladzijden.", "utf-8")
    joined, _ = desk.joining.join(letter, (printed, scan, text), FileRole.ENCLOSURE)
    assert [each.pages for each in joined.files] == [2, 3, None]


def test_the_history_tells_what_was_joined_and_the_journal_that_it_was(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    joined, _ = desk.joining.join(letter, pages)
    desk.joining.remove(joined, joined.files[2].sha256)
    versions = desk.keeping.history(letter.id).versions
    assert [each.letter for each in versions] == [letter, joined]
    with desk.letters.archive.reading() as work:
        entries = [each for each in work.journal.of(letter.id) if each.act is Act.CHANGED]
    assert [each.facts["fields"] for each in entries] == ["text, files", "text, files"]


def test_a_file_is_joined_once_and_an_empty_one_not_at_all(
    desk: Services, letter: Letter, pages: tuple[Path, Path], tmp_path: Path
) -> None:
    joined, _ = desk.joining.join(letter, pages[:1])
    for again in (pages[:1], (tmp_path / "blz1.txt",), (pages[1], pages[1])):
        with refused(ErrorCode.ALREADY_JOINED):
            desk.joining.join(joined, again, FileRole.ENCLOSURE)
    (tmp_path / "leeg.txt").write_bytes(b"")
    with refused(ErrorCode.FILE_EMPTY):
        desk.joining.join(joined, (tmp_path / "leeg.txt",))
    assert desk.letters.get(letter.id) == joined


def test_the_file_a_letter_came_in_stays_with_it(desk: Services, letter: Letter, pages: tuple[Path, Path]) -> None:
    joined, _ = desk.joining.join(letter, pages)
    with refused(ErrorCode.ORIGINAL_STAYS):
        desk.joining.remove(joined, joined.files[0].sha256)
    for wrong in ([], [joined.files[0].sha256] * 3, ["0" * 64]):
        with refused(ErrorCode.NO_SUCH_FILE):
            desk.joining.arrange(joined, wrong)
    with refused(ErrorCode.NO_SUCH_FILE):
        desk.joining.data(joined, "0" * 64)


def test_who_looked_at_another_letter_is_told(desk: Services, letter: Letter, pages: tuple[Path, Path]) -> None:
    desk.keeping.change(replace(letter, subject="Anders"), letter)
    with refused(ErrorCode.CHANGED_ELSEWHERE):
        desk.joining.join(letter, pages)


def test_pages_complete_a_letter_that_was_sent_but_not_one_that_was_drawn_up_here(
    desk: Services, pages: tuple[Path, Path]
) -> None:
    sent = a_letter("Uit een bestand.", direction=Direction.OUTGOING, status=Status.SENT, dated=date(2022, 1, 1))
    made: Draft = a_draft("Hier opgesteld")
    ours = replace(sent, id=LetterId(a_letter().id), draft=DraftId(made.id), status=Status.TO_SIGN)
    with desk.letters.archive.writing() as work:
        work.drafts.add(made, revision_id(), MOMENT)
        for each in (sent, ours):
            work.letters.add(each)
    assert names(desk.joining.join(sent, pages)[0]) == ["blz2.txt", "blz3.txt"]
    with refused(ErrorCode.PAGES_OF_DRAFT):
        desk.joining.join(ours, pages)
    enclosing, _ = desk.joining.join(ours, pages, FileRole.ENCLOSURE)
    signed, _ = desk.keeping.step(enclosing.id, Status.SIGNED)
    gone, _ = desk.keeping.step(signed.id, Status.SENT, day=date(2022, 1, 2))
    with refused(ErrorCode.LETTER_FROZEN):
        desk.joining.remove(gone, gone.files[0].sha256)


def test_a_page_that_is_read_in_again_is_known_and_one_that_waited_waits_no_more(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    (waiting,) = desk.intake.import_files(pages[:1], propose=True)
    assert waiting.outcome is Outcome.PROPOSED
    reading = desk.intake.proposal(waiting.sha256).reading
    joined, _ = desk.joining.join(letter, pages)
    assert desk.intake.proposals() == ()
    with refused(ErrorCode.UNKNOWN_PROPOSAL):
        desk.intake.register(waiting.sha256, proposed(reading))
    again = list(desk.intake.import_files(pages))
    assert [(each.outcome, each.letter) for each in again] == [(Outcome.KNOWN, joined)] * 2


def test_an_enclosure_may_belong_to_two_letters(desk: Services, letter: Letter, pages: tuple[Path, Path]) -> None:
    other = a_letter()
    with desk.letters.archive.writing() as work:
        work.letters.add(other)
    for each in (letter, other):
        desk.joining.join(each, pages[:1], FileRole.ENCLOSURE)
    (imported,) = desk.intake.import_files(pages[:1])
    assert imported.outcome is not Outcome.KNOWN


def test_throwing_a_proposal_away_leaves_the_file_a_letter_has_or_had(
    desk: Services, letter: Letter, pages: tuple[Path, Path]
) -> None:
    joined, _ = desk.joining.join(letter, pages, FileRole.ENCLOSURE)
    left, _ = desk.joining.remove(joined, joined.files[1].sha256)
    for waiting in desk.intake.import_files(pages, propose=True):
        assert waiting.outcome is Outcome.PROPOSED
        desk.intake.discard(waiting.sha256)
    assert desk.joining.data(left, left.files[0].sha256) == pages[0].read_bytes()
    with desk.letters.archive.reading() as work:
        assert work.originals.get(joined.files[1].sha256) == pages[1].read_bytes()
    assert desk.letters.verify() == ()


@pytest.fixture
def whole(desk: Services, letter: Letter, pages: tuple[Path, Path], tmp_path: Path) -> Letter:
    """The letter with a page, an enclosure, and a page that was taken off again, each with a rare word."""
    taken_off = tmp_path / "weg.txt"
    taken_off.write_text(f"Verdwenen {RARE}", "utf-8")
    pages[0].write_text(f"{SECOND} {RARE}", "utf-8")
    pages[1].write_text(f"{THIRD} {RARE}", "utf-8")
    joined, _ = desk.joining.join(letter, (pages[0], taken_off))
    joined, _ = desk.joining.join(joined, pages[1:], FileRole.ENCLOSURE)
    return desk.joining.remove(joined, joined.files[2].sha256)[0]


def bytes_of(archive: Archive, letter: Letter) -> list[bytes]:
    with archive.reading() as work:
        assert work.letters.get(letter.id) == letter
        assert [row.id for row in work.search(RARE)] == [letter.id]
        return [work.originals.get(each.sha256) for each in letter.every_file]


def test_a_backup_carries_every_file_and_a_restored_archive_has_them(
    desk: Services, whole: Letter, tmp_path: Path
) -> None:
    archive = desk.letters.archive
    before = bytes_of(archive, whole)
    place = tmp_path / "kopie"
    place.mkdir()
    backup = archive.back_up(place, MOMENT).backup
    moved, _ = desk.joining.join(whole, (_written(tmp_path, "later.txt"),), FileRole.ENCLOSURE)
    (changed,) = archive.compared(place, backup, MIGRATIONS).changed
    assert changed.fields == ("files",)
    restore(place, backup, tmp_path / "nieuw", MIGRATIONS, lambda _: None)
    with closing(Archive.open(tmp_path / "nieuw", migrations=MIGRATIONS)) as new:
        assert bytes_of(new, whole) == before
        assert [each for each in new.verify() if each.alarming] == []
    assert moved.files != whole.files


def test_a_register_that_was_taken_out_brings_every_file_in_again(
    desk: Services, whole: Letter, tmp_path: Path
) -> None:
    before = bytes_of(desk.letters.archive, whole)
    desk.register_out.write(tmp_path / "uit")
    load(tmp_path / "uit", tmp_path / "weer-in", MIGRATIONS, desk.numbering.new_id)
    with closing(Archive.open(tmp_path / "weer-in", migrations=MIGRATIONS)) as new:
        assert bytes_of(new, whole) == before
        assert [each for each in new.verify() if each.alarming] == []
        with new.reading() as work:
            assert len(work.versions.of(whole.id)) == 3


def test_destroying_takes_every_file_it_has_or_once_had(desk: Services, whole: Letter) -> None:
    archive = desk.letters.archive
    discarding = Discarding(archive, Hand(lambda: MOMENT, "A. Voorbeeld"))
    discarding.bin(whole.id)
    discarding.destroy(whole.id, "verzoek om wissen")
    assert desk.letters.verify() == ()
    archive.close()
    kept = b"".join(path.read_bytes() for path in archive.folder.rglob("*.db*"))
    assert RARE.encode() not in kept
    assert b"blz2.txt" not in kept


def test_destroying_leaves_the_files_another_letter_has_or_once_had(
    desk: Services, whole: Letter, pages: tuple[Path, Path]
) -> None:
    has, had = a_letter(), a_letter()
    with desk.letters.archive.writing() as work:
        for each in (has, had):
            work.letters.add(each)
    desk.joining.join(has, pages[1:], FileRole.ENCLOSURE)
    joined, _ = desk.joining.join(had, pages[:1], FileRole.ENCLOSURE)
    desk.joining.remove(joined, joined.files[0].sha256)
    desk.discarding.bin(whole.id)
    desk.discarding.destroy(whole.id, "verzoek om wissen")
    with desk.letters.archive.reading() as work:
        for each in (whole.files[1], whole.files[2]):
            assert work.originals.get(each.sha256)
    assert desk.letters.verify() == ()


def test_a_letter_made_here_keeps_its_enclosures_when_it_is_exported_again() -> None:
    from app.services.enrolling import _behind

    file = LetterFile(role=FileRole.ENCLOSURE, sha256="0" * 64, name="b.pdf", media_type="application/pdf")
    there = a_letter(files=(file,), original=Original("1" * 64, "a.docx", "x"))
    assert _behind(there, a_letter("Nieuw")).files == (file,)


def _written(folder: Path, name: str) -> Path:
    (folder / name).write_text(f"Later bijgevoegd: {name}", "utf-8")
    return folder / name
