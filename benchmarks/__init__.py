"""Timings, each as a ratio against a peer measured in the same run: `python -m benchmarks NAME --json`."""
