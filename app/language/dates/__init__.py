"""Dates as Dutch letters write and mean them."""

from app.language.dates.full_dates import DateRule, ReadDate, read_date, read_dates, write_long, write_short
from app.language.dates.reading import read_phrase, read_phrases
from app.language.dates.recess import RECESSES, Recess, Recesses, RecessKind
from app.language.dates.values import DateFlag, DatePhrase, PhraseKind

__all__ = [
    "RECESSES",
    "DateFlag",
    "DatePhrase",
    "DateRule",
    "PhraseKind",
    "ReadDate",
    "Recess",
    "RecessKind",
    "Recesses",
    "read_date",
    "read_dates",
    "read_phrase",
    "read_phrases",
    "write_long",
    "write_short",
]
