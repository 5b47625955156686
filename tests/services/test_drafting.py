from datetime import date
from pathlib import Path
from typing import cast

import pytest

from app.composition import Services
from app.domain.changes import Kind
from app.domain.drafts import OwnPart, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.letters import Direction, Letter, Status
from app.domain.resolved import ResolvedLetter
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.writing import written
from app.text.words import words
from tests.support.desk import Clock

PARAGRAPH = """\
+++
format = 1
id = "6d9c2f6e-0f5e-4d0a-9a7e-3b1c5d7e9f01"
version = 1
title = "Voorbeeldhavens"
topic = "havens"
tags = ["haven"]
register = "kamer"
owner = "voorbeeld-directie"
state = "approved"

[[variable]]
name = "haven"
type = "text"
label = "Naam van de haven"

[[variable]]
name = "bedrag"
type = "amount"
label = "Bedrag"
+++

# De haven van {{ haven }}

Voor {{ haven }} is {{ bedrag | bedrag }} beschikbaar.^[Noot over {{ haven }}.]
"""


@pytest.fixture
def library(desk: Services, tmp_path: Path) -> Services:
    (tmp_path / "voorbeeldhavens.md").write_text(PARAGRAPH, "utf-8")
    (loaded,) = desk.paragraphs.load([tmp_path / "voorbeeldhavens.md"])
    assert loaded.error is None
    return desk


@pytest.fixture
def incoming(desk: Services) -> Letter:
    typed = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.RECEIVED,
        subject="Vraag",
        their_kenmerk="VB-17",
        dated=date(2022, 1, 11),
        sender="A. de Vries",
        sender_function="burgemeester van Voorbeeldstad",
    )
    return desk.letters.register(typed, written("Graag uw aandacht."))[0]


def letter(desk: Services, draft: DraftId) -> ResolvedLetter:
    return desk.resolving.show(draft).letter


def text(desk: Services, draft: DraftId) -> str:
    return " ".join(words(letter(desk, draft).blocks))


def begin(desk: Services, kind: str = "kamerbrief", **more: object) -> DraftId:
    revision, _ = desk.drafting.begin(kind, **more)  # type: ignore[arg-type]
    return revision.draft.id


def test_an_answer_thanks_for_the_letter_with_its_date_and_kenmerk(desk: Services, incoming: Letter) -> None:
    draft = begin(desk, "antwoordbrief", answers="VB-17")
    said = text(desk, draft)
    assert "11 januari 2022" in said
    assert "VB-17" in said
    answer = letter(desk, draft)
    assert answer.opening == "Geachte heer/mevrouw De Vries,"
    uw_kenmerk = answer.field("uw_kenmerk")
    assert uw_kenmerk is not None
    assert uw_kenmerk.shown == "VB-17"


def test_a_kamerbrief_goes_to_the_voorzitter_without_an_aanhef(desk: Services) -> None:
    brief = letter(desk, begin(desk))
    first = brief.field("adres1")
    assert first is not None
    assert first.shown == "Aan de Voorzitter van de Tweede Kamer"
    assert brief.opening == ""


def test_a_name_sets_a_fact_where_the_kind_has_it_and_else_the_variable_of_every_part(library: Services) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens", "voorbeeldhavens"))
    library.drafting.set(draft, [("onderwerp", "Havens"), ("haven", "Jansen & Zn"), ("datum", "28 juni 2022")])
    revision = library.drafting.get(draft)
    assert revision.draft.facts["onderwerp"] == "Havens"
    assert str(revision.draft.date) == "2022-06-28"
    assert [cast(UsePart, part).values for part in revision.draft.parts] == [{"haven": "Jansen & Zn"}] * 2
    assert text(library, draft).count("Jansen & Zn") == 6


def test_a_slug_before_the_name_chooses_the_paragraph(library: Services) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens",))
    library.drafting.set(draft, [("voorbeeldhavens.bedrag", "1250000")])
    assert "€\u00a01.250.000" in letter_text(library, draft)
    with pytest.raises(KnownError) as caught:
        library.drafting.set(draft, [("andere.bedrag", "1")])
    assert caught.value.code is ErrorCode.NAME_UNKNOWN


def letter_text(desk: Services, draft: DraftId) -> str:
    return desk.resolving.text(letter(desk, draft))


def test_an_unknown_name_sets_nothing_of_what_came_with_it(library: Services) -> None:
    draft = begin(library)
    with pytest.raises(KnownError):
        library.drafting.set(draft, [("onderwerp", "Havens"), ("onderwrep", "x")])
    assert library.drafting.get(draft).draft.facts == {}


