"""The words that join days and stretches of time."""

from app.language.dates.cursor import Cursor


def joiner(cursor: Cursor, after_van: bool) -> str:
    """Return what joins the thing just read to another, and pass it: "en", "," or "-" for a range; "" for nothing.

    "op" joins only after "van": de nacht van 14 op 15 maart.
    """
    if cursor.take_all("tot", "en", "met") or cursor.take("t/m", "tot", "-"):
        return "-"
    if after_van and cursor.take("op"):
        return "-"
    comma = cursor.take(",")
    if cursor.take("en", "of", "respectievelijk", "/"):
        cursor.take("op", "van")
        return "en"
    return "," if comma else ""
