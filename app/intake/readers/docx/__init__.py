"""Word documents, read by walking the tree: python-docx sees a thirtieth of the words of a ministry letter."""

from app.intake.readers.docx.reader import read_docx

__all__ = ["read_docx"]
