"""What the commands do, one module for each group; `app.cli.parser` has their grammar.

A function takes the services on the open archive, the options and the output, and returns the exit code. Those of
`recognise` and `demo` need no archive that is open: they take the surroundings instead.
"""
