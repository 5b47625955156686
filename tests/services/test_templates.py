"""Templates of one's own: kept, chosen, removed; and hostile ones that can do nothing."""

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document

from app.composition import Services, opened, templates
from app.domain.changes import Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.templates import TemplateCode
from app.intake.reading_process import ReadingProcess, ReadingStopped
from app.services.exporting import Purpose
from app.services.templates import Templates
from tests.export.templates.made import template, work
from tests.support.desk import surroundings
from tests.support.packages import archive as zipped
from tests.support.packages import docx as package
from tests.support.packages import docx_members, lying_size, p


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Services]:
    with opened(surroundings(tmp_path), tmp_path / "archief") as made:
        yield made


def brought(folder: Path, data: bytes, name: str = "Mijn sjabloon.docx") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


GOOD = template("Ons kenmerk: {{ ons_kenmerk }}", "Betreft {{ onderwerp | hoofdletter }}")


def test_a_template_that_was_added_is_offered_and_a_draft_is_written_in_it(desk: Services, tmp_path: Path) -> None:
    draft = desk.drafting.begin("kamerbrief", assignments=(("onderwerp", "voorbeeld"),))[0].draft.id
    with pytest.raises(KnownError) as unknown:
        desk.drafting.set(draft, (("huisstijl", "eigen"),))
    assert unknown.value.code is ErrorCode.VALUE_TYPE
    added, changes = desk.templates.add(brought(tmp_path, GOOD), "eigen")
    assert (added.kept, added.fields) == (True, ("onderwerp", "ons_kenmerk"))
    assert changes.touches(Kind.HOUSE_STYLE)
    assert [row.name for row in desk.templates.all() if row.own] == ["eigen"]
    desk.drafting.set(draft, (("huisstijl", "eigen"),))
    exported, _ = desk.exporting.export(draft, tmp_path / "brief.docx", Purpose.TO_SEND)
    words = "\n".join(each.text for each in docx.Document(str(exported.path)).paragraphs)
    assert "Betreft Voorbeeld" in words
    assert "Ministerie" not in words
    assert desk.resolving.show(draft).letter.field("huisstijl") is None


def test_a_template_with_a_blocking_finding_is_not_kept(desk: Services, tmp_path: Path) -> None:
    checked, changes = desk.templates.add(brought(tmp_path, template("{{ fout }}")), "eigen")
    assert (checked.blocks, checked.kept) == (True, False)
    assert not changes.touched
    assert not any(row.own for row in desk.templates.all())


@pytest.mark.parametrize("name", ["", "Eigen", "../weg", "1a", "a b", "a" * 41])
def test_a_name_that_is_none_is_refused(desk: Services, tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError) as refused:
        desk.templates.add(brought(tmp_path, GOOD), name)
    assert refused.value.code is ErrorCode.TEMPLATE_NAME


def test_a_name_is_given_once_unless_it_is_replaced(desk: Services, tmp_path: Path) -> None:
    file = brought(tmp_path, GOOD)
    desk.templates.add(file, "eigen")
    for name, over in (("eigen", False), ("rijk", False), ("rijk", True)):
        with pytest.raises(KnownError) as refused:
            desk.templates.add(file, name, over=over)
        assert refused.value.code is ErrorCode.TEMPLATE_EXISTS
    style = desk.resolving.house_style("eigen")
    desk.templates.add(brought(tmp_path, template("Nieuw {{ datum }}")), "eigen", over=True)
    assert desk.resolving.house_style("eigen") is not style
    assert desk.resolving.house_style("eigen") is desk.resolving.house_style("eigen")
    assert desk.resolving.house_style("eigen").dates == {"datum"}


def test_a_template_that_was_removed_is_asked_for_by_name(desk: Services, tmp_path: Path) -> None:
    desk.templates.add(brought(tmp_path, GOOD), "eigen")
    draft = desk.drafting.begin("kamerbrief", assignments=(("huisstijl", "eigen"),))[0].draft.id
    desk.templates.remove("eigen")
    with pytest.raises(KnownError) as gone:
        desk.exporting.export(draft, tmp_path / "brief.docx")
    assert (gone.value.code, gone.value.facts["reference"]) == (ErrorCode.UNKNOWN_HOUSE_STYLE, "eigen")
    for name in ("eigen", "rijk"):
        with pytest.raises(KnownError):
            desk.templates.remove(name)


