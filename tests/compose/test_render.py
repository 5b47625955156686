from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compose.render import render
from app.domain.blocks import Blocks, Heading, ListBlock, Para, Table
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Break, Field, Footnote, Strong, Text
from app.domain.paragraphs import Variable, VariableType
from app.domain.values import enter_value

AWKWARD = [
    "Jansen & Zn",
    "R&D-afdeling",
    "bedrag < 100",
    "*ster*",
    "**vet**",
    "{{ x }}",
    "{% if x %}",
    "]]>",
    "2024. In",
    "- streep",
    "# kop",
    "a\u00a0b",
    "👩\u200d⚖️ rechter",
    "<minister>",
    "[noot](adres)",
    "^[noot]",
    "a | b",
    "\\",
    "`code`",
    "&amp;",
    "https://example.nl/_a_",
    "  spaties  ",
    "Yeşilgöz",
    "1) een",
    "---",
    "> citaat",
]


def variable(name: str, kind: VariableType = VariableType.TEXT, label: str = "", **more: str) -> Variable:
    return Variable(name=name, type=kind, label=label or name, **more)  # type: ignore[arg-type]


def rendered(body: str, values: Mapping[str, str] | None = None, *variables: Variable) -> Blocks:
    declared = variables or tuple(variable(name) for name in values or {})
    return render(body, declared, values or {}, "voorbeeld.md")


def refused(body: str, *variables: Variable, values: Mapping[str, str] | None = None) -> KnownError:
    with pytest.raises(KnownError) as error:
        render(body, variables, values or {}, "voorbeeld.md")
    return error.value


@pytest.mark.parametrize("value", AWKWARD)
def test_a_value_comes_out_as_it_went_in_wherever_it_stands(value: str) -> None:
    body = "# {{ x }}\n\n{{ x }}\n\n- {{ x }}\n\n| {{ x }} |\n|---|\n| a **{{ x }}** |\n\nTekst.^[Noot {{ x }}.]\n"
    field = Field("x", enter_value("x", value), enter_value("x", value))
    heading, para, listed, table, noted = rendered(body, {"x": enter_value("x", value)})
    assert heading == Heading(1, (field,))
    assert para == Para((field,))
    assert isinstance(listed, ListBlock)
    assert listed.items == ((Para((field,)),),)
    assert isinstance(table, Table)
    assert table.rows[0][0].blocks == (Para((field,)),)
    assert table.rows[1][0].blocks == (Para((Text("a "), Strong((field,)))),)
    assert noted == Para((Text("Tekst."), Footnote((Para((Text("Noot "), field, Text("."))),))))


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"]), min_size=1).map(
        lambda text: enter_value("x", text)
    ),
    st.sampled_from(["{{ x }}", "Voor {{ x }} na.", "1. {{ x }}", "> {{ x }}", "*{{ x }}*", "{{ x }}{{ x }}"]),
)
def test_any_value_comes_out_as_it_went_in(value: str, body: str) -> None:
    fields = str(rendered(body, {"x": value})).split("Field(")[1:]
    assert fields
    assert all(each.startswith(f"name='x', value={value!r}, shown={value!r})") for each in fields)


def test_a_filter_changes_what_is_shown_and_keeps_name_and_value() -> None:
    day = variable("dag", VariableType.DATE)
    sum_ = variable("som", VariableType.AMOUNT)
    blocks = rendered(
        "{{ dag | datum_kort }} {{ som | miljoen }} {{ wie | hoofdletter }}",
        {"dag": "2022-06-28", "som": "2500000", "wie": "ijmuiden"},
        day,
        sum_,
        variable("wie"),
    )
    assert [each for each in blocks[0].inlines if isinstance(each, Field)] == [  # type: ignore[union-attr]
        Field("dag", "2022-06-28", "28-06-2022"),
        Field("som", "2500000", "2,5\u00a0miljoen euro"),
        Field("wie", "ijmuiden", "IJmuiden"),
    ]


def test_the_same_variable_twice_gives_two_fields() -> None:
    assert rendered("{{ x }} en {{ x }}", {"x": "A"}) == (
        Para((Field("x", "A", "A"), Text(" en "), Field("x", "A", "A"))),
    )


def test_a_variable_without_a_value_is_an_open_field_with_its_label() -> None:
    described = variable("dag", VariableType.DATE, "Datum van het debat")
    assert rendered("{{ dag | datum }}", {}, described) == (Para((Field("dag", "", "[Datum van het debat]"),)),)


