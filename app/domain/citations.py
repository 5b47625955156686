"""What a letter cites, in the one form the archive compares by."""

from dataclasses import dataclass
from enum import StrEnum


class Chamber(StrEnum):
    """Which of the Kamers."""

    SECOND = "II"
    FIRST = "I"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kamerstuk:
    """A Kamerstuk, or several cited in one phrase; what is not printed is None or empty.

    `session` is "2021/22", `dossier` "29911" or "21501", `suffix` the budget chapter "VI" or the part "02", `number`
    "348" or, of the Senate, "H", a range "1-3". `kingdom` is the number "R1669" of a Rijkswet. Where a phrase cites
    several, `dossiers` and `numbers` hold them all and `dossier` and `number` the first; a dossier among several
    carries its suffix ("31700-VIII").
    """

    dossier: str
    chamber: Chamber | None = None
    session: str | None = None
    suffix: str | None = None
    number: str | None = None
    kingdom: str | None = None
    dossiers: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
