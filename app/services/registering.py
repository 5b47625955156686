"""Letters into the register: what a person confirms becomes a letter, with its parties."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.blocks import Blocks
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory, LetterId, PartyId
from app.domain.journal import Act
from app.domain.letters import Direction, Letter, LetterParty, Original, Role, Status
from app.domain.parties import Party
from app.domain.readings import ReadField, Reading, date_of
from app.intake.fields.copies import copies
from app.language.names import read_name
from app.services.hand import Hand
from app.storage.work import Work

INCOMING_KIND = "incoming"
SEPARATOR = ";"
"""Between names in a line: they hold commas themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registration:
    """What is to be registered of a letter, as a person sees and corrects it. Parties are as printed."""

    direction: Direction
    kind: str
    status: Status
    subject: str = ""
    our_kenmerk: str = ""
    their_kenmerk: str = ""
    dated: date | None = None
    received: date | None = None
    sent: date | None = None
    sender: str = ""
    sender_function: str = ""
    addressee: str = ""
    signatory: str = ""
    copies: str = ""
    """To whom an afschrift went, with semicolons between them."""


def proposed(reading: Reading, plain: str = "") -> Registration:
    """Return what a reading proposes to register, with whom the text it was read from names as getting a copy."""
    found = evidence(reading)
    incoming = _is_incoming(reading)
    return Registration(
        direction=Direction.INCOMING if incoming else Direction.OUTGOING,
        kind=shown(reading.kind) or INCOMING_KIND,
        status=Status.RECEIVED if incoming else Status.SENT,
        subject=shown(found.get("subject")),
        our_kenmerk=shown(found.get("our_kenmerk")),
        their_kenmerk=shown(found.get("their_kenmerk")),
        dated=date_of(found.get("dated")),
        sent=date_of(found.get("sent")),
        sender=shown(found.get("sender")),
        sender_function=shown(found.get("sender_function")),
        addressee=shown(found.get("addressee")),
        signatory=shown(found.get("signatory")),
        copies=f"{SEPARATOR} ".join(copies(plain)),
    )


def evidence(reading: Reading) -> Mapping[str, ReadField]:
    """Return what each value of the proposed registration was read from, by the names of its fields.

    What an incoming letter calls "ons kenmerk" is theirs, and the other way round. A letter without a kind is
    taken for incoming: ours are made here and carry one.
    """
    incoming = _is_incoming(reading)
    ours, theirs = reading.our_kenmerk, reading.their_kenmerk
    found = {
        "kind": reading.kind,
        "subject": reading.subject,
        "our_kenmerk": theirs if incoming else ours,
        "their_kenmerk": ours if incoming else theirs,
        "dated": reading.dated,
        "sent": None if incoming else reading.dated,
        "sender": (reading.signatory or reading.organisation) if incoming else reading.organisation,
        "sender_function": reading.signatory_function,
        "addressee": reading.addressee,
        "signatory": None if incoming else reading.signatory,
    }
    return {name: read for name, read in found.items() if read}


def _is_incoming(reading: Reading) -> bool:
    return (shown(reading.kind) or INCOMING_KIND) == INCOMING_KIND


def shown(read: ReadField | None) -> str:
    """Return the value of a field that was read, or nothing."""
    return read.best.value if read else ""


def register(
    work: Work,
    new_id: IdFactory,
    hand: Hand,
    registration: Registration,
    text: Blocks,
    file: tuple[str, str, bytes] | None,
) -> Letter:
    """Return the letter as it stands in the register from now on. `file` is its name, media type and bytes.

    Raises:
        KnownError: ALREADY_REGISTERED when the same bytes stand in the archive.
    """
    original = None
    if file:
        name, media_type, data = file
        original = Original(work.originals.put(data), name, media_type)
        known = work.letters.by_original(original.sha256)
        if known:
            raise KnownError(ErrorCode.ALREADY_REGISTERED, name=name, reference=known.our_kenmerk or known.id)
    letter = Letter(
        id=LetterId(new_id()),
        direction=registration.direction,
        kind=registration.kind,
        status=registration.status,
        subject=registration.subject,
        text=text,
        our_kenmerk=registration.our_kenmerk or None,
        their_kenmerk=registration.their_kenmerk or None,
        dated=registration.dated,
        received=registration.received,
        sent=registration.sent,
        parties=_parties(work, new_id, registration),
        original=original,
    )
    work.letters.add(letter)
    hand.note(work, Act.REGISTERED, letter.id)
    return letter


def _parties(work: Work, new_id: IdFactory, registration: Registration) -> tuple[LetterParty, ...]:
    """Only the sender of an incoming letter becomes somebody to write to; the others stay as printed."""
    found = []
    if registration.sender:
        party = None
        if registration.direction is Direction.INCOMING:
            party = _sender(work, new_id, registration)
        found.append(LetterParty(Role.SENDER, registration.sender, party))
    if registration.addressee:
        found.append(LetterParty(Role.ADDRESSEE, registration.addressee))
    if registration.signatory:
        found.append(LetterParty(Role.SIGNATORY, registration.signatory))
    return (*found, *copies_to(registration.copies))


def copies_to(typed: str, known: Iterable[LetterParty] = ()) -> tuple[LetterParty, ...]:
    """Return the parties that get a copy by what was typed; who of `known` is named again stays who that was."""
    held = {each.shown: each for each in known if each.role is Role.COPY}
    names = dict.fromkeys(filter(None, (" ".join(each.split()) for each in typed.split(SEPARATOR))))
    return tuple(held.get(name, LetterParty(Role.COPY, name)) for name in names)


def with_copies(letter: Letter, typed: str) -> Letter:
    """Return a letter with a copy to whom was typed, and to nobody else."""
    others = tuple(each for each in letter.parties if each.role is not Role.COPY)
    return replace(letter, parties=(*others, *copies_to(typed, letter.parties)))


def copies_typed(letter: Letter) -> str:
    """Return to whom a letter has gone as a copy, as it would be typed."""
    return f"{SEPARATOR} ".join(each.shown for each in letter.parties if each.role is Role.COPY)


def _sender(work: Work, new_id: IdFactory, registration: Registration) -> Party:
    """The party that bears this name and function already, or a new one.

    An organisation that wrote without a name is never taken for a person who works there.
    """
    name = read_name(registration.sender)
    function = registration.sender_function
    for party in work.parties.all():
        if function not in ("", party.function):
            continue
        if name and party.name and (party.name.surname, party.name.prefix) == (name.surname, name.prefix):
            if name.initials in ("", party.name.initials):
                return party
        elif not name and party.name is None and party.organisation == (registration.sender,):
            return party
    organisation = () if name else (registration.sender,)
    party = Party(id=PartyId(new_id()), name=name, function=function, organisation=organisation)
    work.parties.add(party)
    return party