def test_a_half_that_lies_alone_is_no_house_style(desk: Services, tmp_path: Path) -> None:
    desk.templates.add(brought(tmp_path, GOOD), "eigen")
    (tmp_path / "sjablonen" / "eigen.toml").unlink()
    assert "eigen" not in [row.name for row in desk.templates.all()]
    assert desk.templates.add(brought(tmp_path, GOOD), "eigen")[0].kept


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>"""
HOSTILE = {
    "billion laughs": (zipped((docx_members("") | {"word/document.xml": LAUGHS}).items()), ErrorCode.PACKAGE_UNSAFE),
    "deep nesting": (package("<w:sdt>" * 200 + "</w:sdt>" * 200, {"styles": ""}), ErrorCode.PACKAGE_UNSAFE),
    "deeper nesting": (package("<w:sdt>" * 5_000 + "</w:sdt>" * 5_000), ErrorCode.PACKAGE_DAMAGED),
    "zip bomb": (
        zipped((docx_members("") | {"word/document.xml": b"<a>" + b" " * (63 << 20)}).items()),
        ErrorCode.PACKAGE_UNSAFE,
    ),
    "a lie about its size": (lying_size("_rels/.rels", b"x" * 1000, 10), ErrorCode.PACKAGE_UNSAFE),
    "no zip": (b"{{ onderwerp }}", ErrorCode.PACKAGE_DAMAGED),
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Templates]:
    with templates(surroundings(tmp_path_factory.mktemp("winkel"))) as made:
        yield made


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused(shop: Templates, tmp_path: Path, name: str) -> None:
    data, code = HOSTILE[name]
    with pytest.raises(KnownError) as refused:
        shop.check(brought(tmp_path, data))
    assert refused.value.code is code


FINDINGS = {
    "ten thousand tags": (template(*["{{ onderwerp }} " * 100] * 100), TemplateCode.TAGS_TOO_MANY),
    "a way into Python": (template("{{ ''.__class__.__mro__[1].__subclasses__() }}"), TemplateCode.EXPRESSION),
    "a loop without end": (template("{% for x in range(10**9) %}{% endfor %}"), TemplateCode.STATEMENT),
    "a million braces": (
        package(p("{" * 1_000) * 900, {"styles": ""}),
        TemplateCode.BRACES_MALFORMED,
    ),
    "a part that is too large": (
        package(p(" ".join(map(str, range(800_000)))), {"styles": ""}),
        TemplateCode.PART_TOO_LARGE,
    ),
}


@pytest.mark.parametrize("name", FINDINGS)
def test_a_hostile_template_is_told_of_and_does_nothing(shop: Templates, tmp_path: Path, name: str) -> None:
    data, code = FINDINGS[name]
    told = shop.check(brought(tmp_path, data))
    assert code in [each.code for each in told.findings]
    assert told.blocks
    assert len(told.findings) <= 200


def test_a_check_that_takes_too_long_is_ended_and_the_next_is_done() -> None:
    with closing(ReadingProcess(longest=0.0)) as hasty:
        with pytest.raises(KnownError) as ended:
            hasty.do(work(GOOD))
        assert ended.value.code is ErrorCode.READING_TOO_LONG


def test_a_check_can_be_stopped_by_a_person() -> None:
    stop = threading.Event()
    stop.set()
    with closing(ReadingProcess()) as process:
        with pytest.raises(ReadingStopped):
            process.do(work(template(*["{{ onderwerp }} " * 500] * 100)), stop)
        assert process.do(work(GOOD)).word_file


@pytest.mark.libreoffice
def test_libreoffice_tells_the_page(tmp_path: Path, shop: Templates) -> None:
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is absent")

    def change(document: Document) -> None:
        document.add_page_break()
        document.add_paragraph("Zie {{ fout }}")

    told = replace(shop, lays_out=True).check(brought(tmp_path, template(change=change)))
    place = told.findings[0].place
    assert place is not None
    assert place.page == 2
