"""How hard the property tests try: AANHEF_EFFORT=50 gives each fifty times its examples, for the night.

An ordinary run draws the same examples each time, so that a change is judged by what it changed; the night draws new
ones. No test is timed: what is slow on a busy machine is not wrong.
"""

import os

from hypothesis import settings

EFFORT = int(os.environ.get("AANHEF_EFFORT", "1"))

settings.register_profile("ordinary", derandomize=True, deadline=None, database=None)
settings.register_profile("night", derandomize=False, deadline=None, print_blob=True)


def draw() -> None:
    """Have every property test draw as this run asks; before the first of them is loaded."""
    settings.load_profile("ordinary" if EFFORT == 1 else "night")


def examples(ordinary: int) -> int:
    """Return how many examples a property test draws in this run."""
    return ordinary * EFFORT
