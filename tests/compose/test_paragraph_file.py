from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compose.paragraph_file import read_paragraph, write_paragraph
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.paragraphs import (
    Paragraph,
    ParagraphState,
    Register,
    Source,
    SourceKind,
    Used,
    Variable,
    VariableType,
)
from app.language.sources import read_source

SAMPLES = Path(__file__).resolve().parents[2] / "templates" / "paragraphs"
FULL = """+++
format = 1
id = "8096f5a9-b0e0-4840-b850-a1f442700ab3"
version = 3
title = "Voorbeeld van een tekstblok"
topic = "voorbeelden"
tags = [
    "proef",
]
register = "citizen"
owner = "voorbeeld-directie"
state = "approved"
valid_from = 2022-01-01
valid_until = 2023-12-31
sources = [
    "Kamerstukken II 2021/22, 29911, nr. 348",
    "Opiumwet, artikel 2",
]
handling = "Alleen na overleg.\\nNooit aan pers."
uses = [
    "slot-voorbeeld@2",
]
author = "A. Voorbeeld"
reason = "nieuwe cijfers"
made = 2022-01-05 10:00:00+00:00

[[variable]]
name = "dag"
type = "date"
label = "Datum van het debat"
help = "Zoals op de agenda"
default = "2022-06-28"

[[variable]]
name = "keuze"
type = "choice"
label = "Keuze"
choices = [
    "a",
    "b",
]

[[variable]]
name = "aantal"
type = "number"
label = "Aantal"
check = "1..100"
+++

Het debat van {{ dag | datum }}{% if keuze == "a" %} en meer{% endif %}.

{{ paragraph("slot-voorbeeld") }}
"""
MINIMAL = '+++\nformat = 1\nid = "8096f5a9-b0e0-4840-b850-a1f442700ab3"\nversion = 1\ntitle = "T"\n+++\nTekst.\n'


def refused(source: str, name: str = "voorbeeld.md") -> KnownError:
    with pytest.raises(KnownError) as error:
        read_paragraph(source, name)
    return error.value


def test_every_key_of_the_header_is_read() -> None:
    assert read_paragraph(FULL, "een-voorbeeld.md") == Paragraph(
        id=ParagraphId(UUID("8096f5a9-b0e0-4840-b850-a1f442700ab3")),
        version=3,
        slug="een-voorbeeld",
        title="Voorbeeld van een tekstblok",
        topic="voorbeelden",
        tags=("proef",),
        register=Register.CITIZEN,
        owner="voorbeeld-directie",
        state=ParagraphState.APPROVED,
        valid_from=date(2022, 1, 1),
        valid_until=date(2023, 12, 31),
        sources=(
            Source(SourceKind.KAMERSTUK, "Kamerstukken II 2021/22, 29911, nr. 348", "kst-29911-348"),
            Source(SourceKind.LAW, "Opiumwet, artikel 2"),
        ),
        handling="Alleen na overleg.\nNooit aan pers.",
        uses=(Used("slot-voorbeeld", 2),),
        author="A. Voorbeeld",
        reason="nieuwe cijfers",
        made=datetime(2022, 1, 5, 10, tzinfo=UTC),
        variables=(
            Variable(
                name="dag",
                type=VariableType.DATE,
                label="Datum van het debat",
                help="Zoals op de agenda",
                default="2022-06-28",
            ),
            Variable(name="keuze", type=VariableType.CHOICE, label="Keuze", choices=("a", "b")),
            Variable(name="aantal", type=VariableType.NUMBER, label="Aantal", check="1..100"),
        ),
        body='Het debat van {{ dag | datum }}{% if keuze == "a" %} en meer{% endif %}.\n\n'
        '{{ paragraph("slot-voorbeeld") }}\n',
    )


def test_writing_what_was_read_changes_nothing() -> None:
    assert write_paragraph(read_paragraph(FULL, "een-voorbeeld.md")) == FULL


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.md")), ids=lambda path: path.stem)
def test_reading_and_writing_a_sample_changes_nothing(path: Path) -> None:
    source = path.read_text("utf-8")
    assert write_paragraph(read_paragraph(source, path.name)) == source


