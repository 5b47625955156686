"""A letter of the register as a fact of another letter."""

from dataclasses import replace
from datetime import date

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Direction, Status
from app.domain.paragraphs import Variable, VariableType
from app.services.assigning import with_fact
from app.services.registering import Registration
from app.services.writing import written

FACT = Variable(name="aanleiding", type=VariableType.LETTER, label="Aanleiding")


def test_a_fact_that_is_a_letter_keeps_the_words_for_it(desk: Services) -> None:
    incoming = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.RECEIVED,
        subject="Voorbeeld",
        their_kenmerk="VB-1",
        dated=date(2031, 1, 2),
    )
    letter, _ = desk.letters.register(incoming, written("Een voorbeeld."))
    revision, _ = desk.drafting.begin("kamerbrief")
    kind = desk.drafting.kind("kamerbrief")
    kind = replace(kind, facts=(*kind.facts, FACT))
    with desk.letters.archive.reading() as work:
        drafts = [with_fact(work, kind, revision.draft, "aanleiding", typed) for typed in ("vb-1", str(letter.id))]
        with pytest.raises(KnownError) as caught:
            with_fact(work, kind, revision.draft, "aanleiding", "VB-2")
    said = f"{letter.id} brief van 2 januari 2031 met kenmerk VB-1"
    assert [each.facts["aanleiding"] for each in drafts] == [said, said]
    assert caught.value.code is ErrorCode.UNKNOWN_LETTER
