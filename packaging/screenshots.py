"""Make the pictures of the manual: `python packaging/screenshots.py [FOLDER]`, from the root of a checkout.

A sample archive is made in a temporary folder, the window is led through the work, and every picture is what the
window shows then. Without `--screen` nothing appears on a display.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LETTER = """Gemeente Voorbeeldstad

Ons kenmerk
VB-2022-104
Uw kenmerk
7000012

Datum 14 april 2022
Betreft: Weerbare bedrijven in de haven (VOORBEELD)

Geachte minister,

Deze brief is verzonnen. Dank voor uw brief van 28 maart jl. met kenmerk 7000012. Daarin noemt u de motie van de leden
Voorbeeld en Van Proef van 9 december 2021 (Kamerstuk 29 911, nr. 999) over een vaste plek waar medewerkers van
havenbedrijven veilig kunnen melden dat zij worden benaderd.

Het voorstel van mijn gemeente vindt u in de bijlage. Voor de zomer informeer ik u over de ervaringen in onze haven.

Met vriendelijke groet,

A. Voorbeeld
burgemeester van Voorbeeldstad
\f
Gemeente Voorbeeldstad

Datum
12 april 2022
"""

OWN_TEXT = "# Inleiding\n\nDit is een **voorbeeld**.^[Zo schrijft u een noot.]\n\n- eerste punt\n- tweede punt"


@dataclass
class Photographer:
    """A window and the folder its pictures go to."""

    window: "MainWindow"  # noqa: F821 - imported once the platform is chosen
    busy: Callable[[], bool]
    folder: Path

    def rest(self, seconds: float = 0.7) -> None:
        """Let the window work until it has been quiet for a while."""
        from PySide6.QtWidgets import QApplication

        until = time.monotonic() + seconds
        while self.busy() or time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.01)

    def take(self, name: str) -> None:
        """Write what the window shows now."""
        self.rest()
        self.window.grab().save(str(self.folder / f"{name}.png"))

    def take_dialog(self, name: str) -> None:
        """Write what the dialog shows that stands open, and leave it."""
        from PySide6.QtWidgets import QApplication

        dialog = QApplication.activeModalWidget()
        dialog.grab().save(str(self.folder / f"{name}.png"))
        dialog.close()


def lead_through(photographer: Photographer, letters: Path) -> None:
    """Do what the manual describes, and take a picture at each step."""
    from app.services.writing import written

    do, screens = photographer.window.actions_, photographer.window.screens
    photographer.take("archief")
    screens.archive.field.setText("haven")
    photographer.take("zoeken")
    screens.archive.field.clear()
    photographer.rest()
    lead_a_life(photographer)
    open_the_register(photographer)
    screens.intake.read_files((letters,))
    photographer.rest()
    list(do.places.values())[1].trigger()
    photographer.rest()
    screens.intake.page.form.texts["subject"].setFocus()
    choose_letter(screens.intake.page.read)
    photographer.take("inlezen")
    do.report.trigger()
    photographer.window.notices.hide()
    photographer.take("verslag")
    list(do.places.values())[2].trigger()
    photographer.take("concepten")
    drafts = screens.compose.drafts
    known = [drafts.model.draft(row) for row in range(drafts.model.rowCount())]
    screens.compose.open_draft(next(each.id for each in known if each.kind == "kamerbrief"))
    photographer.take("opstellen")
    composer = screens.compose.composer
    composer.editor.edit_party()
    photographer.rest()
    photographer.take_dialog("relatie")
    composer.outline.setCurrentIndex(composer.model.index(2))
    photographer.take("invullen")
    do.new_letter.trigger()
    photographer.rest()
    do.own_text.trigger()
    photographer.rest()
    composer.sheet.inserting.paste(written(OWN_TEXT))
    composer.sheet.flush()
    photographer.rest()
    photographer.take("eigen-tekst")
    do.draft_history.trigger()
    photographer.rest()
    photographer.take_dialog("versies")
    insert_picture(photographer)
    come_home(photographer, letters.parent / "antwoordbrief.docx")


def come_home(photographer: Photographer, sent: Path) -> None:
    """Bring a letter back as a colleague left it in Word, and as it was signed; the latter needs LibreOffice."""
    from app.domain.errors import KnownError
    from app.export.paper.pdf import to_pdf
    from tests.services.reviewer import Word

    def bring(path: Path, name: str) -> None:
        homecoming = photographer.window.homecoming
        homecoming.take((path,), lambda _: None)
        photographer.rest()
        homecoming.dialog.grab().save(str(photographer.folder / f"{name}.png"))
        homecoming.dialog.close()
        photographer.rest()

    read = Word(sent.read_bytes())
    run = read.run("Ik deel uw zorg.")
    added = read.typed("Ik deel uw zorg ten volle.")
    run.addnext(added)
    read.tracked("del", run)
    read.tracked("ins", added)
    read.replace("in het voorjaar", "in juni")
    read.comment("onmisbare partner", "Ook Antwerpen noemen?")
    back = sent.with_name("antwoordbrief terug.docx")
    back.write_bytes(read.saved())
    bring(back, "terug-uit-word")
    signed = Word(sent.read_bytes())
    signed.replace("in het voorjaar", "in juni")
    scan = sent.with_name("antwoordbrief ondertekend.pdf")
    try:
        scan.write_bytes(to_pdf(signed.saved()))
    except KnownError as error:
        print(f"ondertekend.png: {error.code}")
    else:
        bring(scan, "ondertekend")


def insert_picture(photographer: Photographer) -> None:
    """Put a picture into the text, as the manual tells."""
    from PySide6.QtGui import QColor, QImage, QPainter, QPen

    drawn = QImage(900, 420, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#eef3f8"))
    painter = QPainter(drawn)
    painter.setPen(QPen(QColor("#154273"), 6))
    heights = (90, 150, 130, 260, 330)
    for place, (before, after) in enumerate(pairwise(heights)):
        painter.drawLine(60 + 195 * place, before, 255 + 195 * place, after)
    painter.end()
    Path("verloop.png").unlink(missing_ok=True)
    drawn.save("verloop.png")
    composer = photographer.window.screens.compose.composer
    photographer.window.actions_.picture.trigger()
    dialog = composer.illustrator.dialog
    dialog.file.line.setText("verloop.png")
    dialog.alt.setText("Een lijn die van 2019 tot 2023 daalt")
    dialog.caption.setText("Meldingen in de voorbeeldhaven")
    photographer.rest()
    dialog.grab().save(str(photographer.folder / "afbeelding.png"))
    dialog.act_button.click()
    photographer.rest()


def open_the_register(photographer: Photographer) -> None:
    """Show what the menu Register opens: a range with what it gave, office holders, parties, backups."""
    do, window = photographer.window.actions_, photographer.window
    mask, drafter = "VB-{jaar}-{nummer:4}", "a.voorbeeld"
    window.screens.archive.life._desk.command(
        lambda services: services.numbering.add_range("ministerie-jenv", mask, 1, 400, drafter), lambda _: None
    )
    do.back_up.trigger()
    photographer.rest()
    window.notices.hide()
    for action, name in (
        (do.kenmerken, "kenmerken"),
        (do.offices, "bewindspersonen"),
        (do.parties, "relaties"),
        (do.backups, "reservekopieen"),
        (do.templates, "sjablonen"),
        (do.settings, "instellingen"),
        (do.new_kind, "nieuw-stuk"),
    ):
        action.trigger()
        photographer.rest()
        photographer.take_dialog(name)
        photographer.rest()


def lead_a_life(photographer: Photographer) -> None:
    """Change, link and move on the letter that is read, as the manual tells."""
    from app.domain.letters import Status
    from app.domain.rubricering import Level

    do, archive = photographer.window.actions_, photographer.window.screens.archive
    archive.table.selectRow(archive.model.rowCount() - 1)
    photographer.rest()
    if archive.reader.letter.status is Status.RECEIVED:
        archive.life.step(archive.reader.letter, Status.IN_PROGRESS)
    photographer.rest()
    do.change.trigger()
    dialog = archive.life.dialog
    dialog.level.setCurrentIndex(dialog.level.findData(Level.DEPARTMENTAL.value))
    dialog.until.setText("1 januari 2030")
    dialog.years.setValue(7)
    dialog.why.setText("met de steller besproken")
    photographer.rest()
    dialog.grab().save(str(photographer.folder / "gegevens.png"))
    dialog.act_button.click()
    photographer.rest()
    archive.table.selectRow(1)
    photographer.rest()
    do.link.trigger()
    archive.life.dialog.query.setText("burgemeester")
    photographer.rest()
    archive.life.dialog.grab().save(str(photographer.folder / "verbinden.png"))
    archive.life.dialog.act_button.click()
    photographer.rest()
    archive.table.selectRow(archive.model.rowCount() - 1)
    photographer.take("brief")
    do.history.trigger()
    photographer.rest()
    photographer.take_dialog("geschiedenis")


def choose_letter(read: "ReadList") -> None:  # noqa: F821 - imported once the platform is chosen
    """Choose the first thing that was read."""
    read.rows.setFocus()
    read.rows.setCurrentIndex(read.model.index(1))


def main() -> int:
    """Make the pictures."""
    options = _options()
    if not options.screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    from PySide6.QtWidgets import QApplication

    from app.composition import opened
    from app.runtime.surroundings import surroundings
    from app.services.sample import Sample
    from app.ui.application import dress, window_settings
    from app.ui.archive_opener import ArchiveOpener
    from app.ui.jobs import Jobs
    from app.ui.main_window import MainWindow
    from app.ui.theme import Theme

    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        os.chdir(home)
        around = surroundings()
        around = replace(around, paths=replace(around.paths, settings=home / "settings.toml"))
        archive = Path("voorbeeld", "archief")  # as the foot of the window shows it: the same in every run
        archive.parent.mkdir()
        with opened(around, archive) as services:
            if not options.empty:
                sample = Sample(
                    around.paths.resources / "sample",
                    services.parties,
                    services.letters,
                    services.paragraphs,
                    services.drafting,
                    services.exporting,
                )
                sample.play(around.paths.templates / "paragraphs", home)
        letters = home / "brieven"
        letters.mkdir()
        (letters / "brief-voorbeeldstad.txt").write_text(LETTER, "utf-8")
        (letters / "los-briefje.txt").write_text("Een briefje zonder briefhoofd. (VOORBEELD)", "utf-8")
        (letters / "scan.pdf").write_text("dit is geen PDF", "utf-8")
        application = QApplication(sys.argv[:1])
        dress(application, around)
        jobs, opener = Jobs(), ArchiveOpener(around, archive)
        window = MainWindow(jobs, opener, around.paths.resources, window_settings(around))
        window.resize(*map(int, options.size.split("x")))
        window.show_theme(Theme(options.theme))
        window.show()
        window.activateWindow()
        window.open_archive()
        photographer = Photographer(window, lambda: jobs.is_busy, options.folder)
        photographer.rest()
        if options.empty:
            for place, action in window.actions_.places.items():
                action.trigger()
                photographer.take(f"leeg-{place}")
        else:
            lead_through(photographer, letters)
        jobs.start(opener.close, lambda _: None, lambda _: None)
        jobs.close()
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "docs" / "beelden")
    parser.add_argument("--theme", default="light", choices=["light", "dark"])
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--screen", action="store_true", help="show the window while it is led through the work")
    parser.add_argument("--empty", action="store_true", help="take the pictures of an archive without anything in it")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
