"""Paragraphs as letters take them: the version that is approved, what it asks of the letter, who it names."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.drafts import UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.findings import FindingCode
from app.domain.ids import DraftId, PartId
from app.domain.letters import Direction, Status
from app.domain.paragraphs import Paragraph, ParagraphState, Variable, VariableType
from app.services.paragraphs import Origin
from app.services.registering import Registration
from app.services.writing import written
from app.text.words import words


def made(desk: Services, body: str, *variables: Variable, title: str = "Een voorbeeld", owner: str = "") -> Paragraph:
    blank, _ = desk.paragraphs.add(title, "Leeg.\n", Origin(owner=owner or desk.paragraphs.hand.by))
    return desk.paragraphs.edit(blank.id, replace(blank, body=body, variables=variables))[0]


def approved(desk: Services, paragraph: Paragraph) -> Paragraph:
    desk.paragraphs.step(paragraph.id, paragraph.version, ParagraphState.IN_REVIEW)
    return desk.paragraphs.step(paragraph.id, paragraph.version, ParagraphState.APPROVED)[0]


def a_draft(desk: Services, slug: str, kind: str = "kamerbrief", day: date | None = None) -> tuple[DraftId, PartId]:
    draft = desk.drafting.begin(kind, day=day, paragraphs=[slug])[0].draft
    return draft.id, draft.parts[-1].id


def said(desk: Services, draft: DraftId) -> str:
    return " ".join(words(desk.resolving.show(draft).letter.blocks))


def used(desk: Services, draft: DraftId) -> UsePart:
    part = desk.drafting.get(draft).draft.parts[-1]
    assert isinstance(part, UsePart)
    return part


def codes(desk: Services, draft: DraftId) -> set[str]:
    return {each.code for each in desk.resolving.show(draft).findings}


def test_a_letter_takes_the_approved_version_while_the_next_is_made(desk: Services) -> None:
    first = approved(desk, made(desk, "Nu.\n"))
    second, _ = desk.paragraphs.succeed(first.id, "nieuw", replace(first, body="Straks.\n"))
    draft, _ = a_draft(desk, first.slug)
    assert used(desk, draft).version == 1
    approved(desk, second)
    assert "Nu." in said(desk, draft)
    assert used(desk, a_draft(desk, first.slug)[0]).version == 2


def test_a_letter_says_what_is_meant_for_whom_it_goes_to_and_when(desk: Services) -> None:
    body = '{% if aan == "kamer" and dagtekening >= "1 juli 2026" %}\nVoortaan.\n{% else %}\nAnders.\n{% endif %}\n'
    paragraph = approved(desk, made(desk, body))
    draft, _ = a_draft(desk, paragraph.slug, day=date(2026, 7, 1))
    assert "Voortaan." in said(desk, draft)
    desk.drafting.set(draft, [("datum", "30 juni 2026")])
    assert "Anders." in said(desk, draft)
    desk.drafting.set(draft, [("datum", "")])
    assert "[Datum van de brief]" in said(desk, draft)
    assert FindingCode.VARIABLE_OPEN in codes(desk, draft)


def test_a_letter_variable_is_filled_with_a_letter_of_the_register(desk: Services) -> None:
    typed = Registration(
        direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, subject="Vraag",
        their_kenmerk="VB-17", dated=date(2022, 1, 11),
    )  # fmt: skip
    letter, _ = desk.letters.register(typed, written("Graag uw aandacht."))
    variable = Variable(name="brief", type=VariableType.LETTER, label="De brief")
    paragraph = approved(desk, made(desk, "Dank voor uw {{ brief }}.\n", variable))
    draft, part = a_draft(desk, paragraph.slug)
    desk.drafting.set_variable(draft, part, "brief", "VB-17")
    stored = used(desk, draft).values["brief"]
    assert stored == f"{letter.id} brief van 11 januari 2022 met kenmerk VB-17"
    assert "Dank voor uw brief van 11 januari 2022 met kenmerk VB-17." in said(desk, draft)
    desk.drafting.set_variable(draft, part, "brief", "brief van 11 januari 2022 met kenmerk VB-17")
    assert used(desk, draft).values["brief"] == stored
    with pytest.raises(KnownError) as caught:
        desk.drafting.set_variable(draft, part, "brief", "VB-18")
    assert caught.value.code is ErrorCode.UNKNOWN_LETTER


def test_a_period_and_a_kamerstuk_are_kept_in_one_form(desk: Services) -> None:
    period = Variable(name="tijd", type=VariableType.PERIOD, label="Periode")
    paper = Variable(name="stuk", type=VariableType.KAMERSTUK, label="Kamerstuk")
    paragraph = approved(desk, made(desk, "In {{ tijd }} ({{ stuk | kamerstuk }}).\n", period, paper))
    draft, part = a_draft(desk, paragraph.slug)
    desk.drafting.set_variable(draft, part, "tijd", "1 januari 2022 t/m 31 maart 2022")
    desk.drafting.set_variable(draft, part, "stuk", "Kamerstukken II 2021/22, 29911, nr. 348")
    assert dict(used(desk, draft).values) == {
        "tijd": "2022-01-01/2022-03-31",
        "stuk": "Kamerstukken II 2021/22, 29911, nr. 348",
    }
    text = said(desk, draft)
    assert "In eerste kwartaal van 2022" in text
    assert "29 911, nr. 348" in text.replace("\xa0", " ")
    for name in ("tijd", "stuk"):
        with pytest.raises(KnownError) as caught:
            desk.drafting.set_variable(draft, part, name, "ooit")
        assert caught.value.code is ErrorCode.VALUE_TYPE


def test_use_outside_the_days_it_may_be_used_is_warned_of(desk: Services) -> None:
    body = made(desk, "Tijdelijk.\n")
    days = {"valid_from": date(2026, 1, 1), "valid_until": date(2026, 12, 31)}
    paragraph = approved(desk, desk.paragraphs.edit(body.id, replace(body, **days))[0])  # type: ignore[arg-type]
    for day, code in (
        (date(2025, 12, 31), FindingCode.PARAGRAPH_NOT_YET_VALID),
        (date(2026, 6, 1), None),
        (date(2027, 1, 1), FindingCode.PARAGRAPH_NO_LONGER_VALID),
    ):
        found = codes(desk, a_draft(desk, paragraph.slug, day=day)[0])
        both = {FindingCode.PARAGRAPH_NOT_YET_VALID, FindingCode.PARAGRAPH_NO_LONGER_VALID}
        assert found & both == ({code} if code else set())


def test_a_concept_and_a_withdrawn_paragraph_are_warned_of(desk: Services) -> None:
    paragraph = made(desk, "In de maak.\n")
    draft, _ = a_draft(desk, paragraph.slug)
    assert FindingCode.PARAGRAPH_NOT_APPROVED in codes(desk, draft)
    approved(desk, paragraph)
    assert not codes(desk, draft) & {FindingCode.PARAGRAPH_NOT_APPROVED, FindingCode.PARAGRAPH_WITHDRAWN}
    desk.paragraphs.step(paragraph.id, 1, ParagraphState.WITHDRAWN, "achterhaald")
    assert FindingCode.PARAGRAPH_WITHDRAWN in codes(desk, draft)


def test_the_variables_of_what_stands_in_a_paragraph_are_asked_and_set(desk: Services, tmp_path: Path) -> None:
    samples = Path(__file__).resolve().parents[2] / "templates" / "paragraphs"
    assert [each.error for each in desk.paragraphs.load([samples]) if each.error] == []
    draft, part = a_draft(desk, "aanpak-in-het-kort", day=date(2022, 6, 28))
    asked = desk.paragraphs.get(used(desk, draft).paragraph, 1)
    assert [each.name for each in asked.variables] == ["aandeel", "sinds"]
    desk.drafting.set_variable(draft, part, "aandeel", "80")
    assert "80" in said(desk, draft)
