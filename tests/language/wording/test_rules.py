import ast
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.wording.rules import certainty, rule_text
from app.language.wording.table import LANGUAGES
from tests.support.shared import ROOT

GENERAL = rule_text("")
RULE_NAME = re.compile(r"[a-z]+(?:_[a-z]+)+")


def named_rules() -> Iterator[str]:
    """Yield what the recogniser gives as the rule of a header field, where it names it on the spot."""
    for path in (ROOT / "app" / "intake" / "fields").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "candidate":
                rule = node.args[-1] if node.args else None
                if isinstance(rule, ast.Constant) and isinstance(rule.value, str):
                    yield rule.value


def test_every_rule_for_a_header_field_has_words_of_its_own() -> None:
    rules = set(named_rules())
    assert len(rules) > 10
    assert {rule for rule in rules if rule_text(rule) == GENERAL} == set(), "give it words in language/wording/rules"


@pytest.mark.parametrize("language", LANGUAGES)
@given(rule=st.from_regex(RULE_NAME, fullmatch=True) | st.text(max_size=30))
def test_no_code_is_shown_for_a_rule_nobody_described(language: str, rule: str) -> None:
    text = rule_text(f"x{rule}", language)
    assert text == rule_text("", language)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("label_beside", "staat achter het opschrift"),
        ("label_somewhere_new", "staat bij het opschrift"),
        ("layout_of_sender", "staat waar u het bij deze afzender eerder hebt aangewezen"),
        ("promise.tell.will", "een belofte: de geadresseerde informeren"),
        ("promise.new.may", "een wens of mogelijkheid met een termijn"),
        ("citation: something new", "een vindplaats"),
        ("request.new", "een commissie die iets vraagt"),
    ],
)
def test_a_rule_is_told_by_its_own_words_or_by_those_of_its_family(rule: str, words: str) -> None:
    assert rule_text(rule) == words


@pytest.mark.parametrize(
    ("confidence", "said"),
    [(0.97, "zeker (97 %)"), (0.85, "zeker (85 %)"), (0.6, "waarschijnlijk (60 %)"), (0.3, "onzeker (30 %)")],
)
def test_a_confidence_is_said_in_a_word_and_a_figure(confidence: float, said: str) -> None:
    assert certainty(confidence) == said
