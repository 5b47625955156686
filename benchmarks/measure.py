"""Two ways of doing the same, timed in turn so that a slow moment of the machine meets both."""

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
        return f"{self.name:28} ours {self.ours:.2f} ms{peer}{ratio}  n={self.n}"


def in_turn(name: str, ours: Callable[[], object], peer: Callable[[], object] | None, n: int) -> Figure:
    """Return the medians of `n` timings of each, after one unmeasured round."""
    times: dict[str, list[float]] = {"ours": [], "peer": []}
    runs = {"ours": ours, **({"peer": peer} if peer else {})}
    for turn in range(n + 1):
        for which, run in runs.items():
            began = time.perf_counter()
            run()
            if turn:
                times[which].append((time.perf_counter() - began) * 1000)
    mine = statistics.median(times["ours"])
    theirs = statistics.median(times["peer"]) if peer else None
    return Figure(name, round(mine, 3), theirs and round(theirs, 3), theirs and round(mine / theirs, 4), n)
