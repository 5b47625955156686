"""Drafts begun, exported and refused, as the tests of kenmerken ask for them."""

from pathlib import Path
from typing import Any

import pytest

from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.journal import Act
from app.domain.letters import Direction, Status
from app.services.hand import Hand
from app.services.recognising import recognise_alone as recognise
from tests.storage.samples import MOMENT

MINISTRY, BY = "Ministerie van Justitie en Veiligheid", "A. Voorbeeld"
HAND = Hand(lambda: MOMENT, BY)
SENT: dict[str, Any] = {"direction": Direction.OUTGOING, "kind": "kamerbrief", "status": Status.SENT}


def begun(desk: Services, kenmerk: str = "", sender: str = "ministerie-jenv") -> DraftId:
    facts = [("onderwerp", "Voorbeeld"), ("afzender", sender), ("ons_kenmerk", kenmerk)]
    return desk.drafting.begin("kamerbrief", assignments=[each for each in facts if each[1]])[0].draft.id


def kenmerk_of(desk: Services, draft: DraftId) -> str:
    return desk.drafting.get(draft).draft.facts.get("ons_kenmerk", "")


def exported(desk: Services, draft: DraftId, folder: Path) -> str:
    """Return the kenmerk that stands in the file a draft is exported to."""
    desk.exporting.export(draft, folder / f"{draft}.docx")
    read = recognise(folder / f"{draft}.docx").reading.our_kenmerk
    return read.best.value if read else ""


def refused(code: ErrorCode, act: Any, *arguments: Any) -> KnownError:
    with pytest.raises(KnownError) as caught:
        act(*arguments)
    assert caught.value.code is code
    return caught.value


def journal(desk: Services, subject: object) -> list[Act]:
    with desk.letters.archive.reading() as work:
        return [entry.act for entry in work.journal.of(subject)]
