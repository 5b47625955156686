"""`python -m benchmarks NAME [--json]`."""

import argparse

from benchmarks.export import export
from benchmarks.journey import journey
from benchmarks.preview import preview
from benchmarks.read import read
from benchmarks.similar import similar
from benchmarks.suggest import suggest

BENCHMARKS = {
    "export": export,
    "journey": journey,
    "preview": preview,
    "read": read,
    "similar": similar,
    "suggest": suggest,
}


def main() -> None:
    """Run one benchmark and print a figure a line."""
    parser = argparse.ArgumentParser(prog="benchmarks")
    parser.add_argument("name", choices=sorted(BENCHMARKS))
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    for figure in BENCHMARKS[options.name]():
        print(figure.line(as_json=options.json), flush=True)


if __name__ == "__main__":
    main()
