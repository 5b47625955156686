"""What the fields of a letter are called."""

from collections.abc import Mapping

from app.language.wording.table import Wording

LETTER_FIELDS: Mapping[str, Wording] = {
    "direction": Wording("richting", "direction"),
    "kind": Wording("soort", "kind"),
    "status": Wording("status", "status"),
    "subject": Wording("onderwerp", "subject"),
    "text": Wording("tekst", "text"),
    "our_kenmerk": Wording("ons kenmerk", "our kenmerk"),
    "their_kenmerk": Wording("uw kenmerk", "their kenmerk"),
    "dated": Wording("datum", "date"),
    "received": Wording("ontvangen", "received"),
    "sent": Wording("verzonden", "sent"),
    "parties": Wording(
        "afzender, geadresseerde, ondertekenaar en afschrift", "sender, addressee, signatory and copies"
    ),
    "original": Wording("origineel", "original"),
    "draft": Wording("concept", "draft"),
    "rubricering": Wording("rubricering", "rubricering"),
    "retention": Wording("bewaartermijn", "retention"),
    "files": Wording("bladzijden en bijlagen", "pages and enclosures"),
    "bin": Wording("prullenbak", "bin"),
}


def field_name(field: str, language: str = "nl") -> str:
    """Return what a field of a letter is called. Raises KeyError for one a letter does not have."""
    return LETTER_FIELDS[field].in_language(language)
