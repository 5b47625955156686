import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ooxml.members import Member, deflated, join, stored

NAMES = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.tuples(st.binary(), st.booleans()), max_size=6), st.integers(1, 9))
def test_any_members_are_read_back_by_another_reader(content: dict[str, tuple[bytes, bool]], level: int) -> None:
    made = join(
        stored(name, data) if plain else deflated(name, data, level) for name, (data, plain) in content.items()
    )
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        assert package.testzip() is None
        assert package.namelist() == list(content)
        assert {name: package.read(name) for name in content} == {name: data for name, (data, _) in content.items()}


def test_the_same_members_give_the_same_bytes_whatever_the_clock_says() -> None:
    members = [deflated("a.xml", b"<a/>" * 100), stored("b.png", b"png")]
    assert join(members) == join(members)
    with zipfile.ZipFile(io.BytesIO(join(members))) as package:
        assert {info.date_time for info in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_members_of_one_name_are_a_defect() -> None:
    twice: list[Member] = [stored("a", b""), stored("a", b"x")]
    with pytest.raises(ValueError, match="two members called a"):
        join(twice)
