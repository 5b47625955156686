"""The archive: a folder of two SQLite databases. SQL and rows stay here; frozen domain values go in and out."""
