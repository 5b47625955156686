"""From a file to what it says: reading its text, then recognising the letter in it."""
