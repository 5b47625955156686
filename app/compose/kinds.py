"""Letter kinds, read from files: `<name>.toml` says what a letter asks for, `<name>.md` how its text opens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from app.compose.answered import VARIABLES as OF_THE_ANSWERED_LETTER
from app.compose.facts import DATE, HOUSE_STYLE
from app.compose.render import check
from app.compose.tables import VARIABLE_KEYS, Table, read_toml, read_variable
from app.domain.errors import ErrorCode, KnownError
from app.domain.kinds import LetterKind, Opening
from app.domain.paragraphs import Variable, VariableType
from app.domain.resolved import FACT_OF_FIELD

KEYS = (
    "label",
    "record_kind",
    "house_style",
    "answers",
    "opening",
    "closing",
    "addressee",
    "questions",
    "headings",
    "fact",
)
_RESERVED = frozenset({*FACT_OF_FIELD, DATE, HOUSE_STYLE, *(each.name for each in OF_THE_ANSWERED_LETTER)})
"""Names that a letter gives a meaning of its own."""


def load_kinds(folder: Path) -> Mapping[str, LetterKind]:
    """Return the kinds in `folder` by name.

    Raises:
        KnownError: KIND_DAMAGED (name, key, detail) for the first file that is not right.
    """
    kinds = [_read(path) for path in sorted(folder.glob("*.toml"))]
    return MappingProxyType({kind.name: kind for kind in kinds})


def body_variables(kind_facts: tuple[Variable, ...]) -> tuple[Variable, ...]:
    """Return what the opening of a kind may name: its facts but parties, and what the answered letter tells."""
    named = (fact for fact in kind_facts if fact.type is not VariableType.PARTY)
    return (*named, *OF_THE_ANSWERED_LETTER)


@dataclass(frozen=True, slots=True)
class _KindRefusal:
    name: str

    def damaged(self, detail: str, key: str = "", line: int | None = None) -> KnownError:
        place = {} if line is None else {"line": line}
        return KnownError(ErrorCode.KIND_DAMAGED, name=self.name, key=key, detail=detail, **place)

    def unknown(self, key: str) -> KnownError:
        return self.damaged("unknown", key)


def _read(path: Path) -> LetterKind:
    refusal = _KindRefusal(path.stem)
    table = Table(read_toml(_text(path, refusal), refusal), refusal)
    table.only(*KEYS)
    facts, required = _facts(table)
    opening = path.with_suffix(".md")
    kind = LetterKind(
        name=path.stem,
        label=table.text("label", wanted=True),
        record_kind=table.text("record_kind", wanted=True),
        house_style=table.text("house_style", wanted=True),
        answers=table.flag("answers"),
        opening=table.code("opening", Opening),
        closing=table.text("closing"),
        facts=facts,
        required=required,
        addressee=table.text("addressee"),
        questions=table.flag("questions"),
        headings=table.texts("headings"),
        body=_text(opening, refusal) if opening.exists() else "",
    )
    try:
        check(kind.body, body_variables(facts), opening.name)
    except KnownError as error:
        detail = ": ".join(error.facts[each] for each in ("variable", "what") if each in error.facts)
        line = int(error.facts["line"]) if "line" in error.facts else None
        raise refusal.damaged(detail or error.code, opening.name, line) from error
    return kind


def _facts(table: Table) -> tuple[tuple[Variable, ...], tuple[str, ...]]:
    tables = table.tables("fact")
    for each in tables:
        each.only(*VARIABLE_KEYS, "required")
    facts = tuple(read_variable(each) for each in tables)
    names = [fact.name for fact in facts]
    for fact in facts:
        if names.count(fact.name) > 1 or fact.name in _RESERVED:
            raise table.refusal.damaged("twice", fact.name)
    required = tuple(fact.name for fact, each in zip(facts, tables, strict=True) if each.flag("required"))
    return facts, required


def _text(path: Path, refusal: _KindRefusal) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise refusal.damaged(type(error).__name__, path.name) from error
