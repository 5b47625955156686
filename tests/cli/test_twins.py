"""Twins by the command line: seen, accepted by one command, and drawn up for the other Kamer."""

from pathlib import Path

from tests.cli.test_life import Run, run
from tests.services.test_beside import FILE

__all__ = ["run"]


def test_twins_are_seen_at_import_and_linked_by_one_command(run: Run, tmp_path: Path) -> None:
    for number, kamer in ((1, "Tweede"), (2, "Eerste")):
        path = tmp_path / f"{number}.txt"
        path.write_text(FILE.replace("4000100", f"400010{number}").replace("Tweede", kamer), "utf-8")
        (imported,) = run("import", str(path))
    (first,) = run("show", "4000101")
    assert imported["twins"] == [first["id"]]
    (seen,) = run("twins", "4000101")
    assert seen["kenmerk"] == "4000102"
    (linked,) = run("twins", "4000102", "--accept")
    assert [(each["relation"], each["letter"]) for each in linked["links"]] == [("twin", first["id"])]
    assert run("twins", "4000102") == run("twins", "4000101") == []
    (twin,) = run("draft", "twin", "4000101")
    (shown,) = run("draft", "show", twin["id"])
    assert shown["facts"]["onderwerp"] == "Voortgang van de voorbeeldhavens"
    (again,) = run("draft", "twin", twin["id"])
    assert again["id"] != twin["id"]


def test_a_letter_to_no_kamer_has_no_twin(run: Run) -> None:
    (error,) = run("draft", "twin", "VB-2031/17", code=1)
    assert error["error"]["code"] == "no_other_kamer"
