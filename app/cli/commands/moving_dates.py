"""draft dates: what of a draft hangs on its own date, and what is to be done about it."""

import argparse

from app.cli.output import Output, Record
from app.composition import Services
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.moving_dates import MovingDate

_ALL = "all"


def run_dates(services: Services, options: argparse.Namespace, output: Output) -> int:
    """List the dates of a draft that hang on its own, after changing those that are asked for."""
    draft = services.drafting.find(options.draft).draft.id
    _change(services, draft, options)
    output.records((_record(each), _line(each)) for each in services.moving_dates.all(draft))
    return 0


def _change(services: Services, draft: DraftId, options: argparse.Namespace) -> None:
    if options.mend:
        services.moving_dates.mend(draft, _numbers(options.mend))
    if options.fields:
        services.moving_dates.make_fields(draft, _numbers(options.fields))
    if options.as_now:
        services.moving_dates.make_fields(draft, _numbers(options.as_now), as_now=True)
    if options.born:
        services.moving_dates.tie(draft, *options.born)


def _numbers(typed: str) -> tuple[int, ...]:
    if typed == _ALL:
        return ()
    numbers = [each.strip() for each in typed.split(",")]
    for each in numbers:
        if not each.isdecimal():
            raise KnownError(ErrorCode.NO_MOVING_DATE, reference=each)
    return tuple(map(int, numbers))


def _record(each: MovingDate) -> Record:
    return {
        "number": each.number,
        "part": str(each.part),
        "form": each.form.value,
        "text": each.text,
        "shown": each.should or each.text,
        "phrase": each.phrase,
        "value": each.value or None,
        "state": _state(each),
        "against": each.against.isoformat() if each.against else None,
        "should": each.should or None,
    }


def _state(each: MovingDate) -> str:
    if each.is_field:
        return "field"
    return "right" if each.is_right else "wrong"


def _line(each: MovingDate) -> str:
    said = {"field": "datumveld", "right": "klopt", "wrong": "klopt niet meer"}[_state(each)]
    meant = f" = {each.value}" if each.value else ""
    should = f" → {each.anew}" if each.should else ""
    return f"{each.number:>3}. {said}: {each.phrase}{meant}{should}"
