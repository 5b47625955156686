"""State machines driven from a command line until they took so many steps, and in tests for a few runs."""

import json
import sys
import time
from collections import Counter
from itertools import count

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

RUNS_A_SEED = 10


def drive(machine: type[RuleBasedStateMachine], runs: int, *, steps: int, begin: int | None = None) -> None:
    """Let a machine live so many runs of so many steps beside its model; AssertionError where one differs."""
    driven = machine if begin is None else seed(begin)(type("Seeded", (machine,), {}))
    run_state_machine_as_test(
        driven,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=(Phase.generate,) if begin is not None else (Phase.generate, Phase.shrink),
            report_multiple_bugs=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


def count_steps(machine: type[RuleBasedStateMachine], done: Counter[str], *, steps: int) -> None:
    """Drive a machine until `done` counts as many steps as the first argument asks, and print what they were."""
    wanted, first_seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1
    began = time.monotonic()
    for number in count(first_seed):
        drive(machine, RUNS_A_SEED, steps=steps, begin=number)
        sys.stderr.write(f"{done.total()} steps, equal so far\n")
        if done.total() >= wanted:
            break
    figures = {"steps": done.total(), "seeds": [first_seed, number], "differences": 0}
    spent = {"seconds": round(time.monotonic() - began, 1)}
    sys.stdout.write(json.dumps(figures | {"of which": dict(done.most_common())} | spent, ensure_ascii=False) + "\n")
