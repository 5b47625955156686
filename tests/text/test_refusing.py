"""What the notation does not have is refused with its line and by name."""

import pytest

from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Field
from app.language.wording.phrases import phrase
from app.text.notation import parse
from app.text.notation.refusal import Unsupported

PICTURE = f"![x](sha256:{'0' * 64})"
REFUSED = [
    ("tekst\n\n#### kop", 3, Unsupported.HEADING_LEVEL),
    ("Kop\n===", 1, Unsupported.HEADING_UNDERLINED),
    ("Kop\n---", 1, Unsupported.HEADING_UNDERLINED),
    ("a `code` b", 1, Unsupported.CODE),
    ("```\nx\n```", 1, Unsupported.CODE),
    ("~~~\nx", 1, Unsupported.CODE),
    ("een\n\n    ingesprongen", 3, Unsupported.CODE),
    ("a <b>vet</b>", 1, Unsupported.HTML),
    ("een\n\n<div>\n", 3, Unsupported.HTML),
    ("> <!-- x -->", 1, Unsupported.HTML),
    ("een\n\n[wet]: https://example.org", 3, Unsupported.REFERENCE),
    ("zie [^1]", 1, Unsupported.FOOTNOTE_REFERENCE),
    ("~~weg~~", 1, Unsupported.STRIKETHROUGH),
    ("^[een ^[twee]]", 1, Unsupported.FOOTNOTE_NESTED),
    ("een noot^[zonder eind", 1, Unsupported.MARK_OPEN),
    ("een :alinea[] twee", 1, Unsupported.NOTE_PARAGRAPH),
    ("^[*een :alinea[] twee*]", 1, Unsupported.NOTE_PARAGRAPH),
    ('[a](https://example.org "titel")', 1, Unsupported.LINK_TITLE),
    (f"een {PICTURE}", 1, Unsupported.PICTURE_PLACE),
    ("![x](haven.png)", 1, Unsupported.PICTURE_ADDRESS),
    ("+ een", 1, Unsupported.LIST_MARKER),
    ("1) een", 1, Unsupported.LIST_MARKER),
    ("1. een\n3. drie", 1, Unsupported.LIST_NUMBERING),
    ("i. een\nii. twee", 1, Unsupported.LIST_NUMBERING),
    ("40000. een", 1, Unsupported.LIST_NUMBERING),
    ("::: lijst vanaf 1000000000000\na. een\n:::", 1, Unsupported.LIST_FENCE),
    ("- a\n  - b\n    - c\n      - d", 1, Unsupported.LIST_DEPTH),
    ("::: lijst\ngeen lijst\n:::", 1, Unsupported.LIST_FENCE),
    ("::: lijst vanaf 3\n- een\n:::", 1, Unsupported.LIST_FENCE),
    ("::: lijst achteruit\n1. een\n:::", 1, Unsupported.LIST_FENCE),
    ("een\n\n::: vrag 3\nx\n:::", 3, Unsupported.FENCE_WORD),
    ("::: rij\n:::", 1, Unsupported.FENCE_WORD),
    ("een\n\n::: vraag 3\nx", 3, Unsupported.FENCE_OPEN),
    ("::: vraag 3", 1, Unsupported.FENCE_OPEN),
    (":::: antwoord 1\n\n::: vraag 1\nx\n::::", 3, Unsupported.FENCE_OPEN),
    ("een\n\ntwee\n:::", 4, Unsupported.FENCE_STRAY),
    ("::: bijlage\n# kop\n:::", 1, Unsupported.TITLE),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", 3, Unsupported.TABLE_CELLS),
    ("> | a | b |\n> |---|---|\n> | 1 |", 3, Unsupported.TABLE_CELLS),
    ("| a |\n|--:|", 1, Unsupported.TABLE_ALIGNMENT),
    ("::: tabel\nx\n:::", 2, Unsupported.TABLE_FENCE),
    ("::: tabel\n:::", 1, Unsupported.TABLE_FENCE),
    (":::: tabel\n::: rij\n:::\n::: koprij\n:::\n::::", 1, Unsupported.TABLE_FENCE),
    ("::::: tabel\n:::: rij\n::: cel breed=2\n:::\n::::\n:::::", 3, Unsupported.TABLE_FENCE),
    ("\U000f0000 en \U000f0001", 1, Unsupported.FIELD_UNKNOWN),
    ("[a](https://example.org/\U000f0000)", 1, Unsupported.FIELD_PLACE),
    ("::: vraag \U000f0000\n:::", 1, Unsupported.FIELD_PLACE),
    ("een\n\ntwee\x00", 3, Unsupported.CHARACTER),
    ("een &#0; twee", 1, Unsupported.CHARACTER),
    ("een &#xD800; twee", 1, Unsupported.CHARACTER),
    ("een\n\n" + ">" * 200 + " x", 3, Unsupported.NESTING),
    (":vet[" * 200 + "x" + "]" * 200, 1, Unsupported.MARK_OPEN),
    ("een\n\n" + "[" * 2_000, 3, Unsupported.SIZE),
    ("x" * 300_000, 1, Unsupported.SIZE),
]


IDS = [f"{what} {place}" for place, (_, _, what) in enumerate(REFUSED)]


@pytest.mark.parametrize(("source", "line", "what"), REFUSED, ids=IDS)
def test_it_is_refused_with_its_line_and_by_name(source: str, line: int, what: Unsupported) -> None:
    with pytest.raises(KnownError) as refused:
        parse(source, (Field("naam", "a", "a"),))
    assert refused.value.code is ErrorCode.NOTATION_UNSUPPORTED
    assert refused.value.facts == {"line": str(line), "what": what.value}


def test_every_refusal_is_tried_here_and_has_words() -> None:
    assert {what for _, _, what in REFUSED} == set(Unsupported)
    for what in Unsupported:
        assert phrase(what.value, "nl") != what.value
