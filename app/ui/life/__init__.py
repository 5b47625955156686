"""The life of a letter in the window: its steps, its data, its links, its history, the bin."""
