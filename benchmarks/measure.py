"""Two ways of doing the same, timed in turn so that a slow moment of the machine meets both."""

import gc
import json
import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """Median times in milliseconds; `ratio` is ours over the peer's, smaller is better, None without a peer."""

    name: str
    ours: float
    peer: float | None
    ratio: float | None
    n: int

    def line(self, *, as_json: bool) -> str:
        """Return the figure as one line."""
        if as_json:
            return json.dumps(asdict(self))
        ratio = "" if self.ratio is None else f"  ratio {self.ratio:.3f}"
        peer = "" if self.peer is None else f"  peer {self.peer:.2f} ms"
        return f"{self.name:36} ours {self.ours:.2f} ms{peer}{ratio}  n={self.n}"


def in_turn(name: str, ours: Callable[[], object], peer: Callable[[], object], n: int) -> Figure:
    """Return the medians of `n` timings of each, after one unmeasured round.

    What one leaves behind is collected before the other begins, untimed: else it is the next that pays for it.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(n + 1):
        for run, taken in zip((ours, peer), times, strict=True):
            gc.collect()
            began = time.perf_counter()
            run()
            if turn:
                taken.append((time.perf_counter() - began) * 1000)
    mine, theirs = (statistics.median(each) for each in times)
    return Figure(name, round(mine, 3), round(theirs, 3), round(mine / theirs, 4), n)
