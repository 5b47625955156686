"""What a letter is: frozen values and rules, on the standard library only."""
