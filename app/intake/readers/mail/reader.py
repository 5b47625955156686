"""A mail as text."""

from app.domain.readings import Extract
from app.intake.readers.html import read_html
from app.intake.readers.mail.eml import read_mime, saved_page
from app.intake.readers.mail.mail import extract_of
from app.intake.readers.mail.msg import read_outlook


def read_eml(data: bytes, name: str) -> Extract:
    """Return the text of a mail as it was sent: its headers in Dutch, then what was written.

    Raises:
        KnownError: FILE_ENCRYPTED for a mail only its receiver can read, PACKAGE_UNSAFE (`what`) for one with more or
            deeper parts than any mail has, FILE_UNSUPPORTED when its text is no text.
    """
    return extract_of(read_mime(data, name))


def read_msg(data: bytes, name: str) -> Extract:
    """Return the text of a mail of Outlook: its headers in Dutch, then what was written.

    Raises:
        KnownError: as `read_eml`, and PACKAGE_DAMAGED (`detail`) when the file is cut off or altered.
    """
    return extract_of(read_outlook(data, name))


def read_mhtml(data: bytes, name: str) -> Extract:
    """Return the text of a web page saved as one file.

    Raises:
        KnownError: FILE_WITHOUT_TEXT when there is no page in it, PACKAGE_UNSAFE as `read_eml`, and as `read_html`.
    """
    return read_html(saved_page(data, name), name)
