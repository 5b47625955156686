"""What the surroundings can do to us, each with a code; `language.wording` turns a code into a sentence."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Every known error; the wording table must name each of them."""

    # files read
    FILE_MISSING = "file_missing"
    FILE_IS_FOLDER = "file_is_folder"
    FOLDER_EMPTY = "folder_empty"
    FILE_EMPTY = "file_empty"
    FILE_DAMAGED = "file_damaged"
    FILE_UNREADABLE = "file_unreadable"
    FILE_TOO_LARGE = "file_too_large"
    FILE_TOO_LONG = "file_too_long"
    FILE_ENCRYPTED = "file_encrypted"
    FILE_UNSUPPORTED = "file_unsupported"
    FILE_WITHOUT_TEXT = "file_without_text"
    READING_TOO_LONG = "reading_too_long"
    READING_TOO_LARGE = "reading_too_large"
    READING_FAILED = "reading_failed"
    PACKAGE_DAMAGED = "package_damaged"
    PACKAGE_UNSAFE = "package_unsafe"
    # files written
    DISK_FULL = "disk_full"
    TARGET_IN_USE = "target_in_use"
    TARGET_NOT_WRITABLE = "target_not_writable"
    # the archive
    ARCHIVE_MISSING = "archive_missing"
    ARCHIVE_EXISTS = "archive_exists"
    ARCHIVE_ON_NETWORK = "archive_on_network"
    ARCHIVE_NEWER = "archive_newer"
    ARCHIVE_DAMAGED = "archive_damaged"
    ARCHIVE_BUSY = "archive_busy"
    ARCHIVE_READ_ONLY = "archive_read_only"
    ARCHIVE_DISK_ERROR = "archive_disk_error"
    NOT_AN_ARCHIVE = "not_an_archive"
    # backups, and the register on paper
    BACKUP_MISSING = "backup_missing"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUPS_DAMAGED = "backups_damaged"
    BACKUP_MEDIUM_GONE = "backup_medium_gone"
    BACKUP_MEDIUM_FULL = "backup_medium_full"
    BACKUP_FOLDER_TAKEN = "backup_folder_taken"
    EXPORT_TAKEN = "export_taken"
    EXPORT_DAMAGED = "export_damaged"
    # looking things up
    UNKNOWN_LETTER = "unknown_letter"
    UNKNOWN_DRAFT = "unknown_draft"
    UNKNOWN_PARAGRAPH = "unknown_paragraph"
    UNKNOWN_PART = "unknown_part"
    UNKNOWN_SOURCE = "unknown_source"
    UNKNOWN_PARTY = "unknown_party"
    UNKNOWN_PROPOSAL = "unknown_proposal"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_RANGE = "unknown_range"
    AMBIGUOUS = "ambiguous"
    ALREADY_REGISTERED = "already_registered"
    CHANGED_ELSEWHERE = "changed_elsewhere"
    # the life of letters
    STEP_NOT_ALLOWED = "step_not_allowed"
    STEP_LACKS = "step_lacks"
    LETTER_FROZEN = "letter_frozen"
    LETTER_IN_BIN = "letter_in_bin"
    ALREADY_JOINED = "already_joined"
    NO_SUCH_FILE = "no_such_file"
    ORIGINAL_STAYS = "original_stays"
    PAGES_OF_DRAFT = "pages_of_draft"
    NO_OTHER_KAMER = "no_other_kamer"
    RUBRICERING_TOO_HIGH = "rubricering_too_high"
    LINK_GOES_ROUND = "link_goes_round"
    KEPT_FOR_NOW = "kept_for_now"
    # parties and offices
    MERGE_WITH_ITSELF = "merge_with_itself"
    UNKNOWN_MERGE = "unknown_merge"
    MERGE_STANDS = "merge_stands"
    UNKNOWN_TENURE = "unknown_tenure"
    TENURE_BACKWARDS = "tenure_backwards"
    NOBODY_IN_OFFICE = "nobody_in_office"
    STANDING_DAMAGED = "standing_damaged"
    # kenmerken of ours
    KENMERK_TAKEN = "kenmerk_taken"
    KENMERK_MASK = "kenmerk_mask"
    RANGE_NUMBERS = "range_numbers"
    RANGE_OVERLAPS = "range_overlaps"
    RANGE_IN_USE = "range_in_use"
    RANGE_USED_UP = "range_used_up"
    # paragraphs, kinds and house styles
    PARAGRAPH_HEADER = "paragraph_header"
    PARAGRAPH_KEY_UNKNOWN = "paragraph_key_unknown"
    PARAGRAPH_TEMPLATE = "paragraph_template"
    PARAGRAPH_VARIABLE_UNKNOWN = "paragraph_variable_unknown"
    PARAGRAPH_VERSION_FROZEN = "paragraph_version_frozen"
    PARAGRAPH_SOURCE = "paragraph_source"
    PARAGRAPH_USES = "paragraph_uses"
    PARAGRAPH_CYCLE = "paragraph_cycle"
    PARAGRAPH_STEP = "paragraph_step"
    PARAGRAPH_LACKS_REASON = "paragraph_lacks_reason"
    PARAGRAPH_NOT_YOURS = "paragraph_not_yours"
    PARAGRAPH_NOT_CONCEPT = "paragraph_not_concept"
    PARAGRAPH_SUCCESSOR = "paragraph_successor"
    PARAGRAPH_SLUG_TAKEN = "paragraph_slug_taken"
    TEXTS_WITHOUT_HEADINGS = "texts_without_headings"
    UNKNOWN_QUESTION = "unknown_question"
    QUESTIONS_PRINTED_AS_ONE = "questions_printed_as_one"
    NO_MOVING_DATE = "no_moving_date"
    BIRTH_AFTER_LETTER = "birth_after_letter"
    LETTER_WITHOUT_QUESTIONS = "letter_without_questions"
    UPDATE_UNDECIDED = "update_undecided"
    UPDATE_NO_CONFLICT = "update_no_conflict"
    NOTATION_UNSUPPORTED = "notation_unsupported"
    TEXT_VERSION_UNKNOWN = "text_version_unknown"
    KIND_DAMAGED = "kind_damaged"
    HOUSE_STYLE_DAMAGED = "house_style_damaged"
    UNKNOWN_HOUSE_STYLE = "unknown_house_style"
    TEMPLATE_NAME = "template_name"
    TEMPLATE_EXISTS = "template_exists"
    # figures
    FIGURE_UNUSABLE = "figure_unusable"
    FIGURE_TOO_LARGE = "figure_too_large"
    FIGURE_UNDESCRIBED = "figure_undescribed"
    # the way home
    RETURN_NOT_OURS = "return_not_ours"
    RETURN_NEVER_LEFT = "return_never_left"
    RETURN_UNDECIDABLE = "return_undecidable"
    RETURN_TAKEN = "return_taken"
    RETURN_NO_CHANGE = "return_no_change"
    RETURN_NO_OWNER = "return_no_owner"
    RETURN_UNPLACED = "return_unplaced"
    RETURN_DIFFERS = "return_differs"
    # values
    VALUE_CHARACTER = "value_character"
    VALUE_TYPE = "value_type"
    VALUE_CHECK = "value_check"
    NAME_UNKNOWN = "name_unknown"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNKNOWN_REVISION = "unknown_revision"
    # settings and surroundings
    SETTINGS_DAMAGED = "settings_damaged"
    LOGO_UNUSABLE = "logo_unusable"
    LIBREOFFICE_MISSING = "libreoffice_missing"
    LIBREOFFICE_FAILED = "libreoffice_failed"
    LIBREOFFICE_STOPPED = "libreoffice_stopped"


class KnownError(Exception):
    """The surroundings failed or a person asked for what is not there; the user is told and work goes on.

    `code` chooses the sentence, `facts` fill it. Facts name a document or a value the user typed, never the text of
    a letter.
    """

    def __init__(self, code: ErrorCode, **facts: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = {name: str(value) for name, value in facts.items()}

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.code, self.facts)


def _again(code: ErrorCode, facts: dict[str, str]) -> KnownError:
    return KnownError(code, **facts)
