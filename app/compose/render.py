"""A library paragraph filled in: notation with fields becomes blocks, every value exactly as it was entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.compose.blocks import each_para
from app.compose.environment import ParagraphEnvironment, render_source
from app.compose.template_rules import TemplateRules
from app.compose.values import IncomparableError, Value, is_stored, values_of
from app.domain.blocks import Blocks, Para
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Break, Field, Inline
from app.domain.paragraphs import Variable, VariableType
from app.domain.values import FIRST_MARK, LAST_MARK, enter_text
from app.text.notation import parse


def check(paragraph_body: str, variables: Sequence[Variable], name: str) -> None:
    """Refuse a body that could not be rendered, whatever its variables will hold.

    Raises:
        KnownError: as `render` does.
    """
    render(paragraph_body, variables, {}, name)


def render(paragraph_body: str, variables: Sequence[Variable], values: Mapping[str, str], name: str) -> Blocks:
    """Return the blocks of a paragraph with its variables filled in; `name` is what errors call it.

    Each output becomes one character of plane 15, the text is parsed, and then the character becomes the field: a
    value never meets the parser. A variable without a value becomes an open field that shows its label; so does one
    that a condition asked for, in front of the text. A list of lines that stands alone becomes one line each.

    Raises:
        KnownError: PARAGRAPH_TEMPLATE; PARAGRAPH_VARIABLE_UNKNOWN; VALUE_CHARACTER when the body holds a character
            that cannot be kept; VALUE_TYPE for a value that is not in the stored form; NOTATION_UNSUPPORTED.
    """
    body = enter_text(name, paragraph_body)
    declared = tuple(variables)
    _check_values(declared, values)
    rules = TemplateRules(name, declared)
    environment = ParagraphEnvironment()
    template = environment.from_string(rules.check(environment, body))
    missed: list[Variable] = []
    outputs = _Outputs(rules)
    try:
        source = render_source(template, values_of(declared, values, missed), outputs)
    except IncomparableError as error:
        raise rules.refuse(str(error)) from error
    outputs.check_lines_stand_alone(source)
    try:
        blocks = parse(source, outputs.fields)
    except KnownError as error:
        raise KnownError(error.code, **{**error.facts, "name": name}) from error
    asked = [variable for variable in missed if all(each.name != variable.name for each in outputs.fields)]
    return (*_open_choices(asked), *each_para(blocks, _line_by_line))


@dataclass
class _Outputs:
    """The outputs of one rendering, each standing in the text as one character."""

    rules: TemplateRules
    fields: list[Field] = field(default_factory=list)
    lists: set[str] = field(default_factory=set)
    """The characters that stand for a list of lines."""

    def __call__(self, value: Value) -> str:
        if len(self.fields) > LAST_MARK - FIRST_MARK:
            raise self.rules.refuse("too_complex")
        mark = chr(FIRST_MARK + len(self.fields))
        self.fields.append(Field(value.field_name, value.stored, value.shown))
        if value.variable.type is VariableType.LINES:
            self.lists.add(mark)
        return mark

    def check_lines_stand_alone(self, source: str) -> None:
        lines = source.split("\n")
        for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
            found = self.lists.intersection(line)
            if found and (before.strip() or after.strip() or line.strip() not in self.lists):
                called = self.fields[ord(min(found)) - FIRST_MARK].name
                raise self.rules.refuse(f"lines_not_alone: {called}")


def _check_values(variables: tuple[Variable, ...], values: Mapping[str, str]) -> None:
    for variable in variables:
        for stored in (values.get(variable.name, ""), variable.default):
            if not is_stored(variable, stored):
                raise KnownError(ErrorCode.VALUE_TYPE, name=variable.label, what=variable.type)


def _open_choices(variables: Sequence[Variable]) -> Blocks:
    return tuple(Para((Field(each.name, "", f"[{each.label or each.name}]"),)) for each in variables)


def _line_by_line(para: Para) -> Para:
    match para.inlines:
        case (Field(name=name, value=value),) if "\n" in value:
            lines: list[Inline] = []
            for line in value.split("\n"):
                lines += [Break(), Field(name, line, line)] if lines else [Field(name, line, line)]
            return Para(tuple(lines))
    return para
