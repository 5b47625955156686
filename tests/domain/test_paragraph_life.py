"""Who may decide on a paragraph, and where it may go."""

from uuid import uuid4

import pytest

from app.domain.ids import ParagraphId
from app.domain.paragraph_life import NEEDS_A_REASON, NEEDS_THE_OWNER, TRANSITIONS, may_decide
from app.domain.paragraphs import Paragraph, ParagraphState

TEAMS = {"Directie Voorbeelden": ("A. Voorbeeld", "B. Proef")}


def paragraph(owner: str, author: str = "") -> Paragraph:
    id_ = ParagraphId(uuid4())
    return Paragraph(id=id_, version=1, slug="x", title="X", topic="", body="X.", owner=owner, author=author)


@pytest.mark.parametrize(
    ("owner", "by", "may"),
    [
        ("A. Voorbeeld", "a. voorbeeld ", True),
        ("A. Voorbeeld", "B. Proef", False),
        ("directie voorbeelden", "B. Proef", True),
        ("Directie Voorbeelden", "C. Ander", False),
        ("Onbekend team", "A. Voorbeeld", False),
        ("A. Voorbeeld", "", False),
    ],
)
def test_the_owner_decides_or_a_member_of_the_team_that_is(owner: str, by: str, may: bool) -> None:
    assert may_decide(paragraph(owner), by, TEAMS) is may


def test_what_nobody_owns_is_decided_by_anyone_but_its_author() -> None:
    assert may_decide(paragraph("", author="A. Voorbeeld"), "B. Proef", {})
    assert not may_decide(paragraph("", author="A. Voorbeeld"), "A. Voorbeeld", {})


def test_every_rule_is_about_a_step_there_is() -> None:
    steps = {(before, after) for before, allowed in TRANSITIONS.items() for after in allowed}
    assert steps >= NEEDS_A_REASON
    assert steps >= NEEDS_THE_OWNER
    assert set(TRANSITIONS) == set(ParagraphState)
