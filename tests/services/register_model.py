"""What the register ought to be, in plain values: the rules of its design said again, with nothing of the app.

A letter is a dictionary by the names of its fields, its parties by id; an act that is refused raises `Refused` with
the code the user is told. Nothing here is stored, indexed or clever.
"""

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from tests.services.register_values import (
    BACK_OR_OUT,
    FROZEN,
    NEXT,
    NO_ROUNDS,
    RELATIONS,
    THIRTY_DAYS,
    Fields,
    Id,
    Issued,
    Kept,
    Merged,
    Refused,
    but_copies,
    is_same_sender,
)
from tests.services.register_words import day_of, fold, is_kenmerk, names_of, number_of, stands_in, words


@dataclass
class Register:
    """Everything the register holds. Letters stand in the order they were registered."""

    letters: dict[Id, Kept] = field(default_factory=dict)
    parties: dict[Id, Fields] = field(default_factory=dict)
    merges: list[Merged] = field(default_factory=list)
    links: dict[tuple[Id, Id, str], int] = field(default_factory=dict)
    bin: dict[Id, datetime] = field(default_factory=dict)
    issues: dict[str, Issued] = field(default_factory=dict)
    ranges: list[tuple[int, int]] = field(default_factory=list)
    """First and last number of ranges under the one mask VB-{nummer}."""
    originals: dict[str, bytes] = field(default_factory=dict)
    """The bytes of every original there ever was, by their SHA-256."""
    journal: list[tuple[str, str]] = field(default_factory=list)
    """What was done, and to what."""

    def copied(self) -> "Register":
        return copy.deepcopy(self)

    # What a letter says, and where it is found.

    def shown(self, letter: Id) -> Fields:
        """Return the fields of a letter, its parties with what is known of them."""
        return self._expanded(self._kept(letter).fields)

    def in_order(self, letters: Iterable[Id]) -> list[Id]:
        """Return those of the letters that are not in the bin as a list shows them: newest first, undated last."""
        order, these = list(self.letters), set(letters)
        found = [each for each in order if each in these and each not in self.bin]
        days = {each: day_of(self.letters[each].fields) for each in found}
        return sorted(found, key=lambda each: (days[each] or date.min, order.index(each)), reverse=True)

    def hits(self, query: str) -> list[Id]:
        """Return the letters a search finds."""
        if not query.strip():
            return self.in_order(self.letters)
        return self.in_order(each for each in self.letters if self._is_hit(each, query))

    def named(self, kenmerk: str) -> list[Id]:
        """Return the letters that bear a kenmerk, as ours or as theirs."""
        return [
            letter
            for letter, kept in self.letters.items()
            if fold(kenmerk) in {fold(kept.fields["our_kenmerk"]), fold(kept.fields["their_kenmerk"])}
        ]

    def neighbours(self, letter: Id) -> list[tuple[Id, str, bool, int]]:
        """Return what a letter is linked with, from both ends: which, how, whether outward, and in which place."""
        out = [(to, how, True, place) for (of, to, how), place in self.links.items() if of == letter]
        back = [(of, how, False, place) for (of, to, how), place in self.links.items() if to == letter]
        return sorted(out + back, key=lambda each: (not each[2], RELATIONS.index(each[1]), each[3], each[0]))

    # Letters.

    def register(self, letter: Id, fields: Fields, sender: Fields | None, party: Id) -> None:
        """Keep a new letter; `party` is who the register took its sender for, None where it took none."""
        data = fields["original"]
        if data is not None and any(each.fields["original"] == data for each in self.letters.values()):
            raise Refused("already_registered")
        if sender is not None:
            alike = [each for each, known in self.parties.items() if is_same_sender(known, sender)]
            assert party in alike if alike else party not in self.parties, "the sender is somebody else"
            self.parties.setdefault(party, sender)
        self.letters[letter] = Kept(fields)
        self.journal.append(("registered", str(letter)))

    def change(self, letter: Id, seen: Fields, changed: Fields, why: str) -> None:
        """Change fields of a letter somebody looked at when it was `seen`; `changed` names its parties by id."""
        present = self._kept(letter).fields
        if self._expanded(present) != seen:
            raise Refused("changed_elsewhere")
        if changed.get("status", present["status"]) != present["status"]:
            raise Refused("step_not_allowed")
        new = {**present, **changed}
        different = {name for name in new if new[name] != present[name]}
        frozen = different & FROZEN.get(present["status"], set())
        if frozen == {"parties"} and but_copies(new) == but_copies(present):
            frozen = set()
        if frozen:
            raise Refused("letter_frozen")
        if different:
            self._put(letter, new, why)

    def step(self, letter: Id, after: str, why: str, day: date | None) -> None:
        kept = self._kept(letter)
        present = kept.fields
        before = present["status"]
        if after not in NEXT[before]:
            raise Refused("step_not_allowed")
        moved = {**present, "status": after}
        if after == "signed" and not moved["dated"]:
            moved["dated"] = day
        if after == "sent" and day:
            moved["sent"] = day
        is_unready = (after in ("signed", "sent") and not moved["dated"]) or (after == "sent" and not moved["sent"])
        if is_unready or ((before, after) in BACK_OR_OUT and not why.strip()):
            raise Refused("step_lacks")
        if letter not in self.bin and after == "sent":
            self._refuse_taken(letter, moved["our_kenmerk"])
        self._put(letter, moved, why)
        kept.steps.append((before, after, why.strip()))
        self.journal.append(("step", str(letter)))
        if after == "sent":
            self._finalise(letter, moved["our_kenmerk"])
        elif after == "withdrawn":
            self._void(letter, why.strip())

    # Links.

    def link(self, source: Id, target: Id, relation: str) -> None:
        self._kept(source), self._kept(target)
        key = self._link_key(source, target, relation)
        if key in self.links:
            return
        if relation in NO_ROUNDS and self._reaches(target, source, relation):
            raise Refused("link_goes_round")
        ends = [key[0]] if relation != "twin" else [source]
        beside = [
            place
            for (of, to, how), place in self.links.items()
            if how == relation and (of in ends or (relation == "twin" and to in ends))
        ]
        self.links[key] = max(beside, default=-1) + 1
        self.journal.append(("linked", str(source)))

    def unlink(self, source: Id, target: Id, relation: str) -> None:
        self._kept(source), self._kept(target)
        if self.links.pop(self._link_key(source, target, relation), None) is not None:
            self.journal.append(("unlinked", str(source)))

    def order(self, source: Id, targets: list[Id]) -> None:
        self._kept(source)
        places = {to: place for (of, to, how), place in self.links.items() if (of, how) == (source, "encloses")}
        there = sorted(places, key=lambda each: (places[each], each))
        wanted = [each for each in targets if each in places]
        wanted += [each for each in there if each not in wanted]
        if wanted == there:
            return
        for place, target in enumerate(wanted):
            self.links[source, target, "encloses"] = place
        self.journal.append(("links_ordered", str(source)))

    # The bin, and the end of a letter.

    def put_in_bin(self, letter: Id, at: datetime) -> None:
        self._kept(letter)
        if letter not in self.bin:
            self.bin[letter] = at
            self.journal.append(("binned", str(letter)))

    def take_back(self, letter: Id) -> None:
        self._kept(letter)
        if self.bin.pop(letter, None):
            self.journal.append(("taken_back", str(letter)))

    def destroy(self, letter: Id, why: str) -> None:
        if not why.strip():
            raise Refused("step_lacks")
        fields = self._kept(letter).fields
        if letter not in self.bin or fields["retention"][0]:
            raise Refused("kept_for_now")
        kenmerk = fields["our_kenmerk"]
        if fields["direction"] == "outgoing" and is_kenmerk(kenmerk) and fold(kenmerk) not in self.issues:
            self._give(kenmerk, letter)
        del self.letters[letter], self.bin[letter]
        self.links = {key: place for key, place in self.links.items() if letter not in key}
        self.journal.append(("destroyed", str(letter)))

    def empty(self, why: str, now: datetime) -> list[Id]:
        old = [each for each, at in reversed(self.bin.items()) if at <= now - THIRTY_DAYS]
        gone = [each for each in old if not self.letters[each].fields["retention"][0]]
        for each in gone:
            self.destroy(each, why)
        return gone

    # Parties.

    def add_party(self, party: Id, known: Fields) -> None:
        self.parties[party] = known
        self.journal.append(("party_added", str(party)))

    def mend(self, party: Id, known: Fields) -> None:
        if party not in self.parties:
            raise Refused("changed_elsewhere" if self._kept_of(party) else "unknown_party")
        self.parties[party] = known
        self.journal.append(("party_changed", str(party)))

    def merge(self, kept: Id, merged: Id) -> None:
        staying, going = self.resolved(kept), self.resolved(merged)
        if staying == going:
            raise Refused("merge_with_itself")
        was, gone = self.parties[staying], self.parties.pop(going)
        became = {name: was[name] or gone[name] for name in was}
        places = [place for place in self._places() if self._at(place) == going]
        self.parties[staying] = became
        self.merges.append(Merged(staying, going, was, gone, became, places))
        self._move(places, staying)
        self.journal.append(("parties_merged", str(staying)))

    def undo_merge(self, party: Id) -> None:
        found = [each for each in self.merges if each.merged == party]
        found = found or [each for each in self.merges if each.kept == party][-1:]
        if not found:
            raise Refused("unknown_merge")
        merge = found[0]
        later = self.merges[self.merges.index(merge) + 1 :]
        places = [place for place in merge.places if place[0] in self.letters]
        stands = self.parties.get(merge.kept) != merge.became or any(each.kept == merge.kept for each in later)
        if stands or any(self._at(place) != merge.kept for place in places):
            raise Refused("merge_stands")
        self.parties[merge.kept], self.parties[merge.merged] = merge.was, merge.gone
        self._move(places, merge.merged)
        self.merges.remove(merge)
        self.journal.append(("merge_undone", str(merge.kept)))

    def resolved(self, party: Id) -> Id:
        """Return the party that is meant by an id: itself, or the one it became part of."""
        while party not in self.parties:
            kept = self._kept_of(party)
            if kept is None:
                raise Refused("unknown_party")
            party = kept
        return party

    # Kenmerken.

    def add_range(self, id_: Id, first: int, last: int) -> None:
        if any(low <= last and first <= high for low, high in self.ranges):
            raise Refused("range_overlaps")
        self.ranges.append((first, last))
        for letter, kept in self.letters.items():
            kenmerk = kept.fields["our_kenmerk"]
            number = number_of(kenmerk)
            if kept.fields["direction"] != "outgoing" or number is None or not first <= number <= last:
                continue
            state = {"sent": "final", "withdrawn": "void"}.get(kept.fields["status"], "reserved")
            why = kept.steps[-1][2] if state == "void" and kept.steps else ""
            self.issues.setdefault(fold(kenmerk), Issued(kenmerk, state, letter, number, why))
        self.journal.append(("range_added", str(id_)))

    def _refuse_taken(self, letter: Id, kenmerk: str | None) -> None:
        issue = self.issues.get(fold(kenmerk)) if is_kenmerk(kenmerk) else None
        if issue and issue.letter != letter:
            is_twin = any(how == "twin" and {of, to} == {letter, issue.letter} for of, to, how in self.links)
            if issue.state == "void" or not is_twin:
                raise Refused("kenmerk_taken")
        elif issue and issue.state == "void":
            raise Refused("kenmerk_taken")

    def _finalise(self, letter: Id, kenmerk: str | None) -> None:
        if is_kenmerk(kenmerk):
            issue = self.issues.get(fold(kenmerk))
            if issue is None:
                self._give(kenmerk, letter)
            elif issue.letter == letter and issue.state == "reserved":
                issue.state = "final"
                self.journal.append(("kenmerk_final", str(letter)))
        self._void(letter, f"vervangen door {kenmerk}" if kenmerk else "verzonden zonder kenmerk")

    def _give(self, kenmerk: Any, letter: Id) -> None:
        number = number_of(kenmerk)
        is_of_range = number is not None and any(first <= number <= last for first, last in self.ranges)
        self.issues[fold(kenmerk)] = Issued(kenmerk, "final", letter, number if is_of_range else None)
        self.journal.append(("kenmerk_final", str(letter)))

    def _void(self, letter: Id, why: str) -> None:
        for issue in self.issues.values():
            if issue.letter == letter and issue.state == "reserved":
                issue.state, issue.why = "void", why
                self.journal.append(("kenmerk_void", str(letter)))

    # What the rest is made of.

    def _kept(self, letter: Id) -> Kept:
        if letter not in self.letters:
            raise Refused("unknown_letter")
        return self.letters[letter]

    def _put(self, letter: Id, fields: Fields, why: str) -> None:
        kept = self._kept(letter)
        if letter in self.bin:
            raise Refused("letter_in_bin")
        if fields["rubricering"][0].startswith("stg_"):
            raise Refused("rubricering_too_high")
        kept.versions.append((self._expanded(kept.fields), why.strip()))
        resolved = tuple((role, shown, who and self.resolved(who)) for role, shown, who in fields["parties"])
        kept.fields = {**fields, "parties": resolved}
        self.journal.append(("changed", str(letter)))

    def _expanded(self, fields: Fields) -> Fields:
        parties = tuple((role, shown, who, self.parties.get(who)) for role, shown, who in fields["parties"])
        return {**fields, "parties": parties}

    def _is_hit(self, letter: Id, query: str) -> bool:
        fields = self.shown(letter)
        kenmerken = [each for each in (fields["our_kenmerk"], fields["their_kenmerk"]) if each]
        names = [line for _, shown, _, known in fields["parties"] for line in (shown, *names_of(known or {}))]
        columns = [words(part) for part in (fields["subject"], " ".join(kenmerken), " ".join(names), fields["text"])]
        sought = fold(query.strip('*"'))
        if sought and any(fold(each).startswith(sought) for each in kenmerken):
            return True
        terms = [(words(term), term.endswith("*")) for term in query.split() if words(term)]
        return bool(terms) and all(any(stands_in(column, *term) for column in columns) for term in terms)

    def _link_key(self, source: Id, target: Id, relation: str) -> tuple[Id, Id, str]:
        order = list(self.letters)
        is_turned = relation == "twin" and order.index(source) > order.index(target)
        return (target, source, relation) if is_turned else (source, target, relation)

    def _reaches(self, begin: Id, end: Id, relation: str) -> bool:
        reached, waiting = {begin}, [begin]
        while waiting:
            here = waiting.pop()
            further = {to for of, to, how in self.links if of == here and how == relation} - reached
            reached |= further
            waiting += further
        return end in reached

    def _kept_of(self, party: Id) -> Id | None:
        return next((each.kept for each in self.merges if each.merged == party), None)

    def _places(self) -> Iterator[tuple[Id, int]]:
        for letter, kept in self.letters.items():
            yield from ((letter, position) for position in range(len(kept.fields["parties"])))

    def _at(self, place: tuple[Id, int]) -> Id:
        parties = self.letters[place[0]].fields["parties"]
        return parties[place[1]][2] if place[1] < len(parties) else None

    def _move(self, places: Iterable[tuple[Id, int]], party: Id) -> None:
        for letter, position in places:
            fields = self.letters[letter].fields
            parties = list(fields["parties"])
            parties[position] = (*parties[position][:2], party)
            self.letters[letter].fields = {**fields, "parties": tuple(parties)}
