"""Dates that hang on the date of a draft, by the command line."""

from pathlib import Path

import pytest

from app.__main__ import main
from tests.cli.test_life import Run, run

__all__ = ["run"]


@pytest.fixture
def draft(run: Run, tmp_path: Path) -> str:
    """Return a draft of 20 January 2026 that says 11 januari jl. and gives an age."""
    (made,) = run("draft", "new", "--kind", "kamerbrief", "--date", "2026-01-20")
    (tmp_path / "eigen.md").write_text("Uw brief van 11 januari jl. gaat over een 17-jarige.", "utf-8")
    run("draft", "write", made["id"], str(tmp_path / "eigen.md"))
    return str(made["id"])


def told(records: list[dict[str, str]]) -> list[tuple[object, ...]]:
    return [(each["number"], each["text"], each["value"], each["state"], each["should"]) for each in records]


def test_each_date_is_told_with_its_value_and_whether_it_is_still_right(run: Run, draft: str) -> None:
    assert told(run("draft", "dates", draft)) == [
        (1, "11 januari jl.", "2026-01-11", "right", None),
        (2, "17", None, "right", None),
    ]
    run("draft", "set", draft, "datum=15 januari 2027")
    assert told(run("draft", "dates", draft)) == [
        (1, "11 januari jl.", "2026-01-11", "wrong", "11 januari 2026"),
        (2, "17", None, "wrong", None),
    ]
    (shown,) = run("draft", "show", draft)
    (moved,) = [each for each in shown["findings"] if each["code"] == "date_moved"]
    assert (moved["severity"], moved["found"], moved["should"]) == ("warns", "11 januari jl.", "11 januari 2026")


def test_what_is_wrong_is_mended_and_the_letter_says_so(run: Run, draft: str) -> None:
    run("draft", "set", draft, "datum=15 januari 2027")
    run("draft", "dates", draft, "--mend")
    (text,) = run("draft", "render", draft)
    assert "Uw brief van 11 januari 2026 gaat" in text["text"].replace("\u00a0", " ")


def test_words_become_fields_and_an_age_is_tied_to_a_birth(run: Run, draft: str) -> None:
    run("draft", "dates", draft, "--fields")
    run("draft", "dates", draft, "--born", "2=2008-03-03")
    run("draft", "set", draft, "datum=15 januari 2027")
    assert told(run("draft", "dates", draft)) == [
        (1, "11 januari 2026", "2026-01-11", "field", None),
        (2, "18", "2008-03-03", "field", None),
    ]


def test_a_number_that_is_none_is_refused(run: Run, draft: str) -> None:
    for typed in ("2", "9", "x"):
        (failed,) = run("draft", "dates", draft, "--mend", typed, code=1)
        assert failed["error"]["code"] == "no_moving_date"


def test_a_birth_that_is_no_date_is_wrong_use(draft: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--archive", str(tmp_path / "archief"), "draft", "dates", draft, "--born", "2=gisteren"])


def test_a_person_sees_a_line_for_each(draft: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = ["--archive", str(tmp_path / "archief")]
    main([*archive, "draft", "set", draft, "datum=15 januari 2027"])
    capsys.readouterr()
    main([*archive, "draft", "dates", draft])
    assert capsys.readouterr().out.splitlines() == [
        "  1. klopt niet meer: 11 januari jl. = 2026-01-11 → 11 januari 2026",
        "  2. klopt niet meer: 17-jarige",
    ]
