import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.ooxml.escape import attribute, text

ALLOWED = st.text(st.characters(exclude_categories=["Cs"])).filter(
    lambda value: not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", value)
)


@given(ALLOWED)
def test_what_is_escaped_is_read_back_exactly(value: str) -> None:
    read = etree.fromstring(f'<a b="{attribute(value)}">{text(value)}</a>'.encode())
    assert (read.text or "") == value
    assert read.get("b") == value


@pytest.mark.parametrize("character", ["\0", "\x08", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_forbids_is_refused_by_its_number(character: str) -> None:
    for escape in (text, attribute):
        with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}"):
            escape(f"a{character}")
