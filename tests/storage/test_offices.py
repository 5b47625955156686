"""Office holders, ministries and recesses in the register."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartyId, TenureId
from app.domain.offices import Ministry, RecessPeriod, Stand, Tenure
from app.domain.parties import Party
from app.storage.archive import Archive
from tests.storage.samples import a_party

STAND = Stand("voorbeeld", date(2026, 1, 1))


def a_tenure(holder: Party, **fields: object) -> Tenure:
    given: dict[str, object] = {
        "id": TenureId(uuid4()),
        "office": "minister van Voorbeelden",
        "ministry": "vb",
        "holder": holder.id,
        "first": date(2020, 1, 1),
        "last": date(2024, 1, 1),
        "acting": True,
        "stand": STAND,
    }
    return Tenure(**(given | fields))  # type: ignore[arg-type]


def test_a_tenure_comes_back_as_it_was_kept_and_mended(archive: Archive) -> None:
    party = a_party()
    tenure = a_tenure(party)
    with archive.writing() as work:
        work.parties.add(party)
        assert work.tenures.put(tenure)
        mended = replace(tenure, last=None, acting=False)
        assert not work.tenures.put(mended)
    with archive.reading() as work:
        assert work.tenures.get(tenure.id) == mended
        assert work.tenures.find(str(tenure.id)[:8]) == mended
        assert work.tenures.all() == (mended,)


def test_a_tenure_of_nobody_is_refused(archive: Archive) -> None:
    with pytest.raises(KnownError) as caught, archive.writing() as work:
        work.tenures.put(a_tenure(a_party()))
    assert caught.value.code is ErrorCode.UNKNOWN_PARTY


@pytest.mark.parametrize("typed", ["", "abc", "abcdef01"])
def test_a_tenure_that_is_not_there_is_unknown(archive: Archive, typed: str) -> None:
    with archive.reading() as work:
        with pytest.raises(KnownError) as caught:
            work.tenures.find(typed)
        assert caught.value.code is ErrorCode.UNKNOWN_TENURE
        with pytest.raises(KnownError):
            work.tenures.get(TenureId(UUID(int=1)))


def test_a_ministry_is_kept_by_its_code(archive: Archive) -> None:
    one = Ministry(code="vb", name="Voorbeelden", first=date(2010, 1, 1), follows=("oud", "ouder"), stand=STAND)
    with archive.writing() as work:
        assert work.ministries.put(one)
        renamed = replace(one, name="Voorbeelden en Proeven", last=date(2020, 1, 1))
        assert not work.ministries.put(renamed)
        assert work.ministries.all() == (renamed,)


def test_a_recess_is_kept_by_its_name_and_year(archive: Archive) -> None:
    summer = RecessPeriod(name="summer", first=date(2023, 7, 7), last=date(2023, 9, 4), stand=STAND)
    autumn = RecessPeriod(name="autumn", first=date(2023, 10, 13), last=date(2023, 10, 23), stand=STAND)
    next_year = replace(summer, first=date(2024, 7, 5), last=date(2024, 9, 2))
    with archive.writing() as work:
        assert [work.recesses.put(each) for each in (next_year, summer, autumn)] == [True, True, True]
        longer = replace(summer, first=date(2023, 7, 6))
        assert not work.recesses.put(longer)
        assert work.recesses.all() == (longer, autumn, next_year)


def test_what_a_data_file_said_is_told_from_what_a_person_mended(archive: Archive) -> None:
    party = a_party(id=PartyId(uuid4()))
    one = Ministry(code="vb", name="Voorbeelden", first=date(2010, 1, 1), stand=STAND)
    with archive.writing() as work:
        assert not work.standing.is_as_loaded(one)
        work.standing.put([one, party])
        work.standing.put([one])
        assert work.standing.is_as_loaded(one)
        assert work.standing.is_as_loaded(party)
        assert not work.standing.is_as_loaded(replace(one, name="Proeven"))
        assert set(work.standing.loaded()) == {"ministry:vb", f"party:{party.id}"}
