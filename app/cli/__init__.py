"""The command line: a thin way in to the services."""