def test_a_choice_that_hangs_on_an_open_variable_shows_it_in_front() -> None:
    described = variable("soort", VariableType.CHOICE, "Soort", choices=("a", "b"))  # type: ignore[arg-type]
    blocks = rendered("{% if soort == 'a' %}Ja{% else %}Nee{% endif %}", {}, described)
    assert blocks == (Para((Field("soort", "", "[Soort]"),)), Para((Text("Nee"),)))


def test_an_optional_text_may_be_asked_for_and_left_out() -> None:
    assert rendered("{% if x %}Met {{ x }}.{% else %}Zonder.{% endif %}", {"x": ""}) == (Para((Text("Zonder."),)),)


def test_conditions_choose_what_stands_there() -> None:
    body = (
        "{% if aantal > 10 and land in ['Panama', 'Peru'] %}\nVeel.\n"
        "{% elif not aantal %}\nNiets.\n{% else %}\nWeinig.\n{% endif %}\n"
    )
    declared = (variable("aantal", VariableType.NUMBER), variable("land"))
    assert rendered(body, {"aantal": "11", "land": "Peru"}, *declared) == (Para((Text("Veel."),)),)
    assert rendered(body, {"aantal": "11", "land": "Chili"}, *declared) == (Para((Text("Weinig."),)),)
    assert rendered(body, {"aantal": "11"}, *declared)[-1] == Para((Text("Weinig."),))


def test_a_list_is_repeated_line_by_line() -> None:
    described = variable("havens", VariableType.LINES)
    blocks = rendered("{% for haven in havens %}\n- {{ haven }}\n{% endfor %}", {"havens": "A\n*B*"}, described)
    assert isinstance(blocks[0], ListBlock)
    assert blocks[0].items == ((Para((Field("havens", "A", "A"),)),), (Para((Field("havens", "*B*", "*B*"),)),))


def test_a_repetition_over_an_open_list_shows_the_gap() -> None:
    described = variable("havens", VariableType.LINES, "Havens")
    blocks = rendered("{% for haven in havens %}\n- {{ haven }}\n{% endfor %}", {}, described)
    assert "Field(name='havens', value='', shown='[Havens]')" in str(blocks)


def test_a_list_alone_in_a_paragraph_becomes_one_line_each() -> None:
    described = variable("havens", VariableType.LINES)
    blocks = rendered("Voor.\n\n{{ havens }}\n\nNa.", {"havens": "A\nB"}, described)
    assert blocks[1] == Para((Field("havens", "A", "A"), Break(), Field("havens", "B", "B")))


@pytest.mark.parametrize("body", ["In {{ havens }}.", "{{ havens }}\nerna", "- {{ havens }}", "# {{ havens }}"])
def test_a_list_within_a_sentence_is_refused(body: str) -> None:
    error = refused(body, variable("havens", VariableType.LINES), values={"havens": "A"})
    assert error.code is ErrorCode.PARAGRAPH_TEMPLATE
    assert error.facts["what"] == "lines_not_alone: havens"


def test_an_unknown_variable_is_refused_with_its_line_also_where_it_would_not_show() -> None:
    error = refused("Een.\n\n{% if x %}\n{{ onbekend }}\n{% endif %}", variable("x"))
    assert error.code is ErrorCode.PARAGRAPH_VARIABLE_UNKNOWN
    assert error.facts == {"name": "voorbeeld.md", "variable": "onbekend", "line": "4"}


def test_a_body_with_a_private_use_character_is_refused() -> None:
    assert refused("Tekst \U000f0000").code is ErrorCode.VALUE_CHARACTER


def test_a_value_that_is_not_in_the_stored_form_is_refused() -> None:
    error = refused("{{ dag }}", variable("dag", VariableType.DATE), values={"dag": "morgen"})
    assert (error.code, error.facts["what"]) == (ErrorCode.VALUE_TYPE, "date")


def test_notation_that_no_letter_knows_is_refused_with_the_name_of_the_paragraph() -> None:
    error = refused("<div>hallo</div>")
    assert (error.code, error.facts["name"]) == (ErrorCode.NOTATION_UNSUPPORTED, "voorbeeld.md")


def test_a_comparison_that_means_nothing_is_refused() -> None:
    error = refused("{% if x > 3 %}a{% endif %}", variable("x"), values={"x": "woord"})
    assert error.code is ErrorCode.PARAGRAPH_TEMPLATE
