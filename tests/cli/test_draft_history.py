"""What became of a draft, by the command line."""

from pathlib import Path

from tests.cli.test_life import Run, run

__all__ = ["run"]


def test_a_draft_is_looked_back_on_compared_and_restored(run: Run, tmp_path: Path) -> None:
    (made,) = run("draft", "new", "--kind", "kamerbrief", "--set", "onderwerp=De haven")
    (tmp_path / "tekst.md").write_text("De haven groeit met vijf procent.", "utf-8")
    run("draft", "write", made["id"], str(tmp_path / "tekst.md"))
    (tmp_path / "tekst.md").write_text("De haven groeit met zes procent.", "utf-8")
    run("draft", "write", made["id"], str(tmp_path / "tekst.md"), "--part", "1")
    steps = run("draft", "history", made["id"])
    assert [(each["number"], each["current"]) for each in steps] == [(3, True), (2, False), (1, False)]
    assert [[each["kind"] for each in step["changes"]] for step in steps] == [["written"], ["added"], ["begun"]]
    (compared,) = run("draft", "compare", made["id"], "2")
    (part,) = compared["parts"]
    assert [(each["fate"], each["text"]) for each in part["lines"][0]["runs"]] == [
        ("kept", "De haven groeit met"),
        ("deleted", " vijf"),
        ("inserted", " zes"),
        ("kept", " procent."),
    ]
    (restored,) = run("draft", "restore", made["id"], "2")
    assert restored["restored"] == steps[1]["revision"]
    (again,) = run("draft", "compare", made["id"], "2", restored["revision"])
    assert again["same"] is True
    assert len(run("draft", "history", made["id"], "--all")) == 4
    (failed,) = run("draft", "restore", made["id"], "99", code=1)
    assert failed["error"]["code"] == "unknown_revision"


def test_html_of_another_program_is_pasted_with_its_structure(run: Run, tmp_path: Path) -> None:
    (made,) = run("draft", "new", "--kind", "kamerbrief")
    (tmp_path / "klembord.html").write_text("<h1>Kop</h1><ul><li><b>een</b><li>twee</ul><script>x</script>", "utf-8")
    run("draft", "paste", made["id"], str(tmp_path / "klembord.html"))
    (tmp_path / "klembord.txt").write_text("- geen punt\n# geen kop", "utf-8")
    run("draft", "paste", made["id"], str(tmp_path / "klembord.txt"), "--place", "1")
    (tmp_path / "klembord.txt").write_text("<p>", "utf-8")
    run("draft", "paste", made["id"], str(tmp_path / "klembord.txt"), "--plain")
    (text,) = run("draft", "render", made["id"])
    for said in ("- geen punt\n\n# geen kop\n\nKop\n\n• een\n• twee\n\n<p>",):
        assert said in text["text"]
