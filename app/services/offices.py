"""Office holders by date: who held which office when, what ministries were called, when the Kamer was in recess."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.domain.changes import Changes, Kind
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory, PartyId, TenureId
from app.domain.journal import Act
from app.domain.letters import Status
from app.domain.offices import Ministry, RecessPeriod, StaleDraft, Stand, Tenure, held_on
from app.domain.parties import Party
from app.language.dates.recess import Recess, Recesses, RecessKind
from app.language.office_search import kindred, named, offices_meant, successors
from app.services.hand import Hand
from app.storage.archive import Archive
from app.storage.work import Work

NAMES_A_HOLDER = ("ondertekenaar", "afzender")
"""The facts of a draft that may name an office holder."""
_CLOSED = (Status.SIGNED, Status.SENT, Status.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds an office on a day, and what the ministry is called then; None where it is not known."""

    tenure: Tenure
    party: Party
    ministry: Ministry | None


@dataclass(frozen=True, slots=True)
class Offices:
    """The office holders, ministries and recesses of one archive."""

    archive: Archive
    new_id: IdFactory
    hand: Hand

    def on(self, day: date, words: str = "") -> tuple[Holder, ...]:
        """Return who held the office meant by `words` on `day`, acting holders behind the others; all without words.

        An office is meant by words of its title or by its ministry: "minister van Justitie", "JenV". Words that no
        office of the day has are followed over renames and regroupings: "EL&I" in 2015 is Economische Zaken then.
        """
        with self.archive.reading() as work:
            ministries = work.ministries.all()
            held = offices_meant(held_on(work.tenures.all(), day), ministries, words)
            named_then = {each.code: each for each in ministries}
            return tuple(Holder(each, work.parties.get(each.holder), named_then.get(each.ministry)) for each in held)

    def ministries_on(self, day: date, words: str = "") -> tuple[Ministry, ...]:
        """Return the ministries of `day` by their names then, only those meant by `words`, all without words.

        A name no ministry has on that day is followed over renames and regroupings.
        """
        with self.archive.reading() as work:
            ministries = work.ministries.all()
        of_day = tuple(each for each in ministries if each.holds_on(day))
        if not words.strip():
            return of_day
        meant = named(ministries, words)
        codes = kindred(ministries, meant)
        return tuple(each for each in of_day if each in meant) or tuple(each for each in of_day if each.code in codes)

    def recesses(self) -> tuple[RecessPeriod, ...]:
        """Return the recesses the archive knows, first to last."""
        with self.archive.reading() as work:
            return work.recesses.all()

    def recess_calendar(self) -> Recesses:
        """Return the recesses for the reading of dates: those the archive knows, and by rule every other."""
        kinds = set(RecessKind)
        known = (each for each in self.recesses() if each.name in kinds)
        return Recesses(tuple(Recess(RecessKind(each.name), each.first, each.last) for each in known))

    def add(
        self,
        office: str,
        ministry: str,
        holder: PartyId,
        first: date,
        stand: Stand,
        last: date | None = None,
        *,
        acting: bool = False,
    ) -> tuple[Tenure, Changes]:
        """Add that somebody holds an office from `first`, up to and without `last`, or only acts in it.

        Raises:
            KnownError: TENURE_BACKWARDS; UNKNOWN_PARTY.
        """
        tenure = Tenure(
            id=TenureId(self.new_id()),
            office=office,
            ministry=ministry,
            holder=holder,
            first=first,
            last=last,
            acting=acting,
            stand=stand,
        )
        with self.archive.writing() as work:
            return tenure, self._put(work, tenure)

    def mend(self, tenure: Tenure) -> Changes:
        """Keep a tenure as a person corrected it.

        Raises:
            KnownError: UNKNOWN_TENURE; TENURE_BACKWARDS; UNKNOWN_PARTY.
        """
        with self.archive.writing() as work:
            work.tenures.get(tenure.id)
            return self._put(work, tenure)

    def end(self, reference: str, last: date) -> tuple[Tenure, Changes]:
        """Let a tenure, by its id or the beginning of it, end: from `last` on somebody else may hold the office.

        Raises:
            KnownError: UNKNOWN_TENURE; AMBIGUOUS; TENURE_BACKWARDS.
        """
        with self.archive.writing() as work:
            tenure = replace(work.tenures.find(reference), last=last)
            return tenure, self._put(work, tenure)

    def stale_drafts(self, today: date) -> tuple[StaleDraft, ...]:
        """Return the open drafts that name somebody as signatory or sender who is out of office on the draft's day.

        A draft without a date is looked at as of `today`. Letters that were signed, sent or withdrawn are left be.
        """
        with self.archive.reading() as work:
            tenures = work.tenures.all()
            closed = work.letters.drafts_in(_CLOSED)
            open_drafts = [work.drafts.get(row.id).draft for row in work.drafts.list() if row.id not in closed]
            found = (_stale(work, draft, tenures, draft.date or today) for draft in open_drafts)
            return tuple(each for some in found for each in some)

    def _put(self, work: Work, tenure: Tenure) -> Changes:
        if tenure.last is not None and tenure.last <= tenure.first:
            raise KnownError(ErrorCode.TENURE_BACKWARDS, office=tenure.office, first=tenure.first, last=tenure.last)
        act = Act.TENURE_ADDED if work.tenures.put(tenure) else Act.TENURE_CHANGED
        work.journal.add(self.hand.moment(), self.hand.by, act, tenure.id)
        return Changes.of(Kind.HOUSE_FACT, tenure.id)


def _stale(work: Work, draft: Draft, tenures: tuple[Tenure, ...], day: date) -> Iterable[StaleDraft]:
    for fact in NAMES_A_HOLDER:
        reference = draft.facts.get(fact)
        if not reference:
            continue
        party = work.parties.find(reference)
        own = [each for each in tenures if each.holder == party.id]
        of_function = [each for each in own if each.office.casefold() == party.function.casefold()]
        told = of_function or own
        if any(each.holds_on(day) for each in told):
            continue
        ended = [each for each in told if each.last is not None and each.last <= day]
        if ended:
            last = max(ended, key=lambda each: each.last or each.first)
            then = successors(last, held_on(tenures, day), work.ministries.all())
            yield StaleDraft(draft=draft.id, fact=fact, ended=last, successors=then)
