"""The life of paragraphs, as their owners and others take them through it."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.journal import Act
from app.domain.paragraphs import Paragraph, ParagraphState, Register, Source, SourceKind, Used
from app.intake.reading_process import ReadingProcess
from app.services.hand import Hand
from app.services.paragraphs import Origin, Paragraphs
from app.services.writing import written
from app.storage.archive import Archive
from app.text.words import words
from tests.storage.samples import MOMENT, a_letter, a_paragraph
from tests.support.packages import docx, p

OWNER, MEMBER, AUTHOR = "Directie Voorbeelden", "B. Proef", "A. Voorbeeld"
TEAMS = {OWNER: (MEMBER,)}
At = Callable[[str], Paragraphs]

STYLES = (
    '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
)


@pytest.fixture
def process() -> Iterator[ReadingProcess]:
    with closing(ReadingProcess()) as made:
        yield made


@pytest.fixture
def at(archive: Archive, process: ReadingProcess) -> At:
    """The library with somebody at work in it."""
    return lambda by: Paragraphs(archive, Hand(lambda: MOMENT, by), uuid4, lambda: TEAMS, process)


@contextmanager
def refused(code: ErrorCode) -> Iterator[pytest.ExceptionInfo[KnownError]]:
    with pytest.raises(KnownError) as caught:
        yield caught
    assert caught.value.code is code


def concept(at: At, body: str = "Een tekst.\n", title: str = "Voorbeeldtekst") -> Paragraph:
    return at(AUTHOR).add(title, body, Origin(owner=OWNER, topic="voorbeelden", why="nieuw"))[0]


def approved(at: At, paragraph: Paragraph) -> Paragraph:
    at(AUTHOR).step(paragraph.id, paragraph.version, ParagraphState.IN_REVIEW)
    return at(MEMBER).step(paragraph.id, paragraph.version, ParagraphState.APPROVED)[0]


def test_a_new_paragraph_is_a_concept_that_says_who_made_it_when_and_why(at: At) -> None:
    made = concept(at, title="Een één  tekst")
    assert (made.slug, made.title, made.version, made.state) == (
        "een-een-tekst", "Een één tekst", 1, ParagraphState.CONCEPT,
    )  # fmt: skip
    assert (made.author, made.reason, made.made, made.owner) == (AUTHOR, "nieuw", MOMENT, OWNER)
    assert concept(at, title="Een één tekst").slug == "een-een-tekst-2"


def test_a_paragraph_goes_from_concept_by_way_of_review_to_approved(at: At) -> None:
    made = concept(at)
    done = approved(at, made)
    assert done.state is ParagraphState.APPROVED
    steps = at(AUTHOR).history(made.id).steps
    assert [(each.before, each.after, each.by) for each in steps] == [
        (ParagraphState.CONCEPT, ParagraphState.IN_REVIEW, AUTHOR),
        (ParagraphState.IN_REVIEW, ParagraphState.APPROVED, MEMBER),
    ]


@pytest.mark.parametrize("after", [ParagraphState.APPROVED, ParagraphState.SUPERSEDED, ParagraphState.CONCEPT])
def test_a_concept_takes_no_other_step_than_into_review_or_out(at: At, after: ParagraphState) -> None:
    made = concept(at)
    with refused(ErrorCode.PARAGRAPH_STEP) as caught:
        at(MEMBER).step(made.id, 1, after)
    assert caught.value.facts["detail"] == "in_review, withdrawn"


def test_only_who_has_the_role_of_the_owner_approves(at: At) -> None:
    made = concept(at)
    at(AUTHOR).step(made.id, 1, ParagraphState.IN_REVIEW)
    assert not at(AUTHOR).may_decide(made)
    with refused(ErrorCode.PARAGRAPH_NOT_YOURS) as caught:
        at(AUTHOR).step(made.id, 1, ParagraphState.APPROVED)
    assert caught.value.facts == {"name": made.slug, "owner": OWNER, "by": AUTHOR}
    assert at(MEMBER).step(made.id, 1, ParagraphState.APPROVED)[0].state is ParagraphState.APPROVED


def test_nobody_takes_a_paragraph_over_by_naming_himself_the_owner(at: At) -> None:
    first = approved(at, concept(at))
    second, _ = at(AUTHOR).succeed(first.id, "van mij", replace(first, owner=AUTHOR))
    at(AUTHOR).step(first.id, 2, ParagraphState.IN_REVIEW)
    with refused(ErrorCode.PARAGRAPH_NOT_YOURS) as caught:
        at(AUTHOR).step(first.id, 2, ParagraphState.APPROVED)
    assert caught.value.facts["owner"] == OWNER
    assert at(MEMBER).step(first.id, 2, ParagraphState.APPROVED)[0].owner == second.owner == AUTHOR


def test_back_and_out_want_a_reason(at: At) -> None:
    made = concept(at)
    at(AUTHOR).step(made.id, 1, ParagraphState.IN_REVIEW)
    with refused(ErrorCode.PARAGRAPH_LACKS_REASON):
        at(MEMBER).step(made.id, 1, ParagraphState.CONCEPT, "  ")
    at(MEMBER).step(made.id, 1, ParagraphState.CONCEPT, "te lang")
    with refused(ErrorCode.PARAGRAPH_LACKS_REASON):
        at(AUTHOR).step(made.id, 1, ParagraphState.WITHDRAWN)
    at(AUTHOR).step(made.id, 1, ParagraphState.WITHDRAWN, "dubbel")
    assert [each.why for each in at(AUTHOR).history(made.id).steps] == ["", "te lang", "dubbel"]


def test_a_concept_is_edited_and_nothing_else_is(at: At) -> None:
    made = concept(at)
    edited, _ = at(MEMBER).edit(made.id, replace(made, body="Anders.\n", handling="Let op."), "korter", made)
    assert (edited.body, edited.handling, edited.author, edited.reason) == ("Anders.\n", "Let op.", MEMBER, "korter")
    done = approved(at, edited)
    with refused(ErrorCode.PARAGRAPH_NOT_CONCEPT):
        at(MEMBER).edit(made.id, replace(done, body="Weer anders.\n"))


def test_an_edit_of_what_somebody_else_changed_is_refused(at: At) -> None:
    made = concept(at)
    at(MEMBER).edit(made.id, replace(made, body="Anders.\n"))
    with refused(ErrorCode.CHANGED_ELSEWHERE):
        at(AUTHOR).edit(made.id, replace(made, body="Nog anders.\n"), seen=made)


def test_approving_the_next_version_supersedes_the_one_before(at: At) -> None:
    first = approved(at, concept(at))
    second, _ = at(AUTHOR).succeed(first.id, "nieuwe cijfers")
    assert (second.version, second.state, second.body, second.reason) == (
        2, ParagraphState.CONCEPT, first.body, "nieuwe cijfers",
    )  # fmt: skip
    with refused(ErrorCode.PARAGRAPH_SUCCESSOR):
        at(AUTHOR).succeed(first.id)
    assert [each.version for each in at(AUTHOR).usable()] == [1]
    approved(at, second)
    states = [each.state for each in at(AUTHOR).history(first.id).versions]
    assert states == [ParagraphState.SUPERSEDED, ParagraphState.APPROVED]
    assert [each.version for each in at(AUTHOR).usable()] == [2]


def test_what_was_withdrawn_is_not_offered_to_a_letter(at: At) -> None:
    first = approved(at, concept(at))
    at(MEMBER).step(first.id, 1, ParagraphState.WITHDRAWN, "achterhaald")
    assert at(AUTHOR).usable() == ()
    assert [each.state for each in at(AUTHOR).all()] == [ParagraphState.WITHDRAWN]


def test_every_step_stands_in_the_journal(at: At, archive: Archive) -> None:
    made = concept(at)
    at(AUTHOR).edit(made.id, replace(made, body="Anders.\n"))
    approved(at, made)
    with archive.reading() as work:
        acts = [each.act for each in work.journal.of(made.id)]
    assert acts == [Act.PARAGRAPH_ADDED, Act.PARAGRAPH_CHANGED, Act.PARAGRAPH_STEP, Act.PARAGRAPH_STEP]


def test_a_letter_is_a_source_when_the_register_has_it(at: At, archive: Archive) -> None:
    made = concept(at)
    source = Source(SourceKind.LETTER, "brief met kenmerk VB-9", "VB-9")
    with refused(ErrorCode.PARAGRAPH_SOURCE) as caught:
        at(AUTHOR).edit(made.id, replace(made, sources=(source,)))
    assert (caught.value.facts["source"], caught.value.facts["what"]) == (source.text, "no_letter")
    with archive.writing() as work:
        work.letters.add(a_letter(our_kenmerk="VB-9"))
    assert at(AUTHOR).edit(made.id, replace(made, sources=(source,)))[0].sources == (source,)


def test_a_source_nobody_can_read_is_refused_with_why(at: At) -> None:
    made = concept(at)
    with refused(ErrorCode.PARAGRAPH_SOURCE) as caught:
        at(AUTHOR).edit(made.id, replace(made, sources=(Source(SourceKind.UNREAD, "ergens"),)))
    assert caught.value.facts["what"] == "no_source"


def test_what_stands_in_a_paragraph_is_pinned_to_the_version_of_that_moment(at: At) -> None:
    inner = approved(at, concept(at, "Binnen.\n", "Binnen"))
    outer = concept(at, "Buiten.\n", "Buiten")
    composed = replace(outer, body='{{ paragraph("binnen") }}\n', uses=(Used("binnen"),))
    kept, _ = at(AUTHOR).edit(outer.id, composed)
    assert kept.uses == (Used("binnen", 1),)
    second, _ = at(AUTHOR).succeed(inner.id, "nieuw", replace(inner, body="Voortaan.\n"))
    approved(at, second)
    assert words(at(AUTHOR).sample(kept)) == ("Binnen.",)
    assert words(at(AUTHOR).sample(at(AUTHOR).get(outer.id, 1))) == ("Binnen.",)


def test_a_paragraph_is_not_approved_before_what_stands_in_it(at: At) -> None:
    concept(at, "Binnen.\n", "Binnen")
    outer = concept(at, "Buiten.\n", "Buiten")
    at(AUTHOR).edit(outer.id, replace(outer, body='{{ paragraph("binnen") }}\n', uses=(Used("binnen"),)))
    at(AUTHOR).step(outer.id, 1, ParagraphState.IN_REVIEW)
    with refused(ErrorCode.PARAGRAPH_USES) as caught:
        at(MEMBER).step(outer.id, 1, ParagraphState.APPROVED)
    assert caught.value.facts["what"] == "not_approved"


def test_a_paragraph_that_comes_to_hold_itself_is_refused_with_the_way(at: At) -> None:
    one, two = concept(at, "Een.\n", "Een"), concept(at, "Twee.\n", "Twee")
    at(AUTHOR).edit(one.id, replace(one, body='{{ paragraph("twee") }}\n', uses=(Used("twee"),)))
    with refused(ErrorCode.PARAGRAPH_CYCLE) as caught:
        at(AUTHOR).edit(two.id, replace(two, body='{{ paragraph("een") }}\n', uses=(Used("een"),)))
    assert caught.value.facts["path"] == "twee → een → twee"


def test_the_library_comes_out_with_every_version_and_loading_it_changes_nothing(at: At, tmp_path: Path) -> None:
    inner = approved(at, concept(at, "Binnen.\n", "Zz binnen"))
    approved(at, at(AUTHOR).succeed(inner.id, "nieuw")[0])
    outer = concept(at, "Buiten.\n", "Aa buiten")
    at(AUTHOR).edit(outer.id, replace(outer, body='{{ paragraph("zz-binnen") }}\n', uses=(Used("zz-binnen"),)))
    files = at(AUTHOR).dump(tmp_path / "uit")
    assert sorted(file.name for file in files) == ["aa-buiten.md", "zz-binnen.md", "zz-binnen.v1.md"]
    again = list(at("C. Ander").load([tmp_path / "uit"]))
    assert [(each.error, each.changes.touched) for each in again] == [(None, frozenset())] * 3


def test_a_library_taken_out_fills_another_archive_as_it_was(at: At, tmp_path: Path, process: ReadingProcess) -> None:
    inner = approved(at, concept(at, "Binnen.\n", "Zz binnen"))
    approved(at, at(AUTHOR).succeed(inner.id, "nieuw")[0])
    outer = concept(at, "Buiten.\n", "Aa buiten")
    at(AUTHOR).edit(outer.id, replace(outer, body='{{ paragraph("zz-binnen") }}\n', uses=(Used("zz-binnen"),)))
    at(AUTHOR).dump(tmp_path / "uit")
    with closing(Archive.create(tmp_path / "ander")) as other:
        there = Paragraphs(other, Hand(lambda: datetime(2030, 1, 1, tzinfo=UTC), "C."), uuid4, dict, process)
        assert [each.error for each in there.load([tmp_path / "uit"])] == [None] * 3
        there.dump(tmp_path / "weer uit")
    out, again = (
        {file.name: file.read_bytes() for file in (tmp_path / each).iterdir()} for each in ("uit", "weer uit")
    )
    assert out == again


def file_of(at: At, paragraph: Paragraph, folder: Path) -> Path:
    file = folder / f"{paragraph.slug}.md"
    file.write_text(at(AUTHOR).as_file(paragraph), "utf-8")
    return file


def test_a_file_edits_a_concept_and_moves_it_on_for_its_owner_only(at: At, tmp_path: Path) -> None:
    made = concept(at)
    changed = file_of(at, replace(made, body="Uit een bestand.\n", state=ParagraphState.APPROVED), tmp_path)
    (loaded,) = at(AUTHOR).load([changed])
    assert loaded.error is not None
    assert loaded.error.code is ErrorCode.PARAGRAPH_NOT_YOURS
    assert at(AUTHOR).find(made.slug) == made
    (loaded,) = at(MEMBER).load([changed])
    assert loaded.error is None
    found = at(AUTHOR).find(made.slug)
    assert (found.body, found.state) == ("Uit een bestand.\n", ParagraphState.APPROVED)


def test_a_file_cannot_alter_what_is_approved(at: At, tmp_path: Path) -> None:
    done = approved(at, concept(at))
    (loaded,) = at(MEMBER).load([file_of(at, replace(done, body="Anders.\n"), tmp_path)])
    assert loaded.error is not None
    assert loaded.error.code is ErrorCode.PARAGRAPH_VERSION_FROZEN


def test_a_file_brings_the_next_version_and_its_approval_supersedes(at: At, tmp_path: Path) -> None:
    done = approved(at, concept(at))
    (loaded,) = at(MEMBER).load([file_of(at, replace(done, version=2, body="Twee.\n", made=None), tmp_path)])
    assert loaded.error is None
    states = [each.state for each in at(MEMBER).history(done.id).versions]
    assert states == [ParagraphState.SUPERSEDED, ParagraphState.APPROVED]


def test_files_that_hold_one_another_are_refused_with_the_way(at: At, tmp_path: Path) -> None:
    for name, other in (("een", "twee"), ("twee", "een")):
        body = f'{{{{ paragraph("{other}") }}}}\n'
        fields = {"sources": (), "variables": (), "slug": name, "body": body, "uses": (Used(other, 1),)}
        file_of(at, a_paragraph(**fields), tmp_path)
    loaded = list(at(AUTHOR).load([tmp_path]))
    errors = [each.error for each in loaded if each.error]
    assert [each.code for each in errors] == [ErrorCode.PARAGRAPH_CYCLE] * 2
    assert errors[0].facts["path"] == "een → twee → een"


def test_another_paragraph_of_the_same_name_is_refused(at: At, tmp_path: Path) -> None:
    made = concept(at)
    twin = replace(made, id=ParagraphId(UUID(int=9)))
    (loaded,) = at(AUTHOR).load([file_of(at, twin, tmp_path)])
    assert loaded.error is not None
    assert loaded.error.code is ErrorCode.PARAGRAPH_SLUG_TAKEN


def test_text_of_a_letter_becomes_a_concept(at: At) -> None:
    made, _ = at(AUTHOR).make("Uit een brief", written("Een **vet** woord.^[Noot.]\n"), Origin(owner=OWNER))
    assert made.body == "Een **vet** woord.^[Noot.]\n"
    assert made.state is ParagraphState.CONCEPT


def test_text_without_words_is_no_paragraph(at: At) -> None:
    with refused(ErrorCode.PARAGRAPH_TEMPLATE) as caught:
        at(AUTHOR).make("Uit een brief", (), Origin())
    assert caught.value.facts["what"] == "no_text"


def test_braces_in_the_text_of_a_letter_stay_braces(at: At) -> None:
    made, _ = at(AUTHOR).make("Uit een brief", written("Zie {{ veld }} en {% dit %}."), Origin())
    assert words(at(AUTHOR).sample(made)) == ("Zie", "{{", "veld", "}}", "en", "{%", "dit", "%}.")


def test_a_document_of_standard_texts_gives_a_concept_for_each_heading(at: At, tmp_path: Path) -> None:
    body = "".join(
        (p("Vooraf."), p("Eerste tekst", "Kop1"), p("Een zin."), p("Leeg", "Kop1"), p("Tweede", "Kop1"), p("Slot."))
    )
    file = tmp_path / "standaard.docx"
    file.write_bytes(docx(body, {"styles": STYLES}))
    taken = list(at(AUTHOR).take_in(file, Origin(owner=OWNER, register=Register.CITIZEN, why="uit Word")))
    assert [(each.title, each.paragraph.slug if each.paragraph else None) for each in taken] == [
        ("Eerste tekst", "eerste-tekst"), ("Leeg", None), ("Tweede", "tweede"),
    ]  # fmt: skip
    assert taken[1].error is not None
    first = at(AUTHOR).find("eerste-tekst")
    assert (first.body, first.register, first.owner, first.reason) == (
        "Een zin.\n", Register.CITIZEN, OWNER, "uit Word",
    )  # fmt: skip


def test_a_document_without_headings_is_refused(at: At, tmp_path: Path) -> None:
    file = tmp_path / "standaard.docx"
    file.write_bytes(docx(p("Een zin.") + p("Nog een.")))
    with refused(ErrorCode.TEXTS_WITHOUT_HEADINGS):
        list(at(AUTHOR).take_in(file, Origin()))


def test_the_last_day_of_use_is_its_owners_to_say(at: At, tmp_path: Path) -> None:
    done = approved(at, concept(at))
    file = file_of(at, replace(done, valid_until=date(2026, 12, 31)), tmp_path)
    (loaded,) = at(AUTHOR).load([file])
    assert loaded.error is not None
    assert loaded.error.code is ErrorCode.PARAGRAPH_NOT_YOURS
    assert [each.error for each in at(MEMBER).load([file])] == [None]
    assert at(AUTHOR).find(done.slug).valid_until == date(2026, 12, 31)
