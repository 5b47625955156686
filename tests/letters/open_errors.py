"""Which fields of which letters are read wrong, and why; an entry goes when its error is mended."""

from collections.abc import Mapping

OPEN: Mapping[tuple[str, str], str] = {}
"""Reasons by number of the letter and field."""
