"""What parties found twice, merges and standing facts are called."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.duplicates import MergeStands, SameBy, Sameness
from app.domain.moving_dates import DatePreference, MovingForm
from app.domain.standing import Load
from app.language.wording.table import Wording

HOUSE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    DatePreference: {
        DatePreference.RELATIVE: Wording("ten opzichte van de brief", "by the letter's date"),
        DatePreference.FULL: Wording("voluit", "in full"),
    },
    MovingForm: {
        MovingForm.RELATIVE: Wording("datum of tijdvak", "date or period"),
        MovingForm.AGE: Wording("leeftijd", "age"),
    },
    Sameness: {
        Sameness.CERTAIN: Wording("zeker", "certain"),
        Sameness.LIKELY: Wording("waarschijnlijk", "likely"),
        Sameness.POSSIBLE: Wording("mogelijk", "possible"),
    },
    SameBy: {
        SameBy.E_MAIL: Wording("hetzelfde e-mailadres", "the same e-mail address"),
        SameBy.SLUG: Wording("dezelfde korte naam", "the same short name"),
        SameBy.NAME_AND_FUNCTION: Wording("dezelfde naam en functie", "the same name and function"),
        SameBy.ORGANISATION_AND_PLACE: Wording("dezelfde organisatie en plaats", "the same organisation and place"),
        SameBy.NAME: Wording("dezelfde naam", "the same name"),
    },
    MergeStands: {
        MergeStands.KEPT_MERGED: Wording(
            "die relatie is zelf weer met een andere samengevoegd", "that party has itself been merged into another"
        ),
        MergeStands.LATER_MERGE: Wording(
            "daarna is er nog een relatie mee samengevoegd", "another party was merged into it afterwards"
        ),
        MergeStands.KEPT_CHANGED: Wording("die relatie is sindsdien gewijzigd", "that party was changed since"),
        MergeStands.LETTER_CHANGED: Wording(
            "een brief noemt sindsdien een andere relatie", "a letter names another party since"
        ),
        MergeStands.TENURE_CHANGED: Wording(
            "een ambtstermijn heeft sindsdien een andere houder", "a tenure has another holder since"
        ),
    },
    Load: {
        Load.ADDED: Wording("toegevoegd", "added"),
        Load.UPDATED: Wording("bijgewerkt", "updated"),
        Load.REPLACED: Wording("vervangen, was door u gewijzigd", "replaced, you had changed it"),
        Load.KEPT: Wording("anders in het bestand; het uwe blijft staan", "differs in the file; yours stays"),
        Load.SAME: Wording("ongewijzigd", "unchanged"),
    },
}
RECESSES: Mapping[str, Wording] = {
    "spring": Wording("voorjaarsreces", "spring recess"),
    "may": Wording("meireces", "May recess"),
    "summer": Wording("zomerreces", "summer recess"),
    "autumn": Wording("herfstreces", "autumn recess"),
    "christmas": Wording("kerstreces", "Christmas recess"),
    "election": Wording("verkiezingsreces", "election recess"),
}
"""What the recesses of the Tweede Kamer are called."""
