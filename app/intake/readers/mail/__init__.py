"""Mail as it is kept in files: EML, MSG of Outlook, and web pages saved as one file (MHTML)."""

from app.intake.readers.mail.attached import mail_parts
from app.intake.readers.mail.reader import read_eml, read_mhtml, read_msg

__all__ = ["mail_parts", "read_eml", "read_mhtml", "read_msg"]
