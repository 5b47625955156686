"""What a letter shows of itself: one module a field, each yielding candidates; the recogniser weighs them."""
