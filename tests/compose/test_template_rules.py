"""Templates from outside: whatever is more than a field, a choice or one repetition does not get in."""

import pytest

from app.compose.render import render
from app.domain.errors import ErrorCode, KnownError
from app.domain.paragraphs import Variable, VariableType

VARIABLES = (
    Variable(name="x", type=VariableType.TEXT, label="X"),
    Variable(name="n", type=VariableType.NUMBER, label="N"),
    Variable(name="dag", type=VariableType.DATE, label="Dag"),
    Variable(name="regels", type=VariableType.LINES, label="Regels"),
)

REACHING_OUT = [
    "{{ x.__class__ }}",
    "{{ x.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''.__class__ }}",
    "{{ x['__class__'] }}",
    "{{ x | attr('__class__') }}",
    "{{ x.variable }}",
    "{{ x.showing('y') }}",
    "{{ (x).format(x) }}",
    "{{ '%s' | format(x) }}",
    "{{ '{0.__class__}'.format(x) }}",
    "{{ x() }}",
    "{{ cycler('a') }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ joiner.__init__ }}",
    "{{ lipsum() }}",
    "{{ namespace() }}",
    "{{ self._TemplateReference__context }}",
    "{{ self }}",
    "{{ loop }}",
    "{% for r in regels %}{{ loop.index }}{% endfor %}",
    "{{ request }}",
    "{{ config }}",
    "{{ g }}",
]
USING_UP = [
    "{{ 'a' * 1000000000 }}",
    "{{ n * n }}",
    "{{ 9 ** 9 ** 9 }}",
    "{{ 10 ** 100000000 }}",
    "{{ n ** n }}",
    "{{ [0] * 100000000 }}",
    "{% for i in range(1000000000) %}a{% endfor %}",
    "{% for i in 'abc' %}a{% endfor %}",
    "{% for i in [1, 2] %}a{% endfor %}",
    "{% for i in x %}a{% endfor %}",
    "{% for a in regels %}{% for b in regels %}c{% endfor %}{% endfor %}",
    "{% for a in regels recursive %}{{ a }}{% endfor %}",
    "{% for a in regels if a %}{{ a }}{% endfor %}",
    "{% for a in regels %}{{ a }}{% else %}b{% endfor %}",
    "{% for a, b in regels %}{{ a }}{% endfor %}",
    "{% for x in regels %}{{ x }}{% endfor %}",
    "{{ x | center(100000000) }}",
    "{{ x | indent(100000000) }}",
    "{{ x | wordwrap(1) }}",
    "{{ regels | batch(1) }}",
    "{{ regels | slice(1) }}",
    "{{ x | replace('a', 'aaaaaaaa') }}",
    "{{ regels | map('upper') }}",
    "{{ regels | join('a') }}",
    "{{ x | urlize }}",
    "{{ {'a': 1} | xmlattr }}",
    "{{ x | safe }}",
    "{{ x ~ x }}",
    "{{ x + x }}",
    "{{ '%1000000000s' % x }}",
]
OTHER_LANGUAGE = [
    "{% set a = 1 %}",
    "{% macro m() %}{% endmacro %}",
    "{% call m() %}{% endcall %}",
    "{% include 'a' %}",
    "{% import 'a' as b %}",
    "{% from 'a' import b %}",
    "{% extends 'a' %}",
    "{% block b %}{% endblock %}",
    "{% filter upper %}a{% endfilter %}",
    "{% with a = 1 %}{% endwith %}",
    "{% autoescape true %}{% endautoescape %}",
    "{% do x %}",
    "{% break %}",
    "{% trans %}a{% endtrans %}",
    "{% debug %}",
    "{{ 'los' }}",
    "{{ 5 }}",
    "{{ x if n else x }}",
    "{{ x == x }}",
    "{{ not x }}",
    "{{ [x] }}",
    "{{ {'a': x} }}",
    "{{ regels[0] }}",
    "{{ regels[0:1] }}",
    "{% if x is defined %}a{% endif %}",
    "{% if x is sameas(x) %}a{% endif %}",
    "{% if x in [n] %}a{% endif %}",
    "{% if x == none %}a{% endif %}",
    "{{ x | onbekend }}",
    "{{ x | datum('d') }}",
    "{{ x | datum }}",
    "{{ dag | bedrag }}",
    "{{ regels | hoofdletter }}",
]
BROKEN = [
    "{{",
    "{{ x",
    "{% if x %}",
    "{% endif %}",
    "{% for %}",
    "{{ x | }}",
    "{{ }}",
    "{% %}",
    "{{ x y }}",
    "{# open",
]
TOO_MUCH = [
    "{{ " + "(" * 5000 + "x" + ")" * 5000 + " }}",
    "{{ " + "[" * 21 + "]" * 21 + " }}",
    "{% if " + "not " * 5000 + "x %}a{% endif %}",
    "{% if " + "x and " * 2000 + "x %}a{% endif %}",
    "{% if x %}" * 21 + "a" + "{% endif %}" * 21,
    "{% if x %}" * 20000,
    "{% if x %}a{% elif n %}b" + "{% elif n %}b" * 5000 + "{% endif %}",
    "{{ x " + "| hoofdletter " * 300 + "}}",
    "{{ x }}" * 6000,
    "{% if n == " + "-" * 1000 + "1 %}a{% endif %}",
    "a" * 200_001,
]


