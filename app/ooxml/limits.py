"""How large a package from outside may be; real letters stay below a hundredth of this."""

from typing import Final

MEBIBYTE: Final = 1 << 20

MOST_MEMBERS: Final = 2_000
LARGEST_PACKAGE: Final = 256 * MEBIBYTE
"""All members together, inflated."""
LARGEST_XML_PART: Final = 64 * MEBIBYTE
STEEPEST_RATIO: Final = 200
"""Inflated bytes for each packed byte; above it a member is a bomb, unless it is smaller than FREE_SIZE."""
FREE_SIZE: Final = MEBIBYTE
DEEPEST_XML: Final = 120
"""Elements inside one another; Word itself stays below 60, and every reader here recurses."""
