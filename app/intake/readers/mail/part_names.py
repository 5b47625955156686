"""Names of attachments as they can be shown and kept."""

import re
import unicodedata
from pathlib import PurePosixPath
from typing import Final

from app.intake.readers.characters import clean
from app.intake.readers.mail.limits import LONGEST_NAME

_NOT_IN_A_NAME: Final = re.compile(r'[<>:"|?*\x00-\x1f]')


def part_name(given: str, otherwise: str) -> str:
    """Return a name without folders, signs no file system takes and marks that turn the writing direction.

    `otherwise` stands in for a name of which nothing is left.
    """
    base = PurePosixPath(given.replace("\\", "/")).name
    visible = "".join(each for each in clean(base) if unicodedata.category(each) not in ("Cf", "Cc", "Zl", "Zp"))
    kept = " ".join(_NOT_IN_A_NAME.sub(" ", visible).split()).strip(". ")
    if len(kept) <= LONGEST_NAME:
        return kept or otherwise
    suffix = PurePosixPath(kept).suffix[:12]
    return kept[: LONGEST_NAME - len(suffix)].rstrip(". ") + suffix
