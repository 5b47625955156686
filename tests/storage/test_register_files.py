"""The register taken out as files and brought in again: nothing lost, nothing added, damage named."""

import hashlib
import json
import re
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table

from app.domain.corrections import Correction, LabelPlace, Layout
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.domain.letters import FileRole, Letter, LetterFile, LetterParty, Role
from app.domain.life import Step
from app.domain.links import Link, Relation
from app.domain.readings import Extract, Proposal, Reading
from app.storage.archive import Archive
from app.storage.folder import SCHEMA
from app.storage.register_in import load
from app.storage.register_rows import _columns, _kind, _name, tables
from app.storage.seals import SEAL
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import (
    MOMENT,
    a_draft,
    a_full_letter,
    a_letter,
    a_paragraph,
    a_paragraph_step,
    a_party,
    a_use,
    an_original,
    revision_id,
)
from tests.support.effort import examples

DERIVED = {"folded", "our_folded", "their_folded", "folded_slug"}


def filled(archive: Archive) -> None:
    """Keep at least one of everything that a unit of work can keep."""
    party = a_party()
    with archive.writing() as work:
        work.originals.put(b"voorbeeld")
        work.originals.put(b"wacht")
        work.parties.add(party)
        full = a_full_letter(party, b"voorbeeld")
        enclosed = LetterFile(
            role=FileRole.ENCLOSURE, sha256=work.originals.put(b"bijlage"), name="b.pdf", media_type="x", pages=3
        )
        copies = (LetterParty(Role.COPY, "‘=1’", party),)
        other = a_letter("Tweede\u2028regel\x85 met\ttab 😀", parties=copies, files=(enclosed,))
        for letter in (full, other):
            work.letters.add(letter)
        work.versions.keep(other, MOMENT, "A. Voorbeeld", "tikfout")
        work.letters.replace(replace(other, subject="Nieuw"))
        work.versions.add_step(
            full.id, Step(before=full.status, after=full.status, at=MOMENT, by="A. Voorbeeld", why="zo")
        )
        work.links.put(Link(other.id, full.id, Relation.ANSWERS))
        work.bin.put(other.id, MOMENT, "A. Voorbeeld", "dubbel")
        layout = Layout(sender="voorbeeldstad", field="dated", label="Datum", place=LabelPlace.BESIDE)
        work.corrections.add(
            full.id, (Correction(field="dated", proposed="", corrected="2026-03-14", layout=layout),)
        )
        paragraph = a_paragraph()
        work.paragraphs.add(paragraph)
        work.paragraphs.add_step(paragraph.id, a_paragraph_step())
        draft = a_draft("een", answers=full.id, parts=(a_use(),))
        first = revision_id()
        work.drafts.add(draft, first, MOMENT)
        work.drafts.save(a_draft("twee", id=draft.id), revision_id(), MOMENT)
        work.drafts.undo(draft.id)
        work.drafts.record_export(draft.id, first, an_original(b"voorbeeld").sha256, MOMENT)
        extract = Extract(blocks=(), plain="wacht")
        proposal = Proposal(
            sha256=an_original(b"wacht").sha256, name="w.txt", media_type="text/plain", extract=extract,
            reading=Reading(),
        )  # fmt: skip
        work.proposals.add(proposal, date(2026, 3, 14))
        work.journal.add(MOMENT, "A. Voorbeeld", Act.REGISTERED, full.id, {"veld": "onderwerp"})


def written(archive: Archive, place: Path) -> Path:
    place.mkdir()
    sums = archive.dump(place)
    (place / "SHA256SUMS").write_text("".join(f"{sha256}  {name}\n" for name, sha256 in sums.items()))
    return place


@contextmanager
def loaded(place: Path, target: Path) -> Iterator[Archive]:
    load(place, target, MIGRATIONS, uuid4)
    with closing(Archive.open(target, migrations=MIGRATIONS)) as archive:
        yield archive


def contents(place: Path) -> dict[str, bytes]:
    return {str(path.relative_to(place)): path.read_bytes() for path in place.rglob("*") if path.is_file()}


