import pytest

from app.intake import extract, recognise

TEXT = "\n\nDatum 3 mei 2024\nOnderwerp Oevers\n\nHierbij bericht ik u over de oevers.\n"


@pytest.mark.parametrize(
    ("head", "addressee"),
    [
        (
            "Aan de colleges van burgemeester en wethouders van de gemeenten met een haven",
            "colleges van burgemeester en wethouders van de gemeenten met een haven",
        ),
        ("Ministerie van Defensie\nt.a.v. de minister\nPostbus 1\n1111 AA PROEFSTAD", "Ministerie van Defensie"),
        ("Van: J. Proef <j@proef.example>\nAan: Postbus Proef <postbus@proef.example>", "Postbus Proef"),
    ],
)
def test_an_addressee_is_read_without_what_stands_round_it(head: str, addressee: str) -> None:
    found = recognise(extract((head + TEXT).encode(), "brief.txt"), "brief.txt").addressee
    assert found is not None
    assert found.best.value == addressee
