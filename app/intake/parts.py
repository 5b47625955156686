"""The files that came inside another."""

from app.domain.readings import FilePart
from app.intake.media_types import media_type
from app.intake.readers.mail import mail_parts


def parts(data: bytes, name: str) -> tuple[FilePart, ...]:
    """Return the attachments of a mail called `name`, mails in it included; nothing for any other file.

    Pictures shown in its text, signatures and what the mail system adds for itself are left out; a mail attached to
    one that Outlook kept comes in the form it was sent in (EML). Each part can be read by `extract` under its name.

    Raises:
        KnownError: FILE_ENCRYPTED, PACKAGE_DAMAGED and PACKAGE_UNSAFE, as reading the mail itself.
    """
    return mail_parts(data, media_type(data, name), name)
