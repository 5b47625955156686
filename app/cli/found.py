"""What was found in the running text of a letter, as JSON has it: the keys of the record of a letter."""

from datetime import date

from app.cli.output import Record
from app.domain.citations import Kamerstuk
from app.domain.found import Found, Kamervragen, LetterWindow
from app.domain.readings import Reading


def attachments(read: Reading) -> list[Record]:
    """Return what goes with the letter."""
    return [_found(each) for each in read.attachments]


def references(read: Reading) -> Record:
    """Return the lists of what the text refers to and promises, by their keys."""
    return {
        "letter_refs": [
            {
                **_found(each),
                "date": _day(each.day),
                "direction": each.direction.value,
                "date_inferred": each.inferred,
                "kenmerk": each.kenmerk,
                "kamerstuk": _short(each.kamerstuk),
            }
            for each in read.letter_references
        ],
        "kamerstukken": [
            {**_found(each), **_kamerstuk(each.kamerstuk), "identifier": each.identifier}
            for each in read.kamerstukken
        ],
        "moties": [
            {
                **_found(each),
                "movers": list(each.movers),
                "date": _day(each.day),
                "kamerstuk": _short(each.kamerstuk),
            }
            for each in read.moties
        ],
        "promises": [
            {
                **_found(each),
                "when": each.when,
                "when_inherited": each.inherited,
                "first": _day(each.first),
                "last": _day(each.last),
            }
            for each in read.promises
        ],
        "toezeggingen": [
            {**_found(each), "date": _day(each.day), "identifier": each.identifier} for each in read.toezeggingen
        ],
        "committee_requests": [
            {**_found(each), "date": _day(each.day), "kenmerk": each.kenmerk} for each in read.committee_requests
        ],
        "handelingen": [_found(each) for each in read.handelingen],
    }


def vragen(read: Kamervragen | None) -> Record | None:
    """Return the questions with their answers; None where there are none."""
    if read is None:
        return None
    return {
        "leden": [member.name for member in read.members],
        "partijen": [member.party or None for member in read.members],
        "nummer": read.number,
        "ingezonden": _day(read.put),
        "ontvangen": _day(read.received),
        "items": [
            {"numbers": list(item.numbers), "question": item.question, "answer": item.answer} for item in read.items
        ],
    }


def window(read: LetterWindow | None) -> Record | None:
    """Return when a letter without a date can have been written, with the phrases that say so."""
    if read is None:
        return None
    return {
        "first": _day(read.first),
        "last": _day(read.last),
        "because_first": list(read.because_first),
        "because_last": list(read.because_last),
    }


def conflicts(read: Reading) -> list[Record]:
    """Return what does not agree within the file."""
    return [
        {"code": each.code.value, "field": each.field, "shown": each.shown, "other": each.other}
        for each in read.conflicts
    ]


def _found(each: Found) -> Record:
    return {
        "text": each.text,
        "span": [each.start, each.end],
        "page": each.page,
        "confidence": each.confidence,
        "rule": each.rule,
    }


def _kamerstuk(cited: Kamerstuk) -> Record:
    record: Record = {
        "chamber": cited.chamber.value if cited.chamber else None,
        "session": cited.session,
        "dossier": cited.dossier,
        "suffix": cited.suffix,
        "number": cited.number,
    }
    if len(cited.dossiers) > 1:
        record["dossiers"] = list(cited.dossiers)
    if len(cited.numbers) > 1:
        record["numbers"] = list(cited.numbers)
    return record


def _short(cited: Kamerstuk | None) -> str | None:
    """Return a Kamerstuk as "36560-VI-15"; None for none."""
    if cited is None:
        return None
    return "-".join(each for each in (cited.dossier, cited.suffix, cited.number) if each)


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
