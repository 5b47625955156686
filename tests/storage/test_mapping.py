"""Table and value agree: each field has its column, each column its field, and both ways it is the same value."""

from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, get_type_hints

import pytest
from sqlmodel import SQLModel

from app.domain.drafts import Draft, Revision
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Text
from app.domain.letters import Letter, LetterFile, LetterParty
from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.domain.paragraph_life import ParagraphStep
from app.domain.paragraphs import Paragraph
from app.domain.parties import Form, Party, PersonName
from app.domain.readings import Candidate, Evidence, Extract, Proposal, ReadField, Reading
from app.storage.house_tables import MinistryRecord, RecessRecord, TenureRecord
from app.storage.mapping import column_of, to_columns, to_value
from app.storage.paragraph_tables import ParagraphRecord, ParagraphStepRecord
from app.storage.seals import SEAL
from app.storage.tables import (
    LetterFileRecord,
    LetterPartyRecord,
    LetterRecord,
    PartyRecord,
    ProposalRecord,
    RevisionRecord,
)
from tests.storage.samples import a_draft, a_full_letter, a_letter, a_paragraph, a_party, para

AGREEMENTS: list[tuple[Any, type[SQLModel], set[str], set[str]]] = [
    (Party, PartyRecord, set(), {"key", "folded_slug"}),
    (Letter, LetterRecord, {"parties", "files"}, {"key", "text_sha256", "our_folded", "their_folded", "day"}),
    (LetterFile, LetterFileRecord, set(), {"letter_key", "position"}),
    (LetterParty, LetterPartyRecord, {"party"}, {"letter_key", "position", "party_key"}),
    (Paragraph, ParagraphRecord, set(), {"key", "folded_slug"}),
    (ParagraphStep, ParagraphStepRecord, set(), {"paragraph", "number"}),
    (Draft, RevisionRecord, {"parts"}, {"key", "draft_key", "number", "previous", "made"}),
    (Tenure, TenureRecord, {"holder"}, {"key", "party_key"}),
    (Ministry, MinistryRecord, set(), {"key"}),
    (RecessPeriod, RecessRecord, set(), {"key"}),
    (Proposal, ProposalRecord, {"extract.passages", "extract.notices"}, {"offered"}),
]


@pytest.mark.parametrize(
    ("kind", "record", "relations", "extra"), AGREEMENTS, ids=lambda each: getattr(each, "__name__", "and")
)
def test_every_field_has_a_column_and_every_column_a_field(
    kind: Any, record: type[SQLModel], relations: set[str], extra: set[str]
) -> None:
    covered: set[str] = set()
    for name, nested in _fields(kind):
        column = column_of(name, record)
        inner = [each for each, _ in _fields(nested) if f"{name}.{each}" not in relations] if nested else []
        spread = {f"{name}_{each}" for each in inner}
        if name in relations:
            assert not column
            assert not spread & set(record.model_fields)
        else:
            assert column or spread <= set(record.model_fields), name
            covered |= {column} if column else spread
    assert covered | extra == set(record.model_fields) - {SEAL}


def _fields(kind: Any) -> list[tuple[str, Any]]:
    """Return each field with the dataclass it holds, if it holds one."""
    hints = get_type_hints(kind)
    found = []
    for field in fields(kind):
        inner = [hints[field.name], *getattr(hints[field.name], "__args__", ())]
        found.append((field.name, next((each for each in inner if is_dataclass(each)), None)))
    return found


def test_a_revision_has_columns_for_what_surrounds_a_draft() -> None:
    assert {field.name for field in fields(Revision)} == {"id", "draft", "made"}


def test_a_party_survives_both_ways() -> None:
    for party in (
        a_party(),
        a_party(name=None, organisation=(), form=Form.UNKNOWN),
        a_party(name=PersonName(surname="")),
    ):
        record = PartyRecord(**to_columns(party, PartyRecord))
        assert to_value(Party, record) == party


def test_a_paragraph_survives_both_ways() -> None:
    for paragraph in (
        a_paragraph(),
        a_paragraph(tags=(), variables=(), valid_from=None, sources=(), uses=(), made=None),
    ):
        assert to_value(Paragraph, ParagraphRecord(**to_columns(paragraph, ParagraphRecord))) == paragraph


def test_a_letter_survives_both_ways() -> None:
    letter = a_full_letter(a_party(), b"voorbeeld")
    for each in (letter, a_letter(parties=())):
        record = LetterRecord(**to_columns(each, LetterRecord))
        assert to_value(Letter, record, parties=each.parties) == each


def test_a_draft_survives_both_ways() -> None:
    draft = a_draft("een", date=date(2026, 3, 14), facts={"onderwerp": "Voorbeeld", "b": "{{ x }}"})
    assert to_value(Draft, RevisionRecord(**to_columns(draft, RevisionRecord)), parts=draft.parts) == draft


def test_a_proposal_survives_both_ways() -> None:
    best = Candidate(value="2026-03-14", text="14 maart 2026", start=3, end=16, confidence=0.9, rule="label", page=1)
    other = Candidate(
        value="2026-03-15", text="", start=None, end=None, confidence=0.1, rule="p", evidence=Evidence.PROPERTY
    )
    for extract in (
        Extract(blocks=para("Voorbeeld"), plain="Voorbeeld\f", properties=(("Titel", "x"),), pages=2),
        Extract(blocks=(), plain=""),
    ):
        proposal = Proposal(
            sha256="a" * 64,
            name="voorbeeld.txt",
            media_type="text/plain",
            extract=extract,
            reading=Reading(dated=ReadField(best, (other,))),
        )
        assert to_value(Proposal, ProposalRecord(**to_columns(proposal, ProposalRecord))) == proposal


def test_a_row_that_holds_no_value_is_damage() -> None:
    record = PartyRecord(**(to_columns(a_party(), PartyRecord) | {"form": "onbestaand"}))
    with pytest.raises(KnownError) as caught:
        to_value(Party, record)
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED


def test_blocks_are_kept_in_the_json_of_texts() -> None:
    letter = a_letter("Voorbeeld")
    assert '"v":' in to_columns(letter, LetterRecord)["text"].replace(" ", "")
    assert Text("Voorbeeld").text in to_columns(letter, LetterRecord)["text"]
