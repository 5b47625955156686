"""How hard the property tests try: AANHEF_EFFORT=50 gives each fifty times its examples, for the night."""

import os


def examples(ordinary: int) -> int:
    """Return how many examples a property test draws in this run."""
    return ordinary * int(os.environ.get("AANHEF_EFFORT", "1"))
