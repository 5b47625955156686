"""The kenmerken of the house in the window: ranges, what was given from them, what was skipped."""
