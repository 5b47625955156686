"""PDF: lines with their places on the page, brought into reading order."""

from app.intake.readers.pdf.reader import read_pdf

__all__ = ["read_pdf"]
