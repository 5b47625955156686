from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.changes import Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Direction, Role, Status
from app.services.intake import Outcome
from app.services.recognising import recognise_alone as recognise
from app.services.registering import Registration, proposed
from tests.support.shared import shared

LETTER = """\
Gemeente Voorbeeldstad

Datum 11 januari 2022
Ons kenmerk VB-2022-17
Onderwerp Veiligheid in de voorbeeldhaven

Geachte minister,

Graag vraag ik uw aandacht voor de voorbeeldhaven.

Met vriendelijke groet,

De burgemeester van Voorbeeldstad,
A. de Vries
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_an_incoming_letter_is_registered_with_its_sender_to_write_back_to(desk: Services, tmp_path: Path) -> None:
    (imported,) = desk.intake.import_files([write(tmp_path, "brief.txt", LETTER)])
    assert imported.outcome is Outcome.REGISTERED
    letter = desk.letters.find("VB-2022-17")
    assert imported.changes.touches(Kind.LETTER, letter.id)
    assert (letter.direction, letter.status) == (Direction.INCOMING, Status.RECEIVED)
    assert (letter.their_kenmerk, letter.our_kenmerk) == ("VB-2022-17", None)
    assert letter.dated is not None
    assert letter.dated.isoformat() == "2022-01-11"
    sender = letter.party(Role.SENDER)
    assert sender is not None
    assert sender.party is not None
    assert sender.party.name is not None
    assert sender.party.name.surname == "Vries"


def test_who_gets_a_copy_is_read_and_registered_as_printed(desk: Services, tmp_path: Path) -> None:
    text = LETTER + "\nKopie aan:\n- de Inspectie\n- de Voorzitter\n"
    (imported,) = desk.intake.import_files([write(tmp_path, "brief.txt", text)])
    assert imported.letter is not None
    copies = [each.shown for each in imported.letter.parties if each.role is Role.COPY]
    assert copies == ["de Inspectie", "de Voorzitter"]


def test_the_users_file_is_kept_byte_for_byte_and_left_alone(desk: Services, tmp_path: Path) -> None:
    path = write(tmp_path, "brief.txt", LETTER)
    before = path.stat().st_mtime_ns
    list(desk.intake.import_files([path]))
    assert desk.letters.original(desk.letters.find("VB-2022-17")) == path.read_bytes()
    assert path.stat().st_mtime_ns == before


def test_the_same_bytes_twice_are_recognised_whatever_the_file_is_called(desk: Services, tmp_path: Path) -> None:
    first = write(tmp_path, "brief.txt", LETTER)
    second = write(tmp_path, "kopie van brief.txt", LETTER)
    outcomes = [each.outcome for each in desk.intake.import_files([first, second])]
    assert outcomes == [Outcome.REGISTERED, Outcome.KNOWN]
    assert len(desk.letters.search("")) == 1


def test_a_second_letter_of_the_same_sender_brings_no_second_party(desk: Services, tmp_path: Path) -> None:
    known = len(desk.parties.all())
    other = LETTER.replace("VB-2022-17", "VB-2022-18").replace("11 januari", "12 januari")
    list(desk.intake.import_files([write(tmp_path, "a.txt", LETTER), write(tmp_path, "b.txt", other)]))
    assert len(desk.letters.search("")) == 2
    assert len(desk.parties.all()) == known + 1


def test_what_shows_no_date_kenmerk_or_sender_waits_once(desk: Services, tmp_path: Path) -> None:
    path = write(tmp_path, "los.txt", "Zomaar een alinea zonder briefhoofd.")
    outcomes = [each.outcome for each in desk.intake.import_files([path, path])]
    assert outcomes == [Outcome.PROPOSED, Outcome.KNOWN]
    (row,) = desk.intake.proposals()
    assert row.name == "los.txt"
    assert desk.letters.search("") == ()


def test_one_bad_file_does_not_stop_the_others(desk: Services, tmp_path: Path) -> None:
    (tmp_path / "x.docx").mkdir()
    paths = [
        write(tmp_path, "leeg.txt", ""),
        tmp_path / "x.docx",
        tmp_path / "weg.txt",
        write(tmp_path, "b.txt", LETTER),
    ]
    reports = list(desk.intake.import_files(paths))
    assert [each.error.code if each.error else None for each in reports] == [
        ErrorCode.FILE_EMPTY,
        ErrorCode.FOLDER_EMPTY,
        ErrorCode.FILE_MISSING,
        None,
    ]
    assert len(desk.letters.search("")) == 1


def test_a_proposal_is_registered_as_a_person_corrected_it(desk: Services, tmp_path: Path) -> None:
    list(desk.intake.import_files([write(tmp_path, "brief.txt", LETTER)], propose=True))
    (row,) = desk.intake.proposals()
    proposal = desk.intake.proposal(row.sha256)
    corrected = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.IN_PROGRESS,
        subject="Veiligheid (gecorrigeerd)",
        their_kenmerk=proposed(proposal.reading).their_kenmerk,
        sender="B. Jansen",
    )
    letter, changes = desk.intake.register(row.sha256, corrected)
    assert desk.letters.get(letter.id).subject == "Veiligheid (gecorrigeerd)"
    assert desk.letters.search("gecorrigeerd")[0].id == letter.id
    assert changes.touches(Kind.PROPOSAL)
    assert desk.intake.proposals() == ()
    with pytest.raises(KnownError) as caught:
        desk.intake.register(row.sha256, corrected)
    assert caught.value.code is ErrorCode.UNKNOWN_PROPOSAL


def test_a_name_registers_nothing_but_helps_the_person_who_does(desk: Services, tmp_path: Path) -> None:
    file = write(tmp_path, "2022-06-28 VB-2022-017 Briefje over havens.txt", "Een briefje zonder briefhoofd.")
    (report,) = desk.intake.import_files([file])
    assert report.outcome is Outcome.PROPOSED
    suggested = proposed(desk.intake.proposal(report.sha256).reading)
    assert suggested.dated == date(2022, 6, 28)
    assert (suggested.their_kenmerk, suggested.subject) == ("VB-2022-017", "Briefje over havens")


def test_a_file_nobody_can_read_is_registered_by_hand(desk: Services, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.4 beeld")
    typed = Registration(
        direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, subject="Scan", their_kenmerk="S-1"
    )
    letter, _ = desk.intake.register_by_hand(path, typed)
    assert desk.letters.original(letter) == b"%PDF-1.4 beeld"
    assert desk.letters.find("S-1").text == ()


@pytest.mark.parametrize(
    ("name", "date", "kenmerk"),
    [
        ("01-jenv-2024-politiebureau-wolvega.docx", "2024-07-25", "5624406"),
        ("02-jenv-2024-hoofddoekjes-boa.docx", "2024-05-16", "5401166"),
    ],
)
def test_the_ministrys_own_word_letters_are_read(desk: Services, name: str, date: str, kenmerk: str) -> None:
    read = recognise(shared(f"letters/{name}")).reading
    assert read.dated is not None
    assert read.dated.best.value == date
    (imported,) = desk.intake.import_files([shared(f"letters/{name}")])
    assert imported.letter is not None
    assert desk.letters.find(kenmerk).id == imported.letter.id
