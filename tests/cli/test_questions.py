"""Kamervragen answered by the command line."""

from pathlib import Path

import pytest

from app.__main__ import main
from tests.cli.test_life import Run, run
from tests.services.test_answering import SET
from tests.support.library import paragraph_file

__all__ = ["run"]


@pytest.fixture
def draft(run: Run, tmp_path: Path) -> str:
    """Return a draft that answers a set of three questions."""
    (tmp_path / "vragen.txt").write_text(SET, "utf-8")
    (taken,) = run("import", str(tmp_path / "vragen.txt"))
    (letter,) = run("proposals", "--register", taken["sha256"])
    (made,) = run("draft", "new", "--kind", "antwoord-kamervragen", "--answers", letter["id"])
    return str(made["id"])


def states(run: Run, draft: str) -> list[tuple[str, str, list[str]]]:
    return [(each["number"], each["state"], each["together"]) for each in run("draft", "questions", draft)]


def test_the_set_becomes_a_skeleton_and_an_open_question_blocks(run: Run, draft: str) -> None:
    assert states(run, draft) == [("1", "open", []), ("2", "open", []), ("3", "open", [])]
    (shown,) = run("draft", "show", draft)
    assert not shown["ready"]
    (finding,) = [each for each in shown["findings"] if each["code"] == "question_open"]
    assert (finding["severity"], finding["numbers"]) == ("blocks", "1, 2 en 3")


def test_questions_are_answered_together_and_apart(run: Run, draft: str, tmp_path: Path) -> None:
    (tmp_path / "antwoord.md").write_text("Ja, *zeker*.", "utf-8")
    run("draft", "answer", draft, "2", "3", "--text-file", str(tmp_path / "antwoord.md"))
    run("draft", "answer", draft, "1", "--text", "Ja.")
    assert states(run, draft) == [("1", "answered", []), ("2", "answered", ["3"]), ("3", "answered", ["2"])]
    (text,) = run("draft", "render", draft)
    assert "Antwoord 2, 3\nJa, zeker." in text["text"]
    run("draft", "split-answer", draft, "3")
    assert states(run, draft)[1:] == [("2", "answered", []), ("3", "open", [])]
    run("draft", "join-answers", draft, "1", "3")
    assert states(run, draft) == [("1", "answered", ["3"]), ("2", "answered", []), ("3", "answered", ["1"])]


def test_a_paragraph_answers_and_questions_can_be_taken_over_later(run: Run, draft: str, tmp_path: Path) -> None:
    (tmp_path / "pont.md").write_text(paragraph_file("pont", "De pont vaart."), "utf-8")
    run("paragraphs", "load", str(tmp_path / "pont.md"))
    run("draft", "answer", draft, "1", "2", "--paragraph", "pont")
    assert [state for _, state, _ in states(run, draft)] == ["answered", "answered", "open"]
    assert len(run("draft", "questions", draft, "--take")) == 3


def test_a_number_that_is_not_asked_is_named_with_those_that_are(run: Run, draft: str) -> None:
    (failed,) = run("draft", "join-answers", draft, "1", "9", code=1)
    assert (failed["error"]["code"], failed["error"]["candidates"]) == ("unknown_question", "1, 2 en 3")


def test_a_person_sees_a_line_for_each(draft: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = ["--archive", str(tmp_path / "archief")]
    main([*archive, "draft", "answer", draft, "1", "2", "--text", "Ja."])
    capsys.readouterr()
    main([*archive, "draft", "questions", draft])
    assert capsys.readouterr().out.splitlines() == [
        "   1  beantwoord, samen met 2: Kent u het bericht “De pont vaart niet”?",
        "   2  beantwoord, samen met 1: Klopt het dat de pont stilligt? Zo ja, waarom?",
        "   3  open (3): Wanneer vaart zij weer?",
    ]
