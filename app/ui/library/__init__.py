"""The paragraph library: what there is, what became of it, and its next steps."""