def test_everything_that_was_kept_comes_out_and_in_again_byte_for_byte(archive: Archive, tmp_path: Path) -> None:
    filled(archive)
    out = written(archive, tmp_path / "uit")
    with loaded(out, tmp_path / "nieuw") as new:
        assert contents(written(new, tmp_path / "weer uit")) == contents(out)
        assert new.verify() == ()
        with new.reading() as work, archive.reading() as old:
            assert tuple(work.letters.every()) == tuple(old.letters.every())
            assert work.search("aanleiding") == old.search("aanleiding") != ()
            assert work.journal.head() == old.journal.head()


def test_a_register_that_was_taken_in_is_the_same_as_its_backup_though_its_rows_stand_elsewhere(
    archive: Archive, tmp_path: Path
) -> None:
    gone = a_letter("Weg", parties=(LetterParty(Role.SENDER, "Weg", a_party(id=uuid4(), slug="weg")),))
    with archive.writing() as work:
        work.parties.add(gone.parties[0].party)
        work.letters.add(gone)
    filled(archive)
    with archive.writing() as work:
        work.destruction.destroy(gone.id)
    (tmp_path / "kopie").mkdir()
    backup = archive.back_up(tmp_path / "kopie", MOMENT).backup
    with loaded(written(archive, tmp_path / "uit"), tmp_path / "nieuw") as new:
        assert new.compared(tmp_path / "kopie", backup, MIGRATIONS).is_same


def test_every_table_of_the_register_comes_out(archive: Archive, tmp_path: Path) -> None:
    filled(archive)
    lines = (written(archive, tmp_path / "uit") / "register.jsonl").read_bytes().splitlines()
    named = {name for line in lines[1:] for name in json.loads(line)}
    counts = json.loads(lines[0])["register"]["counts"]
    assert named == {name for name, count in counts.items() if count}
    assert set(counts) == {table.name for table in tables()}
    assert not any('"key":' in line.decode() or '_key":' in line.decode() for line in lines)


def test_no_reference_takes_the_name_of_a_column() -> None:
    for table in tables():
        named = [_name(column) for column in _columns(table)]
        assert len(named) == len(set(named)), table.name


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)


@st.composite
def registers(draw: st.DrawFn) -> dict[str, list[dict[str, Any]]]:
    """Rows of any kind in every table, right only in their references and in what a check of the archive reads."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in tables():
        size = 1 if table.name == "archive" else draw(st.integers(0, 3))
        found[table.name] = [] if table.name in SENSITIVE else _unique(
            table, [row for _ in range(size) if (row := _row(draw, table, found)) is not None]
        )  # fmt: skip
    return found


SENSITIVE = {"letter", "part", "letter_version", "journal", "original", "bin", "proposal", "letter_file", "export"}
"""What carries hashes, or is read when the index is made: kept through units of work in the test above."""


def _row(draw: st.DrawFn, table: Table, found: dict[str, list[dict[str, Any]]]) -> dict[str, Any] | None:
    row: dict[str, Any] = {}
    for column in _columns(table):
        references = [each.column.table.name for each in column.foreign_keys]
        if references:
            others = found[references[0]]
            value = draw(st.sampled_from([each["id"] for each in others])) if others else None
        elif column.name == SEAL or (column.nullable and draw(st.booleans())):
            value = None
        else:
            value = draw(_values(_kind(column)))
        if value is None and not column.nullable:
            return None
        row[_name(column)] = value
    return row


def _values(kind: type) -> st.SearchStrategy[Any]:
    return {
        str: texts,
        int: st.integers(-(2**63), 2**63 - 1),
        bool: st.booleans(),
        UUID: st.uuids().map(str),
        date: st.dates().map(date.isoformat),
        datetime: st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat),
    }[kind]


def _unique(table: Table, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out what breaks a unique constraint, and put what has no local key in the order it comes out in."""
    keys = [[column.name for column in each.columns] for each in table.constraints if hasattr(each, "columns")]
    single = [[_name(column)] for column in _columns(table) if column.unique]
    seen: set[tuple[Any, ...]] = set()
    left = []
    for row in rows:
        marks = [(*names, *(row.get(name, row.get(name.removesuffix("_key"))) for name in names))
                 for names in (*keys, *single) if names != ["key"]]  # fmt: skip
        if not seen & set(marks):
            left.append(row)
        seen |= set(marks)
    return left


