import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Blocks, Heading, ListBlock, ListKind, Para
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Emph, Field, Footnote, Text
from app.text.json_form import blocks_from_data, blocks_to_data, dump_blocks, load_blocks
from tests.support.effort import examples
from tests.support.texts import any_blocks

DEEP = '{"v":1,"blocks":' + '[{"type":"quote","blocks":' * 300 + "[]" + "}]" * 300 + "}"


@settings(max_examples=examples(100))
@given(any_blocks())
def test_every_text_comes_back_exactly(text: Blocks) -> None:
    assert load_blocks(dump_blocks(text)) == text
    assert blocks_from_data(json.loads(json.dumps(blocks_to_data(text)))) == text


def test_the_form_of_version_1_stays_as_it_is() -> None:
    text = (
        Heading(1, (Text("Kop"),)),
        Para((Text("a "), Emph((Field("n", "1", "één"),)), Footnote((Para((Text("b"),)),)))),
        ListBlock(ListKind.NUMBER, ((),), start=3),
    )
    assert dump_blocks(text) == (
        '{"v":1,"blocks":['
        '{"type":"heading","level":1,"inlines":["Kop"]},'
        '{"type":"para","inlines":["a ",{"type":"emph","inlines":['
        '{"type":"field","name":"n","value":"1","shown":"één"}]},'
        '{"type":"footnote","blocks":[{"type":"para","inlines":["b"]}]}]},'
        '{"type":"list","kind":"number","start":3,"continue":false,"items":[[]]}]}'
    )


@pytest.mark.parametrize("version", [0, 2, "1", 1.0, True, None])
def test_another_version_is_refused(version: object) -> None:
    with pytest.raises(KnownError) as refused:
        load_blocks(json.dumps({"v": version, "blocks": []}))
    assert refused.value.code is ErrorCode.TEXT_VERSION_UNKNOWN
    assert refused.value.facts == {"version": str(version)}


@pytest.mark.parametrize(
    "block",
    [
        "tekst",
        {},
        {"type": "code"},
        {"type": ["para"]},
        {"type": "para"},
        {"type": "para", "inlines": "tekst"},
        {"type": "para", "inlines": [3]},
        {"type": "para", "inlines": [], "extra": 1},
        {"type": "para", "inlines": [{"type": "break", "extra": 1}]},
        {"type": "para", "inlines": [{"type": "blink", "inlines": []}]},
        {"type": "para", "inlines": [{"type": "link", "href": None, "inlines": []}]},
        {"type": "para", "inlines": [{"type": "footnote", "blocks": [{"type": "page_break"}]}]},
        {"type": "para", "inlines": [{"type": "footnote", "blocks": [{"type": "annex", "inlines": []}]}]},
        {"type": "heading", "level": 4, "inlines": []},
        {"type": "heading", "level": True, "inlines": []},
        {"type": "list", "kind": "roman", "start": 1, "continue": False, "items": []},
        {"type": "list", "kind": "dash", "start": 2, "continue": False, "items": []},
        {"type": "list", "kind": "dash", "start": 1, "continue": 0, "items": []},
        {"type": "table", "header_rows": 0, "rows": []},
        {"type": "answer", "numbers": [1], "blocks": []},
        {"type": "page_break", "blocks": []},
    ],
)
def test_what_is_no_block_is_refused(block: object) -> None:
    with pytest.raises(KnownError) as refused:
        load_blocks(json.dumps({"v": 1, "blocks": [block]}))
    assert refused.value.code is ErrorCode.TEXT_VERSION_UNKNOWN
    with pytest.raises(KnownError):
        blocks_from_data([block])


@pytest.mark.parametrize(
    "source",
    ["", "nee", "[]", '{"v":1}', '{"v":1,"blocks":[],"more":1}', "[" * 100_000, DEEP],
)
def test_what_is_no_text_is_refused(source: str) -> None:
    with pytest.raises(KnownError) as refused:
        load_blocks(source)
    assert refused.value.code is ErrorCode.TEXT_VERSION_UNKNOWN


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.sampled_from(("para", "list", "text")),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(("type", "inlines", "blocks", "kind", "v", "rows", "level")), inner, max_size=4
        )
    ),
    max_leaves=8,
)


@settings(max_examples=examples(200))
@given(_json)
def test_any_data_is_read_or_refused(data: object) -> None:
    refused: KnownError | None = None
    try:
        text = blocks_from_data(data)
    except KnownError as error:
        refused = error
    if refused:
        assert refused.code is ErrorCode.TEXT_VERSION_UNKNOWN
    else:
        assert blocks_to_data(text) == data
