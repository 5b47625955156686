"""What comes back: a file that went through Word, a copy that was signed."""
