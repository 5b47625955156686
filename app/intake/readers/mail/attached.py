"""The files attached to a mail."""

from app.domain.readings import FilePart
from app.intake.media_types import EML, MSG
from app.intake.readers.mail.eml import read_mime
from app.intake.readers.mail.msg import read_outlook


def mail_parts(data: bytes, kind: str, name: str) -> tuple[FilePart, ...]:
    """Return what is attached to a mail of the media type `kind`; nothing for a file that is no mail.

    Raises:
        KnownError: as `read_eml` and `read_msg`.
    """
    if kind == EML:
        return read_mime(data, name).parts
    return read_outlook(data, name).parts if kind == MSG else ()
