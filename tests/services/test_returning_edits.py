"""Whatever a reviewer does in Word is told at its part, by whom, and nothing else is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.domain.errors import KnownError
from app.domain.returned import ChangeState
from app.export.paper.pdf import convert, find_libreoffice
from app.services.returning import Returned
from app.text.words import words_apart
from tests.services.edits import EDITS, Said
from tests.services.reviewed import LIBRARY, Out, out_of
from tests.services.reviewer import Edit, Word


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Out]:
    with out_of(tmp_path_factory.mktemp("terug")) as made:
        yield made


def told(returned: Returned) -> list[Said]:
    return [
        (each.change.kind, each.change.place, each.change.title, each.change.old, each.change.new)
        for each in returned.changes
    ]


def reviewed(out: Out, edit: Edit, *then: Callable[[Word], None]) -> bytes:
    word = Word(out.data)
    edit(word)
    for each in then:
        each(word)
    return word.saved()


def check(out: Out, data: bytes, name: str) -> Returned:
    returned, _ = out.desk.returning.take(data, f"{name}.docx")
    _, tracked, expected = EDITS[name]
    assert sorted(told(returned)) == sorted(expected)
    authors = {each.change.by.name if each.change.by else "" for each in returned.changes}
    assert authors == ({"B. Voorbeeld"} if tracked else {""} if expected else set())
    said = [(each.comment, each.title) for each in returned.comments]
    comments = [(each.text, each.about, title, each.by.name) for each, title in said]
    assert comments == ([("Klopt dit nog?", "vaste termijn", LIBRARY, "B. Voorbeeld")] if name == "comment" else [])
    return returned


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_is_told_without_controls_and_custom_xml(out: Out, name: str) -> None:
    returned = check(out, reviewed(out, EDITS[name][0], Word.without_controls, Word.without_manifest), name)
    assert returned.known_by == "kenmerk"


@pytest.mark.libreoffice
def test_libreoffice_between_changes_nothing_of_what_is_told(out: Out) -> None:
    try:
        find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is not installed")
    # It writes the value of the custom XML over the words a bound control shows.
    names = [name for name in EDITS if name != "tracked in a header"]
    files = [reviewed(out, EDITS[name][0]) for name in names]
    for name, data in zip(names, convert(files, "docx:MS Word 2007 XML", "docx", 300), strict=True):
        check(out, data, name)


@pytest.mark.parametrize("name", EDITS)
def test_every_edit_is_told_at_its_part_and_accepted_whole_is_what_the_reviewer_wrote(out: Out, name: str) -> None:
    """The draft, exported again, compared with what came back: nothing is left to tell."""
    data = reviewed(out, EDITS[name][0])
    returned = check(out, data, name)
    assert returned.draft == out.draft
    assert returned.known_by == "manifest"
    keys = [each.change.key for each in returned.changes if each.state is ChangeState.OPEN]
    before = out.desk.drafting.get(out.draft)
    try:
        if keys:
            out.desk.returning.accept(returned, keys)
            assert out.desk.returning.again(returned.file.sha256).open() == ()
        shown = out.desk.resolving.show(out.draft)
        texts = {part.alias: words_apart(part.blocks) for part in shown.letter.parts}
        came = out.desk.returning.process.read(data, "terug.docx").extract
        said = [word for part in words_apart(came.blocks) for word in part]
        for part in texts.values():
            for words in part:
                assert all(word in said for word in words), name
    finally:
        while out.desk.drafting.get(out.draft).id != before.id:
            out.desk.drafting.undo(out.draft)


@pytest.mark.parametrize("name", EDITS)
def test_a_second_copy_without_controls_is_told_alike_and_in_the_draft_already(out: Out, name: str) -> None:
    first, _ = out.desk.returning.take(reviewed(out, EDITS[name][0]), "een.docx")
    before = out.desk.drafting.get(out.draft)
    try:
        out.desk.returning.accept(first, [each.change.key for each in first.open()])
        second = check(out, reviewed(out, EDITS[name][0], Word.without_controls), name)
        assert {each.state for each in second.changes} <= {ChangeState.ALREADY, ChangeState.FIXED}
    finally:
        while out.desk.drafting.get(out.draft).id != before.id:
            out.desk.drafting.undo(out.draft)
