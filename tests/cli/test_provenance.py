"""What a draft has from the library, by the command line."""

from pathlib import Path

from tests.cli.test_life import Run, run
from tests.support.library import paragraph_file

__all__ = ["run"]

OLD = "De haven groeit elk jaar met vijf procent. Dat blijft zo.\n\nIk volg dat met aandacht."


def loaded(run: Run, folder: Path, body: str = OLD, version: int = 1) -> None:
    (folder / "havens.md").write_text(paragraph_file("havens", body, version=version), "utf-8")
    run("paragraphs", "load", str(folder / "havens.md"))


def reworded(run: Run, folder: Path, text: str) -> str:
    """Return a draft with the paragraph in words of one's own."""
    loaded(run, folder)
    (made,) = run("draft", "new", "--kind", "kamerbrief", "--paragraph", "havens")
    (folder / "eigen.md").write_text(text, "utf-8")
    run("draft", "write", made["id"], str(folder / "eigen.md"), "--part", "havens")
    return str(made["id"])


def test_departures_are_told_sentence_by_sentence(run: Run, tmp_path: Path) -> None:
    draft = reworded(run, tmp_path, OLD.replace("vijf", "zes"))
    (told,) = run("draft", "departures", draft)
    assert (told["slug"], told["version"], told["departs"]) == ("havens", 1, True)
    assert [each["kind"] for each in told["sentences"]] == ["altered", "unchanged", "unchanged"]
    assert told["sentences"][0]["words"] == [{"library": "vijf", "wording": "zes"}]


def test_a_paragraph_succeeded_while_the_draft_is_open_is_taken_over(run: Run, tmp_path: Path) -> None:
    draft = reworded(run, tmp_path, OLD.replace("met aandacht", "met grote aandacht"))
    assert run("draft", "outdated", draft) == []
    loaded(run, tmp_path, OLD.replace("vijf", "zes"), version=2)
    (offered,) = run("draft", "outdated", draft)
    assert (offered["version"], offered["newest"], offered["conflicts"]) == (1, 2, [])
    (done,) = run("draft", "update", draft)
    assert [each["version"] for each in done["updated"]] == [2]
    (text,) = run("draft", "render", draft)
    assert "met zes procent" in text["text"]
    assert "met grote aandacht" in text["text"]


def test_a_conflict_is_shown_and_decided_by_number(run: Run, tmp_path: Path) -> None:
    draft = reworded(run, tmp_path, OLD.replace("vijf", "vier"))
    loaded(run, tmp_path, OLD.replace("vijf", "zes"), version=2)
    (offered,) = run("draft", "outdated", draft)
    assert offered["conflicts"] == [{"number": 1, "base": "vijf", "ours": "vier", "theirs": "zes"}]
    (failed,) = run("draft", "update", draft, code=1)
    assert failed["error"]["code"] == "update_undecided"
    (failed,) = run("draft", "update", draft, "havens", "--ours", "2", code=1)
    assert failed["error"]["code"] == "update_no_conflict"
    run("draft", "update", draft, "havens", "--ours", "1")
    (text,) = run("draft", "render", draft)
    assert "met vier procent" in text["text"]
    assert run("draft", "outdated", draft) == []


def test_a_part_that_is_not_there_is_named_with_those_that_are(run: Run, tmp_path: Path) -> None:
    draft = reworded(run, tmp_path, OLD)
    (failed,) = run("draft", "update", draft, "elders", code=1)
    assert failed["error"]["code"] == "unknown_part"
    assert "havens" in failed["error"]["candidates"]


def test_pasted_text_is_recognised_and_made_a_use(run: Run, tmp_path: Path) -> None:
    loaded(run, tmp_path)
    (made,) = run("draft", "new", "--kind", "kamerbrief")
    (tmp_path / "geplakt.md").write_text("Vooraf iets van mijzelf, over andere zaken.\n\n" + OLD, "utf-8")
    run("draft", "write", made["id"], str(tmp_path / "geplakt.md"))
    (known,) = run("draft", "known", made["id"])
    assert (known["slug"], known["share"], known["own_wording"]) == ("havens", 1.0, False)
    run("draft", "known", made["id"], "--use", "all")
    assert run("draft", "known", made["id"]) == []
    assert [each["slug"] for each in run("draft", "departures", made["id"])] == ["havens"]
    (tmp_path / "los.md").write_text(OLD, "utf-8")
    assert run("paragraphs", "like", str(tmp_path / "los.md"))[0]["slug"] == "havens"


def test_paragraphs_are_proposed_with_why_and_their_uses_told(run: Run, tmp_path: Path) -> None:
    loaded(run, tmp_path)
    (made,) = run("draft", "new", "--kind", "kamerbrief", "--set", "onderwerp=Groei van de haven")
    (found,) = run("draft", "suggest", made["id"])
    assert found["slug"] == "havens"
    assert found["why"][0]["code"] == "subject"
    assert run("paragraphs", "uses", "havens") == []
    (other,) = run("draft", "new", "--kind", "kamerbrief", "--paragraph", "havens")
    (use,) = run("paragraphs", "uses", "havens")
    assert (use["version"], use["open"], use["draft"]) == (1, True, other["id"])


def test_a_superseded_source_flags_its_paragraphs(run: Run, tmp_path: Path) -> None:
    loaded(run, tmp_path, "Dit volgt uit de Voorbeeldwet.")
    assert run("paragraphs", "sources") == []
    (flagged,) = run("paragraphs", "sources", "--superseded", "Voorbeeldwet", "--by", "Anderewet")
    assert (flagged["slug"], flagged["superseded_by"]) == ("havens", "Anderewet")
    assert run("paragraphs", "sources", "--in-force", "Voorbeeldwet") == []
    (failed,) = run("paragraphs", "sources", "--superseded", "", code=1)
    assert failed["error"]["code"] == "unknown_source"


def test_recurring_passages_are_proposed(run: Run, tmp_path: Path) -> None:
    assert run("paragraphs", "propose", "--least", "3") == []
