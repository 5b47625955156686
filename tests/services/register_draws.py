"""What is drawn for the random life of a register: few words, so that letters meet in searches and kenmerken."""

from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from hypothesis import strategies as st

from tests.services.register_values import Fields

PICK = st.integers(0, 2**12)
"""Which of many: the machine makes it one that is there."""
WORDS = st.lists(
    st.sampled_from(["voorbeeld", "haven", "brug", "bruggen", "café", "Cafe", "w1", "w3", "é", "motie"]),
    min_size=1,
    max_size=4,
).map(" ".join)
TEXT = st.lists(WORDS, min_size=1, max_size=3).map("\n".join)
KENMERK = st.sampled_from([None, "VB-1", "vb–1", "VB- 2", "VB-3", "VB-12", "DMS 2031/7", "dms2031/7", "PM", "-"])
DAY = st.none() | st.integers(0, 40).map(lambda days: date(2031, 1, 1) + timedelta(days))
WHY = st.sampled_from(["tikfout", " verzoek om wissen ", "dubbel", "  ", "opruimen", ""])
ORIGINALS = {sha256(data).hexdigest(): data for data in (b"brief een", b"brief twee", b"brief drie", b"b" * 70_000)}
QUERIES = ("", "voorbeeld", "haven brug", "bru*", "café", "vb-1", "VB-1*", "burgemeester", "Proefdorp", "w3", "1")
INCOMING = ("received", "in_progress", "answered", "noted")
OUTGOING = ("concept", "to_sign", "signed", "sent", "withdrawn")
FUNCTIONS = ("", "burgemeester", "voorzitter")
SENDERS: dict[str, tuple[str, str, str]] = {
    "Stichting Voorbeeld": ("", "", "Stichting Voorbeeld"),
    "Gemeente Proefdorp": ("", "", "Gemeente Proefdorp"),
    "J. Proef": ("Proef", "J.", ""),
    "A.B. Haven": ("Haven", "A.B.", ""),
}
"""Senders as printed, and the surname, initials and organisation they are read as."""


def party_of_sender(sender: str, function: str) -> Fields:
    """Return the party a sender becomes who is not known yet."""
    surname, initials, organisation = SENDERS[sender]
    known = {"surname": surname, "initials": initials, "function": function, "organisation": organisation}
    return {**known, "place": "", "e_mail": ""}


def _letter(status: str, drawn: Fields) -> Fields:
    direction = "incoming" if status in INCOMING else "outgoing"
    return {
        **drawn,
        "direction": direction,
        "kind": "brief",
        "status": status,
        "rubricering": ("none",),
        "retention": (False, None),
    }


LETTER: st.SearchStrategy[Fields] = st.builds(
    _letter,
    st.sampled_from(INCOMING + OUTGOING),
    st.fixed_dictionaries({
        "subject": WORDS,
        "text": TEXT,
        "our_kenmerk": KENMERK,
        "their_kenmerk": KENMERK,
        "dated": DAY,
        "received": DAY,
        "sent": DAY,
        "original": st.none() | st.sampled_from(list(ORIGINALS)),
    }),
)  # fmt: skip
PARTY: st.SearchStrategy[Fields] = st.fixed_dictionaries({
    "surname": st.sampled_from(["", "Proef", "Haven"]),
    "initials": st.sampled_from(["", "J."]),
    "function": st.sampled_from(FUNCTIONS),
    "organisation": st.sampled_from(["", "Gemeente Proefdorp", "Stichting Voorbeeld", "Vereniging Test"]),
    "place": st.sampled_from(["", "Proefdorp"]),
    "e_mail": st.sampled_from(["", "post@voorbeeld.example"]),
}).map(lambda known: known if known["surname"] else {**known, "initials": ""})  # fmt: skip
ALTERATION: st.SearchStrategy[tuple[str, Any]] = st.one_of(
    st.tuples(st.just("subject"), WORDS),
    st.tuples(st.just("text"), TEXT),
    st.tuples(st.sampled_from(["our_kenmerk", "their_kenmerk"]), KENMERK),
    st.tuples(st.sampled_from(["dated", "received", "sent"]), DAY),
    st.tuples(st.just("kind"), st.sampled_from(["brief", "nota"])),
    st.tuples(
        st.just("rubricering"), st.sampled_from([("none",), ("departementaal_vertrouwelijk",), ("stg_geheim",)])
    ),
    st.tuples(st.just("retention"), st.sampled_from([(False, None), (True, None), (False, 10)])),
    st.tuples(st.just("parties"), st.sampled_from(["add", "drop", "turn"])),
    st.tuples(st.just("status"), st.sampled_from(["noted", "sent"])),
)
