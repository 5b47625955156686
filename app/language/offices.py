"""Offices as they stand above a signature."""

from app.language.capitals import capital_first

_NEUTER = frozenset({"hoofd", "college", "bestuur", "kabinet", "lid", "plaatsvervangend hoofd", "waarnemend hoofd"})
"""Offices and bodies that take het."""


def with_article(office: str) -> str:
    """Return an office with its article in front, for the line above a signature: De Minister van Financiën.

    An office that already begins with an article, or with Namens or Mede, keeps its own beginning.
    """
    first = office.split(" ")[0].lower()
    if first in ("de", "het", "namens", "mede"):
        return capital_first(office)
    neuter = first in _NEUTER or " ".join(office.lower().split(" ")[:2]) in _NEUTER
    return f"{'Het' if neuter else 'De'} {office}"
