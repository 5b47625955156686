"""Who held which office when, and which drafts a change of cabinet touches, by the facts of a new archive."""

from dataclasses import replace
from datetime import date

import pytest

from app.composition import Services
from app.domain.changes import Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId, TenureId
from app.domain.journal import Act
from app.domain.letters import Direction, Letter, Status
from app.domain.offices import Stand
from app.language.dates.recess import RecessKind

STAND = Stand("voorbeeld", date(2026, 1, 1))
CHANGE = date(2024, 7, 2)


def surnames(desk: Services, day: date, words: str) -> list[str]:
    return [each.party.name.surname for each in desk.offices.on(day, words) if each.party.name]


@pytest.mark.parametrize(
    ("day", "words", "held_by"),
    [
        (date(2022, 6, 28), "minister van Justitie", ["Yeşilgöz-Zegerius"]),
        (date(2024, 7, 1), "minister JenV", ["Yeşilgöz-Zegerius"]),
        (CHANGE, "minister JenV", ["Weel"]),
        (date(2016, 1, 1), "Justitie en Veiligheid", ["Steur", "Dijkhoff"]),
        (date(2015, 3, 15), "minister VenJ", ["Blok"]),
        (date(2014, 1, 1), "minister van Klimaat en Groene Groei", ["Kamp"]),
        (date(2009, 1, 1), "minister van Justitie", []),
        (date(2026, 3, 1), "Asiel", ["Brink"]),
        (date(2012, 1, 1), "minister van Landbouw", ["Verhagen"]),
        (date(2022, 9, 15), "minister LNV", ["Schouten"]),
        (date(2020, 4, 1), "minister VWS", ["Jonge"]),
        (date(2020, 4, 1), "minister voor Medische Zorg", ["Rijn"]),
        (date(2025, 8, 31), "minister OCW", ["Hermans"]),
    ],
)
def test_who_held_an_office_on_a_day(desk: Services, day: date, words: str, held_by: list[str]) -> None:
    assert surnames(desk, day, words) == held_by


def test_a_ministry_has_the_name_of_the_day(desk: Services) -> None:
    names = {
        year: [each.name for each in desk.offices.ministries_on(date(year, 12, 31), "EZK")]
        for year in (2010, 2016, 2018, 2024)
    }
    assert names == {
        2010: ["Economische Zaken, Landbouw en Innovatie"],
        2016: ["Economische Zaken"],
        2018: ["Economische Zaken en Klimaat"],
        2024: ["Economische Zaken", "Klimaat en Groene Groei"],
    }
    (holder,) = desk.offices.on(date(2016, 1, 1), "minister VenJ")
    assert holder.ministry is not None
    assert holder.ministry.name == "Veiligheid en Justitie"


def test_known_recesses_beat_the_rule(desk: Services) -> None:
    calendar = desk.offices.recess_calendar()
    autumn, by_rule = calendar.of(RecessKind.AUTUMN, 2023), calendar.of(RecessKind.AUTUMN, 1999)
    assert autumn is not None
    assert (autumn.first, autumn.last) == (date(2023, 10, 13), date(2023, 10, 23))
    assert by_rule is not None
    assert by_rule.first == date(1999, 10, 15)


def test_a_tenure_is_added_mended_and_ended(desk: Services) -> None:
    holder = desk.parties.find("m-rutte").id
    tenure, changes = desk.offices.add("minister van Voorbeelden", "", holder, date(2026, 1, 1), STAND)
    assert changes.touches(Kind.HOUSE_FACT, tenure.id)
    assert surnames(desk, date(2026, 5, 1), "minister van voorbeelden") == ["Rutte"]
    desk.offices.mend(replace(tenure, office="minister voor Voorbeelden"))
    ended, _ = desk.offices.end(str(tenure.id), date(2026, 4, 1))
    assert ended.office == "minister voor Voorbeelden"
    assert surnames(desk, date(2026, 5, 1), "minister voor voorbeelden") == []
    with desk.offices.archive.reading() as work:
        acts = [entry.act for entry in work.journal.of(tenure.id)]
    assert acts == [Act.TENURE_ADDED, Act.TENURE_CHANGED, Act.TENURE_CHANGED]


def test_a_tenure_ends_after_it_began_and_must_be_there_to_be_mended(desk: Services) -> None:
    (holder,) = desk.offices.on(date(2022, 6, 28), "minister van Justitie")
    with pytest.raises(KnownError) as caught:
        desk.offices.end(str(holder.tenure.id), holder.tenure.first)
    assert caught.value.code is ErrorCode.TENURE_BACKWARDS
    with pytest.raises(KnownError) as caught:
        desk.offices.mend(replace(holder.tenure, id=TenureId(holder.party.id)))
    assert caught.value.code is ErrorCode.UNKNOWN_TENURE


def a_draft(desk: Services, signatory: str, day: date | None = None) -> DraftId:
    return desk.drafting.begin("kamerbrief", day=day, assignments=[("ondertekenaar", signatory)])[0].draft.id


def test_an_open_draft_of_somebody_out_of_office_is_flagged_with_the_successor(desk: Services) -> None:
    draft = a_draft(desk, "i-w-opstelten")
    assert desk.offices.stale_drafts(date(2015, 3, 9)) == ()
    (stale,) = desk.offices.stale_drafts(date(2018, 1, 1))
    assert (stale.draft, stale.fact, stale.ended.last) == (draft, "ondertekenaar", date(2015, 3, 10))
    (successor,) = stale.successors
    assert successor.office == "minister van Justitie en Veiligheid"


def test_the_date_of_a_draft_counts_and_not_today(desk: Services) -> None:
    a_draft(desk, "i-w-opstelten", date(2015, 3, 9))
    assert desk.offices.stale_drafts(CHANGE) == ()
    late = a_draft(desk, "i-w-opstelten", date(2015, 3, 10))
    assert [each.draft for each in desk.offices.stale_drafts(date(2012, 1, 1))] == [late]


def test_a_new_office_does_not_save_a_draft_in_the_old_one(desk: Services) -> None:
    desk.parties.mend(replace(desk.parties.find("f-b-j-grapperhaus"), function="Minister van Defensie"))
    draft = a_draft(desk, "f-b-j-grapperhaus")
    assert [each.draft for each in desk.offices.stale_drafts(date(2021, 10, 1))] == [draft]


def test_who_has_no_tenure_is_never_out_of_office(desk: Services) -> None:
    a_draft(desk, "minister-jenv")
    desk.drafting.begin("kamerbrief")
    assert desk.offices.stale_drafts(CHANGE) == ()


@pytest.mark.parametrize(("status", "flagged"), [(Status.TO_SIGN, 1), (Status.SIGNED, 0), (Status.SENT, 0)])
def test_what_was_signed_is_left_be(desk: Services, status: Status, flagged: int) -> None:
    draft = a_draft(desk, "i-w-opstelten")
    letter = Letter(
        id=LetterId(draft),
        direction=Direction.OUTGOING,
        kind="kamerbrief",
        status=status,
        subject="Voorbeeld",
        text=(),
        draft=draft,
    )
    with desk.offices.archive.writing() as work:
        work.letters.add(letter)
    assert len(desk.offices.stale_drafts(CHANGE)) == flagged
