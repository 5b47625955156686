"""Word packages: guarded reading, names, measures and parts. It knows nothing of letters."""
