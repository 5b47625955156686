"""Parties: who the archive knows, filled in, mended, found twice and made one; and how a letter addresses them."""

from dataclasses import dataclass, replace

from app.domain.changes import Changes, Kind
from app.domain.duplicates import Duplicate, Merge, combined
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.domain.parties import Address, Party, PersonName
from app.domain.values import enter_value
from app.language.addresses import address_lines
from app.language.duplicates import duplicates
from app.language.postcodes import kix_of, write_kix
from app.language.salutations import salutation
from app.services.hand import Hand
from app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Addressed:
    """How a letter to a party opens, the lines on its envelope and their KIX code; empty where nothing is known."""

    salutation: str
    lines: tuple[str, ...]
    kix: str = ""


@dataclass(frozen=True, slots=True)
class Parties:
    """The parties of one archive."""

    archive: Archive
    hand: Hand

    def all(self) -> tuple[Party, ...]:
        """Return everybody the archive knows."""
        with self.archive.reading() as work:
            return work.parties.all()

    def find(self, reference: str) -> Party:
        """Return the party a person means by an id, the beginning of one, a slug or a surname.

        Raises:
            KnownError: UNKNOWN_PARTY; AMBIGUOUS with the candidates.
        """
        with self.archive.reading() as work:
            return work.parties.find(reference)

    def add(self, party: Party) -> Changes:
        """Add somebody to write to; VALUE_CHARACTER for what cannot stand in a name or an address."""
        kept = entered(party)
        with self.archive.writing() as work:
            work.parties.add(kept)
            work.journal.add(self.hand.moment(), self.hand.by, Act.PARTY_ADDED, kept.id)
        return Changes.of(Kind.PARTY, kept.id)

    def mend(self, party: Party) -> Changes:
        """Keep a party as a person corrected it.

        Raises:
            KnownError: UNKNOWN_PARTY; CHANGED_ELSEWHERE where it was merged into another since; VALUE_CHARACTER for
                what cannot stand in a name or an address.
        """
        kept = entered(party)
        with self.archive.writing() as work:
            work.parties.replace(kept)
            work.journal.add(self.hand.moment(), self.hand.by, Act.PARTY_CHANGED, kept.id)
        return Changes.of(Kind.PARTY, kept.id)

    def duplicates(self) -> tuple[Duplicate, ...]:
        """Return the pairs of parties that may be the same, the surest first."""
        return duplicates(self.all())

    def merge(self, kept: str, merged: str) -> tuple[Merge, Changes]:
        """Make two parties one: `kept` stays, with what only `merged` knew; letters and offices go over.

        Raises:
            KnownError: UNKNOWN_PARTY; AMBIGUOUS; MERGE_WITH_ITSELF.
        """
        with self.archive.writing() as work:
            staying, going = work.parties.find(kept), work.parties.find(merged)
            if staying.id == going.id:
                raise KnownError(ErrorCode.MERGE_WITH_ITSELF, reference=merged)
            moment, who = self.hand.moment(), self.hand.by
            merge = work.merges.make(staying.id, going.id, combined(staying, going), moment, who)
            facts = {"merged": str(going.id), "letters": str(len({each.letter for each in merge.places}))}
            work.journal.add(moment, who, Act.PARTIES_MERGED, staying.id, facts)
        return merge, _touched(merge)

    def undo_merge(self, reference: str) -> tuple[Merge, Changes]:
        """Take a merge back: both parties are again what they were, and each letter names the one it named.

        Raises:
            KnownError: UNKNOWN_MERGE; AMBIGUOUS; MERGE_STANDS where something that went over was changed since.
        """
        with self.archive.writing() as work:
            merge = work.merges.find(reference)
            work.merges.undo(merge)
            facts = {"merged": str(merge.merged.id)}
            work.journal.add(self.hand.moment(), self.hand.by, Act.MERGE_UNDONE, merge.kept.id, facts)
        return merge, _touched(merge)

    def merges(self) -> tuple[Merge, ...]:
        """Return the merges that stand, the last first."""
        with self.archive.reading() as work:
            return work.merges.all()


def addressed(party: Party) -> Addressed:
    """Return how a letter addresses `party`."""
    kix = kix_of(party.address)
    return Addressed(salutation(party), address_lines(party), write_kix(kix) if kix else "")


def entered(party: Party) -> Party:
    """Return `party` with every value as it is kept: NFC, on one line.

    Raises:
        KnownError: VALUE_CHARACTER (name, character, called).
    """
    name = party.name and PersonName(
        surname=_kept("achternaam", party.name.surname),
        prefix=_kept("tussenvoegsel", party.name.prefix),
        initials=_kept("voorletters", party.name.initials),
        partner=_kept("naam van de partner", party.name.partner),
        titles_before=_kept("titels", party.name.titles_before),
        titles_after=_kept("titels", party.name.titles_after),
        belgian=party.name.belgian,
    )
    return replace(
        party,
        name=name,
        function=_kept("functie", party.function),
        organisation=tuple(_kept("organisatie", line) for line in party.organisation),
        address=_address(party.address),
        visiting=_address(party.visiting),
        website=_kept("website", party.website),
        e_mail=_kept("e-mailadres", party.e_mail),
        salutation=_kept("aanhef", party.salutation),
    )


def _address(address: Address) -> Address:
    return Address(
        street=_kept("straat", address.street),
        postcode=_kept("postcode", address.postcode),
        place=_kept("plaats", address.place),
        country=_kept("land", address.country),
    )


def _kept(name: str, value: str) -> str:
    return enter_value(name, value).strip()


def _touched(merge: Merge) -> Changes:
    changes = Changes.of(Kind.PARTY, merge.kept.id, merge.merged.id)
    letters = {each.letter for each in merge.places}
    if letters:
        changes |= Changes.of(Kind.LETTER, *letters)
    if merge.tenures:
        changes |= Changes.of(Kind.HOUSE_FACT)
    return changes
