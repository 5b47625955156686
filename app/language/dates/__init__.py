"""Dates as Dutch letters write and mean them."""

from app.language.dates.full_dates import DateRule, ReadDate, read_date, read_dates, write_long, write_short
from app.language.dates.phrase_writing import DatePreference, DateShape, WrittenPhrase, write_phrase
from app.language.dates.reading import read_phrase, read_phrases
from app.language.dates.recess import RECESSES, Recess, Recesses, RecessKind
from app.language.dates.values import DateFlag, DatePhrase, PhraseKind
from app.language.dates.windows import Window, window

__all__ = [
    "RECESSES",
    "DateFlag",
    "DatePhrase",
    "DatePreference",
    "DateRule",
    "DateShape",
    "PhraseKind",
    "ReadDate",
    "Recess",
    "RecessKind",
    "Recesses",
    "Window",
    "WrittenPhrase",
    "read_date",
    "read_dates",
    "read_phrase",
    "read_phrases",
    "window",
    "write_long",
    "write_phrase",
    "write_short",
]
