"""What is set shows in the next Word file and in the preview."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.composition import Services, opened
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.ooxml.package_check import faults
from app.runtime.settings import Settings, read_settings
from app.runtime.surroundings import Surroundings
from tests.export.test_docx import PNG
from tests.support.desk import surroundings


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    return surroundings(tmp_path)


@pytest.fixture
def desk(around: Surroundings) -> Iterator[Services]:
    with opened(around, around.archive) as services:
        yield services


@pytest.fixture
def draft(desk: Services) -> DraftId:
    facts = (("onderwerp", "Een voorbeeld"), ("ons_kenmerk", "0000001"))
    return desk.drafting.begin("kamerbrief", None, None, (), facts)[0].draft.id


def exported(desk: Services, draft: DraftId, folder: Path) -> dict[str, bytes]:
    desk.exporting.export(draft, folder / "brief.docx")
    data = (folder / "brief.docx").read_bytes()
    assert faults(data) == ()
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def preview(desk: Services, draft: DraftId) -> str:
    return desk.resolving.preview(desk.resolving.show(draft).letter)


def test_the_organisation_stands_in_the_head_of_the_file_and_in_the_preview(
    desk: Services, draft: DraftId, tmp_path: Path
) -> None:
    assert b"Stichting" not in exported(desk, draft, tmp_path)["word/header1.xml"]
    desk.preferences.save({"organisation": "Stichting Voorbeeld & Co"})
    assert "Stichting Voorbeeld &amp; Co" in exported(desk, draft, tmp_path)["word/header1.xml"].decode()
    assert "Stichting Voorbeeld &amp; Co" in preview(desk, draft)


def test_a_letter_without_sender_comes_from_the_organisation(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    desk.preferences.save(
        {"organisation": "Stichting Voorbeeld", "address": ("Laan 1", "Stad"), "return_address": "Postbus 00000"}
    )
    document = exported(desk, draft, tmp_path)["word/document.xml"].decode()
    for words in ("Laan 1", "Stad", "Postbus 00000"):
        assert words in document
    assert "Laan 1" in preview(desk, draft)
    assert "[afzender]" not in document


def test_a_sender_with_an_address_of_its_own_keeps_it(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    desk.drafting.set(draft, [("afzender", "ministerie-jenv")])
    desk.preferences.save({"address": ("Laan 1",), "return_address": "Postbus 00000"})
    document = exported(desk, draft, tmp_path)["word/document.xml"].decode()
    assert "Turfmarkt 147" in document
    assert "Laan 1" not in document
    assert "Postbus 00000" not in document


def test_the_logo_takes_the_place_of_the_neutral_mark_with_its_own_proportions(
    desk: Services, draft: DraftId, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(PNG)
    desk.preferences.save({"logo": str(tmp_path / "logo.png"), "organisation": "Stichting Voorbeeld"})
    made = exported(desk, draft, tmp_path)
    assert made["word/media/logo.png"] == PNG
    assert "word/media/beeldmerk.png" not in made
    assert "Logo van Stichting Voorbeeld" in made["word/header1.xml"].decode()
    assert "<img src=" in preview(desk, draft)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>"])
def test_a_logo_that_is_no_picture_is_refused_and_nothing_is_set(
    around: Surroundings, desk: Services, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "logo.png").write_bytes(data)
    with pytest.raises(KnownError) as caught:
        desk.preferences.save({"logo": str(tmp_path / "logo.png"), "name": "A"})
    assert caught.value.code in (ErrorCode.LOGO_UNUSABLE, ErrorCode.FILE_EMPTY)
    assert not around.paths.settings.exists()
    assert desk.preferences.settings == Settings()


def test_the_type_reaches_styles_font_table_and_preview(desk: Services, draft: DraftId, tmp_path: Path) -> None:
    assert desk.resolving.font(desk.resolving.show(draft).letter) == ("Verdana", "DejaVu Sans")
    desk.preferences.save({"font": "Arial"})
    made = exported(desk, draft, tmp_path)
    for part in ("word/styles.xml", "word/fontTable.xml"):
        assert b"Verdana" not in made[part]
        assert b"Arial" in made[part]
    assert b"Liberation Sans" in made["word/fontTable.xml"]
    assert "'Arial', 'Liberation Sans'" in preview(desk, draft)
    assert desk.resolving.font(desk.resolving.show(draft).letter) == ("Arial", "Liberation Sans")


def test_the_house_style_holds_for_letters_and_not_for_a_nota(desk: Services, draft: DraftId) -> None:
    nota = desk.drafting.begin("nota")[0].draft.id
    desk.preferences.save({"house_style": "organisatie"})
    names = [desk.resolving.style(desk.resolving.show(each).letter).name for each in (draft, nota)]
    assert names == ["organisatie", "rijk-nota"]


def test_only_house_styles_of_letters_can_be_chosen(desk: Services) -> None:
    assert set(desk.preferences.house_styles) == {"rijk", "rijk-2010", "rijk-referentie", "organisatie"}


def test_what_the_administrator_set_is_not_said_again(around: Surroundings, desk: Services) -> None:
    around.paths.administrator_settings.write_text('version = 1\norganisation = "Van beheer"\nfont = "Arial"\n')
    around.paths.settings.write_text('version = 1\nkleur = "blauw"\nfont = "Calibri"\n')
    kept, _ = desk.preferences.save({"organisation": "Van beheer", "font": "Arial", "name": "A. Voorbeeld"})
    assert around.paths.settings.read_text() == 'version = 1\nkleur = "blauw"\nname = "A. Voorbeeld"\n'
    assert (kept.organisation, kept.font, kept.unknown) == ("Van beheer", "Arial", ("kleur",))
    assert read_settings(around.paths.settings).name == "A. Voorbeeld"


def test_emptying_what_the_administrator_set_holds(around: Surroundings, desk: Services) -> None:
    around.paths.administrator_settings.write_text('organisation = "Van beheer"\nlogo = "/nergens/logo.png"\n')
    kept, _ = desk.preferences.save({"organisation": "", "logo": ""})
    assert (kept.organisation, kept.logo) == ("", None)


def test_a_beslisnota_begins_with_its_headings(desk: Services) -> None:
    nota = desk.drafting.begin("beslisnota")[0].draft.id
    text = desk.resolving.text(desk.resolving.show(nota).letter)
    headings = ["Aanleiding", "Geadviseerd besluit", "Kernpunten", "Toelichting"]
    headings.append("Informatie die niet openbaar gemaakt kan worden")
    assert [line for line in text.splitlines() if line in headings] == headings
