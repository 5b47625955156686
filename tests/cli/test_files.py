"""The files of a letter by the command line."""

from pathlib import Path

from tests.cli.test_life import Run, run

__all__ = ["run"]


def test_pages_and_enclosures_are_joined_listed_ordered_saved_and_taken_off(run: Run, tmp_path: Path) -> None:
    for name in ("2", "3", "bijlage"):
        (tmp_path / f"{name}.txt").write_text(f"Bladzijde {name} over de Lepelaarsluis.", "utf-8")
    second, third, enclosure = (str(tmp_path / f"{name}.txt") for name in ("2", "3", "bijlage"))
    (joined,) = run("join", "VB-2031/17", second, third)
    assert [each["name"] for each in joined["files"]] == ["brief.txt", "2.txt", "3.txt"]
    (joined,) = run("join", "VB-2031/17", enclosure, "--as", "enclosure", "--place", "1")
    assert [(each["role"], each["name"]) for each in joined["files"]][3:] == [("enclosure", "bijlage.txt")]
    (found,) = run("search", "Lepelaarsluis")
    assert found["kenmerk"] == "VB-2031/17"
    (turned,) = run("files", "VB-2031/17", "--order", "3", "1", "2", "4")
    assert [each["name"] for each in turned["files"]] == ["3.txt", "brief.txt", "2.txt", "bijlage.txt"]
    run("files", "VB-2031/17", "--save", "4", str(tmp_path / "uit.txt"))
    assert (tmp_path / "uit.txt").read_bytes() == Path(enclosure).read_bytes()
    (left,) = run("files", "VB-2031/17", "--remove", "1")
    assert [each["name"] for each in left["files"]] == ["brief.txt", "2.txt", "bijlage.txt"]
    (shown,) = run("show", "VB-2031/17")
    assert shown["files"] == left["files"]
    (error,) = run("files", "VB-2031/17", "--remove", "9", code=1)
    assert error["error"]["code"] == "no_such_file"
    (history,) = run("history", "VB-2031/17")
    assert [each["changed"] for each in history["versions"]] == [
        ["text", "files"], ["files"], ["text", "files"], ["text", "files"],
    ]  # fmt: skip


def test_the_files_of_a_letter_are_shown_with_their_number(run: Run, tmp_path: Path) -> None:
    (tmp_path / "kaart.txt").write_text("Een kaart.", "utf-8")
    (joined,) = run("join", "VB-2031/17", str(tmp_path / "kaart.txt"), "--as", "enclosure")
    (listed,) = run("files", "VB-2031/17")
    assert [each["name"] for each in listed["files"]] == ["brief.txt", "kaart.txt"]
    assert listed == joined
