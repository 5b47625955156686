import random

from app.export.house_style import HouseStyle
from tests.export.values import PLACES, TYPED, draw, run
from tests.support.effort import examples


def test_what_goes_in_comes_out_or_is_refused(house_style: HouseStyle) -> None:
    found = run(examples(800, fewest=300), 7, house_style)
    assert found.wrong == []
    assert found.counts["faults"] == 0
    assert min(found.counts[name] for name in ("refused", "normalised", "came_out")) > 20


def test_values_go_to_every_kind_of_place_and_are_of_every_kind() -> None:
    assert len(PLACES) + len(TYPED) > 25
    chance = random.Random(1)
    drawn = [draw(chance) for _ in range(3000)]
    characters = {character for value in drawn for character in value}
    assert {"<", "&", "{", "\N{NO-BREAK SPACE}", "\0", "\n", "😀"} <= characters
    assert max(map(len, drawn)) > 1000
