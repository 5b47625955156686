"""Backups, restoring and the register out and in, as typed."""

from pathlib import Path

import pytest

from app.__main__ import main
from tests.cli.test_main import Run, brief, records, run

__all__ = ["brief", "run"]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "kopie"


def another(brief: Path) -> None:
    brief.write_text(brief.read_text("utf-8").replace("VB-2022-17", "VB-2022-18"), "utf-8")


def test_a_backup_is_made_listed_checked_and_put_back(
    run: Run, brief: Path, place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", brief)
    code, out, _ = run("backup", place, "--json")
    (made,) = records(out)
    assert (code, made["new"], made["letters"], made["originals"], made["whole"]) == (0, True, 1, 1, True)
    (listed,) = records(run("backups", "list", place, "--json")[1])
    assert (listed["backup"], listed["made"]) == (made["backup"], made["made"])
    assert records(run("backups", "check", place, "--json")[1]) == [{"backup": made["backup"], "whole": True}]
    assert main(["restore", str(place), "--archive", str(tmp_path / "nieuw"), "--json"]) == 0
    assert records(capsys.readouterr().out)[0]["letters"] == 1
    assert main(["--archive", str(tmp_path / "nieuw"), "verify"]) == 0


def test_a_restore_over_an_archive_is_refused(run: Run, brief: Path, place: Path) -> None:
    run("import", brief)
    run("backup", place)
    code, out, _ = run("restore", place, "--json")
    assert (code, records(out)[0]["error"]["code"]) == (1, "archive_exists")


def test_looking_for_backups_makes_no_archive(run: Run, tmp_path: Path) -> None:
    assert run("backups", "list") == (0, "", "")
    assert run("restore", tmp_path / "leeg")[0] == 1
    assert not (tmp_path / "archief").exists()


def test_what_differs_from_a_backup_is_shown(run: Run, brief: Path, place: Path) -> None:
    run("import", brief)
    run("backup", place)
    assert "zijn die van register-" in run("backups", "compare", place)[1]
    another(brief)
    run("import", brief)
    (found,) = records(run("backups", "compare", place, "--json")[1])
    assert (found["difference"], found["kenmerk"]) == ("added", "VB-2022-18")


def test_a_damaged_newest_backup_is_named_and_the_one_before_is_used(
    run: Run, brief: Path, place: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", brief)
    first = records(run("backup", place, "--json")[1])[0]["backup"]
    another(brief)
    run("import", brief)
    second = records(run("backup", place, "--json")[1])[0]["backup"]
    (place / f"{second}.db").write_bytes(b"kapot")
    assert run("backups", "check", place)[0] == 1
    assert main(["--archive", str(tmp_path / "nieuw"), "restore", str(place), "--json"]) == 0
    said = capsys.readouterr()
    assert records(said.out)[0]["restored"] == first
    assert second in said.err


def test_a_command_that_changed_something_leaves_a_backup_and_one_that_looked_none(
    run: Run, brief: Path, tmp_path: Path
) -> None:
    run("search", "")
    assert records(run("backups", "list", "--json")[1]) == []
    run("import", brief)
    assert len(records(run("backups", "list", "--json")[1])) == 1
    another(brief)
    run("import", brief)
    assert len(records(run("backups", "list", "--json")[1])) == 1, "within half an hour"


def test_a_backup_is_removed_by_its_moment(run: Run, brief: Path, place: Path) -> None:
    run("import", brief)
    made = records(run("backup", place, "--json")[1])[0]
    assert run("backups", "remove", place, "--moment", made["made"])[0] == 0
    assert records(run("backups", "list", place, "--json")[1]) == []
    with pytest.raises(SystemExit):
        run("backups", "remove", place)


def test_the_register_goes_out_and_comes_in_again_the_same(run: Run, brief: Path, tmp_path: Path) -> None:
    run("import", brief)
    assert run("export-register", tmp_path / "uit")[0] == 0
    names = {path.name for path in (tmp_path / "uit").iterdir()}
    assert names == {"brieven.csv", "register.jsonl", "originals", "SHA256SUMS"}
    new = str(tmp_path / "nieuw")
    assert main(["--archive", new, "import-register", str(tmp_path / "uit")]) == 0
    assert main(["--archive", new, "export-register", str(tmp_path / "weer")]) == 0
    assert files(tmp_path / "uit") == files(tmp_path / "weer")
    assert run("export-register", tmp_path / "uit")[0] == 1
    assert main(["--archive", new, "import-register", str(tmp_path / "uit")]) == 1


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("form", "names"), [("csv", {"brieven.csv"}), ("json", {"register.jsonl", "originals"})])
def test_one_form_alone_can_be_asked_for(run: Run, brief: Path, tmp_path: Path, form: str, names: set[str]) -> None:
    run("import", brief)
    run("export-register", tmp_path / "uit", "--format", form)
    assert {path.name for path in (tmp_path / "uit").iterdir()} == names | {"SHA256SUMS"}
