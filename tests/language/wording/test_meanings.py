from datetime import date
from typing import Any

import pytest

from app.domain.citations import Chamber, Kamerstuk
from app.domain.found import (
    CommitteeRequest,
    Direction,
    Found,
    HandelingenReference,
    KamerstukReference,
    LetterReference,
    Motie,
    Promise,
    QuestionAndAnswer,
    Toezegging,
)
from app.domain.marks import HeaderField, Mark, MarkKind
from app.domain.readings import Candidate
from app.language.wording.meanings import mark_title, meaning

AT: Any = {"text": "zoals het er\n staat", "start": 0, "end": 5, "confidence": 0.9, "rule": "rule"}
KAMERSTUK = Kamerstuk(chamber=Chamber.SECOND, session="2021/22", dossier="29911", number="348")
DAY = date(2022, 6, 11)


def marked(found: Found | QuestionAndAnswer | Candidate, field: HeaderField | None = None) -> Mark:
    return Mark(kind=MarkKind.LETTER, start=0, end=5, found=found, field=field)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (LetterReference(**AT, direction=Direction.OTHER), "zonder datum · tussen anderen"),
        (
            LetterReference(**AT, direction=Direction.INCOMING, day=DAY, inferred=True, kenmerk="VB-1"),
            "11 juni 2022 (jaar afgeleid) · aan de afzender · kenmerk VB-1",
        ),
        (KamerstukReference(**AT, kamerstuk=KAMERSTUK), "Kamerstukken II 2021/22, 29911, nr. 348"),
        (HandelingenReference(**AT), ""),
        (
            Motie(**AT, movers=("De Vries", "Jansen", "Proef"), day=DAY),
            "van De Vries, Jansen en Proef · 11 juni 2022",
        ),
        (Motie(**AT, movers=(), kamerstuk=Kamerstuk(dossier="36410", suffix="VI")), "Kamerstukken 36410 VI"),
        (Toezegging(**AT, identifier="TZ202403-117"), "nummer TZ202403-117"),
        (CommitteeRequest(**AT, day=DAY, kenmerk="2022Z1"), "11 juni 2022 · kenmerk 2022Z1"),
        (Promise(**AT), "zonder termijn"),
        (Promise(**AT, when="nog voor\nde zomer"), "‘nog voor de zomer’"),
        (Promise(**AT, when="11 juni", first=DAY, last=DAY), "‘11 juni’ · 11 juni 2022"),
        (Promise(**AT, last=DAY, inherited=True), "uiterlijk 11 juni 2022 · termijn uit de zin ervoor"),
        (Promise(**AT, first=DAY), "vanaf 11 juni 2022"),
        (Promise(**AT, first=DAY, last=date(2022, 9, 1)), "11 juni 2022 t/m 1 september 2022"),
        (QuestionAndAnswer((3,), "Klopt dit?", "Ja."), "beantwoord"),
        (QuestionAndAnswer((3, 8), "Klopt dit?", "Ja."), "samen beantwoord: 3 en 8"),
        (QuestionAndAnswer((4,), "Klopt dit?", ""), "niet beantwoord"),
    ],
)
def test_what_a_passage_means_is_said_in_plain_words(found: Found | QuestionAndAnswer, said: str) -> None:
    assert meaning(marked(found)) == said


def test_the_other_language_says_it_in_its_own_words() -> None:
    letter = LetterReference(**AT, direction=Direction.INCOMING, day=DAY, inferred=True)
    assert meaning(marked(letter), "en") == "11 juni 2022 (year inferred) · to the sender"


def test_a_mark_is_known_by_its_words_on_one_line_and_a_field_by_its_value() -> None:
    assert mark_title(marked(HandelingenReference(**AT)), "") == "zoals het er staat"
    assert mark_title(marked(QuestionAndAnswer((1,), "x", "y")), "Vr\nag en meer") == "Vr ag"
    dated = Candidate(value="2022-06-11", text="11-06-22", start=0, end=8, confidence=1, rule="label_beside")
    assert mark_title(marked(dated, HeaderField.DATED), "") == "Datum: 11 juni 2022"
    kind = Candidate(value="kamerbrief", text="x", start=0, end=8, confidence=1, rule="label_beside")
    assert mark_title(marked(kind, HeaderField.KIND), "") == "Soort: Kamerbrief"
