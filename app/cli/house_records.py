"""Parties, office holders and standing facts as JSON has them, and as lines for a person."""

from dataclasses import asdict

from app.cli.output import Record
from app.domain.duplicates import Duplicate, Merge
from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.domain.parties import Party
from app.domain.standing import LoadedFact, fact_name
from app.language import names
from app.language.dates import write_long
from app.language.wording import label
from app.language.wording.labels_of_house import RECESSES
from app.services.offices import Holder
from app.services.parties import addressed


def called(party: Party) -> str:
    """Return what a party is called in one line."""
    person = names.shown(party.name) if party.name else ""
    words = (person, party.function, " ".join(party.organisation) if not party.function else "")
    return ", ".join(word for word in words if word) or party.slug


def party_row(one: Party) -> tuple[Record, str]:
    """Return a party of a list."""
    record: Record = {
        "id": str(one.id),
        "slug": one.slug or None,
        "called": called(one),
        "place": one.address.place or None,
        "e_mail": one.e_mail or None,
    }
    return record, f"{str(one.id)[:8]}  {one.slug or '-':28} {called(one)}"


def party(one: Party) -> tuple[Record, str]:
    """Return a party whole, as letters address it."""
    shown = addressed(one)
    record: Record = {
        **asdict(one),
        "id": str(one.id),
        "organisation": list(one.organisation),
        "lines": list(shown.lines),
        "greeting": shown.salutation or None,
        "kix": shown.kix or None,
    }
    more = (("KIX", shown.kix), ("E-mail", one.e_mail), ("Website", one.website), ("Aanhef", shown.salutation))
    said = [f"{name}: {value}" for name, value in more if value]
    return record, "\n".join([f"{one.id}  {one.slug}".rstrip(), *shown.lines, *said])


def duplicate(one: Duplicate, language: str) -> tuple[Record, str]:
    """Return two parties that may be the same."""
    record: Record = {
        "sameness": one.sameness.value,
        "reasons": [each.value for each in one.reasons],
        "parties": [str(one.first.id), str(one.second.id)],
    }
    why = ", ".join(label(each, language) for each in one.reasons)
    both = "\n".join(f"    {str(each.id)[:8]}  {called(each)}" for each in (one.first, one.second))
    return record, f"{label(one.sameness, language)}: {why}\n{both}"


def merge(one: Merge) -> tuple[Record, str]:
    """Return a merge."""
    letters = len({each.letter for each in one.places})
    record: Record = {"kept": str(one.kept.id), "merged": str(one.merged.id), "letters": letters}
    return record, f"{str(one.merged.id)[:8]}  {called(one.merged)} → {called(one.became)} ({letters} brieven)"


def holder(one: Holder) -> tuple[Record, str]:
    """Return who holds an office."""
    record = _tenure(one.tenure) | {
        "party": str(one.party.id),
        "name": names.shown(one.party.name) if one.party.name else called(one.party),
        "ministry": one.ministry.name if one.ministry else None,
    }
    acting = " (waarnemend)" if one.tenure.acting else ""
    return record, f"{record['name']}: {one.tenure.office}{acting}, {_term(one.tenure)}  [{str(one.tenure.id)[:8]}]"


def ministry(one: Ministry) -> tuple[Record, str]:
    """Return a ministry under one name."""
    record: Record = {
        "code": one.code,
        "name": one.name,
        "first": one.first.isoformat(),
        "last": one.last.isoformat() if one.last else None,
        "follows": list(one.follows),
        "source": one.stand.source,
        "as_of": one.stand.as_of.isoformat(),
    }
    return record, f"{one.code:10} {one.name}"


def recess(one: RecessPeriod, language: str) -> tuple[Record, str]:
    """Return a recess."""
    record: Record = {
        "name": one.name,
        "first": one.first.isoformat(),
        "last": one.last.isoformat(),
        "source": one.stand.source,
        "as_of": one.stand.as_of.isoformat(),
    }
    name = RECESSES[one.name].in_language(language) if one.name in RECESSES else one.name
    return record, f"{name} {one.first.year}: {write_long(one.first)} tot en met {write_long(one.last)}"


def loaded(one: LoadedFact, language: str) -> tuple[Record, str]:
    """Return what became of a fact of a data file."""
    fact = one.fact
    match fact:
        case Party():
            said = called(fact)
        case Ministry():
            said = fact.name
        case Tenure():
            said = f"{fact.office}, {_term(fact)}"
        case RecessPeriod():
            said = f"{RECESSES[fact.name].nl if fact.name in RECESSES else fact.name} {fact.first.year}"
    return {"fact": fact_name(fact), "load": one.load.value}, f"{said}: {label(one.load, language)}"


def _tenure(one: Tenure) -> Record:
    return {
        "id": str(one.id),
        "office": one.office,
        "first": one.first.isoformat(),
        "last": one.last.isoformat() if one.last else None,
        "acting": one.acting,
        "source": one.stand.source,
        "as_of": one.stand.as_of.isoformat(),
    }


def _term(one: Tenure) -> str:
    since = f"vanaf {write_long(one.first)}"
    return f"{since} tot {write_long(one.last)}" if one.last else f"{since} (stand {write_long(one.stand.as_of)})"