@pytest.mark.parametrize(
    "value",
    [
        "Jansen & Zn",
        "R&D-afdeling",
        "bedrag < 100",
        "*ster*",
        "{{ x }}",
        "]]>",
        "2024. In",
        "a\u00a0b",
        "😀",
        "<minister>",
    ],
)
def test_an_awkward_value_stands_in_the_letter_exactly_as_it_was_typed(library: Services, value: str) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens",))
    library.drafting.set(draft, [("haven", value)])
    assert letter_text(library, draft).count(value) >= 3


def test_nul_is_refused_by_name(library: Services) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens",))
    with pytest.raises(KnownError) as caught:
        library.drafting.set(draft, [("haven", "a\x00b")])
    assert caught.value.code is ErrorCode.VALUE_CHARACTER
    assert caught.value.facts["character"] == "U+0000"


def test_own_text_never_meets_the_template_language(desk: Services) -> None:
    draft = begin(desk)
    desk.drafting.place_own(draft, written("Tekst met {{ haven }} en {% if %}."), 0)
    assert "{{ haven }} en {% if %}." in letter_text(desk, draft)


def test_parts_are_ordered_written_and_removed(library: Services) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens",))
    library.drafting.place_own(draft, written("Eerst dit."), 0)
    library.drafting.place_own(draft, written("Tot slot dit."), 99)
    own, use, last = library.drafting.get(draft).draft.parts
    library.drafting.move(draft, last.id, 0)
    library.drafting.write(draft, own.id, written("Eerst dat."))
    library.drafting.remove(draft, use.id)
    parts = library.drafting.get(draft).draft.parts
    assert [part.id for part in parts] == [last.id, own.id]
    assert cast(OwnPart, parts[1]).blocks == written("Eerst dat.")


def test_own_wording_departs_from_the_library_until_it_is_restored(library: Services) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens",))
    (use,) = library.drafting.get(draft).draft.parts
    library.drafting.write(draft, use.id, written("Anders gezegd."))
    assert [part.departs for part in letter(library, draft).parts if part.id == use.id] == [True]
    assert "Anders gezegd." in text(library, draft)
    library.drafting.restore_wording(draft, use.id)
    assert "De haven van" in text(library, draft)


def test_undo_and_redo_move_over_what_was_done(desk: Services) -> None:
    draft = begin(desk)
    desk.drafting.set_fact(draft, "onderwerp", "Een")
    desk.drafting.set_fact(draft, "onderwerp", "Twee")
    assert desk.drafting.undo(draft)[0].draft.facts == {"onderwerp": "Een"}
    assert desk.drafting.undo(draft)[0].draft.facts == {}
    with pytest.raises(KnownError) as caught:
        desk.drafting.undo(draft)
    assert caught.value.code is ErrorCode.NOTHING_TO_UNDO
    assert desk.drafting.redo(draft)[0].draft.facts == {"onderwerp": "Een"}


def test_typing_without_a_pause_is_undone_at_once(desk: Services, around: Surroundings) -> None:
    clock = cast(Clock, around.clock)
    draft = begin(desk)
    clock.pass_time(5)
    for typed in ("H", "Ha", "Hav"):
        desk.drafting.set_fact(draft, "onderwerp", typed, typing=True)
        clock.pass_time(0.2)
    clock.pass_time(5)
    desk.drafting.set_fact(draft, "onderwerp", "Havens", typing=True)
    assert desk.drafting.undo(draft)[0].draft.facts == {"onderwerp": "Hav"}
    assert desk.drafting.undo(draft)[0].draft.facts == {}


def test_an_edit_that_changes_nothing_makes_no_revision(desk: Services) -> None:
    draft = begin(desk)
    desk.drafting.set_fact(draft, "onderwerp", "Havens")
    revision, changes = desk.drafting.set_fact(draft, "onderwerp", "Havens")
    assert not changes.touches(Kind.DRAFT)
    assert revision == desk.drafting.get(draft)


def test_an_unknown_kind_names_those_there_are(desk: Services) -> None:
    with pytest.raises(KnownError) as caught:
        begin(desk, "ansichtkaart")
    assert "kamerbrief" in caught.value.facts["candidates"]


def test_what_is_open_is_told_and_blocks_ready(library: Services) -> None:
    draft = begin(library, paragraphs=("voorbeeldhavens",))
    shown = library.resolving.show(draft)
    assert not shown.is_ready
    assert any("Naam van de haven" in str(dict(finding.facts)) for finding in shown.findings)
