"""What the author of a letter promises its addressee, what was promised before, and what a committee asked for."""
