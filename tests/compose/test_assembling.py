"""Paragraphs made of other paragraphs."""

from collections.abc import Mapping
from uuid import uuid4

import pytest

from app.compose.assembling import assembled
from app.compose.render import render
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraphs import Paragraph, Used, Variable, VariableType
from app.text.words import words


def made(slug: str, body: str, *uses: str, variables: tuple[Variable, ...] = ()) -> Paragraph:
    held = tuple(Used(each, 1) for each in uses)
    return Paragraph(
        id=ParagraphId(uuid4()), version=1, slug=slug, title=slug, topic="", body=body, uses=held, variables=variables
    )


def library(*paragraphs: Paragraph) -> Mapping[Used, Paragraph]:
    return {Used(each.slug, each.version): each for each in paragraphs}


def text(name: str, kind: VariableType = VariableType.TEXT) -> Variable:
    return Variable(name=name, type=kind, label=name)


def test_a_paragraph_says_what_stands_in_it_in_its_place() -> None:
    inner = made("slot", "Tot ziens, {{ naam }}.", variables=(text("naam"),))
    outer = made("brief", 'Dag.\n\n{{ paragraph("slot") }}\n\nEinde.\n', "slot")
    whole = assembled(outer, library(inner).__getitem__)
    blocks = render(whole.body, whole.variables, {"naam": "Voorbeeld"}, "brief")
    assert words(blocks) == ("Dag.", "Tot", "ziens,", "Voorbeeld.", "Einde.")
    assert [each.name for each in whole.variables] == ["naam"]


def test_what_stands_in_a_choice_is_said_only_there() -> None:
    inner = made("slot", "Binnenin.\n")
    outer = made(
        "brief",
        '{% if kort %}\nKort.\n{% else %}\n{{ paragraph("slot") }}\n{% endif %}\n',
        "slot",
        variables=(text("kort", VariableType.YES_NO),),
    )
    whole = assembled(outer, library(inner).__getitem__)
    assert words(render(whole.body, whole.variables, {"kort": "yes"}, "brief")) == ("Kort.",)
    assert words(render(whole.body, whole.variables, {"kort": "no"}, "brief")) == ("Binnenin.",)


def test_a_variable_both_declare_is_one_as_the_outer_describes_it() -> None:
    inner = made("slot", "{{ naam }}", variables=(text("naam"),))
    mine = Variable(name="naam", type=VariableType.TEXT, label="Naam van de ander", default="Voorbeeld")
    outer = made("brief", '{{ naam }}\n\n{{ paragraph("slot") }}\n', "slot", variables=(mine,))
    assert assembled(outer, library(inner).__getitem__).variables == (mine,)


def test_two_variables_of_one_name_and_another_type_are_refused() -> None:
    inner = made("slot", "{{ naam }}", variables=(text("naam", VariableType.DATE),))
    outer = made("brief", '{{ paragraph("slot") }}\n', "slot", variables=(text("naam"),))
    with pytest.raises(KnownError) as caught:
        assembled(outer, library(inner).__getitem__)
    assert caught.value.code is ErrorCode.PARAGRAPH_USES
    assert caught.value.facts == {"name": "brief", "slug": "slot", "what": "other_type: naam"}


def test_a_paragraph_that_holds_itself_is_refused_with_the_way_it_does() -> None:
    one, two = made("een", '{{ paragraph("twee") }}', "twee"), made("twee", '{{ paragraph("drie") }}', "drie")
    three = made("drie", '{{ paragraph("een") }}', "een")
    with pytest.raises(KnownError) as caught:
        assembled(one, library(one, two, three).__getitem__)
    assert caught.value.code is ErrorCode.PARAGRAPH_CYCLE
    assert caught.value.facts == {"name": "een", "path": "een → twee → drie → een"}
