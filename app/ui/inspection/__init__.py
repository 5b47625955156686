"""What a Word file tells beside its words: shown, and saved without it."""
