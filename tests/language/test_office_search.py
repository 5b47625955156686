"""Offices and ministries by the words a person types; ministries and holders are examples."""

from datetime import date
from uuid import UUID

import pytest

from app.domain.ids import PartyId, TenureId
from app.domain.offices import Ministry, Stand, Tenure
from app.language.office_search import Sought, kindred, named, offices_meant, read_sought, successors

STAND = Stand("voorbeeld", date(2026, 1, 1))
SINCE = date(2010, 1, 1)


def ministry(code: str, name: str, *follows: str) -> Ministry:
    return Ministry(code=code, name=name, first=SINCE, follows=follows, stand=STAND)


def tenure(office: str, code: str) -> Tenure:
    return Tenure(
        id=TenureId(UUID(int=1)), office=office, ministry=code, holder=PartyId(UUID(int=2)), first=SINCE, stand=STAND
    )


MINISTRIES = (
    ministry("venj", "Veiligheid en Justitie"),
    ministry("jenv", "Justitie en Veiligheid", "venj"),
    ministry("eli", "Economische Zaken, Landbouw en Innovatie"),
    ministry("ez", "Economische Zaken", "eli"),
    ministry("ezk", "Economische Zaken en Klimaat", "ez"),
    ministry("lnv", "Landbouw, Natuur en Voedselkwaliteit", "ez"),
    ministry("az", "Algemene Zaken"),
)
PREMIER = tenure("minister-president, minister van Algemene Zaken", "az")
JUSTICE = tenure("minister van Justitie en Veiligheid", "jenv")
PROTECTION = tenure("minister voor Rechtsbescherming", "jenv")
SECRETARY = tenure("staatssecretaris van Justitie en Veiligheid", "jenv")
ECONOMY = tenure("minister van Economische Zaken en Klimaat", "ezk")
FARMING = tenure("minister van Landbouw, Natuur en Voedselkwaliteit", "lnv")
HELD = (PREMIER, JUSTICE, PROTECTION, SECRETARY, ECONOMY, FARMING)
BEFORE = (tenure("minister van Economische Zaken", "ez"), tenure("staatssecretaris van Economische Zaken", "ez"))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("", HELD),
        ("minister van Justitie", (JUSTICE,)),
        ("de Minister van JUSTITIE en Veiligheid", (JUSTICE,)),
        ("minister JenV", (JUSTICE,)),
        ("minister van Veiligheid en Justitie", (JUSTICE,)),
        ("minister V&J", (JUSTICE,)),
        ("JenV", (JUSTICE, PROTECTION, SECRETARY)),
        ("ministerie van Justitie en Veiligheid", (JUSTICE, PROTECTION, SECRETARY)),
        ("staatssecretaris Justitie", (SECRETARY,)),
        ("rechtsbescherming", (PROTECTION,)),
        ("minister-president", (PREMIER,)),
        ("minister president", (PREMIER,)),
        ("minister van Algemene Zaken", (PREMIER,)),
        ("minister EL&I", (ECONOMY, FARMING)),
        ("staatssecretaris EL&I", ()),
        ("Volksgezondheid", ()),
    ],
)
def test_an_office_is_found_by_its_words_or_its_ministry(words: str, meant: tuple[Tenure, ...]) -> None:
    assert offices_meant(HELD, MINISTRIES, words) == meant


@pytest.mark.parametrize("words", ["minister van Landbouw", "minister LNV", "minister EZK"])
def test_a_ministry_is_followed_back_to_what_it_came_from(words: str) -> None:
    assert offices_meant(BEFORE, MINISTRIES, words) == BEFORE[:1]


def test_what_is_asked_for_is_taken_apart() -> None:
    assert read_sought("de staatssecretaris van Financiën") == Sought("staatssecretaris", "Financiën")
    assert read_sought("minister-president, minister van Algemene Zaken").rank == "minister-president"
    assert read_sought("Ministerie van Defensie") == Sought("", "Defensie")
    assert read_sought("ministerraad").rank == ""


def test_a_ministry_is_meant_by_code_abbreviation_name_or_words() -> None:
    assert [each.code for each in named(MINISTRIES, "ezk")] == ["ezk"]
    assert [each.code for each in named(MINISTRIES, "EZ")] == ["ez"]
    assert [each.code for each in named(MINISTRIES, "landbouw")] == ["eli", "lnv"]
    assert named(MINISTRIES, "") == ()


def test_kindred_are_those_before_and_after_and_no_brothers() -> None:
    codes = kindred(MINISTRIES, named(MINISTRIES, "ezk"))
    assert codes == {"ezk", "ez", "eli"}
    assert kindred(MINISTRIES, named(MINISTRIES, "ez")) == {"ez", "eli", "ezk", "lnv"}


def test_ministries_that_follow_each_other_round_do_not_hang() -> None:
    round_ = (ministry("a", "A", "b"), ministry("b", "B", "a"))
    assert kindred(round_, round_[:1]) == {"a", "b"}


def test_the_successor_holds_the_office_under_its_name_then() -> None:
    old = tenure("minister van Veiligheid en Justitie", "venj")
    assert successors(old, HELD, MINISTRIES) == (JUSTICE,)
    assert successors(JUSTICE, HELD, MINISTRIES) == (JUSTICE,)
    assert successors(tenure("minister van Zaken", "weg"), HELD, MINISTRIES) == ()
