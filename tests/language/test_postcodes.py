import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.parties import Address
from app.language.postcodes import Kix, kix_of, read_kix, read_postcode, write_kix


@pytest.mark.parametrize("text", ["1234 AB", "1234ab", " 1234  Ab ", "1234\N{NO-BREAK SPACE}AB"])
def test_a_postcode_is_written_with_one_space_and_capitals(text: str) -> None:
    assert read_postcode(text) == "1234 AB"


@pytest.mark.parametrize(
    "text", ["", "0234 AB", "1234", "1234 A", "1234 SS", "1234 sa", "1234 ABC", "B-2000", "١٢٣٤ AB"]
)
def test_what_the_post_gives_out_to_nobody_is_no_postcode(text: str) -> None:
    assert read_postcode(text) is None


@pytest.mark.parametrize(
    ("street", "kix"),
    [
        ("Voorbeeldplein 147", "1234AB147"),
        ("Postbus 20018", "1234AB20018"),
        ("Voorbeeldlaan 12a", "1234AB12XA"),
        ("Voorbeeldlaan 12-3", "1234AB12X3"),
        ("Voorbeeldlaan 12 bis", "1234AB12XBIS"),
        ("Plein 1813 12", "1234AB12"),
    ],
)
def test_a_kix_code_holds_postcode_number_and_addition(street: str, kix: str) -> None:
    code = kix_of(Address(street=street, postcode="1234 AB", place="Proefstad"))
    assert code is not None
    assert write_kix(code) == kix


@pytest.mark.parametrize(
    "address",
    [
        Address(street="Voorbeeldplein", postcode="1234 AB"),
        Address(street="Voorbeeldplein 147", postcode=""),
        Address(street="147", postcode="1234 AB"),
        Address(street="Grote Markt 1", postcode="2000", country="België"),
        Address(street="Voorbeeldplein 1", postcode="1234 AB", country="Suriname"),
    ],
)
def test_an_address_the_post_cannot_sort_has_no_kix_code(address: Address) -> None:
    assert kix_of(address) is None


@pytest.mark.parametrize("text", ["", "1234AB", "1234SS12", "1234AB12X", "1234AB123456", "12AB", "1234 AB12"])
def test_what_is_no_kix_code_is_not_read(text: str) -> None:
    assert read_kix(text) is None


@given(
    st.builds(
        Kix,
        st.from_regex(r"\A[1-9][0-9]{3}[A-R]{2}\Z"),
        st.integers(1, 99999),
        st.from_regex(r"\A([A-Z0-9]{1,6})?\Z"),
    )
)
def test_a_kix_code_written_is_read_back(kix: Kix) -> None:
    assert read_kix(write_kix(kix)) == kix
    assert read_kix(write_kix(kix).lower()) == kix
