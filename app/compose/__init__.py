"""Library paragraphs, letter kinds and drafts made into one resolved letter."""
