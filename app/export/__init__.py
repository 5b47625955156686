"""Letters out of the archive: Word files, previews, plain text and PDF, all from one resolved letter."""
