"""Standing facts: each with its source, loaded again without harm to what a person mended."""

import tomllib
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.composition import Services
from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.domain.standing import Load
from app.language.office_search import named
from app.services.standing_file import read_standing
from tests.support.shared import ROOT

SHIPPED = ROOT / "resources" / "standing.toml"
FILE = """
[[party]]
slug = "voorbeeld"
name = { surname = "Voorbeeld" }
source = "verzonnen"
as_of = 2026-01-01

[[ministry]]
code = "vb"
name = "Voorbeelden"
first = 2020-01-01
source = "verzonnen"
as_of = 2026-01-01

[[tenure]]
holder = "voorbeeld"
office = "minister van Voorbeelden"
ministry = "vb"
first = 2020-01-01
source = "verzonnen"
as_of = 2026-01-01

[[recess]]
name = "summer"
first = 2030-07-05
last = 2030-09-02
source = "verzonnen"
as_of = 2026-01-01
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path, FILE)


def written(folder: Path, text: str) -> Path:
    file = folder / "vast.toml"
    file.write_text(text, "utf-8")
    return file


def loads(desk: Services, file: Path, *, replace: bool = False) -> list[Load]:
    return [each.load for each in desk.standing.load(file, replace=replace)[0]]


def test_a_new_archive_has_every_fact_and_loading_again_changes_nothing(desk: Services) -> None:
    told, changes = desk.standing.load()
    assert Counter(each.load for each in told) == {Load.SAME: len(told)}
    assert len(told) > 100
    assert changes == Changes()
    with desk.standing.archive.reading() as work:
        (entry,) = work.journal.of("standing.toml")
    assert (entry.act, dict(entry.facts)) == (Act.STANDING_LOADED, {"added": str(len(told))})


def test_a_file_adds_what_is_new(desk: Services, file: Path) -> None:
    told, changes = desk.standing.load(file)
    assert [each.load for each in told] == [Load.ADDED] * 4
    assert changes.touches(Kind.PARTY)
    assert changes.touches(Kind.HOUSE_FACT)
    (holder,) = desk.offices.on(date(2026, 1, 1), "minister van Voorbeelden")
    assert holder.party.slug == "voorbeeld"


def test_a_fact_nobody_mended_follows_the_new_file(desk: Services, file: Path, tmp_path: Path) -> None:
    desk.standing.load(file)
    assert loads(desk, written(tmp_path, FILE.replace("2020-01-01", "2021-01-01", 1))) == [
        Load.SAME, Load.UPDATED, Load.SAME, Load.SAME,
    ]  # fmt: skip
    (ministry,) = named(desk.offices.ministries_on(date(2026, 1, 1)), "vb")
    assert ministry.first == date(2021, 1, 1)


def test_what_a_person_mended_is_told_and_kept_unless_asked_otherwise(
    desk: Services, file: Path, tmp_path: Path
) -> None:
    desk.standing.load(file)
    (holder,) = desk.offices.on(date(2026, 1, 1), "minister van Voorbeelden")
    desk.parties.mend(replace(holder.party, e_mail="v@voorbeeld.example"))
    desk.offices.end(str(holder.tenure.id), date(2025, 1, 1))
    assert loads(desk, file) == [Load.KEPT, Load.SAME, Load.KEPT, Load.SAME]
    newer = written(tmp_path, FILE.replace('Voorbeeld" }', 'Proef" }'))
    assert loads(desk, newer) == [Load.KEPT, Load.SAME, Load.KEPT, Load.SAME]
    assert desk.parties.find("voorbeeld").e_mail == "v@voorbeeld.example"
    assert loads(desk, newer, replace=True) == [Load.REPLACED, Load.SAME, Load.REPLACED, Load.SAME]
    assert desk.parties.find("proef").e_mail == ""
    assert len(desk.offices.on(date(2026, 1, 1), "minister van Voorbeelden")) == 1


def test_a_merged_party_is_not_brought_back_and_its_offices_follow_the_file(
    desk: Services, file: Path, tmp_path: Path
) -> None:
    desk.standing.load(file)
    desk.parties.merge("minister-jenv", "voorbeeld")
    assert loads(desk, file, replace=True) == [Load.KEPT, Load.SAME, Load.SAME, Load.SAME]
    newer = written(
        tmp_path,
        FILE.replace('ministry = "vb"\nfirst = 2020-01-01', 'ministry = "vb"\nfirst = 2020-01-01\nlast = 2025-01-01'),
    )
    assert loads(desk, newer) == [Load.KEPT, Load.SAME, Load.UPDATED, Load.SAME]
    desk.parties.undo_merge("voorbeeld")
    assert loads(desk, newer) == [Load.SAME] * 4


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("[[party]", ""),
        ("[[minister]]", "minister"),
        ("[[party]]\nname = { surname = 'X' }", "party 1: 'slug'"),
        ("[[party]]\nslug = 'x'\nkleur = 'rood'", "party 1: "),
        (FILE.replace('holder = "voorbeeld"', 'holder = "niemand"'), "tenure 1: 'niemand'"),
        (FILE.replace("last = 2030-09-02", "last = 2029-09-02"), "recess 1: last 2029-09-02"),
        (FILE.replace("first = 2020-01-01", "first = 'ooit'"), "ministry 1: ooit"),
        (FILE + FILE[FILE.index("[[recess]]") :], "recess:"),
        (FILE.replace('source = "verzonnen"\n', "", 2), "ministry 1: 'source'"),
    ],
)
def test_a_file_that_is_wrong_is_refused_by_name_and_nothing_is_loaded(
    desk: Services, tmp_path: Path, text: str, detail: str
) -> None:
    before = desk.parties.all()
    with pytest.raises(KnownError) as caught:
        desk.standing.load(written(tmp_path, text))
    assert caught.value.code is ErrorCode.STANDING_DAMAGED
    assert caught.value.facts["name"] == "vast.toml"
    assert caught.value.facts["detail"].startswith(detail)
    assert desk.parties.all() == before


def test_every_fact_that_comes_with_the_program_says_where_it_was_read() -> None:
    for entries in tomllib.loads(SHIPPED.read_text("utf-8")).values():
        for entry in entries:
            assert entry["source"].strip()
            assert type(entry["as_of"]) is date
            assert entry.get("last") or entry.get("first", date.min) <= entry["as_of"]


def test_no_office_that_comes_with_the_program_has_two_heads_at_once() -> None:
    facts = read_standing(SHIPPED)
    one_at_a_time = [each for each in facts.tenures if each.office.startswith("minister")]
    for place, one in enumerate(one_at_a_time):
        for other in one_at_a_time[place + 1 :]:
            if one.office == other.office and one.acting == other.acting:
                assert not one.holds_on(other.first), (one, other)
                assert not other.holds_on(one.first), (one, other)


def test_every_ministry_that_comes_with_the_program_has_a_head_on_every_day() -> None:
    facts = read_standing(SHIPPED)
    changes = {day for each in facts.tenures for day in (each.first, each.last) if day}
    for each in facts.ministries:
        office = f"minister van {each.name}"
        for day in sorted(changes | {each.first}):
            if each.holds_on(day):
                held = [one for one in facts.tenures if one.ministry == each.code and one.holds_on(day)]
                assert len([one for one in held if one.office.endswith(office)]) == 1, (each.code, day)


def test_ministries_that_come_with_the_program_follow_without_a_gap() -> None:
    facts = read_standing(SHIPPED)
    codes = {each.code: each for each in facts.ministries}
    assert {each.ministry for each in facts.tenures} <= set(codes)
    for each in facts.ministries:
        for before in each.follows:
            assert codes[before].first < each.first
            assert (codes[before].last or each.first) >= each.first
