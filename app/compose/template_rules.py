"""What may stand in a library paragraph: fields, choices and one repetition; everything else is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from jinja2 import TemplateSyntaxError, nodes

from app.compose.environment import ParagraphEnvironment
from app.compose.filters import FILTERS
from app.domain.errors import ErrorCode, KnownError
from app.domain.paragraphs import Variable, VariableType

LARGEST_SOURCE = 200_000
"""Characters."""
DEEPEST = 20
MOST_NODES = 5_000
MOST_TOKENS = 200
"""In one pair of braces. With `DEEPEST` it keeps the parser, which recurses, far from the end of its stack."""
_TAGS = frozenset({"if", "elif", "else", "endif", "for", "endfor"})
_SCALARS = (str, int, float, bool)
_PLAIN_NODES = (nodes.Template, nodes.TemplateData, nodes.If, nodes.Operand, nodes.And, nodes.Or, nodes.Not)


@dataclass(frozen=True, slots=True)
class TemplateRules:
    """The rules for one paragraph: its name, for errors, and the variables its header declares."""

    name: str
    variables: tuple[Variable, ...]

    def check(self, environment: ParagraphEnvironment, source: str) -> nodes.Template:
        """Return the parsed template.

        Raises:
            KnownError: PARAGRAPH_TEMPLATE (name, line, what) for what does not parse or is not allowed;
                PARAGRAPH_VARIABLE_UNKNOWN (name, variable, line) for a name the header does not have.
        """
        if len(source) > LARGEST_SOURCE:
            raise self.refuse("too_long")
        try:
            self._check_tokens(environment, source)
            tree = environment.parse(source)
        except TemplateSyntaxError as error:
            raise self.refuse(error.message or "", error.lineno) from error
        for count, (node, depth) in enumerate(_walk(tree)):
            if count > MOST_NODES or depth > DEEPEST:
                raise self.refuse("too_complex", node.lineno)
            self._check_node(node)
        self._check_names(tree, {each.name: each for each in self.variables})
        return tree

    def refuse(self, what: str, line: int | None = None) -> KnownError:
        """Return the error for what may not stand on `line`, or in the paragraph as a whole."""
        place = {} if line is None else {"line": line}
        return KnownError(ErrorCode.PARAGRAPH_TEMPLATE, name=self.name, what=what, **place)

    def _check_tokens(self, environment: ParagraphEnvironment, source: str) -> None:
        blocks = brackets = tokens = 0
        meant = ((line, kind, word) for line, kind, word in environment.lex(source) if kind != "whitespace")
        for (_, before, _), (line, kind, word) in pairwise([(0, "", ""), *meant]):
            if before == "block_begin":
                if word not in _TAGS:
                    raise self.refuse(word, line)
                blocks += (word in ("if", "for")) - (word in ("endif", "endfor"))
            if kind in ("block_begin", "variable_begin", "comment_begin"):
                brackets = tokens = 0
            brackets += (word in "([{") - (word in ")]}") if kind == "operator" else 0
            tokens += 1
            if max(blocks, brackets) > DEEPEST or (tokens > MOST_TOKENS and kind != "data"):
                raise self.refuse("too_complex", line)

    def _check_node(self, node: nodes.Node) -> None:
        match node:
            case nodes.Output():
                for output in node.nodes:
                    if not isinstance(_innermost(output), nodes.Name | nodes.TemplateData):
                        raise self.refuse(_called(output), output.lineno)
                allowed = True
            case nodes.Filter():
                bare = not (node.args or node.kwargs or node.dyn_args or node.dyn_kwargs)
                allowed = bare and node.name in FILTERS and isinstance(_innermost(node), nodes.Name)
            case nodes.For():
                allowed = isinstance(node.target, nodes.Name) and isinstance(node.iter, nodes.Name)
                allowed = allowed and not (node.test or node.else_ or node.recursive)
                allowed = allowed and not any(isinstance(inner, nodes.For) for inner in node.find_all(nodes.For))
            case nodes.Compare():
                allowed = isinstance(_innermost(node.expr), nodes.Name | nodes.Const)
            case nodes.List() | nodes.Tuple():
                allowed = all(isinstance(each, nodes.Const) for each in node.items)
            case nodes.Const():
                allowed = isinstance(node.value, _SCALARS)
            case nodes.Neg():
                allowed = isinstance(node.node, nodes.Const)
            case nodes.Name():
                allowed = node.ctx in ("load", "store")
            case _:
                allowed = isinstance(node, _PLAIN_NODES)
        if not allowed:
            raise self.refuse(_called(node), node.lineno)

    def _check_names(self, node: nodes.Node, known: dict[str, Variable]) -> None:
        match node:
            case nodes.Name(ctx="load"):
                if node.name not in known:
                    raise KnownError(
                        ErrorCode.PARAGRAPH_VARIABLE_UNKNOWN, name=self.name, variable=node.name, line=node.lineno
                    )
            case nodes.Filter() if isinstance(inner := _innermost(node), nodes.Name):
                self._check_names(inner, known)
                if known[inner.name].type not in FILTERS[node.name].types:
                    raise self.refuse(f"{inner.name} | {node.name}", node.lineno)
            case nodes.For() if isinstance(node.iter, nodes.Name) and isinstance(node.target, nodes.Name):
                self._check_names(node.iter, known)
                looped = known[node.iter.name]
                if looped.type is not VariableType.LINES or node.target.name in known:
                    raise self.refuse(f"for {node.target.name} in {node.iter.name}", node.lineno)
                line = Variable(name=node.target.name, type=VariableType.TEXT, label=looped.label)
                known = {**known, node.target.name: line}
                for inner in node.body:
                    self._check_names(inner, known)
                return
        for inner in node.iter_child_nodes():
            self._check_names(inner, known)


def _walk(tree: nodes.Node) -> Iterator[tuple[nodes.Node, int]]:
    waiting = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting += [(inner, depth + 1) for inner in node.iter_child_nodes()]


def _innermost(node: nodes.Node | None) -> nodes.Node | None:
    while isinstance(node, nodes.Filter):
        node = node.node
    return node


def _called(node: nodes.Node) -> str:
    named = getattr(node, "name", None) or getattr(node, "attr", None)
    return f"{type(node).__name__} {named}" if isinstance(named, str) else type(node).__name__