def test_a_file_from_windows_reads_as_any_other() -> None:
    windows = "\ufeff" + FULL.replace("\n", "\r\n")
    assert read_paragraph(windows, "een-voorbeeld.md") == read_paragraph(FULL, "een-voorbeeld.md")


def test_what_may_be_left_out_has_its_plain_meaning() -> None:
    paragraph = read_paragraph(MINIMAL, "t.md")
    assert (paragraph.register, paragraph.state, paragraph.variables) == (Register.KAMER, ParagraphState.CONCEPT, ())


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("owner =", "eigenaar =", "eigenaar"),
        ("help =", "hulp =", "hulp"),
        ("sources =", "required = true\nsources =", "required"),
    ],
)
def test_an_unknown_key_is_refused_by_name(old: str, new: str, key: str) -> None:
    error = refused(FULL.replace(old, new))
    assert error.code is ErrorCode.PARAGRAPH_KEY_UNKNOWN
    assert error.facts == {"name": "voorbeeld.md", "key": key}


@pytest.mark.parametrize(
    ("old", "new", "key", "detail"),
    [
        ("format = 1", "format = 2", "format", "format"),
        ("format = 1\n", "", "format", "missing"),
        ("version = 3", "version = 0", "version", "counted"),
        ("version = 3", "version = true", "version", "counted"),
        ("version = 3", 'version = "3"', "version", "counted"),
        ('title = "Voorbeeld van een tekstblok"', 'title = ""', "title", "text"),
        ('title = "Voorbeeld van een tekstblok"\n', "", "title", "missing"),
        ("8096f5a9", "xyz", "id", "uuid"),
        ('"approved"', '"goed"', "state", "concept, in_review, approved, superseded, withdrawn"),
        ("2022-01-01", '"2022-01-01"', "valid_from", "day"),
        ("2022-01-01", "2022-01-01T10:00:00", "valid_from", "day"),
        ('tags = [\n    "proef",\n]', "tags = [1]", "tags", "list"),
        ('name = "dag"', 'name = "Dag"', "name", "name"),
        ('name = "dag"', 'name = "loop"', "name", "name"),
        ('name = "keuze"', 'name = "dag"', "dag", "twice"),
        ('type = "choice"', 'type = "text"', "keuze", "choices"),
        ('"Opiumwet, artikel 2"', '"ergens gelezen"', "sources", "no_source: ergens gelezen"),
        ("sources = [", 'source = "Opiumwet"\nsources = [', "source", "source_twice"),
        ("slot-voorbeeld@2", "slot voorbeeld", "uses", "uses"),
        ("1..100", "100..1", "aantal", "check"),
        ("1..100", "van 1 tot 100", "aantal", "check"),
        ("2022-01-05 10:00:00+00:00", "2022-01-05T10:00:00", "made", "moment"),
        ("[[variable]]", "[variable]", "variable", "tables"),
    ],
)
def test_a_header_that_is_not_right_is_refused_at_its_key(old: str, new: str, key: str, detail: str) -> None:
    source = FULL.replace(old, new)
    if new == "[variable]":
        source = FULL[: FULL.index("[[variable]]")] + '[variable]\nname = "dag"\n' + FULL[FULL.rindex("+++") :]
    error = refused(source)
    assert error.code is ErrorCode.PARAGRAPH_HEADER
    assert (error.facts["key"], error.facts["detail"]) == (key, detail)


@pytest.mark.parametrize("source", ["", "Tekst.", "+++\nformat = 1\n", "\n+++\n+++\nTekst.", "++++\n++++\n"])
def test_a_file_without_a_header_is_refused(source: str) -> None:
    error = refused(source)
    assert (error.code, error.facts["detail"]) == (ErrorCode.PARAGRAPH_HEADER, "fences")


def test_a_header_that_is_no_toml_is_refused() -> None:
    assert refused(FULL.replace("format = 1", "format = = 1")).code is ErrorCode.PARAGRAPH_HEADER


@pytest.mark.parametrize("name", ["Voorbeeld.md", "een voorbeeld.md", "-.md", "é.md"])
def test_a_file_name_that_is_no_slug_is_refused(name: str) -> None:
    assert refused(FULL, name).facts["detail"] == "slug"


def test_an_error_in_the_body_names_the_line_of_the_file() -> None:
    error = refused(FULL.replace("{{ dag | datum }}", "{{ onbekend }}"))
    assert error.code is ErrorCode.PARAGRAPH_VARIABLE_UNKNOWN
    assert FULL.split("\n")[int(error.facts["line"]) - 1].startswith("Het debat")


