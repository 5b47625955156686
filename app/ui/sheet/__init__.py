"""The letter as a sheet to write on: every part in one text, as it will stand on paper."""
