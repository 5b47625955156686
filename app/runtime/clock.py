"""The time, handed in so that nothing below asks for it itself."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present moment in UTC."""


def system_clock() -> datetime:
    """Return the present moment in UTC by the machine's clock."""
    return datetime.now(UTC)
