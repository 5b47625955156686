"""How hard the property tests try: AANHEF_EFFORT=50 gives each fifty times its examples, for the night.

An ordinary run draws the same examples each time, so that a change is judged by what it changed; the night draws new
ones. Where the same tests were just run with all their examples a part of them is enough: AANHEF_EFFORT=0.1. No test
is timed: what is slow on a busy machine is not wrong.
"""

import os

from hypothesis import settings

EFFORT = float(os.environ.get("AANHEF_EFFORT", "1"))
_USUAL = 100

settings.register_profile("ordinary", derandomize=True, deadline=None, database=None)
settings.register_profile("night", derandomize=False, deadline=None, print_blob=True)


def draw() -> None:
    """Have every property test draw as this run asks; before the first of them is loaded."""
    settings.register_profile("again", settings.get_profile("ordinary"), max_examples=examples(_USUAL))
    settings.load_profile("ordinary" if EFFORT == 1 else "night" if EFFORT > 1 else "again")


def examples(ordinary: int, fewest: int = 1) -> int:
    """Return how many examples a property test draws in this run; with less than `fewest` it would show nothing."""
    return max(fewest, round(ordinary * EFFORT))