def refusal(body: str) -> KnownError:
    with pytest.raises(KnownError) as error:
        render(body, VARIABLES, {"x": "X", "n": "1", "regels": "A\nB", "dag": "2022-06-28"}, "voorbeeld.md")
    return error.value


@pytest.mark.parametrize("body", REACHING_OUT + USING_UP + OTHER_LANGUAGE, ids=lambda body: body[:50])
def test_what_is_more_than_a_paragraph_needs_is_refused(body: str) -> None:
    error = refusal(f"Eerste regel.\n\n{body}")
    assert error.code in (ErrorCode.PARAGRAPH_TEMPLATE, ErrorCode.PARAGRAPH_VARIABLE_UNKNOWN)
    assert error.facts["name"] == "voorbeeld.md"
    assert error.facts["line"] == "3"


@pytest.mark.parametrize("body", REACHING_OUT + USING_UP, ids=lambda body: body[:50])
def test_it_is_refused_where_it_would_never_be_reached_too(body: str) -> None:
    refusal("{% if x == 'nooit' %}" + body + "{% endif %}")


@pytest.mark.parametrize("body", BROKEN)
def test_what_does_not_parse_is_refused_with_its_line(body: str) -> None:
    error = refusal(body)
    assert error.code is ErrorCode.PARAGRAPH_TEMPLATE
    assert error.facts["line"] == "1"
    assert error.facts["what"]


@pytest.mark.parametrize("body", TOO_MUCH, ids=lambda body: body[:20])
def test_what_is_too_much_is_refused_before_it_is_worked_out(body: str) -> None:
    assert refusal(body).code is ErrorCode.PARAGRAPH_TEMPLATE


@pytest.mark.parametrize(
    "body",
    [
        "{{ x }}",
        "{{ x | hoofdletter }}",
        "{{x|kleine_letter|hoofdletter}}",
        "{# een opmerking #}{{ x }}",
        "{% if n >= -1 and (x == 'X' or not dag) %}a{% endif %}",
        "{% if 1 < n <= 3 %}a{% endif %}",
        "{% if 'A' in regels %}a{% endif %}",
        "{% if x %}{% for r in regels %}{{ r | hoofdletter }}{% endfor %}{% endif %}",
        "{% for r in regels %}{% if r == 'A' %}{{ r }}{% endif %}{% endfor %}",
        "{%- if x -%} a {%- endif -%}",
        "{% raw %}{{ x }}{% endraw %}",
        "{{ dag | datum }} {{ n | getal }} {{ n | bedrag }}",
        "{# a #} b " * 100,
        "{{ x }} " * 1000,
    ],
)
def test_what_a_paragraph_needs_is_let_through(body: str) -> None:
    render(body, VARIABLES, {"x": "X", "n": "1", "regels": "A\nB", "dag": "2022-06-28"}, "voorbeeld.md")
