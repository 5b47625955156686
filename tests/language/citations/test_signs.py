"""Looking for a form only in a text with one of its signs misses none."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.language.citations.reading import RULES, _of
from tests.support.effort import examples

_HEADS = [
    "Kamerstukken II", "kamer-dossier", "Kst.", "Tweede Kamer", "T.K.", "vergaderjaar", "dossiernummer",
    "wetsvoorstel",
    "Aanhangsel van de Handelingen", "Aanh. Hand.", "Handelingen", "Hand. II", "Staatsblad", "Stb.", "Stcrt.", "Stc.",
    "Tractatenblad", "richtlijn", "EU-verordening", "besluit van de Raad", "Pb EG", "Publicatieblad van de EU",
    "motie van het lid Voorbeeld",
]  # fmt: skip
_NUMBERS = [
    "36 200", "29 628 VI", "21 501-02", "nr. 12", "nrs. 3 en 4", "2021/22", "2004-2005", "(EU) 2016/679", "95/46/EG",
    "L 119", "2020, 12", "p. 4-6", "ECLI:NL:HR:2019:1278", "2022Z04512", "TZ202201-123", "kst-36200-VI-12",
    "ah-tk-20202021-123", "stb-2020-12", "(", ")", ",",
]  # fmt: skip


@given(st.lists(st.sampled_from(_HEADS + _NUMBERS), max_size=8).map(" ".join))
@settings(max_examples=examples(300))
def test_no_form_is_found_without_its_signs(text: str) -> None:
    for rule in RULES:
        if not any(sign in text.casefold() for sign in rule.signs):
            assert list(_of(rule, text)) == []
