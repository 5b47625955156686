"""The machine we run on: folders, files, settings, clock, logs."""
