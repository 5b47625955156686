import pytest

from app.domain.citations import Chamber, Kamerstuk
from app.language.citations.chambers import chamber_of


@pytest.mark.parametrize(
    ("number", "printed", "chamber"),
    [
        ("12", None, Chamber.SECOND),
        ("1-3", None, Chamber.SECOND),
        ("AB", None, Chamber.FIRST),
        ("A", Chamber.SECOND, Chamber.SECOND),
        ("12", Chamber.FIRST, Chamber.FIRST),
        (None, Chamber.FIRST, Chamber.FIRST),
        (None, None, None),
    ],
)
def test_the_kamer_is_the_one_printed_or_that_which_numbers_so(
    number: str | None, printed: Chamber | None, chamber: Chamber | None
) -> None:
    assert chamber_of(Kamerstuk(dossier="31031", chamber=printed, number=number)) is chamber
