"""PDF, redline and the versions of a draft by the command line."""

from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.export.paper.pdf import find_libreoffice
from tests.cli.test_life import Run, run
from tests.export.tracked import accepted, refused

__all__ = ["run"]


def begun(run: Run, tmp_path: Path) -> str:
    """Return a draft of three versions: begun, written, and its subject changed."""
    (made,) = run("draft", "new", "--kind", "kamerbrief", "--set", "onderwerp=De haven")
    draft = str(made["id"])
    (tmp_path / "tekst.md").write_text("De haven wordt in het voorjaar uitgediept.", "utf-8")
    run("draft", "write", draft, str(tmp_path / "tekst.md"))
    run("draft", "set", draft, "onderwerp=De kade")
    return draft


def test_a_redline_shows_what_changed_since_a_version(run: Run, tmp_path: Path) -> None:
    draft = begun(run, tmp_path)
    versions = run("draft", "history", draft)
    assert [(each["current"], each["exported"]) for each in versions] == [
        (True, False),
        (False, False),
        (False, False),
    ]
    (said,) = run("redline", draft, "--from", str(versions[-1]["revision"]), "--out", str(tmp_path / "uit.docx"))
    assert said["file"] == "uit.docx"
    assert said["changes"] > 2
    data = (tmp_path / "uit.docx").read_bytes()
    new, old = ([each.text for each in read if not isinstance(each, str)] for read in (accepted(data), refused(data)))
    assert "De haven wordt in het voorjaar uitgediept." in new
    assert "De haven wordt in het voorjaar uitgediept." not in old
    assert "De kade" in " ".join(new)
    assert "De haven" in " ".join(old)


def test_two_earlier_versions_can_be_compared(run: Run, tmp_path: Path) -> None:
    draft = begun(run, tmp_path)
    _, written, first = (str(each["revision"]) for each in run("draft", "history", draft))
    run("redline", draft, "--from", first[:8], "--to", written[:8], "--out", str(tmp_path / "uit.docx"))
    new = [each.text for each in accepted((tmp_path / "uit.docx").read_bytes()) if not isinstance(each, str)]
    assert not any("De kade" in text for text in new)


def test_a_version_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    draft = begun(run, tmp_path)
    for reference in ("00000000", "kort"):
        (error,) = run("redline", draft, "--from", reference, "--out", str(tmp_path / "uit.docx"), code=1)
        assert error["error"]["code"] == "unknown_revision"
    assert not (tmp_path / "uit.docx").exists()


def test_an_exported_version_is_shown_as_such(run: Run, tmp_path: Path) -> None:
    draft = begun(run, tmp_path)
    run("export", draft, "--out", str(tmp_path / "brief.docx"))
    exported = [each["exported"] for each in run("draft", "history", draft)]
    assert exported[0] is True
    assert not any(exported[1:])


@pytest.mark.libreoffice
def test_a_draft_becomes_a_pdf(run: Run, tmp_path: Path) -> None:
    try:
        find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is absent")
    draft = begun(run, tmp_path)
    (said,) = run("pdf", draft, "--out", str(tmp_path / "brief.pdf"))
    assert said["file"] == "brief.pdf"
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF-")


def test_without_libreoffice_a_pdf_is_refused_with_what_to_do(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = begun(run, tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    (error,) = run("pdf", draft, "--out", str(tmp_path / "brief.pdf"), code=1)
    assert error["error"]["code"] == "libreoffice_missing"
    assert not (tmp_path / "brief.pdf").exists()
