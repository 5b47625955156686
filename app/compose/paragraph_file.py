"""Library paragraphs as files people edit: a TOML header between lines of plus signs, then notation.

The file is UTF-8 with the slug for its name; a former version has `.v` and its number behind that. Writing what was
read gives the same bytes, once the file is in the order and spacing that writing uses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from uuid import UUID

import tomli_w

from app.compose.assembling import check_uses, without_placed
from app.compose.circumstances import nameable
from app.compose.render import check
from app.compose.tables import VARIABLE_KEYS, Table, read_toml, read_variable
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraphs import Paragraph, ParagraphState, Register, Source, SourceKind, Used, Variable
from app.domain.values import enter_text
from app.language.sources import read_former_source, read_source

FORMAT = 1
FENCE = "+++"
KEYS = (
    "format",
    "id",
    "version",
    "title",
    "topic",
    "tags",
    "register",
    "owner",
    "state",
    "valid_from",
    "valid_until",
    "source",
    "sources",
    "handling",
    "uses",
    "author",
    "reason",
    "made",
    "variable",
)
_USED = re.compile(r"(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)(?:@(?P<version>[1-9][0-9]{0,5}))?")
_OF_A_VERSION = re.compile(r"\.v[1-9][0-9]*$")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def read_paragraph(source: str, name: str) -> Paragraph:
    """Return the paragraph that a file called `name` with the text `source` holds.

    Raises:
        KnownError: PARAGRAPH_HEADER (name, key, line, detail) for a header that is not right;
            PARAGRAPH_KEY_UNKNOWN (name, key); VALUE_CHARACTER for a character that cannot be kept; and for the body
            what `render` raises, with the line in the file.
    """
    refusal = _HeaderRefusal(name)
    slug = _OF_A_VERSION.sub("", PurePath(name).stem)
    if not _SLUG.fullmatch(slug):
        raise refusal.damaged("slug")
    lines = enter_text(name, source.removeprefix("\ufeff").replace("\r\n", "\n")).split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == FENCE][:2]
    if len(fences) < 2 or fences[0] != 0:
        raise refusal.damaged("fences", line=1)
    table = Table(read_toml("\n".join(lines[1 : fences[1]]), refusal), refusal)
    table.only(*KEYS)
    if table.counted("format") != FORMAT:
        raise refusal.damaged("format", "format")
    body = "\n".join(lines[fences[1] + 1 :])
    paragraph = _paragraph(table, slug, body.strip("\n") + "\n")
    leading = len(body) - len(body.lstrip("\n"))
    _check_body(paragraph, name, lines_before=fences[1] + 1 + leading)
    return paragraph


def write_paragraph(paragraph: Paragraph) -> str:
    """Return the text of the file of a paragraph; it is called `<slug>.md`."""
    header: dict[str, object] = {
        "format": FORMAT,
        "id": str(paragraph.id),
        "version": paragraph.version,
        "title": paragraph.title,
        "topic": paragraph.topic,
        "tags": list(paragraph.tags),
        "register": paragraph.register.value,
        "owner": paragraph.owner,
        "state": paragraph.state.value,
    }
    if paragraph.valid_from:
        header["valid_from"] = paragraph.valid_from
    if paragraph.valid_until:
        header["valid_until"] = paragraph.valid_until
    header |= _sources(paragraph.sources)
    header |= {key: held for key in ("handling", "uses", "author", "reason") if (held := _said(paragraph, key))}
    if paragraph.made:
        header["made"] = paragraph.made
    if paragraph.variables:
        header["variable"] = [_variable(each) for each in paragraph.variables]
    return f"{FENCE}\n{tomli_w.dumps(header)}{FENCE}\n\n{paragraph.body.strip(chr(10))}\n"


@dataclass(frozen=True, slots=True)
class _HeaderRefusal:
    name: str

    def damaged(self, detail: str, key: str = "", line: int | None = None) -> KnownError:
        place = {} if line is None else {"line": line}
        return KnownError(ErrorCode.PARAGRAPH_HEADER, name=self.name, key=key, detail=detail, **place)

    def unknown(self, key: str) -> KnownError:
        return KnownError(ErrorCode.PARAGRAPH_KEY_UNKNOWN, name=self.name, key=key)


def _paragraph(table: Table, slug: str, body: str) -> Paragraph:
    return Paragraph(
        id=_id(table),
        version=table.counted("version"),
        slug=slug,
        title=table.text("title", wanted=True),
        topic=table.text("topic"),
        tags=table.texts("tags"),
        register=table.code("register", Register, Register.KAMER),
        owner=table.text("owner"),
        state=table.code("state", ParagraphState, ParagraphState.CONCEPT),
        valid_from=table.day("valid_from"),
        valid_until=table.day("valid_until"),
        sources=_read_sources(table),
        handling=table.long_text("handling"),
        uses=_uses(table),
        author=table.text("author"),
        reason=table.text("reason"),
        made=table.moment("made"),
        variables=_variables(table),
        body=body,
    )


def _id(table: Table) -> ParagraphId:
    try:
        return ParagraphId(UUID(table.text("id", wanted=True)))
    except ValueError as error:
        raise table.refusal.damaged("uuid", "id") from error


def _read_sources(table: Table) -> tuple[Source, ...]:
    """Return the sources; in the one line of an older file what cannot be read stays, for the library to judge."""
    former, listed = table.text("source"), table.texts("sources")
    if former and listed:
        raise table.refusal.damaged("source_twice", "source")
    found = []
    for text in listed:
        source = read_source(text)
        if source is None:
            raise table.refusal.damaged(f"no_source: {text}", "sources")
        found.append(source)
    return tuple(found) or read_former_source(former)


def _sources(sources: tuple[Source, ...]) -> dict[str, object]:
    if any(each.kind is SourceKind.UNREAD for each in sources):
        return {"source": "; ".join(each.text for each in sources)}
    return {"sources": [each.text for each in sources]} if sources else {}


def _uses(table: Table) -> tuple[Used, ...]:
    found = []
    for text in table.texts("uses"):
        used = _USED.fullmatch(text)
        if used is None:
            raise table.refusal.damaged("uses", "uses")
        found.append(Used(used["slug"], int(used["version"] or 0)))
    return tuple(found)


def _said(paragraph: Paragraph, key: str) -> object:
    return [str(each) for each in paragraph.uses] if key == "uses" else getattr(paragraph, key)


def _variables(table: Table) -> tuple[Variable, ...]:
    tables = table.tables("variable")
    for described in tables:
        described.only(*VARIABLE_KEYS)
    variables = tuple(read_variable(each) for each in tables)
    names = [each.name for each in variables]
    for each in variables:
        if names.count(each.name) > 1:
            raise table.refusal.damaged("twice", each.name)
    return variables


def _variable(variable: Variable) -> dict[str, object]:
    written: dict[str, object] = {"name": variable.name, "type": variable.type.value, "label": variable.label}
    if variable.help:
        written["help"] = variable.help
    if variable.default:
        written["default"] = variable.default
    if variable.choices:
        written["choices"] = list(variable.choices)
    if variable.check:
        written["check"] = variable.check
    return written


def _check_body(paragraph: Paragraph, name: str, lines_before: int) -> None:
    check_uses(paragraph)
    try:
        check(without_placed(paragraph.body), nameable(paragraph.variables), name)
    except KnownError as error:
        if "line" not in error.facts:
            raise
        line = int(error.facts["line"]) + lines_before
        raise KnownError(error.code, **{**error.facts, "line": line}) from error
