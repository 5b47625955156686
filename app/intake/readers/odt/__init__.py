"""OpenDocument texts (ODF 1.2 and 1.3), zipped or flat."""

from app.intake.readers.odt.reader import read_flat_odt, read_odt

__all__ = ["read_flat_odt", "read_odt"]
