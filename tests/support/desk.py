"""A desk to test on: the real services on a real archive, with a clock that stands still until it is moved."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

from app.runtime.paths import Paths
from app.runtime.settings import Settings
from app.runtime.surroundings import Surroundings
from tests.support.shared import ROOT


class Clock:
    """Stands at noon on 25 February 2022 until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2022, 2, 25, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def pass_time(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def counting_ids(first: int = 1) -> Callable[[], UUID]:
    """Return a factory of ids that differ from their first character on, the same in every run."""
    numbers = count(first)
    return lambda: UUID(int=(next(numbers) * 0x9E3779B97F4A7C15F39CC0605CEDC835) % 2**128, version=4)


def surroundings(folder: Path, settings: Settings | None = None) -> Surroundings:
    """Return surroundings whose own files are this checkout's and whose user's files lie in `folder`."""
    paths = Paths(
        templates=ROOT / "templates",
        resources=ROOT / "resources",
        migrations=ROOT / "db",
        archive=folder / "archief",
        house_styles=folder / "sjablonen",
        settings=folder / "settings.toml",
        administrator_settings=folder / "beheer.toml",
        logs=folder / "logs",
    )
    return Surroundings(paths, settings or Settings(), Clock(), counting_ids(), lays_out=False)
