"""What happened, to which document, and what to do now: a sentence for every known error."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.errors_of_archive import ARCHIVE_ERRORS
from app.language.wording.errors_of_backups import BACKUP_ERRORS
from app.language.wording.errors_of_files import FILE_ERRORS
from app.language.wording.errors_of_house import HOUSE_ERRORS
from app.language.wording.errors_of_kenmerken import KENMERK_ERRORS
from app.language.wording.errors_of_life import LIFE_ERRORS
from app.language.wording.errors_of_returns import RETURN_ERRORS
from app.language.wording.errors_of_writing import WRITING_ERRORS
from app.language.wording.table import Wording

ERRORS: Mapping[ErrorCode, Wording] = {
    **FILE_ERRORS,
    **ARCHIVE_ERRORS,
    **BACKUP_ERRORS,
    **HOUSE_ERRORS,
    **LIFE_ERRORS,
    **KENMERK_ERRORS,
    **RETURN_ERRORS,
    **WRITING_ERRORS,
}