def test_a_default_that_is_no_value_of_its_type_is_refused() -> None:
    error = refused(FULL.replace('default = "2022-06-28"', 'default = "28 juni"'))
    assert error.code is ErrorCode.VALUE_TYPE


def test_a_character_that_cannot_be_kept_is_refused() -> None:
    assert refused(FULL.replace("debat", "deb\U000f0000at")).code is ErrorCode.VALUE_CHARACTER


LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn", "Zl", "Zp"])).map(
    lambda text: __import__("unicodedata").normalize("NFC", text)
)
SOURCES = st.sampled_from([
    "Kamerstukken II 2021/22, 29911, nr. 348", "Opiumwet", "art. 36e Sr", "Stb. 2021, 35",
    "Verordening (EU) 2016/679",
    "brief met kenmerk VB-2026-0001", "ECLI:NL:HR:2019:2006", "Besluit politiegegevens, artikel 2, eerste lid",
]).map(read_source)  # fmt: skip
WORDS = LINE.filter(lambda text: bool(text.strip()))


@given(
    title=WORDS,
    topic=LINE,
    tags=st.lists(LINE).map(tuple),
    register=st.sampled_from(Register),
    owner=LINE,
    state=st.sampled_from(ParagraphState),
    valid_from=st.none() | st.dates(date(2000, 1, 1)),
    sources=st.lists(SOURCES, max_size=3).map(tuple),
    handling=LINE,
    author=LINE,
    reason=LINE,
    made=st.none() | st.datetimes(timezones=st.just(UTC)),
    variables=st.lists(
        st.builds(
            Variable,
            name=st.from_regex(r"v[a-z0-9_]{0,8}", fullmatch=True),
            type=st.just(VariableType.TEXT),
            label=LINE.filter(bool),
            help=LINE,
            default=LINE,
        ),
        unique_by=lambda variable: variable.name,
        max_size=3,
    ).map(tuple),
    body=st.lists(st.sampled_from(["Tekst.", "- een", "# Kop", "", "+++", "met *nadruk* en é"]), min_size=1).map(
        "\n".join
    ),
)
def test_any_paragraph_survives_its_file(**parts: object) -> None:
    paragraph = replace(
        read_paragraph(MINIMAL, "t.md"),
        **{**parts, "body": f"{parts['body']}".strip("\n") + "\n"},  # type: ignore[arg-type]
    )
    written = write_paragraph(paragraph)
    read = read_paragraph(written, "t.md")
    assert read == paragraph
    assert write_paragraph(read) == written


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Kamerstukken II 2021/22, 29911, nr. 348; Opiumwet", [SourceKind.KAMERSTUK, SourceKind.LAW]),
        ("een notitie van de directie", [SourceKind.UNREAD]),
        ("", []),
    ],
)
def test_the_one_line_of_source_of_an_older_file_is_read(line: str, kinds: list[SourceKind]) -> None:
    former = MINIMAL.replace("title =", f'source = "{line}"\ntitle =')
    found = read_paragraph(former, "t.md")
    assert [each.kind for each in found.sources] == kinds
    assert read_paragraph(write_paragraph(found), "t.md") == found


def test_a_file_of_a_former_version_has_its_number_in_its_name() -> None:
    for name in ("een-tekst.v3.md", "een-tekst.v3", "een-tekst.md"):
        assert read_paragraph(MINIMAL, name).slug == "een-tekst"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('{{ paragraph("slot-voorbeeld") }}', "", "not_placed"),
        (
            '{{ paragraph("slot-voorbeeld") }}',
            '{{ paragraph("ander") }}\n\n{{ paragraph("slot-voorbeeld") }}',
            "not_named",
        ),
        ('    "slot-voorbeeld@2",', '    "slot-voorbeeld@2",\n    "slot-voorbeeld",', "used_twice"),
    ],
)
def test_what_stands_in_a_paragraph_and_what_its_header_names_agree(old: str, new: str, what: str) -> None:
    error = refused(FULL.replace(old, new))
    assert (error.code, error.facts["what"]) == (ErrorCode.PARAGRAPH_USES, what)
