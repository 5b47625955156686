import pytest

from app.language.citations import read_citations


def cited(text: str) -> list[str]:
    return [text[citation.start : citation.end] for citation in read_citations(text)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("de motie van het lid Jansen (30 123, nr. 12) is aangenomen", ["30 123, nr. 12"]),
        ("de motie van het lid Jansen (30123-12)", ["30123-12"]),
        ("de motie van het lid Jansen [30 123 nr. 12]", ["30 123 nr. 12"]),
        ("(zie ook 30 123, nr. 12)", ["30 123, nr. 12"]),
        ("de motie van het lid Jansen c.s., 30 123, nr. 12, verzoekt", ["30 123, nr. 12"]),
        ("mijn brief onder nummer 30 123, nr. 12", ["30 123, nr. 12"]),
        ("de motie 30123-12 is aangenomen", ["30123-12"]),
        ("zie 30 123, nr. 12.", ["30 123, nr. 12"]),
        ("30 123, nr. 12.", ["30 123, nr. 12"]),
        ("met 35 000 VI, nr. 12 is besloten", ["35 000 VI, nr. 12"]),
        ("in 35000-VI-12 staat", ["35000-VI-12"]),
        ("het verslag (35000-VI)", ["35000-VI"]),
        ("het voorstel van Rijkswet (30 123 (R1789), C) is", ["30 123 (R1789), C"]),
        ("mijn brief van 3 mei (34 000 XIII, H) aan u", ["34 000 XIII, H"]),
        ("mijn brief (30 123, C)", ["30 123, C"]),
        ("in 21501-02-1538 staat", ["21501-02-1538"]),
        ("de brief (2019/20, 30 123, nr. 12)", ["2019/20, 30 123, nr. 12"]),
        ("(30 123, nr. 12 en 30 456, nrs. 3 en 4)", ["30 123, nr. 12", "30 456, nrs. 3 en 4"]),
        ("het wetsvoorstel over de zorg (35 122)", ["35 122"]),
        ("het wetsvoorstel 35 122.", ["wetsvoorstel 35 122"]),
        ("in dossier 35 122, nr. 4 staat", ["dossier 35 122, nr. 4"]),
        ("de motie-Jansen op stuk nr. 22 (30123)", ["nr. 22 (30123)"]),
        ("de moties-Jansen, nrs. 22 en 23 (30 123)", ["nrs. 22 en 23 (30 123)"]),
    ],
)
def test_what_stands_around_it_proves_a_bare_citation(text: str, shown: list[str]) -> None:
    assert cited(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Er zijn 20 236 aanvragen.",
        "Het aantal aanvragen (20 236) steeg.",
        "Van de 20 236, nr. 3 van de lijst, is niets bekend.",
        "Dat kost € 30 123, nr. 12 kost niets.",
        "(€ 30 123, nr. 12)",
        "Postbus 20 301, nr. 4",
        "2500 EH Den Haag",
        "5667132",
        "2024-0000129720",
        "IENW/BSK-2020/236124",
        "dossiernummer 12345-678",
        "dossier 4075427",
        "Kamerstuk 4075427",
        "Bel (070) 12 345 67 of (0223-12345).",
        "artikel 12, lid 3, van de wet",
        "op 29 november 2023, nr. 4",
        "(12.345.678, nr. 3)",
        "tabel nr. 3 (25 000)",
        "de motie op stuk nr. 118",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3",
        "Tweede Kamer der Staten-Generaal",
        "De Tweede Kamer 2023–2024",
        "EK 2024 en TK 2023",
        "kamerstukken/detail?id=12345",
    ],
)
def test_what_looks_alike_is_left_alone(text: str) -> None:
    assert cited(text) == []
