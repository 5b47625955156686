"""Sentences about parties, office holders and the standing facts of a house."""

from collections.abc import Mapping

from app.domain.errors import ErrorCode
from app.language.wording.table import Wording

HOUSE_ERRORS: Mapping[ErrorCode, Wording] = {
    ErrorCode.MERGE_WITH_ITSELF: Wording(
        "‘{reference}’ is beide keren dezelfde relatie, dus er is niets samengevoegd. Kies twee verschillende.",
        "‘{reference}’ is the same party both times, so nothing was merged. Choose two different ones.",
    ),
    ErrorCode.UNKNOWN_MERGE: Wording(
        "Er is geen samenvoeging bekend van ‘{reference}’. Bekijk de lijst met samenvoegingen en neem het nummer "
        "over.",
        "No merge of ‘{reference}’ is known. Look at the list of merges and copy the number.",
    ),
    ErrorCode.MERGE_STANDS: Wording(
        "De samenvoeging met ‘{party}’ kan niet meer ongedaan worden gemaakt: {detail}. Er is niets gewijzigd; maak "
        "die latere wijziging eerst ongedaan, of voeg de relatie opnieuw toe.",
        "The merge with ‘{party}’ can no longer be undone: {detail}. Nothing was changed; undo that later change "
        "first, or add the party again.",
    ),
    ErrorCode.UNKNOWN_TENURE: Wording(
        "De ambtstermijn ‘{reference}’ staat niet in het archief. Zoek de ambtsdrager op en neem het nummer over.",
        "The tenure ‘{reference}’ is not in the archive. Look the office holder up and copy the number.",
    ),
    ErrorCode.TENURE_BACKWARDS: Wording(
        "De ambtstermijn van ‘{office}’ zou eindigen op {last}, voordat hij begon op {first}. Er is niets bewaard; "
        "controleer de twee datums.",
        "The tenure of ‘{office}’ would end on {last}, before it began on {first}. Nothing was kept; check both "
        "dates.",
    ),
    ErrorCode.NOBODY_IN_OFFICE: Wording(
        "Het archief kent niemand die op {day} ‘{office}’ was. Controleer de datum en het ambt, of voeg de "
        "ambtsdrager toe.",
        "The archive knows nobody who was ‘{office}’ on {day}. Check the date and the office, or add the holder.",
    ),
    ErrorCode.STANDING_DAMAGED: Wording(
        "Het bestand[ ‘{name}’] met vaste gegevens klopt niet[ ({detail})], en er is niets uit ingelezen. "
        "Verbeter het bestand en probeer het opnieuw.",
        "The file[ ‘{name}’] with standing facts is wrong[ ({detail})], and nothing of it was loaded. "
        "Mend the file and try again.",
    ),
}
