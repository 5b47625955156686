"""The screen where letters are made: library, parts and preview."""
