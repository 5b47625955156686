"""Paragraphs of before schema 5: their one line of source, and their seals."""

import json
import shutil
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from sqlcipher3 import dbapi2

from app.domain.faults import FaultCode
from app.domain.paragraphs import SourceKind
from app.storage.archive import Archive
from app.storage.folder import REGISTER
from app.storage.register_in import load
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_paragraph
from tests.storage.test_register_files import _put, written

KEPT = Path(__file__).resolve().parents[1] / "archives" / "schema-0004"


def test_an_older_line_of_source_is_kept_though_nobody_can_read_it(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(KEPT, tmp_path / "archief"))
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        paragraph = work.paragraphs.find("voorbeeldhavens")
        assert [(each.kind, each.text) for each in paragraph.sources] == [(SourceKind.UNREAD, "verzonnen")]
        assert (paragraph.author, paragraph.made, paragraph.uses) == ("", None, ())
        assert work.paragraphs.steps(paragraph.id) == ()


def test_a_paragraph_that_was_altered_before_is_still_named_after_the_migration(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(KEPT, tmp_path / "archief"))
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        connection.execute("UPDATE paragraph SET title = 'Anders'")
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        assert [each.code for each in archive.verify()] == [FaultCode.PARAGRAPH_ALTERED]


def test_a_register_written_out_before_schema_5_comes_in_with_its_paragraphs(
    tmp_path: Path, archive: Archive
) -> None:
    with archive.writing() as work:
        work.paragraphs.add(a_paragraph(uses=()))
    out = written(archive, tmp_path / "uit")
    lines = [json.loads(line) for line in (out / "register.jsonl").read_bytes().splitlines()]
    lines[0]["register"]["schema"] = 4
    del lines[0]["register"]["counts"]["paragraph_step"]
    added = ("sources", "handling", "uses", "author", "reason", "made")
    for line in lines:
        if "paragraph" in line:
            row = {name: held for name, held in line["paragraph"].items() if name not in added}
            line["paragraph"] = {**row, "seal": None, "source": "Opiumwet, artikel 2"}
    _put(out, lines)
    load(out, tmp_path / "nieuw", MIGRATIONS, uuid4)
    with closing(Archive.open(tmp_path / "nieuw", migrations=MIGRATIONS)) as again:
        assert again.verify() == ()
        with again.reading() as work:
            (paragraph,) = work.paragraphs.all()
            assert [each.text for each in paragraph.sources] == ["Opiumwet, artikel 2"]
