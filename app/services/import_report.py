"""The report of a batch as text: how many files became what, and each file with its reason."""

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from app.domain.imports import WITHIN, Imported, Outcome
from app.language.wording import error_text, label
from app.language.wording.remarks import beside_texts
from app.language.wording.table import Wording, fill

ORDER: Final = (Outcome.REFUSED, Outcome.UNREAD, Outcome.PROPOSED, Outcome.REGISTERED, Outcome.KNOWN)
"""What asks for something to be done comes first."""

_TITLE: Final = Wording("Verslag van het inlezen", "Report of reading in")
_FILES: Final = Wording("{count} bestanden", "{count} files")
_ONE_FILE: Final = Wording("1 bestand", "1 file")


def counts(reports: Iterable[Imported]) -> Counter[Outcome]:
    """Return how many files became what."""
    return Counter(each.outcome for each in reports)


def summary(told: Counter[Outcome], language: str = "nl") -> str:
    """Return counts in one line."""
    total = told.total()
    files = fill((_ONE_FILE if total == 1 else _FILES).in_language(language), {"count": str(total)})
    became = ", ".join(f"{told[outcome]} {label(outcome, language)}" for outcome in ORDER if told[outcome])
    return f"{files}: {became}" if became else files


def report_text(reports: Sequence[Imported], language: str = "nl", only: Outcome | None = None) -> str:
    """Return the report with its heading and counts; `only` leaves out the files that became anything else."""
    heading, told = _TITLE.in_language(language), summary(counts(reports), language)
    return f"{heading}\n{told}\n\n{file_lines(reports, language, only)}"


def file_lines(reports: Sequence[Imported], language: str = "nl", only: Outcome | None = None) -> str:
    """Return each file with its reason under what it became; `only` leaves out what became anything else."""
    told, top = counts(reports), _common_folder(reports)
    parts = []
    for outcome in ORDER:
        if told[outcome] and only in (None, outcome):
            name = label(outcome, language)
            lines = (_line(each, top, language) for each in reports if each.outcome is outcome)
            parts.append("\n".join((f"{name[:1].upper()}{name[1:]} ({told[outcome]})", *lines)))
    return "\n\n".join(parts) + "\n"


def _common_folder(reports: Sequence[Imported]) -> Path | None:
    """Return the folder all files lie in or below; None where there is none, as on two drives."""
    try:
        return Path(os.path.commonpath({each.path.parent for each in reports}))
    except ValueError:
        return None


def _line(imported: Imported, top: Path | None, language: str) -> str:
    """Return a file, with the folders below `top` that tell it from another of its name, and why it became so."""
    inside = imported.path.relative_to(top).as_posix() if top else str(imported.path)
    name = WITHIN.join((inside, *imported.within))
    if imported.outcome is Outcome.KNOWN and imported.letter is None:
        return f"{name}: {label(Outcome.PROPOSED, language)}"
    kenmerk = (imported.letter.our_kenmerk or imported.letter.their_kenmerk or "") if imported.letter else ""
    why = error_text(imported.error, language) if imported.error else kenmerk
    line = f"{name}: {why}" if why else name
    return "\n".join((line, *(f"    {said}" for said in beside_texts(imported.beside, language))))
