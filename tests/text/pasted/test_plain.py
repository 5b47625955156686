"""Plain text from the clipboard."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.blocks import Para
from app.domain.inlines import Text
from app.text.json_form import dump_blocks, load_blocks
from app.text.pasted import read_plain


def test_every_line_is_a_paragraph_and_none_is_notation() -> None:
    assert read_plain("# Geen kop\r\n\r\n- geen punt\n1. *sterretjes* {{ x }}\u2028  zo  \n\n") == tuple(
        Para((Text(said),)) for said in ("# Geen kop", "- geen punt", "1. *sterretjes* {{ x }}", "zo")
    )


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    made = read_plain(text)
    assert load_blocks(dump_blocks(made)) == made
