"""Standing facts loaded from a data file: new ones added, changed ones told, what a person mended left as it is."""

from collections import Counter
from dataclasses import dataclass
from dataclasses import replace as with_values
from pathlib import Path

from app.domain.changes import Changes, Kind
from app.domain.journal import Act
from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.domain.parties import Party
from app.domain.standing import Fact, Load, LoadedFact, fact_name
from app.services.hand import Hand
from app.services.standing_file import read_standing
from app.storage.archive import Archive
from app.storage.work import Work


@dataclass(frozen=True, slots=True)
class Standing:
    """The standing facts of one archive."""

    archive: Archive
    hand: Hand
    shipped: Path
    """The data file that comes with the program."""

    def load(self, file: Path | None = None, *, replace: bool = False) -> tuple[tuple[LoadedFact, ...], Changes]:
        """Return what became of each fact of `file`, or of the one that comes with the program.

        A fact that stands as an earlier file had it follows the new one. One that a person mended stays, unless
        `replace` says otherwise; a party that was merged into another stays merged.

        Raises:
            KnownError: STANDING_DAMAGED, FILE_MISSING and the like; nothing is loaded then.
        """
        facts = read_standing(file or self.shipped)
        with self.archive.writing() as work:
            present, loaded_before = _present(work), work.standing.loaded()
            told = []
            for fact in facts.all():
                name = fact_name(fact)
                stands = _as_named(work, present.get(name), fact)
                told.append(LoadedFact(fact, _load(work, fact, stands, replace, was_loaded=name in loaded_before)))
            work.standing.add(each.fact for each in told if each.load is Load.ADDED)
            for each in told:
                if each.load in (Load.UPDATED, Load.REPLACED):
                    _put(work, each.fact)
            work.standing.put(each.fact for each in told if each.load is not Load.KEPT)
            counts = Counter(each.load for each in told if each.load is not Load.SAME)
            if counts.total() > counts[Load.KEPT]:
                said = {each.value: str(count) for each, count in sorted(counts.items())}
                work.journal.add(
                    self.hand.moment(), self.hand.by, Act.STANDING_LOADED, (file or self.shipped).name, said
                )
        return tuple(told), _changes(told)


def _present(work: Work) -> dict[str, Fact]:
    facts: tuple[Fact, ...] = (
        *work.parties.all(),
        *work.ministries.all(),
        *work.tenures.all(),
        *work.recesses.all(),
    )
    return {fact_name(each): each for each in facts}


def _as_named(work: Work, present: Fact | None, fact: Fact) -> Fact | None:
    """Return what stands in the archive, its holder by the name the file has for him though he was merged since."""
    if not isinstance(present, Tenure) or not isinstance(fact, Tenure) or present.holder == fact.holder:
        return present
    is_merged = work.parties.get(fact.holder).id == present.holder
    return with_values(present, holder=fact.holder) if is_merged else present


def _load(work: Work, fact: Fact, present: Fact | None, replace: bool, *, was_loaded: bool) -> Load:
    if present is None:
        return Load.KEPT if was_loaded else Load.ADDED
    if present == fact:
        return Load.SAME
    if work.standing.is_as_loaded(present):
        return Load.UPDATED
    return Load.REPLACED if replace else Load.KEPT


def _put(work: Work, fact: Fact) -> None:
    match fact:
        case Ministry():
            work.ministries.put(fact)
        case RecessPeriod():
            work.recesses.put(fact)
        case Tenure():
            work.tenures.put(fact)
        case Party():
            work.parties.replace(fact)


def _changes(told: list[LoadedFact]) -> Changes:
    altered = [each.fact for each in told if each.load not in (Load.KEPT, Load.SAME)]
    changes = Changes()
    parties = [each.id for each in altered if isinstance(each, Party)]
    if parties:
        changes |= Changes.of(Kind.PARTY, *parties)
    if len(altered) > len(parties):
        changes |= Changes.of(Kind.HOUSE_FACT)
    return changes
