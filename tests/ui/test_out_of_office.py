"""Drafts that name somebody who left office, flagged in the list and when they are opened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from app.composition import opened
from app.domain.ids import DraftId
from app.domain.offices import Stand
from app.runtime.surroundings import Surroundings
from app.ui.compose.drafts_page import LOUD_ROLE, SECOND_ROLE, DraftsPage
from app.ui.desk import Level, Notice
from tests.ui.conftest import Desk


def drafted(around: Surroundings, signatory: str, subject: str) -> DraftId:
    with opened(around, around.archive) as services:
        revision, _ = services.drafting.begin("kamerbrief")
        services.drafting.set(revision.draft.id, [("ondertekenaar", signatory), ("onderwerp", subject)])
        return revision.draft.id


@pytest.fixture
def later(filled: Surroundings, open_window: Callable[[Surroundings], Desk]) -> Desk:
    """A window in 2018, with a draft of a minister who left in 2015 and one of who was in office."""
    drafted(filled, "i-w-opstelten", "Oud voorbeeld")
    drafted(filled, "m-rutte", "Nieuw voorbeeld")
    desk = open_window(replace(filled, clock=lambda: datetime(2018, 1, 1, 12, tzinfo=UTC)))
    desk.ctrl(Qt.Key.Key_3)
    desk.until(lambda: page(desk).model.rowCount() == 2)
    return desk


def page(desk: Desk) -> DraftsPage:
    return desk.screens.compose.drafts


def flags(desk: Desk) -> dict[str, bool]:
    model = page(desk).model
    rows = (model.index(row) for row in range(model.rowCount()))
    return {str(index.data()): bool(index.data(LOUD_ROLE)) for index in rows}


def open_draft(desk: Desk, subject: str) -> None:
    model = page(desk).model
    place = next(row for row in range(model.rowCount()) if model.index(row).data() == subject)
    page(desk).list.setCurrentIndex(model.index(place))
    desk.key(Qt.Key.Key_Return, on=page(desk).list)
    composer = desk.screens.compose.composer
    desk.until(lambda: composer.session.view is not None and subject in composer.header.title.text())
    desk.rest()


def test_the_list_flags_the_draft_of_who_left_office_and_no_other(later: Desk) -> None:
    assert flags(later) == {"Oud voorbeeld": True, "Nieuw voorbeeld": False}
    model = page(later).model
    stale = next(model.index(row) for row in range(2) if model.index(row).data(LOUD_ROLE))
    assert stale.data(SECOND_ROLE).startswith("Ondertekenaar is sinds 10 maart 2015 geen minister van ")
    assert "F.B.J. Grapperhaus" in stale.data(Qt.ItemDataRole.ToolTipRole)


def test_opening_it_says_who_came_after_and_ctrl_m_puts_him_in(later: Desk) -> None:
    open_draft(later, "Oud voorbeeld")
    assert "I.W. Opstelten, is sinds 10 maart 2015 geen minister" in later.window.notices.text
    later.ctrl(Qt.Key.Key_M)
    composer = later.screens.compose.composer
    later.until(lambda: "Grapperhaus" in composer.beside.preview.page.toPlainText())
    later.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    later.until(lambda: not any(flags(later).values()))


def test_opening_another_says_nothing(later: Desk) -> None:
    open_draft(later, "Nieuw voorbeeld")
    assert later.window.notices.text == ""


def test_the_offer_is_for_the_draft_it_was_made_for_and_no_other(later: Desk) -> None:
    open_draft(later, "Oud voorbeeld")
    later.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    later.rest()
    open_draft(later, "Nieuw voorbeeld")
    revision = later.screens.compose.composer.session.view.revision  # type: ignore[union-attr]
    later.ctrl(Qt.Key.Key_M)
    later.rest()
    assert later.screens.compose.composer.session.view.revision == revision  # type: ignore[union-attr]


def test_without_a_successor_it_only_warns(filled: Surroundings, open_window: Callable[[Surroundings], Desk]) -> None:
    with opened(filled, filled.archive) as services:
        holder = services.parties.find("i-w-opstelten")
        mended = replace(holder, function="voorzitter van het voorbeeld", slug="voorbeeld-voorzitter")
        services.parties.mend(mended)
        stand = Stand("voorbeeld", date(2022, 1, 1))
        services.offices.add(
            "voorzitter van het voorbeeld", "geen", holder.id, date(2020, 1, 1), stand, date(2021, 1, 1)
        )
    drafted(filled, "voorbeeld-voorzitter", "Zonder opvolger")
    desk = open_window(filled)
    desk.ctrl(Qt.Key.Key_3)
    desk.until(lambda: page(desk).model.rowCount() == 1)
    told: list[Notice] = []
    desk.window._desk.noticed.connect(told.append)  # type: ignore[union-attr]
    open_draft(desk, "Zonder opvolger")
    desk.until(lambda: len(told) == 1)
    assert (told[0].level, told[0].action) == (Level.WARNING, "")
    assert "Kies wie de brief nu ondertekent" in told[0].text


def test_a_mended_tenure_takes_the_flag_away(later: Desk) -> None:
    def mend(services: object) -> object:
        offices = services.offices  # type: ignore[attr-defined]
        held = next(each for each in offices.on(date(2014, 1, 1)) if each.party.slug == "i-w-opstelten")
        return None, offices.mend(replace(held.tenure, last=None))

    later.window._desk.command(mend, lambda _: None)  # type: ignore[union-attr, arg-type]
    later.until(lambda: not any(flags(later).values()))
