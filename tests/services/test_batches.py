from email.message import EmailMessage
from pathlib import Path
from threading import Event, Timer

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode
from app.domain.imports import Imported, Outcome
from app.domain.letters import Direction, Status
from app.services.registering import Registration
from tests.services.test_intake import LETTER, write

LATER = LETTER.replace("VB-2022-17", "VB-2022-18")
LOOSE = "Zomaar een alinea zonder briefhoofd."


def mail(folder: Path, name: str = "mail.eml", text: str = "Geachte minister,\n\nZie de bijlagen.\n") -> Path:
    """Write a mail with a letter, a picture and a mail that has a letter of its own."""
    inner = EmailMessage()
    inner["From"], inner["Subject"], inner["Date"] = (
        "b@voorbeeld.nl",
        "Doorgestuurd",
        "Mon, 10 Jan 2022 10:00:00 +0100",
    )
    inner.set_content("Zie de brief.\n")
    inner.add_attachment(LATER.encode(), "text", "plain", filename="brief.txt")
    outer = EmailMessage()
    outer["From"], outer["Subject"], outer["Date"] = "a@voorbeeld.nl", "Brieven", "Tue, 11 Jan 2022 10:00:00 +0100"
    outer.set_content(text)
    outer.add_attachment(LETTER.encode(), "text", "plain", filename="brief.txt")
    outer.add_attachment(b"PK\x03\x04geen document", "application", "zip", filename="foto's.zip")
    outer.add_attachment(inner)
    path = folder / name
    path.write_bytes(outer.as_bytes())
    return path


def told(reports: list[Imported]) -> list[tuple[str, Outcome]]:
    return [(each.name, each.outcome) for each in reports]


def test_a_folder_is_read_with_the_folders_below_it(desk: Services, tmp_path: Path) -> None:
    folder = tmp_path / "brieven"
    (folder / "oud").mkdir(parents=True)
    write(folder, "b.txt", LETTER)
    write(folder / "oud", "a.txt", LOOSE)
    reports = list(desk.intake.import_files([folder]))
    assert told(reports) == [("b.txt", Outcome.REGISTERED), ("a.txt", Outcome.PROPOSED)]
    assert [path.name for path in desk.intake.files([folder])] == ["b.txt", "a.txt"]


def test_each_attachment_is_a_letter_of_its_own_in_the_same_batch(desk: Services, tmp_path: Path) -> None:
    reports = list(desk.intake.import_files([mail(tmp_path)]))
    assert told(reports) == [
        ("mail.eml", Outcome.REGISTERED),
        ("mail.eml › brief.txt", Outcome.REGISTERED),
        ("mail.eml › foto's.zip", Outcome.REFUSED),
        ("mail.eml › Doorgestuurd.eml", Outcome.REGISTERED),
        ("mail.eml › Doorgestuurd.eml › brief.txt", Outcome.REGISTERED),
    ]
    assert desk.letters.find("VB-2022-18").original is not None
    assert reports[2].error is not None
    assert reports[2].error.code is ErrorCode.FILE_UNSUPPORTED


def test_a_mail_that_is_known_still_gives_what_came_with_it(desk: Services, tmp_path: Path) -> None:
    path = mail(tmp_path)
    list(desk.intake.import_files([path], propose=True))
    for row in desk.intake.proposals():
        if row.name == "brief.txt":
            desk.intake.discard(row.sha256)
    again = told(list(desk.intake.import_files([path], propose=True)))
    assert again[0] == ("mail.eml", Outcome.KNOWN)
    assert again[1] == ("mail.eml › brief.txt", Outcome.PROPOSED)


def test_a_mail_without_words_gives_its_letters(desk: Services, tmp_path: Path) -> None:
    empty = EmailMessage()
    empty.set_content("\n")
    empty.add_attachment(LETTER.encode(), "text", "plain", filename="brief.txt")
    empty.add_attachment(LATER.encode(), "text", "plain", filename="brief.txt")
    path = tmp_path / "leeg.eml"
    path.write_bytes(empty.as_bytes())
    reports = list(desk.intake.import_files([path]))
    assert [name for name, outcome in told(reports) if outcome is Outcome.REGISTERED][-2:] == [
        "leeg.eml › brief.txt",
        "leeg.eml › brief (2).txt",
    ]


def test_an_attachment_nobody_can_read_is_registered_by_hand(desk: Services, tmp_path: Path) -> None:
    path = mail(tmp_path)
    refused = next(each for each in desk.intake.import_files([path]) if each.outcome is Outcome.REFUSED)
    typed = Registration(direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, their_kenmerk="Z-1")
    letter, _ = desk.intake.register_by_hand(refused.path, typed, refused.within)
    assert desk.letters.original(letter) == b"PK\x03\x04geen document"


def test_what_is_stopped_is_told_unread_and_leaves_nothing(desk: Services, tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{number}.txt", f"{LETTER}\n{number}") for number in range(5)]
    stop = Event()
    reports = []
    for imported in desk.intake.import_files(paths, stop=stop):
        reports.append(imported)
        stop.set()
    assert [each.outcome for each in reports] == [Outcome.REGISTERED] + [Outcome.UNREAD] * 4
    assert len(desk.letters.search("")) == 1


@pytest.mark.usefixtures("own_reading_process")
def test_stopping_ends_the_file_being_read(desk: Services, tmp_path: Path) -> None:
    long = write(tmp_path, "lang.txt", "Datum 3 mei 2031\n" * 2_000_000)
    stop = Event()
    timer = Timer(0.5, stop.set)
    timer.start()
    (imported,) = desk.intake.import_files([long], stop=stop)
    timer.join()
    assert imported.outcome is Outcome.UNREAD
    assert desk.letters.search("") == ()
    assert desk.intake.proposals() == ()
    (after,) = desk.intake.import_files([write(tmp_path, "brief.txt", LETTER)])
    assert after.outcome is Outcome.REGISTERED


@pytest.mark.usefixtures("own_reading_process")
def test_a_file_that_is_known_is_not_read_again(desk: Services, tmp_path: Path) -> None:
    path = write(tmp_path, "brief.txt", LETTER)
    list(desk.intake.import_files([path]))
    desk.intake.process.close()
    (again,) = desk.intake.import_files([path])
    assert again.outcome is Outcome.KNOWN
    assert desk.intake.process._process is None
