"""What is wrong with a backup, with a folder for backups or with a register on paper."""

from collections.abc import Mapping

from app.language.wording.table import Wording

BACKUP_PHRASES: Mapping[str, Wording] = {
    "is_archive": Wording("dit is de map van een archief", "this is the folder of an archive"),
    "other_archive": Wording("er staan reservekopieën van een ander archief", "it holds backups of another archive"),
    "other_files": Wording("er staat een andere database", "it holds another database"),
    "manifest": Wording("de beschrijving ernaast is niet te lezen", "the description beside it cannot be read"),
    "archive_damaged": Wording("het archief zelf was toen beschadigd", "the archive itself was damaged then"),
    "register_missing": Wording("het register ontbreekt", "the register is missing"),
    "register_altered": Wording("het register is niet meer wat is weggeschreven", "the register is not as written"),
    "register_unsound": Wording("SQLite keurt het register af", "SQLite finds the register unsound"),
    "register_differs": Wording(
        "het register is niet gelijk aan het archief", "the register is not equal to the archive"
    ),
    "store_missing": Wording("de originelen ontbreken", "the originals are missing"),
    "original_missing": Wording("een origineel ontbreekt", "an original is missing"),
    "original_altered": Wording("een origineel is gewijzigd", "an original was altered"),
    "text_altered": Wording("een tekst is gewijzigd", "a text was altered"),
    "restored_unsound": Wording("het teruggezette archief is niet heel", "the restored archive is not whole"),
    "no_register": Wording("‘register.jsonl’ ontbreekt", "‘register.jsonl’ is missing"),
    "no_sums": Wording("‘SHA256SUMS’ ontbreekt of is niet te lezen", "‘SHA256SUMS’ is missing or unreadable"),
    "file_altered": Wording("een bestand is niet wat is weggeschreven", "a file is not as it was written"),
    "schema_unknown": Wording("een vorm die dit programma niet kent", "a form this program does not know"),
    "counts": Wording("er zijn regels bij gekomen of verdwenen", "lines were added or lost"),
    "row": Wording("een regel die niet is zoals hij hoort", "a line that is not as it should be"),
    "unsound": Wording("wat is ingelezen is geen heel archief", "what was read in is no whole archive"),
}