def unsealed(line: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """A row as it was before it got its seal."""
    return {table: row | {"seal": None} if row.get("seal") else row for table, row in line.items()}


@settings(max_examples=examples(8), suppress_health_check=list(HealthCheck))
@given(rows=registers())
def test_any_register_comes_in_and_out_again_byte_for_byte(rows: dict[str, list[dict[str, Any]]]) -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        source = place / "bron"
        source.mkdir()
        header = {"format": 1, "schema": SCHEMA, "counts": {table: len(held) for table, held in rows.items()}}
        lines = [{"register": header}, *({table: row} for table, held in rows.items() for row in held)]
        _put(source, lines)
        with loaded(source, place / "een") as one:
            out = written(one, place / "uit")
        said = [json.loads(line) for line in (out / "register.jsonl").read_bytes().split(b"\n")[:-1]]
        assert sorted(map(str, map(unsealed, said))) == sorted(map(str, lines))
        with loaded(out, place / "twee") as two:
            assert contents(written(two, place / "weer uit")) == contents(out)


optional_days = st.none() | st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def letters(draw: st.DrawFn) -> list[Letter]:
    """Letters with any words, days and kenmerken, some with a file, some with a party."""
    return [
        a_letter(
            draw(texts),
            subject=draw(texts),
            our_kenmerk=draw(st.none() | texts),
            their_kenmerk=draw(st.none() | texts),
            dated=draw(optional_days),
            received=draw(optional_days),
            parties=(LetterParty(Role.SENDER, draw(texts), None),),
            original=draw(st.none() | st.binary().map(an_original)),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]


@settings(max_examples=examples(8), suppress_health_check=list(HealthCheck))
@given(kept=letters(), data=st.data())
def test_any_letters_come_out_and_in_again_as_they_were(kept: list[Letter], data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        with closing(Archive.create(place / "archief")) as archive:
            with archive.writing() as work:
                for letter in kept:
                    work.letters.add(replace(letter, original=None))
                    work.journal.add(MOMENT, data.draw(texts), Act.REGISTERED, letter.id, {"x": letter.subject})
                for source, target in pairwise(kept):
                    work.links.put(Link(source.id, target.id, data.draw(st.sampled_from(Relation))))
                for letter in kept:
                    if data.draw(st.booleans()):
                        work.versions.keep(letter, MOMENT, data.draw(texts))
                    if data.draw(st.booleans()):
                        work.bin.put(letter.id, MOMENT, data.draw(texts), data.draw(texts))
            out = written(archive, place / "uit")
            with loaded(out, place / "nieuw") as new:
                assert contents(written(new, place / "weer uit")) == contents(out)
                with new.reading() as work, archive.reading() as old:
                    assert tuple(work.letters.every()) == tuple(old.letters.every())
                    assert work.bin.all() == old.bin.all()
                    for letter in kept:
                        assert work.links.of(letter.id) == old.links.of(letter.id)
                        assert work.versions.of(letter.id) == old.versions.of(letter.id)


def _put(place: Path, lines: list[dict[str, Any]]) -> None:
    data = b"".join(json.dumps(line, ensure_ascii=False).encode() + b"\n" for line in lines)
    (place / "register.jsonl").write_bytes(data)
    (place / "SHA256SUMS").write_text(f"{hashlib.sha256(data).hexdigest()}  register.jsonl\n")


HURT = {
    "a flipped bit": (lambda text: text.replace("Nieuw", "Nieuv"), False),
    "a lost line": (
        lambda text: "\n".join(line for line in text.split("\n") if "letter_link" not in line[:20]),
        True,
    ),
    "no json": (lambda text: text.replace('{"letter":', '{"letter"', 1), True),
    "another field": (lambda text: text.replace('"subject":', '"onderwerp":', 1), True),
    "another kind of value": (lambda text: text.replace('"retention_keep":false', '"retention_keep":0', 1), True),
    "an unknown table": (lambda text: text.replace('{"draft":', '{"concept":', 1), True),
    "a reference to nothing": (
        lambda text: re.sub(r'("letter_link":\{.*?"source":")', r"\g<1>0", text, count=1),
        True,
    ),
    "another format": (lambda text: text.replace('"format":1', '"format":2', 1), True),
    "a text that is not its own": (lambda text: text.replace("Tweede", "Derde", 1), True),
    "a journal that was rewritten": (lambda text: text.replace('"act":"registered"', '"act":"binned"', 1), True),
}


@pytest.mark.parametrize("hurt", HURT)
def test_a_register_that_was_altered_is_refused_and_leaves_nothing(
    archive: Archive, tmp_path: Path, hurt: str
) -> None:
    filled(archive)
    out = written(archive, tmp_path / "uit")
    alter, mends_the_sum = HURT[hurt]
    register = out / "register.jsonl"
    before = register.read_text("utf-8")
    register.write_text(alter(before), "utf-8")
    assert register.read_text("utf-8") != before
    if mends_the_sum:
        sums = out / "SHA256SUMS"
        sha256 = hashlib.sha256(register.read_bytes()).hexdigest()
        sums.write_text(sums.read_text().replace(hashlib.sha256(before.encode()).hexdigest(), sha256))
    with pytest.raises(KnownError) as caught:
        load(out, tmp_path / "nieuw", MIGRATIONS, uuid4)
    assert caught.value.code is ErrorCode.EXPORT_DAMAGED
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archief", "uit"]


@pytest.mark.parametrize("hurt", ["gone", "altered", "no sums", "a name that leads away", "no register"])
def test_files_that_are_missing_or_altered_are_named(archive: Archive, tmp_path: Path, hurt: str) -> None:
    filled(archive)
    out = written(archive, tmp_path / "uit")
    original = out / "originals" / an_original(b"voorbeeld").sha256
    if hurt == "gone":
        original.unlink()
    elif hurt == "altered":
        original.write_bytes(b"voorbeelD")
    elif hurt == "no sums":
        (out / "SHA256SUMS").unlink()
    elif hurt == "no register":
        (out / "register.jsonl").unlink()
    else:
        (out / "SHA256SUMS").write_text(f"{'0' * 64}  ../geheim\n")
    with pytest.raises(KnownError) as caught:
        load(out, tmp_path / "nieuw", MIGRATIONS, uuid4)
    assert caught.value.code is ErrorCode.EXPORT_DAMAGED
    assert not (tmp_path / "nieuw").exists()


def test_a_register_written_out_before_returned_files_were_kept_comes_in(archive: Archive, tmp_path: Path) -> None:
    with archive.writing() as work:
        work.letters.add(a_letter("Een brief van eerder."))
    out = written(archive, tmp_path / "uit")
    lines = [json.loads(line) for line in (out / "register.jsonl").read_bytes().splitlines()]
    lines[0]["register"]["schema"] = 3
    del lines[0]["register"]["counts"]["returned_file"]
    _put(out, lines)
    load(out, tmp_path / "nieuw", MIGRATIONS, uuid4)
    with closing(Archive.open(tmp_path / "nieuw", migrations=MIGRATIONS)) as again:
        assert again.verify() == ()


def test_a_register_of_a_newer_program_is_refused(archive: Archive, tmp_path: Path) -> None:
    out = written(archive, tmp_path / "uit")
    lines = [json.loads(line) for line in (out / "register.jsonl").read_text().splitlines()]
    lines[0]["register"]["schema"] = 99
    _put(out, lines)
    with pytest.raises(KnownError) as caught:
        load(out, tmp_path / "nieuw", MIGRATIONS, uuid4)
    assert caught.value.code is ErrorCode.ARCHIVE_NEWER


def test_an_original_that_is_not_what_was_kept_is_not_written_out_as_if_it_were(
    archive: Archive, tmp_path: Path
) -> None:
    filled(archive)
    with archive._originals.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE original SET data = x'00'")
    (tmp_path / "uit").mkdir()
    with pytest.raises(KnownError) as caught:
        archive.dump(tmp_path / "uit")
    assert caught.value.code is ErrorCode.ARCHIVE_DAMAGED
