from pathlib import Path

from app.domain.errors import ErrorCode, KnownError
from app.domain.imports import Imported, Outcome
from app.services.import_report import counts, file_lines, report_text, summary

REPORTS = (
    Imported(Path("a.txt"), Outcome.PROPOSED),
    Imported(Path("scan.pdf"), Outcome.REFUSED, error=KnownError(ErrorCode.FILE_WITHOUT_TEXT, name="scan.pdf")),
    Imported(Path("mail.eml"), Outcome.UNREAD, within=("bijlage.docx",)),
    Imported(Path("b.txt"), Outcome.PROPOSED),
)


def test_the_counts_begin_with_what_asks_for_something() -> None:
    assert summary(counts(REPORTS)) == (
        "4 bestanden: 1 niet ingelezen, 1 niet gelezen (gestopt), 2 bewaard als voorstel"
    )
    assert summary(counts(REPORTS[:1])) == "1 bestand: 1 bewaard als voorstel"
    assert summary(counts(REPORTS), "en").startswith("4 files: 1 not read in")


def test_the_report_names_every_file_under_what_it_became_with_the_reason() -> None:
    text = report_text(REPORTS)
    assert text.splitlines()[0] == "Verslag van het inlezen"
    assert "\n\nNiet ingelezen (1)\nscan.pdf: In het bestand ‘scan.pdf’ staat geen leesbare tekst" in text
    assert "\n\nNiet gelezen (gestopt) (1)\nmail.eml › bijlage.docx\n" in text
    assert text.endswith("\n\nBewaard als voorstel (2)\na.txt\nb.txt\n")


def test_the_report_can_be_held_to_what_was_refused() -> None:
    text = report_text(REPORTS, only=Outcome.REFUSED)
    assert "scan.pdf" in text
    assert "a.txt" not in text
    assert "2 bewaard als voorstel" in text


def test_files_of_one_name_are_told_apart_by_the_folders_they_lie_in() -> None:
    reports = [Imported(Path(f"/brieven/{folder}/brief.txt"), Outcome.UNREAD) for folder in ("2023", "2024/mei")]
    assert file_lines(reports).splitlines()[1:] == ["2023/brief.txt", "2024/mei/brief.txt"]
    assert file_lines(reports[:1]).splitlines()[1:] == ["brief.txt"]


def test_files_without_a_folder_in_common_are_told_whole() -> None:
    reports = [Imported(Path("/brieven/brief.txt"), Outcome.UNREAD), Imported(Path("los.txt"), Outcome.UNREAD)]
    assert "los.txt" in file_lines(reports)
    assert "brieven" in file_lines(reports)
