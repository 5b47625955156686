"""Dutch: dates, numbers, names and salutations, and the wording of codes."""
