"""The screen of the register: find a letter and read it."""
