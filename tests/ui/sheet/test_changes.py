"""What is different between two readings of a sheet."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.domain.blocks import Blocks, Para
from app.domain.inlines import Text
from app.services.rewriting import Rewritten
from app.ui.sheet.changes import part_id, rewritten
from app.ui.sheet.reader import Parts

NAMES = [str(UUID(int=number)) for number in range(1, 7)]
TEXTS: list[Blocks] = [(), (Para((Text("een"),)),), (Para((Text("twee"),)),)]
readings = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(TEXTS)), unique_by=lambda each: each[0]).map(
    tuple
)


def applied(before: Parts, edit: Rewritten) -> list[tuple[str, Blocks]]:
    """Do to a reading what an edit says, as the draft does."""
    changed = {str(part): text for part, text in edit.changed.items()}
    parts = [(name, changed.get(name, text)) for name, text in before if part_id(name) not in edit.removed]
    for each in edit.added:
        names = [name for name, _ in parts]
        parts.insert(names.index(str(each.after)) + 1 if each.after else 0, (str(each.id), each.blocks))
    return parts


@given(readings, readings)
def test_the_edit_makes_the_one_of_the_other(before: Parts, typed: Parts) -> None:
    kept = [each for each in before if each[0] in dict(typed)]
    new = [each for each in typed if each[0] not in dict(before)]
    now = tuple((name, dict(typed)[name]) for name, _ in kept) + tuple(new)  # parts keep their order while one types
    worth = [each for each in now if each[1] or each[0] in dict(before)]
    assert applied(before, rewritten(before, now)) == worth


@given(readings)
def test_nothing_typed_is_no_edit(reading: Parts) -> None:
    assert not rewritten(reading, reading)
