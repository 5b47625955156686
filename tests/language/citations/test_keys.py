import pytest

from app.language.citations import citation_keys, dossiers_of


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Kamerstukken II 2021/22, 29911, nr. 348", {"kst-29911-348"}),
        ("Zie Kamerstuk 29 911, nr. 348.", {"kst-29911-348"}),
        ("Kamerstukken II 2021/22, 29911, nrs. 348 en 349", {"kst-29911-348", "kst-29911-349"}),
        ("Stb. 2011, 35", {"stb-2011-35"}),
        ("niets van dien aard", set()),
    ],
)
def test_a_publication_has_one_key_in_whatever_form_it_is_cited(text: str, keys: set[str]) -> None:
    assert citation_keys(text) == keys


def test_a_kamerstuk_belongs_to_a_dossier() -> None:
    assert dossiers_of(frozenset({"kst-29911-348", "kst-36560-vi-15", "stb-2011-35"})) == {"29911", "36560-vi"}
