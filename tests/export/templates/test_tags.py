import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.templates import TemplateCode
from app.export.templates.tags import Misfit, Tag, scan

WRONG = {
    "{{ a.b }}": TemplateCode.EXPRESSION,
    "{{ ''.__class__ }}": TemplateCode.EXPRESSION,
    "{{ 1 + 1 }}": TemplateCode.EXPRESSION,
    "{{ x() }}": TemplateCode.EXPRESSION,
    "{{ x | a | b }}": TemplateCode.EXPRESSION,
    "{{ x | a(1) }}": TemplateCode.EXPRESSION,
    "{{ x[0] }}": TemplateCode.EXPRESSION,
    "{{ onderwerp van de brief }}": TemplateCode.EXPRESSION,
    "{{ 'x' }}": TemplateCode.EXPRESSION,
    "{% if x %}": TemplateCode.STATEMENT,
    "{% if x": TemplateCode.STATEMENT,
    "{# noot #}": TemplateCode.COMMENT,
    "{{ x": TemplateCode.TAG_UNFINISHED,
    "{{ x {{": TemplateCode.TAG_UNFINISHED,
    "x }}": TemplateCode.BRACES_STRAY,
    "{{{ x }}}": TemplateCode.BRACES_MALFORMED,
    "{{ x }}}": TemplateCode.BRACES_MALFORMED,
    "{{}}": TemplateCode.BRACES_MALFORMED,
    "{ { x } }": TemplateCode.BRACES_MALFORMED,
    "{ x }": TemplateCode.BRACES_SINGLE,
}


@pytest.mark.parametrize("text", WRONG)
def test_whatever_else_stands_between_braces_is_refused(text: str) -> None:
    found = [each for each in scan(f"Woorden {text}") if isinstance(each, Misfit)]
    assert found[0].code is WRONG[text]


@pytest.mark.parametrize("text", ["{{ x }}", "{{x}}", "{{\N{NO-BREAK SPACE}x }}", "{{ x\N{ZERO WIDTH SPACE} }}"])
def test_spaces_that_word_slips_in_do_not_matter(text: str) -> None:
    assert list(scan(text)) == [Tag(0, len(text), "x", "")]


def test_a_filter_stands_behind_a_bar() -> None:
    assert [(each.name, each.filter) for each in scan("{{ a|b }} en {{ c | d }}")] == [("a", "b"), ("c", "d")]  # type: ignore[union-attr]


@given(st.text(st.sampled_from("{}%#| ab\N{NO-BREAK SPACE}"), max_size=60))
def test_findings_stand_in_order_and_never_overlap(text: str) -> None:
    found = list(scan(text))
    ends = [0, *(each.end for each in found)]
    assert all(end <= each.start < each.end <= len(text) for end, each in zip(ends, found, strict=False))
    for each in found:
        if isinstance(each, Tag):
            assert text[each.start : each.end].startswith("{{")


@given(st.text(st.sampled_from("{}%# ab"), max_size=30))
def test_a_text_without_findings_has_no_double_braces(text: str) -> None:
    if not list(scan(text)):
        assert "{{" not in text
        assert "}}" not in text


HOSTILE = ("{" * 400_000, "{{" + " " * 400_000, "{{ x }} " * 50_000, "{ " * 200_000, "{% " * 100_000)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:8])
def test_a_hostile_text_is_read_in_one_pass(text: str) -> None:
    assert list(scan(text))
