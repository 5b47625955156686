from dataclasses import replace
from uuid import UUID

import pytest

from app.checks import CHECKS, run
from app.domain.blocks import Block, Cell, Heading, ListBlock, ListKind, PageBreak, Para, Quote, Table
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.ids import DraftId, PartId, RevisionId
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Strong, Text
from app.domain.kinds import LetterKind, Opening
from app.domain.paragraphs import Variable, VariableType
from app.domain.resolved import LetterField, ResolvedLetter, ResolvedPart, opening_id

KIND = LetterKind(
    name="proef",
    label="Proefbrief",
    record_kind="brief",
    house_style="rijk",
    answers=False,
    opening=Opening.NONE,
    closing="",
    facts=(
        Variable(name="onderwerp", type=VariableType.TEXT, label="Onderwerp"),
        Variable(name="geadresseerde", type=VariableType.PARTY, label="Geadresseerde"),
    ),
    required=("onderwerp", "geadresseerde"),
)
DRAFT = DraftId(UUID(int=1))
PART = PartId(UUID(int=2))


def para(*inlines: Inline | str) -> Para:
    return Para(tuple(Text(each) if isinstance(each, str) else each for each in inlines))


def letter(*blocks: Block, fields: tuple[LetterField, ...] = ()) -> ResolvedLetter:
    return ResolvedLetter(
        draft=DRAFT,
        revision=RevisionId(UUID(int=3)),
        kind="proef",
        kind_label="Proefbrief",
        answers=None,
        date=None,
        fields=fields,
        opening="",
        parts=(ResolvedPart(PART, "Eigen tekst", tuple(blocks)),),
        closing="",
        signature_above=(),
        signature_below=(),
    )


def found(*blocks: Block) -> list[str]:
    return [each.facts["found"] for each in run(letter(*blocks), KIND) if each.code == FindingCode.PLACEHOLDER_LEFT]


def test_a_letter_in_order_has_no_findings() -> None:
    good = letter(para("Tekst."), fields=(LetterField("onderwerp", "Haven", "Haven"),))
    assert run(good, KIND) == ()


def test_an_open_fact_blocks_and_is_named_by_the_label_of_its_fact() -> None:
    fields = (LetterField("onderwerp", "", "[onderwerp]", True), LetterField("adres1", "", "[geadresseerde]", True))
    assert run(letter(para("Tekst."), fields=fields), KIND) == (
        Finding(FindingCode.FACT_OPEN, Severity.BLOCKS, {"name": "onderwerp", "label": "Onderwerp"}),
        Finding(FindingCode.FACT_OPEN, Severity.BLOCKS, {"name": "geadresseerde", "label": "Geadresseerde"}),
    )


def test_an_open_date_waits_for_the_signature_unless_the_kind_requires_it() -> None:
    undated = letter(para("Tekst."), fields=(LetterField("datum", "", "[datum]", True),))
    assert run(undated, KIND) == ()
    required = replace(KIND, required=("datum",))
    assert [each.facts["label"] for each in run(undated, required)] == ["datum"]


def test_an_open_variable_blocks_once_a_part_wherever_it_stands() -> None:
    gap = Field("dag", "", "[Dag van het debat]")
    filled = Field("dag", "2022-06-28", "28 juni 2022")
    blocks = (
        para("Op ", gap, filled),
        ListBlock(ListKind.DASH, ((para(Strong((gap,))),),)),
        Table(1, ((Cell((para(Field("som", "", "[Som]")),)),),)),
        para("Noot", Footnote((para(Field("noot", "", "[Noot]")),))),
    )
    findings = run(letter(*blocks), KIND)
    assert [each.facts["label"] for each in findings] == ["Dag van het debat", "Som", "Noot"]
    assert {(each.code, each.severity, each.part) for each in findings} == {
        (FindingCode.VARIABLE_OPEN, Severity.BLOCKS, PART)
    }


@pytest.mark.parametrize("blocks", [(), (para(" ", Break()),), (PageBreak(),), (para(Strong((Text(""),))),)])
def test_a_letter_without_a_word_blocks(blocks: tuple[Block, ...]) -> None:
    assert [each.code for each in run(letter(*blocks), KIND)] == [FindingCode.LETTER_EMPTY]


def test_the_opening_of_the_kind_is_not_yet_a_letter() -> None:
    opened = replace(letter(), parts=(ResolvedPart(opening_id(DRAFT), "Opening", (para("Dank voor uw brief."),)),))
    assert [each.code for each in run(opened, KIND)] == [FindingCode.LETTER_EMPTY]


@pytest.mark.parametrize(
    "text",
    [
        "[nog navragen bij de politie]",
        "[PM bedrag]",
        "XX",
        "XXXX",
        "PM",
        "<Geen>",
        "_x000d_",
        "???",
        "{{ naam }}",
        "{% if x %}",
        "«Achternaam»",
        "[●]",
        "TODO",
        "Klik of tik om tekst in te voeren",
    ],
)
def test_a_drafting_note_warns_wherever_it_stands(text: str) -> None:
    assert found(para(f"Dit is {text} en dat.")) == [text]
    assert found(Heading(1, (Text(text),))) == [text]
    assert found(Quote((para("a", Footnote((para(text),))),))) == [text]


def test_a_note_split_over_marks_is_one_note() -> None:
    assert found(para("Zie [nog ", Emph((Text("navragen"),)), " bij DGO].")) == ["[nog navragen bij DGO]"]


@pytest.mark.parametrize(
    "text",
    [
        "Hij zei: ‘dit [sic] was zo’.",
        "‘Het kabinet […] besluit’",
        "‘Het kabinet [...] besluit’",
        "Kamerstukken II 2024/25, 36600 XX, nr. 2",
        "hoofdstuk XX van de begroting",
        "de PMT en de XXL",
        "om 8 p.m.",
        "[1]",
    ],
)
def test_what_only_looks_like_a_note_is_left_alone(text: str) -> None:
    assert found(para(text)) == []


def test_what_was_filled_in_is_meant_to_be_there() -> None:
    assert found(para("Aan ", Field("wie", "[drie namen]", "[drie namen]"), ".")) == []


def test_a_note_in_the_letterhead_warns_without_a_part() -> None:
    noted = letter(para("Tekst."), fields=(LetterField("onderwerp", "Reactie op XX", "Reactie op XX"),))
    assert run(noted, KIND) == (Finding(FindingCode.PLACEHOLDER_LEFT, Severity.WARNS, {"found": "XX"}),)


def test_a_long_note_is_repeated_in_part() -> None:
    (note,) = found(para("[" + "navragen " * 20 + "]"))
    assert len(note) == 60
    assert note.endswith("…")


def test_every_check_stands_in_the_list() -> None:
    assert len(CHECKS) == len(set(CHECKS)) == 9
