"""Office holders by date in the window."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.ids import PartyId
from app.domain.offices import RecessPeriod, Stand
from app.domain.parties import Party, PersonName
from app.domain.standing import Load
from app.language.dates.recess import Recess
from app.services.offices import Holder
from app.ui.offices.dialog import OfficesDialog
from app.ui.offices.forms import EndForm, TenureForm
from app.ui.offices.load_report import LoadReport
from tests.support.desk import counting_ids
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

FILE = """
[[party]]
slug = "voorzitter-tweede-kamer"
function = "Voorzitter"
organisation = ["Aan de Voorzitter van het Voorbeeld"]
salutation = "Geachte voorzitter"
source = "voorbeeld"
as_of = 2030-01-01

[[recess]]
name = "spring"
first = 2022-02-18
last = 2022-02-28
source = "voorbeeld"
as_of = 2030-01-01
"""


@pytest.fixture
def dialog(desk: Desk) -> OfficesDialog:
    desk.key(Qt.Key.Key_M, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, OfficesDialog)
    desk.until(lambda: bool(dialog.day.text()))
    return dialog


def offices(dialog: OfficesDialog) -> dict[str, str]:
    return {row.first: row.second for row in dialog.right.rows.rows}


def ask_day(desk: Desk, dialog: OfficesDialog, day: str) -> None:
    dialog.day.selectAll()
    dialog.day.setFocus()
    desk.type(day)
    desk.bot.wait(200)
    desk.rest()


def choose(dialog: OfficesDialog, place: int) -> None:
    dialog.left.setCurrentIndex(dialog.left.rows.index(place))


def test_the_dialog_begins_today_with_who_holds_which_office(dialog: OfficesDialog) -> None:
    assert dialog.day.text() == "25 februari 2022"
    assert offices(dialog)["Minister van Justitie en Veiligheid"].startswith("D. Yeşilgöz-Zegerius")
    assert "Stand per" in dialog.detail.text()


def test_tab_goes_from_the_day_to_the_lists_and_on_to_the_acts(desk: Desk, dialog: OfficesDialog) -> None:
    dialog.day.setFocus()
    passed = []
    for _ in range(8):
        passed.append(QApplication.focusWidget())
        desk.key(Qt.Key.Key_Tab)
    lists = [dialog.day, dialog.words, dialog.left, dialog.right]
    assert passed == [*lists, dialog.add, dialog.mend, dialog.end, dialog.load]
    assert QApplication.focusWidget() is dialog.close_button


def test_another_day_has_other_holders_and_other_names_of_ministries(desk: Desk, dialog: OfficesDialog) -> None:
    ask_day(desk, dialog, "1 juni 2012")
    assert "Minister van Justitie en Veiligheid" not in offices(dialog)
    choose(dialog, 1)
    assert "Veiligheid en Justitie" in offices(dialog)
    assert not dialog.mend.isEnabled()


def test_an_office_is_found_by_a_name_of_another_time(desk: Desk, dialog: OfficesDialog) -> None:
    dialog.words.setText("Veiligheid en Justitie")
    desk.until(lambda: "Minister van Justitie en Veiligheid" in offices(dialog) and len(offices(dialog)) < 4)
    dialog.words.setText("koning van het voorbeeld")
    desk.until(lambda: offices(dialog) == {})
    assert "geen bewindspersonen" in dialog.right.empty


def test_what_is_no_date_is_said_and_the_list_stays(desk: Desk, dialog: OfficesDialog) -> None:
    ask_day(desk, dialog, "31 februari 2022")
    assert "geen datum" in dialog.said.text()
    assert offices(dialog)


def test_a_recess_is_told_on_its_days_and_said_to_go_by_rule_where_none_was_fixed(
    desk: Desk, dialog: OfficesDialog
) -> None:
    choose(dialog, 2)
    assert dialog.left.rows.rows[2].second == "voorjaarsreces"
    assert all(isinstance(row.value, Recess) for row in dialog.right.rows.rows)
    assert "volgens de regel · op deze dag" in offices(dialog)["voorjaarsreces 2022"]
    ask_day(desk, dialog, "1 mei 2023")
    (fixed,) = (row for row in dialog.right.rows.rows if row.first == "meireces 2023")
    assert isinstance(fixed.value, RecessPeriod)
    assert fixed.loud


def test_a_tenure_is_ended_and_its_successor_added(desk: Desk, dialog: OfficesDialog) -> None:
    dialog.words.setText("rechtsbescherming")
    desk.until(lambda: len(offices(dialog)) == 1)
    dialog.end.click()
    end = dialog.dialog
    assert isinstance(end, EndForm)
    end.day.setText("1 februari 2022")
    desk.key(Qt.Key.Key_Return, on=end.day)
    desk.until(lambda: offices(dialog) == {})
    dialog.add.click()
    desk.until(lambda: isinstance(dialog.dialog, TenureForm))
    form = dialog.dialog
    assert isinstance(form, TenureForm)
    form.office.setText("minister voor Rechtsbescherming")
    form.first.setText("1 februari 2022")
    form.source.setText("voorbeeld")
    form.act_button.click()
    assert "Kies wie het is" in form.wrong.text()
    somebody = Party(id=PartyId(counting_ids()()), name=PersonName(surname="Opvolger"))
    desk.window._desk.command(  # type: ignore[union-attr]
        lambda services: (None, services.parties.add(somebody)), lambda _: form.offer(somebody)
    )
    desk.rest()
    form.acting.setChecked(True)
    form.act_button.click()
    desk.until(lambda: "Minister voor Rechtsbescherming" in offices(dialog))
    assert offices(dialog)["Minister voor Rechtsbescherming"] == "Opvolger · waarnemend · sinds 1 februari 2022"


def test_a_tenure_that_ends_before_it_begins_is_refused_in_the_form(desk: Desk, dialog: OfficesDialog) -> None:
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    desk.until(lambda: isinstance(dialog.dialog, TenureForm))
    form = dialog.dialog
    assert isinstance(form, TenureForm)
    form.last.setText("1 januari 2001")
    form.act_button.click()
    desk.until(lambda: not form.wrong.isHidden())
    assert form.isVisible()
    assert "2001" in form.wrong.text()


def test_a_mended_tenure_is_kept_with_the_day_it_was_mended(desk: Desk, dialog: OfficesDialog) -> None:
    desk.key(Qt.Key.Key_Return, on=dialog.right)
    desk.until(lambda: isinstance(dialog.dialog, TenureForm))
    form = dialog.dialog
    assert isinstance(form, TenureForm)
    form.source.setText("nagekeken voorbeeld")
    form.act_button.click()
    desk.until(lambda: "nagekeken voorbeeld" in dialog.detail.text())
    chosen = dialog.right.chosen
    assert isinstance(chosen, Holder)
    assert chosen.tenure.stand == Stand("nagekeken voorbeeld", date(2022, 2, 25))


def test_a_newer_file_is_loaded_with_a_report_and_mended_facts_stay_unless_asked(
    desk: Desk, dialog: OfficesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    party = None

    def mended(services: object) -> tuple[None, object]:
        nonlocal party
        party = services.parties.find("voorzitter-tweede-kamer")  # type: ignore[attr-defined]
        return None, services.parties.mend(  # type: ignore[attr-defined]
            Party(id=party.id, slug=party.slug, function="Voorzitter", organisation=("Eigen regel",))
        )

    desk.window._desk.command(mended, lambda _: None)  # type: ignore[union-attr, arg-type]
    desk.rest()
    file = tmp_path / "nieuw.toml"
    file.write_text(FILE, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.load_file.trigger()
    desk.until(lambda: isinstance(dialog.dialog, LoadReport))
    report = dialog.dialog
    assert isinstance(report, LoadReport)
    assert [row.value.load for row in report.list.rows.rows] == [Load.KEPT, Load.ADDED]  # type: ignore[attr-defined]
    assert report.heading.text() == "1 toegevoegd; 1 anders in het bestand; het uwe blijft staan."
    report.replace_button.click()
    desk.until(lambda: isinstance(dialog.dialog, LoadReport) and dialog.dialog is not report)
    again = dialog.dialog
    assert isinstance(again, LoadReport)
    assert [row.value.load for row in again.list.rows.rows] == [Load.REPLACED]  # type: ignore[attr-defined]
    assert again.replace_button.isHidden()


def test_a_file_that_is_no_data_file_is_said_in_the_dialog(desk: Desk, dialog: OfficesDialog, tmp_path: Path) -> None:
    file = tmp_path / "kapot.toml"
    file.write_text("[[koning]]\n", "utf-8")
    dialog.load_facts(file)
    desk.until(lambda: "kapot.toml" in dialog.said.text())
    assert dialog.said.objectName() == "wrong"
