"""What is told of a letter at intake beside those the register has: never in the way."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.beside import Beside
from app.domain.imports import Outcome
from app.domain.letters import Direction, Letter, LetterParty, Role, Status
from app.domain.links import Relation
from app.services.import_report import file_lines
from app.services.registering import Registration
from tests.storage.samples import a_letter, para

DAY = date(2022, 6, 28)
WORDS = "Met deze brief informeer ik uw Kamer over de voortgang van de voorbeeldhavens in het afgelopen jaar."
FILE = """Aan de Voorzitter van de Tweede Kamer
der Staten-Generaal
Postbus 20018
2500 EA DEN HAAG

Datum 3 mei 2022
Betreft Voortgang van de voorbeeldhavens

Ons kenmerk
4000100

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de voortgang van de voorbeeldhavens in het afgelopen jaar.

Hoogachtend,

De Minister van Voorbeeldzaken,

A.B. Voorbeeldman
"""


def put_series(desk: Services) -> None:
    """A house that gives a number every day, from 2020 to 2023."""
    with desk.letters.archive.writing() as work:
        for day in range(0, 1200, 30):
            dated = date(2020, 1, 1) + timedelta(days=day)
            kenmerk = str(4_000_000 + day)
            work.letters.add(outgoing("Kort.", "de Voorzitter", our_kenmerk=kenmerk, dated=dated))


def outgoing(words: str, addressee: str, **fields: object) -> Letter:
    to = (LetterParty(Role.ADDRESSEE, addressee),)
    given = {"direction": Direction.OUTGOING, "status": Status.SENT, "parties": to, "dated": DAY} | fields
    return a_letter(words, **given)


def keep(desk: Services, *letters: Letter) -> None:
    with desk.letters.archive.writing() as work:
        for letter in letters:
            work.letters.add(letter)


def wanted(**fields: object) -> Registration:
    given = {"direction": Direction.OUTGOING, "kind": "kamerbrief", "status": Status.SENT, "dated": DAY} | fields
    return Registration(**given)  # type: ignore[arg-type]


def test_a_number_out_of_its_time_is_told_before_registering_and_does_not_stand_in_the_way(desk: Services) -> None:
    put_series(desk)
    typed = wanted(our_kenmerk="4000060", dated=date(2022, 6, 28))
    odd = desk.intake.beside(typed).odd
    assert odd is not None
    assert odd.points_at == date(2020, 3, 1)
    letter, _ = desk.letters.register(typed, ())
    assert desk.intake.beside_letter(letter.id).odd == odd
    assert desk.intake.beside(wanted(our_kenmerk="4000905")) == Beside()


@pytest.mark.parametrize("fields", [{"dated": None}, {"our_kenmerk": ""}, {"direction": Direction.INCOMING}])
def test_nothing_is_said_of_what_has_no_number_of_ours_or_no_date(desk: Services, fields: dict[str, object]) -> None:
    put_series(desk)
    given = {"our_kenmerk": "4000060", "status": Status.RECEIVED} | fields
    if fields.get("direction") is None:
        given["status"] = Status.SENT
    assert desk.intake.beside(wanted(**given)) == Beside()


def test_an_import_tells_it_in_its_report_and_registers_all_the_same(desk: Services, tmp_path: Path) -> None:
    put_series(desk)
    (tmp_path / "brief.txt").write_text(FILE, "utf-8")
    (imported,) = desk.intake.import_files([tmp_path / "brief.txt"])
    assert imported.outcome is Outcome.REGISTERED
    assert imported.beside.odd is not None
    assert "Let op: het nummer 4000100 past niet bij een brief van 3 mei 2022" in file_lines([imported])


def test_the_same_letter_of_the_same_day_to_somebody_else_is_seen_as_its_twin(desk: Services) -> None:
    second = outgoing(WORDS, "de Voorzitter van de Tweede Kamer der Staten-Generaal")
    keep(desk, second, outgoing("Een heel andere brief over iets anders, met genoeg woorden om te tellen.", "iemand"))
    first = outgoing(WORDS.replace("uw Kamer", "u"), "de Voorzitter van de Eerste Kamer der Staten-Generaal")
    keep(desk, first)
    (twin,) = desk.intake.beside_letter(first.id).twins
    assert twin.id == second.id
    desk.linking.link(first.id, second.id, Relation.TWIN)
    assert desk.intake.beside_letter(first.id).twins == desk.intake.beside_letter(second.id).twins == ()


@pytest.mark.parametrize(
    "other",
    [
        outgoing(WORDS, "de Voorzitter"),
        outgoing(WORDS, "iemand anders", dated=DAY + timedelta(days=1)),
        outgoing(WORDS, "iemand anders", direction=Direction.INCOMING, status=Status.RECEIVED),
        outgoing(WORDS + " En dit is een slot van nog heel wat woorden meer dan er stonden.", "iemand anders"),
        outgoing(WORDS, "iemand anders", parties=()),
    ],
)
def test_no_twin_is_seen_in(desk: Services, other: Letter) -> None:
    one = outgoing(WORDS, "De  Voorzitter")
    keep(desk, one, other)
    assert desk.intake.beside_letter(one.id).twins == ()


def test_short_letters_are_no_twins_and_binned_ones_neither(desk: Services) -> None:
    short, other = outgoing("Zie de bijlage.", "de een"), outgoing("Zie de bijlage.", "de ander")
    one, binned = outgoing(WORDS, "de een"), outgoing(WORDS, "de ander")
    keep(desk, short, other, one, binned)
    desk.discarding.bin(binned.id)
    assert desk.intake.beside_letter(short.id).twins == desk.intake.beside_letter(one.id).twins == ()


def test_a_damaged_neighbour_does_not_stand_in_the_way(desk: Services) -> None:
    one, other = outgoing(WORDS, "de een"), outgoing(WORDS, "de ander")
    keep(desk, one, other)
    with desk.letters.archive.writing() as work:
        connection = work.search._connection
        connection.exec_driver_sql("UPDATE letter SET text_sha256 = 'x' WHERE id = ?", (other.id.hex,))
    assert desk.intake.beside_letter(one.id).twins == ()


def test_twins_are_told_in_the_report_by_kenmerk_and_addressee(desk: Services, tmp_path: Path) -> None:
    folder = tmp_path / "brieven"
    folder.mkdir()
    for number, chamber in ((1, "Tweede"), (2, "Eerste")):
        text = FILE.replace("4000100", f"400010{number}").replace("Tweede", chamber)
        (folder / f"{number}.txt").write_text(text, "utf-8")
    _, imported = desk.intake.import_files([folder])
    assert [each.kenmerk for each in imported.beside.twins] == ["4000101"]
    assert "Dit lijkt dezelfde brief als 4000101 aan " in file_lines([imported])


def test_a_letter_without_words_has_no_twins(desk: Services) -> None:
    one, other = outgoing("", "de een", text=()), outgoing("", "de ander", text=para(""))
    keep(desk, one, other)
    assert desk.intake.beside_letter(one.id) == Beside()
