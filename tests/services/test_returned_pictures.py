"""Pictures of a file that came back, beside those that went out."""

import pytest

from app.domain.returned import Change, ChangeKind, Picture, WordFile
from app.services.returned_pictures import ComparedPictures

A, B, C = (Picture(name * 64, f"vlak {name}", 0) for name in "abc")


def told(base: tuple[Picture, ...], came: tuple[Picture, ...]) -> list[tuple[ChangeKind, str, str]]:
    def change(_: int | None, __: str, **said: object) -> Change:
        return Change(key="", part=None, title="", **said)  # type: ignore[arg-type]

    found = ComparedPictures(WordFile(text=(), pictures=base), WordFile(text=(), pictures=came), (), change).changes()
    return [(each.kind, each.old, each.new) for each in found]


@pytest.mark.parametrize(
    ("base", "came", "expected"),
    [
        ((A, B), (A, B), []),
        ((A, B), (B, A), [(ChangeKind.MOVED, "vlak b", "vlak b")]),
        ((A, A), (A,), [(ChangeKind.REMOVED, "vlak a", "")]),
        ((A,), (A, A), [(ChangeKind.INSERTED, "", "vlak a")]),
        ((A, B), (A, C), [(ChangeKind.REPLACED, "vlak b", "vlak c")]),
    ],
)
def test_pictures_side_by_side_are_told_apart(
    base: tuple[Picture, ...], came: tuple[Picture, ...], expected: list[tuple[ChangeKind, str, str]]
) -> None:
    assert told(base, came) == expected
