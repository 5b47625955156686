"""A drafter at work by the command line: a reply from library paragraphs, while library and calendar go on."""

from pathlib import Path
from typing import Any

from tests.cli.test_life import Run, run
from tests.support.library import paragraph_file
from tests.support.shared import ROOT

__all__ = ["run"]

OLD = "De oevers van de brug worden elk jaar nagezien. Dat blijft zo.\n\nIk volg de staat van de brug met aandacht."
NEW = OLD.replace("elk jaar", "twee keer per jaar")
OWN = OLD.replace("met aandacht", "met grote aandacht, zoals ik eerder heb toegezegd")
SPOKEN = "Op 11 december jl. spraken wij elkaar. Dit jaar nog is het herstel gereed."
KNOWN = "Voor het herstel van de kade is {{ bedrag | bedrag }} beschikbaar; de gemeente voert het werk dit jaar uit."


def kept(folder: Path, slug: str, body: str, version: int = 1, **more: Any) -> str:
    file = folder / f"{slug}.md"
    file.write_text(paragraph_file(slug, body, version=version, **more), "utf-8")
    return str(file)


def rendered(run: Run, draft: str) -> str:
    (shown,) = run("draft", "render", draft)
    return " ".join(str(shown["text"]).split())


def test_a_drafter_answers_a_letter_while_the_library_goes_on(run: Run, tmp_path: Path) -> None:
    # Thirty paragraphs: the samples, and some of the drafter's own unit.
    run("paragraphs", "load", str(ROOT / "templates" / "paragraphs"))
    own = [kept(tmp_path, "bruggen", OLD), kept(tmp_path, "kade", KNOWN, variables={"bedrag": "amount"})]
    run("paragraphs", "load", *own)
    assert len(run("paragraphs", "list")) >= 30

    # A reply to the registered letter, of a paragraph and words of one's own.
    (made,) = run("draft", "new", "--kind", "antwoordbrief", "--answers", "VB-2031/17", "--paragraph", "bruggen")
    draft = str(made["id"])
    run("draft", "set", draft, "onderwerp=Staat van de brug", "datum=30 december 2031")
    own_text = tmp_path / "eigen.md"
    own_text.write_text(SPOKEN, "utf-8")
    run("draft", "write", draft, str(own_text))
    own_text.write_text(OWN, "utf-8")
    run("draft", "write", draft, str(own_text), "--part", "bruggen")
    (departs,) = run("draft", "departures", draft)
    assert (departs["slug"], departs["departs"]) == ("bruggen", True)

    # The paragraph is succeeded while the draft is open: the difference is shown, the drafter's own words stay.
    assert run("draft", "outdated", draft) == []
    run("paragraphs", "load", kept(tmp_path, "bruggen", NEW, version=2))
    (offered,) = run("draft", "outdated", draft)
    assert (offered["slug"], offered["version"], offered["newest"], offered["conflicts"]) == ("bruggen", 1, 2, [])
    changed = [word for sentence in offered["changes"] for word in sentence["words"]]
    assert changed == [{"library": "elk", "wording": "twee keer per"}]
    run("draft", "update", draft)
    text = rendered(run, draft)
    assert "worden twee keer per jaar nagezien" in text
    assert "met grote aandacht, zoals ik eerder heb toegezegd" in text
    (used,) = [each for each in run("paragraphs", "uses", "bruggen") if each.get("version") == 2]
    assert used["own_wording"] is True

    # Known text is pasted from another program, recognised and made a use, its amount read.
    html = "<p class=MsoNormal>" + KNOWN.replace("{{ bedrag | bedrag }}", "€&nbsp;1.250.000") + "<o:p></o:p></p>"
    (tmp_path / "klembord.html").write_text(f"<html><body>{html}</body></html>", "utf-8")
    run("draft", "paste", draft, str(tmp_path / "klembord.html"))
    (known,) = run("draft", "known", draft)
    assert (known["slug"], known["own_wording"]) == ("kade", False)
    assert known["share"] >= 0.9
    run("draft", "known", draft, "--use", "all")
    assert run("draft", "known", draft) == []
    assert {each["slug"] for each in run("draft", "departures", draft)} == {"bruggen", "kade"}
    assert "1.250.000" in rendered(run, draft)

    # The letter is dated after the turn of the year, and so it reads.
    (before,) = [each["number"] for each in run("draft", "history", draft)][:1]
    run("draft", "set", draft, "datum=2 januari 2032")
    (compared,) = run("draft", "compare", draft, str(before))
    (moved,) = compared["facts"]
    assert (moved["old"], moved["new"]) == ("30 december 2031", "2 januari 2032")
    assert "2 januari 2032" in rendered(run, draft)

    # What meant the old year is told with what it meant; what is still right is left alone. Mended, all is right.
    states = {each["text"]: (each["value"], each["state"]) for each in run("draft", "dates", draft)}
    assert states["11 december jl."] == ("2031-12-11", "right")
    assert states["Dit jaar"][1] == "wrong"
    run("draft", "dates", draft, "--mend")
    assert {each["state"] for each in run("draft", "dates", draft)} == {"right"}
    assert "Dit jaar" not in rendered(run, draft)
    assert "11 december jl." in rendered(run, draft)

    # Everything there ever was can be had again, and the way back is a step like any other.
    steps = run("draft", "history", draft, "--all")
    assert [each["number"] for each in steps] == list(range(len(steps), 0, -1))
    run("draft", "restore", draft, "1")
    assert "toegezegd" not in rendered(run, draft)
    run("draft", "restore", draft, str(steps[0]["number"]))
    (again,) = run("draft", "compare", draft, str(steps[0]["number"]))
    assert again["same"] is True
    assert run("verify")[0]["faults"] == []
