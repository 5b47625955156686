"""What a person corrected in a proposal: kept as evidence, and learned from."""

from collections.abc import Iterator
from datetime import date

from app.domain.corrections import Correction
from app.domain.letters import Direction
from app.domain.readings import Proposal
from app.intake.layouts import learned
from app.services.registering import Registration, proposed

_READ_FIELDS = ("subject", "our_kenmerk", "their_kenmerk", "dated", "sender", "addressee", "signatory", "kind")
_OTHER_WAY_ROUND = {"our_kenmerk": "their_kenmerk", "their_kenmerk": "our_kenmerk"}


def corrections(proposal: Proposal, registration: Registration) -> tuple[Correction, ...]:
    """Return what differs between what was proposed and what a person registered, by the fields of the reading.

    What an incoming letter calls "ons kenmerk" is theirs in the register; a correction names it as the letter does.
    """
    return tuple(_corrections(proposal, registration))


def _corrections(proposal: Proposal, registration: Registration) -> Iterator[Correction]:
    offered = proposed(proposal.reading)
    for name in _READ_FIELDS:
        was, became = _text(getattr(offered, name)), _text(getattr(registration, name))
        if was == became:
            continue
        incoming = registration.direction is Direction.INCOMING
        field = _OTHER_WAY_ROUND.get(name, name) if incoming else name
        layout = learned(proposal.extract, registration.sender, field, became)
        yield Correction(field=field, proposed=was, corrected=became, layout=layout)


def _text(value: str | date | None) -> str:
    return value.isoformat() if isinstance(value, date) else value or ""
