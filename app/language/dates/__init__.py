"""Dates as Dutch letters write and mean them: here whole ones; phrases, recesses and windows in their modules."""

from app.language.dates.full_dates import DateRule, ReadDate, read_date, read_dates, write_long, write_short

__all__ = ["DateRule", "ReadDate", "read_date", "read_dates", "write_long", "write_short"]
