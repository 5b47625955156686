"""One module for each group of sub-commands; each adds its parsers and runs what they ask."""
